// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var Fe=Object.getOwnPropertyNames,Pe=(o,i)=>function(){try{return i||(0,o[Fe(o)[0]])((i={exports:{}}).exports,i),i.exports}catch(k){throw i=0,k}},Be=Pe({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(o){"use strict";Object.defineProperty(o,"__esModule",{value:!0});function i(q){const k=q.length;let P=0,$=0,e;for(;$<k;)P++,
e=q.charCodeAt($++),e>=55296&&e<=56319&&$<k&&(e=q.charCodeAt($),(e&64512)===56320&&$++);return P}o.default=i,i.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),De=Pe({"node_modules/fast-deep-equal/index.js"(o,i){"use strict";i.exports=function q(k,P){if(k===P)return!0;if(k&&P&&typeof k=="object"&&typeof P=="obj\
ect"){if(k.constructor!==P.constructor)return!1;var $,e,a;if(Array.isArray(k)){if($=k.length,$!=P.length)return!1;for(e=$;e--!==0;)if(!q(k[e],P[e]))return!1;return!0}
if(k.constructor===RegExp)return k.source===P.source&&k.flags===P.flags;if(k.valueOf!==Object.prototype.valueOf)return k.valueOf()===P.valueOf();if(k.toString!==
Object.prototype.toString)return k.toString()===P.toString();if(a=Object.keys(k),$=a.length,$!==Object.keys(P).length)return!1;for(e=$;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(P,a[e]))return!1;for(e=$;e--!==0;){var y=a[e];if(!q(k[y],P[y]))return!1}return!0}return k!==k&&P!==P}}}),He=Pe({"node_modules/ajv/dist/runti\
me/equal.js"(o){"use strict";Object.defineProperty(o,"__esModule",{value:!0});var i=De();i.code='require("ajv/dist/runtime/equal").default',o.default=i}}),Re=le,
H={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},x={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},v=Be().default,Ee=new RegExp("^https?://[!-~\
]+$","u"),O=new RegExp("^[0-9a-f]{64}$","u");function le(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,
a=0;const y=le.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.url===void 0){const r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:H.required,parentSchema:H,
data:o};e===null?e=[r]:e.push(r),a++}if(o.sha256===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:H.required,parentSchema:H,data:o};e===null?e=[r]:e.push(r),a++}for(const r in o)if(!(r==="url"||r==="sha25\
6")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional \
properties",schema:!1,parentSchema:H,data:o};e===null?e=[s]:e.push(s),a++}if(o.url!==void 0){let r=o.url;if(typeof r=="string"){if(v(r)>2048){const s={instancePath:i+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:H.
properties.url,data:r};e===null?e=[s]:e.push(s),a++}if(!Ee.test(r)){const s={instancePath:i+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:H.properties.url,data:r};e===null?e=[s]:e.
push(s),a++}}else{const s={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.properties.
url.type,parentSchema:H.properties.url,data:r};e===null?e=[s]:e.push(s),a++}}if(o.sha256!==void 0){let r=o.sha256;if(typeof r=="string"){if(!O.test(r)){const s={
instancePath:i+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:x,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/sha256",schemaPath:"common.schema.j\
son#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:r};e===null?e=[s]:e.push(s),a++}}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.type,parentSchema:H,data:o};e===null?e=[r]:e.
push(r),a++}return le.errors=e,a===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ke=ce,A={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet share.",type:"object",required:["version","id","name"],properties:{
version:{description:"Version of the formats of this repository",const:1},id:{$ref:"common.schema.json#/$defs/fleetId"},name:{$ref:"common.schema.json#/$defs/fl\
eetName"},branch:{$ref:"common.schema.json#/$defs/branch"},poll:{$ref:"common.schema.json#/$defs/duration"},freshness:{$ref:"common.schema.json#/$defs/duration"},
limits:{title:"RepositoryLimits",description:"Limits of the repository; those of the accepted state hold for the next commit",type:"object",properties:{repository:{
$ref:"common.schema.json#/$defs/size"},file:{$ref:"common.schema.json#/$defs/size"},files:{description:"How many files",type:"integer",minimum:1,maximum:1e6}},additionalProperties:!1},
inventory:{title:"FleetInventory",description:"Where the hosts of this fleet push their inventory, so that a clone alone can show the fleet",type:"object",required:[
"url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, or an absolute path",type:"string",minLength:1,maxLength:2048},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},defaults:{title:"FleetDefaults",description:"\
The first layer of every host",type:"object",properties:{bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},agent:{
$ref:"common.schema.json#/$defs/agentPin"}},additionalProperties:!1}},additionalProperties:!1},J={title:"FleetId",description:"A UUID in lower case, such as `0b\
54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"string",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},ke={title:"FleetName",description:"\
A name for people: letters, digits, spaces, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},Q={title:"Branc\
hName",description:"A branch name without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0\
-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},_={title:"Duration",description:"A duration such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s\
|m|h|d)$"},X={title:"Size",description:"A size such as `512KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},z={title:"OsLayer",
description:"The operating system: in a layer only the channel",type:["object","null"],properties:{channel:{description:"Name of a file os/<channel>.yaml","x-ex\
pected":"a channel name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},
$e=Object.prototype.hasOwnProperty,ze=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Ce=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-\
]{0,62}$","u"),Ne=new RegExp("^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$","u"),C=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),
xe=new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$","u"),he=new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$","u"),I={title:"BundleLayers",description:"Bundles by name: fol\
ders under bundles/",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},
T={title:"BundleNameText",description:"A bundle name: lower-case letters, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]\
{0,62}$"},G=new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$","u"),W={title:"BundleLayer",description:"What a layer says of one bundle; null takes the bundle away",type:[
"object","null"],"x-later":["when","secrets","before","drain","hooks","requires"],properties:{env:{$ref:"common.schema.json#/$defs/environment"},after:{description:"\
Bundles that come before this one; tied bundles go back together",type:["array","null"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},health:{
$ref:"common.schema.json#/$defs/health"}},additionalProperties:!1},M={title:"Environment",description:"Variables for `${NAME}` in the bundle's compose.yaml; not\
hing else is interpolated. null takes a lower layer's variable away",type:["object","null"],propertyNames:{description:"A variable name: letters, digits and `_`\
, not beginning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{type:["string","null"]}},F={title:"HealthLayer",description:"When \
the bundle counts as healthy, besides the health checks of its own services",type:["object","null"],properties:{timeout:{description:"How long the bundle has to\
 become healthy, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}\
(s|m|h|d)$"},http:{description:"A loopback URL on a port that the bundle publishes itself, such as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects \
are not followed","x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[\
::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},Me=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),Ue=new RegExp("^http://(127\\.0\\.0\\.1|localhos\
t|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$","u"),V=He().default;function B(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){
let e=null,a=0;const y=B.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){const s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:W.type},message:"must be object,null",schema:W.type,parentSchema:W,data:o};e===null?e=[s]:e.push(
s),a++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="env"||s==="after"||s==="health")){const t={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:W,data:o};e===null?
e=[t]:e.push(t),a++}if(o.env!==void 0){let s=o.env;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/env",schemaPath:"common.s\
chema.json#/$defs/environment/type",keyword:"type",params:{type:M.type},message:"must be object,null",schema:M.type,parentSchema:M,data:s};e===null?e=[t]:e.push(
t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const p=a;if(typeof t=="string"&&!Me.test(t)){const n={instancePath:i+"/env",schemaPath:"c\
ommon.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A\
-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:M.propertyNames,data:t,propertyName:t};e===null?e=[n]:e.push(n),a++}var r=p===
a;if(!r){const n={instancePath:i+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"\
property name must be valid",schema:M.propertyNames,parentSchema:M,data:s};e===null?e=[n]:e.push(n),a++}}for(const t in s){let p=s[t];if(typeof p!="string"&&p!==
null){const n={instancePath:i+"/env/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/environment/additionalProperties/type",keyword:"\
type",params:{type:M.additionalProperties.type},message:"must be string,null",schema:M.additionalProperties.type,parentSchema:M.additionalProperties,data:p};e===
null?e=[n]:e.push(n),a++}}}}if(o.after!==void 0){let s=o.after;if(!Array.isArray(s)&&s!==null){const t={instancePath:i+"/after",schemaPath:"#/properties/after/t\
ype",keyword:"type",params:{type:W.properties.after.type},message:"must be array,null",schema:W.properties.after.type,parentSchema:W.properties.after,data:s};e===
null?e=[t]:e.push(t),a++}if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(!G.test(h)){const c={instancePath:i+"/a\
fter/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "\
^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:h};e===null?e=[c]:e.push(c),a++}}else{const c={instancePath:i+"/after/"+m,schemaPath:"\
common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:h};e===null?e=[c]:e.
push(c),a++}}let p=s.length,n;if(p>1){e:for(;p--;)for(n=p;n--;)if(V(s[p],s[n])){const m={instancePath:i+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+p+" are identical)",schema:!0,parentSchema:W.properties.after,data:s};
e===null?e=[m]:e.push(m),a++;break e}}}}if(o.health!==void 0){let s=o.health;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"\
/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:F.type},message:"must be object,null",schema:F.type,parentSchema:F,data:s};
e===null?e=[t]:e.push(t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(!(t==="timeout"||t==="http")){const p={instancePath:i+"/health",schemaPath:"\
common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:F,data:s};e===null?e=[p]:e.push(p),a++}if(s.timeout!==void 0){let t=s.timeout;if(typeof t!="string"&&t!==null){const p={instancePath:i+"/\
health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:F.properties.timeout.type},message:"must be st\
ring,null",schema:F.properties.timeout.type,parentSchema:F.properties.timeout,data:t};e===null?e=[p]:e.push(p),a++}if(typeof t=="string"&&!C.test(t)){const p={instancePath:i+
"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'\
must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F.properties.timeout,data:t};e===null?e=[p]:e.push(p),a++}}if(s.
http!==void 0){let t=s.http;if(typeof t!="string"&&t!==null){const p={instancePath:i+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/type",keyword:"type",params:{type:F.properties.http.type},message:"must be string,null",schema:F.properties.http.type,parentSchema:F.properties.http,data:t};e===
null?e=[p]:e.push(p),a++}if(typeof t=="string"&&!Ue.test(t)){const p={instancePath:i+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pattern "^http://(12\
7\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",parentSchema:F.
properties.http,data:t};e===null?e=[p]:e.push(p),a++}}}}}return B.errors=e,a===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(o,{instancePath:i="",
parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=Y.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.
items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o){const t=a;if(typeof s=="string"){if(!G.test(s)){const p={instancePath:i,schemaPath:"co\
mmon.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,6\
2}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:s,propertyName:s};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i,schemaPath:"common.sc\
hema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:s,propertyName:s};e===null?e=
[p]:e.push(p),a++}var r=t===a;if(!r){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name\
 must be valid",schema:I.propertyNames,parentSchema:I,data:o};e===null?e=[p]:e.push(p),a++}}for(const s in o)B(o[s],{instancePath:i+"/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:o,parentDataProperty:s,rootData:P,dynamicAnchors:$})||(e=e===null?B.errors:e.concat(B.errors),a=e.length)}else{const s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,data:o};e===null?e=[s]:e.push(s),a++}return Y.errors=e,a===0}
Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var u={title:"AgentPinText",description:"The agent that hosts run: taken whole from the highest layer tha\
t has one; null: the one of their own package",type:["object","null"],required:["version","sha256","url"],properties:{version:{description:"What `kedge --versio\
n` of it prints","x-expected":"a version such as `0.2.0`",type:"string",pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},sha256:{title:"AgentDigests",description:"SHA-25\
6 of the one file of each architecture, by Debian's names",type:"object",minProperties:1,properties:{amd64:{$ref:"#/$defs/sha256"},arm64:{$ref:"#/$defs/sha256"}},
additionalProperties:!1},url:{description:"Where the file is fetched from, the first that has it: https, or http on loopback; `{arch}` and `{version}` are fille\
d in","x-expected":"an https URL, or a list of them",type:["string","array"],minLength:1,maxLength:2048,minItems:1,maxItems:16,items:{description:"An https URL",
type:"string",minLength:1,maxLength:2048}},confirm:{description:"A good pass within this of its start, or back to the agent before it; `10m` where absent","x-ex\
pected":"a duration such as `10m`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"}},additionalProperties:!1},Se=new RegExp("^[0-9][0-9A-Za-z.+~-]{0,62}$","u");
function ee(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=ee.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){const r={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:u.type},message:"must be object,null",schema:u.type,parentSchema:u,data:o};e===null?e=[r]:e.push(r),a++}if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pro\
perty 'version'",schema:u.required,parentSchema:u,data:o};e===null?e=[r]:e.push(r),a++}if(o.sha256===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:u.required,parentSchema:u,data:o};e===null?e=[r]:e.push(r),a++}
if(o.url===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",
schema:u.required,parentSchema:u,data:o};e===null?e=[r]:e.push(r),a++}for(const r in o)if(!(r==="version"||r==="sha256"||r==="url"||r==="confirm")){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:u,
data:o};e===null?e=[s]:e.push(s),a++}if(o.version!==void 0){let r=o.version;if(typeof r=="string"){if(!Se.test(r)){const s={instancePath:i+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"\
^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:u.properties.version,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/version",schemaPath:"#/prop\
erties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.version.type,parentSchema:u.properties.version,data:r};e===
null?e=[s]:e.push(s),a++}}if(o.sha256!==void 0){let r=o.sha256;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const s={instancePath:i+
"/sha256",schemaPath:"#/properties/sha256/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:u.
properties.sha256,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="amd64"||s==="arm64")){const t={instancePath:i+"/sha256",schemaPath:"#/properti\
es/sha256/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:u.
properties.sha256,data:r};e===null?e=[t]:e.push(t),a++}if(r.amd64!==void 0){let s=r.amd64;if(typeof s=="string"){if(!O.test(s)){const t={instancePath:i+"/sha256\
/amd64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{\
64}$",parentSchema:x,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:s};e===null?e=[t]:e.push(t),a++}}if(r.arm64!==void 0){let s=r.arm64;if(typeof s=="stri\
ng"){if(!O.test(s)){const t={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mus\
t match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:x,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/sha256/arm64",schemaPath:"\
#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={
instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.properties.sha256.type,parentSchema:u.
properties.sha256,data:r};e===null?e=[s]:e.push(s),a++}}if(o.url!==void 0){let r=o.url;if(typeof r!="string"&&!Array.isArray(r)){const s={instancePath:i+"/url",
schemaPath:"#/properties/url/type",keyword:"type",params:{type:u.properties.url.type},message:"must be string,array",schema:u.properties.url.type,parentSchema:u.
properties.url,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"){if(v(r)>2048){const s={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:u.properties.url,data:r};e===null?e=[s]:e.push(
s),a++}if(v(r)<1){const s={instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters",schema:1,parentSchema:u.properties.url,data:r};e===null?e=[s]:e.push(s),a++}}if(Array.isArray(r)){if(r.length>16){const t={instancePath:i+"/url",schemaPath:"\
#/properties/url/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:u.properties.url,data:r};e===null?
e=[t]:e.push(t),a++}if(r.length<1){const t={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items",schema:1,parentSchema:u.properties.url,data:r};e===null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(typeof p==
"string"){if(v(p)>2048){const n={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NO\
T have more than 2048 characters",schema:2048,parentSchema:u.properties.url.items,data:p};e===null?e=[n]:e.push(n),a++}if(v(p)<1){const n={instancePath:i+"/url/"+
t,schemaPath:"#/properties/url/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.
url.items,data:p};e===null?e=[n]:e.push(n),a++}}else{const n={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:u.properties.url.items.type,parentSchema:u.properties.url.items,data:p};e===null?e=[n]:e.push(n),a++}}}}if(o.confirm!==void 0){
let r=o.confirm;if(typeof r=="string"){if(!C.test(r)){const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:u.properties.confirm,data:r};
e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:u.properties.confirm.type,parentSchema:u.properties.confirm,data:r};e===null?e=[s]:e.push(s),a++}}}return ee.errors=e,a===0}ee.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ce(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=ce.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.version===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:A.required,parentSchema:A,data:o};
e===null?e=[r]:e.push(r),a++}if(o.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must ha\
ve required property 'id'",schema:A.required,parentSchema:A,data:o};e===null?e=[r]:e.push(r),a++}if(o.name===void 0){const r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:A.required,parentSchema:A,data:o};e===null?e=[r]:e.push(
r),a++}for(const r in o)if(!$e.call(A.properties,r)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:A,data:o};e===null?e=[s]:e.push(s),a++}if(o.version!==void 0){let r=o.version;if(r!==1){const s={
instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:A.
properties.version,data:r};e===null?e=[s]:e.push(s),a++}}if(o.id!==void 0){let r=o.id;if(typeof r=="string"){if(!ze.test(r)){const s={instancePath:i+"/id",schemaPath:"\
common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must mat\
ch pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:J,
data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:J.type,parentSchema:J,data:r};e===null?e=[s]:e.push(s),a++}}if(o.name!==void 0){let r=o.name;if(typeof r=="string"){if(!Ce.test(
r)){const s={instancePath:i+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62\
}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:ke,data:r};e===null?e=[s]:e.push(
s),a++}}else{const s={instancePath:i+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ke.type,parentSchema:ke,data:r};e===null?e=[s]:e.push(s),a++}}if(o.branch!==void 0){let r=o.branch;if(typeof r=="string"){if(!Ne.test(r)){const s={instancePath:i+
"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,\
199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.loc\
k(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:Q,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/branch",schemaPath:"com\
mon.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.type,parentSchema:Q,data:r};e===null?e=[s]:e.push(s),
a++}}if(o.poll!==void 0){let r=o.poll;if(typeof r=="string"){if(!C.test(r)){const s={instancePath:i+"/poll",schemaPath:"common.schema.json#/$defs/duration/patte\
rn",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",
parentSchema:_,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/poll",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:r};e===null?e=[s]:e.push(s),a++}}if(o.freshness!==void 0){let r=o.freshness;if(typeof r==
"string"){if(!C.test(r)){const s={instancePath:i+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][\
0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:_,data:r};e===null?e=[s]:e.push(
s),a++}}else{const s={instancePath:i+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:_.type,parentSchema:_,data:r};e===null?e=[s]:e.push(s),a++}}if(o.limits!==void 0){let r=o.limits;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(!(s==="repository"||s==="file"||s==="files")){const t={instancePath:i+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:A.properties.limits,data:r};e===null?e=[t]:e.push(t),
a++}if(r.repository!==void 0){let s=r.repository;if(typeof s=="string"){if(!xe.test(s)){const t={instancePath:i+"/limits/repository",schemaPath:"common.schema.j\
son#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"\
^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:X,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/limits/repository",schemaPath:"common.sche\
ma.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:s};e===null?e=[t]:e.push(t),a++}}if(r.
file!==void 0){let s=r.file;if(typeof s=="string"){if(!xe.test(s)){const t={instancePath:i+"/limits/file",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|\
GiB)$",parentSchema:X,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/limits/file",schemaPath:"common.schema.json#/$defs/size/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:s};e===null?e=[t]:e.push(t),a++}}if(r.files!==void 0){let s=r.files;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:i+"/limits/files",schemaPath:"#/properties/limits/properties/files/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:A.properties.limits.properties.files.type,parentSchema:A.properties.limits.properties.files,data:s};e===null?e=
[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:i+"/limits/files",schemaPath:"#/properties/limits/properties/fil\
es/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:A.properties.limits.properties.files,data:s};
e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){const t={instancePath:i+"/limits/files",schemaPath:"#/properties/limits/properties/files/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:A.properties.limits.properties.files,data:s};e===null?e=[t]:e.push(t),a++}}}}else{
const s={instancePath:i+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.limits.
type,parentSchema:A.properties.limits,data:r};e===null?e=[s]:e.push(s),a++}}if(o.inventory!==void 0){let r=o.inventory;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.url===void 0){const s={instancePath:i+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:A.properties.inventory.required,parentSchema:A.properties.inventory,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)
if(!(s==="url"||s==="plain")){const t={instancePath:i+"/inventory",schemaPath:"#/properties/inventory/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:A.properties.inventory,data:r};e===null?e=[t]:e.push(t),a++}if(r.url!==
void 0){let s=r.url;if(typeof s=="string"){if(v(s)>2048){const t={instancePath:i+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:A.properties.inventory.properties.url,data:s};e===null?
e=[t]:e.push(t),a++}if(v(s)<1){const t={instancePath:i+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A.properties.inventory.properties.url,data:s};e===null?e=[t]:e.push(t),a++}}else{
const t={instancePath:i+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:A.properties.inventory.properties.url.type,parentSchema:A.properties.inventory.properties.url,data:s};e===null?e=[t]:e.push(t),a++}}if(r.plain!==void 0){
let s=r.plain;if(typeof s!="boolean"){const t={instancePath:i+"/inventory/plain",schemaPath:"#/properties/inventory/properties/plain/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:A.properties.inventory.properties.plain.type,parentSchema:A.properties.inventory.properties.plain,data:s};e===null?
e=[t]:e.push(t),a++}}}else{const s={instancePath:i+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"type",params:{type:"object"},message:"must be \
object",schema:A.properties.inventory.type,parentSchema:A.properties.inventory,data:r};e===null?e=[s]:e.push(s),a++}}if(o.defaults!==void 0){let r=o.defaults;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!(s==="bundles"||s==="os"||s==="agent")){const t={instancePath:i+"/defaults",schemaPath:"#/properties\
/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:A.
properties.defaults,data:r};e===null?e=[t]:e.push(t),a++}if(r.bundles!==void 0&&(Y(r.bundles,{instancePath:i+"/defaults/bundles",parentData:r,parentDataProperty:"\
bundles",rootData:P,dynamicAnchors:$})||(e=e===null?Y.errors:e.concat(Y.errors),a=e.length)),r.os!==void 0){let s=r.os;if(!(s&&typeof s=="object"&&!Array.isArray(
s))&&s!==null){const t={instancePath:i+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:z.type},message:"must be o\
bject,null",schema:z.type,parentSchema:z,data:s};e===null?e=[t]:e.push(t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const p={
instancePath:i+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:z,data:s};e===null?e=[p]:e.push(p),a++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&
t!==null){const p={instancePath:i+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:z.properties.
channel.type},message:"must be string,null",schema:z.properties.channel.type,parentSchema:z.properties.channel,data:t};e===null?e=[p]:e.push(p),a++}if(typeof t==
"string"&&!he.test(t)){const p={instancePath:i+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:z.properties.
channel,data:t};e===null?e=[p]:e.push(p),a++}}}}r.agent!==void 0&&(ee(r.agent,{instancePath:i+"/defaults/agent",parentData:r,parentDataProperty:"agent",rootData:P,
dynamicAnchors:$})||(e=e===null?ee.errors:e.concat(ee.errors),a=e.length))}else{const s={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:A.properties.defaults.type,parentSchema:A.properties.defaults,data:r};e===null?e=[s]:e.push(s),a++}}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.type,parentSchema:A,data:o};e===null?e=[r]:e.
push(r),a++}return ce.errors=e,a===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var We=de,K={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"group.schema.json",title:"GroupFile",description:"groups/<group>.yaml: a layer that several hosts share.",type:"object",properties:{select:{title:"Selector",
type:"object",description:"Labels that must all match; without it the group reaches the hosts that name it",$ref:"common.schema.json#/$defs/labels",minProperties:1},
priority:{description:"Lower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{
$ref:"common.schema.json#/$defs/osLayer"},agent:{$ref:"common.schema.json#/$defs/agentPin"}},additionalProperties:!1},L={title:"Labels",description:"Labels: nam\
e to value, both strings",type:"object",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Za\
-z0-9][A-Za-z0-9._/-]{0,62}$"},additionalProperties:{description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]\
{0,63}$"}},Te=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$","u"),Le=new RegExp("^[^\\u0000-\\u001f\\u007f]{0,63}$","u");function se(o,{instancePath:i="",parentData:q,
parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=se.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),
o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o){const t=a;if(typeof s=="string"){if(!G.test(s)){const p={instancePath:i,schemaPath:"common.schema.js\
on#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:s,propertyName:s};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i,schemaPath:"common.schema.json#/$de\
fs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:s,propertyName:s};e===null?e=[p]:e.push(p),
a++}var r=t===a;if(!r){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",
schema:I.propertyNames,parentSchema:I,data:o};e===null?e=[p]:e.push(p),a++}}for(const s in o)B(o[s],{instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:o,parentDataProperty:s,rootData:P,dynamicAnchors:$})||(e=e===null?B.errors:e.concat(B.errors),a=e.length)}else{const s={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,data:o};e===null?e=[s]:e.push(s),a++}return se.errors=e,a===0}
se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){
let e=null,a=0;const y=te.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:u.type},message:"must be object,null",schema:u.type,parentSchema:u,data:o};e===null?e=[r]:
e.push(r),a++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:u.required,parentSchema:u,data:o};e===null?e=[r]:e.push(r),a++}if(o.sha256===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:u.required,parentSchema:u,data:o};
e===null?e=[r]:e.push(r),a++}if(o.url===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must \
have required property 'url'",schema:u.required,parentSchema:u,data:o};e===null?e=[r]:e.push(r),a++}for(const r in o)if(!(r==="version"||r==="sha256"||r==="url"||
r==="confirm")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties",schema:!1,parentSchema:u,data:o};e===null?e=[s]:e.push(s),a++}if(o.version!==void 0){let r=o.version;if(typeof r=="string"){if(!Se.test(r)){
const s={instancePath:i+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must mat\
ch pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:u.properties.version,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={
instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.version.type,
parentSchema:u.properties.version,data:r};e===null?e=[s]:e.push(s),a++}}if(o.sha256!==void 0){let r=o.sha256;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.
keys(r).length<1){const s={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT ha\
ve fewer than 1 properties",schema:1,parentSchema:u.properties.sha256,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="amd64"||s==="arm64")){const t={
instancePath:i+"/sha256",schemaPath:"#/properties/sha256/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:u.properties.sha256,data:r};e===null?e=[t]:e.push(t),a++}if(r.amd64!==void 0){let s=r.amd64;if(typeof s=="strin\
g"){if(!O.test(s)){const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must\
 match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:x,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/sha256/amd64",schemaPath:"\
#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:s};e===null?e=[t]:e.push(t),a++}}if(r.arm64!==
void 0){let s=r.arm64;if(typeof s=="string"){if(!O.test(s)){const t={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:x,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={
instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:s};
e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:u.properties.sha256.type,parentSchema:u.properties.sha256,data:r};e===null?e=[s]:e.push(s),a++}}if(o.url!==void 0){let r=o.url;if(typeof r!="s\
tring"&&!Array.isArray(r)){const s={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:u.properties.url.type},message:"must be\
 string,array",schema:u.properties.url.type,parentSchema:u.properties.url,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"){if(v(r)>2048){const s={instancePath:i+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:u.
properties.url,data:r};e===null?e=[s]:e.push(s),a++}if(v(r)<1){const s={instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.url,data:r};e===null?e=[s]:e.push(s),a++}}if(Array.isArray(r)){if(r.
length>16){const t={instancePath:i+"/url",schemaPath:"#/properties/url/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",
schema:16,parentSchema:u.properties.url,data:r};e===null?e=[t]:e.push(t),a++}if(r.length<1){const t={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:u.properties.url,data:r};e===null?e=[t]:e.push(t),a++}const s=r.
length;for(let t=0;t<s;t++){let p=r[t];if(typeof p=="string"){if(v(p)>2048){const n={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:u.properties.url.items,data:p};e===null?e=[n]:e.push(n),
a++}if(v(p)<1){const n={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:u.properties.url.items,data:p};e===null?e=[n]:e.push(n),a++}}else{const n={instancePath:i+"/url/"+t,schemaPath:"#/prop\
erties/url/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.url.items.type,parentSchema:u.properties.url.items,data:p};
e===null?e=[n]:e.push(n),a++}}}}if(o.confirm!==void 0){let r=o.confirm;if(typeof r=="string"){if(!C.test(r)){const s={instancePath:i+"/confirm",schemaPath:"#/pr\
operties/confirm/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-\
9][0-9]{0,6}(s|m|h|d)$",parentSchema:u.properties.confirm,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/confirm",schemaPath:"#/properties\
/confirm/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.confirm.type,parentSchema:u.properties.confirm,data:r};e===null?
e=[s]:e.push(s),a++}}}return te.errors=e,a===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(o,{instancePath:i="",parentData:q,parentDataProperty:k,
rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=de.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="obj\
ect"&&!Array.isArray(o)){for(const s in o)if(!(s==="select"||s==="priority"||s==="bundles"||s==="os"||s==="agent")){const t={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:K,data:o};e===
null?e=[t]:e.push(t),a++}if(o.select!==void 0){let s=o.select;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const p=a;if(typeof t=="string"&&!Te.
test(t)){const n={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A\
-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:L.propertyNames,
data:t,propertyName:t};e===null?e=[n]:e.push(n),a++}var r=p===a;if(!r){const n={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:L.propertyNames,parentSchema:L,data:s};e===null?e=[n]:e.push(n),
a++}}for(const t in s){let p=s[t];if(typeof p=="string"){if(!Le.test(p)){const n={instancePath:i+"/select/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match patter\
n "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:L.additionalProperties,data:p};e===null?e=[n]:e.push(n),a++}}else{
const n={instancePath:i+"/select/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:L.additionalProperties.type,parentSchema:L.additionalProperties,data:p};e===null?e=[n]:e.push(n),a++}}}else{
const t={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.type,
parentSchema:L,data:s};e===null?e=[t]:e.push(t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:i+"/select",schemaPath:"\
#/properties/select/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:K.properties.select,
data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:K.properties.select.type,parentSchema:K.properties.select,data:s};e===null?e=[t]:e.push(t),a++}}if(o.priority!==void 0){let s=o.priority;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:i+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:K.properties.priority.type,parentSchema:K.properties.priority,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="numb\
er"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:i+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000",schema:1e6,parentSchema:K.properties.priority,data:s};e===null?e=[t]:e.push(t),a++}if(s<-1e6||isNaN(s)){const t={instancePath:i+"/p\
riority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:K.
properties.priority,data:s};e===null?e=[t]:e.push(t),a++}}}if(o.bundles!==void 0&&(se(o.bundles,{instancePath:i+"/bundles",parentData:o,parentDataProperty:"bund\
les",rootData:P,dynamicAnchors:$})||(e=e===null?se.errors:e.concat(se.errors),a=e.length)),o.os!==void 0){let s=o.os;if(!(s&&typeof s=="object"&&!Array.isArray(
s))&&s!==null){const t={instancePath:i+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:z.type},message:"must be object,nul\
l",schema:z.type,parentSchema:z,data:s};e===null?e=[t]:e.push(t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const p={instancePath:i+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:z,data:s};e===null?e=[p]:e.push(p),a++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const p={
instancePath:i+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:z.properties.channel.type},message:"\
must be string,null",schema:z.properties.channel.type,parentSchema:z.properties.channel,data:t};e===null?e=[p]:e.push(p),a++}if(typeof t=="string"&&!he.test(t)){
const p={instancePath:i+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:z.properties.channel,data:t};e===null?
e=[p]:e.push(p),a++}}}}o.agent!==void 0&&(te(o.agent,{instancePath:i+"/agent",parentData:o,parentDataProperty:"agent",rootData:P,dynamicAnchors:$})||(e=e===null?
te.errors:e.concat(te.errors),a=e.length))}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.
type,parentSchema:K,data:o};e===null?e=[s]:e.push(s),a++}return de.errors=e,a===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=ue,g={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"host-config.schema.json",title:"HostConfigFile",description:"/etc/kedge/host.yaml: what a host knows before i\
t has seen its fleet.",type:"object",required:["name","fleet"],properties:{name:{$ref:"common.schema.json#/$defs/hostName"},fleet:{title:"HostConfigFleet",description:"\
The fleet that this host belongs to",type:"object",required:["id","sources","anchor"],properties:{id:{$ref:"common.schema.json#/$defs/fleetId"},branch:{$ref:"co\
mmon.schema.json#/$defs/branch"},sources:{description:"Where the fleet repository is fetched from; all are asked, and a bad one never hides a good one",type:"ar\
ray",minItems:1,maxItems:16,items:{$ref:"common.schema.json#/$defs/remote"}},anchor:{description:"The first trusted commit, handed over at enrolment","x-expecte\
d":"a whole commit id: 40 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{40}$"},anchorTree:{description:"SHA-256 of the anchor's tree, handed over with\
 it","x-expected":"64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},git:{description:"Which git fetches: `native`, `embedded`, or `auto` (nativ\
e where it is installed)",enum:["auto","native","embedded"]}},additionalProperties:!1},inventory:{$ref:"common.schema.json#/$defs/remote"},key:{description:"The\
 host's private OpenPGP key, made by `kedge host keygen`, mode 0600",type:"string",minLength:1},state:{description:"State folder; /var/lib/kedge where absent",type:"\
string",minLength:1},compose:{title:"HostConfigCompose",description:"Docker Compose on this host",type:"object",properties:{project:{description:"Compose projec\
ts are <project>-<bundle>; `kedge` where absent","x-expected":"lower-case letters, digits, `_` and `-`, at most 40 characters",type:"string",pattern:"^[a-z0-9][\
a-z0-9_-]{0,39}$"}},additionalProperties:!1},ostree:{title:"HostConfigOstree",description:"The OS that Kedge manages; absent: it manages none",type:"object",properties:{
sysroot:{description:"The OSTree sysroot: `/` where absent, which is the running system",type:"string",minLength:1}},additionalProperties:!1},registries:{description:"\
Registries by host name, with the file that holds the login; Docker's own credentials are honoured too",type:"object",propertyNames:{description:"A registry's h\
ost name, with its port where it has one",pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},additionalProperties:{title:"HostConfigRegistry",description:"How to log\
 in",type:"object",required:["authFile"],properties:{authFile:{description:"Docker's config.json form, or one line `user:password`",type:"string",minLength:1}},
additionalProperties:!1}},api:{title:"HostConfigApi",description:"The host's API (later)",type:"object",properties:{listen:{description:"An address and port, su\
ch as `127.0.0.1:7878`",type:"string",pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},exposed:{description:"Allows listening beyond loopback",type:"b\
oolean"}},additionalProperties:!1}},additionalProperties:!1},re={title:"HostNameText",description:"A host name: lower-case letters, digits, `-`, and dots betwee\
n labels, at most 63 characters",type:"string",pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},w={title:"RemoteText",description:"\
A place to fetch from or push to: a URL or a path, or the same with how to log in",type:["string","object"],minLength:1,maxLength:2048,required:["url"],properties:{
url:{description:"https, ssh, http (loopback, or with `plain: true`), file, `user@host:path`, or a path",type:"string",minLength:1,maxLength:2048},tokenFile:{description:"\
File whose first line is a token, or `user:password`, for http(s)",type:"string",minLength:1},identityFile:{description:"SSH private key",type:"string",minLength:1},
knownHosts:{description:"SSH known_hosts file",type:"string",minLength:1},caFile:{description:"CA certificates in PEM, besides those of the system",type:"string",
minLength:1},proxy:{description:"URL of an HTTP proxy, such as `http://proxy.example:3128`","x-expected":"an http(s) URL without a login in it",type:"string",pattern:"\
^https?://[^@\\s]+$"},plain:{description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},Ze=new RegExp(
"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),Oe=new RegExp("^https?://[^@\\s]+$","u"),Ae=new RegExp("^[0-9a-f]{40}$","u"),
Ve=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),Je=new RegExp("^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$","u"),Qe=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1\
,5}$","u");function ue(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=ue.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:g.required,parentSchema:g,data:o};e===null?e=[s]:e.push(s),
a++}if(o.fleet===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required propert\
y 'fleet'",schema:g.required,parentSchema:g,data:o};e===null?e=[s]:e.push(s),a++}for(const s in o)if(!$e.call(g.properties,s)){const t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:g,data:o};
e===null?e=[t]:e.push(t),a++}if(o.name!==void 0){let s=o.name;if(typeof s=="string"){if(!Ze.test(s)){const t={instancePath:i+"/name",schemaPath:"common.schema.j\
son#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must m\
atch pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-\
z0-9-]*[a-z0-9])?)*$",parentSchema:re,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/name",schemaPath:"common.schema.json#/$defs/hostName/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.type,parentSchema:re,data:s};e===null?e=[t]:e.push(t),a++}}if(o.fleet!==void 0){let s=o.
fleet;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",
params:{missingProperty:"id"},message:"must have required property 'id'",schema:g.properties.fleet.required,parentSchema:g.properties.fleet,data:s};e===null?e=[
t]:e.push(t),a++}if(s.sources===void 0){const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"so\
urces"},message:"must have required property 'sources'",schema:g.properties.fleet.required,parentSchema:g.properties.fleet,data:s};e===null?e=[t]:e.push(t),a++}
if(s.anchor===void 0){const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"mu\
st have required property 'anchor'",schema:g.properties.fleet.required,parentSchema:g.properties.fleet,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s)if(!(t===
"id"||t==="branch"||t==="sources"||t==="anchor"||t==="anchorTree"||t==="git")){const p={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.fleet,data:s};
e===null?e=[p]:e.push(p),a++}if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(!ze.test(t)){const p={instancePath:i+"/fleet/id",schemaPath:"common.schema.j\
son#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0\
-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:J,data:t};e===
null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:J.type,parentSchema:J,data:t};e===null?e=[p]:e.push(p),a++}}if(s.branch!==void 0){let t=s.branch;if(typeof t=="string"){if(!Ne.test(t)){const p={
instancePath:i+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0\
-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?\
!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:Q,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+
"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.type,parentSchema:Q,data:t};
e===null?e=[p]:e.push(p),a++}}if(s.sources!==void 0){let t=s.sources;if(Array.isArray(t)){if(t.length>16){const n={instancePath:i+"/fleet/sources",schemaPath:"#\
/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:g.properties.
fleet.properties.sources,data:t};e===null?e=[n]:e.push(n),a++}if(t.length<1){const n={instancePath:i+"/fleet/sources",schemaPath:"#/properties/fleet/properties/\
sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:g.properties.fleet.properties.sources,data:t};
e===null?e=[n]:e.push(n),a++}const p=t.length;for(let n=0;n<p;n++){let m=t[n];if(typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))){const h={instancePath:i+
"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:w.type},message:"must be string,object",schema:w.type,parentSchema:w,
data:m};e===null?e=[h]:e.push(h),a++}if(typeof m=="string"){if(v(m)>2048){const h={instancePath:i+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remo\
te/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:w,data:m};e===null?e=[h]:e.push(
h),a++}if(v(m)<1){const h={instancePath:i+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:w,data:m};e===null?e=[h]:e.push(h),a++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){
const h={instancePath:i+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:w.required,parentSchema:w,data:m};e===null?e=[h]:e.push(h),a++}for(const h in m)if(!(h==="url"||h==="tokenFile"||h==="id\
entityFile"||h==="knownHosts"||h==="caFile"||h==="proxy"||h==="plain")){const c={instancePath:i+"/fleet/sources/"+n,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:w,data:m};
e===null?e=[c]:e.push(c),a++}if(m.url!==void 0){let h=m.url;if(typeof h=="string"){if(v(h)>2048){const c={instancePath:i+"/fleet/sources/"+n+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:w.properties.url,data:h};e===null?e=[c]:e.push(c),a++}if(v(h)<1){const c={instancePath:i+"/fleet/sources/"+n+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.
url,data:h};e===null?e=[c]:e.push(c),a++}}else{const c={instancePath:i+"/fleet/sources/"+n+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.url.type,parentSchema:w.properties.url,data:h};e===null?e=[c]:e.push(c),a++}}
if(m.tokenFile!==void 0){let h=m.tokenFile;if(typeof h=="string"){if(v(h)<1){const c={instancePath:i+"/fleet/sources/"+n+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.
properties.tokenFile,data:h};e===null?e=[c]:e.push(c),a++}}else{const c={instancePath:i+"/fleet/sources/"+n+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.tokenFile.type,parentSchema:w.properties.tokenFile,
data:h};e===null?e=[c]:e.push(c),a++}}if(m.identityFile!==void 0){let h=m.identityFile;if(typeof h=="string"){if(v(h)<1){const c={instancePath:i+"/fleet/sources\
/"+n+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:w.properties.identityFile,data:h};e===null?e=[c]:e.push(c),a++}}else{const c={instancePath:i+"/fleet/sources/"+n+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.
properties.identityFile.type,parentSchema:w.properties.identityFile,data:h};e===null?e=[c]:e.push(c),a++}}if(m.knownHosts!==void 0){let h=m.knownHosts;if(typeof h==
"string"){if(v(h)<1){const c={instancePath:i+"/fleet/sources/"+n+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),a++}}else{
const c={instancePath:i+"/fleet/sources/"+n+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:w.properties.knownHosts.type,parentSchema:w.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),a++}}if(m.caFile!==void 0){
let h=m.caFile;if(typeof h=="string"){if(v(h)<1){const c={instancePath:i+"/fleet/sources/"+n+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.caFile,data:h};e===null?
e=[c]:e.push(c),a++}}else{const c={instancePath:i+"/fleet/sources/"+n+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:w.properties.caFile.type,parentSchema:w.properties.caFile,data:h};e===null?e=[c]:e.push(c),a++}}if(m.
proxy!==void 0){let h=m.proxy;if(typeof h=="string"){if(!Oe.test(h)){const c={instancePath:i+"/fleet/sources/"+n+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:w.properties.proxy,data:h};e===null?e=[c]:e.push(c),a++}}else{const c={instancePath:i+"/fleet/sources/"+n+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.proxy.type,parentSchema:w.properties.
proxy,data:h};e===null?e=[c]:e.push(c),a++}}if(m.plain!==void 0){let h=m.plain;if(typeof h!="boolean"){const c={instancePath:i+"/fleet/sources/"+n+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:w.properties.plain.type,parentSchema:w.
properties.plain,data:h};e===null?e=[c]:e.push(c),a++}}}}}else{const p={instancePath:i+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.fleet.properties.sources.type,parentSchema:g.properties.fleet.properties.sources,
data:t};e===null?e=[p]:e.push(p),a++}}if(s.anchor!==void 0){let t=s.anchor;if(typeof t=="string"){if(!Ae.test(t)){const p={instancePath:i+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:g.properties.fleet.properties.anchor,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.fleet.properties.anchor.type,parentSchema:g.
properties.fleet.properties.anchor,data:t};e===null?e=[p]:e.push(p),a++}}if(s.anchorTree!==void 0){let t=s.anchorTree;if(typeof t=="string"){if(!O.test(t)){const p={
instancePath:i+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:g.properties.fleet.properties.anchorTree,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={
instancePath:i+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.fleet.properties.anchorTree.type,parentSchema:g.properties.fleet.properties.anchorTree,data:t};e===null?e=[p]:e.push(p),a++}}if(s.git!==void 0){let t=s.
git;if(!(t==="auto"||t==="native"||t==="embedded")){const p={instancePath:i+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:g.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:g.properties.fleet.properties.git.enum,parentSchema:g.
properties.fleet.properties.git,data:t};e===null?e=[p]:e.push(p),a++}}}else{const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:g.properties.fleet.type,parentSchema:g.properties.fleet,data:s};e===null?e=[t]:e.push(t),a++}}if(o.inventory!==
void 0){let s=o.inventory;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const t={instancePath:i+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:w.type},message:"must be string,object",schema:w.type,parentSchema:w,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s==
"string"){if(v(s)>2048){const t={instancePath:i+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:w,data:s};e===null?e=[t]:e.push(t),a++}if(v(s)<1){const t={instancePath:i+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w,data:s};
e===null?e=[t]:e.push(t),a++}}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){const t={instancePath:i+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:w.required,parentSchema:w,data:s};
e===null?e=[t]:e.push(t),a++}for(const t in s)if(!(t==="url"||t==="tokenFile"||t==="identityFile"||t==="knownHosts"||t==="caFile"||t==="proxy"||t==="plain")){const p={
instancePath:i+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:w,data:s};e===null?e=[p]:e.push(p),a++}if(s.url!==void 0){let t=s.url;if(typeof t=="string"){if(v(t)>
2048){const p={instancePath:i+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:w.properties.url,data:t};e===null?e=[p]:e.push(p),a++}if(v(t)<1){const p={instancePath:i+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:w.properties.url,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.url.type,parentSchema:w.properties.url,data:t};
e===null?e=[p]:e.push(p),a++}}if(s.tokenFile!==void 0){let t=s.tokenFile;if(typeof t=="string"){if(v(t)<1){const p={instancePath:i+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.
properties.tokenFile,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.tokenFile.type,parentSchema:w.properties.tokenFile,data:t};
e===null?e=[p]:e.push(p),a++}}if(s.identityFile!==void 0){let t=s.identityFile;if(typeof t=="string"){if(v(t)<1){const p={instancePath:i+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:w.properties.identityFile,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.identityFile.type,
parentSchema:w.properties.identityFile,data:t};e===null?e=[p]:e.push(p),a++}}if(s.knownHosts!==void 0){let t=s.knownHosts;if(typeof t=="string"){if(v(t)<1){const p={
instancePath:i+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.knownHosts,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.
properties.knownHosts.type,parentSchema:w.properties.knownHosts,data:t};e===null?e=[p]:e.push(p),a++}}if(s.caFile!==void 0){let t=s.caFile;if(typeof t=="string"){
if(v(t)<1){const p={instancePath:i+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.caFile,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.
caFile.type,parentSchema:w.properties.caFile,data:t};e===null?e=[p]:e.push(p),a++}}if(s.proxy!==void 0){let t=s.proxy;if(typeof t=="string"){if(!Oe.test(t)){const p={
instancePath:i+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:w.properties.proxy,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={
instancePath:i+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:w.properties.proxy.type,parentSchema:w.properties.proxy,data:t};e===null?e=[p]:e.push(p),a++}}if(s.plain!==void 0){let t=s.plain;if(typeof t!="boole\
an"){const p={instancePath:i+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:w.properties.plain.type,parentSchema:w.properties.plain,data:t};e===null?e=[p]:e.push(p),a++}}}}if(o.key!==void 0){let s=o.key;if(typeof s==
"string"){if(v(s)<1){const t={instancePath:i+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:g.properties.key,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.key.type,parentSchema:g.properties.key,data:s};e===null?e=[t]:e.push(t),
a++}}if(o.state!==void 0){let s=o.state;if(typeof s=="string"){if(v(s)<1){const t={instancePath:i+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.state,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={
instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.state.type,parentSchema:g.
properties.state,data:s};e===null?e=[t]:e.push(t),a++}}if(o.compose!==void 0){let s=o.compose;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!==
"project"){const p={instancePath:i+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.compose,data:s};e===null?e=[p]:e.push(p),a++}if(s.project!==void 0){let t=s.project;
if(typeof t=="string"){if(!Ve.test(t)){const p={instancePath:i+"/compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:g.properties.
compose.properties.project,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/compose/project",schemaPath:"#/properties/compose/properties/pro\
ject/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.compose.properties.project.type,parentSchema:g.properties.compose.
properties.project,data:t};e===null?e=[p]:e.push(p),a++}}}else{const t={instancePath:i+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.properties.compose.type,parentSchema:g.properties.compose,data:s};e===null?e=[t]:e.push(t),a++}}if(o.ostree!==void 0){
let s=o.ostree;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="sysroot"){const p={instancePath:i+"/ostree",schemaPath:"#/properties/ostree\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.
ostree,data:s};e===null?e=[p]:e.push(p),a++}if(s.sysroot!==void 0){let t=s.sysroot;if(typeof t=="string"){if(v(t)<1){const p={instancePath:i+"/ostree/sysroot",schemaPath:"\
#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.
ostree.properties.sysroot,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroo\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.ostree.properties.sysroot.type,parentSchema:g.properties.ostree.properties.
sysroot,data:t};e===null?e=[p]:e.push(p),a++}}}else{const t={instancePath:i+"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:g.properties.ostree.type,parentSchema:g.properties.ostree,data:s};e===null?e=[t]:e.push(t),a++}}if(o.registries!==void 0){let s=o.
registries;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const p=a;if(typeof t=="string"&&!Je.test(t)){const n={instancePath:i+"/registries",schemaPath:"\
#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9]\
[A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:g.properties.registries.propertyNames,data:t,propertyName:t};e===null?e=[n]:e.
push(n),a++}var r=p===a;if(!r){const n={instancePath:i+"/registries",schemaPath:"#/properties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:t},
message:"property name must be valid",schema:g.properties.registries.propertyNames,parentSchema:g.properties.registries,data:s};e===null?e=[n]:e.push(n),a++}}for(const t in s){
let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.authFile===void 0){const n={instancePath:i+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/registries/additionalProperties/required",keyword:"required",params:{missingProperty:"authFile"},message:"must have required property '\
authFile'",schema:g.properties.registries.additionalProperties.required,parentSchema:g.properties.registries.additionalProperties,data:p};e===null?e=[n]:e.push(
n),a++}for(const n in p)if(n!=="authFile"){const m={instancePath:i+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/a\
dditionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:g.
properties.registries.additionalProperties,data:p};e===null?e=[m]:e.push(m),a++}if(p.authFile!==void 0){let n=p.authFile;if(typeof n=="string"){if(v(n)<1){const m={
instancePath:i+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.registries.additionalProperties.
properties.authFile,data:n};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.registries.
additionalProperties.properties.authFile.type,parentSchema:g.properties.registries.additionalProperties.properties.authFile,data:n};e===null?e=[m]:e.push(m),a++}}}else{
const n={instancePath:i+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.properties.registries.additionalProperties.type,parentSchema:g.properties.registries.additionalProperties,data:p};
e===null?e=[n]:e.push(n),a++}}}else{const t={instancePath:i+"/registries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:g.properties.registries.type,parentSchema:g.properties.registries,data:s};e===null?e=[t]:e.push(t),a++}}if(o.api!==void 0){let s=o.api;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(!(t==="listen"||t==="exposed")){const p={instancePath:i+"/api",schemaPath:"#/properties/api/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.api,
data:s};e===null?e=[p]:e.push(p),a++}if(s.listen!==void 0){let t=s.listen;if(typeof t=="string"){if(!Qe.test(t)){const p={instancePath:i+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\
\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:g.properties.api.properties.listen,data:t};
e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:g.properties.api.properties.listen.type,parentSchema:g.properties.api.properties.listen,data:t};e===null?e=[p]:e.push(p),a++}}
if(s.exposed!==void 0){let t=s.exposed;if(typeof t!="boolean"){const p={instancePath:i+"/api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.api.properties.exposed.type,parentSchema:g.properties.api.properties.exposed,data:t};
e===null?e=[p]:e.push(p),a++}}}else{const t={instancePath:i+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:g.properties.api.type,parentSchema:g.properties.api,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:o};e===null?e=[s]:e.push(s),a++}return ue.errors=e,a===0}ue.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Xe=ye,D={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host.schema.json",title:"HostFile",description:"hosts/\
<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"common.schema.json#/$defs/labels"},groups:{description:"Groups that this host \
belongs to, besides those that select it by label",type:"array",items:{$ref:"common.schema.json#/$defs/groupName"},uniqueItems:!0},bundles:{$ref:"common.schema.\
json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},agent:{$ref:"common.schema.json#/$defs/agentPin"},suspend:{description:"true, or a list\
 of bundles: observe and report, apply nothing",type:["boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},retire:{description:"\
true: take everything of Kedge's down",type:"boolean"}},additionalProperties:!1},je={title:"GroupName",description:"A group name: lower-case letters, digits, `.\
`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"};function ae(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,
dynamicAnchors:$={}}={}){let e=null,a=0;const y=ae.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="object"&&!Array.
isArray(o)){for(const s in o){const t=a;if(typeof s=="string"){if(!G.test(s)){const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,
data:s,propertyName:s};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:s,propertyName:s};e===null?e=[p]:e.push(p),a++}var r=t===a;if(!r){const p={instancePath:i,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:I.propertyNames,parentSchema:I,data:o};
e===null?e=[p]:e.push(p),a++}}for(const s in o)B(o[s],{instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:s,rootData:P,
dynamicAnchors:$})||(e=e===null?B.errors:e.concat(B.errors),a=e.length)}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:I.type,parentSchema:I,data:o};e===null?e=[s]:e.push(s),a++}return ae.errors=e,a===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ie(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=ie.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){const r={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:u.type},message:"must be object,null",schema:u.type,parentSchema:u,data:o};e===null?e=[r]:e.push(r),a++}if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pro\
perty 'version'",schema:u.required,parentSchema:u,data:o};e===null?e=[r]:e.push(r),a++}if(o.sha256===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:u.required,parentSchema:u,data:o};e===null?e=[r]:e.push(r),a++}
if(o.url===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",
schema:u.required,parentSchema:u,data:o};e===null?e=[r]:e.push(r),a++}for(const r in o)if(!(r==="version"||r==="sha256"||r==="url"||r==="confirm")){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:u,
data:o};e===null?e=[s]:e.push(s),a++}if(o.version!==void 0){let r=o.version;if(typeof r=="string"){if(!Se.test(r)){const s={instancePath:i+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"\
^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:u.properties.version,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/version",schemaPath:"#/prop\
erties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.version.type,parentSchema:u.properties.version,data:r};e===
null?e=[s]:e.push(s),a++}}if(o.sha256!==void 0){let r=o.sha256;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const s={instancePath:i+
"/sha256",schemaPath:"#/properties/sha256/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:u.
properties.sha256,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="amd64"||s==="arm64")){const t={instancePath:i+"/sha256",schemaPath:"#/properti\
es/sha256/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:u.
properties.sha256,data:r};e===null?e=[t]:e.push(t),a++}if(r.amd64!==void 0){let s=r.amd64;if(typeof s=="string"){if(!O.test(s)){const t={instancePath:i+"/sha256\
/amd64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{\
64}$",parentSchema:x,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:s};e===null?e=[t]:e.push(t),a++}}if(r.arm64!==void 0){let s=r.arm64;if(typeof s=="stri\
ng"){if(!O.test(s)){const t={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mus\
t match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:x,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/sha256/arm64",schemaPath:"\
#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={
instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.properties.sha256.type,parentSchema:u.
properties.sha256,data:r};e===null?e=[s]:e.push(s),a++}}if(o.url!==void 0){let r=o.url;if(typeof r!="string"&&!Array.isArray(r)){const s={instancePath:i+"/url",
schemaPath:"#/properties/url/type",keyword:"type",params:{type:u.properties.url.type},message:"must be string,array",schema:u.properties.url.type,parentSchema:u.
properties.url,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"){if(v(r)>2048){const s={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:u.properties.url,data:r};e===null?e=[s]:e.push(
s),a++}if(v(r)<1){const s={instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters",schema:1,parentSchema:u.properties.url,data:r};e===null?e=[s]:e.push(s),a++}}if(Array.isArray(r)){if(r.length>16){const t={instancePath:i+"/url",schemaPath:"\
#/properties/url/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:u.properties.url,data:r};e===null?
e=[t]:e.push(t),a++}if(r.length<1){const t={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items",schema:1,parentSchema:u.properties.url,data:r};e===null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(typeof p==
"string"){if(v(p)>2048){const n={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NO\
T have more than 2048 characters",schema:2048,parentSchema:u.properties.url.items,data:p};e===null?e=[n]:e.push(n),a++}if(v(p)<1){const n={instancePath:i+"/url/"+
t,schemaPath:"#/properties/url/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.
url.items,data:p};e===null?e=[n]:e.push(n),a++}}else{const n={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:u.properties.url.items.type,parentSchema:u.properties.url.items,data:p};e===null?e=[n]:e.push(n),a++}}}}if(o.confirm!==void 0){
let r=o.confirm;if(typeof r=="string"){if(!C.test(r)){const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:u.properties.confirm,data:r};
e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:u.properties.confirm.type,parentSchema:u.properties.confirm,data:r};e===null?e=[s]:e.push(s),a++}}}return ie.errors=e,a===0}ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ye(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=ye.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="labels"||s===
"groups"||s==="bundles"||s==="os"||s==="agent"||s==="suspend"||s==="retire")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:D,data:o};e===null?e=[t]:e.push(t),a++}if(o.labels!==
void 0){let s=o.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const p=a;if(typeof t=="string"&&!Te.test(t)){const n={instancePath:i+"/la\
bels",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must \
match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:L.propertyNames,data:t,propertyName:t};e===null?e=[
n]:e.push(n),a++}var r=p===a;if(!r){const n={instancePath:i+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{
propertyName:t},message:"property name must be valid",schema:L.propertyNames,parentSchema:L,data:s};e===null?e=[n]:e.push(n),a++}}for(const t in s){let p=s[t];if(typeof p==
"string"){if(!Le.test(p)){const n={instancePath:i+"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalPro\
perties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"\
^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:L.additionalProperties,data:p};e===null?e=[n]:e.push(n),a++}}else{const n={instancePath:i+"/labels/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:L.additionalProperties.type,parentSchema:L.additionalProperties,data:p};e===null?e=[n]:e.push(n),a++}}}else{const t={instancePath:i+"/labels",schemaPath:"\
common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.type,parentSchema:L,data:s};e===null?e=[t]:e.push(
t),a++}}if(o.groups!==void 0){let s=o.groups;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(!he.test(h)){const c={
instancePath:i+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'m\
ust match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:je,data:h};e===null?e=[c]:e.push(c),a++}}else{const c={instancePath:i+
"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.type,parentSchema:je,
data:h};e===null?e=[c]:e.push(c),a++}}let p=s.length,n;if(p>1){e:for(;p--;)for(n=p;n--;)if(V(s[p],s[n])){const m={instancePath:i+"/groups",schemaPath:"#/propert\
ies/groups/uniqueItems",keyword:"uniqueItems",params:{i:p,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+p+" are identical)",schema:!0,parentSchema:D.
properties.groups,data:s};e===null?e=[m]:e.push(m),a++;break e}}}else{const t={instancePath:i+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:D.properties.groups.type,parentSchema:D.properties.groups,data:s};e===null?e=[t]:e.push(t),a++}}if(o.bundles!==void 0&&
(ae(o.bundles,{instancePath:i+"/bundles",parentData:o,parentDataProperty:"bundles",rootData:P,dynamicAnchors:$})||(e=e===null?ae.errors:e.concat(ae.errors),a=e.
length)),o.os!==void 0){let s=o.os;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/os",schemaPath:"common.schema.json#/$defs\
/osLayer/type",keyword:"type",params:{type:z.type},message:"must be object,null",schema:z.type,parentSchema:z,data:s};e===null?e=[t]:e.push(t),a++}if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const p={instancePath:i+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:s};e===null?e=[p]:e.push(
p),a++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const p={instancePath:i+"/os/channel",schemaPath:"common.schema.json#/$defs/osLay\
er/properties/channel/type",keyword:"type",params:{type:z.properties.channel.type},message:"must be string,null",schema:z.properties.channel.type,parentSchema:z.
properties.channel,data:t};e===null?e=[p]:e.push(p),a++}if(typeof t=="string"&&!he.test(t)){const p={instancePath:i+"/os/channel",schemaPath:"common.schema.json\
#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0\
,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:z.properties.channel,data:t};e===null?e=[p]:e.push(p),a++}}}}if(o.agent!==void 0&&(ie(o.agent,{instancePath:i+
"/agent",parentData:o,parentDataProperty:"agent",rootData:P,dynamicAnchors:$})||(e=e===null?ie.errors:e.concat(ie.errors),a=e.length)),o.suspend!==void 0){let s=o.
suspend;if(typeof s!="boolean"&&!Array.isArray(s)){const t={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:D.properties.
suspend.type},message:"must be boolean,array",schema:D.properties.suspend.type,parentSchema:D.properties.suspend,data:s};e===null?e=[t]:e.push(t),a++}if(Array.isArray(
s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(!G.test(h)){const c={instancePath:i+"/suspend/"+m,schemaPath:"common.schema.json#\
/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a\
-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:h};e===null?e=[c]:e.push(c),a++}}else{const c={instancePath:i+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/b\
undleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:h};e===null?e=[c]:e.push(c),a++}}let p=s.length,
n;if(p>1){e:for(;p--;)for(n=p;n--;)if(V(s[p],s[n])){const m={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/uniqueItems",keyword:"uniqueItems",params:{
i:p,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+p+" are identical)",schema:!0,parentSchema:D.properties.suspend,data:s};e===null?e=[m]:e.push(
m),a++;break e}}}}if(o.retire!==void 0){let s=o.retire;if(typeof s!="boolean"){const t={instancePath:i+"/retire",schemaPath:"#/properties/retire/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:D.properties.retire.type,parentSchema:D.properties.retire,data:s};e===null?e=[t]:e.push(t),a++}}}else{
const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.type,parentSchema:D,data:o};e===null?e=[s]:e.
push(s),a++}return ye.errors=e,a===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye=fe,l={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"inventory.schema.json",title:"InventoryRecord",description:"inventory.json on a host's branch of the inventory repository, in a commit signed by the host's\
 key: facts and outcomes only.",type:"object",required:["version","host","key","bootId","sequence","reportedAt","agent","fleet","desired","applied","state","con\
ditions","bundles","os","hardware","network"],properties:{version:{description:"Version of this format",const:1},host:{$ref:"common.schema.json#/$defs/hostName"},
key:{description:"Fingerprint of the key that signs this record: 40 or 64 upper-case hex digits","x-expected":"a fingerprint: 40 or 64 upper-case hex digits",type:"\
string",pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},bootId:{description:"The kernel's boot id; null where it does not say",type:["string","null"],maxLength:64},sequence:{
description:"One more with every record of this host",type:"integer",minimum:0},reportedAt:{$ref:"#/$defs/time"},agent:{title:"InventoryAgent",description:"The \
agent that wrote this record",type:"object",required:["version"],properties:{version:{description:"Version of Kedge",type:"string",maxLength:64},wanted:{description:"\
The version that the fleet pins for this host; null where it pins none, or nobody can say",type:["string","null"],maxLength:64}},additionalProperties:!1},fleet:{
title:"InventoryFleet",description:"What the host has accepted",type:"object",required:["commit","head","source"],properties:{commit:{description:"The commit in\
 force, or null",type:["string","null"],pattern:"^[0-9a-f]{40}$","x-expected":"a whole commit id"},head:{description:"The newest head that was seen, accepted or\
 not",type:["string","null"],pattern:"^[0-9a-f]{40}$","x-expected":"a whole commit id"},source:{description:"Name of the source that it came from",type:["string",
"null"],maxLength:2048}},additionalProperties:!1},desired:{description:"Digest of the resolved host state",type:["string","null"],pattern:"^[0-9a-f]{64}$","x-ex\
pected":"a SHA-256 digest"},applied:{description:"Digest that this host was last brought to, whole",type:["string","null"],pattern:"^[0-9a-f]{64}$","x-expected":"\
a SHA-256 digest"},state:{description:"The host in one word",enum:["converged","waiting","applying","failed","stale","suspended"]},conditions:{description:"What\
 stands out, each with the time since when it has stood",type:"array",maxItems:1e3,items:{title:"InventoryCondition",description:"A condition",type:"object",required:[
"type","status","code","message","since"],properties:{type:{description:"What the condition is about, such as `Ready` or `Bundle/web`",type:"string",maxLength:200},
status:{description:"Whether it holds",type:"boolean"},code:{description:"Failure code, or null",type:["string","null"],maxLength:64},message:{description:"One \
sentence",type:"string",maxLength:8192},since:{$ref:"#/$defs/time"}},additionalProperties:!1}},bundles:{description:"Bundles of Kedge on this host",type:"array",
maxItems:1e3,items:{title:"InventoryBundle",description:"A bundle",type:"object",required:["name","digest","state","services"],properties:{name:{$ref:"common.sc\
hema.json#/$defs/bundleName"},digest:{description:"What runs, or null",type:["string","null"],pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},state:{description:"\
The bundle in one word",type:"string",maxLength:64},services:{description:"Its containers",type:"array",maxItems:1e3,items:{title:"InventoryService",description:"\
A service",type:"object",required:["name","image","state","health","restarts"],properties:{name:{description:"Name of the service",type:"string",maxLength:200},
image:{description:"As it was asked for",type:"string",maxLength:1024},state:{description:"State of its container, as Docker says, or `missing`",type:"string",maxLength:64},
health:{description:"none, starting, healthy or unhealthy",type:"string",maxLength:64},restarts:{description:"Restarts by Docker; null where there is no contain\
er",type:["integer","null"],minimum:0}},additionalProperties:!1}}},additionalProperties:!1}},os:{title:"InventoryOs",description:"The operating system",type:"ob\
ject",required:["booted","staged","rollback","version"],properties:{booted:{description:"OSTree commit that runs; null where Kedge does not manage the system",type:[
"string","null"],maxLength:64},staged:{description:"OSTree commit for the next boot",type:["string","null"],maxLength:64},rollback:{description:"OSTree commit t\
o go back to",type:["string","null"],maxLength:64},version:{description:"For people, such as `Debian GNU/Linux 12 (bookworm)`",type:["string","null"],maxLength:200}},
additionalProperties:!1},hardware:{description:"cpu, memory, gpus, disks, nics, virtualization: a figure that the hardware does not report is null with a reason\
, never 0",type:"object"},network:{title:"InventoryNetwork",description:"How the host is reached",type:"object",required:["hostname","addresses","meshKey"],properties:{
hostname:{description:"Its own name for itself",type:["string","null"],maxLength:255},addresses:{description:"IP addresses, loopback and link-local ones left ou\
t",type:"array",maxItems:1e3,items:{type:"string",maxLength:64}},meshKey:{description:"Public key of the mesh network (later)",type:["string","null"],maxLength:64}},
additionalProperties:!1}},additionalProperties:!1,$defs:{time:{title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"}}},pe={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"\
string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},es=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),_e=new RegExp("^[\
0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$","u");function fe(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){
let e=null,a=0;const y=fe.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.version===
void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
required,parentSchema:l,data:o};e===null?e=[r]:e.push(r),a++}if(o.host===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:l.required,parentSchema:l,data:o};e===null?e=[r]:e.push(r),a++}if(o.key===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:l.required,parentSchema:l,data:o};e===
null?e=[r]:e.push(r),a++}if(o.bootId===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"mus\
t have required property 'bootId'",schema:l.required,parentSchema:l,data:o};e===null?e=[r]:e.push(r),a++}if(o.sequence===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:l.required,parentSchema:l,data:o};e===
null?e=[r]:e.push(r),a++}if(o.reportedAt===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"\
must have required property 'reportedAt'",schema:l.required,parentSchema:l,data:o};e===null?e=[r]:e.push(r),a++}if(o.agent===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:l.required,parentSchema:l,data:o};e===null?
e=[r]:e.push(r),a++}if(o.fleet===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have \
required property 'fleet'",schema:l.required,parentSchema:l,data:o};e===null?e=[r]:e.push(r),a++}if(o.desired===void 0){const r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:l.required,parentSchema:l,data:o};e===null?
e=[r]:e.push(r),a++}if(o.applied===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must h\
ave required property 'applied'",schema:l.required,parentSchema:l,data:o};e===null?e=[r]:e.push(r),a++}if(o.state===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.required,parentSchema:l,data:o};e===null?
e=[r]:e.push(r),a++}if(o.conditions===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"\
must have required property 'conditions'",schema:l.required,parentSchema:l,data:o};e===null?e=[r]:e.push(r),a++}if(o.bundles===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:l.required,parentSchema:l,data:o};e===null?
e=[r]:e.push(r),a++}if(o.os===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:l.required,parentSchema:l,data:o};e===null?e=[r]:e.push(r),a++}if(o.hardware===void 0){const r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:l.required,parentSchema:l,data:o};e===null?e=[r]:
e.push(r),a++}if(o.network===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:l.required,parentSchema:l,data:o};e===null?e=[r]:e.push(r),a++}for(const r in o)if(!$e.call(l.properties,r)){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:o};e===null?e=[s]:e.push(s),a++}if(o.version!==void 0){let r=o.version;if(r!==1){const s={instancePath:i+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:l.properties.version,data:r};e===null?e=[s]:e.push(s),a++}}if(o.
host!==void 0){let r=o.host;if(typeof r=="string"){if(!Ze.test(r)){const s={instancePath:i+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:re,
data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:re.type,parentSchema:re,data:r};e===null?e=[s]:e.push(s),a++}}if(o.key!==void 0){let r=o.key;if(typeof r=="string"){if(!es.
test(r)){const s={instancePath:i+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must m\
atch pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:l.properties.key,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={
instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.key.type,parentSchema:l.
properties.key,data:r};e===null?e=[s]:e.push(s),a++}}if(o.bootId!==void 0){let r=o.bootId;if(typeof r!="string"&&r!==null){const s={instancePath:i+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:l.properties.bootId.type},message:"must be string,null",schema:l.properties.bootId.type,parentSchema:l.properties.
bootId,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&v(r)>64){const s={instancePath:i+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bootId,data:r};e===null?e=[s]:e.push(s),a++}}if(o.
sequence!==void 0){let r=o.sequence;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:i+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:l.properties.sequence.type,parentSchema:l.properties.sequence,data:r};e===null?
e=[s]:e.push(s),a++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const s={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.sequence,data:r};e===null?e=[s]:e.push(s),a++}}if(o.reportedAt!==
void 0){let r=o.reportedAt;if(typeof r=="string"){if(!_e.test(r)){const s={instancePath:i+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:pe,data:r};e===null?e=[s]:e.push(s),a++}}else{
const s={instancePath:i+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.type,parentSchema:pe,
data:r};e===null?e=[s]:e.push(s),a++}}if(o.agent!==void 0){let r=o.agent;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0){const s={instancePath:i+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
properties.agent.required,parentSchema:l.properties.agent,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="version"||s==="wanted")){const t={instancePath:i+
"/agent",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:l.properties.agent,data:r};e===null?e=[t]:e.push(t),a++}if(r.version!==void 0){let s=r.version;if(typeof s=="string"){if(v(s)>64){
const t={instancePath:i+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters",schema:64,parentSchema:l.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/ag\
ent/version",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.agent.properties.
version.type,parentSchema:l.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),a++}}if(r.wanted!==void 0){let s=r.wanted;if(typeof s!="string"&&
s!==null){const t={instancePath:i+"/agent/wanted",schemaPath:"#/properties/agent/properties/wanted/type",keyword:"type",params:{type:l.properties.agent.properties.
wanted.type},message:"must be string,null",schema:l.properties.agent.properties.wanted.type,parentSchema:l.properties.agent.properties.wanted,data:s};e===null?e=
[t]:e.push(t),a++}if(typeof s=="string"&&v(s)>64){const t={instancePath:i+"/agent/wanted",schemaPath:"#/properties/agent/properties/wanted/maxLength",keyword:"m\
axLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.agent.properties.wanted,data:s};e===null?e=[t]:e.
push(t),a++}}}else{const s={instancePath:i+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
properties.agent.type,parentSchema:l.properties.agent,data:r};e===null?e=[s]:e.push(s),a++}}if(o.fleet!==void 0){let r=o.fleet;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.commit===void 0){const s={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},
message:"must have required property 'commit'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:r};e===null?e=[s]:e.push(s),a++}if(r.head===
void 0){const s={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"head"},message:"must have required\
 property 'head'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:r};e===null?e=[s]:e.push(s),a++}if(r.source===void 0){const s={instancePath:i+
"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'",schema:l.properties.
fleet.required,parentSchema:l.properties.fleet,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="commit"||s==="head"||s==="source")){const t={instancePath:i+
"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:l.properties.fleet,data:r};e===null?e=[t]:e.push(t),a++}if(r.commit!==void 0){let s=r.commit;if(typeof s!="string"&&s!==null){const t={
instancePath:i+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/type",keyword:"type",params:{type:l.properties.fleet.properties.commit.type},message:"\
must be string,null",schema:l.properties.fleet.properties.commit.type,parentSchema:l.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s==
"string"&&!Ae.test(s)){const t={instancePath:i+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(
t),a++}}if(r.head!==void 0){let s=r.head;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/t\
ype",keyword:"type",params:{type:l.properties.fleet.properties.head.type},message:"must be string,null",schema:l.properties.fleet.properties.head.type,parentSchema:l.
properties.fleet.properties.head,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="string"&&!Ae.test(s)){const t={instancePath:i+"/fleet/head",schemaPath:"#/pr\
operties/fleet/properties/head/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",
parentSchema:l.properties.fleet.properties.head,data:s};e===null?e=[t]:e.push(t),a++}}if(r.source!==void 0){let s=r.source;if(typeof s!="string"&&s!==null){const t={
instancePath:i+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/type",keyword:"type",params:{type:l.properties.fleet.properties.source.type},message:"\
must be string,null",schema:l.properties.fleet.properties.source.type,parentSchema:l.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s==
"string"&&v(s)>2048){const t={instancePath:i+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters",schema:2048,parentSchema:l.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={
instancePath:i+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.fleet.type,parentSchema:l.
properties.fleet,data:r};e===null?e=[s]:e.push(s),a++}}if(o.desired!==void 0){let r=o.desired;if(typeof r!="string"&&r!==null){const s={instancePath:i+"/desired",
schemaPath:"#/properties/desired/type",keyword:"type",params:{type:l.properties.desired.type},message:"must be string,null",schema:l.properties.desired.type,parentSchema:l.
properties.desired,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&!O.test(r)){const s={instancePath:i+"/desired",schemaPath:"#/properties/desired/p\
attern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.desired,
data:r};e===null?e=[s]:e.push(s),a++}}if(o.applied!==void 0){let r=o.applied;if(typeof r!="string"&&r!==null){const s={instancePath:i+"/applied",schemaPath:"#/p\
roperties/applied/type",keyword:"type",params:{type:l.properties.applied.type},message:"must be string,null",schema:l.properties.applied.type,parentSchema:l.properties.
applied,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&!O.test(r)){const s={instancePath:i+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.applied,data:r};e===null?
e=[s]:e.push(s),a++}}if(o.state!==void 0){let r=o.state;if(!(r==="converged"||r==="waiting"||r==="applying"||r==="failed"||r==="stale"||r==="suspended")){const s={
instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:l.properties.state.enum},message:"must be equal to one of the \
allowed values",schema:l.properties.state.enum,parentSchema:l.properties.state,data:r};e===null?e=[s]:e.push(s),a++}}if(o.conditions!==void 0){let r=o.conditions;
if(Array.isArray(r)){if(r.length>1e3){const t={instancePath:i+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},
message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.conditions,data:r};e===null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<
s;t++){let p=r[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){const n={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditions/\
items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.properties.conditions.items.required,parentSchema:l.
properties.conditions.items,data:p};e===null?e=[n]:e.push(n),a++}if(p.status===void 0){const n={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditi\
ons/items/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:l.properties.conditions.items.required,
parentSchema:l.properties.conditions.items,data:p};e===null?e=[n]:e.push(n),a++}if(p.code===void 0){const n={instancePath:i+"/conditions/"+t,schemaPath:"#/prope\
rties/conditions/items/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:l.properties.conditions.
items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[n]:e.push(n),a++}if(p.message===void 0){const n={instancePath:i+"/conditions/"+t,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:l.properties.
conditions.items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[n]:e.push(n),a++}if(p.since===void 0){const n={instancePath:i+"/conditi\
ons/"+t,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:l.
properties.conditions.items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[n]:e.push(n),a++}for(const n in p)if(!(n==="type"||n==="stat\
us"||n==="code"||n==="message"||n==="since")){const m={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.conditions.items,data:p};e===
null?e=[m]:e.push(m),a++}if(p.type!==void 0){let n=p.type;if(typeof n=="string"){if(v(n)>200){const m={instancePath:i+"/conditions/"+t+"/type",schemaPath:"#/pro\
perties/conditions/items/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.
properties.conditions.items.properties.type,data:n};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/conditions/"+t+"/type",schemaPath:"#/properties\
/conditions/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.type.type,
parentSchema:l.properties.conditions.items.properties.type,data:n};e===null?e=[m]:e.push(m),a++}}if(p.status!==void 0){let n=p.status;if(typeof n!="boolean"){const m={
instancePath:i+"/conditions/"+t+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean",schema:l.properties.conditions.items.properties.status.type,parentSchema:l.properties.conditions.items.properties.status,data:n};e===null?e=[m]:e.push(
m),a++}}if(p.code!==void 0){let n=p.code;if(typeof n!="string"&&n!==null){const m={instancePath:i+"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/i\
tems/properties/code/type",keyword:"type",params:{type:l.properties.conditions.items.properties.code.type},message:"must be string,null",schema:l.properties.conditions.
items.properties.code.type,parentSchema:l.properties.conditions.items.properties.code,data:n};e===null?e=[m]:e.push(m),a++}if(typeof n=="string"&&v(n)>64){const m={
instancePath:i+"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must\
 NOT have more than 64 characters",schema:64,parentSchema:l.properties.conditions.items.properties.code,data:n};e===null?e=[m]:e.push(m),a++}}if(p.message!==void 0){
let n=p.message;if(typeof n=="string"){if(v(n)>8192){const m={instancePath:i+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/properties/me\
ssage/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:l.properties.conditions.items.
properties.message,data:n};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/prop\
erties/message/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.message.type,parentSchema:l.
properties.conditions.items.properties.message,data:n};e===null?e=[m]:e.push(m),a++}}if(p.since!==void 0){let n=p.since;if(typeof n=="string"){if(!_e.test(n)){const m={
instancePath:i+"/conditions/"+t+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9\
]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9\
]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:pe,data:n};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/conditions/"+t+"/since",
schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.type,parentSchema:pe,data:n};e===null?e=[m]:e.push(m),a++}}}else{
const n={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
properties.conditions.items.type,parentSchema:l.properties.conditions.items,data:p};e===null?e=[n]:e.push(n),a++}}}else{const s={instancePath:i+"/conditions",schemaPath:"\
#/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.conditions.type,parentSchema:l.properties.conditions,
data:r};e===null?e=[s]:e.push(s),a++}}if(o.bundles!==void 0){let r=o.bundles;if(Array.isArray(r)){if(r.length>1e3){const t={instancePath:i+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.bundles,data:r};
e===null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const n={instancePath:i+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.
properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[n]:e.push(n),a++}if(p.digest===void 0){const n={instancePath:i+"/b\
undles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[n]:e.push(n),a++}if(p.state===void 0){const n={instancePath:i+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[n]:e.push(n),a++}if(p.services===void 0){const n={instancePath:i+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[n]:e.push(n),a++}for(const n in p)if(!(n==="name"||
n==="digest"||n==="state"||n==="services")){const m={instancePath:i+"/bundles/"+t,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items,data:p};e===null?e=[
m]:e.push(m),a++}if(p.name!==void 0){let n=p.name;if(typeof n=="string"){if(!G.test(n)){const m={instancePath:i+"/bundles/"+t+"/name",schemaPath:"common.schema.\
json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:n};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/bundles/"+t+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:n};e===null?e=[m]:e.push(m),a++}}if(p.
digest!==void 0){let n=p.digest;if(typeof n!="string"&&n!==null){const m={instancePath:i+"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:l.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:l.properties.bundles.items.properties.
digest.type,parentSchema:l.properties.bundles.items.properties.digest,data:n};e===null?e=[m]:e.push(m),a++}if(typeof n=="string"&&!O.test(n)){const m={instancePath:i+
"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.bundles.items.properties.digest,data:n};e===null?e=[m]:e.push(m),a++}}if(p.state!==
void 0){let n=p.state;if(typeof n=="string"){if(v(n)>64){const m={instancePath:i+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.state,
data:n};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.
state,data:n};e===null?e=[m]:e.push(m),a++}}if(p.services!==void 0){let n=p.services;if(Array.isArray(n)){if(n.length>1e3){const h={instancePath:i+"/bundles/"+t+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:l.properties.bundles.items.properties.services,data:n};e===null?e=[h]:e.push(h),a++}const m=n.length;for(let h=0;h<m;h++){let c=n[h];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){const d={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/pro\
perties/services/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.properties.bundles.items.
properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),a++}if(c.image===void 0){const d={
instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.
properties.services.items,data:c};e===null?e=[d]:e.push(d),a++}if(c.state===void 0){const d={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/propertie\
s/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.properties.
bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),a++}if(c.health===
void 0){const d={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{
missingProperty:"health"},message:"must have required property 'health'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.
bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),a++}if(c.restarts===void 0){const d={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"\
#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"restarts"},message:"must have required property 'rest\
arts'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=
[d]:e.push(d),a++}for(const d in c)if(!(d==="name"||d==="image"||d==="state"||d==="health"||d==="restarts")){const b={instancePath:i+"/bundles/"+t+"/services/"+
h,schemaPath:"#/properties/bundles/items/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[b]:e.push(b),a++}if(c.name!==
void 0){let d=c.name;if(typeof d=="string"){if(v(d)>200){const b={instancePath:i+"/bundles/"+t+"/services/"+h+"/name",schemaPath:"#/properties/bundles/items/pro\
perties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.
properties.bundles.items.properties.services.items.properties.name,data:d};e===null?e=[b]:e.push(b),a++}}else{const b={instancePath:i+"/bundles/"+t+"/services/"+
h+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:l.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.name,
data:d};e===null?e=[b]:e.push(b),a++}}if(c.image!==void 0){let d=c.image;if(typeof d=="string"){if(v(d)>1024){const b={instancePath:i+"/bundles/"+t+"/services/"+
h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NO\
T have more than 1024 characters",schema:1024,parentSchema:l.properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[b]:e.push(b),
a++}}else{const b={instancePath:i+"/bundles/"+t+"/services/"+h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.services.items.properties.image.type,parentSchema:l.
properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[b]:e.push(b),a++}}if(c.state!==void 0){let d=c.state;if(typeof d=="strin\
g"){if(v(d)>64){const b={instancePath:i+"/bundles/"+t+"/services/"+h+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.services.
items.properties.state,data:d};e===null?e=[b]:e.push(b),a++}}else{const b={instancePath:i+"/bundles/"+t+"/services/"+h+"/state",schemaPath:"#/properties/bundles\
/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.
services.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.state,data:d};e===null?e=[b]:e.push(b),a++}}if(c.
health!==void 0){let d=c.health;if(typeof d=="string"){if(v(d)>64){const b={instancePath:i+"/bundles/"+t+"/services/"+h+"/health",schemaPath:"#/properties/bundl\
es/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:l.properties.bundles.items.properties.services.items.properties.health,data:d};e===null?e=[b]:e.push(b),a++}}else{const b={instancePath:i+"/bundles\
/"+t+"/services/"+h+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:l.properties.bundles.items.properties.services.items.properties.health.type,parentSchema:l.properties.bundles.items.properties.services.items.
properties.health,data:d};e===null?e=[b]:e.push(b),a++}}if(c.restarts!==void 0){let d=c.restarts;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){
const b={instancePath:i+"/bundles/"+t+"/services/"+h+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/type",keyword:"\
type",params:{type:l.properties.bundles.items.properties.services.items.properties.restarts.type},message:"must be integer,null",schema:l.properties.bundles.items.
properties.services.items.properties.restarts.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[b]:
e.push(b),a++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const b={instancePath:i+"/bundles/"+t+"/services/"+h+"/restarts",schemaPath:"#/properties/bun\
dles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.
properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[b]:e.push(b),a++}}}else{const d={instancePath:i+"/bundles/"+t+"/servi\
ces/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.properties.services.items.type,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),a++}}}else{const m={
instancePath:i+"/bundles/"+t+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:l.properties.bundles.items.properties.services.type,parentSchema:l.properties.bundles.items.properties.services,data:n};e===null?e=[m]:e.push(m),a++}}}else{
const n={instancePath:i+"/bundles/"+t,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.type,parentSchema:l.properties.bundles.items,data:p};e===null?e=[n]:e.push(n),a++}}}else{const s={instancePath:i+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.bundles.type,parentSchema:l.properties.bundles,data:r};e===null?
e=[s]:e.push(s),a++}}if(o.os!==void 0){let r=o.os;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.booted===void 0){const s={instancePath:i+"/os",schemaPath:"#\
/properties/os/required",keyword:"required",params:{missingProperty:"booted"},message:"must have required property 'booted'",schema:l.properties.os.required,parentSchema:l.
properties.os,data:r};e===null?e=[s]:e.push(s),a++}if(r.staged===void 0){const s={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",
params:{missingProperty:"staged"},message:"must have required property 'staged'",schema:l.properties.os.required,parentSchema:l.properties.os,data:r};e===null?e=
[s]:e.push(s),a++}if(r.rollback===void 0){const s={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollba\
ck"},message:"must have required property 'rollback'",schema:l.properties.os.required,parentSchema:l.properties.os,data:r};e===null?e=[s]:e.push(s),a++}if(r.version===
void 0){const s={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pr\
operty 'version'",schema:l.properties.os.required,parentSchema:l.properties.os,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="booted"||s==="sta\
ged"||s==="rollback"||s==="version")){const t={instancePath:i+"/os",schemaPath:"#/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os,data:r};e===null?e=[t]:e.push(t),a++}if(r.booted!==void 0){let s=r.booted;if(typeof s!=
"string"&&s!==null){const t={instancePath:i+"/os/booted",schemaPath:"#/properties/os/properties/booted/type",keyword:"type",params:{type:l.properties.os.properties.
booted.type},message:"must be string,null",schema:l.properties.os.properties.booted.type,parentSchema:l.properties.os.properties.booted,data:s};e===null?e=[t]:e.
push(t),a++}if(typeof s=="string"&&v(s)>64){const t={instancePath:i+"/os/booted",schemaPath:"#/properties/os/properties/booted/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.booted,data:s};e===null?e=[t]:e.push(t),a++}}if(r.staged!==
void 0){let s=r.staged;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/os/staged",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",
params:{type:l.properties.os.properties.staged.type},message:"must be string,null",schema:l.properties.os.properties.staged.type,parentSchema:l.properties.os.properties.
staged,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="string"&&v(s)>64){const t={instancePath:i+"/os/staged",schemaPath:"#/properties/os/properties/staged/m\
axLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.staged,data:s};
e===null?e=[t]:e.push(t),a++}}if(r.rollback!==void 0){let s=r.rollback;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/os/rollback",schemaPath:"#/pro\
perties/os/properties/rollback/type",keyword:"type",params:{type:l.properties.os.properties.rollback.type},message:"must be string,null",schema:l.properties.os.
properties.rollback.type,parentSchema:l.properties.os.properties.rollback,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="string"&&v(s)>64){const t={instancePath:i+
"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",
schema:64,parentSchema:l.properties.os.properties.rollback,data:s};e===null?e=[t]:e.push(t),a++}}if(r.version!==void 0){let s=r.version;if(typeof s!="string"&&s!==
null){const t={instancePath:i+"/os/version",schemaPath:"#/properties/os/properties/version/type",keyword:"type",params:{type:l.properties.os.properties.version.
type},message:"must be string,null",schema:l.properties.os.properties.version.type,parentSchema:l.properties.os.properties.version,data:s};e===null?e=[t]:e.push(
t),a++}if(typeof s=="string"&&v(s)>200){const t={instancePath:i+"/os/version",schemaPath:"#/properties/os/properties/version/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.os.properties.version,data:s};e===null?e=[t]:e.push(t),a++}}}else{
const s={instancePath:i+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.type,parentSchema:l.
properties.os,data:r};e===null?e=[s]:e.push(s),a++}}if(o.hardware!==void 0){let r=o.hardware;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const s={instancePath:i+
"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.hardware.type,parentSchema:l.
properties.hardware,data:r};e===null?e=[s]:e.push(s),a++}}if(o.network!==void 0){let r=o.network;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.hostname===void 0){
const s={instancePath:i+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required\
 property 'hostname'",schema:l.properties.network.required,parentSchema:l.properties.network,data:r};e===null?e=[s]:e.push(s),a++}if(r.addresses===void 0){const s={
instancePath:i+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required propert\
y 'addresses'",schema:l.properties.network.required,parentSchema:l.properties.network,data:r};e===null?e=[s]:e.push(s),a++}if(r.meshKey===void 0){const s={instancePath:i+
"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:l.
properties.network.required,parentSchema:l.properties.network,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="hostname"||s==="addresses"||s==="m\
eshKey")){const t={instancePath:i+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.network,data:r};e===null?e=[t]:e.push(t),a++}if(r.hostname!==void 0){let s=r.hostname;
if(typeof s!="string"&&s!==null){const t={instancePath:i+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:l.
properties.network.properties.hostname.type},message:"must be string,null",schema:l.properties.network.properties.hostname.type,parentSchema:l.properties.network.
properties.hostname,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="string"&&v(s)>255){const t={instancePath:i+"/network/hostname",schemaPath:"#/properties/n\
etwork/properties/hostname/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:l.properties.
network.properties.hostname,data:s};e===null?e=[t]:e.push(t),a++}}if(r.addresses!==void 0){let s=r.addresses;if(Array.isArray(s)){if(s.length>1e3){const p={instancePath:i+
"/network/addresses",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000\
 items",schema:1e3,parentSchema:l.properties.network.properties.addresses,data:s};e===null?e=[p]:e.push(p),a++}const t=s.length;for(let p=0;p<t;p++){let n=s[p];
if(typeof n=="string"){if(v(n)>64){const m={instancePath:i+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.network.properties.addresses.items,data:n};e===
null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:l.properties.network.properties.addresses.items.type,parentSchema:l.properties.network.properties.addresses.
items,data:n};e===null?e=[m]:e.push(m),a++}}}else{const t={instancePath:i+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:l.properties.network.properties.addresses.type,parentSchema:l.properties.network.properties.addresses,
data:s};e===null?e=[t]:e.push(t),a++}}if(r.meshKey!==void 0){let s=r.meshKey;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/network/meshKey",schemaPath:"\
#/properties/network/properties/meshKey/type",keyword:"type",params:{type:l.properties.network.properties.meshKey.type},message:"must be string,null",schema:l.properties.
network.properties.meshKey.type,parentSchema:l.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="string"&&v(s)>64){const t={
instancePath:i+"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mo\
re than 64 characters",schema:64,parentSchema:l.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i+"/netw\
ork",schemaPath:"#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.network.type,parentSchema:l.properties.
network,data:r};e===null?e=[s]:e.push(s),a++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
type,parentSchema:l,data:o};e===null?e=[r]:e.push(r),a++}return fe.errors=e,a===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=ge,S={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channel>.yaml: the OSTree commit that the hosts of a channel \
run.",type:"object",required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The OSTree commit checksum that this channel stands for: 64 \
lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the commit is of, for people, such as `debian/12/x86_64/gpu\
`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{description:"OSTree repositories to pull the com\
mit from, the first that answers: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"An https URL of an OSTree r\
epository (http on loopback only)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates of which one must have signed the OSTree commi\
t, besides the pin: paths such as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A path `trust/os/<name>.asc`",type:"\
string",pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"When a host may reboot into the commit; at any time\
 where absent",type:"object",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.schema.json#/$defs/idle"}},additionalProperties:!1},
confirm:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1},j={title:"MaintenanceWindows",description:"Maintenance windows; one of them must b\
e open",type:"array",minItems:1,maxItems:32,items:{title:"MaintenanceWindowText",type:"object",description:"A span of wall-clock time that comes again every wee\
k, or every day",required:["start","length","timezone"],properties:{days:{description:"Days on which it begins; every day where absent",type:"array",minItems:1,
uniqueItems:!0,items:{enum:["mon","tue","wed","thu","fri","sat","sun"]}},start:{description:'When it begins on the wall clock of `timezone`, as "HH:MM"',"x-expe\
cted":'a time from "00:00" to "23:59", in quotes',type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{description:"How long it stays open from then\
 on, such as `2h`; 7 days at most","x-expected":"a duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},timezone:{description:"An\
 IANA time zone, such as `Europe/Berlin` or `UTC`",type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"}},additionalProperties:!1}},ts=new RegExp(
"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),rs=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),as=new RegExp("^([01][\
0-9]|2[0-3]):[0-5][0-9]$","u"),is=new RegExp("^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u"),R={title:"IdleRuleText",description:"How still a host must b\
e, besides an open window",type:"object",required:["for","gpuBelow"],properties:{gpuBelow:{description:"Every GPU is busy for less than this share of the time, \
in percent",type:"integer",minimum:1,maximum:100},for:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1};function oe(o,{instancePath:i="",parentData:q,
parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=oe.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),
o&&typeof o=="object"&&!Array.isArray(o)){if(o.for===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"\
must have required property 'for'",schema:R.required,parentSchema:R,data:o};e===null?e=[r]:e.push(r),a++}if(o.gpuBelow===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:R.required,parentSchema:R,data:o};e===
null?e=[r]:e.push(r),a++}for(const r in o)if(!(r==="gpuBelow"||r==="for")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:R,data:o};e===null?e=[s]:e.push(s),a++}if(o.gpuBelow!==
void 0){let r=o.gpuBelow;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:i+"/gpuBelow",schemaPath:"#/properties/gpuBelow/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:R.properties.gpuBelow.type,parentSchema:R.properties.gpuBelow,data:r};e===null?e=[s]:e.push(s),a++}
if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){const s={instancePath:i+"/gpuBelow",schemaPath:"#/properties/gpuBelow/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:R.properties.gpuBelow,data:r};e===null?e=[s]:e.push(s),a++}if(r<1||isNaN(r)){const s={
instancePath:i+"/gpuBelow",schemaPath:"#/properties/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:R.
properties.gpuBelow,data:r};e===null?e=[s]:e.push(s),a++}}}if(o.for!==void 0){let r=o.for;if(typeof r=="string"){if(!C.test(r)){const s={instancePath:i+"/for",schemaPath:"\
common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|\
d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:_,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/for",schemaPath:"common.schema.jso\
n#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:r};e===null?e=[s]:e.push(s),a++}}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:R.type,parentSchema:R,data:o};e===null?e=[r]:e.
push(r),a++}return oe.errors=e,a===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(o,{instancePath:i="",parentData:q,parentDataProperty:k,
rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=ge.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.commit===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"},message:"mus\
t have required property 'commit'",schema:S.required,parentSchema:S,data:o};e===null?e=[r]:e.push(r),a++}if(o.ref===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ref"},message:"must have required property 'ref'",schema:S.required,parentSchema:S,data:o};e===null?e=[r]:
e.push(r),a++}if(o.remotes===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"remotes"},message:"must have re\
quired property 'remotes'",schema:S.required,parentSchema:S,data:o};e===null?e=[r]:e.push(r),a++}if(o.signedBy===void 0){const r={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"signedBy"},message:"must have required property 'signedBy'",schema:S.required,parentSchema:S,data:o};e===null?
e=[r]:e.push(r),a++}for(const r in o)if(!(r==="commit"||r==="ref"||r==="remotes"||r==="signedBy"||r==="reboot"||r==="confirm")){const s={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:S,data:o};
e===null?e=[s]:e.push(s),a++}if(o.commit!==void 0){let r=o.commit;if(typeof r=="string"){if(!O.test(r)){const s={instancePath:i+"/commit",schemaPath:"#/properti\
es/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S.properties.
commit,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:S.properties.commit.type,parentSchema:S.properties.commit,data:r};e===null?e=[s]:e.push(s),a++}}if(o.ref!==void 0){let r=o.ref;if(typeof r==
"string"){if(v(r)>255){const s={instancePath:i+"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more\
 than 255 characters",schema:255,parentSchema:S.properties.ref,data:r};e===null?e=[s]:e.push(s),a++}if(!ts.test(r)){const s={instancePath:i+"/ref",schemaPath:"#\
/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z\
0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:S.properties.ref,data:r};
e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:S.properties.ref.type,parentSchema:S.properties.ref,data:r};e===null?e=[s]:e.push(s),a++}}if(o.remotes!==void 0){let r=o.remotes;if(Array.isArray(r)){
if(r.length>16){const n={instancePath:i+"/remotes",schemaPath:"#/properties/remotes/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more t\
han 16 items",schema:16,parentSchema:S.properties.remotes,data:r};e===null?e=[n]:e.push(n),a++}if(r.length<1){const n={instancePath:i+"/remotes",schemaPath:"#/p\
roperties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:S.properties.remotes,data:r};e===
null?e=[n]:e.push(n),a++}const s=r.length;for(let n=0;n<s;n++){let m=r[n];if(typeof m=="string"){if(v(m)>2048){const h={instancePath:i+"/remotes/"+n,schemaPath:"\
#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:S.properties.
remotes.items,data:m};e===null?e=[h]:e.push(h),a++}if(v(m)<1){const h={instancePath:i+"/remotes/"+n,schemaPath:"#/properties/remotes/items/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:S.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),a++}}else{
const h={instancePath:i+"/remotes/"+n,schemaPath:"#/properties/remotes/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.
remotes.items.type,parentSchema:S.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),a++}}let t=r.length,p;if(t>1){const n={};for(;t--;){let m=r[t];if(typeof m==
"string"){if(typeof n[m]=="number"){p=n[m];const h={instancePath:i+"/remotes",schemaPath:"#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:t,j:p},
message:"must NOT have duplicate items (items ## "+p+" and "+t+" are identical)",schema:!0,parentSchema:S.properties.remotes,data:r};e===null?e=[h]:e.push(h),a++;
break}n[m]=t}}}}else{const s={instancePath:i+"/remotes",schemaPath:"#/properties/remotes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.
properties.remotes.type,parentSchema:S.properties.remotes,data:r};e===null?e=[s]:e.push(s),a++}}if(o.signedBy!==void 0){let r=o.signedBy;if(Array.isArray(r)){if(r.
length>16){const n={instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than\
 16 items",schema:16,parentSchema:S.properties.signedBy,data:r};e===null?e=[n]:e.push(n),a++}if(r.length<1){const n={instancePath:i+"/signedBy",schemaPath:"#/pr\
operties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:S.properties.signedBy,data:r};e===
null?e=[n]:e.push(n),a++}const s=r.length;for(let n=0;n<s;n++){let m=r[n];if(typeof m=="string"){if(!rs.test(m)){const h={instancePath:i+"/signedBy/"+n,schemaPath:"\
#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/o\
s/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:S.properties.signedBy.items,data:m};e===null?e=
[h]:e.push(h),a++}}else{const h={instancePath:i+"/signedBy/"+n,schemaPath:"#/properties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:S.properties.signedBy.items.type,parentSchema:S.properties.signedBy.items,data:m};e===null?e=[h]:e.push(h),a++}}let t=r.length,p;if(t>1){const n={};
for(;t--;){let m=r[t];if(typeof m=="string"){if(typeof n[m]=="number"){p=n[m];const h={instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",
keyword:"uniqueItems",params:{i:t,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+t+" are identical)",schema:!0,parentSchema:S.properties.signedBy,
data:r};e===null?e=[h]:e.push(h),a++;break}n[m]=t}}}}else{const s={instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:S.properties.signedBy.type,parentSchema:S.properties.signedBy,data:r};e===null?e=[s]:e.push(s),a++}}if(o.reboot!==void 0){
let r=o.reboot;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!(s==="windows"||s==="idle")){const t={instancePath:i+"/reboot",schemaPath:"#/pr\
operties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:S.
properties.reboot,data:r};e===null?e=[t]:e.push(t),a++}if(r.windows!==void 0){let s=r.windows;if(Array.isArray(s)){if(s.length>32){const p={instancePath:i+"/reb\
oot/windows",schemaPath:"common.schema.json#/$defs/windows/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:j,
data:s};e===null?e=[p]:e.push(p),a++}if(s.length<1){const p={instancePath:i+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/minItems",keyword:"m\
inItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:j,data:s};e===null?e=[p]:e.push(p),a++}const t=s.length;for(let p=0;p<
t;p++){let n=s[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.start===void 0){const m={instancePath:i+"/reboot/windows/"+p,schemaPath:"common.schema.json#\
/$defs/windows/items/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'",schema:j.items.required,parentSchema:j.
items,data:n};e===null?e=[m]:e.push(m),a++}if(n.length===void 0){const m={instancePath:i+"/reboot/windows/"+p,schemaPath:"common.schema.json#/$defs/windows/item\
s/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'",schema:j.items.required,parentSchema:j.items,data:n};
e===null?e=[m]:e.push(m),a++}if(n.timezone===void 0){const m={instancePath:i+"/reboot/windows/"+p,schemaPath:"common.schema.json#/$defs/windows/items/required",
keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'",schema:j.items.required,parentSchema:j.items,data:n};e===
null?e=[m]:e.push(m),a++}for(const m in n)if(!(m==="days"||m==="start"||m==="length"||m==="timezone")){const h={instancePath:i+"/reboot/windows/"+p,schemaPath:"\
common.schema.json#/$defs/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:j.items,data:n};e===null?e=[h]:e.push(h),a++}if(n.days!==void 0){let m=n.days;if(Array.isArray(m)){if(m.length<1){const b={instancePath:i+
"/reboot/windows/"+p+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items",schema:1,parentSchema:j.items.properties.days,data:m};e===null?e=[b]:e.push(b),a++}const h=m.length;for(let b=0;b<h;b++){let Z=m[b];if(!(Z===
"mon"||Z==="tue"||Z==="wed"||Z==="thu"||Z==="fri"||Z==="sat"||Z==="sun")){const qe={instancePath:i+"/reboot/windows/"+p+"/days/"+b,schemaPath:"common.schema.jso\
n#/$defs/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues:j.items.properties.days.items.enum},message:"must be equal to one of the\
 allowed values",schema:j.items.properties.days.items.enum,parentSchema:j.items.properties.days.items,data:Z};e===null?e=[qe]:e.push(qe),a++}}let c=m.length,d;if(c>
1){e:for(;c--;)for(d=c;d--;)if(V(m[c],m[d])){const b={instancePath:i+"/reboot/windows/"+p+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties\
/days/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:j.
items.properties.days,data:m};e===null?e=[b]:e.push(b),a++;break e}}}else{const h={instancePath:i+"/reboot/windows/"+p+"/days",schemaPath:"common.schema.json#/$\
defs/windows/items/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.items.properties.days.type,parentSchema:j.items.properties.
days,data:m};e===null?e=[h]:e.push(h),a++}}if(n.start!==void 0){let m=n.start;if(typeof m=="string"){if(!as.test(m)){const h={instancePath:i+"/reboot/windows/"+
p+"/start",schemaPath:"common.schema.json#/$defs/windows/items/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'\
must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:j.items.properties.start,data:m};e===null?e=[h]:e.push(
h),a++}}else{const h={instancePath:i+"/reboot/windows/"+p+"/start",schemaPath:"common.schema.json#/$defs/windows/items/properties/start/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:j.items.properties.start.type,parentSchema:j.items.properties.start,data:m};e===null?e=[h]:e.push(h),a++}}if(n.length!==
void 0){let m=n.length;if(typeof m=="string"){if(!C.test(m)){const h={instancePath:i+"/reboot/windows/"+p+"/length",schemaPath:"common.schema.json#/$defs/window\
s/items/properties/length/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"\
^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:j.items.properties.length,data:m};e===null?e=[h]:e.push(h),a++}}else{const h={instancePath:i+"/reboot/windows/"+p+"/len\
gth",schemaPath:"common.schema.json#/$defs/windows/items/properties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.items.properties.
length.type,parentSchema:j.items.properties.length,data:m};e===null?e=[h]:e.push(h),a++}}if(n.timezone!==void 0){let m=n.timezone;if(typeof m=="string"){if(!is.
test(m)){const h={instancePath:i+"/reboot/windows/"+p+"/timezone",schemaPath:"common.schema.json#/$defs/windows/items/properties/timezone/pattern",keyword:"patt\
ern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^\
(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:j.items.properties.timezone,data:m};e===null?e=[h]:e.push(h),a++}}else{const h={instancePath:i+"/re\
boot/windows/"+p+"/timezone",schemaPath:"common.schema.json#/$defs/windows/items/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:j.items.properties.timezone.type,parentSchema:j.items.properties.timezone,data:m};e===null?e=[h]:e.push(h),a++}}}else{const m={instancePath:i+"\
/reboot/windows/"+p,schemaPath:"common.schema.json#/$defs/windows/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.items.type,
parentSchema:j.items,data:n};e===null?e=[m]:e.push(m),a++}}}else{const t={instancePath:i+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:j.type,parentSchema:j,data:s};e===null?e=[t]:e.push(t),a++}}r.idle!==void 0&&(oe(r.idle,{instancePath:i+
"/reboot/idle",parentData:r,parentDataProperty:"idle",rootData:P,dynamicAnchors:$})||(e=e===null?oe.errors:e.concat(oe.errors),a=e.length))}else{const s={instancePath:i+
"/reboot",schemaPath:"#/properties/reboot/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.reboot.type,parentSchema:S.properties.
reboot,data:r};e===null?e=[s]:e.push(s),a++}}if(o.confirm!==void 0){let r=o.confirm;if(typeof r=="string"){if(!C.test(r)){const s={instancePath:i+"/confirm",schemaPath:"\
common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|\
d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:_,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/confirm",schemaPath:"common.schema\
.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:r};e===null?e=[s]:e.push(s),a++}}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.type,parentSchema:S,data:o};e===null?e=[r]:e.
push(r),a++}return ge.errors=e,a===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ps=ve,f={$schema:"https://json-schema.org/draft/2020-12/schema",
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
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},me=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),os=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function ve(o,{
instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=ve.evaluated;if(y.dynamicProps&&(y.props=void 0),
y.dynamicItems&&(y.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.version===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:f.required,parentSchema:f,data:o};e===null?e=[s]:e.push(s),a++}if(o.
revision===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property '\
revision'",schema:f.required,parentSchema:f,data:o};e===null?e=[s]:e.push(s),a++}if(o.roles===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"roles"},message:"must have required property 'roles'",schema:f.required,parentSchema:f,data:o};e===null?e=[s]:e.push(s),a++}if(o.
rules===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",
schema:f.required,parentSchema:f,data:o};e===null?e=[s]:e.push(s),a++}for(const s in o)if(!(s==="version"||s==="revision"||s==="robots"||s==="roles"||s==="rules"||
s==="refresh"||s==="require"||s==="origins")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:f,data:o};e===null?e=[t]:e.push(t),a++}if(o.version!==void 0){let s=o.version;if(s!==1){const t={
instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:f.
properties.version,data:s};e===null?e=[t]:e.push(t),a++}}if(o.revision!==void 0){let s=o.revision;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={
instancePath:i+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:f.properties.revision.
type,parentSchema:f.properties.revision,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){const t={instancePath:i+
"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,
parentSchema:f.properties.revision,data:s};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){const t={instancePath:i+"/revision",schemaPath:"#/properties/revision/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:f.properties.revision,data:s};e===null?e=[t]:e.push(t),
a++}}}if(o.robots!==void 0){let s=o.robots;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(!me.test(h)){const c={
instancePath:i+"/robots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match patte\
rn "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ne,data:h};e===null?e=[c]:e.push(c),a++}}else{const c={instancePath:i+
"/robots/"+m,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.type,parentSchema:ne,data:h};e===null?e=[
c]:e.push(c),a++}}let p=s.length,n;if(p>1){e:for(;p--;)for(n=p;n--;)if(V(s[p],s[n])){const m={instancePath:i+"/robots",schemaPath:"#/properties/robots/uniqueIte\
ms",keyword:"uniqueItems",params:{i:p,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+p+" are identical)",schema:!0,parentSchema:f.properties.
robots,data:s};e===null?e=[m]:e.push(m),a++;break e}}}else{const t={instancePath:i+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:f.properties.robots.type,parentSchema:f.properties.robots,data:s};e===null?e=[t]:e.push(t),a++}}if(o.roles!==void 0){let s=o.
roles;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:i+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:f.properties.roles,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s){
const p=a;if(typeof t=="string"){if(!me.test(t)){const n={instancePath:i+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:U,data:t,propertyName:t};
e===null?e=[n]:e.push(n),a++}}else{const n={instancePath:i+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:U.type,parentSchema:U,data:t,propertyName:t};e===null?e=[n]:e.push(n),a++}var r=p===a;if(!r){const n={instancePath:i+"/roles",schemaPath:"#/properties/ro\
les/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:f.properties.roles.propertyNames,parentSchema:f.
properties.roles,data:s};e===null?e=[n]:e.push(n),a++}}for(const t in s){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.keys===void 0){const n={instancePath:i+
"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:f.properties.roles.additionalProperties.required,parentSchema:f.properties.roles.additionalProperties,data:p};
e===null?e=[n]:e.push(n),a++}for(const n in p)if(!(n==="keys"||n==="threshold")){const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:f.properties.roles.additionalProperties,data:p};e===null?e=[m]:e.push(m),a++}if(p.keys!==void 0){let n=p.keys;if(Array.isArray(n)){
if(n.length<1){const d={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.roles.additionalProperties.properties.
keys,data:n};e===null?e=[d]:e.push(d),a++}const m=n.length;for(let d=0;d<m;d++){let b=n[d];if(typeof b=="string"){if(!me.test(b)){const Z={instancePath:i+"/role\
s/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ne,data:b};e===null?e=[Z]:e.push(Z),a++}}else{
const Z={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ne.type,parentSchema:ne,data:b};e===null?e=[Z]:e.push(Z),a++}}let h=n.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(V(n[h],n[c])){const d={
instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:f.properties.roles.additionalProperties.
properties.keys,data:n};e===null?e=[d]:e.push(d),a++;break e}}}else{const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"\
#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.roles.additionalProperties.
properties.keys.type,parentSchema:f.properties.roles.additionalProperties.properties.keys,data:n};e===null?e=[m]:e.push(m),a++}}if(p.threshold!==void 0){let n=p.
threshold;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"\
#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:f.properties.roles.additionalProperties.
properties.threshold.type,parentSchema:f.properties.roles.additionalProperties.properties.threshold,data:n};e===null?e=[m]:e.push(m),a++}if(typeof n=="number"&&
isFinite(n)){if(n>100||isNaN(n)){const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/addition\
alProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:f.properties.roles.
additionalProperties.properties.threshold,data:n};e===null?e=[m]:e.push(m),a++}if(n<1||isNaN(n)){const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:f.properties.roles.additionalProperties.properties.threshold,data:n};e===null?e=[m]:e.push(m),a++}}}}else{const n={instancePath:i+
"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:f.properties.roles.additionalProperties.type,parentSchema:f.properties.roles.additionalProperties,data:p};e===null?e=[n]:e.push(n),a++}}}else{
const t={instancePath:i+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.roles.type,
parentSchema:f.properties.roles,data:s};e===null?e=[t]:e.push(t),a++}}if(o.rules!==void 0){let s=o.rules;if(Array.isArray(s)){if(s.length<1){const p={instancePath:i+
"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.
rules,data:s};e===null?e=[p]:e.push(p),a++}const t=s.length;for(let p=0;p<t;p++){let n=s[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.paths===void 0){const m={
instancePath:i+"/rules/"+p,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required proper\
ty 'paths'",schema:f.properties.rules.items.required,parentSchema:f.properties.rules.items,data:n};e===null?e=[m]:e.push(m),a++}if(n.role===void 0){const m={instancePath:i+
"/rules/"+p,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:f.
properties.rules.items.required,parentSchema:f.properties.rules.items,data:n};e===null?e=[m]:e.push(m),a++}for(const m in n)if(!(m==="paths"||m==="role"||m==="t\
hreshold"||m==="restore")){const h={instancePath:i+"/rules/"+p,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.rules.items,data:n};e===null?e=[h]:e.push(h),a++}if(n.paths!==
void 0){let m=n.paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:i+"/rules/"+p+"/paths",schemaPath:"#/properties/rules/items/properties/paths/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.rules.items.properties.paths,data:m};e===
null?e=[c]:e.push(c),a++}const h=m.length;for(let c=0;c<h;c++){let d=m[c];if(typeof d=="string"){if(v(d)>512){const b={instancePath:i+"/rules/"+p+"/paths/"+c,schemaPath:"\
#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:f.
properties.rules.items.properties.paths.items,data:d};e===null?e=[b]:e.push(b),a++}if(v(d)<1){const b={instancePath:i+"/rules/"+p+"/paths/"+c,schemaPath:"#/prop\
erties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.
properties.rules.items.properties.paths.items,data:d};e===null?e=[b]:e.push(b),a++}}else{const b={instancePath:i+"/rules/"+p+"/paths/"+c,schemaPath:"#/propertie\
s/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.rules.items.properties.paths.items.
type,parentSchema:f.properties.rules.items.properties.paths.items,data:d};e===null?e=[b]:e.push(b),a++}}}else{const h={instancePath:i+"/rules/"+p+"/paths",schemaPath:"\
#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.rules.items.properties.paths.type,
parentSchema:f.properties.rules.items.properties.paths,data:m};e===null?e=[h]:e.push(h),a++}}if(n.role!==void 0){let m=n.role;if(typeof m=="string"){if(!me.test(
m)){const h={instancePath:i+"/rules/"+p+"/role",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:U,data:m};e===null?e=[h]:e.push(h),a++}}else{const h={
instancePath:i+"/rules/"+p+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.type,parentSchema:U,data:m};
e===null?e=[h]:e.push(h),a++}}if(n.threshold!==void 0){let m=n.threshold;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:i+"/rul\
es/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:f.properties.
rules.items.properties.threshold.type,parentSchema:f.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),a++}if(typeof m=="number"&&isFinite(
m)){if(m>100||isNaN(m)){const h={instancePath:i+"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:f.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),a++}if(m<
1||isNaN(m)){const h={instancePath:i+"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:f.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),a++}}}if(n.restore!==void 0){
let m=n.restore;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:i+"/rules/"+p+"/restore",schemaPath:"#/properties/rules/items/pr\
operties/restore/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:f.properties.rules.items.properties.restore.type,parentSchema:f.properties.
rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),a++}if(typeof m=="number"&&isFinite(m)){if(m>99||isNaN(m)){const h={instancePath:i+"/rules/"+p+"\
/restore",schemaPath:"#/properties/rules/items/properties/restore/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"must be <= 99",schema:99,
parentSchema:f.properties.rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),a++}if(m<1||isNaN(m)){const h={instancePath:i+"/rules/"+p+"/restore",schemaPath:"\
#/properties/rules/items/properties/restore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:f.properties.
rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),a++}}}}else{const m={instancePath:i+"/rules/"+p,schemaPath:"#/properties/rules/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:f.properties.rules.items.type,parentSchema:f.properties.rules.items,data:n};e===null?e=[m]:e.push(m),
a++}}}else{const t={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.
rules.type,parentSchema:f.properties.rules,data:s};e===null?e=[t]:e.push(t),a++}}if(o.refresh!==void 0){let s=o.refresh;if(typeof s=="string"){if(!me.test(s)){const t={
instancePath:i+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:U,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+
"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.type,parentSchema:U,data:s};e===null?e=[t]:e.push(
t),a++}}if(o.require!==void 0){let s=o.require;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(!(h==="tree-sha256"||h==="fleet"||h==="b\
ranch")){const c={instancePath:i+"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:f.properties.require.items.enum},
message:"must be equal to one of the allowed values",schema:f.properties.require.items.enum,parentSchema:f.properties.require.items,data:h};e===null?e=[c]:e.push(
c),a++}}let p=s.length,n;if(p>1){e:for(;p--;)for(n=p;n--;)if(V(s[p],s[n])){const m={instancePath:i+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+p+" are identical)",schema:!0,parentSchema:f.properties.require,data:s};
e===null?e=[m]:e.push(m),a++;break e}}}else{const t={instancePath:i+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:f.properties.require.type,parentSchema:f.properties.require,data:s};e===null?e=[t]:e.push(t),a++}}if(o.origins!==void 0){let s=o.origins;if(Array.
isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(v(h)>2048){const c={instancePath:i+"/origins/"+m,schemaPath:"#/properties\
/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:f.properties.origins.
items,data:h};e===null?e=[c]:e.push(c),a++}if(!os.test(h)){const c={instancePath:i+"/origins/"+m,schemaPath:"#/properties/origins/items/pattern",keyword:"patter\
n",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[\
A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:f.properties.origins.items,data:h};e===null?e=[c]:e.push(c),a++}}else{const c={instancePath:i+"/origins/"+m,schemaPath:"\
#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.origins.items.type,parentSchema:f.properties.
origins.items,data:h};e===null?e=[c]:e.push(c),a++}}let p=s.length,n;if(p>1){const m={};for(;p--;){let h=s[p];if(typeof h=="string"){if(typeof m[h]=="number"){n=
m[h];const c={instancePath:i+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:p,j:n},message:"must NOT have duplicate it\
ems (items ## "+n+" and "+p+" are identical)",schema:!0,parentSchema:f.properties.origins,data:s};e===null?e=[c]:e.push(c),a++;break}m[h]=p}}}}else{const t={instancePath:i+
"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.origins.type,parentSchema:f.properties.
origins,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.
type,parentSchema:f,data:o};e===null?e=[s]:e.push(s),a++}return ve.errors=e,a===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ns=we,E={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml: which bundle may do more to its host t\
han a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{description:"Powers that the bundle is g\
ranted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume\
-driver, container-name, external-network:NAME or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv\
/models:ro"]},uniqueItems:!0}};function we(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=we.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o){const t=a;if(typeof s==
"string"){if(!G.test(s)){const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:s,propertyName:s};e===null?e=[p]:e.
push(p),a++}}else{const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:T.type,parentSchema:T,data:s,propertyName:s};e===null?e=[p]:e.push(p),a++}var r=t===a;if(!r){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:s},message:"property name must be valid",schema:E.propertyNames,parentSchema:E,data:o};e===null?e=[p]:e.push(p),a++}}for(const s in o){
let t=o[s];if(Array.isArray(t)){const p=t.length;for(let h=0;h<p;h++){let c=t[h];if(typeof c=="string"){if(v(c)>512){const d={instancePath:i+"/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 \
characters",schema:512,parentSchema:E.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),a++}if(v(c)<1){const d={instancePath:i+"/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:E.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),a++}}else{const d={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+h,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.additionalProperties.items.type,
parentSchema:E.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),a++}}let n=t.length,m;if(n>1){const h={};for(;n--;){let c=t[n];if(typeof c=="string"){
if(typeof h[c]=="number"){m=h[c];const d={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"u\
niqueItems",params:{i:n,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+n+" are identical)",schema:!0,parentSchema:E.additionalProperties,data:t};
e===null?e=[d]:e.push(d),a++;break}h[c]=n}}}}else{const p={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:E.additionalProperties.type,parentSchema:E.additionalProperties,data:t};e===null?e=[p]:e.push(
p),a++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:E.type,parentSchema:E,data:o};e===
null?e=[s]:e.push(s),a++}return we.errors=e,a===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms=be,N={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints that never count again. The list only grows.",type:"ob\
ject",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"array",items:{title:"RemovedKey",description:"A fingerp\
rint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|\
SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 40 or 64 hex digits without spaces, or `SHA256:\u2026` of a\
n SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{description:"Why, for people",type:"string",maxLength:1e3},
at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},Ie=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f\
]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function be(o,{instancePath:i="",parentData:q,parentDataProperty:k,rootData:P=o,dynamicAnchors:$={}}={}){let e=null,a=0;const y=be.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.removed===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have required property 'removed'",schema:N.required,parentSchema:N,data:o};
e===null?e=[r]:e.push(r),a++}for(const r in o)if(r!=="removed"){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:N,data:o};e===null?e=[s]:e.push(s),a++}if(o.removed!==void 0){let r=o.
removed;if(Array.isArray(r)){const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const n={instancePath:i+
"/removed/"+t,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:N.properties.removed.items.type},message:"must be string,object",schema:N.
properties.removed.items.type,parentSchema:N.properties.removed.items,data:p};e===null?e=[n]:e.push(n),a++}if(typeof p=="string"&&!Ie.test(p)){const n={instancePath:i+
"/removed/"+t,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},
message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",
parentSchema:N.properties.removed.items,data:p};e===null?e=[n]:e.push(n),a++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.fingerprint===void 0){const n={instancePath:i+
"/removed/"+t,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{missingProperty:"fingerprint"},message:"must have required property 'f\
ingerprint'",schema:N.properties.removed.items.required,parentSchema:N.properties.removed.items,data:p};e===null?e=[n]:e.push(n),a++}for(const n in p)if(!(n==="\
fingerprint"||n==="reason"||n==="at")){const m={instancePath:i+"/removed/"+t,schemaPath:"#/properties/removed/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:N.properties.removed.items,data:p};e===null?e=[m]:e.
push(m),a++}if(p.fingerprint!==void 0){let n=p.fingerprint;if(typeof n=="string"){if(!Ie.test(n)){const m={instancePath:i+"/removed/"+t+"/fingerprint",schemaPath:"\
#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'\
must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:N.
properties.removed.items.properties.fingerprint,data:n};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/removed/"+t+"/fingerprint",schemaPath:"#/pr\
operties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.removed.items.properties.
fingerprint.type,parentSchema:N.properties.removed.items.properties.fingerprint,data:n};e===null?e=[m]:e.push(m),a++}}if(p.reason!==void 0){let n=p.reason;if(typeof n==
"string"){if(v(n)>1e3){const m={instancePath:i+"/removed/"+t+"/reason",schemaPath:"#/properties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:N.properties.removed.items.properties.reason,data:n};e===null?e=[m]:e.push(
m),a++}}else{const m={instancePath:i+"/removed/"+t+"/reason",schemaPath:"#/properties/removed/items/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:N.properties.removed.items.properties.reason.type,parentSchema:N.properties.removed.items.properties.reason,data:n};e===null?e=[
m]:e.push(m),a++}}if(p.at!==void 0){let n=p.at;if(typeof n=="string"){if(v(n)>100){const m={instancePath:i+"/removed/"+t+"/at",schemaPath:"#/properties/removed/\
items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:N.properties.removed.
items.properties.at,data:n};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/removed/"+t+"/at",schemaPath:"#/properties/removed/items/properties/at/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.removed.items.properties.at.type,parentSchema:N.properties.removed.items.
properties.at,data:n};e===null?e=[m]:e.push(m),a++}}}}}else{const s={instancePath:i+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:N.properties.removed.type,parentSchema:N.properties.removed,data:r};e===null?e=[s]:e.push(s),a++}}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,data:o};e===null?e=[r]:e.push(r),a++}return be.errors=
e,a===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Re as bundle,Ke as fleet,We as group,Xe as host,Ge as hostConfig,Ye as inventory,ss as os,ps as policy,ns as powers,ms as removed};
