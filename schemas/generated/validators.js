// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var Be=Object.getOwnPropertyNames,$e=(p,a)=>function(){try{return a||(0,p[Be(p)[0]])((a={exports:{}}).exports,a),a.exports}catch(k){throw a=0,k}},De=$e({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(p){"use strict";Object.defineProperty(p,"__esModule",{value:!0});function a(j){const k=j.length;let b=0,$=0,e;for(;$<k;)b++,
e=j.charCodeAt($++),e>=55296&&e<=56319&&$<k&&(e=j.charCodeAt($),(e&64512)===56320&&$++);return b}p.default=a,a.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),He=$e({"node_modules/fast-deep-equal/index.js"(p,a){"use strict";a.exports=function j(k,b){if(k===b)return!0;if(k&&b&&typeof k=="object"&&typeof b=="obj\
ect"){if(k.constructor!==b.constructor)return!1;var $,e,r;if(Array.isArray(k)){if($=k.length,$!=b.length)return!1;for(e=$;e--!==0;)if(!j(k[e],b[e]))return!1;return!0}
if(k.constructor===RegExp)return k.source===b.source&&k.flags===b.flags;if(k.valueOf!==Object.prototype.valueOf)return k.valueOf()===b.valueOf();if(k.toString!==
Object.prototype.toString)return k.toString()===b.toString();if(r=Object.keys(k),$=r.length,$!==Object.keys(b).length)return!1;for(e=$;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(b,r[e]))return!1;for(e=$;e--!==0;){var u=r[e];if(!j(k[u],b[u]))return!1}return!0}return k!==k&&b!==b}}}),Ee=$e({"node_modules/ajv/dist/runti\
me/equal.js"(p){"use strict";Object.defineProperty(p,"__esModule",{value:!0});var a=He();a.code='require("ajv/dist/runtime/equal").default',p.default=a}}),Re=he,
D={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},Se={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},w=De().default,Ke=new RegExp("^https?://[!-~\
]+$","u"),W=new RegExp("^[0-9a-f]{64}$","u");function he(p,{instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,
r=0;const u=he.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.url===void 0){const i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:D.required,parentSchema:D,
data:p};e===null?e=[i]:e.push(i),r++}if(p.sha256===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:D.required,parentSchema:D,data:p};e===null?e=[i]:e.push(i),r++}for(const i in p)if(!(i==="url"||i==="sha25\
6")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional \
properties",schema:!1,parentSchema:D,data:p};e===null?e=[t]:e.push(t),r++}if(p.url!==void 0){let i=p.url;if(typeof i=="string"){if(w(i)>2048){const t={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:D.
properties.url,data:i};e===null?e=[t]:e.push(t),r++}if(!Ke.test(i)){const t={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:D.properties.url,data:i};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.properties.
url.type,parentSchema:D.properties.url,data:i};e===null?e=[t]:e.push(t),r++}}if(p.sha256!==void 0){let i=p.sha256;if(typeof i=="string"){if(!W.test(i)){const t={
instancePath:a+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Se,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/sha256",schemaPath:"common.schema.\
json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Se.type,parentSchema:Se,data:i};e===null?e=[t]:e.push(t),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.type,parentSchema:D,data:p};e===null?e=[i]:e.
push(i),r++}return he.errors=e,r===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ce=V,x={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"enrol.schema.json",title:"EnrolFile",description:"kedge/enrol.yaml of a stick, or `kedge:` in the user-data of a NoCloud seed: what makes a host of a fleet\
 out of a machine.",type:"object",required:["version","host"],properties:{version:{description:"Of this format",const:1},host:{$ref:"host-config.schema.json"},hostname:{
$ref:"common.schema.json#/$defs/hostName"},files:{description:"Files that `host` names (tokens, certificates), by name, with their text; for root alone, in /etc\
/kedge",type:"object",maxProperties:16,propertyNames:{description:"A file name","x-expected":"letters, digits, `.`, `_` and `-`, at most 64, none of Kedge's own\
 (host.\u2026)",pattern:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},additionalProperties:{description:"Its text",type:"string",maxLength:65536}}},additionalProperties:!1},
L={title:"HostNameText",description:"A host name: lower-case letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.{\
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
-]+):[0-9]{1,5}$"},exposed:{description:"Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},X={title:"FleetId",
description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"string",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a\
-f]{12}$"},Y={title:"BranchName",description:"A branch name without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\.|//\
|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},g={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path, or the s\
ame with how to log in",type:["string","object"],minLength:1,maxLength:2048,required:["url"],properties:{url:{description:"https, ssh, http (loopback, or with `\
plain: true`), file, `user@host:path`, or a path",type:"string",minLength:1,maxLength:2048},tokenFile:{description:"File whose first line is a token, or `user:p\
assword`, for http(s)",type:"string",minLength:1},identityFile:{description:"SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH known_host\
s file",type:"string",minLength:1},caFile:{description:"CA certificates in PEM, besides those of the system",type:"string",minLength:1},proxy:{description:"URL \
of an HTTP proxy, such as `http://proxy.example:3128`","x-expected":"an http(s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{description:"\
Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},Ae=Object.prototype.hasOwnProperty,ne=new RegExp(
"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),xe=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{1\
2}$","u"),Te=new RegExp("^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$","u"),Le=new RegExp("^https?://[^@\\s]+$","u"),je=new RegExp(
"^[0-9a-f]{40}$","u"),Me=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),Ue=new RegExp("^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$","u"),We=new RegExp("^(\\[[0-9a-f:.]+\\]|[\
A-Za-z0-9.-]+):[0-9]{1,5}$","u");function G(p,{instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=G.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:f.required,parentSchema:f,data:p};
e===null?e=[t]:e.push(t),r++}if(p.fleet===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"m\
ust have required property 'fleet'",schema:f.required,parentSchema:f,data:p};e===null?e=[t]:e.push(t),r++}for(const t in p)if(!Ae.call(f.properties,t)){const s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:f,data:p};e===null?e=[s]:e.push(s),r++}if(p.name!==void 0){let t=p.name;if(typeof t=="string"){if(!ne.test(t)){const s={instancePath:a+"/name",schemaPath:"\
common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},
message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?\
(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:L,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/name",schemaPath:"common.schema.json#/\
$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:t};e===null?e=[s]:e.push(s),r++}}if(p.fleet!==
void 0){let t=p.fleet;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===
null?e=[s]:e.push(s),r++}if(t.sources===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"\
sources"},message:"must have required property 'sources'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}
if(t.anchor===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"mu\
st have required property 'anchor'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s===
"id"||s==="branch"||s==="sources"||s==="anchor"||s==="anchorTree"||s==="git")){const o={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.fleet,data:t};
e===null?e=[o]:e.push(o),r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if(!xe.test(s)){const o={instancePath:a+"/fleet/id",schemaPath:"common.schema.j\
son#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0\
-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:X,data:s};e===
null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:X.type,parentSchema:X,data:s};e===null?e=[o]:e.push(o),r++}}if(t.branch!==void 0){let s=t.branch;if(typeof s=="string"){if(!Te.test(s)){const o={
instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0\
-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?\
!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:Y,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+
"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,data:s};
e===null?e=[o]:e.push(o),r++}}if(t.sources!==void 0){let s=t.sources;if(Array.isArray(s)){if(s.length>16){const n={instancePath:a+"/fleet/sources",schemaPath:"#\
/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:f.properties.
fleet.properties.sources,data:s};e===null?e=[n]:e.push(n),r++}if(s.length<1){const n={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/\
sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.fleet.properties.sources,data:s};
e===null?e=[n]:e.push(n),r++}const o=s.length;for(let n=0;n<o;n++){let m=s[n];if(typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))){const h={instancePath:a+
"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,parentSchema:g,
data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="string"){if(w(m)>2048){const h={instancePath:a+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remo\
te/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:m};e===null?e=[h]:e.push(
h),r++}if(w(m)<1){const h={instancePath:a+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:g,data:m};e===null?e=[h]:e.push(h),r++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){
const h={instancePath:a+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:g.required,parentSchema:g,data:m};e===null?e=[h]:e.push(h),r++}for(const h in m)if(!(h==="url"||h==="tokenFile"||h==="id\
entityFile"||h==="knownHosts"||h==="caFile"||h==="proxy"||h==="plain")){const c={instancePath:a+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:g,data:m};
e===null?e=[c]:e.push(c),r++}if(m.url!==void 0){let h=m.url;if(typeof h=="string"){if(w(h)>2048){const c={instancePath:a+"/fleet/sources/"+n+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:g.properties.url,data:h};e===null?e=[c]:e.push(c),r++}if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+n+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.
url,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+n+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.url.type,parentSchema:g.properties.url,data:h};e===null?e=[c]:e.push(c),r++}}
if(m.tokenFile!==void 0){let h=m.tokenFile;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+n+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.tokenFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+n+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.tokenFile.type,parentSchema:g.properties.tokenFile,
data:h};e===null?e=[c]:e.push(c),r++}}if(m.identityFile!==void 0){let h=m.identityFile;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources\
/"+n+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:g.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+n+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.identityFile.type,parentSchema:g.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.knownHosts!==void 0){let h=m.knownHosts;if(typeof h==
"string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+n+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:a+"/fleet/sources/"+n+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.knownHosts.type,parentSchema:g.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}if(m.caFile!==void 0){
let h=m.caFile;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+n+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.caFile,data:h};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+n+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:g.properties.caFile.type,parentSchema:g.properties.caFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.
proxy!==void 0){let h=m.proxy;if(typeof h=="string"){if(!Le.test(h)){const c={instancePath:a+"/fleet/sources/"+n+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:g.properties.proxy,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+n+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.proxy.type,parentSchema:g.properties.
proxy,data:h};e===null?e=[c]:e.push(c),r++}}if(m.plain!==void 0){let h=m.plain;if(typeof h!="boolean"){const c={instancePath:a+"/fleet/sources/"+n+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.plain.type,parentSchema:g.
properties.plain,data:h};e===null?e=[c]:e.push(c),r++}}}}}else{const o={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.fleet.properties.sources.type,parentSchema:f.properties.fleet.properties.sources,
data:s};e===null?e=[o]:e.push(o),r++}}if(t.anchor!==void 0){let s=t.anchor;if(typeof s=="string"){if(!je.test(s)){const o={instancePath:a+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:f.properties.fleet.properties.anchor,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.fleet.properties.anchor.type,parentSchema:f.
properties.fleet.properties.anchor,data:s};e===null?e=[o]:e.push(o),r++}}if(t.anchorTree!==void 0){let s=t.anchorTree;if(typeof s=="string"){if(!W.test(s)){const o={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:f.properties.fleet.properties.anchorTree,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.fleet.properties.anchorTree.type,parentSchema:f.properties.fleet.properties.anchorTree,data:s};e===null?e=[o]:e.push(o),r++}}if(t.git!==void 0){let s=t.
git;if(!(s==="auto"||s==="native"||s==="embedded")){const o={instancePath:a+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:f.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:f.properties.fleet.properties.git.enum,parentSchema:f.
properties.fleet.properties.git,data:s};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:f.properties.fleet.type,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}}if(p.inventory!==
void 0){let t=p.inventory;if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,parentSchema:g,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"){if(w(t)>2048){const s={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:t};e===null?e=[s]:e.push(s),r++}if(w(t)<1){const s={instancePath:a+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g,data:t};
e===null?e=[s]:e.push(s),r++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:g.required,parentSchema:g,data:t};
e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="url"||s==="tokenFile"||s==="identityFile"||s==="knownHosts"||s==="caFile"||s==="proxy"||s==="plain")){const o={
instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:g,data:t};e===null?e=[o]:e.push(o),r++}if(t.url!==void 0){let s=t.url;if(typeof s=="string"){if(w(s)>
2048){const o={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:g.properties.url,data:s};e===null?e=[o]:e.push(o),r++}if(w(s)<1){const o={instancePath:a+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:g.properties.url,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.url.type,parentSchema:g.properties.url,data:s};
e===null?e=[o]:e.push(o),r++}}if(t.tokenFile!==void 0){let s=t.tokenFile;if(typeof s=="string"){if(w(s)<1){const o={instancePath:a+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.tokenFile,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.tokenFile.type,parentSchema:g.properties.tokenFile,data:s};
e===null?e=[o]:e.push(o),r++}}if(t.identityFile!==void 0){let s=t.identityFile;if(typeof s=="string"){if(w(s)<1){const o={instancePath:a+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:g.properties.identityFile,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.identityFile.type,
parentSchema:g.properties.identityFile,data:s};e===null?e=[o]:e.push(o),r++}}if(t.knownHosts!==void 0){let s=t.knownHosts;if(typeof s=="string"){if(w(s)<1){const o={
instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.knownHosts,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.knownHosts.type,parentSchema:g.properties.knownHosts,data:s};e===null?e=[o]:e.push(o),r++}}if(t.caFile!==void 0){let s=t.caFile;if(typeof s=="string"){
if(w(s)<1){const o={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.caFile,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.
caFile.type,parentSchema:g.properties.caFile,data:s};e===null?e=[o]:e.push(o),r++}}if(t.proxy!==void 0){let s=t.proxy;if(typeof s=="string"){if(!Le.test(s)){const o={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:g.properties.proxy,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:g.properties.proxy.type,parentSchema:g.properties.proxy,data:s};e===null?e=[o]:e.push(o),r++}}if(t.plain!==void 0){let s=t.plain;if(typeof s!="boole\
an"){const o={instancePath:a+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:g.properties.plain.type,parentSchema:g.properties.plain,data:s};e===null?e=[o]:e.push(o),r++}}}}if(p.key!==void 0){let t=p.key;if(typeof t==
"string"){if(w(t)<1){const s={instancePath:a+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:f.properties.key,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.key.type,parentSchema:f.properties.key,data:t};e===null?e=[s]:e.push(s),
r++}}if(p.state!==void 0){let t=p.state;if(typeof t=="string"){if(w(t)<1){const s={instancePath:a+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.state,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.state.type,parentSchema:f.
properties.state,data:t};e===null?e=[s]:e.push(s),r++}}if(p.compose!==void 0){let t=p.compose;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!==
"project"){const o={instancePath:a+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.compose,data:t};e===null?e=[o]:e.push(o),r++}if(t.project!==void 0){let s=t.project;
if(typeof s=="string"){if(!Me.test(s)){const o={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:f.properties.
compose.properties.project,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/pro\
ject/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.compose.properties.project.type,parentSchema:f.properties.compose.
properties.project,data:s};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:f.properties.compose.type,parentSchema:f.properties.compose,data:t};e===null?e=[s]:e.push(s),r++}}if(p.ostree!==void 0){
let t=p.ostree;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="sysroot"){const o={instancePath:a+"/ostree",schemaPath:"#/properties/ostree\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.
ostree,data:t};e===null?e=[o]:e.push(o),r++}if(t.sysroot!==void 0){let s=t.sysroot;if(typeof s=="string"){if(w(s)<1){const o={instancePath:a+"/ostree/sysroot",schemaPath:"\
#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.
ostree.properties.sysroot,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroo\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.ostree.properties.sysroot.type,parentSchema:f.properties.ostree.properties.
sysroot,data:s};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:f.properties.ostree.type,parentSchema:f.properties.ostree,data:t};e===null?e=[s]:e.push(s),r++}}if(p.registries!==void 0){let t=p.
registries;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const o=r;if(typeof s=="string"&&!Ue.test(s)){const n={instancePath:a+"/registries",schemaPath:"\
#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9]\
[A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:f.properties.registries.propertyNames,data:s,propertyName:s};e===null?e=[n]:e.
push(n),r++}var i=o===r;if(!i){const n={instancePath:a+"/registries",schemaPath:"#/properties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:s},
message:"property name must be valid",schema:f.properties.registries.propertyNames,parentSchema:f.properties.registries,data:t};e===null?e=[n]:e.push(n),r++}}for(const s in t){
let o=t[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.authFile===void 0){const n={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/registries/additionalProperties/required",keyword:"required",params:{missingProperty:"authFile"},message:"must have required property '\
authFile'",schema:f.properties.registries.additionalProperties.required,parentSchema:f.properties.registries.additionalProperties,data:o};e===null?e=[n]:e.push(
n),r++}for(const n in o)if(n!=="authFile"){const m={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/a\
dditionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:f.
properties.registries.additionalProperties,data:o};e===null?e=[m]:e.push(m),r++}if(o.authFile!==void 0){let n=o.authFile;if(typeof n=="string"){if(w(n)<1){const m={
instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.registries.additionalProperties.
properties.authFile,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.registries.
additionalProperties.properties.authFile.type,parentSchema:f.properties.registries.additionalProperties.properties.authFile,data:n};e===null?e=[m]:e.push(m),r++}}}else{
const n={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:f.properties.registries.additionalProperties.type,parentSchema:f.properties.registries.additionalProperties,data:o};
e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:a+"/registries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:f.properties.registries.type,parentSchema:f.properties.registries,data:t};e===null?e=[s]:e.push(s),r++}}if(p.api!==void 0){let t=p.api;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="listen"||s==="exposed")){const o={instancePath:a+"/api",schemaPath:"#/properties/api/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.api,
data:t};e===null?e=[o]:e.push(o),r++}if(t.listen!==void 0){let s=t.listen;if(typeof s=="string"){if(!We.test(s)){const o={instancePath:a+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\
\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:f.properties.api.properties.listen,data:s};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:f.properties.api.properties.listen.type,parentSchema:f.properties.api.properties.listen,data:s};e===null?e=[o]:e.push(o),r++}}
if(t.exposed!==void 0){let s=t.exposed;if(typeof s!="boolean"){const o={instancePath:a+"/api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.api.properties.exposed.type,parentSchema:f.properties.api.properties.exposed,data:s};
e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:f.properties.api.type,parentSchema:f.properties.api,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,data:p};e===null?e=[t]:e.push(t),r++}return G.errors=e,r===0}G.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ge=new RegExp("^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","u");function V(p,{instancePath:a="",parentData:j,parentDataProperty:k,
rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=V.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="obje\
ct"&&!Array.isArray(p)){if(p.version===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"mu\
st have required property 'version'",schema:x.required,parentSchema:x,data:p};e===null?e=[t]:e.push(t),r++}if(p.host===void 0){const t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:x.required,parentSchema:x,data:p};e===null?e=
[t]:e.push(t),r++}for(const t in p)if(!(t==="version"||t==="host"||t==="hostname"||t==="files")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:x,data:p};e===null?e=[s]:e.push(s),r++}
if(p.version!==void 0){let t=p.version;if(t!==1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:x.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(p.host!==void 0&&(G(p.host,{instancePath:a+
"/host",parentData:p,parentDataProperty:"host",rootData:b,dynamicAnchors:$})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),p.hostname!==void 0){let t=p.
hostname;if(typeof t=="string"){if(!ne.test(t)){const s={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])\
?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:L,data:t};e===null?
e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:L.type,parentSchema:L,data:t};e===null?e=[s]:e.push(s),r++}}if(p.files!==void 0){let t=p.files;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(Object.keys(t).length>16){const s={instancePath:a+"/files",schemaPath:"#/properties/files/maxProperties",keyword:"maxProperties",params:{limit:16},message:"m\
ust NOT have more than 16 properties",schema:16,parentSchema:x.properties.files,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){const o=r;if(typeof s=="s\
tring"&&!Ge.test(s)){const n={instancePath:a+"/files",schemaPath:"#/properties/files/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!host\\.)[A-Za-\
z0-9][A-Za-z0-9._-]{0,63}$"},message:'must match pattern "^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"',schema:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:x.
properties.files.propertyNames,data:s,propertyName:s};e===null?e=[n]:e.push(n),r++}var i=o===r;if(!i){const n={instancePath:a+"/files",schemaPath:"#/properties/\
files/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:x.properties.files.propertyNames,parentSchema:x.
properties.files,data:t};e===null?e=[n]:e.push(n),r++}}for(const s in t){let o=t[s];if(typeof o=="string"){if(w(o)>65536){const n={instancePath:a+"/files/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mo\
re than 65536 characters",schema:65536,parentSchema:x.properties.files.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"\
/files/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:x.properties.files.additionalProperties.type,parentSchema:x.properties.files.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}}else{
const s={instancePath:a+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.properties.files.type,
parentSchema:x.properties.files,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:x.type,parentSchema:x,data:p};e===null?e=[t]:e.push(t),r++}return V.errors=e,r===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ve=de,P={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet\
 share.",type:"object",required:["version","id","name"],properties:{version:{description:"Version of the formats of this repository",const:1},id:{$ref:"common.s\
chema.json#/$defs/fleetId"},name:{$ref:"common.schema.json#/$defs/fleetName"},branch:{$ref:"common.schema.json#/$defs/branch"},poll:{$ref:"common.schema.json#/$\
defs/duration"},freshness:{$ref:"common.schema.json#/$defs/duration"},limits:{title:"RepositoryLimits",description:"Limits of the repository; those of the accep\
ted state hold for the next commit",type:"object",properties:{repository:{$ref:"common.schema.json#/$defs/size"},file:{$ref:"common.schema.json#/$defs/size"},files:{
description:"How many files",type:"integer",minimum:1,maximum:1e6}},additionalProperties:!1},inventory:{title:"FleetInventory",description:"Where the hosts of t\
his fleet push their inventory, so that a clone alone can show the fleet",type:"object",required:["url"],properties:{url:{description:"https, ssh, http (loopbac\
k, or with `plain: true`), file, or an absolute path",type:"string",minLength:1,maxLength:2048},plain:{description:"Allows plain http beyond loopback: whoever i\
s on the line reads along",type:"boolean"}},additionalProperties:!1},drift:{title:"FleetDrift",description:"Files of /etc that hosts change by right: left out o\
f what is reported as drift",type:"object",required:["ignore"],properties:{ignore:{description:"Names relative to /etc: `motd`, `cups/**` (the folder too), `cro\
n.d/*.local`",type:"array",maxItems:200,uniqueItems:!0,items:{description:"A name relative to /etc, `folder/**`, or `folder/*.ending`",type:"string",maxLength:512,
pattern:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"}}},additionalProperties:!1},
defaults:{title:"FleetDefaults",description:"The first layer of every host",type:"object",properties:{bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{
$ref:"common.schema.json#/$defs/osLayer"}},additionalProperties:!1}},additionalProperties:!1},qe={title:"FleetName",description:"A name for people: letters, dig\
its, spaces, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},O={title:"Duration",description:"A duration su\
ch as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},ee={title:"Size",description:"A size such as `512KiB`, `256MiB` or `2GiB`",
type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},q={title:"OsLayer",description:"The operating system: in a layer only the channel",type:["object","nul\
l"],properties:{channel:{description:"Name of a file os/<channel>.yaml","x-expected":"a channel name: lower-case letters, digits, `.`, `_` and `-`, at most 63 c\
haracters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},Je=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),te=new RegExp(
"^[1-9][0-9]{0,6}(s|m|h|d)$","u"),Ze=new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$","u"),Qe=new RegExp("^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001\
f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$","u"),ce=new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$","u"),_={title:"BundleLayers",
description:"Bundles by name: folders under bundles/",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{$ref:"comm\
on.schema.json#/$defs/bundleLayer"}},N={title:"BundleNameText",description:"A bundle name: lower-case letters, digits, `_` and `-`, at most 63 characters",type:"\
string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},J=new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$","u"),U={title:"BundleLayer",description:"What a layer says of one bundle\
; null takes the bundle away",type:["object","null"],"x-later":["when","secrets","before","drain","hooks","requires"],properties:{env:{$ref:"common.schema.json#\
/$defs/environment"},after:{description:"Bundles that come before this one; tied bundles go back together",type:["array","null"],items:{$ref:"common.schema.json\
#/$defs/bundleName"},uniqueItems:!0},health:{$ref:"common.schema.json#/$defs/health"}},additionalProperties:!1},C={title:"Environment",description:"Variables fo\
r `${NAME}` in the bundle's compose.yaml; nothing else is interpolated. null takes a lower layer's variable away",type:["object","null"],propertyNames:{description:"\
A variable name: letters, digits and `_`, not beginning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{type:["string","null"]}},I={
title:"HealthLayer",description:"When the bundle counts as healthy, besides the health checks of its own services",type:["object","null"],properties:{timeout:{description:"\
How long the bundle has to become healthy, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s`, `10m` or `2h`",type:["string","null"],
pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},http:{description:"A loopback URL on a port that the bundle publishes itself, such as `http://127.0.0.1:8080/`; a 2xx stat\
us is healthy, redirects are not followed","x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",type:["string","null"],pattern:"^http://(\
127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},Xe=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),Ye=new RegExp("^\
http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$","u"),Q=Ee().default;function F(p,{instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,
dynamicAnchors:$={}}={}){let e=null,r=0;const u=F.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(p&&typeof p=="object"&&!Array.
isArray(p))&&p!==null){const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:U.type},message:"must be object,null",schema:U.type,parentSchema:U,
data:p};e===null?e=[t]:e.push(t),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(const t in p)if(!(t==="env"||t==="after"||t==="health")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:U,
data:p};e===null?e=[s]:e.push(s),r++}if(p.env!==void 0){let t=p.env;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/env",schemaPath:"\
common.schema.json#/$defs/environment/type",keyword:"type",params:{type:C.type},message:"must be object,null",schema:C.type,parentSchema:C,data:t};e===null?e=[s]:
e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const o=r;if(typeof s=="string"&&!Xe.test(s)){const n={instancePath:a+"/env",schemaPath:"\
common.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[\
A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:C.propertyNames,data:s,propertyName:s};e===null?e=[n]:e.push(n),r++}var i=o===
r;if(!i){const n={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"\
property name must be valid",schema:C.propertyNames,parentSchema:C,data:t};e===null?e=[n]:e.push(n),r++}}for(const s in t){let o=t[s];if(typeof o!="string"&&o!==
null){const n={instancePath:a+"/env/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/environment/additionalProperties/type",keyword:"\
type",params:{type:C.additionalProperties.type},message:"must be string,null",schema:C.additionalProperties.type,parentSchema:C.additionalProperties,data:o};e===
null?e=[n]:e.push(n),r++}}}}if(p.after!==void 0){let t=p.after;if(!Array.isArray(t)&&t!==null){const s={instancePath:a+"/after",schemaPath:"#/properties/after/t\
ype",keyword:"type",params:{type:U.properties.after.type},message:"must be array,null",schema:U.properties.after.type,parentSchema:U.properties.after,data:t};e===
null?e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!J.test(h)){const c={instancePath:a+"/a\
fter/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "\
^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/after/"+m,schemaPath:"\
common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:h};e===null?e=[c]:e.
push(c),r++}}let o=t.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(Q(t[o],t[n])){const m={instancePath:a+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:U.properties.after,data:t};
e===null?e=[m]:e.push(m),r++;break e}}}}if(p.health!==void 0){let t=p.health;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"\
/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:I.type},message:"must be object,null",schema:I.type,parentSchema:I,data:t};
e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="timeout"||s==="http")){const o={instancePath:a+"/health",schemaPath:"\
common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",
schema:!1,parentSchema:I,data:t};e===null?e=[o]:e.push(o),r++}if(t.timeout!==void 0){let s=t.timeout;if(typeof s!="string"&&s!==null){const o={instancePath:a+"/\
health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:I.properties.timeout.type},message:"must be st\
ring,null",schema:I.properties.timeout.type,parentSchema:I.properties.timeout,data:s};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!te.test(s)){const o={
instancePath:a+"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|\
m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:I.properties.timeout,data:s};e===null?e=[o]:
e.push(o),r++}}if(t.http!==void 0){let s=t.http;if(typeof s!="string"&&s!==null){const o={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/he\
alth/properties/http/type",keyword:"type",params:{type:I.properties.http.type},message:"must be string,null",schema:I.properties.http.type,parentSchema:I.properties.
http,data:s};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!Ye.test(s)){const o={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/healt\
h/properties/http/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pat\
tern "^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",
parentSchema:I.properties.http,data:s};e===null?e=[o]:e.push(o),r++}}}}}return F.errors=e,r===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(p,{
instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=se.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(const t in p){const s=r;if(typeof t=="string"){if(!J.test(t)){const o={instancePath:a,
schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]\
[a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,schemaPath:"\
common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:t,propertyName:t};e===
null?e=[o]:e.push(o),r++}var i=s===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"proper\
ty name must be valid",schema:_.propertyNames,parentSchema:_,data:p};e===null?e=[o]:e.push(o),r++}}for(const t in p)F(p[t],{instancePath:a+"/"+t.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:p,parentDataProperty:t,rootData:b,dynamicAnchors:$})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)}else{const t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:_.type,parentSchema:_,data:p};e===null?e=[t]:e.push(t),r++}return se.errors=
e,r===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(p,{instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=de.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===
void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:P.
required,parentSchema:P,data:p};e===null?e=[i]:e.push(i),r++}if(p.id===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:P.required,parentSchema:P,data:p};e===null?e=[i]:e.push(i),r++}if(p.name===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:P.required,parentSchema:P,data:p};
e===null?e=[i]:e.push(i),r++}for(const i in p)if(!Ae.call(P.properties,i)){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:P,data:p};e===null?e=[t]:e.push(t),r++}if(p.version!==void 0){
let i=p.version;if(i!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant",schema:1,parentSchema:P.properties.version,data:i};e===null?e=[t]:e.push(t),r++}}if(p.id!==void 0){let i=p.id;if(typeof i=="string"){if(!xe.test(
i)){const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:X,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs\
/fleetId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:i};e===null?e=[t]:e.push(t),r++}}if(p.name!==void 0){
let i=p.name;if(typeof i=="string"){if(!Je.test(i)){const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:qe,
data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:qe.type,parentSchema:qe,data:i};e===null?e=[t]:e.push(t),r++}}if(p.branch!==void 0){let i=p.branch;if(typeof i=="string"){
if(!Te.test(i)){const t={instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.\
lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])\
$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:Y,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,
data:i};e===null?e=[t]:e.push(t),r++}}if(p.poll!==void 0){let i=p.poll;if(typeof i=="string"){if(!te.test(i)){const t={instancePath:a+"/poll",schemaPath:"common\
.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',
schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:O,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/poll",schemaPath:"common.schema.json#/$d\
efs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:i};e===null?e=[t]:e.push(t),r++}}if(p.freshness!==
void 0){let i=p.freshness;if(typeof i=="string"){if(!te.test(i)){const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:O,
data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:O.type,parentSchema:O,data:i};e===null?e=[t]:e.push(t),r++}}if(p.limits!==void 0){let i=p.limits;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){for(const t in i)if(!(t==="repository"||t==="file"||t==="files")){const s={instancePath:a+"/limits",schemaPath:"#/properties/limits/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:P.properties.
limits,data:i};e===null?e=[s]:e.push(s),r++}if(i.repository!==void 0){let t=i.repository;if(typeof t=="string"){if(!Ze.test(t)){const s={instancePath:a+"/limits\
/repository",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patte\
rn "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:ee,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/limits/repository",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,
data:t};e===null?e=[s]:e.push(s),r++}}if(i.file!==void 0){let t=i.file;if(typeof t=="string"){if(!Ze.test(t)){const s={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|Ki\
B|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:ee,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,data:t};e===null?e=[s]:e.push(
s),r++}}if(i.files!==void 0){let t=i.files;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/limits/files",schemaPath:"#/prope\
rties/limits/properties/files/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:P.properties.limits.properties.files.type,parentSchema:P.
properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/limits\
/files",schemaPath:"#/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:P.
properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limit\
s/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:P.properties.limits.properties.files,
data:t};e===null?e=[s]:e.push(s),r++}}}}else{const t={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:P.properties.limits.type,parentSchema:P.properties.limits,data:i};e===null?e=[t]:e.push(t),r++}}if(p.inventory!==void 0){let i=p.inventory;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.url===void 0){const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"requi\
red",params:{missingProperty:"url"},message:"must have required property 'url'",schema:P.properties.inventory.required,parentSchema:P.properties.inventory,data:i};
e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="url"||t==="plain")){const s={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:P.properties.inventory,
data:i};e===null?e=[s]:e.push(s),r++}if(i.url!==void 0){let t=i.url;if(typeof t=="string"){if(w(t)>2048){const s={instancePath:a+"/inventory/url",schemaPath:"#/\
properties/inventory/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:P.
properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}if(w(t)<1){const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/\
properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:P.properties.inventory.properties.
url,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:P.properties.inventory.properties.url.type,parentSchema:P.properties.inventory.properties.url,data:t};e===null?e=
[s]:e.push(s),r++}}if(i.plain!==void 0){let t=i.plain;if(typeof t!="boolean"){const s={instancePath:a+"/inventory/plain",schemaPath:"#/properties/inventory/prop\
erties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:P.properties.inventory.properties.plain.type,parentSchema:P.properties.
inventory.properties.plain,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:P.properties.inventory.type,parentSchema:P.properties.inventory,data:i};e===null?e=[t]:e.push(t),r++}}
if(p.drift!==void 0){let i=p.drift;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ignore===void 0){const t={instancePath:a+"/drift",schemaPath:"#/properties/\
drift/required",keyword:"required",params:{missingProperty:"ignore"},message:"must have required property 'ignore'",schema:P.properties.drift.required,parentSchema:P.
properties.drift,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(t!=="ignore"){const s={instancePath:a+"/drift",schemaPath:"#/properties/drift/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:P.properties.drift,
data:i};e===null?e=[s]:e.push(s),r++}if(i.ignore!==void 0){let t=i.ignore;if(Array.isArray(t)){if(t.length>200){const m={instancePath:a+"/drift/ignore",schemaPath:"\
#/properties/drift/properties/ignore/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,parentSchema:P.properties.
drift.properties.ignore,data:t};e===null?e=[m]:e.push(m),r++}const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(w(h)>512){const c={instancePath:a+
"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters",schema:512,parentSchema:P.properties.drift.properties.ignore.items,data:h};e===null?e=[c]:e.push(c),r++}if(!Qe.test(h)){const c={instancePath:a+"/d\
rift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\
\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"},message:'must match pattern "^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1\
,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"',schema:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$)\
)([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$",parentSchema:P.properties.drift.properties.ignore.items,data:h};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:P.properties.drift.properties.ignore.items.type,parentSchema:P.properties.drift.properties.ignore.items,data:h};e===
null?e=[c]:e.push(c),r++}}let o=t.length,n;if(o>1){const m={};for(;o--;){let h=t[o];if(typeof h=="string"){if(typeof m[h]=="number"){n=m[h];const c={instancePath:a+
"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (ite\
ms ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:P.properties.drift.properties.ignore,data:t};e===null?e=[c]:e.push(c),r++;break}m[h]=o}}}}else{const s={
instancePath:a+"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.
drift.properties.ignore.type,parentSchema:P.properties.drift.properties.ignore,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/drift",schemaPath:"\
#/properties/drift/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.properties.drift.type,parentSchema:P.properties.drift,data:i};e===
null?e=[t]:e.push(t),r++}}if(p.defaults!==void 0){let i=p.defaults;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="bundles"||t==="os")){
const s={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:P.properties.defaults,data:i};e===null?e=[s]:e.push(s),r++}if(i.bundles!==void 0&&(se(i.bundles,{instancePath:a+
"/defaults/bundles",parentData:i,parentDataProperty:"bundles",rootData:b,dynamicAnchors:$})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),i.os!==void 0){
let t=i.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/type",
keyword:"type",params:{type:q.type},message:"must be object,null",schema:q.type,parentSchema:q,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const s in t)if(s!=="channel"){const o={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:q,data:t};e===null?e=[o]:e.push(o),r++}
if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const o={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osL\
ayer/properties/channel/type",keyword:"type",params:{type:q.properties.channel.type},message:"must be string,null",schema:q.properties.channel.type,parentSchema:q.
properties.channel,data:s};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ce.test(s)){const o={instancePath:a+"/defaults/os/channel",schemaPath:"common.sc\
hema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z\
0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:q.properties.channel,data:s};e===null?e=[o]:e.push(o),r++}}}}}else{const t={instancePath:a+"/\
defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.properties.defaults.type,parentSchema:P.
properties.defaults,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:P.type,parentSchema:P,data:p};e===null?e=[i]:e.push(i),r++}return de.errors=e,r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var et=ue,
R={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"GroupFile",description:"groups/<group>.yaml: a layer that several hosts\
 share.",type:"object",properties:{select:{title:"Selector",type:"object",description:"Labels that must all match; without it the group reaches the hosts that n\
ame it",$ref:"common.schema.json#/$defs/labels",minProperties:1},priority:{description:"Lower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},
bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"}},additionalProperties:!1},T={title:"Labels",description:"L\
abels: name to value, both strings",type:"object",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},additionalProperties:{description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\\
u007f]{0,63}$"}},Oe=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$","u"),_e=new RegExp("^[^\\u0000-\\u001f\\u007f]{0,63}$","u");function re(p,{instancePath:a="",
parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=re.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(const t in p){const s=r;if(typeof t=="string"){if(!J.test(t)){const o={instancePath:a,schemaPath:"\
common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0\
,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,schemaPath:"common.\
schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?
e=[o]:e.push(o),r++}var i=s===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property na\
me must be valid",schema:_.propertyNames,parentSchema:_,data:p};e===null?e=[o]:e.push(o),r++}}for(const t in p)F(p[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:p,parentDataProperty:t,rootData:b,dynamicAnchors:$})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:_.type,parentSchema:_,data:p};e===null?e=[t]:e.push(t),r++}return re.errors=e,r===
0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(p,{instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=ue.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(const t in p)
if(!(t==="select"||t==="priority"||t==="bundles"||t==="os")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:R,data:p};e===null?e=[s]:e.push(s),r++}if(p.select!==void 0){let t=p.
select;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const o=r;if(typeof s=="string"&&!Oe.test(s)){const n={instancePath:a+"/select",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:T.propertyNames,data:s,propertyName:s};e===null?e=[n]:e.push(n),r++}var i=o===
r;if(!i){const n={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"\
property name must be valid",schema:T.propertyNames,parentSchema:T,data:t};e===null?e=[n]:e.push(n),r++}}for(const s in t){let o=t[s];if(typeof o=="string"){if(!_e.
test(o)){const n={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",
keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\
\\u007f]{0,63}$",parentSchema:T.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.additionalProperties.
type,parentSchema:T.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/lab\
els/type",keyword:"type",params:{type:"object"},message:"must be object",schema:T.type,parentSchema:T,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/select",schemaPath:"#/properties/select/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:R.properties.select,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"must be object",schema:R.properties.select.type,parentSchema:R.properties.
select,data:t};e===null?e=[s]:e.push(s),r++}}if(p.priority!==void 0){let t=p.priority;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:R.properties.priority.type,parentSchema:R.
properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/priority",schemaPath:"\
#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:R.properties.priority,data:t};
e===null?e=[s]:e.push(s),r++}if(t<-1e6||isNaN(t)){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:R.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}}}if(p.bundles!==void 0&&(re(p.
bundles,{instancePath:a+"/bundles",parentData:p,parentDataProperty:"bundles",rootData:b,dynamicAnchors:$})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),
p.os!==void 0){let t=p.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/\
type",keyword:"type",params:{type:q.type},message:"must be object,null",schema:q.type,parentSchema:q,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const o={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:q,data:t};e===null?e=[o]:e.push(o),r++}
if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/prop\
erties/channel/type",keyword:"type",params:{type:q.properties.channel.type},message:"must be string,null",schema:q.properties.channel.type,parentSchema:q.properties.
channel,data:s};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!ce.test(s)){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osL\
ayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:q.properties.channel,data:s};e===null?e=[o]:e.push(o),r++}}}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:R.type,parentSchema:R,data:p};e===null?e=[t]:e.push(t),r++}return ue.errors=e,r===0}ue.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var tt=G,st=ye,B={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host.schema.json",title:"HostFile",description:"h\
osts/<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"common.schema.json#/$defs/labels"},groups:{description:"Groups that this \
host belongs to, besides those that select it by label",type:"array",items:{$ref:"common.schema.json#/$defs/groupName"},uniqueItems:!0},bundles:{$ref:"common.sc\
hema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},suspend:{description:"true, or a list of bundles: observe and report, apply nothin\
g",type:["boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},retire:{description:"true: take everything of Kedge's down",type:"\
boolean"}},additionalProperties:!1},ze={title:"GroupName",description:"A group name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:"\
string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"};function ae(p,{instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,
r=0;const u=ae.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(const t in p){const s=r;
if(typeof t=="string"){if(!J.test(t)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z\
0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===
null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var i=s===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyN\
ames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:_.propertyNames,parentSchema:_,data:p};e===null?e=[o]:e.push(
o),r++}}for(const t in p)F(p[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:t,rootData:b,dynamicAnchors:$})||(e=
e===null?F.errors:e.concat(F.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:_.type,parentSchema:_,data:p};e===null?e=[t]:e.push(t),r++}return ae.errors=e,r===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(p,{
instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ye.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(const t in p)if(!(t==="labels"||t==="groups"||t==="bundles"||t==="os"||t==="suspe\
nd"||t==="retire")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:B,data:p};e===null?e=[s]:e.push(s),r++}if(p.labels!==void 0){let t=p.labels;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const s in t){const o=r;if(typeof s=="string"&&!Oe.test(s)){const n={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-\
Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:T.propertyNames,data:s,propertyName:s};e===null?e=[n]:e.push(n),r++}var i=o===r;if(!i){const n={instancePath:a+"/la\
bels",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:T.
propertyNames,parentSchema:T,data:t};e===null?e=[n]:e.push(n),r++}}for(const s in t){let o=t[s];if(typeof o=="string"){if(!_e.test(o)){const n={instancePath:a+"\
/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:T.additionalProperties,
data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/lab\
els/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.additionalProperties.type,parentSchema:T.additionalProperties,
data:o};e===null?e=[n]:e.push(n),r++}}}else{const s={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:T.type,parentSchema:T,data:t};e===null?e=[s]:e.push(s),r++}}if(p.groups!==void 0){let t=p.groups;if(Array.isArray(t)){const s=t.
length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!ce.test(h)){const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupNa\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9\
._-]{0,62}$",parentSchema:ze,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:ze.type,parentSchema:ze,data:h};e===null?e=[c]:e.push(c),r++}}let o=t.length,n;if(o>1){
e:for(;o--;)for(n=o;n--;)if(Q(t[o],t[n])){const m={instancePath:a+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},
message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:B.properties.groups,data:t};e===null?e=[m]:e.push(m),r++;
break e}}}else{const s={instancePath:a+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:B.properties.
groups.type,parentSchema:B.properties.groups,data:t};e===null?e=[s]:e.push(s),r++}}if(p.bundles!==void 0&&(ae(p.bundles,{instancePath:a+"/bundles",parentData:p,
parentDataProperty:"bundles",rootData:b,dynamicAnchors:$})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),p.os!==void 0){let t=p.os;if(!(t&&typeof t=="\
object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:q.type},message:"\
must be object,null",schema:q.type,parentSchema:q,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="cha\
nnel"){const o={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:q,data:t};e===null?e=[o]:e.push(o),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!=
"string"&&s!==null){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:q.properties.
channel.type},message:"must be string,null",schema:q.properties.channel.type,parentSchema:q.properties.channel,data:s};e===null?e=[o]:e.push(o),r++}if(typeof s==
"string"&&!ce.test(s)){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:q.properties.
channel,data:s};e===null?e=[o]:e.push(o),r++}}}}if(p.suspend!==void 0){let t=p.suspend;if(typeof t!="boolean"&&!Array.isArray(t)){const s={instancePath:a+"/susp\
end",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:B.properties.suspend.type},message:"must be boolean,array",schema:B.properties.suspend.type,
parentSchema:B.properties.suspend,data:t};e===null?e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="strin\
g"){if(!J.test(h)){const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][\
a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:h};e===null?e=[c]:e.push(c),
r++}}else{const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:N.type,parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}let o=t.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(Q(t[o],t[n])){const m={instancePath:a+
"/suspend",schemaPath:"#/properties/suspend/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+"\
 are identical)",schema:!0,parentSchema:B.properties.suspend,data:t};e===null?e=[m]:e.push(m),r++;break e}}}}if(p.retire!==void 0){let t=p.retire;if(typeof t!="\
boolean"){const s={instancePath:a+"/retire",schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:B.properties.
retire.type,parentSchema:B.properties.retire,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:B.type,parentSchema:B,data:p};e===null?e=[t]:e.push(t),r++}return ye.errors=e,r===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rt=fe,l={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",title:"InventoryRecord",description:"inventory.\
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
version:{description:"For people, such as `Debian GNU/Linux 12 (bookworm)`",type:["string","null"],maxLength:200},unlocked:{description:"How /usr was made writa\
ble on the host (`development`, `hotfix`, `transient`), so that what runs is not what the commit says; null: it was not",type:["string","null"],maxLength:64},etc:{
title:"InventoryEtc",description:"What of /etc is not as the OS brought it, by name; null: not looked at",type:["object","null"],required:["digest","total","who\
le","changes"],properties:{digest:{description:"Of all names and kinds, also of those that are not listed",type:"string",pattern:"^[0-9a-f]{64}$","x-expected":"\
a SHA-256 digest"},total:{description:"How many differ",type:"integer",minimum:0},whole:{description:"All of /etc was looked at",type:"boolean"},changes:{description:"\
The first of them, sorted by name",type:"array",maxItems:100,items:{title:"InventoryEtcChange",description:"A name that differs",type:"object",required:["kind",
"path"],properties:{kind:{description:"How it differs",enum:["added","changed","removed"]},path:{description:"Relative to /etc; what is not plain is escaped, an\
d long runs that may be secrets are cut",type:"string",maxLength:65536}},additionalProperties:!1}}},additionalProperties:!1}},additionalProperties:!1},hardware:{
description:"cpu, memory, gpus, disks, nics, virtualization: a figure that the hardware does not report is null with a reason, never 0",type:"object"},network:{
title:"InventoryNetwork",description:"How the host is reached",type:"object",required:["hostname","addresses","meshKey"],properties:{hostname:{description:"Its \
own name for itself",type:["string","null"],maxLength:255},addresses:{description:"IP addresses, loopback and link-local ones left out",type:"array",maxItems:1e3,
items:{type:"string",maxLength:64}},meshKey:{description:"Public key of the mesh network (later)",type:["string","null"],maxLength:64}},additionalProperties:!1}},
additionalProperties:!1,$defs:{time:{title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9\
]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"}}},ie={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[\
0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},at=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),Ie=new RegExp("^[0-9]{4}-[0-9]{2}-[0\
-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$","u");function fe(p,{instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=fe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===
void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
required,parentSchema:l,data:p};e===null?e=[i]:e.push(i),r++}if(p.host===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:l.required,parentSchema:l,data:p};e===null?e=[i]:e.push(i),r++}if(p.key===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:l.required,parentSchema:l,data:p};e===
null?e=[i]:e.push(i),r++}if(p.bootId===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"mus\
t have required property 'bootId'",schema:l.required,parentSchema:l,data:p};e===null?e=[i]:e.push(i),r++}if(p.sequence===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:l.required,parentSchema:l,data:p};e===
null?e=[i]:e.push(i),r++}if(p.reportedAt===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"\
must have required property 'reportedAt'",schema:l.required,parentSchema:l,data:p};e===null?e=[i]:e.push(i),r++}if(p.agent===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:l.required,parentSchema:l,data:p};e===null?
e=[i]:e.push(i),r++}if(p.fleet===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have \
required property 'fleet'",schema:l.required,parentSchema:l,data:p};e===null?e=[i]:e.push(i),r++}if(p.desired===void 0){const i={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:l.required,parentSchema:l,data:p};e===null?
e=[i]:e.push(i),r++}if(p.applied===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must h\
ave required property 'applied'",schema:l.required,parentSchema:l,data:p};e===null?e=[i]:e.push(i),r++}if(p.state===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.required,parentSchema:l,data:p};e===null?
e=[i]:e.push(i),r++}if(p.conditions===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"\
must have required property 'conditions'",schema:l.required,parentSchema:l,data:p};e===null?e=[i]:e.push(i),r++}if(p.bundles===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:l.required,parentSchema:l,data:p};e===null?
e=[i]:e.push(i),r++}if(p.os===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:l.required,parentSchema:l,data:p};e===null?e=[i]:e.push(i),r++}if(p.hardware===void 0){const i={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:l.required,parentSchema:l,data:p};e===null?e=[i]:
e.push(i),r++}if(p.network===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:l.required,parentSchema:l,data:p};e===null?e=[i]:e.push(i),r++}for(const i in p)if(!Ae.call(l.properties,i)){const t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:p};e===null?e=[t]:e.push(t),r++}if(p.version!==void 0){let i=p.version;if(i!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:l.properties.version,data:i};e===null?e=[t]:e.push(t),r++}}if(p.
host!==void 0){let i=p.host;if(typeof i=="string"){if(!ne.test(i)){const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:L,
data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}if(p.key!==void 0){let i=p.key;if(typeof i=="string"){if(!at.test(
i)){const t={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match \
pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:l.properties.key,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.key.type,parentSchema:l.
properties.key,data:i};e===null?e=[t]:e.push(t),r++}}if(p.bootId!==void 0){let i=p.bootId;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:l.properties.bootId.type},message:"must be string,null",schema:l.properties.bootId.type,parentSchema:l.properties.
bootId,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="string"&&w(i)>64){const t={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bootId,data:i};e===null?e=[t]:e.push(t),r++}}if(p.
sequence!==void 0){let i=p.sequence;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:l.properties.sequence.type,parentSchema:l.properties.sequence,data:i};e===null?
e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.sequence,data:i};e===null?e=[t]:e.push(t),r++}}if(p.reportedAt!==
void 0){let i=p.reportedAt;if(typeof i=="string"){if(!Ie.test(i)){const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:ie,data:i};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ie.type,parentSchema:ie,
data:i};e===null?e=[t]:e.push(t),r++}}if(p.agent!==void 0){let i=p.agent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.version===void 0){const t={instancePath:a+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
properties.agent.required,parentSchema:l.properties.agent,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(t!=="version"){const s={instancePath:a+"/agen\
t",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:l.properties.agent,data:i};e===null?e=[s]:e.push(s),r++}if(i.version!==void 0){let t=i.version;if(typeof t=="string"){if(w(t)>64){const s={
instancePath:a+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more t\
han 64 characters",schema:64,parentSchema:l.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/agent/versi\
on",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.agent.properties.
version.type,parentSchema:l.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/agent",schemaPath:"#/prope\
rties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.agent.type,parentSchema:l.properties.agent,data:i};e===null?
e=[t]:e.push(t),r++}}if(p.fleet!==void 0){let i=p.fleet;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.commit===void 0){const t={instancePath:a+"/fleet",schemaPath:"\
#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:l.properties.fleet.required,
parentSchema:l.properties.fleet,data:i};e===null?e=[t]:e.push(t),r++}if(i.head===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/require\
d",keyword:"required",params:{missingProperty:"head"},message:"must have required property 'head'",schema:l.properties.fleet.required,parentSchema:l.properties.
fleet,data:i};e===null?e=[t]:e.push(t),r++}if(i.source===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:i};e===null?e=[
t]:e.push(t),r++}for(const t in i)if(!(t==="commit"||t==="head"||t==="source")){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.fleet,data:i};
e===null?e=[s]:e.push(s),r++}if(i.commit!==void 0){let t=i.commit;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/commit",schemaPath:"#/propert\
ies/fleet/properties/commit/type",keyword:"type",params:{type:l.properties.fleet.properties.commit.type},message:"must be string,null",schema:l.properties.fleet.
properties.commit.type,parentSchema:l.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&!je.test(t)){const s={instancePath:a+
"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9\
a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}}if(i.head!==void 0){let t=i.head;if(typeof t!=
"string"&&t!==null){const s={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/type",keyword:"type",params:{type:l.properties.fleet.properties.
head.type},message:"must be string,null",schema:l.properties.fleet.properties.head.type,parentSchema:l.properties.fleet.properties.head,data:t};e===null?e=[s]:e.
push(s),r++}if(typeof t=="string"&&!je.test(t)){const s={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.head,data:t};
e===null?e=[s]:e.push(s),r++}}if(i.source!==void 0){let t=i.source;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/source",schemaPath:"#/proper\
ties/fleet/properties/source/type",keyword:"type",params:{type:l.properties.fleet.properties.source.type},message:"must be string,null",schema:l.properties.fleet.
properties.source.type,parentSchema:l.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>2048){const s={instancePath:a+
"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters",schema:2048,parentSchema:l.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/fleet",schemaPath:"#/p\
roperties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.fleet.type,parentSchema:l.properties.fleet,data:i};e===
null?e=[t]:e.push(t),r++}}if(p.desired!==void 0){let i=p.desired;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/desired",schemaPath:"#/properties/de\
sired/type",keyword:"type",params:{type:l.properties.desired.type},message:"must be string,null",schema:l.properties.desired.type,parentSchema:l.properties.desired,
data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="string"&&!W.test(i)){const t={instancePath:a+"/desired",schemaPath:"#/properties/desired/pattern",keyword:"pa\
ttern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.desired,data:i};e===null?
e=[t]:e.push(t),r++}}if(p.applied!==void 0){let i=p.applied;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied\
/type",keyword:"type",params:{type:l.properties.applied.type},message:"must be string,null",schema:l.properties.applied.type,parentSchema:l.properties.applied,data:i};
e===null?e=[t]:e.push(t),r++}if(typeof i=="string"&&!W.test(i)){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.applied,data:i};e===null?e=[t]:e.push(
t),r++}}if(p.state!==void 0){let i=p.state;if(!(i==="converged"||i==="waiting"||i==="applying"||i==="failed"||i==="stale"||i==="suspended")){const t={instancePath:a+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:l.properties.state.enum},message:"must be equal to one of the allowed values",
schema:l.properties.state.enum,parentSchema:l.properties.state,data:i};e===null?e=[t]:e.push(t),r++}}if(p.conditions!==void 0){let i=p.conditions;if(Array.isArray(
i)){if(i.length>1e3){const s={instancePath:a+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT\
 have more than 1000 items",schema:1e3,parentSchema:l.properties.conditions,data:i};e===null?e=[s]:e.push(s),r++}const t=i.length;for(let s=0;s<t;s++){let o=i[s];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){const n={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.
items,data:o};e===null?e=[n]:e.push(n),r++}if(o.status===void 0){const n={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:l.properties.conditions.items.required,parentSchema:l.properties.
conditions.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.code===void 0){const n={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/req\
uired",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:l.properties.conditions.items.required,parentSchema:l.
properties.conditions.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.message===void 0){const n={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/condit\
ions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:l.properties.conditions.items.
required,parentSchema:l.properties.conditions.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.since===void 0){const n={instancePath:a+"/conditions/"+s,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:l.properties.conditions.
items.required,parentSchema:l.properties.conditions.items,data:o};e===null?e=[n]:e.push(n),r++}for(const n in o)if(!(n==="type"||n==="status"||n==="code"||n==="\
message"||n==="since")){const m={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.conditions.items,data:o};e===null?e=[m]:e.push(m),
r++}if(o.type!==void 0){let n=o.type;if(typeof n=="string"){if(w(n)>200){const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/it\
ems/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.conditions.
items.properties.type,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/items/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.type.type,parentSchema:l.properties.
conditions.items.properties.type,data:n};e===null?e=[m]:e.push(m),r++}}if(o.status!==void 0){let n=o.status;if(typeof n!="boolean"){const m={instancePath:a+"/co\
nditions/"+s+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.
properties.conditions.items.properties.status.type,parentSchema:l.properties.conditions.items.properties.status,data:n};e===null?e=[m]:e.push(m),r++}}if(o.code!==
void 0){let n=o.code;if(typeof n!="string"&&n!==null){const m={instancePath:a+"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code\
/type",keyword:"type",params:{type:l.properties.conditions.items.properties.code.type},message:"must be string,null",schema:l.properties.conditions.items.properties.
code.type,parentSchema:l.properties.conditions.items.properties.code,data:n};e===null?e=[m]:e.push(m),r++}if(typeof n=="string"&&w(n)>64){const m={instancePath:a+
"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters",schema:64,parentSchema:l.properties.conditions.items.properties.code,data:n};e===null?e=[m]:e.push(m),r++}}if(o.message!==void 0){let n=o.message;
if(typeof n=="string"){if(w(n)>8192){const m={instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/maxLength",
keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:l.properties.conditions.items.properties.message,
data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.message.type,parentSchema:l.properties.conditions.
items.properties.message,data:n};e===null?e=[m]:e.push(m),r++}}if(o.since!==void 0){let n=o.since;if(typeof n=="string"){if(!Ie.test(n)){const m={instancePath:a+
"/conditions/"+s+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1\
,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[\
0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:ie,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/since",schemaPath:"#/$\
defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ie.type,parentSchema:ie,data:n};e===null?e=[m]:e.push(m),r++}}}else{const n={
instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
conditions.items.type,parentSchema:l.properties.conditions.items,data:o};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:a+"/conditions",schemaPath:"#\
/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.conditions.type,parentSchema:l.properties.conditions,
data:i};e===null?e=[t]:e.push(t),r++}}if(p.bundles!==void 0){let i=p.bundles;if(Array.isArray(i)){if(i.length>1e3){const s={instancePath:a+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.bundles,data:i};
e===null?e=[s]:e.push(s),r++}const t=i.length;for(let s=0;s<t;s++){let o=i[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const n={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.
properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.digest===void 0){const n={instancePath:a+"/b\
undles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.state===void 0){const n={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.services===void 0){const n={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:o};e===null?e=[n]:e.push(n),r++}for(const n in o)if(!(n==="name"||
n==="digest"||n==="state"||n==="services")){const m={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items,data:o};e===null?e=[
m]:e.push(m),r++}if(o.name!==void 0){let n=o.name;if(typeof n=="string"){if(!J.test(n)){const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.\
json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:n};e===null?e=[m]:e.push(m),r++}}if(o.
digest!==void 0){let n=o.digest;if(typeof n!="string"&&n!==null){const m={instancePath:a+"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:l.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:l.properties.bundles.items.properties.
digest.type,parentSchema:l.properties.bundles.items.properties.digest,data:n};e===null?e=[m]:e.push(m),r++}if(typeof n=="string"&&!W.test(n)){const m={instancePath:a+
"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.bundles.items.properties.digest,data:n};e===null?e=[m]:e.push(m),r++}}if(o.state!==
void 0){let n=o.state;if(typeof n=="string"){if(w(n)>64){const m={instancePath:a+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.state,
data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.
state,data:n};e===null?e=[m]:e.push(m),r++}}if(o.services!==void 0){let n=o.services;if(Array.isArray(n)){if(n.length>1e3){const h={instancePath:a+"/bundles/"+s+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:l.properties.bundles.items.properties.services,data:n};e===null?e=[h]:e.push(h),r++}const m=n.length;for(let h=0;h<m;h++){let c=n[h];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){const d={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/pro\
perties/services/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.properties.bundles.items.
properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.image===void 0){const d={
instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.
properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.state===void 0){const d={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/propertie\
s/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.properties.
bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.health===
void 0){const d={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{
missingProperty:"health"},message:"must have required property 'health'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.
bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.restarts===void 0){const d={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"\
#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"restarts"},message:"must have required property 'rest\
arts'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=
[d]:e.push(d),r++}for(const d in c)if(!(d==="name"||d==="image"||d==="state"||d==="health"||d==="restarts")){const v={instancePath:a+"/bundles/"+s+"/services/"+
h,schemaPath:"#/properties/bundles/items/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[v]:e.push(v),r++}if(c.name!==
void 0){let d=c.name;if(typeof d=="string"){if(w(d)>200){const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/name",schemaPath:"#/properties/bundles/items/pro\
perties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.
properties.bundles.items.properties.services.items.properties.name,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/bundles/"+s+"/services/"+
h+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:l.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.name,
data:d};e===null?e=[v]:e.push(v),r++}}if(c.image!==void 0){let d=c.image;if(typeof d=="string"){if(w(d)>1024){const v={instancePath:a+"/bundles/"+s+"/services/"+
h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NO\
T have more than 1024 characters",schema:1024,parentSchema:l.properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[v]:e.push(v),
r++}}else{const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.services.items.properties.image.type,parentSchema:l.
properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[v]:e.push(v),r++}}if(c.state!==void 0){let d=c.state;if(typeof d=="strin\
g"){if(w(d)>64){const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.services.
items.properties.state,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/state",schemaPath:"#/properties/bundles\
/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.
services.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.state,data:d};e===null?e=[v]:e.push(v),r++}}if(c.
health!==void 0){let d=c.health;if(typeof d=="string"){if(w(d)>64){const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/health",schemaPath:"#/properties/bundl\
es/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:l.properties.bundles.items.properties.services.items.properties.health,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/bundles\
/"+s+"/services/"+h+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:l.properties.bundles.items.properties.services.items.properties.health.type,parentSchema:l.properties.bundles.items.properties.services.items.
properties.health,data:d};e===null?e=[v]:e.push(v),r++}}if(c.restarts!==void 0){let d=c.restarts;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){
const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/type",keyword:"\
type",params:{type:l.properties.bundles.items.properties.services.items.properties.restarts.type},message:"must be integer,null",schema:l.properties.bundles.items.
properties.services.items.properties.restarts.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[v]:
e.push(v),r++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/restarts",schemaPath:"#/properties/bun\
dles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.
properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[v]:e.push(v),r++}}}else{const d={instancePath:a+"/bundles/"+s+"/servi\
ces/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.properties.services.items.type,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}}}else{const m={
instancePath:a+"/bundles/"+s+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:l.properties.bundles.items.properties.services.type,parentSchema:l.properties.bundles.items.properties.services,data:n};e===null?e=[m]:e.push(m),r++}}}else{
const n={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.type,parentSchema:l.properties.bundles.items,data:o};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:a+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.bundles.type,parentSchema:l.properties.bundles,data:i};e===null?
e=[t]:e.push(t),r++}}if(p.os!==void 0){let i=p.os;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.booted===void 0){const t={instancePath:a+"/os",schemaPath:"#\
/properties/os/required",keyword:"required",params:{missingProperty:"booted"},message:"must have required property 'booted'",schema:l.properties.os.required,parentSchema:l.
properties.os,data:i};e===null?e=[t]:e.push(t),r++}if(i.staged===void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",
params:{missingProperty:"staged"},message:"must have required property 'staged'",schema:l.properties.os.required,parentSchema:l.properties.os,data:i};e===null?e=
[t]:e.push(t),r++}if(i.rollback===void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollba\
ck"},message:"must have required property 'rollback'",schema:l.properties.os.required,parentSchema:l.properties.os,data:i};e===null?e=[t]:e.push(t),r++}if(i.version===
void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pr\
operty 'version'",schema:l.properties.os.required,parentSchema:l.properties.os,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="booted"||t==="sta\
ged"||t==="rollback"||t==="version"||t==="unlocked"||t==="etc")){const s={instancePath:a+"/os",schemaPath:"#/properties/os/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os,data:i};e===null?e=[s]:e.push(
s),r++}if(i.booted!==void 0){let t=i.booted;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/booted",schemaPath:"#/properties/os/properties/booted/\
type",keyword:"type",params:{type:l.properties.os.properties.booted.type},message:"must be string,null",schema:l.properties.os.properties.booted.type,parentSchema:l.
properties.os.properties.booted,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>64){const s={instancePath:a+"/os/booted",schemaPath:"#/properti\
es/os/properties/booted/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.
properties.booted,data:t};e===null?e=[s]:e.push(s),r++}}if(i.staged!==void 0){let t=i.staged;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/stage\
d",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",params:{type:l.properties.os.properties.staged.type},message:"must be string,null",schema:l.
properties.os.properties.staged.type,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>64){const s={
instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 c\
haracters",schema:64,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}}if(i.rollback!==void 0){let t=i.rollback;if(typeof t!=
"string"&&t!==null){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/type",keyword:"type",params:{type:l.properties.os.properties.
rollback.type},message:"must be string,null",schema:l.properties.os.properties.rollback.type,parentSchema:l.properties.os.properties.rollback,data:t};e===null?e=
[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>64){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxLength",keyword:"max\
Length",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.rollback,data:t};e===null?e=[s]:e.push(
s),r++}}if(i.version!==void 0){let t=i.version;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/version",schemaPath:"#/properties/os/properties/ver\
sion/type",keyword:"type",params:{type:l.properties.os.properties.version.type},message:"must be string,null",schema:l.properties.os.properties.version.type,parentSchema:l.
properties.os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>200){const s={instancePath:a+"/os/version",schemaPath:"#/prope\
rties/os/properties/version/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.
os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(i.unlocked!==void 0){let t=i.unlocked;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/\
os/unlocked",schemaPath:"#/properties/os/properties/unlocked/type",keyword:"type",params:{type:l.properties.os.properties.unlocked.type},message:"must be string\
,null",schema:l.properties.os.properties.unlocked.type,parentSchema:l.properties.os.properties.unlocked,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="strin\
g"&&w(t)>64){const s={instancePath:a+"/os/unlocked",schemaPath:"#/properties/os/properties/unlocked/maxLength",keyword:"maxLength",params:{limit:64},message:"mu\
st NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.unlocked,data:t};e===null?e=[s]:e.push(s),r++}}if(i.etc!==void 0){let t=i.
etc;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/os/etc",schemaPath:"#/properties/os/properties/etc/type",keyword:"type",
params:{type:l.properties.os.properties.etc.type},message:"must be object,null",schema:l.properties.os.properties.etc.type,parentSchema:l.properties.os.properties.
etc,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.digest===void 0){const s={instancePath:a+"/os/etc",schemaPath:"#/prop\
erties/os/properties/etc/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:l.properties.os.properties.
etc.required,parentSchema:l.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}if(t.total===void 0){const s={instancePath:a+"/os/etc",schemaPath:"\
#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'",schema:l.properties.os.
properties.etc.required,parentSchema:l.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}if(t.whole===void 0){const s={instancePath:a+"/os/etc",
schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"whole"},message:"must have required property 'whole'",schema:l.
properties.os.properties.etc.required,parentSchema:l.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}if(t.changes===void 0){const s={instancePath:a+
"/os/etc",schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"changes"},message:"must have required property 'chang\
es'",schema:l.properties.os.properties.etc.required,parentSchema:l.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="\
digest"||s==="total"||s==="whole"||s==="changes")){const o={instancePath:a+"/os/etc",schemaPath:"#/properties/os/properties/etc/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os.properties.etc,data:t};e===
null?e=[o]:e.push(o),r++}if(t.digest!==void 0){let s=t.digest;if(typeof s=="string"){if(!W.test(s)){const o={instancePath:a+"/os/etc/digest",schemaPath:"#/prope\
rties/os/properties/etc/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0\
-9a-f]{64}$",parentSchema:l.properties.os.properties.etc.properties.digest,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/os/etc/digest",schemaPath:"\
#/properties/os/properties/etc/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.os.properties.etc.properties.
digest.type,parentSchema:l.properties.os.properties.etc.properties.digest,data:s};e===null?e=[o]:e.push(o),r++}}if(t.total!==void 0){let s=t.total;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const o={instancePath:a+"/os/etc/total",schemaPath:"#/properties/os/properties/etc/properties/total/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:l.properties.os.properties.etc.properties.total.type,parentSchema:l.properties.os.properties.etc.properties.
total,data:s};e===null?e=[o]:e.push(o),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){const o={instancePath:a+"/os/etc/total",schemaPath:"#/properties\
/os/properties/etc/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.os.properties.
etc.properties.total,data:s};e===null?e=[o]:e.push(o),r++}}if(t.whole!==void 0){let s=t.whole;if(typeof s!="boolean"){const o={instancePath:a+"/os/etc/whole",schemaPath:"\
#/properties/os/properties/etc/properties/whole/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.properties.os.properties.etc.properties.
whole.type,parentSchema:l.properties.os.properties.etc.properties.whole,data:s};e===null?e=[o]:e.push(o),r++}}if(t.changes!==void 0){let s=t.changes;if(Array.isArray(
s)){if(s.length>100){const n={instancePath:a+"/os/etc/changes",schemaPath:"#/properties/os/properties/etc/properties/changes/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:l.properties.os.properties.etc.properties.changes,data:s};e===null?e=[n]:e.push(n),
r++}const o=s.length;for(let n=0;n<o;n++){let m=s[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0){const h={instancePath:a+"/os/etc/changes/"+
n,schemaPath:"#/properties/os/properties/etc/properties/changes/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required p\
roperty 'kind'",schema:l.properties.os.properties.etc.properties.changes.items.required,parentSchema:l.properties.os.properties.etc.properties.changes.items,data:m};
e===null?e=[h]:e.push(h),r++}if(m.path===void 0){const h={instancePath:a+"/os/etc/changes/"+n,schemaPath:"#/properties/os/properties/etc/properties/changes/item\
s/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:l.properties.os.properties.etc.properties.changes.
items.required,parentSchema:l.properties.os.properties.etc.properties.changes.items,data:m};e===null?e=[h]:e.push(h),r++}for(const h in m)if(!(h==="kind"||h==="\
path")){const c={instancePath:a+"/os/etc/changes/"+n,schemaPath:"#/properties/os/properties/etc/properties/changes/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os.properties.etc.properties.changes.
items,data:m};e===null?e=[c]:e.push(c),r++}if(m.kind!==void 0){let h=m.kind;if(!(h==="added"||h==="changed"||h==="removed")){const c={instancePath:a+"/os/etc/ch\
anges/"+n+"/kind",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues:l.properties.os.
properties.etc.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:l.properties.os.properties.etc.properties.
changes.items.properties.kind.enum,parentSchema:l.properties.os.properties.etc.properties.changes.items.properties.kind,data:h};e===null?e=[c]:e.push(c),r++}}if(m.
path!==void 0){let h=m.path;if(typeof h=="string"){if(w(h)>65536){const c={instancePath:a+"/os/etc/changes/"+n+"/path",schemaPath:"#/properties/os/properties/et\
c/properties/changes/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:l.
properties.os.properties.etc.properties.changes.items.properties.path,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/os/etc/changes/"+n+"/\
path",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.os.properties.etc.properties.changes.items.properties.path.type,parentSchema:l.properties.os.properties.etc.properties.changes.items.properties.path,
data:h};e===null?e=[c]:e.push(c),r++}}}else{const h={instancePath:a+"/os/etc/changes/"+n,schemaPath:"#/properties/os/properties/etc/properties/changes/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.properties.etc.properties.changes.items.type,parentSchema:l.properties.
os.properties.etc.properties.changes.items,data:m};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:a+"/os/etc/changes",schemaPath:"#/properties/os/pro\
perties/etc/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.os.properties.etc.properties.changes.type,
parentSchema:l.properties.os.properties.etc.properties.changes,data:s};e===null?e=[o]:e.push(o),r++}}}}}else{const t={instancePath:a+"/os",schemaPath:"#/propert\
ies/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.type,parentSchema:l.properties.os,data:i};e===null?e=[t]:e.push(
t),r++}}if(p.hardware!==void 0){let i=p.hardware;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const t={instancePath:a+"/hardware",schemaPath:"#/properties/ha\
rdware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.hardware.type,parentSchema:l.properties.hardware,data:i};e===null?
e=[t]:e.push(t),r++}}if(p.network!==void 0){let i=p.network;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.hostname===void 0){const t={instancePath:a+"/netwo\
rk",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required property 'hostname'",schema:l.
properties.network.required,parentSchema:l.properties.network,data:i};e===null?e=[t]:e.push(t),r++}if(i.addresses===void 0){const t={instancePath:a+"/network",schemaPath:"\
#/properties/network/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required property 'addresses'",schema:l.properties.network.
required,parentSchema:l.properties.network,data:i};e===null?e=[t]:e.push(t),r++}if(i.meshKey===void 0){const t={instancePath:a+"/network",schemaPath:"#/properti\
es/network/required",keyword:"required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:l.properties.network.required,
parentSchema:l.properties.network,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="hostname"||t==="addresses"||t==="meshKey")){const s={instancePath:a+
"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:l.properties.network,data:i};e===null?e=[s]:e.push(s),r++}if(i.hostname!==void 0){let t=i.hostname;if(typeof t!="string"&&t!==
null){const s={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:l.properties.network.properties.
hostname.type},message:"must be string,null",schema:l.properties.network.properties.hostname.type,parentSchema:l.properties.network.properties.hostname,data:t};
e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>255){const s={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/m\
axLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:l.properties.network.properties.hostname,
data:t};e===null?e=[s]:e.push(s),r++}}if(i.addresses!==void 0){let t=i.addresses;if(Array.isArray(t)){if(t.length>1e3){const o={instancePath:a+"/network/address\
es",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,
parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=[o]:e.push(o),r++}const s=t.length;for(let o=0;o<s;o++){let n=t[o];if(typeof n=="strin\
g"){if(w(n)>64){const m={instancePath:a+"/network/addresses/"+o,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.network.properties.addresses.items,data:n};e===null?e=[m]:e.push(m),
r++}}else{const m={instancePath:a+"/network/addresses/"+o,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.network.properties.addresses.items.type,parentSchema:l.properties.network.properties.addresses.items,data:n};e===null?
e=[m]:e.push(m),r++}}}else{const s={instancePath:a+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:l.properties.network.properties.addresses.type,parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=
[s]:e.push(s),r++}}if(i.meshKey!==void 0){let t=i.meshKey;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/network/meshKey",schemaPath:"#/properties/n\
etwork/properties/meshKey/type",keyword:"type",params:{type:l.properties.network.properties.meshKey.type},message:"must be string,null",schema:l.properties.network.
properties.meshKey.type,parentSchema:l.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>64){const s={instancePath:a+
"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters",schema:64,parentSchema:l.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/network",schemaPath:"\
#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.network.type,parentSchema:l.properties.network,data:i};
e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,
data:p};e===null?e=[i]:e.push(i),r++}return fe.errors=e,r===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var it=ge,K={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"meta-data.schema.json",title:"MetaDataFile",description:"meta-data of a NoCloud seed, as far as Kedge takes it.",type:["object","\
null"],properties:{"instance-id":{description:"Of no meaning here: a host is enrolled once",type:"string",maxLength:256},"local-hostname":{$ref:"common.schema.j\
son#/$defs/hostName"},dsmode:{description:"Of no meaning here",type:"string",maxLength:16}},additionalProperties:!1};function ge(p,{instancePath:a="",parentData:j,
parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ge.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:K.type},message:"must be object,n\
ull",schema:K.type,parentSchema:K,data:p};e===null?e=[i]:e.push(i),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(const i in p)if(!(i==="instance-id"||i===
"local-hostname"||i==="dsmode")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties",schema:!1,parentSchema:K,data:p};e===null?e=[t]:e.push(t),r++}if(p["instance-id"]!==void 0){let i=p["instance-id"];if(typeof i==
"string"){if(w(i)>256){const t={instancePath:a+"/instance-id",schemaPath:"#/properties/instance-id/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters",schema:256,parentSchema:K.properties["instance-id"],data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/i\
nstance-id",schemaPath:"#/properties/instance-id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties["instance-id"].type,parentSchema:K.
properties["instance-id"],data:i};e===null?e=[t]:e.push(t),r++}}if(p["local-hostname"]!==void 0){let i=p["local-hostname"];if(typeof i=="string"){if(!ne.test(i)){
const t={instancePath:a+"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0\
-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$\
"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,
data:i};e===null?e=[t]:e.push(t),r++}}if(p.dsmode!==void 0){let i=p.dsmode;if(typeof i=="string"){if(w(i)>16){const t={instancePath:a+"/dsmode",schemaPath:"#/pr\
operties/dsmode/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters",schema:16,parentSchema:K.properties.dsmode,data:i};
e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/dsmode",schemaPath:"#/properties/dsmode/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:K.properties.dsmode.type,parentSchema:K.properties.dsmode,data:i};e===null?e=[t]:e.push(t),r++}}}return ge.errors=e,r===0}ge.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ot=ve,S={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channe\
l>.yaml: the OSTree commit that the hosts of a channel run.",type:"object",required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The O\
STree commit checksum that this channel stands for: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the \
commit is of, for people, such as `debian/12/x86_64/gpu`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{
description:"OSTree repositories to pull the commit from, the first that answers: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,
items:{description:"An https URL of an OSTree repository (http on loopback only)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates\
 of which one must have signed the OSTree commit, besides the pin: paths such as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{
description:"A path `trust/os/<name>.asc`",type:"string",pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"Wh\
en a host may reboot into the commit; at any time where absent",type:"object",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.\
schema.json#/$defs/idle"}},additionalProperties:!1},confirm:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1},A={title:"MaintenanceWindows",
description:"Maintenance windows; one of them must be open",type:"array",minItems:1,maxItems:32,items:{title:"MaintenanceWindowText",type:"object",description:"\
A span of wall-clock time that comes again every week, or every day",required:["start","length","timezone"],properties:{days:{description:"Days on which it begi\
ns; every day where absent",type:"array",minItems:1,uniqueItems:!0,items:{enum:["mon","tue","wed","thu","fri","sat","sun"]}},start:{description:'When it begins \
on the wall clock of `timezone`, as "HH:MM"',"x-expected":'a time from "00:00" to "23:59", in quotes',type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{
description:"How long it stays open from then on, such as `2h`; 7 days at most","x-expected":"a duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-\
9]{0,6}(s|m|h|d)$"},timezone:{description:"An IANA time zone, such as `Europe/Berlin` or `UTC`",type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-\
]+)+)$"}},additionalProperties:!1}},pt=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),nt=new RegExp("^trust/os/[A-Za-z0-9][A-Za-\
z0-9._-]{0,62}\\.asc$","u"),mt=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","u"),lt=new RegExp("^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u"),H={title:"\
IdleRuleText",description:"How still a host must be, besides an open window",type:"object",required:["for","gpuBelow"],properties:{gpuBelow:{description:"Every \
GPU is busy for less than this share of the time, in percent",type:"integer",minimum:1,maximum:100},for:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1};
function oe(p,{instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=oe.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.for===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"for"},message:"must have required property 'for'",schema:H.required,parentSchema:H,data:p};e===null?e=[i]:e.push(i),r++}if(p.
gpuBelow===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"gpuBelow"},message:"must have required property '\
gpuBelow'",schema:H.required,parentSchema:H,data:p};e===null?e=[i]:e.push(i),r++}for(const i in p)if(!(i==="gpuBelow"||i==="for")){const t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:H,data:p};
e===null?e=[t]:e.push(t),r++}if(p.gpuBelow!==void 0){let i=p.gpuBelow;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const t={instancePath:a+"/gpuBel\
ow",schemaPath:"#/properties/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:H.properties.gpuBelow.type,parentSchema:H.properties.
gpuBelow,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i)){const t={instancePath:a+"/gpuBelow",schemaPath:"#/properti\
es/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:H.properties.gpuBelow,data:i};e===null?
e=[t]:e.push(t),r++}if(i<1||isNaN(i)){const t={instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:H.properties.gpuBelow,data:i};e===null?e=[t]:e.push(t),r++}}}if(p.for!==void 0){let i=p.for;if(typeof i=="string"){
if(!te.test(i)){const t={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h\
|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:O,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,
data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.
type,parentSchema:H,data:p};e===null?e=[i]:e.push(i),r++}return oe.errors=e,r===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(p,{instancePath:a="",
parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ve.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.commit===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
commit"},message:"must have required property 'commit'",schema:S.required,parentSchema:S,data:p};e===null?e=[i]:e.push(i),r++}if(p.ref===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ref"},message:"must have required property 'ref'",schema:S.required,parentSchema:S,data:p};e===
null?e=[i]:e.push(i),r++}if(p.remotes===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"remotes"},message:"m\
ust have required property 'remotes'",schema:S.required,parentSchema:S,data:p};e===null?e=[i]:e.push(i),r++}if(p.signedBy===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"signedBy"},message:"must have required property 'signedBy'",schema:S.required,parentSchema:S,data:p};e===
null?e=[i]:e.push(i),r++}for(const i in p)if(!(i==="commit"||i==="ref"||i==="remotes"||i==="signedBy"||i==="reboot"||i==="confirm")){const t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:S,data:p};
e===null?e=[t]:e.push(t),r++}if(p.commit!==void 0){let i=p.commit;if(typeof i=="string"){if(!W.test(i)){const t={instancePath:a+"/commit",schemaPath:"#/properti\
es/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S.properties.
commit,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:S.properties.commit.type,parentSchema:S.properties.commit,data:i};e===null?e=[t]:e.push(t),r++}}if(p.ref!==void 0){let i=p.ref;if(typeof i==
"string"){if(w(i)>255){const t={instancePath:a+"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more\
 than 255 characters",schema:255,parentSchema:S.properties.ref,data:i};e===null?e=[t]:e.push(t),r++}if(!pt.test(i)){const t={instancePath:a+"/ref",schemaPath:"#\
/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z\
0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:S.properties.ref,data:i};
e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:S.properties.ref.type,parentSchema:S.properties.ref,data:i};e===null?e=[t]:e.push(t),r++}}if(p.remotes!==void 0){let i=p.remotes;if(Array.isArray(i)){
if(i.length>16){const n={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more t\
han 16 items",schema:16,parentSchema:S.properties.remotes,data:i};e===null?e=[n]:e.push(n),r++}if(i.length<1){const n={instancePath:a+"/remotes",schemaPath:"#/p\
roperties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:S.properties.remotes,data:i};e===
null?e=[n]:e.push(n),r++}const t=i.length;for(let n=0;n<t;n++){let m=i[n];if(typeof m=="string"){if(w(m)>2048){const h={instancePath:a+"/remotes/"+n,schemaPath:"\
#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:S.properties.
remotes.items,data:m};e===null?e=[h]:e.push(h),r++}if(w(m)<1){const h={instancePath:a+"/remotes/"+n,schemaPath:"#/properties/remotes/items/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:S.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}}else{
const h={instancePath:a+"/remotes/"+n,schemaPath:"#/properties/remotes/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.
remotes.items.type,parentSchema:S.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}}let s=i.length,o;if(s>1){const n={};for(;s--;){let m=i[s];if(typeof m==
"string"){if(typeof n[m]=="number"){o=n[m];const h={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:s,j:o},
message:"must NOT have duplicate items (items ## "+o+" and "+s+" are identical)",schema:!0,parentSchema:S.properties.remotes,data:i};e===null?e=[h]:e.push(h),r++;
break}n[m]=s}}}}else{const t={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.
properties.remotes.type,parentSchema:S.properties.remotes,data:i};e===null?e=[t]:e.push(t),r++}}if(p.signedBy!==void 0){let i=p.signedBy;if(Array.isArray(i)){if(i.
length>16){const n={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than\
 16 items",schema:16,parentSchema:S.properties.signedBy,data:i};e===null?e=[n]:e.push(n),r++}if(i.length<1){const n={instancePath:a+"/signedBy",schemaPath:"#/pr\
operties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:S.properties.signedBy,data:i};e===
null?e=[n]:e.push(n),r++}const t=i.length;for(let n=0;n<t;n++){let m=i[n];if(typeof m=="string"){if(!nt.test(m)){const h={instancePath:a+"/signedBy/"+n,schemaPath:"\
#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/o\
s/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:S.properties.signedBy.items,data:m};e===null?e=
[h]:e.push(h),r++}}else{const h={instancePath:a+"/signedBy/"+n,schemaPath:"#/properties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:S.properties.signedBy.items.type,parentSchema:S.properties.signedBy.items,data:m};e===null?e=[h]:e.push(h),r++}}let s=i.length,o;if(s>1){const n={};
for(;s--;){let m=i[s];if(typeof m=="string"){if(typeof n[m]=="number"){o=n[m];const h={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",
keyword:"uniqueItems",params:{i:s,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+s+" are identical)",schema:!0,parentSchema:S.properties.signedBy,
data:i};e===null?e=[h]:e.push(h),r++;break}n[m]=s}}}}else{const t={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:S.properties.signedBy.type,parentSchema:S.properties.signedBy,data:i};e===null?e=[t]:e.push(t),r++}}if(p.reboot!==void 0){
let i=p.reboot;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="windows"||t==="idle")){const s={instancePath:a+"/reboot",schemaPath:"#/pr\
operties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:S.
properties.reboot,data:i};e===null?e=[s]:e.push(s),r++}if(i.windows!==void 0){let t=i.windows;if(Array.isArray(t)){if(t.length>32){const o={instancePath:a+"/reb\
oot/windows",schemaPath:"common.schema.json#/$defs/windows/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:A,
data:t};e===null?e=[o]:e.push(o),r++}if(t.length<1){const o={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/minItems",keyword:"m\
inItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:A,data:t};e===null?e=[o]:e.push(o),r++}const s=t.length;for(let o=0;o<
s;o++){let n=t[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.start===void 0){const m={instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema.json#\
/$defs/windows/items/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'",schema:A.items.required,parentSchema:A.
items,data:n};e===null?e=[m]:e.push(m),r++}if(n.length===void 0){const m={instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/item\
s/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'",schema:A.items.required,parentSchema:A.items,data:n};
e===null?e=[m]:e.push(m),r++}if(n.timezone===void 0){const m={instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/items/required",
keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'",schema:A.items.required,parentSchema:A.items,data:n};e===
null?e=[m]:e.push(m),r++}for(const m in n)if(!(m==="days"||m==="start"||m==="length"||m==="timezone")){const h={instancePath:a+"/reboot/windows/"+o,schemaPath:"\
common.schema.json#/$defs/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:A.items,data:n};e===null?e=[h]:e.push(h),r++}if(n.days!==void 0){let m=n.days;if(Array.isArray(m)){if(m.length<1){const v={instancePath:a+
"/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items",schema:1,parentSchema:A.items.properties.days,data:m};e===null?e=[v]:e.push(v),r++}const h=m.length;for(let v=0;v<h;v++){let Z=m[v];if(!(Z===
"mon"||Z==="tue"||Z==="wed"||Z==="thu"||Z==="fri"||Z==="sat"||Z==="sun")){const Ne={instancePath:a+"/reboot/windows/"+o+"/days/"+v,schemaPath:"common.schema.jso\
n#/$defs/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues:A.items.properties.days.items.enum},message:"must be equal to one of the\
 allowed values",schema:A.items.properties.days.items.enum,parentSchema:A.items.properties.days.items,data:Z};e===null?e=[Ne]:e.push(Ne),r++}}let c=m.length,d;if(c>
1){e:for(;c--;)for(d=c;d--;)if(Q(m[c],m[d])){const v={instancePath:a+"/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties\
/days/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:A.
items.properties.days,data:m};e===null?e=[v]:e.push(v),r++;break e}}}else{const h={instancePath:a+"/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$\
defs/windows/items/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.items.properties.days.type,parentSchema:A.items.properties.
days,data:m};e===null?e=[h]:e.push(h),r++}}if(n.start!==void 0){let m=n.start;if(typeof m=="string"){if(!mt.test(m)){const h={instancePath:a+"/reboot/windows/"+
o+"/start",schemaPath:"common.schema.json#/$defs/windows/items/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'\
must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:A.items.properties.start,data:m};e===null?e=[h]:e.push(
h),r++}}else{const h={instancePath:a+"/reboot/windows/"+o+"/start",schemaPath:"common.schema.json#/$defs/windows/items/properties/start/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.items.properties.start.type,parentSchema:A.items.properties.start,data:m};e===null?e=[h]:e.push(h),r++}}if(n.length!==
void 0){let m=n.length;if(typeof m=="string"){if(!te.test(m)){const h={instancePath:a+"/reboot/windows/"+o+"/length",schemaPath:"common.schema.json#/$defs/windo\
ws/items/properties/length/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"\
^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:A.items.properties.length,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/reboot/windows/"+o+"/len\
gth",schemaPath:"common.schema.json#/$defs/windows/items/properties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.items.properties.
length.type,parentSchema:A.items.properties.length,data:m};e===null?e=[h]:e.push(h),r++}}if(n.timezone!==void 0){let m=n.timezone;if(typeof m=="string"){if(!lt.
test(m)){const h={instancePath:a+"/reboot/windows/"+o+"/timezone",schemaPath:"common.schema.json#/$defs/windows/items/properties/timezone/pattern",keyword:"patt\
ern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^\
(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:A.items.properties.timezone,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/re\
boot/windows/"+o+"/timezone",schemaPath:"common.schema.json#/$defs/windows/items/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:A.items.properties.timezone.type,parentSchema:A.items.properties.timezone,data:m};e===null?e=[h]:e.push(h),r++}}}else{const m={instancePath:a+"\
/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.items.type,
parentSchema:A.items,data:n};e===null?e=[m]:e.push(m),r++}}}else{const s={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:A.type,parentSchema:A,data:t};e===null?e=[s]:e.push(s),r++}}i.idle!==void 0&&(oe(i.idle,{instancePath:a+
"/reboot/idle",parentData:i,parentDataProperty:"idle",rootData:b,dynamicAnchors:$})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length))}else{const t={instancePath:a+
"/reboot",schemaPath:"#/properties/reboot/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.reboot.type,parentSchema:S.properties.
reboot,data:i};e===null?e=[t]:e.push(t),r++}}if(p.confirm!==void 0){let i=p.confirm;if(typeof i=="string"){if(!te.test(i)){const t={instancePath:a+"/confirm",schemaPath:"\
common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|\
d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:O,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/confirm",schemaPath:"common.schema\
.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:i};e===null?e=[t]:e.push(t),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.type,parentSchema:S,data:p};e===null?e=[i]:e.
push(i),r++}return ve.errors=e,r===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ht=we,y={$schema:"https://json-schema.org/draft/2020-12/schema",
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
z0-9][A-Za-z0-9._-]{0,62}$"}}},pe={title:"PersonName",description:"A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},M={title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},me=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),ct=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function we(p,{
instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=we.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:y.required,parentSchema:y,data:p};e===null?e=[t]:e.push(t),r++}if(p.
revision===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property '\
revision'",schema:y.required,parentSchema:y,data:p};e===null?e=[t]:e.push(t),r++}if(p.roles===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"roles"},message:"must have required property 'roles'",schema:y.required,parentSchema:y,data:p};e===null?e=[t]:e.push(t),r++}if(p.
rules===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",
schema:y.required,parentSchema:y,data:p};e===null?e=[t]:e.push(t),r++}for(const t in p)if(!(t==="version"||t==="revision"||t==="robots"||t==="roles"||t==="rules"||
t==="refresh"||t==="require"||t==="origins")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:p};e===null?e=[s]:e.push(s),r++}if(p.version!==void 0){let t=p.version;if(t!==1){const s={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:y.
properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(p.revision!==void 0){let t=p.revision;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={
instancePath:a+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.revision.
type,parentSchema:y.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){const s={instancePath:a+
"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,
parentSchema:y.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/revision",schemaPath:"#/properties/revision/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.revision,data:t};e===null?e=[s]:e.push(s),
r++}}}if(p.robots!==void 0){let t=p.robots;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!me.test(h)){const c={
instancePath:a+"/robots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match patte\
rn "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:pe,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/robots/"+m,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.type,parentSchema:pe,data:h};e===null?e=[
c]:e.push(c),r++}}let o=t.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(Q(t[o],t[n])){const m={instancePath:a+"/robots",schemaPath:"#/properties/robots/uniqueIte\
ms",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.
robots,data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:y.properties.robots.type,parentSchema:y.properties.robots,data:t};e===null?e=[s]:e.push(s),r++}}if(p.roles!==void 0){let t=p.
roles;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const o=r;if(typeof s=="string"){if(!me.test(s)){const n={instancePath:a+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:M,data:s,propertyName:s};
e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:M.type,parentSchema:M,data:s,propertyName:s};e===null?e=[n]:e.push(n),r++}var i=o===r;if(!i){const n={instancePath:a+"/roles",schemaPath:"#/properties/ro\
les/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:y.properties.roles.propertyNames,parentSchema:y.
properties.roles,data:t};e===null?e=[n]:e.push(n),r++}}for(const s in t){let o=t[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.keys===void 0){const n={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:y.properties.roles.additionalProperties.required,parentSchema:y.properties.roles.additionalProperties,data:o};
e===null?e=[n]:e.push(n),r++}for(const n in o)if(!(n==="keys"||n==="threshold")){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:y.properties.roles.additionalProperties,data:o};e===null?e=[m]:e.push(m),r++}if(o.keys!==void 0){let n=o.keys;if(Array.isArray(n)){
if(n.length<1){const d={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.
keys,data:n};e===null?e=[d]:e.push(d),r++}const m=n.length;for(let d=0;d<m;d++){let v=n[d];if(typeof v=="string"){if(!me.test(v)){const Z={instancePath:a+"/role\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:pe,data:v};e===null?e=[Z]:e.push(Z),r++}}else{
const Z={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:pe.type,parentSchema:pe,data:v};e===null?e=[Z]:e.push(Z),r++}}let h=n.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(Q(n[h],n[c])){const d={
instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:y.properties.roles.additionalProperties.
properties.keys,data:n};e===null?e=[d]:e.push(d),r++;break e}}}else{const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"\
#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.roles.additionalProperties.
properties.keys.type,parentSchema:y.properties.roles.additionalProperties.properties.keys,data:n};e===null?e=[m]:e.push(m),r++}}if(o.threshold!==void 0){let n=o.
threshold;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"\
#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.roles.additionalProperties.
properties.threshold.type,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:n};e===null?e=[m]:e.push(m),r++}if(typeof n=="number"&&
isFinite(n)){if(n>100||isNaN(n)){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/addition\
alProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.roles.
additionalProperties.properties.threshold,data:n};e===null?e=[m]:e.push(m),r++}if(n<1||isNaN(n)){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:n};e===null?e=[m]:e.push(m),r++}}}}else{const n={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:y.properties.roles.additionalProperties.type,parentSchema:y.properties.roles.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}}}else{
const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.roles.type,
parentSchema:y.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}}if(p.rules!==void 0){let t=p.rules;if(Array.isArray(t)){if(t.length<1){const o={instancePath:a+
"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.
rules,data:t};e===null?e=[o]:e.push(o),r++}const s=t.length;for(let o=0;o<s;o++){let n=t[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.paths===void 0){const m={
instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required proper\
ty 'paths'",schema:y.properties.rules.items.required,parentSchema:y.properties.rules.items,data:n};e===null?e=[m]:e.push(m),r++}if(n.role===void 0){const m={instancePath:a+
"/rules/"+o,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:y.
properties.rules.items.required,parentSchema:y.properties.rules.items,data:n};e===null?e=[m]:e.push(m),r++}for(const m in n)if(!(m==="paths"||m==="role"||m==="t\
hreshold"||m==="restore")){const h={instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.rules.items,data:n};e===null?e=[h]:e.push(h),r++}if(n.paths!==
void 0){let m=n.paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:a+"/rules/"+o+"/paths",schemaPath:"#/properties/rules/items/properties/paths/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.rules.items.properties.paths,data:m};e===
null?e=[c]:e.push(c),r++}const h=m.length;for(let c=0;c<h;c++){let d=m[c];if(typeof d=="string"){if(w(d)>512){const v={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"\
#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}if(w(d)<1){const v={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"#/prop\
erties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"#/propertie\
s/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.rules.items.properties.paths.items.
type,parentSchema:y.properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}}}else{const h={instancePath:a+"/rules/"+o+"/paths",schemaPath:"\
#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.rules.items.properties.paths.type,
parentSchema:y.properties.rules.items.properties.paths,data:m};e===null?e=[h]:e.push(h),r++}}if(n.role!==void 0){let m=n.role;if(typeof m=="string"){if(!me.test(
m)){const h={instancePath:a+"/rules/"+o+"/role",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:M,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:a+"/rules/"+o+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.type,parentSchema:M,data:m};
e===null?e=[h]:e.push(h),r++}}if(n.threshold!==void 0){let m=n.threshold;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:a+"/rul\
es/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.
rules.items.properties.threshold.type,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(
m)){if(m>100||isNaN(m)){const h={instancePath:a+"/rules/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(m<
1||isNaN(m)){const h={instancePath:a+"/rules/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}}}if(n.restore!==void 0){
let m=n.restore;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:a+"/rules/"+o+"/restore",schemaPath:"#/properties/rules/items/pr\
operties/restore/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.rules.items.properties.restore.type,parentSchema:y.properties.
rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(m)){if(m>99||isNaN(m)){const h={instancePath:a+"/rules/"+o+"\
/restore",schemaPath:"#/properties/rules/items/properties/restore/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"must be <= 99",schema:99,
parentSchema:y.properties.rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}if(m<1||isNaN(m)){const h={instancePath:a+"/rules/"+o+"/restore",schemaPath:"\
#/properties/rules/items/properties/restore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.
rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}}}}else{const m={instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:y.properties.rules.items.type,parentSchema:y.properties.rules.items,data:n};e===null?e=[m]:e.push(m),
r++}}}else{const s={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.
rules.type,parentSchema:y.properties.rules,data:t};e===null?e=[s]:e.push(s),r++}}if(p.refresh!==void 0){let t=p.refresh;if(typeof t=="string"){if(!me.test(t)){const s={
instancePath:a+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:M,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.type,parentSchema:M,data:t};e===null?e=[s]:e.push(
s),r++}}if(p.require!==void 0){let t=p.require;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(!(h==="tree-sha256"||h==="fleet"||h==="b\
ranch")){const c={instancePath:a+"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:y.properties.require.items.enum},
message:"must be equal to one of the allowed values",schema:y.properties.require.items.enum,parentSchema:y.properties.require.items,data:h};e===null?e=[c]:e.push(
c),r++}}let o=t.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)if(Q(t[o],t[n])){const m={instancePath:a+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.require,data:t};
e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:y.properties.require.type,parentSchema:y.properties.require,data:t};e===null?e=[s]:e.push(s),r++}}if(p.origins!==void 0){let t=p.origins;if(Array.
isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(w(h)>2048){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties\
/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.origins.
items,data:h};e===null?e=[c]:e.push(c),r++}if(!ct.test(h)){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origins/items/pattern",keyword:"patter\
n",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[\
A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:y.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/origins/"+m,schemaPath:"\
#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.origins.items.type,parentSchema:y.properties.
origins.items,data:h};e===null?e=[c]:e.push(c),r++}}let o=t.length,n;if(o>1){const m={};for(;o--;){let h=t[o];if(typeof h=="string"){if(typeof m[h]=="number"){n=
m[h];const c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate it\
ems (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.origins,data:t};e===null?e=[c]:e.push(c),r++;break}m[h]=o}}}}else{const s={instancePath:a+
"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.origins.type,parentSchema:y.properties.
origins,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:p};e===null?e=[t]:e.push(t),r++}return we.errors=e,r===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dt=be,E={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml: which bundle may do more to its host t\
han a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{description:"Powers that the bundle is g\
ranted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume\
-driver, container-name, external-network:NAME or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv\
/models:ro"]},uniqueItems:!0}};function be(p,{instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=be.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(const t in p){const s=r;if(typeof t==
"string"){if(!J.test(t)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.
push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var i=s===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:E.propertyNames,parentSchema:E,data:p};e===null?e=[o]:e.push(o),r++}}for(const t in p){
let s=p[t];if(Array.isArray(s)){const o=s.length;for(let h=0;h<o;h++){let c=s[h];if(typeof c=="string"){if(w(c)>512){const d={instancePath:a+"/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 \
characters",schema:512,parentSchema:E.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}if(w(c)<1){const d={instancePath:a+"/"+t.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:E.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+h,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.additionalProperties.items.type,
parentSchema:E.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}let n=s.length,m;if(n>1){const h={};for(;n--;){let c=s[n];if(typeof c=="string"){
if(typeof h[c]=="number"){m=h[c];const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"u\
niqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)",schema:!0,parentSchema:E.additionalProperties,data:s};
e===null?e=[d]:e.push(d),r++;break}h[c]=n}}}}else{const o={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:E.additionalProperties.type,parentSchema:E.additionalProperties,data:s};e===null?e=[o]:e.push(
o),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:E.type,parentSchema:E,data:p};e===
null?e=[t]:e.push(t),r++}return be.errors=e,r===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ut=Pe,z={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints that never count again. The list only grows.",type:"ob\
ject",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"array",items:{title:"RemovedKey",description:"A fingerp\
rint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|\
SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 40 or 64 hex digits without spaces, or `SHA256:\u2026` of a\
n SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{description:"Why, for people",type:"string",maxLength:1e3},
at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},Fe=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f\
]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function Pe(p,{instancePath:a="",parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=Pe.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.removed===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have required property 'removed'",schema:z.required,parentSchema:z,data:p};
e===null?e=[i]:e.push(i),r++}for(const i in p)if(i!=="removed"){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:p};e===null?e=[t]:e.push(t),r++}if(p.removed!==void 0){let i=p.
removed;if(Array.isArray(i)){const t=i.length;for(let s=0;s<t;s++){let o=i[s];if(typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const n={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:z.properties.removed.items.type},message:"must be string,object",schema:z.
properties.removed.items.type,parentSchema:z.properties.removed.items,data:o};e===null?e=[n]:e.push(n),r++}if(typeof o=="string"&&!Fe.test(o)){const n={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},
message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",
parentSchema:z.properties.removed.items,data:o};e===null?e=[n]:e.push(n),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.fingerprint===void 0){const n={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{missingProperty:"fingerprint"},message:"must have required property 'f\
ingerprint'",schema:z.properties.removed.items.required,parentSchema:z.properties.removed.items,data:o};e===null?e=[n]:e.push(n),r++}for(const n in o)if(!(n==="\
fingerprint"||n==="reason"||n==="at")){const m={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:z.properties.removed.items,data:o};e===null?e=[m]:e.
push(m),r++}if(o.fingerprint!==void 0){let n=o.fingerprint;if(typeof n=="string"){if(!Fe.test(n)){const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"\
#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'\
must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:z.
properties.removed.items.properties.fingerprint,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"#/pr\
operties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.removed.items.properties.
fingerprint.type,parentSchema:z.properties.removed.items.properties.fingerprint,data:n};e===null?e=[m]:e.push(m),r++}}if(o.reason!==void 0){let n=o.reason;if(typeof n==
"string"){if(w(n)>1e3){const m={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/properties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:z.properties.removed.items.properties.reason,data:n};e===null?e=[m]:e.push(
m),r++}}else{const m={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/properties/removed/items/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:z.properties.removed.items.properties.reason.type,parentSchema:z.properties.removed.items.properties.reason,data:n};e===null?e=[
m]:e.push(m),r++}}if(o.at!==void 0){let n=o.at;if(typeof n=="string"){if(w(n)>100){const m={instancePath:a+"/removed/"+s+"/at",schemaPath:"#/properties/removed/\
items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:z.properties.removed.
items.properties.at,data:n};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/at",schemaPath:"#/properties/removed/items/properties/at/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.removed.items.properties.at.type,parentSchema:z.properties.removed.items.
properties.at,data:n};e===null?e=[m]:e.push(m),r++}}}}}else{const t={instancePath:a+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:z.properties.removed.type,parentSchema:z.properties.removed,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.type,parentSchema:z,data:p};e===null?e=[i]:e.push(i),r++}return Pe.errors=
e,r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yt=ke,le={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"user-data.schema.json",
title:"UserDataFile",description:"user-data of a NoCloud seed (the volume CIDATA), as far as Kedge takes it. Nothing in it is run.",type:"object",required:["ked\
ge"],properties:{kedge:{$ref:"enrol.schema.json"},hostname:{$ref:"common.schema.json#/$defs/hostName"}},additionalProperties:!1};function ke(p,{instancePath:a="",
parentData:j,parentDataProperty:k,rootData:b=p,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ke.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.kedge===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kedge"},message:"must have required property 'kedge'",schema:le.required,parentSchema:le,data:p};e===null?e=[i]:e.push(i),r++}for(const i in p)if(!(i==="kedge"||
i==="hostname")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have\
 additional properties",schema:!1,parentSchema:le,data:p};e===null?e=[t]:e.push(t),r++}if(p.kedge!==void 0&&(V(p.kedge,{instancePath:a+"/kedge",parentData:p,parentDataProperty:"\
kedge",rootData:b,dynamicAnchors:$})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),p.hostname!==void 0){let i=p.hostname;if(typeof i=="string"){if(!ne.test(
i)){const t={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9\
-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',
schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};
e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:le.type,parentSchema:le,
data:p};e===null?e=[i]:e.push(i),r++}return ke.errors=e,r===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Re as bundle,Ce as enrol,Ve as fleet,et as group,st as host,tt as hostConfig,rt as inventory,it as metaData,ot as os,ht as policy,dt as powers,ut as removed,
yt as userData};
