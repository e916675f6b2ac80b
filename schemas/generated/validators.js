// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var Ee=Object.getOwnPropertyNames,Ae=(p,a)=>function(){try{return a||(0,p[Ee(p)[0]])((a={exports:{}}).exports,a),a.exports}catch(P){throw a=0,P}},He=Ae({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(p){"use strict";Object.defineProperty(p,"__esModule",{value:!0});function a(q){const P=q.length;let k=0,$=0,e;for(;$<P;)k++,
e=q.charCodeAt($++),e>=55296&&e<=56319&&$<P&&(e=q.charCodeAt($),(e&64512)===56320&&$++);return k}p.default=a,a.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),Re=Ae({"node_modules/fast-deep-equal/index.js"(p,a){"use strict";a.exports=function q(P,k){if(P===k)return!0;if(P&&k&&typeof P=="object"&&typeof k=="obj\
ect"){if(P.constructor!==k.constructor)return!1;var $,e,r;if(Array.isArray(P)){if($=P.length,$!=k.length)return!1;for(e=$;e--!==0;)if(!q(P[e],k[e]))return!1;return!0}
if(P.constructor===RegExp)return P.source===k.source&&P.flags===k.flags;if(P.valueOf!==Object.prototype.valueOf)return P.valueOf()===k.valueOf();if(P.toString!==
Object.prototype.toString)return P.toString()===k.toString();if(r=Object.keys(P),$=r.length,$!==Object.keys(k).length)return!1;for(e=$;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(k,r[e]))return!1;for(e=$;e--!==0;){var u=r[e];if(!q(P[u],k[u]))return!1}return!0}return P!==P&&k!==k}}}),Ke=Ae({"node_modules/ajv/dist/runti\
me/equal.js"(p){"use strict";Object.defineProperty(p,"__esModule",{value:!0});var a=Re();a.code='require("ajv/dist/runtime/equal").default',p.default=a}}),Ce=ce,
E={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},je={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},b=He().default,Me=new RegExp("^https?://[!-~\
]+$","u"),X=new RegExp("^[0-9a-f]{64}$","u");function ce(p,{instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,
r=0;const u=ce.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.url===void 0){const i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:E.required,parentSchema:E,
data:p};e===null?e=[i]:e.push(i),r++}if(p.sha256===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:E.required,parentSchema:E,data:p};e===null?e=[i]:e.push(i),r++}for(const i in p)if(!(i==="url"||i==="sha25\
6")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional \
properties",schema:!1,parentSchema:E,data:p};e===null?e=[s]:e.push(s),r++}if(p.url!==void 0){let i=p.url;if(typeof i=="string"){if(b(i)>2048){const s={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:E.
properties.url,data:i};e===null?e=[s]:e.push(s),r++}if(!Me.test(i)){const s={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:E.properties.url,data:i};e===null?e=[s]:e.
push(s),r++}}else{const s={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.properties.
url.type,parentSchema:E.properties.url,data:i};e===null?e=[s]:e.push(s),r++}}if(p.sha256!==void 0){let i=p.sha256;if(typeof i=="string"){if(!X.test(i)){const s={
instancePath:a+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:je,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/sha256",schemaPath:"common.schema.\
json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.type,parentSchema:je,data:i};e===null?e=[s]:e.push(s),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:E.type,parentSchema:E,data:p};e===null?e=[i]:e.
push(i),r++}return ce.errors=e,r===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ue=V,Z={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"enrol.schema.json",title:"EnrolFile",description:"kedge/enrol.yaml of a stick, or `kedge:` in the user-data of a NoCloud seed: what makes a host of a fleet\
 out of a machine.",type:"object",required:["version","host"],properties:{version:{description:"Of this format",const:1},host:{$ref:"host-config.schema.json"},hostname:{
$ref:"common.schema.json#/$defs/hostName"},files:{description:"Files that `host` names (tokens, certificates), by name, with their text; for root alone, in /etc\
/kedge",type:"object",maxProperties:16,propertyNames:{description:"A file name","x-expected":"letters, digits, `.`, `_` and `-`, at most 64, none of Kedge's own\
 (host.\u2026)",pattern:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},additionalProperties:{description:"Its text",type:"string",maxLength:65536}}},additionalProperties:!1},
_={title:"HostNameText",description:"A host name: lower-case letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.{\
1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},f={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host-config.schema.jso\
n",title:"HostConfigFile",description:"/etc/kedge/host.yaml: what a host knows before it has seen its fleet.",type:"object",required:["name","fleet"],properties:{
name:{$ref:"common.schema.json#/$defs/hostName"},fleet:{title:"HostConfigFleet",description:"The fleet that this host belongs to",type:"object",required:["id","\
sources","anchor"],properties:{id:{$ref:"common.schema.json#/$defs/fleetId"},branch:{$ref:"common.schema.json#/$defs/branch"},sources:{description:"Where the fl\
eet repository is fetched from; all are asked, and a bad one never hides a good one",type:"array",minItems:1,maxItems:16,items:{$ref:"common.schema.json#/$defs/\
remote"}},anchor:{description:"The first trusted commit, handed over at enrolment","x-expected":"a whole commit id: 40 lower-case hex digits",type:"string",pattern:"\
^[0-9a-f]{40}$"},anchorTree:{description:"SHA-256 of the anchor's tree, handed over with it","x-expected":"64 lower-case hex digits",type:"string",pattern:"^[0-\
9a-f]{64}$"},git:{description:"Which git fetches: `native`, `embedded`, or `auto` (native where it is installed)",enum:["auto","native","embedded"]}},additionalProperties:!1},
inventory:{$ref:"common.schema.json#/$defs/remote"},key:{description:"The host's private OpenPGP key, made by `kedge host keygen`, mode 0600",type:"string",minLength:1},
state:{description:"State folder; /var/lib/kedge where absent",type:"string",minLength:1},compose:{title:"HostConfigCompose",description:"Docker Compose on this\
 host",type:"object",properties:{project:{description:"Compose projects are <project>-<bundle>; `kedge` where absent","x-expected":"lower-case letters, digits, \
`_` and `-`, at most 40 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"}},additionalProperties:!1},ostree:{title:"HostConfigOstree",description:"\
The OS that Kedge manages; absent: it manages none",type:"object",properties:{sysroot:{description:"The OSTree sysroot: `/` where absent, which is the running s\
ystem",type:"string",minLength:1}},additionalProperties:!1},registries:{description:"Registries by host name, with the file that holds the login; Docker's own c\
redentials are honoured too",type:"object",propertyNames:{description:"A registry's host name, with its port where it has one",pattern:"^[A-Za-z0-9][A-Za-z0-9.:\
-]{0,253}$"},additionalProperties:{title:"HostConfigRegistry",description:"How to log in",type:"object",required:["authFile"],properties:{authFile:{description:"\
Docker's config.json form, or one line `user:password`",type:"string",minLength:1}},additionalProperties:!1}},api:{title:"HostConfigApi",description:"The host's\
 API (later)",type:"object",properties:{listen:{description:"An address and port, such as `127.0.0.1:7878`",type:"string",pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.\
-]+):[0-9]{1,5}$"},exposed:{description:"Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},Y={title:"FleetId",
description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"string",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a\
-f]{12}$"},ee={title:"BranchName",description:"A branch name without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\.|/\
/|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},w={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path, or the \
same with how to log in",type:["string","object"],minLength:1,maxLength:2048,required:["url"],properties:{url:{description:"https, ssh, http (loopback, or with \
`plain: true`), file, `user@host:path`, or a path",type:"string",minLength:1,maxLength:2048},tokenFile:{description:"File whose first line is a token, or `user:\
password`, for http(s)",type:"string",minLength:1},identityFile:{description:"SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH known_hos\
ts file",type:"string",minLength:1},caFile:{description:"CA certificates in PEM, besides those of the system",type:"string",minLength:1},proxy:{description:"URL\
 of an HTTP proxy, such as `http://proxy.example:3128`","x-expected":"an http(s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},qe=Object.prototype.hasOwnProperty,
me=new RegExp("^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),Te=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]\
{4}-[0-9a-f]{12}$","u"),_e=new RegExp("^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$","u"),Le=new RegExp("^https?://[^@\\s]+$",
"u"),ze=new RegExp("^[0-9a-f]{40}$","u"),We=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),Ge=new RegExp("^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$","u"),Ve=new RegExp("\
^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","u");function G(p,{instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,
r=0;const u=G.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:f.required,parentSchema:f,
data:p};e===null?e=[s]:e.push(s),r++}if(p.fleet===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"\
must have required property 'fleet'",schema:f.required,parentSchema:f,data:p};e===null?e=[s]:e.push(s),r++}for(const s in p)if(!qe.call(f.properties,s)){const t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:f,data:p};e===null?e=[t]:e.push(t),r++}if(p.name!==void 0){let s=p.name;if(typeof s=="string"){if(!me.test(s)){const t={instancePath:a+"/name",schemaPath:"\
common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},
message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?\
(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:_,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/name",schemaPath:"common.schema.json#/\
$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:s};e===null?e=[t]:e.push(t),r++}}if(p.fleet!==
void 0){let s=p.fleet;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:s};e===
null?e=[t]:e.push(t),r++}if(s.sources===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"\
sources"},message:"must have required property 'sources'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}
if(s.anchor===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"mu\
st have required property 'anchor'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t===
"id"||t==="branch"||t==="sources"||t==="anchor"||t==="anchorTree"||t==="git")){const o={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.fleet,data:s};
e===null?e=[o]:e.push(o),r++}if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(!Te.test(t)){const o={instancePath:a+"/fleet/id",schemaPath:"common.schema.j\
son#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0\
-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:Y,data:t};e===
null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Y.type,parentSchema:Y,data:t};e===null?e=[o]:e.push(o),r++}}if(s.branch!==void 0){let t=s.branch;if(typeof t=="string"){if(!_e.test(t)){const o={
instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0\
-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?\
!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:ee,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+
"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,
data:t};e===null?e=[o]:e.push(o),r++}}if(s.sources!==void 0){let t=s.sources;if(Array.isArray(t)){if(t.length>16){const n={instancePath:a+"/fleet/sources",schemaPath:"\
#/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:f.properties.
fleet.properties.sources,data:t};e===null?e=[n]:e.push(n),r++}if(t.length<1){const n={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/\
sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.fleet.properties.sources,data:t};
e===null?e=[n]:e.push(n),r++}const o=t.length;for(let n=0;n<o;n++){let m=t[n];if(typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))){const l={instancePath:a+
"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:w.type},message:"must be string,object",schema:w.type,parentSchema:w,
data:m};e===null?e=[l]:e.push(l),r++}if(typeof m=="string"){if(b(m)>2048){const l={instancePath:a+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remo\
te/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:w,data:m};e===null?e=[l]:e.push(
l),r++}if(b(m)<1){const l={instancePath:a+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:w,data:m};e===null?e=[l]:e.push(l),r++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){
const l={instancePath:a+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:w.required,parentSchema:w,data:m};e===null?e=[l]:e.push(l),r++}for(const l in m)if(!(l==="url"||l==="tokenFile"||l==="id\
entityFile"||l==="knownHosts"||l==="caFile"||l==="proxy"||l==="plain")){const c={instancePath:a+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:w,data:m};
e===null?e=[c]:e.push(c),r++}if(m.url!==void 0){let l=m.url;if(typeof l=="string"){if(b(l)>2048){const c={instancePath:a+"/fleet/sources/"+n+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:w.properties.url,data:l};e===null?e=[c]:e.push(c),r++}if(b(l)<1){const c={instancePath:a+"/fleet/sources/"+n+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.
url,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+n+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.url.type,parentSchema:w.properties.url,data:l};e===null?e=[c]:e.push(c),r++}}
if(m.tokenFile!==void 0){let l=m.tokenFile;if(typeof l=="string"){if(b(l)<1){const c={instancePath:a+"/fleet/sources/"+n+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.
properties.tokenFile,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+n+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.tokenFile.type,parentSchema:w.properties.tokenFile,
data:l};e===null?e=[c]:e.push(c),r++}}if(m.identityFile!==void 0){let l=m.identityFile;if(typeof l=="string"){if(b(l)<1){const c={instancePath:a+"/fleet/sources\
/"+n+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:w.properties.identityFile,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+n+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.
properties.identityFile.type,parentSchema:w.properties.identityFile,data:l};e===null?e=[c]:e.push(c),r++}}if(m.knownHosts!==void 0){let l=m.knownHosts;if(typeof l==
"string"){if(b(l)<1){const c={instancePath:a+"/fleet/sources/"+n+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.knownHosts,data:l};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:a+"/fleet/sources/"+n+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:w.properties.knownHosts.type,parentSchema:w.properties.knownHosts,data:l};e===null?e=[c]:e.push(c),r++}}if(m.caFile!==void 0){
let l=m.caFile;if(typeof l=="string"){if(b(l)<1){const c={instancePath:a+"/fleet/sources/"+n+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.caFile,data:l};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+n+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:w.properties.caFile.type,parentSchema:w.properties.caFile,data:l};e===null?e=[c]:e.push(c),r++}}if(m.
proxy!==void 0){let l=m.proxy;if(typeof l=="string"){if(!Le.test(l)){const c={instancePath:a+"/fleet/sources/"+n+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:w.properties.proxy,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+n+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.proxy.type,parentSchema:w.properties.
proxy,data:l};e===null?e=[c]:e.push(c),r++}}if(m.plain!==void 0){let l=m.plain;if(typeof l!="boolean"){const c={instancePath:a+"/fleet/sources/"+n+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:w.properties.plain.type,parentSchema:w.
properties.plain,data:l};e===null?e=[c]:e.push(c),r++}}}}}else{const o={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.fleet.properties.sources.type,parentSchema:f.properties.fleet.properties.sources,
data:t};e===null?e=[o]:e.push(o),r++}}if(s.anchor!==void 0){let t=s.anchor;if(typeof t=="string"){if(!ze.test(t)){const o={instancePath:a+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:f.properties.fleet.properties.anchor,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.fleet.properties.anchor.type,parentSchema:f.
properties.fleet.properties.anchor,data:t};e===null?e=[o]:e.push(o),r++}}if(s.anchorTree!==void 0){let t=s.anchorTree;if(typeof t=="string"){if(!X.test(t)){const o={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:f.properties.fleet.properties.anchorTree,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.fleet.properties.anchorTree.type,parentSchema:f.properties.fleet.properties.anchorTree,data:t};e===null?e=[o]:e.push(o),r++}}if(s.git!==void 0){let t=s.
git;if(!(t==="auto"||t==="native"||t==="embedded")){const o={instancePath:a+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:f.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:f.properties.fleet.properties.git.enum,parentSchema:f.
properties.fleet.properties.git,data:t};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:f.properties.fleet.type,parentSchema:f.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}}if(p.inventory!==
void 0){let s=p.inventory;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const t={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:w.type},message:"must be string,object",schema:w.type,parentSchema:w,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s==
"string"){if(b(s)>2048){const t={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:w,data:s};e===null?e=[t]:e.push(t),r++}if(b(s)<1){const t={instancePath:a+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w,data:s};
e===null?e=[t]:e.push(t),r++}}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){const t={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:w.required,parentSchema:w,data:s};
e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="url"||t==="tokenFile"||t==="identityFile"||t==="knownHosts"||t==="caFile"||t==="proxy"||t==="plain")){const o={
instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:w,data:s};e===null?e=[o]:e.push(o),r++}if(s.url!==void 0){let t=s.url;if(typeof t=="string"){if(b(t)>
2048){const o={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:w.properties.url,data:t};e===null?e=[o]:e.push(o),r++}if(b(t)<1){const o={instancePath:a+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:w.properties.url,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.url.type,parentSchema:w.properties.url,data:t};
e===null?e=[o]:e.push(o),r++}}if(s.tokenFile!==void 0){let t=s.tokenFile;if(typeof t=="string"){if(b(t)<1){const o={instancePath:a+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.
properties.tokenFile,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.tokenFile.type,parentSchema:w.properties.tokenFile,data:t};
e===null?e=[o]:e.push(o),r++}}if(s.identityFile!==void 0){let t=s.identityFile;if(typeof t=="string"){if(b(t)<1){const o={instancePath:a+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:w.properties.identityFile,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.identityFile.type,
parentSchema:w.properties.identityFile,data:t};e===null?e=[o]:e.push(o),r++}}if(s.knownHosts!==void 0){let t=s.knownHosts;if(typeof t=="string"){if(b(t)<1){const o={
instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.knownHosts,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.
properties.knownHosts.type,parentSchema:w.properties.knownHosts,data:t};e===null?e=[o]:e.push(o),r++}}if(s.caFile!==void 0){let t=s.caFile;if(typeof t=="string"){
if(b(t)<1){const o={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.caFile,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.
caFile.type,parentSchema:w.properties.caFile,data:t};e===null?e=[o]:e.push(o),r++}}if(s.proxy!==void 0){let t=s.proxy;if(typeof t=="string"){if(!Le.test(t)){const o={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:w.properties.proxy,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:w.properties.proxy.type,parentSchema:w.properties.proxy,data:t};e===null?e=[o]:e.push(o),r++}}if(s.plain!==void 0){let t=s.plain;if(typeof t!="boole\
an"){const o={instancePath:a+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:w.properties.plain.type,parentSchema:w.properties.plain,data:t};e===null?e=[o]:e.push(o),r++}}}}if(p.key!==void 0){let s=p.key;if(typeof s==
"string"){if(b(s)<1){const t={instancePath:a+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:f.properties.key,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.key.type,parentSchema:f.properties.key,data:s};e===null?e=[t]:e.push(t),
r++}}if(p.state!==void 0){let s=p.state;if(typeof s=="string"){if(b(s)<1){const t={instancePath:a+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.state,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.state.type,parentSchema:f.
properties.state,data:s};e===null?e=[t]:e.push(t),r++}}if(p.compose!==void 0){let s=p.compose;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!==
"project"){const o={instancePath:a+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.compose,data:s};e===null?e=[o]:e.push(o),r++}if(s.project!==void 0){let t=s.project;
if(typeof t=="string"){if(!We.test(t)){const o={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:f.properties.
compose.properties.project,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/pro\
ject/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.compose.properties.project.type,parentSchema:f.properties.compose.
properties.project,data:t};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:f.properties.compose.type,parentSchema:f.properties.compose,data:s};e===null?e=[t]:e.push(t),r++}}if(p.ostree!==void 0){
let s=p.ostree;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="sysroot"){const o={instancePath:a+"/ostree",schemaPath:"#/properties/ostree\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.
ostree,data:s};e===null?e=[o]:e.push(o),r++}if(s.sysroot!==void 0){let t=s.sysroot;if(typeof t=="string"){if(b(t)<1){const o={instancePath:a+"/ostree/sysroot",schemaPath:"\
#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.
ostree.properties.sysroot,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroo\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.ostree.properties.sysroot.type,parentSchema:f.properties.ostree.properties.
sysroot,data:t};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:f.properties.ostree.type,parentSchema:f.properties.ostree,data:s};e===null?e=[t]:e.push(t),r++}}if(p.registries!==void 0){let s=p.
registries;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const o=r;if(typeof t=="string"&&!Ge.test(t)){const n={instancePath:a+"/registries",schemaPath:"\
#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9]\
[A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:f.properties.registries.propertyNames,data:t,propertyName:t};e===null?e=[n]:e.
push(n),r++}var i=o===r;if(!i){const n={instancePath:a+"/registries",schemaPath:"#/properties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:t},
message:"property name must be valid",schema:f.properties.registries.propertyNames,parentSchema:f.properties.registries,data:s};e===null?e=[n]:e.push(n),r++}}for(const t in s){
let o=s[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.authFile===void 0){const n={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/registries/additionalProperties/required",keyword:"required",params:{missingProperty:"authFile"},message:"must have required property '\
authFile'",schema:f.properties.registries.additionalProperties.required,parentSchema:f.properties.registries.additionalProperties,data:o};e===null?e=[n]:e.push(
n),r++}for(const n in o)if(n!=="authFile"){const m={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/a\
dditionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:f.
properties.registries.additionalProperties,data:o};e===null?e=[m]:e.push(m),r++}if(o.authFile!==void 0){let n=o.authFile;if(typeof n=="string"){if(b(n)<1){const m={
instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.registries.additionalProperties.
properties.authFile,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.registries.
additionalProperties.properties.authFile.type,parentSchema:f.properties.registries.additionalProperties.properties.authFile,data:n};e===null?e=[m]:e.push(m),r++}}}else{
const n={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:f.properties.registries.additionalProperties.type,parentSchema:f.properties.registries.additionalProperties,data:o};
e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:a+"/registries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:f.properties.registries.type,parentSchema:f.properties.registries,data:s};e===null?e=[t]:e.push(t),r++}}if(p.api!==void 0){let s=p.api;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(!(t==="listen"||t==="exposed")){const o={instancePath:a+"/api",schemaPath:"#/properties/api/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.api,
data:s};e===null?e=[o]:e.push(o),r++}if(s.listen!==void 0){let t=s.listen;if(typeof t=="string"){if(!Ve.test(t)){const o={instancePath:a+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\
\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:f.properties.api.properties.listen,data:t};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:f.properties.api.properties.listen.type,parentSchema:f.properties.api.properties.listen,data:t};e===null?e=[o]:e.push(o),r++}}
if(s.exposed!==void 0){let t=s.exposed;if(typeof t!="boolean"){const o={instancePath:a+"/api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.api.properties.exposed.type,parentSchema:f.properties.api.properties.exposed,data:t};
e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:f.properties.api.type,parentSchema:f.properties.api,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,data:p};e===null?e=[s]:e.push(s),r++}return G.errors=e,r===0}G.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Je=new RegExp("^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","u");function V(p,{instancePath:a="",parentData:q,parentDataProperty:P,
rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=V.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="obje\
ct"&&!Array.isArray(p)){if(p.version===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"mu\
st have required property 'version'",schema:Z.required,parentSchema:Z,data:p};e===null?e=[s]:e.push(s),r++}if(p.host===void 0){const s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:Z.required,parentSchema:Z,data:p};e===null?e=
[s]:e.push(s),r++}for(const s in p)if(!(s==="version"||s==="host"||s==="hostname"||s==="files")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:Z,data:p};e===null?e=[t]:e.push(t),r++}
if(p.version!==void 0){let s=p.version;if(s!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:Z.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(p.host!==void 0&&(G(p.host,{instancePath:a+
"/host",parentData:p,parentDataProperty:"host",rootData:k,dynamicAnchors:$})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),p.hostname!==void 0){let s=p.
hostname;if(typeof s=="string"){if(!me.test(s)){const t={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])\
?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:_,data:s};e===null?
e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.type,parentSchema:_,data:s};e===null?e=[t]:e.push(t),r++}}if(p.files!==void 0){let s=p.files;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(Object.keys(s).length>16){const t={instancePath:a+"/files",schemaPath:"#/properties/files/maxProperties",keyword:"maxProperties",params:{limit:16},message:"m\
ust NOT have more than 16 properties",schema:16,parentSchema:Z.properties.files,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){const o=r;if(typeof t=="s\
tring"&&!Je.test(t)){const n={instancePath:a+"/files",schemaPath:"#/properties/files/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!host\\.)[A-Za-\
z0-9][A-Za-z0-9._-]{0,63}$"},message:'must match pattern "^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"',schema:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:Z.
properties.files.propertyNames,data:t,propertyName:t};e===null?e=[n]:e.push(n),r++}var i=o===r;if(!i){const n={instancePath:a+"/files",schemaPath:"#/properties/\
files/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:Z.properties.files.propertyNames,parentSchema:Z.
properties.files,data:s};e===null?e=[n]:e.push(n),r++}}for(const t in s){let o=s[t];if(typeof o=="string"){if(b(o)>65536){const n={instancePath:a+"/files/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mo\
re than 65536 characters",schema:65536,parentSchema:Z.properties.files.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"\
/files/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:Z.properties.files.additionalProperties.type,parentSchema:Z.properties.files.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}}else{
const t={instancePath:a+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.properties.files.type,
parentSchema:Z.properties.files,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Z.type,parentSchema:Z,data:p};e===null?e=[s]:e.push(s),r++}return V.errors=e,r===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Qe=ue,A={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet\
 share.",type:"object",required:["version","id","name"],properties:{version:{description:"Version of the formats of this repository",const:1},id:{$ref:"common.s\
chema.json#/$defs/fleetId"},name:{$ref:"common.schema.json#/$defs/fleetName"},branch:{$ref:"common.schema.json#/$defs/branch"},poll:{$ref:"common.schema.json#/$\
defs/duration"},freshness:{$ref:"common.schema.json#/$defs/duration"},limits:{title:"RepositoryLimits",description:"Limits of the repository; those of the accep\
ted state hold for the next commit",type:"object",properties:{repository:{$ref:"common.schema.json#/$defs/size"},file:{$ref:"common.schema.json#/$defs/size"},files:{
description:"How many files",type:"integer",minimum:1,maximum:1e6}},additionalProperties:!1},inventory:{title:"FleetInventory",description:"Where the hosts of t\
his fleet push their inventory, so that a clone alone can show the fleet",type:"object",required:["url"],properties:{url:{description:"https, ssh, http (loopbac\
k, or with `plain: true`), file, or an absolute path",type:"string",minLength:1,maxLength:2048},plain:{description:"Allows plain http beyond loopback: whoever i\
s on the line reads along",type:"boolean"}},additionalProperties:!1},defaults:{title:"FleetDefaults",description:"The first layer of every host",type:"object",properties:{
bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"}},additionalProperties:!1}},additionalProperties:!1},Ne={title:"\
FleetName",description:"A name for people: letters, digits, spaces, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{\
0,62}$"},O={title:"Duration",description:"A duration such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},se={title:"Size",description:"\
A size such as `512KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},z={title:"OsLayer",description:"The operating system: in \
a layer only the channel",type:["object","null"],properties:{channel:{description:"Name of a file os/<channel>.yaml","x-expected":"a channel name: lower-case le\
tters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},Xe=new RegExp("^\
[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),te=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),Oe=new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$","u"),de=new RegExp("^[a\
-z0-9][a-z0-9._-]{0,62}$","u"),I={title:"BundleLayers",description:"Bundles by name: folders under bundles/",type:"object",propertyNames:{$ref:"common.schema.js\
on#/$defs/bundleName"},additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},x={title:"BundleNameText",description:"A bundle name: lower-case let\
ters, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},J=new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$","u"),W={title:"B\
undleLayer",description:"What a layer says of one bundle; null takes the bundle away",type:["object","null"],"x-later":["when","secrets","before","drain","hooks",
"requires"],properties:{env:{$ref:"common.schema.json#/$defs/environment"},after:{description:"Bundles that come before this one; tied bundles go back together",
type:["array","null"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},health:{$ref:"common.schema.json#/$defs/health"}},additionalProperties:!1},
M={title:"Environment",description:"Variables for `${NAME}` in the bundle's compose.yaml; nothing else is interpolated. null takes a lower layer's variable away",
type:["object","null"],propertyNames:{description:"A variable name: letters, digits and `_`, not beginning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},
additionalProperties:{type:["string","null"]}},F={title:"HealthLayer",description:"When the bundle counts as healthy, besides the health checks of its own servi\
ces",type:["object","null"],properties:{timeout:{description:"How long the bundle has to become healthy, such as `60s`; 60 seconds where absent","x-expected":"a\
 duration such as `60s`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},http:{description:"A loopback URL on a port that the bundle\
 publishes itself, such as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects are not followed","x-expected":"a loopback URL with a port, such as `htt\
p://127.0.0.1:8080/`",type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},Ye=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),es=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$","u"),Q=Ke().default;function B(p,{
instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=B.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:W.
type},message:"must be object,null",schema:W.type,parentSchema:W,data:p};e===null?e=[s]:e.push(s),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(const s in p)
if(!(s==="env"||s==="after"||s==="health")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:W,data:p};e===null?e=[t]:e.push(t),r++}if(p.env!==void 0){let s=p.env;if(!(s&&typeof s=="ob\
ject"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/type",keyword:"type",params:{type:M.type},
message:"must be object,null",schema:M.type,parentSchema:M,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const o=r;
if(typeof t=="string"&&!Ye.test(t)){const n={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:M.propertyNames,
data:t,propertyName:t};e===null?e=[n]:e.push(n),r++}var i=o===r;if(!i){const n={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/property\
Names",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:M.propertyNames,parentSchema:M,data:s};e===null?e=[n]:e.push(
n),r++}}for(const t in s){let o=s[t];if(typeof o!="string"&&o!==null){const n={instancePath:a+"/env/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"commo\
n.schema.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:M.additionalProperties.type},message:"must be string,null",schema:M.additionalProperties.
type,parentSchema:M.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}}}if(p.after!==void 0){let s=p.after;if(!Array.isArray(s)&&s!==null){const t={instancePath:a+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:W.properties.after.type},message:"must be array,null",schema:W.properties.after.type,parentSchema:W.
properties.after,data:s};e===null?e=[t]:e.push(t),r++}if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let l=s[m];if(typeof l=="string"){if(!J.test(l)){
const c={instancePath:a+"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:x,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:l};
e===null?e=[c]:e.push(c),r++}}let o=s.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(Q(s[o],s[n])){const m={instancePath:a+"/after",schemaPath:"#/properties/after\
/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:W.properties.
after,data:s};e===null?e=[m]:e.push(m),r++;break e}}}}if(p.health!==void 0){let s=p.health;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+
"/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:F.type},message:"must be object,null",schema:F.type,parentSchema:F,data:s};
e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(!(t==="timeout"||t==="http")){const o={instancePath:a+"/health",schemaPath:"\
common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:F,data:s};e===null?e=[o]:e.push(o),r++}if(s.timeout!==void 0){let t=s.timeout;if(typeof t!="string"&&t!==null){const o={instancePath:a+"/\
health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:F.properties.timeout.type},message:"must be st\
ring,null",schema:F.properties.timeout.type,parentSchema:F.properties.timeout,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t=="string"&&!te.test(t)){const o={
instancePath:a+"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|\
m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F.properties.timeout,data:t};e===null?e=[o]:
e.push(o),r++}}if(s.http!==void 0){let t=s.http;if(typeof t!="string"&&t!==null){const o={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/he\
alth/properties/http/type",keyword:"type",params:{type:F.properties.http.type},message:"must be string,null",schema:F.properties.http.type,parentSchema:F.properties.
http,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t=="string"&&!es.test(t)){const o={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/healt\
h/properties/http/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pat\
tern "^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",
parentSchema:F.properties.http,data:t};e===null?e=[o]:e.push(o),r++}}}}}return B.errors=e,r===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function re(p,{
instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=re.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(const s in p){const t=r;if(typeof s=="string"){if(!J.test(s)){const o={instancePath:a,
schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]\
[a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:x,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,schemaPath:"\
common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:s,propertyName:s};e===
null?e=[o]:e.push(o),r++}var i=t===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"proper\
ty name must be valid",schema:I.propertyNames,parentSchema:I,data:p};e===null?e=[o]:e.push(o),r++}}for(const s in p)B(p[s],{instancePath:a+"/"+s.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:p,parentDataProperty:s,rootData:k,dynamicAnchors:$})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)}else{const s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,data:p};e===null?e=[s]:e.push(s),r++}return re.errors=
e,r===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(p,{instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=ue.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===
void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:A.
required,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}if(p.id===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:A.required,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}if(p.name===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:A.required,parentSchema:A,data:p};
e===null?e=[i]:e.push(i),r++}for(const i in p)if(!qe.call(A.properties,i)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:A,data:p};e===null?e=[s]:e.push(s),r++}if(p.version!==void 0){
let i=p.version;if(i!==1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant",schema:1,parentSchema:A.properties.version,data:i};e===null?e=[s]:e.push(s),r++}}if(p.id!==void 0){let i=p.id;if(typeof i=="string"){if(!Te.test(
i)){const s={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:Y,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs\
/fleetId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,data:i};e===null?e=[s]:e.push(s),r++}}if(p.name!==void 0){
let i=p.name;if(typeof i=="string"){if(!Xe.test(i)){const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:Ne,
data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:Ne.type,parentSchema:Ne,data:i};e===null?e=[s]:e.push(s),r++}}if(p.branch!==void 0){let i=p.branch;if(typeof i=="string"){
if(!_e.test(i)){const s={instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.\
lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])\
$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:ee,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,
data:i};e===null?e=[s]:e.push(s),r++}}if(p.poll!==void 0){let i=p.poll;if(typeof i=="string"){if(!te.test(i)){const s={instancePath:a+"/poll",schemaPath:"common\
.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',
schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:O,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/poll",schemaPath:"common.schema.json#/$d\
efs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:i};e===null?e=[s]:e.push(s),r++}}if(p.freshness!==
void 0){let i=p.freshness;if(typeof i=="string"){if(!te.test(i)){const s={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:O,
data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:O.type,parentSchema:O,data:i};e===null?e=[s]:e.push(s),r++}}if(p.limits!==void 0){let i=p.limits;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){for(const s in i)if(!(s==="repository"||s==="file"||s==="files")){const t={instancePath:a+"/limits",schemaPath:"#/properties/limits/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:A.properties.
limits,data:i};e===null?e=[t]:e.push(t),r++}if(i.repository!==void 0){let s=i.repository;if(typeof s=="string"){if(!Oe.test(s)){const t={instancePath:a+"/limits\
/repository",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patte\
rn "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:se,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/limits/repository",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:se.type,parentSchema:se,
data:s};e===null?e=[t]:e.push(t),r++}}if(i.file!==void 0){let s=i.file;if(typeof s=="string"){if(!Oe.test(s)){const t={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|Ki\
B|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:se,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:se.type,parentSchema:se,data:s};e===null?e=[t]:e.push(
t),r++}}if(i.files!==void 0){let s=i.files;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+"/limits/files",schemaPath:"#/prope\
rties/limits/properties/files/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:A.properties.limits.properties.files.type,parentSchema:A.
properties.limits.properties.files,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:a+"/limits\
/files",schemaPath:"#/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:A.
properties.limits.properties.files,data:s};e===null?e=[t]:e.push(t),r++}if(s<1||isNaN(s)){const t={instancePath:a+"/limits/files",schemaPath:"#/properties/limit\
s/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:A.properties.limits.properties.files,
data:s};e===null?e=[t]:e.push(t),r++}}}}else{const s={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:A.properties.limits.type,parentSchema:A.properties.limits,data:i};e===null?e=[s]:e.push(s),r++}}if(p.inventory!==void 0){let i=p.inventory;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.url===void 0){const s={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"requi\
red",params:{missingProperty:"url"},message:"must have required property 'url'",schema:A.properties.inventory.required,parentSchema:A.properties.inventory,data:i};
e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="url"||s==="plain")){const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:A.properties.inventory,
data:i};e===null?e=[t]:e.push(t),r++}if(i.url!==void 0){let s=i.url;if(typeof s=="string"){if(b(s)>2048){const t={instancePath:a+"/inventory/url",schemaPath:"#/\
properties/inventory/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:A.
properties.inventory.properties.url,data:s};e===null?e=[t]:e.push(t),r++}if(b(s)<1){const t={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/\
properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A.properties.inventory.properties.
url,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.properties.inventory.properties.url.type,parentSchema:A.properties.inventory.properties.url,data:s};e===null?e=
[t]:e.push(t),r++}}if(i.plain!==void 0){let s=i.plain;if(typeof s!="boolean"){const t={instancePath:a+"/inventory/plain",schemaPath:"#/properties/inventory/prop\
erties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:A.properties.inventory.properties.plain.type,parentSchema:A.properties.
inventory.properties.plain,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:A.properties.inventory.type,parentSchema:A.properties.inventory,data:i};e===null?e=[s]:e.push(s),r++}}
if(p.defaults!==void 0){let i=p.defaults;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="bundles"||s==="os")){const t={instancePath:a+"/\
defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties",schema:!1,parentSchema:A.properties.defaults,data:i};e===null?e=[t]:e.push(t),r++}if(i.bundles!==void 0&&(re(i.bundles,{instancePath:a+"/defaults/b\
undles",parentData:i,parentDataProperty:"bundles",rootData:k,dynamicAnchors:$})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),i.os!==void 0){let s=i.os;
if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"ty\
pe",params:{type:z.type},message:"must be object,null",schema:z.type,parentSchema:z,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const t in s)if(t!=="channel"){const o={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:s};e===null?e=[o]:e.push(o),r++}if(s.
channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const o={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/\
properties/channel/type",keyword:"type",params:{type:z.properties.channel.type},message:"must be string,null",schema:z.properties.channel.type,parentSchema:z.properties.
channel,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t=="string"&&!de.test(t)){const o={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/\
$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,6\
2}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:z.properties.channel,data:t};e===null?e=[o]:e.push(o),r++}}}}}else{const s={instancePath:a+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.defaults.type,parentSchema:A.properties.defaults,
data:i};e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.
type,parentSchema:A,data:p};e===null?e=[i]:e.push(i),r++}return ue.errors=e,r===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=ye,K={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"GroupFile",description:"groups/<group>.yaml: a layer that several hosts share.",type:"\
object",properties:{select:{title:"Selector",type:"object",description:"Labels that must all match; without it the group reaches the hosts that name it",$ref:"c\
ommon.schema.json#/$defs/labels",minProperties:1},priority:{description:"Lower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},bundles:{
$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"}},additionalProperties:!1},T={title:"Labels",description:"Labels: na\
me to value, both strings",type:"object",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Z\
a-z0-9][A-Za-z0-9._/-]{0,62}$"},additionalProperties:{description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f\
]{0,63}$"}},Ie=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$","u"),Fe=new RegExp("^[^\\u0000-\\u001f\\u007f]{0,63}$","u");function ae(p,{instancePath:a="",parentData:q,
parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ae.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
p&&typeof p=="object"&&!Array.isArray(p)){for(const s in p){const t=r;if(typeof s=="string"){if(!J.test(s)){const o={instancePath:a,schemaPath:"common.schema.js\
on#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:x,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$de\
fs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:s,propertyName:s};e===null?e=[o]:e.push(o),
r++}var i=t===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",
schema:I.propertyNames,parentSchema:I,data:p};e===null?e=[o]:e.push(o),r++}}for(const s in p)B(p[s],{instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:p,parentDataProperty:s,rootData:k,dynamicAnchors:$})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)}else{const s={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,data:p};e===null?e=[s]:e.push(s),r++}return ae.errors=e,r===0}
ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(p,{instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=ye.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(const s in p)
if(!(s==="select"||s==="priority"||s==="bundles"||s==="os")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:K,data:p};e===null?e=[t]:e.push(t),r++}if(p.select!==void 0){let s=p.
select;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const o=r;if(typeof t=="string"&&!Ie.test(t)){const n={instancePath:a+"/select",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:T.propertyNames,data:t,propertyName:t};e===null?e=[n]:e.push(n),r++}var i=o===
r;if(!i){const n={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"\
property name must be valid",schema:T.propertyNames,parentSchema:T,data:s};e===null?e=[n]:e.push(n),r++}}for(const t in s){let o=s[t];if(typeof o=="string"){if(!Fe.
test(o)){const n={instancePath:a+"/select/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",
keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\
\\u007f]{0,63}$",parentSchema:T.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/select/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.additionalProperties.
type,parentSchema:T.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/lab\
els/type",keyword:"type",params:{type:"object"},message:"must be object",schema:T.type,parentSchema:T,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:a+"/select",schemaPath:"#/properties/select/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:K.properties.select,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.properties.select.type,parentSchema:K.properties.
select,data:s};e===null?e=[t]:e.push(t),r++}}if(p.priority!==void 0){let s=p.priority;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:K.properties.priority.type,parentSchema:K.
properties.priority,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:a+"/priority",schemaPath:"\
#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:K.properties.priority,data:s};
e===null?e=[t]:e.push(t),r++}if(s<-1e6||isNaN(s)){const t={instancePath:a+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:K.properties.priority,data:s};e===null?e=[t]:e.push(t),r++}}}if(p.bundles!==void 0&&(ae(p.
bundles,{instancePath:a+"/bundles",parentData:p,parentDataProperty:"bundles",rootData:k,dynamicAnchors:$})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),
p.os!==void 0){let s=p.os;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/\
type",keyword:"type",params:{type:z.type},message:"must be object,null",schema:z.type,parentSchema:z,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const o={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:s};e===null?e=[o]:e.push(o),r++}
if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/prop\
erties/channel/type",keyword:"type",params:{type:z.properties.channel.type},message:"must be string,null",schema:z.properties.channel.type,parentSchema:z.properties.
channel,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t=="string"&&!de.test(t)){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osL\
ayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:z.properties.channel,data:t};e===null?e=[o]:e.push(o),r++}}}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:K.type,parentSchema:K,data:p};e===null?e=[s]:e.push(s),r++}return ye.errors=e,r===0}ye.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ts=G,rs=fe,D={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host.schema.json",title:"HostFile",description:"h\
osts/<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"common.schema.json#/$defs/labels"},groups:{description:"Groups that this \
host belongs to, besides those that select it by label",type:"array",items:{$ref:"common.schema.json#/$defs/groupName"},uniqueItems:!0},bundles:{$ref:"common.sc\
hema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},suspend:{description:"true, or a list of bundles: observe and report, apply nothin\
g",type:["boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},retire:{description:"true: take everything of Kedge's down",type:"\
boolean"}},additionalProperties:!1},xe={title:"GroupName",description:"A group name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:"\
string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"};function ie(p,{instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,
r=0;const u=ie.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(const s in p){const t=r;
if(typeof s=="string"){if(!J.test(s)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z\
0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:x,data:s,propertyName:s};e===
null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:x.type,parentSchema:x,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=t===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyN\
ames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:I.propertyNames,parentSchema:I,data:p};e===null?e=[o]:e.push(
o),r++}}for(const s in p)B(p[s],{instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:s,rootData:k,dynamicAnchors:$})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:I.type,parentSchema:I,data:p};e===null?e=[s]:e.push(s),r++}return ie.errors=e,r===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(p,{
instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=fe.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(const s in p)if(!(s==="labels"||s==="groups"||s==="bundles"||s==="os"||s==="suspe\
nd"||s==="retire")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:D,data:p};e===null?e=[t]:e.push(t),r++}if(p.labels!==void 0){let s=p.labels;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const t in s){const o=r;if(typeof t=="string"&&!Ie.test(t)){const n={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-\
Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:T.propertyNames,data:t,propertyName:t};e===null?e=[n]:e.push(n),r++}var i=o===r;if(!i){const n={instancePath:a+"/la\
bels",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:T.
propertyNames,parentSchema:T,data:s};e===null?e=[n]:e.push(n),r++}}for(const t in s){let o=s[t];if(typeof o=="string"){if(!Fe.test(o)){const n={instancePath:a+"\
/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:T.additionalProperties,
data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/lab\
els/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.additionalProperties.type,parentSchema:T.additionalProperties,
data:o};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:T.type,parentSchema:T,data:s};e===null?e=[t]:e.push(t),r++}}if(p.groups!==void 0){let s=p.groups;if(Array.isArray(s)){const t=s.
length;for(let m=0;m<t;m++){let l=s[m];if(typeof l=="string"){if(!de.test(l)){const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupNa\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9\
._-]{0,62}$",parentSchema:xe,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:xe.type,parentSchema:xe,data:l};e===null?e=[c]:e.push(c),r++}}let o=s.length,n;if(o>1){
e:for(;o--;)for(n=o;n--;)if(Q(s[o],s[n])){const m={instancePath:a+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},
message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:D.properties.groups,data:s};e===null?e=[m]:e.push(m),r++;
break e}}}else{const t={instancePath:a+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:D.properties.
groups.type,parentSchema:D.properties.groups,data:s};e===null?e=[t]:e.push(t),r++}}if(p.bundles!==void 0&&(ie(p.bundles,{instancePath:a+"/bundles",parentData:p,
parentDataProperty:"bundles",rootData:k,dynamicAnchors:$})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)),p.os!==void 0){let s=p.os;if(!(s&&typeof s=="\
object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:z.type},message:"\
must be object,null",schema:z.type,parentSchema:z,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="cha\
nnel"){const o={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:z,data:s};e===null?e=[o]:e.push(o),r++}if(s.channel!==void 0){let t=s.channel;if(typeof t!=
"string"&&t!==null){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:z.properties.
channel.type},message:"must be string,null",schema:z.properties.channel.type,parentSchema:z.properties.channel,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t==
"string"&&!de.test(t)){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:z.properties.
channel,data:t};e===null?e=[o]:e.push(o),r++}}}}if(p.suspend!==void 0){let s=p.suspend;if(typeof s!="boolean"&&!Array.isArray(s)){const t={instancePath:a+"/susp\
end",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:D.properties.suspend.type},message:"must be boolean,array",schema:D.properties.suspend.type,
parentSchema:D.properties.suspend,data:s};e===null?e=[t]:e.push(t),r++}if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let l=s[m];if(typeof l=="strin\
g"){if(!J.test(l)){const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][\
a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:x,data:l};e===null?e=[c]:e.push(c),
r++}}else{const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:x.type,parentSchema:x,data:l};e===null?e=[c]:e.push(c),r++}}let o=s.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(Q(s[o],s[n])){const m={instancePath:a+
"/suspend",schemaPath:"#/properties/suspend/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+"\
 are identical)",schema:!0,parentSchema:D.properties.suspend,data:s};e===null?e=[m]:e.push(m),r++;break e}}}}if(p.retire!==void 0){let s=p.retire;if(typeof s!="\
boolean"){const t={instancePath:a+"/retire",schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:D.properties.
retire.type,parentSchema:D.properties.retire,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:D.type,parentSchema:D,data:p};e===null?e=[s]:e.push(s),r++}return fe.errors=e,r===0}fe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var as=ge,h={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",title:"InventoryRecord",description:"inventory.\
json on a host's branch of the inventory repository, in a commit signed by the host's key: facts and outcomes only.",type:"object",required:["version","host","k\
ey","bootId","sequence","reportedAt","agent","fleet","desired","applied","state","conditions","bundles","os","hardware","network"],properties:{version:{description:"\
Version of this format",const:1},host:{$ref:"common.schema.json#/$defs/hostName"},key:{description:"Fingerprint of the key that signs this record: 40 or 64 uppe\
r-case hex digits","x-expected":"a fingerprint: 40 or 64 upper-case hex digits",type:"string",pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},bootId:{description:"The \
kernel's boot id; null where it does not say",type:["string","null"],maxLength:64},sequence:{description:"One more with every record of this host",type:"integer",
minimum:0},reportedAt:{$ref:"#/$defs/time"},agent:{title:"InventoryAgent",description:"The agent that wrote this record",type:"object",required:["version"],properties:{
version:{description:"Version of Kedge",type:"string",maxLength:64}},additionalProperties:!1},fleet:{title:"InventoryFleet",description:"What the host has accep\
ted",type:"object",required:["commit","head","source"],properties:{commit:{description:"The commit in force, or null",type:["string","null"],pattern:"^[0-9a-f]{\
40}$","x-expected":"a whole commit id"},head:{description:"The newest head that was seen, accepted or not",type:["string","null"],pattern:"^[0-9a-f]{40}$","x-ex\
pected":"a whole commit id"},source:{description:"Name of the source that it came from",type:["string","null"],maxLength:2048}},additionalProperties:!1},desired:{
description:"Digest of the resolved host state",type:["string","null"],pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},applied:{description:"Digest th\
at this host was last brought to, whole",type:["string","null"],pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},state:{description:"The host in one wo\
rd",enum:["converged","waiting","applying","failed","stale","suspended"]},conditions:{description:"What stands out, each with the time since when it has stood",
type:"array",maxItems:1e3,items:{title:"InventoryCondition",description:"A condition",type:"object",required:["type","status","code","message","since"],properties:{
type:{description:"What the condition is about, such as `Ready` or `Bundle/web`",type:"string",maxLength:200},status:{description:"Whether it holds",type:"boole\
an"},code:{description:"Failure code, or null",type:["string","null"],maxLength:64},message:{description:"One sentence",type:"string",maxLength:8192},since:{$ref:"\
#/$defs/time"}},additionalProperties:!1}},bundles:{description:"Bundles of Kedge on this host",type:"array",maxItems:1e3,items:{title:"InventoryBundle",description:"\
A bundle",type:"object",required:["name","digest","state","services"],properties:{name:{$ref:"common.schema.json#/$defs/bundleName"},digest:{description:"What r\
uns, or null",type:["string","null"],pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},state:{description:"The bundle in one word",type:"string",maxLength:64},
services:{description:"Its containers",type:"array",maxItems:1e3,items:{title:"InventoryService",description:"A service",type:"object",required:["name","image",
"state","health","restarts"],properties:{name:{description:"Name of the service",type:"string",maxLength:200},image:{description:"As it was asked for",type:"str\
ing",maxLength:1024},state:{description:"State of its container, as Docker says, or `missing`",type:"string",maxLength:64},health:{description:"none, starting, \
healthy or unhealthy",type:"string",maxLength:64},restarts:{description:"Restarts by Docker; null where there is no container",type:["integer","null"],minimum:0}},
additionalProperties:!1}}},additionalProperties:!1}},os:{title:"InventoryOs",description:"The operating system",type:"object",required:["booted","staged","rollb\
ack","version"],properties:{booted:{description:"OSTree commit that runs; null where Kedge does not manage the system",type:["string","null"],maxLength:64},staged:{
description:"OSTree commit for the next boot",type:["string","null"],maxLength:64},rollback:{description:"OSTree commit to go back to",type:["string","null"],maxLength:64},
version:{description:"For people, such as `Debian GNU/Linux 12 (bookworm)`",type:["string","null"],maxLength:200}},additionalProperties:!1},hardware:{description:"\
cpu, memory, gpus, disks, nics, virtualization: a figure that the hardware does not report is null with a reason, never 0",type:"object"},network:{title:"Invent\
oryNetwork",description:"How the host is reached",type:"object",required:["hostname","addresses","meshKey"],properties:{hostname:{description:"Its own name for \
itself",type:["string","null"],maxLength:255},addresses:{description:"IP addresses, loopback and link-local ones left out",type:"array",maxItems:1e3,items:{type:"\
string",maxLength:64}},meshKey:{description:"Public key of the mesh network (later)",type:["string","null"],maxLength:64}},additionalProperties:!1}},additionalProperties:!1,
$defs:{time:{title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"}}},oe={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2\
}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},is=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),Be=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}\
:[0-9]{2}([.][0-9]{1,3})?Z$","u");function ge(p,{instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ge.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:h.required,parentSchema:h,data:p};
e===null?e=[i]:e.push(i),r++}if(p.host===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"mus\
t have required property 'host'",schema:h.required,parentSchema:h,data:p};e===null?e=[i]:e.push(i),r++}if(p.key===void 0){const i={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:h.required,parentSchema:h,data:p};e===null?e=[i]:
e.push(i),r++}if(p.bootId===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"must have requ\
ired property 'bootId'",schema:h.required,parentSchema:h,data:p};e===null?e=[i]:e.push(i),r++}if(p.sequence===void 0){const i={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:h.required,parentSchema:h,data:p};e===null?
e=[i]:e.push(i),r++}if(p.reportedAt===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"\
must have required property 'reportedAt'",schema:h.required,parentSchema:h,data:p};e===null?e=[i]:e.push(i),r++}if(p.agent===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:h.required,parentSchema:h,data:p};e===null?
e=[i]:e.push(i),r++}if(p.fleet===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have \
required property 'fleet'",schema:h.required,parentSchema:h,data:p};e===null?e=[i]:e.push(i),r++}if(p.desired===void 0){const i={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:h.required,parentSchema:h,data:p};e===null?
e=[i]:e.push(i),r++}if(p.applied===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must h\
ave required property 'applied'",schema:h.required,parentSchema:h,data:p};e===null?e=[i]:e.push(i),r++}if(p.state===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:h.required,parentSchema:h,data:p};e===null?
e=[i]:e.push(i),r++}if(p.conditions===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"\
must have required property 'conditions'",schema:h.required,parentSchema:h,data:p};e===null?e=[i]:e.push(i),r++}if(p.bundles===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:h.required,parentSchema:h,data:p};e===null?
e=[i]:e.push(i),r++}if(p.os===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:h.required,parentSchema:h,data:p};e===null?e=[i]:e.push(i),r++}if(p.hardware===void 0){const i={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:h.required,parentSchema:h,data:p};e===null?e=[i]:
e.push(i),r++}if(p.network===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:h.required,parentSchema:h,data:p};e===null?e=[i]:e.push(i),r++}for(const i in p)if(!qe.call(h.properties,i)){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:h,
data:p};e===null?e=[s]:e.push(s),r++}if(p.version!==void 0){let i=p.version;if(i!==1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:h.properties.version,data:i};e===null?e=[s]:e.push(s),r++}}if(p.
host!==void 0){let i=p.host;if(typeof i=="string"){if(!me.test(i)){const s={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:_,
data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:_.type,parentSchema:_,data:i};e===null?e=[s]:e.push(s),r++}}if(p.key!==void 0){let i=p.key;if(typeof i=="string"){if(!is.test(
i)){const s={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match \
pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:h.properties.key,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.key.type,parentSchema:h.
properties.key,data:i};e===null?e=[s]:e.push(s),r++}}if(p.bootId!==void 0){let i=p.bootId;if(typeof i!="string"&&i!==null){const s={instancePath:a+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:h.properties.bootId.type},message:"must be string,null",schema:h.properties.bootId.type,parentSchema:h.properties.
bootId,data:i};e===null?e=[s]:e.push(s),r++}if(typeof i=="string"&&b(i)>64){const s={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bootId,data:i};e===null?e=[s]:e.push(s),r++}}if(p.
sequence!==void 0){let i=p.sequence;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const s={instancePath:a+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:h.properties.sequence.type,parentSchema:h.properties.sequence,data:i};e===null?
e=[s]:e.push(s),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){const s={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:h.properties.sequence,data:i};e===null?e=[s]:e.push(s),r++}}if(p.reportedAt!==
void 0){let i=p.reportedAt;if(typeof i=="string"){if(!Be.test(i)){const s={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:oe,data:i};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:oe.type,parentSchema:oe,
data:i};e===null?e=[s]:e.push(s),r++}}if(p.agent!==void 0){let i=p.agent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.version===void 0){const s={instancePath:a+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:h.
properties.agent.required,parentSchema:h.properties.agent,data:i};e===null?e=[s]:e.push(s),r++}for(const s in i)if(s!=="version"){const t={instancePath:a+"/agen\
t",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:h.properties.agent,data:i};e===null?e=[t]:e.push(t),r++}if(i.version!==void 0){let s=i.version;if(typeof s=="string"){if(b(s)>64){const t={
instancePath:a+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more t\
han 64 characters",schema:64,parentSchema:h.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/agent/versi\
on",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.agent.properties.
version.type,parentSchema:h.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/agent",schemaPath:"#/prope\
rties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.agent.type,parentSchema:h.properties.agent,data:i};e===null?
e=[s]:e.push(s),r++}}if(p.fleet!==void 0){let i=p.fleet;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.commit===void 0){const s={instancePath:a+"/fleet",schemaPath:"\
#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:h.properties.fleet.required,
parentSchema:h.properties.fleet,data:i};e===null?e=[s]:e.push(s),r++}if(i.head===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/require\
d",keyword:"required",params:{missingProperty:"head"},message:"must have required property 'head'",schema:h.properties.fleet.required,parentSchema:h.properties.
fleet,data:i};e===null?e=[s]:e.push(s),r++}if(i.source===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'",schema:h.properties.fleet.required,parentSchema:h.properties.fleet,data:i};e===null?e=[
s]:e.push(s),r++}for(const s in i)if(!(s==="commit"||s==="head"||s==="source")){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.fleet,data:i};
e===null?e=[t]:e.push(t),r++}if(i.commit!==void 0){let s=i.commit;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/fleet/commit",schemaPath:"#/propert\
ies/fleet/properties/commit/type",keyword:"type",params:{type:h.properties.fleet.properties.commit.type},message:"must be string,null",schema:h.properties.fleet.
properties.commit.type,parentSchema:h.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ze.test(s)){const t={instancePath:a+
"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9\
a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:h.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(t),r++}}if(i.head!==void 0){let s=i.head;if(typeof s!=
"string"&&s!==null){const t={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/type",keyword:"type",params:{type:h.properties.fleet.properties.
head.type},message:"must be string,null",schema:h.properties.fleet.properties.head.type,parentSchema:h.properties.fleet.properties.head,data:s};e===null?e=[t]:e.
push(t),r++}if(typeof s=="string"&&!ze.test(s)){const t={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:h.properties.fleet.properties.head,data:s};
e===null?e=[t]:e.push(t),r++}}if(i.source!==void 0){let s=i.source;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/fleet/source",schemaPath:"#/proper\
ties/fleet/properties/source/type",keyword:"type",params:{type:h.properties.fleet.properties.source.type},message:"must be string,null",schema:h.properties.fleet.
properties.source.type,parentSchema:h.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&b(s)>2048){const t={instancePath:a+
"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters",schema:2048,parentSchema:h.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/fleet",schemaPath:"#/p\
roperties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.fleet.type,parentSchema:h.properties.fleet,data:i};e===
null?e=[s]:e.push(s),r++}}if(p.desired!==void 0){let i=p.desired;if(typeof i!="string"&&i!==null){const s={instancePath:a+"/desired",schemaPath:"#/properties/de\
sired/type",keyword:"type",params:{type:h.properties.desired.type},message:"must be string,null",schema:h.properties.desired.type,parentSchema:h.properties.desired,
data:i};e===null?e=[s]:e.push(s),r++}if(typeof i=="string"&&!X.test(i)){const s={instancePath:a+"/desired",schemaPath:"#/properties/desired/pattern",keyword:"pa\
ttern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.desired,data:i};e===null?
e=[s]:e.push(s),r++}}if(p.applied!==void 0){let i=p.applied;if(typeof i!="string"&&i!==null){const s={instancePath:a+"/applied",schemaPath:"#/properties/applied\
/type",keyword:"type",params:{type:h.properties.applied.type},message:"must be string,null",schema:h.properties.applied.type,parentSchema:h.properties.applied,data:i};
e===null?e=[s]:e.push(s),r++}if(typeof i=="string"&&!X.test(i)){const s={instancePath:a+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.applied,data:i};e===null?e=[s]:e.push(
s),r++}}if(p.state!==void 0){let i=p.state;if(!(i==="converged"||i==="waiting"||i==="applying"||i==="failed"||i==="stale"||i==="suspended")){const s={instancePath:a+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:h.properties.state.enum},message:"must be equal to one of the allowed values",
schema:h.properties.state.enum,parentSchema:h.properties.state,data:i};e===null?e=[s]:e.push(s),r++}}if(p.conditions!==void 0){let i=p.conditions;if(Array.isArray(
i)){if(i.length>1e3){const t={instancePath:a+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT\
 have more than 1000 items",schema:1e3,parentSchema:h.properties.conditions,data:i};e===null?e=[t]:e.push(t),r++}const s=i.length;for(let t=0;t<s;t++){let o=i[t];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){const n={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:h.properties.conditions.items.required,parentSchema:h.properties.conditions.
items,data:o};e===null?e=[n]:e.push(n),r++}if(o.status===void 0){const n={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:h.properties.conditions.items.required,parentSchema:h.properties.
conditions.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.code===void 0){const n={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/req\
uired",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:h.properties.conditions.items.required,parentSchema:h.
properties.conditions.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.message===void 0){const n={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/condit\
ions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:h.properties.conditions.items.
required,parentSchema:h.properties.conditions.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.since===void 0){const n={instancePath:a+"/conditions/"+t,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:h.properties.conditions.
items.required,parentSchema:h.properties.conditions.items,data:o};e===null?e=[n]:e.push(n),r++}for(const n in o)if(!(n==="type"||n==="status"||n==="code"||n==="\
message"||n==="since")){const m={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.conditions.items,data:o};e===null?e=[m]:e.push(m),
r++}if(o.type!==void 0){let n=o.type;if(typeof n=="string"){if(b(n)>200){const m={instancePath:a+"/conditions/"+t+"/type",schemaPath:"#/properties/conditions/it\
ems/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:h.properties.conditions.
items.properties.type,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+t+"/type",schemaPath:"#/properties/conditions/items/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.conditions.items.properties.type.type,parentSchema:h.properties.
conditions.items.properties.type,data:n};e===null?e=[m]:e.push(m),r++}}if(o.status!==void 0){let n=o.status;if(typeof n!="boolean"){const m={instancePath:a+"/co\
nditions/"+t+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:h.
properties.conditions.items.properties.status.type,parentSchema:h.properties.conditions.items.properties.status,data:n};e===null?e=[m]:e.push(m),r++}}if(o.code!==
void 0){let n=o.code;if(typeof n!="string"&&n!==null){const m={instancePath:a+"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/items/properties/code\
/type",keyword:"type",params:{type:h.properties.conditions.items.properties.code.type},message:"must be string,null",schema:h.properties.conditions.items.properties.
code.type,parentSchema:h.properties.conditions.items.properties.code,data:n};e===null?e=[m]:e.push(m),r++}if(typeof n=="string"&&b(n)>64){const m={instancePath:a+
"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters",schema:64,parentSchema:h.properties.conditions.items.properties.code,data:n};e===null?e=[m]:e.push(m),r++}}if(o.message!==void 0){let n=o.message;
if(typeof n=="string"){if(b(n)>8192){const m={instancePath:a+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/properties/message/maxLength",
keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:h.properties.conditions.items.properties.message,
data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.conditions.items.properties.message.type,parentSchema:h.properties.conditions.
items.properties.message,data:n};e===null?e=[m]:e.push(m),r++}}if(o.since!==void 0){let n=o.since;if(typeof n=="string"){if(!Be.test(n)){const m={instancePath:a+
"/conditions/"+t+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1\
,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[\
0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:oe,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+t+"/since",schemaPath:"#/$\
defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:oe.type,parentSchema:oe,data:n};e===null?e=[m]:e.push(m),r++}}}else{const n={
instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
conditions.items.type,parentSchema:h.properties.conditions.items,data:o};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:a+"/conditions",schemaPath:"#\
/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.conditions.type,parentSchema:h.properties.conditions,
data:i};e===null?e=[s]:e.push(s),r++}}if(p.bundles!==void 0){let i=p.bundles;if(Array.isArray(i)){if(i.length>1e3){const t={instancePath:a+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:h.properties.bundles,data:i};
e===null?e=[t]:e.push(t),r++}const s=i.length;for(let t=0;t<s;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const n={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:h.
properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.digest===void 0){const n={instancePath:a+"/b\
undles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.state===void 0){const n={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.services===void 0){const n={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:o};e===null?e=[n]:e.push(n),r++}for(const n in o)if(!(n==="name"||
n==="digest"||n==="state"||n==="services")){const m={instancePath:a+"/bundles/"+t,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.bundles.items,data:o};e===null?e=[
m]:e.push(m),r++}if(o.name!==void 0){let n=o.name;if(typeof n=="string"){if(!J.test(n)){const m={instancePath:a+"/bundles/"+t+"/name",schemaPath:"common.schema.\
json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:x,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+t+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:n};e===null?e=[m]:e.push(m),r++}}if(o.
digest!==void 0){let n=o.digest;if(typeof n!="string"&&n!==null){const m={instancePath:a+"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:h.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:h.properties.bundles.items.properties.
digest.type,parentSchema:h.properties.bundles.items.properties.digest,data:n};e===null?e=[m]:e.push(m),r++}if(typeof n=="string"&&!X.test(n)){const m={instancePath:a+
"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.bundles.items.properties.digest,data:n};e===null?e=[m]:e.push(m),r++}}if(o.state!==
void 0){let n=o.state;if(typeof n=="string"){if(b(n)>64){const m={instancePath:a+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bundles.items.properties.state,
data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.state.type,parentSchema:h.properties.bundles.items.properties.
state,data:n};e===null?e=[m]:e.push(m),r++}}if(o.services!==void 0){let n=o.services;if(Array.isArray(n)){if(n.length>1e3){const l={instancePath:a+"/bundles/"+t+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:h.properties.bundles.items.properties.services,data:n};e===null?e=[l]:e.push(l),r++}const m=n.length;for(let l=0;l<m;l++){let c=n[l];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){const d={instancePath:a+"/bundles/"+t+"/services/"+l,schemaPath:"#/properties/bundles/items/pro\
perties/services/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:h.properties.bundles.items.
properties.services.items.required,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.image===void 0){const d={
instancePath:a+"/bundles/"+t+"/services/"+l,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'",schema:h.properties.bundles.items.properties.services.items.required,parentSchema:h.properties.bundles.items.
properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.state===void 0){const d={instancePath:a+"/bundles/"+t+"/services/"+l,schemaPath:"#/propertie\
s/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:h.properties.
bundles.items.properties.services.items.required,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.health===
void 0){const d={instancePath:a+"/bundles/"+t+"/services/"+l,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{
missingProperty:"health"},message:"must have required property 'health'",schema:h.properties.bundles.items.properties.services.items.required,parentSchema:h.properties.
bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.restarts===void 0){const d={instancePath:a+"/bundles/"+t+"/services/"+l,schemaPath:"\
#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"restarts"},message:"must have required property 'rest\
arts'",schema:h.properties.bundles.items.properties.services.items.required,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=
[d]:e.push(d),r++}for(const d in c)if(!(d==="name"||d==="image"||d==="state"||d==="health"||d==="restarts")){const g={instancePath:a+"/bundles/"+t+"/services/"+
l,schemaPath:"#/properties/bundles/items/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[g]:e.push(g),r++}if(c.name!==
void 0){let d=c.name;if(typeof d=="string"){if(b(d)>200){const g={instancePath:a+"/bundles/"+t+"/services/"+l+"/name",schemaPath:"#/properties/bundles/items/pro\
perties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:h.
properties.bundles.items.properties.services.items.properties.name,data:d};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/bundles/"+t+"/services/"+
l+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:h.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.name,
data:d};e===null?e=[g]:e.push(g),r++}}if(c.image!==void 0){let d=c.image;if(typeof d=="string"){if(b(d)>1024){const g={instancePath:a+"/bundles/"+t+"/services/"+
l+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NO\
T have more than 1024 characters",schema:1024,parentSchema:h.properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[g]:e.push(g),
r++}}else{const g={instancePath:a+"/bundles/"+t+"/services/"+l+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.services.items.properties.image.type,parentSchema:h.
properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[g]:e.push(g),r++}}if(c.state!==void 0){let d=c.state;if(typeof d=="strin\
g"){if(b(d)>64){const g={instancePath:a+"/bundles/"+t+"/services/"+l+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bundles.items.properties.services.
items.properties.state,data:d};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/bundles/"+t+"/services/"+l+"/state",schemaPath:"#/properties/bundles\
/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.
services.items.properties.state.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.state,data:d};e===null?e=[g]:e.push(g),r++}}if(c.
health!==void 0){let d=c.health;if(typeof d=="string"){if(b(d)>64){const g={instancePath:a+"/bundles/"+t+"/services/"+l+"/health",schemaPath:"#/properties/bundl\
es/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:h.properties.bundles.items.properties.services.items.properties.health,data:d};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/bundles\
/"+t+"/services/"+l+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:h.properties.bundles.items.properties.services.items.properties.health.type,parentSchema:h.properties.bundles.items.properties.services.items.
properties.health,data:d};e===null?e=[g]:e.push(g),r++}}if(c.restarts!==void 0){let d=c.restarts;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){
const g={instancePath:a+"/bundles/"+t+"/services/"+l+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/type",keyword:"\
type",params:{type:h.properties.bundles.items.properties.services.items.properties.restarts.type},message:"must be integer,null",schema:h.properties.bundles.items.
properties.services.items.properties.restarts.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[g]:
e.push(g),r++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const g={instancePath:a+"/bundles/"+t+"/services/"+l+"/restarts",schemaPath:"#/properties/bun\
dles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:h.
properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[g]:e.push(g),r++}}}else{const d={instancePath:a+"/bundles/"+t+"/servi\
ces/"+l,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
bundles.items.properties.services.items.type,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}}}else{const m={
instancePath:a+"/bundles/"+t+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:h.properties.bundles.items.properties.services.type,parentSchema:h.properties.bundles.items.properties.services,data:n};e===null?e=[m]:e.push(m),r++}}}else{
const n={instancePath:a+"/bundles/"+t,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
bundles.items.type,parentSchema:h.properties.bundles.items,data:o};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:a+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.bundles.type,parentSchema:h.properties.bundles,data:i};e===null?
e=[s]:e.push(s),r++}}if(p.os!==void 0){let i=p.os;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.booted===void 0){const s={instancePath:a+"/os",schemaPath:"#\
/properties/os/required",keyword:"required",params:{missingProperty:"booted"},message:"must have required property 'booted'",schema:h.properties.os.required,parentSchema:h.
properties.os,data:i};e===null?e=[s]:e.push(s),r++}if(i.staged===void 0){const s={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",
params:{missingProperty:"staged"},message:"must have required property 'staged'",schema:h.properties.os.required,parentSchema:h.properties.os,data:i};e===null?e=
[s]:e.push(s),r++}if(i.rollback===void 0){const s={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollba\
ck"},message:"must have required property 'rollback'",schema:h.properties.os.required,parentSchema:h.properties.os,data:i};e===null?e=[s]:e.push(s),r++}if(i.version===
void 0){const s={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pr\
operty 'version'",schema:h.properties.os.required,parentSchema:h.properties.os,data:i};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="booted"||s==="sta\
ged"||s==="rollback"||s==="version")){const t={instancePath:a+"/os",schemaPath:"#/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.os,data:i};e===null?e=[t]:e.push(t),r++}if(i.booted!==void 0){let s=i.booted;if(typeof s!=
"string"&&s!==null){const t={instancePath:a+"/os/booted",schemaPath:"#/properties/os/properties/booted/type",keyword:"type",params:{type:h.properties.os.properties.
booted.type},message:"must be string,null",schema:h.properties.os.properties.booted.type,parentSchema:h.properties.os.properties.booted,data:s};e===null?e=[t]:e.
push(t),r++}if(typeof s=="string"&&b(s)>64){const t={instancePath:a+"/os/booted",schemaPath:"#/properties/os/properties/booted/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.os.properties.booted,data:s};e===null?e=[t]:e.push(t),r++}}if(i.staged!==
void 0){let s=i.staged;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",
params:{type:h.properties.os.properties.staged.type},message:"must be string,null",schema:h.properties.os.properties.staged.type,parentSchema:h.properties.os.properties.
staged,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&b(s)>64){const t={instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/m\
axLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.os.properties.staged,data:s};
e===null?e=[t]:e.push(t),r++}}if(i.rollback!==void 0){let s=i.rollback;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/os/rollback",schemaPath:"#/pro\
perties/os/properties/rollback/type",keyword:"type",params:{type:h.properties.os.properties.rollback.type},message:"must be string,null",schema:h.properties.os.
properties.rollback.type,parentSchema:h.properties.os.properties.rollback,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&b(s)>64){const t={instancePath:a+
"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",
schema:64,parentSchema:h.properties.os.properties.rollback,data:s};e===null?e=[t]:e.push(t),r++}}if(i.version!==void 0){let s=i.version;if(typeof s!="string"&&s!==
null){const t={instancePath:a+"/os/version",schemaPath:"#/properties/os/properties/version/type",keyword:"type",params:{type:h.properties.os.properties.version.
type},message:"must be string,null",schema:h.properties.os.properties.version.type,parentSchema:h.properties.os.properties.version,data:s};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&b(s)>200){const t={instancePath:a+"/os/version",schemaPath:"#/properties/os/properties/version/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:h.properties.os.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}}else{
const s={instancePath:a+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.os.type,parentSchema:h.
properties.os,data:i};e===null?e=[s]:e.push(s),r++}}if(p.hardware!==void 0){let i=p.hardware;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const s={instancePath:a+
"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.hardware.type,parentSchema:h.
properties.hardware,data:i};e===null?e=[s]:e.push(s),r++}}if(p.network!==void 0){let i=p.network;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.hostname===void 0){
const s={instancePath:a+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required\
 property 'hostname'",schema:h.properties.network.required,parentSchema:h.properties.network,data:i};e===null?e=[s]:e.push(s),r++}if(i.addresses===void 0){const s={
instancePath:a+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required propert\
y 'addresses'",schema:h.properties.network.required,parentSchema:h.properties.network,data:i};e===null?e=[s]:e.push(s),r++}if(i.meshKey===void 0){const s={instancePath:a+
"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:h.
properties.network.required,parentSchema:h.properties.network,data:i};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="hostname"||s==="addresses"||s==="m\
eshKey")){const t={instancePath:a+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.network,data:i};e===null?e=[t]:e.push(t),r++}if(i.hostname!==void 0){let s=i.hostname;
if(typeof s!="string"&&s!==null){const t={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:h.
properties.network.properties.hostname.type},message:"must be string,null",schema:h.properties.network.properties.hostname.type,parentSchema:h.properties.network.
properties.hostname,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&b(s)>255){const t={instancePath:a+"/network/hostname",schemaPath:"#/properties/n\
etwork/properties/hostname/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:h.properties.
network.properties.hostname,data:s};e===null?e=[t]:e.push(t),r++}}if(i.addresses!==void 0){let s=i.addresses;if(Array.isArray(s)){if(s.length>1e3){const o={instancePath:a+
"/network/addresses",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000\
 items",schema:1e3,parentSchema:h.properties.network.properties.addresses,data:s};e===null?e=[o]:e.push(o),r++}const t=s.length;for(let o=0;o<t;o++){let n=s[o];
if(typeof n=="string"){if(b(n)>64){const m={instancePath:a+"/network/addresses/"+o,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.network.properties.addresses.items,data:n};e===
null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/network/addresses/"+o,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:h.properties.network.properties.addresses.items.type,parentSchema:h.properties.network.properties.addresses.
items,data:n};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:a+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:h.properties.network.properties.addresses.type,parentSchema:h.properties.network.properties.addresses,
data:s};e===null?e=[t]:e.push(t),r++}}if(i.meshKey!==void 0){let s=i.meshKey;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/network/meshKey",schemaPath:"\
#/properties/network/properties/meshKey/type",keyword:"type",params:{type:h.properties.network.properties.meshKey.type},message:"must be string,null",schema:h.properties.
network.properties.meshKey.type,parentSchema:h.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&b(s)>64){const t={
instancePath:a+"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mo\
re than 64 characters",schema:64,parentSchema:h.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/netw\
ork",schemaPath:"#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.network.type,parentSchema:h.properties.
network,data:i};e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.
type,parentSchema:h,data:p};e===null?e=[i]:e.push(i),r++}return ge.errors=e,r===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var os=ve,C={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"meta-data.schema.json",title:"MetaDataFile",description:"meta-data of a NoCloud seed, as far as Kedge takes i\
t.",type:["object","null"],properties:{"instance-id":{description:"Of no meaning here: a host is enrolled once",type:"string",maxLength:256},"local-hostname":{$ref:"\
common.schema.json#/$defs/hostName"},dsmode:{description:"Of no meaning here",type:"string",maxLength:16}},additionalProperties:!1};function ve(p,{instancePath:a="",
parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ve.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:C.type},message:"\
must be object,null",schema:C.type,parentSchema:C,data:p};e===null?e=[i]:e.push(i),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(const i in p)if(!(i==="i\
nstance-id"||i==="local-hostname"||i==="dsmode")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:C,data:p};e===null?e=[s]:e.push(s),r++}if(p["instance-id"]!==void 0){let i=p["instance-id"];
if(typeof i=="string"){if(b(i)>256){const s={instancePath:a+"/instance-id",schemaPath:"#/properties/instance-id/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters",schema:256,parentSchema:C.properties["instance-id"],data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/instance-id",schemaPath:"#/properties/instance-id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.properties["instance-id"].type,
parentSchema:C.properties["instance-id"],data:i};e===null?e=[s]:e.push(s),r++}}if(p["local-hostname"]!==void 0){let i=p["local-hostname"];if(typeof i=="string"){
if(!me.test(i)){const s={instancePath:a+"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}\
$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9\
-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:_,data:i};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:a+"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.
type,parentSchema:_,data:i};e===null?e=[s]:e.push(s),r++}}if(p.dsmode!==void 0){let i=p.dsmode;if(typeof i=="string"){if(b(i)>16){const s={instancePath:a+"/dsmo\
de",schemaPath:"#/properties/dsmode/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters",schema:16,parentSchema:C.properties.
dsmode,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/dsmode",schemaPath:"#/properties/dsmode/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:C.properties.dsmode.type,parentSchema:C.properties.dsmode,data:i};e===null?e=[s]:e.push(s),r++}}}return ve.errors=e,r===0}ve.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ps=we,v={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os-layer.schema.json",title:"OsLayerFile",description:"\
A layer of `kedge os build`: packages of somebody else's repositories, each in one version.",type:"object",required:["version","name","sources","packages"],properties:{
version:{description:"Of this format",const:1},name:{description:"Of the layer, the end of the ref: lower-case letters, digits, `-`","x-expected":"lower-case le\
tters, digits and `-`, at most 40",type:"string",pattern:"^[a-z0-9][a-z0-9-]{0,39}$"},sources:{description:"Repositories of packages, besides Debian's",type:"ar\
ray",minItems:1,maxItems:16,items:{title:"OsLayerSource",description:"One repository, as in sources.list(5)",type:"object",required:["url","suite","key"],properties:{
url:{description:"Its address","x-expected":"an address with http:// or https://, without blanks or a login",type:"string",maxLength:1024,pattern:"^https?://[A-\
Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$"},suite:{description:"A suite, or a path that ends in `/` where there are no components","x-expected":"a word such a\
s `stable`, or `/`",type:"string",pattern:"^[A-Za-z0-9./_-]{1,128}$"},components:{description:"Its components",type:"array",maxItems:16,items:{description:"One \
of them",type:"string",pattern:"^[A-Za-z0-9./_-]{1,64}$"}},key:{description:"File of the key that signs it (armored), beside this one","x-expected":"a file name\
 that ends in .asc",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},additionalProperties:!1}},packages:{description:"Name -> version, exactly",
type:"object",minProperties:1,maxProperties:256,propertyNames:{description:"A package",pattern:"^[a-z0-9][a-z0-9+.-]+$"},additionalProperties:{description:"Its \
version","x-expected":"a whole version of Debian, such as 550.54.15-1",type:"string",pattern:"^[0-9][A-Za-z0-9.+:~-]*$"}},modules:{description:"Kernel modules t\
hat must be there for the kernel of the tree",type:"array",maxItems:32,items:{description:"Such as `nvidia`",type:"string",pattern:"^[A-Za-z0-9_-]{1,64}$"}},driver:{
description:"What must answer, where such a device is in the host, before a boot is confirmed",enum:["nvidia"]}},additionalProperties:!1},ns=new RegExp("^[a-z0-\
9][a-z0-9-]{0,39}$","u"),ms=new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$","u"),ls=new RegExp("^[A-Za-z0-9./_-]{1,128}$","u"),hs=new RegExp(
"^[A-Za-z0-9./_-]{1,64}$","u"),cs=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),ds=new RegExp("^[a-z0-9][a-z0-9+.-]+$","u"),us=new RegExp("^[0-9][A-\
Za-z0-9.+:~-]*$","u"),ys=new RegExp("^[A-Za-z0-9_-]{1,64}$","u");function we(p,{instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=we.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===
void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:v.
required,parentSchema:v,data:p};e===null?e=[s]:e.push(s),r++}if(p.name===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:v.required,parentSchema:v,data:p};e===null?e=[s]:e.push(s),r++}if(p.sources===void 0){const s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sources"},message:"must have required property 'sources'",schema:v.required,parentSchema:v,data:p};
e===null?e=[s]:e.push(s),r++}if(p.packages===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packages"},message:"\
must have required property 'packages'",schema:v.required,parentSchema:v,data:p};e===null?e=[s]:e.push(s),r++}for(const s in p)if(!(s==="version"||s==="name"||s===
"sources"||s==="packages"||s==="modules"||s==="driver")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:v,data:p};e===null?e=[t]:e.push(t),r++}if(p.version!==void 0){let s=p.version;if(s!==1){const t={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:v.
properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(p.name!==void 0){let s=p.name;if(typeof s=="string"){if(!ns.test(s)){const t={instancePath:a+"/name",
schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,39}$"',schema:"\
^[a-z0-9][a-z0-9-]{0,39}$",parentSchema:v.properties.name,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.name.type,parentSchema:v.properties.name,data:s};e===null?e=[t]:e.push(
t),r++}}if(p.sources!==void 0){let s=p.sources;if(Array.isArray(s)){if(s.length>16){const o={instancePath:a+"/sources",schemaPath:"#/properties/sources/maxItems",
keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:v.properties.sources,data:s};e===null?e=[o]:e.push(o),r++}
if(s.length<1){const o={instancePath:a+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items",schema:1,parentSchema:v.properties.sources,data:s};e===null?e=[o]:e.push(o),r++}const t=s.length;for(let o=0;o<t;o++){let n=s[o];if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){if(n.url===void 0){const m={instancePath:a+"/sources/"+o,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:v.properties.sources.items.required,parentSchema:v.properties.sources.items,data:n};e===null?e=[m]:e.push(
m),r++}if(n.suite===void 0){const m={instancePath:a+"/sources/"+o,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"s\
uite"},message:"must have required property 'suite'",schema:v.properties.sources.items.required,parentSchema:v.properties.sources.items,data:n};e===null?e=[m]:e.
push(m),r++}if(n.key===void 0){const m={instancePath:a+"/sources/"+o,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'",schema:v.properties.sources.items.required,parentSchema:v.properties.sources.items,data:n};e===null?e=[m]:e.push(
m),r++}for(const m in n)if(!(m==="url"||m==="suite"||m==="components"||m==="key")){const l={instancePath:a+"/sources/"+o,schemaPath:"#/properties/sources/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:v.properties.
sources.items,data:n};e===null?e=[l]:e.push(l),r++}if(n.url!==void 0){let m=n.url;if(typeof m=="string"){if(b(m)>1024){const l={instancePath:a+"/sources/"+o+"/u\
rl",schemaPath:"#/properties/sources/items/properties/url/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters",schema:1024,
parentSchema:v.properties.sources.items.properties.url,data:m};e===null?e=[l]:e.push(l),r++}if(!ms.test(m)){const l={instancePath:a+"/sources/"+o+"/url",schemaPath:"\
#/properties/sources/items/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$"},message:'must m\
atch pattern "^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$"',schema:"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$",parentSchema:v.properties.
sources.items.properties.url,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/sources/"+o+"/url",schemaPath:"#/properties/sources/items/prop\
erties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.sources.items.properties.url.type,parentSchema:v.properties.
sources.items.properties.url,data:m};e===null?e=[l]:e.push(l),r++}}if(n.suite!==void 0){let m=n.suite;if(typeof m=="string"){if(!ls.test(m)){const l={instancePath:a+
"/sources/"+o+"/suite",schemaPath:"#/properties/sources/items/properties/suite/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9./_-]{1,128}$"},message:'m\
ust match pattern "^[A-Za-z0-9./_-]{1,128}$"',schema:"^[A-Za-z0-9./_-]{1,128}$",parentSchema:v.properties.sources.items.properties.suite,data:m};e===null?e=[l]:
e.push(l),r++}}else{const l={instancePath:a+"/sources/"+o+"/suite",schemaPath:"#/properties/sources/items/properties/suite/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:v.properties.sources.items.properties.suite.type,parentSchema:v.properties.sources.items.properties.suite,data:m};e===null?
e=[l]:e.push(l),r++}}if(n.components!==void 0){let m=n.components;if(Array.isArray(m)){if(m.length>16){const c={instancePath:a+"/sources/"+o+"/components",schemaPath:"\
#/properties/sources/items/properties/components/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:v.
properties.sources.items.properties.components,data:m};e===null?e=[c]:e.push(c),r++}const l=m.length;for(let c=0;c<l;c++){let d=m[c];if(typeof d=="string"){if(!hs.
test(d)){const g={instancePath:a+"/sources/"+o+"/components/"+c,schemaPath:"#/properties/sources/items/properties/components/items/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9./_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9./_-]{1,64}$"',schema:"^[A-Za-z0-9./_-]{1,64}$",parentSchema:v.properties.sources.items.
properties.components.items,data:d};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/sources/"+o+"/components/"+c,schemaPath:"#/properties/sources/i\
tems/properties/components/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.sources.items.properties.components.items.
type,parentSchema:v.properties.sources.items.properties.components.items,data:d};e===null?e=[g]:e.push(g),r++}}}else{const l={instancePath:a+"/sources/"+o+"/com\
ponents",schemaPath:"#/properties/sources/items/properties/components/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.sources.
items.properties.components.type,parentSchema:v.properties.sources.items.properties.components,data:m};e===null?e=[l]:e.push(l),r++}}if(n.key!==void 0){let m=n.
key;if(typeof m=="string"){if(!cs.test(m)){const l={instancePath:a+"/sources/"+o+"/key",schemaPath:"#/properties/sources/items/properties/key/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^[A-Za-z0-9][\
A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:v.properties.sources.items.properties.key,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/sources/"+
o+"/key",schemaPath:"#/properties/sources/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.sources.
items.properties.key.type,parentSchema:v.properties.sources.items.properties.key,data:m};e===null?e=[l]:e.push(l),r++}}}else{const m={instancePath:a+"/sources/"+
o,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.sources.items.type,parentSchema:v.
properties.sources.items,data:n};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:a+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:v.properties.sources.type,parentSchema:v.properties.sources,data:s};e===null?e=[t]:e.push(t),r++}}if(p.packages!==void 0){
let s=p.packages;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>256){const t={instancePath:a+"/packages",schemaPath:"#/properties/package\
s/maxProperties",keyword:"maxProperties",params:{limit:256},message:"must NOT have more than 256 properties",schema:256,parentSchema:v.properties.packages,data:s};
e===null?e=[t]:e.push(t),r++}if(Object.keys(s).length<1){const t={instancePath:a+"/packages",schemaPath:"#/properties/packages/minProperties",keyword:"minProper\
ties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:v.properties.packages,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){
const o=r;if(typeof t=="string"&&!ds.test(t)){const n={instancePath:a+"/packages",schemaPath:"#/properties/packages/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9+.-]+$"},message:'must match pattern "^[a-z0-9][a-z0-9+.-]+$"',schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:v.properties.packages.propertyNames,
data:t,propertyName:t};e===null?e=[n]:e.push(n),r++}var i=o===r;if(!i){const n={instancePath:a+"/packages",schemaPath:"#/properties/packages/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:v.properties.packages.propertyNames,parentSchema:v.properties.packages,data:s};
e===null?e=[n]:e.push(n),r++}}for(const t in s){let o=s[t];if(typeof o=="string"){if(!us.test(o)){const n={instancePath:a+"/packages/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/packages/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[0-9][A-Za-z0-9.+:~-]*$"},message:'must match pa\
ttern "^[0-9][A-Za-z0-9.+:~-]*$"',schema:"^[0-9][A-Za-z0-9.+:~-]*$",parentSchema:v.properties.packages.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:a+"/packages/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/packages/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:v.properties.packages.additionalProperties.type,parentSchema:v.properties.packages.additionalProperties,data:o};e===
null?e=[n]:e.push(n),r++}}}else{const t={instancePath:a+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:v.properties.packages.type,parentSchema:v.properties.packages,data:s};e===null?e=[t]:e.push(t),r++}}if(p.modules!==void 0){let s=p.modules;if(Array.
isArray(s)){if(s.length>32){const o={instancePath:a+"/modules",schemaPath:"#/properties/modules/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT\
 have more than 32 items",schema:32,parentSchema:v.properties.modules,data:s};e===null?e=[o]:e.push(o),r++}const t=s.length;for(let o=0;o<t;o++){let n=s[o];if(typeof n==
"string"){if(!ys.test(n)){const m={instancePath:a+"/modules/"+o,schemaPath:"#/properties/modules/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"',schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:v.properties.modules.items,data:n};e===null?e=[m]:e.
push(m),r++}}else{const m={instancePath:a+"/modules/"+o,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:v.properties.modules.items.type,parentSchema:v.properties.modules.items,data:n};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:a+"/modules",
schemaPath:"#/properties/modules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.modules.type,parentSchema:v.properties.modules,
data:s};e===null?e=[t]:e.push(t),r++}}if(p.driver!==void 0){let s=p.driver;if(s!=="nvidia"){const t={instancePath:a+"/driver",schemaPath:"#/properties/driver/en\
um",keyword:"enum",params:{allowedValues:v.properties.driver.enum},message:"must be equal to one of the allowed values",schema:v.properties.driver.enum,parentSchema:v.
properties.driver,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:v.type,parentSchema:v,data:p};e===null?e=[s]:e.push(s),r++}return we.errors=e,r===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fs=be,
S={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channel>.yaml: the OSTree commit that the hosts o\
f a channel run.",type:"object",required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The OSTree commit checksum that this channel sta\
nds for: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the commit is of, for people, such as `debian/1\
2/x86_64/gpu`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{description:"OSTree repositories to \
pull the commit from, the first that answers: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"An https URL of\
 an OSTree repository (http on loopback only)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates of which one must have signed the \
OSTree commit, besides the pin: paths such as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A path `trust/os/<n\
ame>.asc`",type:"string",pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"When a host may reboot into the co\
mmit; at any time where absent",type:"object",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.schema.json#/$defs/idle"}},additionalProperties:!1},
confirm:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1},j={title:"MaintenanceWindows",description:"Maintenance windows; one of them must b\
e open",type:"array",minItems:1,maxItems:32,items:{title:"MaintenanceWindowText",type:"object",description:"A span of wall-clock time that comes again every wee\
k, or every day",required:["start","length","timezone"],properties:{days:{description:"Days on which it begins; every day where absent",type:"array",minItems:1,
uniqueItems:!0,items:{enum:["mon","tue","wed","thu","fri","sat","sun"]}},start:{description:'When it begins on the wall clock of `timezone`, as "HH:MM"',"x-expe\
cted":'a time from "00:00" to "23:59", in quotes',type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{description:"How long it stays open from then\
 on, such as `2h`; 7 days at most","x-expected":"a duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},timezone:{description:"An\
 IANA time zone, such as `Europe/Berlin` or `UTC`",type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"}},additionalProperties:!1}},gs=new RegExp(
"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),vs=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),ws=new RegExp("^([01][\
0-9]|2[0-3]):[0-5][0-9]$","u"),bs=new RegExp("^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u"),H={title:"IdleRuleText",description:"How still a host must b\
e, besides an open window",type:"object",required:["for","gpuBelow"],properties:{gpuBelow:{description:"Every GPU is busy for less than this share of the time, \
in percent",type:"integer",minimum:1,maximum:100},for:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1};function pe(p,{instancePath:a="",parentData:q,
parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=pe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
p&&typeof p=="object"&&!Array.isArray(p)){if(p.for===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"\
must have required property 'for'",schema:H.required,parentSchema:H,data:p};e===null?e=[i]:e.push(i),r++}if(p.gpuBelow===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:H.required,parentSchema:H,data:p};e===
null?e=[i]:e.push(i),r++}for(const i in p)if(!(i==="gpuBelow"||i==="for")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:H,data:p};e===null?e=[s]:e.push(s),r++}if(p.gpuBelow!==
void 0){let i=p.gpuBelow;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const s={instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:H.properties.gpuBelow.type,parentSchema:H.properties.gpuBelow,data:i};e===null?e=[s]:e.push(s),r++}
if(typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i)){const s={instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:H.properties.gpuBelow,data:i};e===null?e=[s]:e.push(s),r++}if(i<1||isNaN(i)){const s={
instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:H.
properties.gpuBelow,data:i};e===null?e=[s]:e.push(s),r++}}}if(p.for!==void 0){let i=p.for;if(typeof i=="string"){if(!te.test(i)){const s={instancePath:a+"/for",
schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]\
{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:O,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/for",schemaPath:"commo\
n.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:i};e===null?e=[s]:e.push(s),
r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.type,parentSchema:H,data:p};e===null?
e=[i]:e.push(i),r++}return pe.errors=e,r===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(p,{instancePath:a="",parentData:q,parentDataProperty:P,
rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=be.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="obj\
ect"&&!Array.isArray(p)){if(p.commit===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"},message:"mus\
t have required property 'commit'",schema:S.required,parentSchema:S,data:p};e===null?e=[i]:e.push(i),r++}if(p.ref===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ref"},message:"must have required property 'ref'",schema:S.required,parentSchema:S,data:p};e===null?e=[i]:
e.push(i),r++}if(p.remotes===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"remotes"},message:"must have re\
quired property 'remotes'",schema:S.required,parentSchema:S,data:p};e===null?e=[i]:e.push(i),r++}if(p.signedBy===void 0){const i={instancePath:a,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"signedBy"},message:"must have required property 'signedBy'",schema:S.required,parentSchema:S,data:p};e===null?
e=[i]:e.push(i),r++}for(const i in p)if(!(i==="commit"||i==="ref"||i==="remotes"||i==="signedBy"||i==="reboot"||i==="confirm")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:S,data:p};
e===null?e=[s]:e.push(s),r++}if(p.commit!==void 0){let i=p.commit;if(typeof i=="string"){if(!X.test(i)){const s={instancePath:a+"/commit",schemaPath:"#/properti\
es/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S.properties.
commit,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:S.properties.commit.type,parentSchema:S.properties.commit,data:i};e===null?e=[s]:e.push(s),r++}}if(p.ref!==void 0){let i=p.ref;if(typeof i==
"string"){if(b(i)>255){const s={instancePath:a+"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more\
 than 255 characters",schema:255,parentSchema:S.properties.ref,data:i};e===null?e=[s]:e.push(s),r++}if(!gs.test(i)){const s={instancePath:a+"/ref",schemaPath:"#\
/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z\
0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:S.properties.ref,data:i};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:S.properties.ref.type,parentSchema:S.properties.ref,data:i};e===null?e=[s]:e.push(s),r++}}if(p.remotes!==void 0){let i=p.remotes;if(Array.isArray(i)){
if(i.length>16){const n={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more t\
han 16 items",schema:16,parentSchema:S.properties.remotes,data:i};e===null?e=[n]:e.push(n),r++}if(i.length<1){const n={instancePath:a+"/remotes",schemaPath:"#/p\
roperties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:S.properties.remotes,data:i};e===
null?e=[n]:e.push(n),r++}const s=i.length;for(let n=0;n<s;n++){let m=i[n];if(typeof m=="string"){if(b(m)>2048){const l={instancePath:a+"/remotes/"+n,schemaPath:"\
#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:S.properties.
remotes.items,data:m};e===null?e=[l]:e.push(l),r++}if(b(m)<1){const l={instancePath:a+"/remotes/"+n,schemaPath:"#/properties/remotes/items/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:S.properties.remotes.items,data:m};e===null?e=[l]:e.push(l),r++}}else{
const l={instancePath:a+"/remotes/"+n,schemaPath:"#/properties/remotes/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.
remotes.items.type,parentSchema:S.properties.remotes.items,data:m};e===null?e=[l]:e.push(l),r++}}let t=i.length,o;if(t>1){const n={};for(;t--;){let m=i[t];if(typeof m==
"string"){if(typeof n[m]=="number"){o=n[m];const l={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:t,j:o},
message:"must NOT have duplicate items (items ## "+o+" and "+t+" are identical)",schema:!0,parentSchema:S.properties.remotes,data:i};e===null?e=[l]:e.push(l),r++;
break}n[m]=t}}}}else{const s={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.
properties.remotes.type,parentSchema:S.properties.remotes,data:i};e===null?e=[s]:e.push(s),r++}}if(p.signedBy!==void 0){let i=p.signedBy;if(Array.isArray(i)){if(i.
length>16){const n={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than\
 16 items",schema:16,parentSchema:S.properties.signedBy,data:i};e===null?e=[n]:e.push(n),r++}if(i.length<1){const n={instancePath:a+"/signedBy",schemaPath:"#/pr\
operties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:S.properties.signedBy,data:i};e===
null?e=[n]:e.push(n),r++}const s=i.length;for(let n=0;n<s;n++){let m=i[n];if(typeof m=="string"){if(!vs.test(m)){const l={instancePath:a+"/signedBy/"+n,schemaPath:"\
#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/o\
s/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:S.properties.signedBy.items,data:m};e===null?e=
[l]:e.push(l),r++}}else{const l={instancePath:a+"/signedBy/"+n,schemaPath:"#/properties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:S.properties.signedBy.items.type,parentSchema:S.properties.signedBy.items,data:m};e===null?e=[l]:e.push(l),r++}}let t=i.length,o;if(t>1){const n={};
for(;t--;){let m=i[t];if(typeof m=="string"){if(typeof n[m]=="number"){o=n[m];const l={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",
keyword:"uniqueItems",params:{i:t,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+t+" are identical)",schema:!0,parentSchema:S.properties.signedBy,
data:i};e===null?e=[l]:e.push(l),r++;break}n[m]=t}}}}else{const s={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:S.properties.signedBy.type,parentSchema:S.properties.signedBy,data:i};e===null?e=[s]:e.push(s),r++}}if(p.reboot!==void 0){
let i=p.reboot;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="windows"||s==="idle")){const t={instancePath:a+"/reboot",schemaPath:"#/pr\
operties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:S.
properties.reboot,data:i};e===null?e=[t]:e.push(t),r++}if(i.windows!==void 0){let s=i.windows;if(Array.isArray(s)){if(s.length>32){const o={instancePath:a+"/reb\
oot/windows",schemaPath:"common.schema.json#/$defs/windows/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:j,
data:s};e===null?e=[o]:e.push(o),r++}if(s.length<1){const o={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/minItems",keyword:"m\
inItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:j,data:s};e===null?e=[o]:e.push(o),r++}const t=s.length;for(let o=0;o<
t;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.start===void 0){const m={instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema.json#\
/$defs/windows/items/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'",schema:j.items.required,parentSchema:j.
items,data:n};e===null?e=[m]:e.push(m),r++}if(n.length===void 0){const m={instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/item\
s/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'",schema:j.items.required,parentSchema:j.items,data:n};
e===null?e=[m]:e.push(m),r++}if(n.timezone===void 0){const m={instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/items/required",
keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'",schema:j.items.required,parentSchema:j.items,data:n};e===
null?e=[m]:e.push(m),r++}for(const m in n)if(!(m==="days"||m==="start"||m==="length"||m==="timezone")){const l={instancePath:a+"/reboot/windows/"+o,schemaPath:"\
common.schema.json#/$defs/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:j.items,data:n};e===null?e=[l]:e.push(l),r++}if(n.days!==void 0){let m=n.days;if(Array.isArray(m)){if(m.length<1){const g={instancePath:a+
"/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items",schema:1,parentSchema:j.items.properties.days,data:m};e===null?e=[g]:e.push(g),r++}const l=m.length;for(let g=0;g<l;g++){let L=m[g];if(!(L===
"mon"||L==="tue"||L==="wed"||L==="thu"||L==="fri"||L==="sat"||L==="sun")){const Ze={instancePath:a+"/reboot/windows/"+o+"/days/"+g,schemaPath:"common.schema.jso\
n#/$defs/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues:j.items.properties.days.items.enum},message:"must be equal to one of the\
 allowed values",schema:j.items.properties.days.items.enum,parentSchema:j.items.properties.days.items,data:L};e===null?e=[Ze]:e.push(Ze),r++}}let c=m.length,d;if(c>
1){e:for(;c--;)for(d=c;d--;)if(Q(m[c],m[d])){const g={instancePath:a+"/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties\
/days/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:j.
items.properties.days,data:m};e===null?e=[g]:e.push(g),r++;break e}}}else{const l={instancePath:a+"/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$\
defs/windows/items/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.items.properties.days.type,parentSchema:j.items.properties.
days,data:m};e===null?e=[l]:e.push(l),r++}}if(n.start!==void 0){let m=n.start;if(typeof m=="string"){if(!ws.test(m)){const l={instancePath:a+"/reboot/windows/"+
o+"/start",schemaPath:"common.schema.json#/$defs/windows/items/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'\
must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:j.items.properties.start,data:m};e===null?e=[l]:e.push(
l),r++}}else{const l={instancePath:a+"/reboot/windows/"+o+"/start",schemaPath:"common.schema.json#/$defs/windows/items/properties/start/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:j.items.properties.start.type,parentSchema:j.items.properties.start,data:m};e===null?e=[l]:e.push(l),r++}}if(n.length!==
void 0){let m=n.length;if(typeof m=="string"){if(!te.test(m)){const l={instancePath:a+"/reboot/windows/"+o+"/length",schemaPath:"common.schema.json#/$defs/windo\
ws/items/properties/length/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"\
^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:j.items.properties.length,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/reboot/windows/"+o+"/len\
gth",schemaPath:"common.schema.json#/$defs/windows/items/properties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.items.properties.
length.type,parentSchema:j.items.properties.length,data:m};e===null?e=[l]:e.push(l),r++}}if(n.timezone!==void 0){let m=n.timezone;if(typeof m=="string"){if(!bs.
test(m)){const l={instancePath:a+"/reboot/windows/"+o+"/timezone",schemaPath:"common.schema.json#/$defs/windows/items/properties/timezone/pattern",keyword:"patt\
ern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^\
(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:j.items.properties.timezone,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/re\
boot/windows/"+o+"/timezone",schemaPath:"common.schema.json#/$defs/windows/items/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:j.items.properties.timezone.type,parentSchema:j.items.properties.timezone,data:m};e===null?e=[l]:e.push(l),r++}}}else{const m={instancePath:a+"\
/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.items.type,
parentSchema:j.items,data:n};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:j.type,parentSchema:j,data:s};e===null?e=[t]:e.push(t),r++}}i.idle!==void 0&&(pe(i.idle,{instancePath:a+
"/reboot/idle",parentData:i,parentDataProperty:"idle",rootData:k,dynamicAnchors:$})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length))}else{const s={instancePath:a+
"/reboot",schemaPath:"#/properties/reboot/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.reboot.type,parentSchema:S.properties.
reboot,data:i};e===null?e=[s]:e.push(s),r++}}if(p.confirm!==void 0){let i=p.confirm;if(typeof i=="string"){if(!te.test(i)){const s={instancePath:a+"/confirm",schemaPath:"\
common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|\
d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:O,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/confirm",schemaPath:"common.schema\
.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:i};e===null?e=[s]:e.push(s),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.type,parentSchema:S,data:p};e===null?e=[i]:e.
push(i),r++}return be.errors=e,r===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ks=ke,y={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"policy.schema.json",title:"PolicyFile",description:"trust/policy.yaml: who may sign what.",type:"object",required:["version","revision","roles","rules"],properties:{
version:{description:"Version of this format",const:1},revision:{description:"One more with every change under trust/",type:"integer",minimum:1,maximum:9007199254740991},
robots:{description:"People's names that are robots: they sign alone where a rule needs one, and never count where it needs more",type:"array",items:{$ref:"#/$d\
efs/person"},uniqueItems:!0},roles:{description:"Roles by name",type:"object",minProperties:1,propertyNames:{$ref:"#/$defs/role"},additionalProperties:{title:"P\
olicyRole",description:"Who holds the role",type:"object",required:["keys"],properties:{keys:{description:"Names of files in trust/keys, without their ending",type:"\
array",items:{$ref:"#/$defs/person"},minItems:1,uniqueItems:!0},threshold:{description:"How many of them must sign; 1 where absent",type:"integer",minimum:1,maximum:100}},
additionalProperties:!1}},rules:{description:"The first rule that matches a path counts; a path that no rule matches is refused",type:"array",minItems:1,items:{
title:"PolicyRule",description:"Who may change these paths",type:"object",required:["paths","role"],properties:{paths:{description:"Patterns",type:"array",minItems:1,
items:{description:"A pattern: an exact path, `dir/**` (dir itself too), `dir/*.ext`, or `**`",type:"string",minLength:1,maxLength:512}},role:{$ref:"#/$defs/rol\
e"},threshold:{description:"How many must sign, in place of the role's own threshold",type:"integer",minimum:1,maximum:100},restore:{description:"How many suffi\
ce for a commit that brings whole folders back as one earlier accepted commit had them",type:"integer",minimum:1,maximum:99}},additionalProperties:!1}},refresh:{
$ref:"#/$defs/role",$comment:"May sign an empty commit which only says that all is still so"},require:{description:"Trailers that every commit must carry, as Ke\
dge's hook writes them",type:"array",items:{title:"PolicyDemand",description:"`tree-sha256` (Tree-SHA256), `fleet` (Kedge-Fleet) or `branch` (Kedge-Branch)",enum:[
"tree-sha256","fleet","branch"]},uniqueItems:!0},origins:{description:"Where pinned tars may come from",type:"array",items:{description:"The beginning of a URL \
that ends in `/`, such as `https://downloads.example/`",type:"string",maxLength:2048,pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},uniqueItems:!0}},additionalProperties:!1,
$defs:{person:{title:"PersonName",description:"A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-\
Za-z0-9._-]{0,62}$"},role:{title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-\
z0-9][A-Za-z0-9._-]{0,62}$"}}},ne={title:"PersonName",description:"A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},U={title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},le=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),Ps=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function ke(p,{
instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ke.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:y.required,parentSchema:y,data:p};e===null?e=[s]:e.push(s),r++}if(p.
revision===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property '\
revision'",schema:y.required,parentSchema:y,data:p};e===null?e=[s]:e.push(s),r++}if(p.roles===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"roles"},message:"must have required property 'roles'",schema:y.required,parentSchema:y,data:p};e===null?e=[s]:e.push(s),r++}if(p.
rules===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",
schema:y.required,parentSchema:y,data:p};e===null?e=[s]:e.push(s),r++}for(const s in p)if(!(s==="version"||s==="revision"||s==="robots"||s==="roles"||s==="rules"||
s==="refresh"||s==="require"||s==="origins")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:p};e===null?e=[t]:e.push(t),r++}if(p.version!==void 0){let s=p.version;if(s!==1){const t={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:y.
properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(p.revision!==void 0){let s=p.revision;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={
instancePath:a+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.revision.
type,parentSchema:y.properties.revision,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){const t={instancePath:a+
"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,
parentSchema:y.properties.revision,data:s};e===null?e=[t]:e.push(t),r++}if(s<1||isNaN(s)){const t={instancePath:a+"/revision",schemaPath:"#/properties/revision/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.revision,data:s};e===null?e=[t]:e.push(t),
r++}}}if(p.robots!==void 0){let s=p.robots;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let l=s[m];if(typeof l=="string"){if(!le.test(l)){const c={
instancePath:a+"/robots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match patte\
rn "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ne,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/robots/"+m,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.type,parentSchema:ne,data:l};e===null?e=[
c]:e.push(c),r++}}let o=s.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(Q(s[o],s[n])){const m={instancePath:a+"/robots",schemaPath:"#/properties/robots/uniqueIte\
ms",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.
robots,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:a+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:y.properties.robots.type,parentSchema:y.properties.robots,data:s};e===null?e=[t]:e.push(t),r++}}if(p.roles!==void 0){let s=p.
roles;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:a+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.roles,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){
const o=r;if(typeof t=="string"){if(!le.test(t)){const n={instancePath:a+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:U,data:t,propertyName:t};
e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:U.type,parentSchema:U,data:t,propertyName:t};e===null?e=[n]:e.push(n),r++}var i=o===r;if(!i){const n={instancePath:a+"/roles",schemaPath:"#/properties/ro\
les/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:y.properties.roles.propertyNames,parentSchema:y.
properties.roles,data:s};e===null?e=[n]:e.push(n),r++}}for(const t in s){let o=s[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.keys===void 0){const n={instancePath:a+
"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:y.properties.roles.additionalProperties.required,parentSchema:y.properties.roles.additionalProperties,data:o};
e===null?e=[n]:e.push(n),r++}for(const n in o)if(!(n==="keys"||n==="threshold")){const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:y.properties.roles.additionalProperties,data:o};e===null?e=[m]:e.push(m),r++}if(o.keys!==void 0){let n=o.keys;if(Array.isArray(n)){
if(n.length<1){const d={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.
keys,data:n};e===null?e=[d]:e.push(d),r++}const m=n.length;for(let d=0;d<m;d++){let g=n[d];if(typeof g=="string"){if(!le.test(g)){const L={instancePath:a+"/role\
s/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ne,data:g};e===null?e=[L]:e.push(L),r++}}else{
const L={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ne.type,parentSchema:ne,data:g};e===null?e=[L]:e.push(L),r++}}let l=n.length,c;if(l>1){e:for(;l--;)for(c=l;c--;)if(Q(n[l],n[c])){const d={
instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/uniqueItems",keyword:"\
uniqueItems",params:{i:l,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+l+" are identical)",schema:!0,parentSchema:y.properties.roles.additionalProperties.
properties.keys,data:n};e===null?e=[d]:e.push(d),r++;break e}}}else{const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"\
#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.roles.additionalProperties.
properties.keys.type,parentSchema:y.properties.roles.additionalProperties.properties.keys,data:n};e===null?e=[m]:e.push(m),r++}}if(o.threshold!==void 0){let n=o.
threshold;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"\
#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.roles.additionalProperties.
properties.threshold.type,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:n};e===null?e=[m]:e.push(m),r++}if(typeof n=="number"&&
isFinite(n)){if(n>100||isNaN(n)){const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/addition\
alProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.roles.
additionalProperties.properties.threshold,data:n};e===null?e=[m]:e.push(m),r++}if(n<1||isNaN(n)){const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:n};e===null?e=[m]:e.push(m),r++}}}}else{const n={instancePath:a+
"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:y.properties.roles.additionalProperties.type,parentSchema:y.properties.roles.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}}else{
const t={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.roles.type,
parentSchema:y.properties.roles,data:s};e===null?e=[t]:e.push(t),r++}}if(p.rules!==void 0){let s=p.rules;if(Array.isArray(s)){if(s.length<1){const o={instancePath:a+
"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.
rules,data:s};e===null?e=[o]:e.push(o),r++}const t=s.length;for(let o=0;o<t;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.paths===void 0){const m={
instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required proper\
ty 'paths'",schema:y.properties.rules.items.required,parentSchema:y.properties.rules.items,data:n};e===null?e=[m]:e.push(m),r++}if(n.role===void 0){const m={instancePath:a+
"/rules/"+o,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:y.
properties.rules.items.required,parentSchema:y.properties.rules.items,data:n};e===null?e=[m]:e.push(m),r++}for(const m in n)if(!(m==="paths"||m==="role"||m==="t\
hreshold"||m==="restore")){const l={instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.rules.items,data:n};e===null?e=[l]:e.push(l),r++}if(n.paths!==
void 0){let m=n.paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:a+"/rules/"+o+"/paths",schemaPath:"#/properties/rules/items/properties/paths/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.rules.items.properties.paths,data:m};e===
null?e=[c]:e.push(c),r++}const l=m.length;for(let c=0;c<l;c++){let d=m[c];if(typeof d=="string"){if(b(d)>512){const g={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"\
#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[g]:e.push(g),r++}if(b(d)<1){const g={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"#/prop\
erties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"#/propertie\
s/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.rules.items.properties.paths.items.
type,parentSchema:y.properties.rules.items.properties.paths.items,data:d};e===null?e=[g]:e.push(g),r++}}}else{const l={instancePath:a+"/rules/"+o+"/paths",schemaPath:"\
#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.rules.items.properties.paths.type,
parentSchema:y.properties.rules.items.properties.paths,data:m};e===null?e=[l]:e.push(l),r++}}if(n.role!==void 0){let m=n.role;if(typeof m=="string"){if(!le.test(
m)){const l={instancePath:a+"/rules/"+o+"/role",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:U,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={
instancePath:a+"/rules/"+o+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.type,parentSchema:U,data:m};
e===null?e=[l]:e.push(l),r++}}if(n.threshold!==void 0){let m=n.threshold;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const l={instancePath:a+"/rul\
es/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.
rules.items.properties.threshold.type,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[l]:e.push(l),r++}if(typeof m=="number"&&isFinite(
m)){if(m>100||isNaN(m)){const l={instancePath:a+"/rules/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[l]:e.push(l),r++}if(m<
1||isNaN(m)){const l={instancePath:a+"/rules/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[l]:e.push(l),r++}}}if(n.restore!==void 0){
let m=n.restore;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const l={instancePath:a+"/rules/"+o+"/restore",schemaPath:"#/properties/rules/items/pr\
operties/restore/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.rules.items.properties.restore.type,parentSchema:y.properties.
rules.items.properties.restore,data:m};e===null?e=[l]:e.push(l),r++}if(typeof m=="number"&&isFinite(m)){if(m>99||isNaN(m)){const l={instancePath:a+"/rules/"+o+"\
/restore",schemaPath:"#/properties/rules/items/properties/restore/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"must be <= 99",schema:99,
parentSchema:y.properties.rules.items.properties.restore,data:m};e===null?e=[l]:e.push(l),r++}if(m<1||isNaN(m)){const l={instancePath:a+"/rules/"+o+"/restore",schemaPath:"\
#/properties/rules/items/properties/restore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.
rules.items.properties.restore,data:m};e===null?e=[l]:e.push(l),r++}}}}else{const m={instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:y.properties.rules.items.type,parentSchema:y.properties.rules.items,data:n};e===null?e=[m]:e.push(m),
r++}}}else{const t={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.
rules.type,parentSchema:y.properties.rules,data:s};e===null?e=[t]:e.push(t),r++}}if(p.refresh!==void 0){let s=p.refresh;if(typeof s=="string"){if(!le.test(s)){const t={
instancePath:a+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:U,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.type,parentSchema:U,data:s};e===null?e=[t]:e.push(
t),r++}}if(p.require!==void 0){let s=p.require;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let l=s[m];if(!(l==="tree-sha256"||l==="fleet"||l==="b\
ranch")){const c={instancePath:a+"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:y.properties.require.items.enum},
message:"must be equal to one of the allowed values",schema:y.properties.require.items.enum,parentSchema:y.properties.require.items,data:l};e===null?e=[c]:e.push(
c),r++}}let o=s.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(Q(s[o],s[n])){const m={instancePath:a+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.require,data:s};
e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:a+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:y.properties.require.type,parentSchema:y.properties.require,data:s};e===null?e=[t]:e.push(t),r++}}if(p.origins!==void 0){let s=p.origins;if(Array.
isArray(s)){const t=s.length;for(let m=0;m<t;m++){let l=s[m];if(typeof l=="string"){if(b(l)>2048){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties\
/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.origins.
items,data:l};e===null?e=[c]:e.push(c),r++}if(!Ps.test(l)){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origins/items/pattern",keyword:"patter\
n",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[\
A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:y.properties.origins.items,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/origins/"+m,schemaPath:"\
#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.origins.items.type,parentSchema:y.properties.
origins.items,data:l};e===null?e=[c]:e.push(c),r++}}let o=s.length,n;if(o>1){const m={};for(;o--;){let l=s[o];if(typeof l=="string"){if(typeof m[l]=="number"){n=
m[l];const c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate it\
ems (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.origins,data:s};e===null?e=[c]:e.push(c),r++;break}m[l]=o}}}}else{const t={instancePath:a+
"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.origins.type,parentSchema:y.properties.
origins,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:p};e===null?e=[s]:e.push(s),r++}return ke.errors=e,r===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $s=Pe,R={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml: which bundle may do more to its host t\
han a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{description:"Powers that the bundle is g\
ranted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume\
-driver, container-name, external-network:NAME or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv\
/models:ro"]},uniqueItems:!0}};function Pe(p,{instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=Pe.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(const s in p){const t=r;if(typeof s==
"string"){if(!J.test(s)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:x,data:s,propertyName:s};e===null?e=[o]:e.
push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:x.type,parentSchema:x,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=t===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:s},message:"property name must be valid",schema:R.propertyNames,parentSchema:R,data:p};e===null?e=[o]:e.push(o),r++}}for(const s in p){
let t=p[s];if(Array.isArray(t)){const o=t.length;for(let l=0;l<o;l++){let c=t[l];if(typeof c=="string"){if(b(c)>512){const d={instancePath:a+"/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 \
characters",schema:512,parentSchema:R.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}if(b(c)<1){const d={instancePath:a+"/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:R.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+l,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.additionalProperties.items.type,
parentSchema:R.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}let n=t.length,m;if(n>1){const l={};for(;n--;){let c=t[n];if(typeof c=="string"){
if(typeof l[c]=="number"){m=l[c];const d={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"u\
niqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)",schema:!0,parentSchema:R.additionalProperties,data:t};
e===null?e=[d]:e.push(d),r++;break}l[c]=n}}}}else{const o={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:R.additionalProperties.type,parentSchema:R.additionalProperties,data:t};e===null?e=[o]:e.push(
o),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:R.type,parentSchema:R,data:p};e===
null?e=[s]:e.push(s),r++}return Pe.errors=e,r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ss=$e,N={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints that never count again. The list only grows.",type:"ob\
ject",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"array",items:{title:"RemovedKey",description:"A fingerp\
rint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|\
SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 40 or 64 hex digits without spaces, or `SHA256:\u2026` of a\
n SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{description:"Why, for people",type:"string",maxLength:1e3},
at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},De=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f\
]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function $e(p,{instancePath:a="",parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=$e.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.removed===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have required property 'removed'",schema:N.required,parentSchema:N,data:p};
e===null?e=[i]:e.push(i),r++}for(const i in p)if(i!=="removed"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:N,data:p};e===null?e=[s]:e.push(s),r++}if(p.removed!==void 0){let i=p.
removed;if(Array.isArray(i)){const s=i.length;for(let t=0;t<s;t++){let o=i[t];if(typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const n={instancePath:a+
"/removed/"+t,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:N.properties.removed.items.type},message:"must be string,object",schema:N.
properties.removed.items.type,parentSchema:N.properties.removed.items,data:o};e===null?e=[n]:e.push(n),r++}if(typeof o=="string"&&!De.test(o)){const n={instancePath:a+
"/removed/"+t,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},
message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",
parentSchema:N.properties.removed.items,data:o};e===null?e=[n]:e.push(n),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.fingerprint===void 0){const n={instancePath:a+
"/removed/"+t,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{missingProperty:"fingerprint"},message:"must have required property 'f\
ingerprint'",schema:N.properties.removed.items.required,parentSchema:N.properties.removed.items,data:o};e===null?e=[n]:e.push(n),r++}for(const n in o)if(!(n==="\
fingerprint"||n==="reason"||n==="at")){const m={instancePath:a+"/removed/"+t,schemaPath:"#/properties/removed/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:N.properties.removed.items,data:o};e===null?e=[m]:e.
push(m),r++}if(o.fingerprint!==void 0){let n=o.fingerprint;if(typeof n=="string"){if(!De.test(n)){const m={instancePath:a+"/removed/"+t+"/fingerprint",schemaPath:"\
#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'\
must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:N.
properties.removed.items.properties.fingerprint,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+t+"/fingerprint",schemaPath:"#/pr\
operties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.removed.items.properties.
fingerprint.type,parentSchema:N.properties.removed.items.properties.fingerprint,data:n};e===null?e=[m]:e.push(m),r++}}if(o.reason!==void 0){let n=o.reason;if(typeof n==
"string"){if(b(n)>1e3){const m={instancePath:a+"/removed/"+t+"/reason",schemaPath:"#/properties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:N.properties.removed.items.properties.reason,data:n};e===null?e=[m]:e.push(
m),r++}}else{const m={instancePath:a+"/removed/"+t+"/reason",schemaPath:"#/properties/removed/items/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:N.properties.removed.items.properties.reason.type,parentSchema:N.properties.removed.items.properties.reason,data:n};e===null?e=[
m]:e.push(m),r++}}if(o.at!==void 0){let n=o.at;if(typeof n=="string"){if(b(n)>100){const m={instancePath:a+"/removed/"+t+"/at",schemaPath:"#/properties/removed/\
items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:N.properties.removed.
items.properties.at,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+t+"/at",schemaPath:"#/properties/removed/items/properties/at/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.removed.items.properties.at.type,parentSchema:N.properties.removed.items.
properties.at,data:n};e===null?e=[m]:e.push(m),r++}}}}}else{const s={instancePath:a+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:N.properties.removed.type,parentSchema:N.properties.removed,data:i};e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,data:p};e===null?e=[i]:e.push(i),r++}return $e.errors=
e,r===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var As=Se,he={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"user-data.schema.json",
title:"UserDataFile",description:"user-data of a NoCloud seed (the volume CIDATA), as far as Kedge takes it. Nothing in it is run.",type:"object",required:["ked\
ge"],properties:{kedge:{$ref:"enrol.schema.json"},hostname:{$ref:"common.schema.json#/$defs/hostName"}},additionalProperties:!1};function Se(p,{instancePath:a="",
parentData:q,parentDataProperty:P,rootData:k=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=Se.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.kedge===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kedge"},message:"must have required property 'kedge'",schema:he.required,parentSchema:he,data:p};e===null?e=[i]:e.push(i),r++}for(const i in p)if(!(i==="kedge"||
i==="hostname")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have\
 additional properties",schema:!1,parentSchema:he,data:p};e===null?e=[s]:e.push(s),r++}if(p.kedge!==void 0&&(V(p.kedge,{instancePath:a+"/kedge",parentData:p,parentDataProperty:"\
kedge",rootData:k,dynamicAnchors:$})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),p.hostname!==void 0){let i=p.hostname;if(typeof i=="string"){if(!me.test(
i)){const s={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9\
-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',
schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:_,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:i};
e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:he.type,parentSchema:he,
data:p};e===null?e=[i]:e.push(i),r++}return Se.errors=e,r===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Ce as bundle,Ue as enrol,Qe as fleet,ss as group,rs as host,ts as hostConfig,as as inventory,os as metaData,fs as os,ps as osLayer,ks as policy,$s as powers,
Ss as removed,As as userData};
