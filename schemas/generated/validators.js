// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var Oe=Object.getOwnPropertyNames,we=(m,a)=>function(){try{return a||(0,m[Oe(m)[0]])((a={exports:{}}).exports,a),a.exports}catch(k){throw a=0,k}},Fe=we({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(m){"use strict";Object.defineProperty(m,"__esModule",{value:!0});function a(x){const k=x.length;let P=0,S=0,e;for(;S<k;)P++,
e=x.charCodeAt(S++),e>=55296&&e<=56319&&S<k&&(e=x.charCodeAt(S),(e&64512)===56320&&S++);return P}m.default=a,a.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),Be=we({"node_modules/fast-deep-equal/index.js"(m,a){"use strict";a.exports=function x(k,P){if(k===P)return!0;if(k&&P&&typeof k=="object"&&typeof P=="obj\
ect"){if(k.constructor!==P.constructor)return!1;var S,e,r;if(Array.isArray(k)){if(S=k.length,S!=P.length)return!1;for(e=S;e--!==0;)if(!x(k[e],P[e]))return!1;return!0}
if(k.constructor===RegExp)return k.source===P.source&&k.flags===P.flags;if(k.valueOf!==Object.prototype.valueOf)return k.valueOf()===P.valueOf();if(k.toString!==
Object.prototype.toString)return k.toString()===P.toString();if(r=Object.keys(k),S=r.length,S!==Object.keys(P).length)return!1;for(e=S;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(P,r[e]))return!1;for(e=S;e--!==0;){var u=r[e];if(!x(k[u],P[u]))return!1}return!0}return k!==k&&P!==P}}}),De=we({"node_modules/ajv/dist/runti\
me/equal.js"(m){"use strict";Object.defineProperty(m,"__esModule",{value:!0});var a=Be();a.code='require("ajv/dist/runtime/equal").default',m.default=a}}),He=me,
D={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},Pe={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},b=Fe().default,Re=new RegExp("^https?://[!-~\
]+$","u"),J=new RegExp("^[0-9a-f]{64}$","u");function me(m,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,
r=0;const u=me.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){const i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:D.required,parentSchema:D,
data:m};e===null?e=[i]:e.push(i),r++}if(m.sha256===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:D.required,parentSchema:D,data:m};e===null?e=[i]:e.push(i),r++}for(const i in m)if(!(i==="url"||i==="sha25\
6")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional \
properties",schema:!1,parentSchema:D,data:m};e===null?e=[s]:e.push(s),r++}if(m.url!==void 0){let i=m.url;if(typeof i=="string"){if(b(i)>2048){const s={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:D.
properties.url,data:i};e===null?e=[s]:e.push(s),r++}if(!Re.test(i)){const s={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:D.properties.url,data:i};e===null?e=[s]:e.
push(s),r++}}else{const s={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.properties.
url.type,parentSchema:D.properties.url,data:i};e===null?e=[s]:e.push(s),r++}}if(m.sha256!==void 0){let i=m.sha256;if(typeof i=="string"){if(!J.test(i)){const s={
instancePath:a+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Pe,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/sha256",schemaPath:"common.schema.\
json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Pe.type,parentSchema:Pe,data:i};e===null?e=[s]:e.push(s),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.type,parentSchema:D,data:m};e===null?e=[i]:e.
push(i),r++}return me.errors=e,r===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ee=le,A={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet share.",type:"object",required:["version","id","name"],properties:{
version:{description:"Version of the formats of this repository",const:1},id:{$ref:"common.schema.json#/$defs/fleetId"},name:{$ref:"common.schema.json#/$defs/fl\
eetName"},branch:{$ref:"common.schema.json#/$defs/branch"},poll:{$ref:"common.schema.json#/$defs/duration"},freshness:{$ref:"common.schema.json#/$defs/duration"},
limits:{title:"RepositoryLimits",description:"Limits of the repository; those of the accepted state hold for the next commit",type:"object",properties:{repository:{
$ref:"common.schema.json#/$defs/size"},file:{$ref:"common.schema.json#/$defs/size"},files:{description:"How many files",type:"integer",minimum:1,maximum:1e6}},additionalProperties:!1},
inventory:{title:"FleetInventory",description:"Where the hosts of this fleet push their inventory, so that a clone alone can show the fleet",type:"object",required:[
"url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, or an absolute path",type:"string",minLength:1,maxLength:2048},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},defaults:{title:"FleetDefaults",description:"\
The first layer of every host",type:"object",properties:{bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"}},
additionalProperties:!1}},additionalProperties:!1},Q={title:"FleetId",description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"s\
tring",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},ke={title:"FleetName",description:"A name for people: letters, digits, spaces, \
`.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},X={title:"BranchName",description:"A branch name without `r\
efs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},L={
title:"Duration",description:"A duration such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},Y={title:"Size",description:"A\
 size such as `512KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},z={title:"OsLayer",description:"The operating system: in a\
 layer only the channel",type:["object","null"],properties:{channel:{description:"Name of a file os/<channel>.yaml","x-expected":"a channel name: lower-case let\
ters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},$e=Object.prototype.
hasOwnProperty,ze=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Ue=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),Ne=new RegExp(
"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$","u"),ee=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),xe=new RegExp("^[1-9][0-9\
]{0,6}(B|KiB|MiB|GiB)$","u"),se=new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$","u"),I={title:"BundleLayers",description:"Bundles by name: folders under bundles/",type:"\
object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},N={title:"BundleNameTex\
t",description:"A bundle name: lower-case letters, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},W=new RegExp(
"^[a-z0-9][a-z0-9_-]{0,62}$","u"),G={title:"BundleLayer",description:"What a layer says of one bundle; null takes the bundle away",type:["object","null"],"x-lat\
er":["when","before","drain","hooks","requires"],properties:{env:{$ref:"common.schema.json#/$defs/environment"},after:{description:"Bundles that come before thi\
s one; tied bundles go back together",type:["array","null"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},health:{$ref:"common.schema.json\
#/$defs/health"},secrets:{$ref:"common.schema.json#/$defs/secretUses"}},additionalProperties:!1},K={title:"Environment",description:"Variables for `${NAME}` in \
the bundle's compose.yaml; nothing else is interpolated. null takes a lower layer's variable away",type:["object","null"],propertyNames:{description:"A variable\
 name: letters, digits and `_`, not beginning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{type:["string","null"]}},O={title:"H\
ealthLayer",description:"When the bundle counts as healthy, besides the health checks of its own services",type:["object","null"],properties:{timeout:{description:"\
How long the bundle has to become healthy, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s`, `10m` or `2h`",type:["string","null"],
pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},http:{description:"A loopback URL on a port that the bundle publishes itself, such as `http://127.0.0.1:8080/`; a 2xx stat\
us is healthy, redirects are not followed","x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",type:["string","null"],pattern:"^http://(\
127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},q={title:"SecretUses",description:"Secrets that the bundle gets as f\
iles, by the name that they have in its compose.yaml (`secrets: { NAME: { external: true } }`)",type:["object","null"],propertyNames:{description:"A name as in \
compose.yaml: letters, digits, `.`, `_` and `-`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},additionalProperties:{title:"SecretUseLayer",
description:"Where the value comes from, and who may read its file",type:["object","null"],properties:{from:{description:"Name of a file secrets/<name>.yaml","x\
-expected":"a secret's name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},
key:{description:"Which of its values; `value` where absent","x-expected":"a name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","nul\
l"],pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},uid:{description:"User id that owns the file (mode 0400): the one that the service runs as; 0 where absent",type:[
"integer","null"],minimum:0,maximum:2147483647},gid:{description:"Group id of the file; 0 where absent",type:["integer","null"],minimum:0,maximum:2147483647}},additionalProperties:!1}},
Ke=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),Ce=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$","u"),Me=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$","u"),V=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),H=De().default;function F(m,{instancePath:a="",parentData:x,parentDataProperty:k,
rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=F.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(m&&typeof m=="ob\
ject"&&!Array.isArray(m))&&m!==null){const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:G.type},message:"must be object,null",schema:G.type,
parentSchema:G,data:m};e===null?e=[t]:e.push(t),r++}if(m&&typeof m=="object"&&!Array.isArray(m)){for(const t in m)if(!(t==="env"||t==="after"||t==="health"||t===
"secrets")){const o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:G,data:m};e===null?e=[o]:e.push(o),r++}if(m.env!==void 0){let t=m.env;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&
t!==null){const o={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/type",keyword:"type",params:{type:K.type},message:"must be object,nul\
l",schema:K.type,parentSchema:K,data:t};e===null?e=[o]:e.push(o),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t){const p=r;if(typeof o=="stri\
ng"&&!Ke.test(o)){const n={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:K.propertyNames,
data:o,propertyName:o};e===null?e=[n]:e.push(n),r++}var i=p===r;if(!i){const n={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/property\
Names",keyword:"propertyNames",params:{propertyName:o},message:"property name must be valid",schema:K.propertyNames,parentSchema:K,data:t};e===null?e=[n]:e.push(
n),r++}}for(const o in t){let p=t[o];if(typeof p!="string"&&p!==null){const n={instancePath:a+"/env/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"commo\
n.schema.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:K.additionalProperties.type},message:"must be string,null",schema:K.additionalProperties.
type,parentSchema:K.additionalProperties,data:p};e===null?e=[n]:e.push(n),r++}}}}if(m.after!==void 0){let t=m.after;if(!Array.isArray(t)&&t!==null){const o={instancePath:a+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:G.properties.after.type},message:"must be array,null",schema:G.properties.after.type,parentSchema:G.
properties.after,data:t};e===null?e=[o]:e.push(o),r++}if(Array.isArray(t)){const o=t.length;for(let l=0;l<o;l++){let c=t[l];if(typeof c=="string"){if(!W.test(c)){
const d={instancePath:a+"/after/"+l,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:c};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:a+
"/after/"+l,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:c};
e===null?e=[d]:e.push(d),r++}}let p=t.length,n;if(p>1){e:for(;p--;)for(n=p;n--;)if(H(t[p],t[n])){const l={instancePath:a+"/after",schemaPath:"#/properties/after\
/uniqueItems",keyword:"uniqueItems",params:{i:p,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+p+" are identical)",schema:!0,parentSchema:G.properties.
after,data:t};e===null?e=[l]:e.push(l),r++;break e}}}}if(m.health!==void 0){let t=m.health;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const o={instancePath:a+
"/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:O.type},message:"must be object,null",schema:O.type,parentSchema:O,data:t};
e===null?e=[o]:e.push(o),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t)if(!(o==="timeout"||o==="http")){const p={instancePath:a+"/health",schemaPath:"\
common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",
schema:!1,parentSchema:O,data:t};e===null?e=[p]:e.push(p),r++}if(t.timeout!==void 0){let o=t.timeout;if(typeof o!="string"&&o!==null){const p={instancePath:a+"/\
health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:O.properties.timeout.type},message:"must be st\
ring,null",schema:O.properties.timeout.type,parentSchema:O.properties.timeout,data:o};e===null?e=[p]:e.push(p),r++}if(typeof o=="string"&&!ee.test(o)){const p={
instancePath:a+"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|\
m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:O.properties.timeout,data:o};e===null?e=[p]:
e.push(p),r++}}if(t.http!==void 0){let o=t.http;if(typeof o!="string"&&o!==null){const p={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/he\
alth/properties/http/type",keyword:"type",params:{type:O.properties.http.type},message:"must be string,null",schema:O.properties.http.type,parentSchema:O.properties.
http,data:o};e===null?e=[p]:e.push(p),r++}if(typeof o=="string"&&!Ce.test(o)){const p={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/healt\
h/properties/http/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pat\
tern "^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",
parentSchema:O.properties.http,data:o};e===null?e=[p]:e.push(p),r++}}}}if(m.secrets!==void 0){let t=m.secrets;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==
null){const o={instancePath:a+"/secrets",schemaPath:"common.schema.json#/$defs/secretUses/type",keyword:"type",params:{type:q.type},message:"must be object,null",
schema:q.type,parentSchema:q,data:t};e===null?e=[o]:e.push(o),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t){const p=r;if(typeof o=="string"&&
!Me.test(o)){const n={instancePath:a+"/secrets",schemaPath:"common.schema.json#/$defs/secretUses/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9][A-Za-z0-9_.-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$",parentSchema:q.propertyNames,
data:o,propertyName:o};e===null?e=[n]:e.push(n),r++}var s=p===r;if(!s){const n={instancePath:a+"/secrets",schemaPath:"common.schema.json#/$defs/secretUses/prope\
rtyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name must be valid",schema:q.propertyNames,parentSchema:q,data:t};e===null?e=[n]:e.push(
n),r++}}for(const o in t){let p=t[o];if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){const n={instancePath:a+"/secrets/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/type",keyword:"type",params:{type:q.additionalProperties.type},message:"must b\
e object,null",schema:q.additionalProperties.type,parentSchema:q.additionalProperties,data:p};e===null?e=[n]:e.push(n),r++}if(p&&typeof p=="object"&&!Array.isArray(
p)){for(const n in p)if(!(n==="from"||n==="key"||n==="uid"||n==="gid")){const l={instancePath:a+"/secrets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/secretUses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:q.additionalProperties,data:p};e===null?e=[l]:e.push(l),r++}if(p.from!==void 0){let n=p.from;if(typeof n!="str\
ing"&&n!==null){const l={instancePath:a+"/secrets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",schemaPath:"common.schema.json#/$defs/secretUses/additional\
Properties/properties/from/type",keyword:"type",params:{type:q.additionalProperties.properties.from.type},message:"must be string,null",schema:q.additionalProperties.
properties.from.type,parentSchema:q.additionalProperties.properties.from,data:n};e===null?e=[l]:e.push(l),r++}if(typeof n=="string"&&!se.test(n)){const l={instancePath:a+
"/secrets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/from/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:q.
additionalProperties.properties.from,data:n};e===null?e=[l]:e.push(l),r++}}if(p.key!==void 0){let n=p.key;if(typeof n!="string"&&n!==null){const l={instancePath:a+
"/secrets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/key/type",keyword:"\
type",params:{type:q.additionalProperties.properties.key.type},message:"must be string,null",schema:q.additionalProperties.properties.key.type,parentSchema:q.additionalProperties.
properties.key,data:n};e===null?e=[l]:e.push(l),r++}if(typeof n=="string"&&!V.test(n)){const l={instancePath:a+"/secrets/"+o.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/key",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0\
-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:q.additionalProperties.
properties.key,data:n};e===null?e=[l]:e.push(l),r++}}if(p.uid!==void 0){let n=p.uid;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null){const l={
instancePath:a+"/secrets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/uid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/uid/\
type",keyword:"type",params:{type:q.additionalProperties.properties.uid.type},message:"must be integer,null",schema:q.additionalProperties.properties.uid.type,parentSchema:q.
additionalProperties.properties.uid,data:n};e===null?e=[l]:e.push(l),r++}if(typeof n=="number"&&isFinite(n)){if(n>2147483647||isNaN(n)){const l={instancePath:a+
"/secrets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/uid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/uid/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:q.additionalProperties.properties.uid,data:n};
e===null?e=[l]:e.push(l),r++}if(n<0||isNaN(n)){const l={instancePath:a+"/secrets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/uid",schemaPath:"common.schema.jso\
n#/$defs/secretUses/additionalProperties/properties/uid/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:q.
additionalProperties.properties.uid,data:n};e===null?e=[l]:e.push(l),r++}}}if(p.gid!==void 0){let n=p.gid;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&
n!==null){const l={instancePath:a+"/secrets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/gid",schemaPath:"common.schema.json#/$defs/secretUses/additionalPropert\
ies/properties/gid/type",keyword:"type",params:{type:q.additionalProperties.properties.gid.type},message:"must be integer,null",schema:q.additionalProperties.properties.
gid.type,parentSchema:q.additionalProperties.properties.gid,data:n};e===null?e=[l]:e.push(l),r++}if(typeof n=="number"&&isFinite(n)){if(n>2147483647||isNaN(n)){
const l={instancePath:a+"/secrets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/gid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/proper\
ties/gid/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:q.additionalProperties.
properties.gid,data:n};e===null?e=[l]:e.push(l),r++}if(n<0||isNaN(n)){const l={instancePath:a+"/secrets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/gid",schemaPath:"\
common.schema.json#/$defs/secretUses/additionalProperties/properties/gid/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:q.additionalProperties.properties.gid,data:n};e===null?e=[l]:e.push(l),r++}}}}}}}}return F.errors=e,r===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function te(m,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=te.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){for(const s in m){const t=r;if(typeof s=="string"){if(!W.test(s)){const o={
instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pat\
tern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,
schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:s,propertyName:s};
e===null?e=[o]:e.push(o),r++}var i=t===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"pr\
operty name must be valid",schema:I.propertyNames,parentSchema:I,data:m};e===null?e=[o]:e.push(o),r++}}for(const s in m)F(m[s],{instancePath:a+"/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:s,rootData:P,dynamicAnchors:S})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)}else{const s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,data:m};e===null?e=[s]:e.push(s),r++}return te.errors=
e,r===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(m,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=le.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.version===
void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:A.
required,parentSchema:A,data:m};e===null?e=[i]:e.push(i),r++}if(m.id===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:A.required,parentSchema:A,data:m};e===null?e=[i]:e.push(i),r++}if(m.name===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:A.required,parentSchema:A,data:m};
e===null?e=[i]:e.push(i),r++}for(const i in m)if(!$e.call(A.properties,i)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:A,data:m};e===null?e=[s]:e.push(s),r++}if(m.version!==void 0){
let i=m.version;if(i!==1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant",schema:1,parentSchema:A.properties.version,data:i};e===null?e=[s]:e.push(s),r++}}if(m.id!==void 0){let i=m.id;if(typeof i=="string"){if(!ze.test(
i)){const s={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:Q,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs\
/fleetId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.type,parentSchema:Q,data:i};e===null?e=[s]:e.push(s),r++}}if(m.name!==void 0){
let i=m.name;if(typeof i=="string"){if(!Ue.test(i)){const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:ke,
data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:ke.type,parentSchema:ke,data:i};e===null?e=[s]:e.push(s),r++}}if(m.branch!==void 0){let i=m.branch;if(typeof i=="string"){
if(!Ne.test(i)){const s={instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.\
lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])\
$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:X,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,
data:i};e===null?e=[s]:e.push(s),r++}}if(m.poll!==void 0){let i=m.poll;if(typeof i=="string"){if(!ee.test(i)){const s={instancePath:a+"/poll",schemaPath:"common\
.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',
schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:L,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/poll",schemaPath:"common.schema.json#/$d\
efs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[s]:e.push(s),r++}}if(m.freshness!==
void 0){let i=m.freshness;if(typeof i=="string"){if(!ee.test(i)){const s={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:L,
data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[s]:e.push(s),r++}}if(m.limits!==void 0){let i=m.limits;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){for(const s in i)if(!(s==="repository"||s==="file"||s==="files")){const t={instancePath:a+"/limits",schemaPath:"#/properties/limits/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:A.properties.
limits,data:i};e===null?e=[t]:e.push(t),r++}if(i.repository!==void 0){let s=i.repository;if(typeof s=="string"){if(!xe.test(s)){const t={instancePath:a+"/limits\
/repository",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patte\
rn "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:Y,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/limits/repository",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,
data:s};e===null?e=[t]:e.push(t),r++}}if(i.file!==void 0){let s=i.file;if(typeof s=="string"){if(!xe.test(s)){const t={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|Ki\
B|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:Y,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,data:s};e===null?e=[t]:e.push(t),
r++}}if(i.files!==void 0){let s=i.files;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+"/limits/files",schemaPath:"#/properti\
es/limits/properties/files/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:A.properties.limits.properties.files.type,parentSchema:A.
properties.limits.properties.files,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:a+"/limits\
/files",schemaPath:"#/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:A.
properties.limits.properties.files,data:s};e===null?e=[t]:e.push(t),r++}if(s<1||isNaN(s)){const t={instancePath:a+"/limits/files",schemaPath:"#/properties/limit\
s/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:A.properties.limits.properties.files,
data:s};e===null?e=[t]:e.push(t),r++}}}}else{const s={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:A.properties.limits.type,parentSchema:A.properties.limits,data:i};e===null?e=[s]:e.push(s),r++}}if(m.inventory!==void 0){let i=m.inventory;
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
if(m.defaults!==void 0){let i=m.defaults;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="bundles"||s==="os")){const t={instancePath:a+"/\
defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties",schema:!1,parentSchema:A.properties.defaults,data:i};e===null?e=[t]:e.push(t),r++}if(i.bundles!==void 0&&(te(i.bundles,{instancePath:a+"/defaults/b\
undles",parentData:i,parentDataProperty:"bundles",rootData:P,dynamicAnchors:S})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),i.os!==void 0){let s=i.os;
if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"ty\
pe",params:{type:z.type},message:"must be object,null",schema:z.type,parentSchema:z,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const t in s)if(t!=="channel"){const o={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:s};e===null?e=[o]:e.push(o),r++}if(s.
channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const o={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/\
properties/channel/type",keyword:"type",params:{type:z.properties.channel.type},message:"must be string,null",schema:z.properties.channel.type,parentSchema:z.properties.
channel,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t=="string"&&!se.test(t)){const o={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/\
$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,6\
2}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:z.properties.channel,data:t};e===null?e=[o]:e.push(o),r++}}}}}else{const s={instancePath:a+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.defaults.type,parentSchema:A.properties.defaults,
data:i};e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.
type,parentSchema:A,data:m};e===null?e=[i]:e.push(i),r++}return le.errors=e,r===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var We=he,U={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"GroupFile",description:"groups/<group>.yaml: a layer that several hosts share.",type:"\
object",properties:{select:{title:"Selector",type:"object",description:"Labels that must all match; without it the group reaches the hosts that name it",$ref:"c\
ommon.schema.json#/$defs/labels",minProperties:1},priority:{description:"Lower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},bundles:{
$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"}},additionalProperties:!1},Z={title:"Labels",description:"Labels: na\
me to value, both strings",type:"object",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Z\
a-z0-9][A-Za-z0-9._/-]{0,62}$"},additionalProperties:{description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f\
]{0,63}$"}},Te=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$","u"),Ze=new RegExp("^[^\\u0000-\\u001f\\u007f]{0,63}$","u");function re(m,{instancePath:a="",parentData:x,
parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=re.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
m&&typeof m=="object"&&!Array.isArray(m)){for(const s in m){const t=r;if(typeof s=="string"){if(!W.test(s)){const o={instancePath:a,schemaPath:"common.schema.js\
on#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$de\
fs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),
r++}var i=t===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",
schema:I.propertyNames,parentSchema:I,data:m};e===null?e=[o]:e.push(o),r++}}for(const s in m)F(m[s],{instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:m,parentDataProperty:s,rootData:P,dynamicAnchors:S})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)}else{const s={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,data:m};e===null?e=[s]:e.push(s),r++}return re.errors=e,r===0}
re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(m,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=he.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){for(const s in m)
if(!(s==="select"||s==="priority"||s==="bundles"||s==="os")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:U,data:m};e===null?e=[t]:e.push(t),r++}if(m.select!==void 0){let s=m.
select;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const o=r;if(typeof t=="string"&&!Te.test(t)){const p={instancePath:a+"/select",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:Z.propertyNames,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=o===
r;if(!i){const p={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"\
property name must be valid",schema:Z.propertyNames,parentSchema:Z,data:s};e===null?e=[p]:e.push(p),r++}}for(const t in s){let o=s[t];if(typeof o=="string"){if(!Ze.
test(o)){const p={instancePath:a+"/select/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",
keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\
\\u007f]{0,63}$",parentSchema:Z.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/select/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.additionalProperties.
type,parentSchema:Z.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/lab\
els/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:a+"/select",schemaPath:"#/properties/select/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:U.properties.select,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"must be object",schema:U.properties.select.type,parentSchema:U.properties.
select,data:s};e===null?e=[t]:e.push(t),r++}}if(m.priority!==void 0){let s=m.priority;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:U.properties.priority.type,parentSchema:U.
properties.priority,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:a+"/priority",schemaPath:"\
#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:U.properties.priority,data:s};
e===null?e=[t]:e.push(t),r++}if(s<-1e6||isNaN(s)){const t={instancePath:a+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:U.properties.priority,data:s};e===null?e=[t]:e.push(t),r++}}}if(m.bundles!==void 0&&(re(m.
bundles,{instancePath:a+"/bundles",parentData:m,parentDataProperty:"bundles",rootData:P,dynamicAnchors:S})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),
m.os!==void 0){let s=m.os;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/\
type",keyword:"type",params:{type:z.type},message:"must be object,null",schema:z.type,parentSchema:z,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const o={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:s};e===null?e=[o]:e.push(o),r++}
if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/prop\
erties/channel/type",keyword:"type",params:{type:z.properties.channel.type},message:"must be string,null",schema:z.properties.channel.type,parentSchema:z.properties.
channel,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t=="string"&&!se.test(t)){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osL\
ayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:z.properties.channel,data:t};e===null?e=[o]:e.push(o),r++}}}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:U.type,parentSchema:U,data:m};e===null?e=[s]:e.push(s),r++}return he.errors=e,r===0}he.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ge=ce,f={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host-config.schema.json",title:"HostConfigFile",description:"\
/etc/kedge/host.yaml: what a host knows before it has seen its fleet.",type:"object",required:["name","fleet"],properties:{name:{$ref:"common.schema.json#/$defs\
/hostName"},fleet:{title:"HostConfigFleet",description:"The fleet that this host belongs to",type:"object",required:["id","sources","anchor"],properties:{id:{$ref:"\
common.schema.json#/$defs/fleetId"},branch:{$ref:"common.schema.json#/$defs/branch"},sources:{description:"Where the fleet repository is fetched from; all are a\
sked, and a bad one never hides a good one",type:"array",minItems:1,maxItems:16,items:{$ref:"common.schema.json#/$defs/remote"}},anchor:{description:"The first \
trusted commit, handed over at enrolment","x-expected":"a whole commit id: 40 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{40}$"},anchorTree:{description:"\
SHA-256 of the anchor's tree, handed over with it","x-expected":"64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},git:{description:"Which git f\
etches: `native`, `embedded`, or `auto` (native where it is installed)",enum:["auto","native","embedded"]}},additionalProperties:!1},inventory:{$ref:"common.sch\
ema.json#/$defs/remote"},key:{description:"The host's private OpenPGP key, made by `kedge host keygen`, mode 0600",type:"string",minLength:1},state:{description:"\
State folder; /var/lib/kedge where absent",type:"string",minLength:1},secrets:{description:"Folder in memory (tmpfs, ramfs) where decrypted secrets lie; /run/ke\
dge/secrets where absent",type:"string",minLength:1},compose:{title:"HostConfigCompose",description:"Docker Compose on this host",type:"object",properties:{project:{
description:"Compose projects are <project>-<bundle>; `kedge` where absent","x-expected":"lower-case letters, digits, `_` and `-`, at most 40 characters",type:"\
string",pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"}},additionalProperties:!1},ostree:{title:"HostConfigOstree",description:"The OS that Kedge manages; absent: it mana\
ges none",type:"object",properties:{sysroot:{description:"The OSTree sysroot: `/` where absent, which is the running system",type:"string",minLength:1}},additionalProperties:!1},
registries:{description:"Registries by host name, with the file that holds the login; Docker's own credentials are honoured too",type:"object",propertyNames:{description:"\
A registry's host name, with its port where it has one",pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},additionalProperties:{title:"HostConfigRegistry",description:"\
How to log in",type:"object",required:["authFile"],properties:{authFile:{description:"Docker's config.json form, or one line `user:password`",type:"string",minLength:1}},
additionalProperties:!1}},api:{title:"HostConfigApi",description:"The host's API (later)",type:"object",properties:{listen:{description:"An address and port, su\
ch as `127.0.0.1:7878`",type:"string",pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},exposed:{description:"Allows listening beyond loopback",type:"b\
oolean"}},additionalProperties:!1}},additionalProperties:!1},C={title:"HostNameText",description:"A host name: lower-case letters, digits, `-`, and dots between\
 labels, at most 63 characters",type:"string",pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},g={title:"RemoteText",description:"\
A place to fetch from or push to: a URL or a path, or the same with how to log in",type:["string","object"],minLength:1,maxLength:2048,required:["url"],properties:{
url:{description:"https, ssh, http (loopback, or with `plain: true`), file, `user@host:path`, or a path",type:"string",minLength:1,maxLength:2048},tokenFile:{description:"\
File whose first line is a token, or `user:password`, for http(s)",type:"string",minLength:1},identityFile:{description:"SSH private key",type:"string",minLength:1},
knownHosts:{description:"SSH known_hosts file",type:"string",minLength:1},caFile:{description:"CA certificates in PEM, besides those of the system",type:"string",
minLength:1},proxy:{description:"URL of an HTTP proxy, such as `http://proxy.example:3128`","x-expected":"an http(s) URL without a login in it",type:"string",pattern:"\
^https?://[^@\\s]+$"},plain:{description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},Se=new RegExp(
"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),_e=new RegExp("^https?://[^@\\s]+$","u"),Ae=new RegExp("^[0-9a-f]{40}$","u"),
Ve=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),Je=new RegExp("^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$","u"),Qe=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1\
,5}$","u");function ce(m,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ce.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0){const s={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:f.required,parentSchema:f,data:m};e===null?e=[s]:e.push(s),
r++}if(m.fleet===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required propert\
y 'fleet'",schema:f.required,parentSchema:f,data:m};e===null?e=[s]:e.push(s),r++}for(const s in m)if(!$e.call(f.properties,s)){const t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f,data:m};
e===null?e=[t]:e.push(t),r++}if(m.name!==void 0){let s=m.name;if(typeof s=="string"){if(!Se.test(s)){const t={instancePath:a+"/name",schemaPath:"common.schema.j\
son#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must m\
atch pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-\
z0-9-]*[a-z0-9])?)*$",parentSchema:C,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/hostName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:C.type,parentSchema:C,data:s};e===null?e=[t]:e.push(t),r++}}if(m.fleet!==void 0){let s=m.
fleet;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",
params:{missingProperty:"id"},message:"must have required property 'id'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:s};e===null?e=[
t]:e.push(t),r++}if(s.sources===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"so\
urces"},message:"must have required property 'sources'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}
if(s.anchor===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"mu\
st have required property 'anchor'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t===
"id"||t==="branch"||t==="sources"||t==="anchor"||t==="anchorTree"||t==="git")){const o={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.fleet,data:s};
e===null?e=[o]:e.push(o),r++}if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(!ze.test(t)){const o={instancePath:a+"/fleet/id",schemaPath:"common.schema.j\
son#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0\
-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:Q,data:t};e===
null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Q.type,parentSchema:Q,data:t};e===null?e=[o]:e.push(o),r++}}if(s.branch!==void 0){let t=s.branch;if(typeof t=="string"){if(!Ne.test(t)){const o={
instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0\
-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?\
!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:X,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+
"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:t};
e===null?e=[o]:e.push(o),r++}}if(s.sources!==void 0){let t=s.sources;if(Array.isArray(t)){if(t.length>16){const p={instancePath:a+"/fleet/sources",schemaPath:"#\
/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:f.properties.
fleet.properties.sources,data:t};e===null?e=[p]:e.push(p),r++}if(t.length<1){const p={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/\
sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.fleet.properties.sources,data:t};
e===null?e=[p]:e.push(p),r++}const o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n!="string"&&!(n&&typeof n=="object"&&!Array.isArray(n))){const l={instancePath:a+
"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,parentSchema:g,
data:n};e===null?e=[l]:e.push(l),r++}if(typeof n=="string"){if(b(n)>2048){const l={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remo\
te/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:n};e===null?e=[l]:e.push(
l),r++}if(b(n)<1){const l={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:g,data:n};e===null?e=[l]:e.push(l),r++}}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){
const l={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:g.required,parentSchema:g,data:n};e===null?e=[l]:e.push(l),r++}for(const l in n)if(!(l==="url"||l==="tokenFile"||l==="id\
entityFile"||l==="knownHosts"||l==="caFile"||l==="proxy"||l==="plain")){const c={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:g,data:n};
e===null?e=[c]:e.push(c),r++}if(n.url!==void 0){let l=n.url;if(typeof l=="string"){if(b(l)>2048){const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:g.properties.url,data:l};e===null?e=[c]:e.push(c),r++}if(b(l)<1){const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.
url,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.url.type,parentSchema:g.properties.url,data:l};e===null?e=[c]:e.push(c),r++}}
if(n.tokenFile!==void 0){let l=n.tokenFile;if(typeof l=="string"){if(b(l)<1){const c={instancePath:a+"/fleet/sources/"+p+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.tokenFile,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.tokenFile.type,parentSchema:g.properties.tokenFile,
data:l};e===null?e=[c]:e.push(c),r++}}if(n.identityFile!==void 0){let l=n.identityFile;if(typeof l=="string"){if(b(l)<1){const c={instancePath:a+"/fleet/sources\
/"+p+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:g.properties.identityFile,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.identityFile.type,parentSchema:g.properties.identityFile,data:l};e===null?e=[c]:e.push(c),r++}}if(n.knownHosts!==void 0){let l=n.knownHosts;if(typeof l==
"string"){if(b(l)<1){const c={instancePath:a+"/fleet/sources/"+p+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.knownHosts,data:l};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:a+"/fleet/sources/"+p+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.knownHosts.type,parentSchema:g.properties.knownHosts,data:l};e===null?e=[c]:e.push(c),r++}}if(n.caFile!==void 0){
let l=n.caFile;if(typeof l=="string"){if(b(l)<1){const c={instancePath:a+"/fleet/sources/"+p+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.caFile,data:l};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:g.properties.caFile.type,parentSchema:g.properties.caFile,data:l};e===null?e=[c]:e.push(c),r++}}if(n.
proxy!==void 0){let l=n.proxy;if(typeof l=="string"){if(!_e.test(l)){const c={instancePath:a+"/fleet/sources/"+p+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:g.properties.proxy,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.proxy.type,parentSchema:g.properties.
proxy,data:l};e===null?e=[c]:e.push(c),r++}}if(n.plain!==void 0){let l=n.plain;if(typeof l!="boolean"){const c={instancePath:a+"/fleet/sources/"+p+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.plain.type,parentSchema:g.
properties.plain,data:l};e===null?e=[c]:e.push(c),r++}}}}}else{const o={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.fleet.properties.sources.type,parentSchema:f.properties.fleet.properties.sources,
data:t};e===null?e=[o]:e.push(o),r++}}if(s.anchor!==void 0){let t=s.anchor;if(typeof t=="string"){if(!Ae.test(t)){const o={instancePath:a+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:f.properties.fleet.properties.anchor,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.fleet.properties.anchor.type,parentSchema:f.
properties.fleet.properties.anchor,data:t};e===null?e=[o]:e.push(o),r++}}if(s.anchorTree!==void 0){let t=s.anchorTree;if(typeof t=="string"){if(!J.test(t)){const o={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:f.properties.fleet.properties.anchorTree,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.fleet.properties.anchorTree.type,parentSchema:f.properties.fleet.properties.anchorTree,data:t};e===null?e=[o]:e.push(o),r++}}if(s.git!==void 0){let t=s.
git;if(!(t==="auto"||t==="native"||t==="embedded")){const o={instancePath:a+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:f.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:f.properties.fleet.properties.git.enum,parentSchema:f.
properties.fleet.properties.git,data:t};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:f.properties.fleet.type,parentSchema:f.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}}if(m.inventory!==
void 0){let s=m.inventory;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const t={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,parentSchema:g,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s==
"string"){if(b(s)>2048){const t={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:s};e===null?e=[t]:e.push(t),r++}if(b(s)<1){const t={instancePath:a+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g,data:s};
e===null?e=[t]:e.push(t),r++}}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){const t={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:g.required,parentSchema:g,data:s};
e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="url"||t==="tokenFile"||t==="identityFile"||t==="knownHosts"||t==="caFile"||t==="proxy"||t==="plain")){const o={
instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:g,data:s};e===null?e=[o]:e.push(o),r++}if(s.url!==void 0){let t=s.url;if(typeof t=="string"){if(b(t)>
2048){const o={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:g.properties.url,data:t};e===null?e=[o]:e.push(o),r++}if(b(t)<1){const o={instancePath:a+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:g.properties.url,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.url.type,parentSchema:g.properties.url,data:t};
e===null?e=[o]:e.push(o),r++}}if(s.tokenFile!==void 0){let t=s.tokenFile;if(typeof t=="string"){if(b(t)<1){const o={instancePath:a+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.tokenFile,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.tokenFile.type,parentSchema:g.properties.tokenFile,data:t};
e===null?e=[o]:e.push(o),r++}}if(s.identityFile!==void 0){let t=s.identityFile;if(typeof t=="string"){if(b(t)<1){const o={instancePath:a+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:g.properties.identityFile,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.identityFile.type,
parentSchema:g.properties.identityFile,data:t};e===null?e=[o]:e.push(o),r++}}if(s.knownHosts!==void 0){let t=s.knownHosts;if(typeof t=="string"){if(b(t)<1){const o={
instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.knownHosts,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.knownHosts.type,parentSchema:g.properties.knownHosts,data:t};e===null?e=[o]:e.push(o),r++}}if(s.caFile!==void 0){let t=s.caFile;if(typeof t=="string"){
if(b(t)<1){const o={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.caFile,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.
caFile.type,parentSchema:g.properties.caFile,data:t};e===null?e=[o]:e.push(o),r++}}if(s.proxy!==void 0){let t=s.proxy;if(typeof t=="string"){if(!_e.test(t)){const o={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:g.properties.proxy,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:g.properties.proxy.type,parentSchema:g.properties.proxy,data:t};e===null?e=[o]:e.push(o),r++}}if(s.plain!==void 0){let t=s.plain;if(typeof t!="boole\
an"){const o={instancePath:a+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:g.properties.plain.type,parentSchema:g.properties.plain,data:t};e===null?e=[o]:e.push(o),r++}}}}if(m.key!==void 0){let s=m.key;if(typeof s==
"string"){if(b(s)<1){const t={instancePath:a+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:f.properties.key,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.key.type,parentSchema:f.properties.key,data:s};e===null?e=[t]:e.push(t),
r++}}if(m.state!==void 0){let s=m.state;if(typeof s=="string"){if(b(s)<1){const t={instancePath:a+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.state,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.state.type,parentSchema:f.
properties.state,data:s};e===null?e=[t]:e.push(t),r++}}if(m.secrets!==void 0){let s=m.secrets;if(typeof s=="string"){if(b(s)<1){const t={instancePath:a+"/secret\
s",schemaPath:"#/properties/secrets/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.
secrets,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.secrets.type,parentSchema:f.properties.secrets,data:s};e===null?e=[t]:e.push(t),r++}}if(m.compose!==void 0){let s=m.
compose;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="project"){const o={instancePath:a+"/compose",schemaPath:"#/properties/compose/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.
compose,data:s};e===null?e=[o]:e.push(o),r++}if(s.project!==void 0){let t=s.project;if(typeof t=="string"){if(!Ve.test(t)){const o={instancePath:a+"/compose/pro\
ject",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "\
^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:f.properties.compose.properties.project,data:t};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/project/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:f.properties.compose.properties.project.type,parentSchema:f.properties.compose.properties.project,data:t};e===null?e=[o]:e.push(o),r++}}}else{const t={
instancePath:a+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.compose.type,
parentSchema:f.properties.compose,data:s};e===null?e=[t]:e.push(t),r++}}if(m.ostree!==void 0){let s=m.ostree;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)
if(t!=="sysroot"){const o={instancePath:a+"/ostree",schemaPath:"#/properties/ostree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.ostree,data:s};e===null?e=[o]:e.push(o),r++}if(s.sysroot!==void 0){let t=s.sysroot;
if(typeof t=="string"){if(b(t)<1){const o={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.ostree.properties.sysroot,data:t};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroot/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:f.properties.ostree.properties.sysroot.type,parentSchema:f.properties.ostree.properties.sysroot,data:t};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+
"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.ostree.type,parentSchema:f.properties.
ostree,data:s};e===null?e=[t]:e.push(t),r++}}if(m.registries!==void 0){let s=m.registries;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const o=r;
if(typeof t=="string"&&!Je.test(t)){const p={instancePath:a+"/registries",schemaPath:"#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:f.
properties.registries.propertyNames,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=o===r;if(!i){const p={instancePath:a+"/registries",schemaPath:"#/p\
roperties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:f.properties.registries.propertyNames,
parentSchema:f.properties.registries,data:s};e===null?e=[p]:e.push(p),r++}}for(const t in s){let o=s[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.authFile===
void 0){const p={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/required",keyword:"\
required",params:{missingProperty:"authFile"},message:"must have required property 'authFile'",schema:f.properties.registries.additionalProperties.required,parentSchema:f.
properties.registries.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}for(const p in o)if(p!=="authFile"){const n={instancePath:a+"/registries/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.registries.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}if(o.authFile!==
void 0){let p=o.authFile;if(typeof p=="string"){if(b(p)<1){const n={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:f.properties.registries.additionalProperties.properties.authFile,data:p};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/regi\
stries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:f.properties.registries.additionalProperties.properties.authFile.type,parentSchema:f.properties.registries.
additionalProperties.properties.authFile,data:p};e===null?e=[n]:e.push(n),r++}}}else{const p={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.registries.
additionalProperties.type,parentSchema:f.properties.registries.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/regist\
ries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.registries.type,parentSchema:f.
properties.registries,data:s};e===null?e=[t]:e.push(t),r++}}if(m.api!==void 0){let s=m.api;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(!(t===
"listen"||t==="exposed")){const o={instancePath:a+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.api,data:s};e===null?e=[o]:e.push(o),r++}if(s.listen!==void 0){let t=s.listen;
if(typeof t=="string"){if(!Qe.test(t)){const o={instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"\
^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za\
-z0-9.-]+):[0-9]{1,5}$",parentSchema:f.properties.api.properties.listen,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.api.properties.listen.type,parentSchema:f.
properties.api.properties.listen,data:t};e===null?e=[o]:e.push(o),r++}}if(s.exposed!==void 0){let t=s.exposed;if(typeof t!="boolean"){const o={instancePath:a+"/\
api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.api.properties.
exposed.type,parentSchema:f.properties.api.properties.exposed,data:t};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/api",schemaPath:"#/propertie\
s/api/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.api.type,parentSchema:f.properties.api,data:s};e===null?e=[t]:e.push(
t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,data:m};e===
null?e=[s]:e.push(s),r++}return ce.errors=e,r===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xe=de,B={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"host.schema.json",title:"HostFile",description:"hosts/<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"commo\
n.schema.json#/$defs/labels"},groups:{description:"Groups that this host belongs to, besides those that select it by label",type:"array",items:{$ref:"common.sch\
ema.json#/$defs/groupName"},uniqueItems:!0},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},suspend:{description:"\
true, or a list of bundles: observe and report, apply nothing",type:["boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},retire:{
description:"true: take everything of Kedge's down",type:"boolean"}},additionalProperties:!1},ae={title:"GroupName",description:"A group name: lower-case letter\
s, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"};function ie(m,{instancePath:a="",parentData:x,parentDataProperty:k,
rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ie.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="obj\
ect"&&!Array.isArray(m)){for(const s in m){const t=r;if(typeof s=="string"){if(!W.test(s)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleN\
ame/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_\
-]{0,62}$",parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=t===r;if(!i){
const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:I.propertyNames,
parentSchema:I,data:m};e===null?e=[o]:e.push(o),r++}}for(const s in m)F(m[s],{instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:s,
rootData:P,dynamicAnchors:S})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:I.type,parentSchema:I,data:m};e===null?e=[s]:e.push(s),r++}return ie.errors=e,r===0}ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function de(m,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=de.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){for(const s in m)if(!(s==="labels"||s==="groups"||s===
"bundles"||s==="os"||s==="suspend"||s==="retire")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:B,data:m};e===null?e=[t]:e.push(t),r++}if(m.labels!==void 0){let s=m.labels;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const t in s){const o=r;if(typeof t=="string"&&!Te.test(t)){const p={instancePath:a+"/labels",schemaPath:"common.schema.json#/$\
defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._\
/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:Z.propertyNames,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=o===r;if(!i){const p={
instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must\
 be valid",schema:Z.propertyNames,parentSchema:Z,data:s};e===null?e=[p]:e.push(p),r++}}for(const t in s){let o=s[t];if(typeof o=="string"){if(!Ze.test(o)){const p={
instancePath:a+"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",
params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",
parentSchema:Z.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.additionalProperties.type,parentSchema:Z.
additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:s};e===null?e=[t]:e.push(t),r++}}if(m.groups!==void 0){let s=m.groups;if(Array.
isArray(s)){const t=s.length;for(let n=0;n<t;n++){let l=s[n];if(typeof l=="string"){if(!se.test(l)){const c={instancePath:a+"/groups/"+n,schemaPath:"common.sche\
ma.json#/$defs/groupName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:ae,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/groups/"+n,schemaPath:"common.schema.json#/$de\
fs/groupName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,data:l};e===null?e=[c]:e.push(c),r++}}let o=s.length,
p;if(o>1){e:for(;o--;)for(p=o;p--;)if(H(s[o],s[p])){const n={instancePath:a+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{
i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:B.properties.groups,data:s};e===null?e=[n]:e.push(
n),r++;break e}}}else{const t={instancePath:a+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:B.
properties.groups.type,parentSchema:B.properties.groups,data:s};e===null?e=[t]:e.push(t),r++}}if(m.bundles!==void 0&&(ie(m.bundles,{instancePath:a+"/bundles",parentData:m,
parentDataProperty:"bundles",rootData:P,dynamicAnchors:S})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)),m.os!==void 0){let s=m.os;if(!(s&&typeof s=="\
object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:z.type},message:"\
must be object,null",schema:z.type,parentSchema:z,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="cha\
nnel"){const o={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:z,data:s};e===null?e=[o]:e.push(o),r++}if(s.channel!==void 0){let t=s.channel;if(typeof t!=
"string"&&t!==null){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:z.properties.
channel.type},message:"must be string,null",schema:z.properties.channel.type,parentSchema:z.properties.channel,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t==
"string"&&!se.test(t)){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:z.properties.
channel,data:t};e===null?e=[o]:e.push(o),r++}}}}if(m.suspend!==void 0){let s=m.suspend;if(typeof s!="boolean"&&!Array.isArray(s)){const t={instancePath:a+"/susp\
end",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:B.properties.suspend.type},message:"must be boolean,array",schema:B.properties.suspend.type,
parentSchema:B.properties.suspend,data:s};e===null?e=[t]:e.push(t),r++}if(Array.isArray(s)){const t=s.length;for(let n=0;n<t;n++){let l=s[n];if(typeof l=="strin\
g"){if(!W.test(l)){const c={instancePath:a+"/suspend/"+n,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][\
a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:l};e===null?e=[c]:e.push(c),
r++}}else{const c={instancePath:a+"/suspend/"+n,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:N.type,parentSchema:N,data:l};e===null?e=[c]:e.push(c),r++}}let o=s.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(H(s[o],s[p])){const n={instancePath:a+
"/suspend",schemaPath:"#/properties/suspend/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+"\
 are identical)",schema:!0,parentSchema:B.properties.suspend,data:s};e===null?e=[n]:e.push(n),r++;break e}}}}if(m.retire!==void 0){let s=m.retire;if(typeof s!="\
boolean"){const t={instancePath:a+"/retire",schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:B.properties.
retire.type,parentSchema:B.properties.retire,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:B.type,parentSchema:B,data:m};e===null?e=[s]:e.push(s),r++}return de.errors=e,r===0}de.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ye=ue,h={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",title:"InventoryRecord",description:"inventory.\
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
}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},es=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),Le=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}\
:[0-9]{2}([.][0-9]{1,3})?Z$","u");function ue(m,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ue.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.version===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:h.required,parentSchema:h,data:m};
e===null?e=[i]:e.push(i),r++}if(m.host===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"mus\
t have required property 'host'",schema:h.required,parentSchema:h,data:m};e===null?e=[i]:e.push(i),r++}if(m.key===void 0){const i={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:h.required,parentSchema:h,data:m};e===null?e=[i]:
e.push(i),r++}if(m.bootId===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"must have requ\
ired property 'bootId'",schema:h.required,parentSchema:h,data:m};e===null?e=[i]:e.push(i),r++}if(m.sequence===void 0){const i={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:h.required,parentSchema:h,data:m};e===null?
e=[i]:e.push(i),r++}if(m.reportedAt===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"\
must have required property 'reportedAt'",schema:h.required,parentSchema:h,data:m};e===null?e=[i]:e.push(i),r++}if(m.agent===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:h.required,parentSchema:h,data:m};e===null?
e=[i]:e.push(i),r++}if(m.fleet===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have \
required property 'fleet'",schema:h.required,parentSchema:h,data:m};e===null?e=[i]:e.push(i),r++}if(m.desired===void 0){const i={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:h.required,parentSchema:h,data:m};e===null?
e=[i]:e.push(i),r++}if(m.applied===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must h\
ave required property 'applied'",schema:h.required,parentSchema:h,data:m};e===null?e=[i]:e.push(i),r++}if(m.state===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:h.required,parentSchema:h,data:m};e===null?
e=[i]:e.push(i),r++}if(m.conditions===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"\
must have required property 'conditions'",schema:h.required,parentSchema:h,data:m};e===null?e=[i]:e.push(i),r++}if(m.bundles===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:h.required,parentSchema:h,data:m};e===null?
e=[i]:e.push(i),r++}if(m.os===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:h.required,parentSchema:h,data:m};e===null?e=[i]:e.push(i),r++}if(m.hardware===void 0){const i={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:h.required,parentSchema:h,data:m};e===null?e=[i]:
e.push(i),r++}if(m.network===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:h.required,parentSchema:h,data:m};e===null?e=[i]:e.push(i),r++}for(const i in m)if(!$e.call(h.properties,i)){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:h,
data:m};e===null?e=[s]:e.push(s),r++}if(m.version!==void 0){let i=m.version;if(i!==1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:h.properties.version,data:i};e===null?e=[s]:e.push(s),r++}}if(m.
host!==void 0){let i=m.host;if(typeof i=="string"){if(!Se.test(i)){const s={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:C,
data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:C.type,parentSchema:C,data:i};e===null?e=[s]:e.push(s),r++}}if(m.key!==void 0){let i=m.key;if(typeof i=="string"){if(!es.test(
i)){const s={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match \
pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:h.properties.key,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.key.type,parentSchema:h.
properties.key,data:i};e===null?e=[s]:e.push(s),r++}}if(m.bootId!==void 0){let i=m.bootId;if(typeof i!="string"&&i!==null){const s={instancePath:a+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:h.properties.bootId.type},message:"must be string,null",schema:h.properties.bootId.type,parentSchema:h.properties.
bootId,data:i};e===null?e=[s]:e.push(s),r++}if(typeof i=="string"&&b(i)>64){const s={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bootId,data:i};e===null?e=[s]:e.push(s),r++}}if(m.
sequence!==void 0){let i=m.sequence;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const s={instancePath:a+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:h.properties.sequence.type,parentSchema:h.properties.sequence,data:i};e===null?
e=[s]:e.push(s),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){const s={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:h.properties.sequence,data:i};e===null?e=[s]:e.push(s),r++}}if(m.reportedAt!==
void 0){let i=m.reportedAt;if(typeof i=="string"){if(!Le.test(i)){const s={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:oe,data:i};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:oe.type,parentSchema:oe,
data:i};e===null?e=[s]:e.push(s),r++}}if(m.agent!==void 0){let i=m.agent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.version===void 0){const s={instancePath:a+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:h.
properties.agent.required,parentSchema:h.properties.agent,data:i};e===null?e=[s]:e.push(s),r++}for(const s in i)if(s!=="version"){const t={instancePath:a+"/agen\
t",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:h.properties.agent,data:i};e===null?e=[t]:e.push(t),r++}if(i.version!==void 0){let s=i.version;if(typeof s=="string"){if(b(s)>64){const t={
instancePath:a+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more t\
han 64 characters",schema:64,parentSchema:h.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/agent/versi\
on",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.agent.properties.
version.type,parentSchema:h.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/agent",schemaPath:"#/prope\
rties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.agent.type,parentSchema:h.properties.agent,data:i};e===null?
e=[s]:e.push(s),r++}}if(m.fleet!==void 0){let i=m.fleet;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.commit===void 0){const s={instancePath:a+"/fleet",schemaPath:"\
#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:h.properties.fleet.required,
parentSchema:h.properties.fleet,data:i};e===null?e=[s]:e.push(s),r++}if(i.head===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/require\
d",keyword:"required",params:{missingProperty:"head"},message:"must have required property 'head'",schema:h.properties.fleet.required,parentSchema:h.properties.
fleet,data:i};e===null?e=[s]:e.push(s),r++}if(i.source===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'",schema:h.properties.fleet.required,parentSchema:h.properties.fleet,data:i};e===null?e=[
s]:e.push(s),r++}for(const s in i)if(!(s==="commit"||s==="head"||s==="source")){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.fleet,data:i};
e===null?e=[t]:e.push(t),r++}if(i.commit!==void 0){let s=i.commit;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/fleet/commit",schemaPath:"#/propert\
ies/fleet/properties/commit/type",keyword:"type",params:{type:h.properties.fleet.properties.commit.type},message:"must be string,null",schema:h.properties.fleet.
properties.commit.type,parentSchema:h.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!Ae.test(s)){const t={instancePath:a+
"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9\
a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:h.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(t),r++}}if(i.head!==void 0){let s=i.head;if(typeof s!=
"string"&&s!==null){const t={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/type",keyword:"type",params:{type:h.properties.fleet.properties.
head.type},message:"must be string,null",schema:h.properties.fleet.properties.head.type,parentSchema:h.properties.fleet.properties.head,data:s};e===null?e=[t]:e.
push(t),r++}if(typeof s=="string"&&!Ae.test(s)){const t={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:h.properties.fleet.properties.head,data:s};
e===null?e=[t]:e.push(t),r++}}if(i.source!==void 0){let s=i.source;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/fleet/source",schemaPath:"#/proper\
ties/fleet/properties/source/type",keyword:"type",params:{type:h.properties.fleet.properties.source.type},message:"must be string,null",schema:h.properties.fleet.
properties.source.type,parentSchema:h.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&b(s)>2048){const t={instancePath:a+
"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters",schema:2048,parentSchema:h.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/fleet",schemaPath:"#/p\
roperties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.fleet.type,parentSchema:h.properties.fleet,data:i};e===
null?e=[s]:e.push(s),r++}}if(m.desired!==void 0){let i=m.desired;if(typeof i!="string"&&i!==null){const s={instancePath:a+"/desired",schemaPath:"#/properties/de\
sired/type",keyword:"type",params:{type:h.properties.desired.type},message:"must be string,null",schema:h.properties.desired.type,parentSchema:h.properties.desired,
data:i};e===null?e=[s]:e.push(s),r++}if(typeof i=="string"&&!J.test(i)){const s={instancePath:a+"/desired",schemaPath:"#/properties/desired/pattern",keyword:"pa\
ttern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.desired,data:i};e===null?
e=[s]:e.push(s),r++}}if(m.applied!==void 0){let i=m.applied;if(typeof i!="string"&&i!==null){const s={instancePath:a+"/applied",schemaPath:"#/properties/applied\
/type",keyword:"type",params:{type:h.properties.applied.type},message:"must be string,null",schema:h.properties.applied.type,parentSchema:h.properties.applied,data:i};
e===null?e=[s]:e.push(s),r++}if(typeof i=="string"&&!J.test(i)){const s={instancePath:a+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.applied,data:i};e===null?e=[s]:e.push(
s),r++}}if(m.state!==void 0){let i=m.state;if(!(i==="converged"||i==="waiting"||i==="applying"||i==="failed"||i==="stale"||i==="suspended")){const s={instancePath:a+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:h.properties.state.enum},message:"must be equal to one of the allowed values",
schema:h.properties.state.enum,parentSchema:h.properties.state,data:i};e===null?e=[s]:e.push(s),r++}}if(m.conditions!==void 0){let i=m.conditions;if(Array.isArray(
i)){if(i.length>1e3){const t={instancePath:a+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT\
 have more than 1000 items",schema:1e3,parentSchema:h.properties.conditions,data:i};e===null?e=[t]:e.push(t),r++}const s=i.length;for(let t=0;t<s;t++){let o=i[t];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){const p={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:h.properties.conditions.items.required,parentSchema:h.properties.conditions.
items,data:o};e===null?e=[p]:e.push(p),r++}if(o.status===void 0){const p={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:h.properties.conditions.items.required,parentSchema:h.properties.
conditions.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.code===void 0){const p={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/req\
uired",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:h.properties.conditions.items.required,parentSchema:h.
properties.conditions.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.message===void 0){const p={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/condit\
ions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:h.properties.conditions.items.
required,parentSchema:h.properties.conditions.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.since===void 0){const p={instancePath:a+"/conditions/"+t,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:h.properties.conditions.
items.required,parentSchema:h.properties.conditions.items,data:o};e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="type"||p==="status"||p==="code"||p==="\
message"||p==="since")){const n={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.conditions.items,data:o};e===null?e=[n]:e.push(n),
r++}if(o.type!==void 0){let p=o.type;if(typeof p=="string"){if(b(p)>200){const n={instancePath:a+"/conditions/"+t+"/type",schemaPath:"#/properties/conditions/it\
ems/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:h.properties.conditions.
items.properties.type,data:p};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/conditions/"+t+"/type",schemaPath:"#/properties/conditions/items/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.conditions.items.properties.type.type,parentSchema:h.properties.
conditions.items.properties.type,data:p};e===null?e=[n]:e.push(n),r++}}if(o.status!==void 0){let p=o.status;if(typeof p!="boolean"){const n={instancePath:a+"/co\
nditions/"+t+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:h.
properties.conditions.items.properties.status.type,parentSchema:h.properties.conditions.items.properties.status,data:p};e===null?e=[n]:e.push(n),r++}}if(o.code!==
void 0){let p=o.code;if(typeof p!="string"&&p!==null){const n={instancePath:a+"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/items/properties/code\
/type",keyword:"type",params:{type:h.properties.conditions.items.properties.code.type},message:"must be string,null",schema:h.properties.conditions.items.properties.
code.type,parentSchema:h.properties.conditions.items.properties.code,data:p};e===null?e=[n]:e.push(n),r++}if(typeof p=="string"&&b(p)>64){const n={instancePath:a+
"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters",schema:64,parentSchema:h.properties.conditions.items.properties.code,data:p};e===null?e=[n]:e.push(n),r++}}if(o.message!==void 0){let p=o.message;
if(typeof p=="string"){if(b(p)>8192){const n={instancePath:a+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/properties/message/maxLength",
keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:h.properties.conditions.items.properties.message,
data:p};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.conditions.items.properties.message.type,parentSchema:h.properties.conditions.
items.properties.message,data:p};e===null?e=[n]:e.push(n),r++}}if(o.since!==void 0){let p=o.since;if(typeof p=="string"){if(!Le.test(p)){const n={instancePath:a+
"/conditions/"+t+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1\
,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[\
0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:oe,data:p};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/conditions/"+t+"/since",schemaPath:"#/$\
defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:oe.type,parentSchema:oe,data:p};e===null?e=[n]:e.push(n),r++}}}else{const p={
instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
conditions.items.type,parentSchema:h.properties.conditions.items,data:o};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/conditions",schemaPath:"#\
/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.conditions.type,parentSchema:h.properties.conditions,
data:i};e===null?e=[s]:e.push(s),r++}}if(m.bundles!==void 0){let i=m.bundles;if(Array.isArray(i)){if(i.length>1e3){const t={instancePath:a+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:h.properties.bundles,data:i};
e===null?e=[t]:e.push(t),r++}const s=i.length;for(let t=0;t<s;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const p={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:h.
properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.digest===void 0){const p={instancePath:a+"/b\
undles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.state===void 0){const p={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.services===void 0){const p={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="name"||
p==="digest"||p==="state"||p==="services")){const n={instancePath:a+"/bundles/"+t,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.bundles.items,data:o};e===null?e=[
n]:e.push(n),r++}if(o.name!==void 0){let p=o.name;if(typeof p=="string"){if(!W.test(p)){const n={instancePath:a+"/bundles/"+t+"/name",schemaPath:"common.schema.\
json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:p};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/bundles/"+t+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:p};e===null?e=[n]:e.push(n),r++}}if(o.
digest!==void 0){let p=o.digest;if(typeof p!="string"&&p!==null){const n={instancePath:a+"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:h.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:h.properties.bundles.items.properties.
digest.type,parentSchema:h.properties.bundles.items.properties.digest,data:p};e===null?e=[n]:e.push(n),r++}if(typeof p=="string"&&!J.test(p)){const n={instancePath:a+
"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.bundles.items.properties.digest,data:p};e===null?e=[n]:e.push(n),r++}}if(o.state!==
void 0){let p=o.state;if(typeof p=="string"){if(b(p)>64){const n={instancePath:a+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bundles.items.properties.state,
data:p};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.state.type,parentSchema:h.properties.bundles.items.properties.
state,data:p};e===null?e=[n]:e.push(n),r++}}if(o.services!==void 0){let p=o.services;if(Array.isArray(p)){if(p.length>1e3){const l={instancePath:a+"/bundles/"+t+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:h.properties.bundles.items.properties.services,data:p};e===null?e=[l]:e.push(l),r++}const n=p.length;for(let l=0;l<n;l++){let c=p[l];
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
[d]:e.push(d),r++}for(const d in c)if(!(d==="name"||d==="image"||d==="state"||d==="health"||d==="restarts")){const v={instancePath:a+"/bundles/"+t+"/services/"+
l,schemaPath:"#/properties/bundles/items/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[v]:e.push(v),r++}if(c.name!==
void 0){let d=c.name;if(typeof d=="string"){if(b(d)>200){const v={instancePath:a+"/bundles/"+t+"/services/"+l+"/name",schemaPath:"#/properties/bundles/items/pro\
perties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:h.
properties.bundles.items.properties.services.items.properties.name,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/bundles/"+t+"/services/"+
l+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:h.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.name,
data:d};e===null?e=[v]:e.push(v),r++}}if(c.image!==void 0){let d=c.image;if(typeof d=="string"){if(b(d)>1024){const v={instancePath:a+"/bundles/"+t+"/services/"+
l+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NO\
T have more than 1024 characters",schema:1024,parentSchema:h.properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[v]:e.push(v),
r++}}else{const v={instancePath:a+"/bundles/"+t+"/services/"+l+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.services.items.properties.image.type,parentSchema:h.
properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[v]:e.push(v),r++}}if(c.state!==void 0){let d=c.state;if(typeof d=="strin\
g"){if(b(d)>64){const v={instancePath:a+"/bundles/"+t+"/services/"+l+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bundles.items.properties.services.
items.properties.state,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/bundles/"+t+"/services/"+l+"/state",schemaPath:"#/properties/bundles\
/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.
services.items.properties.state.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.state,data:d};e===null?e=[v]:e.push(v),r++}}if(c.
health!==void 0){let d=c.health;if(typeof d=="string"){if(b(d)>64){const v={instancePath:a+"/bundles/"+t+"/services/"+l+"/health",schemaPath:"#/properties/bundl\
es/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:h.properties.bundles.items.properties.services.items.properties.health,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/bundles\
/"+t+"/services/"+l+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:h.properties.bundles.items.properties.services.items.properties.health.type,parentSchema:h.properties.bundles.items.properties.services.items.
properties.health,data:d};e===null?e=[v]:e.push(v),r++}}if(c.restarts!==void 0){let d=c.restarts;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){
const v={instancePath:a+"/bundles/"+t+"/services/"+l+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/type",keyword:"\
type",params:{type:h.properties.bundles.items.properties.services.items.properties.restarts.type},message:"must be integer,null",schema:h.properties.bundles.items.
properties.services.items.properties.restarts.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[v]:
e.push(v),r++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const v={instancePath:a+"/bundles/"+t+"/services/"+l+"/restarts",schemaPath:"#/properties/bun\
dles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:h.
properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[v]:e.push(v),r++}}}else{const d={instancePath:a+"/bundles/"+t+"/servi\
ces/"+l,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
bundles.items.properties.services.items.type,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}}}else{const n={
instancePath:a+"/bundles/"+t+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:h.properties.bundles.items.properties.services.type,parentSchema:h.properties.bundles.items.properties.services,data:p};e===null?e=[n]:e.push(n),r++}}}else{
const p={instancePath:a+"/bundles/"+t,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
bundles.items.type,parentSchema:h.properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.bundles.type,parentSchema:h.properties.bundles,data:i};e===null?
e=[s]:e.push(s),r++}}if(m.os!==void 0){let i=m.os;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.booted===void 0){const s={instancePath:a+"/os",schemaPath:"#\
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
properties.os,data:i};e===null?e=[s]:e.push(s),r++}}if(m.hardware!==void 0){let i=m.hardware;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const s={instancePath:a+
"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.hardware.type,parentSchema:h.
properties.hardware,data:i};e===null?e=[s]:e.push(s),r++}}if(m.network!==void 0){let i=m.network;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.hostname===void 0){
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
 items",schema:1e3,parentSchema:h.properties.network.properties.addresses,data:s};e===null?e=[o]:e.push(o),r++}const t=s.length;for(let o=0;o<t;o++){let p=s[o];
if(typeof p=="string"){if(b(p)>64){const n={instancePath:a+"/network/addresses/"+o,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.network.properties.addresses.items,data:p};e===
null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/network/addresses/"+o,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:h.properties.network.properties.addresses.items.type,parentSchema:h.properties.network.properties.addresses.
items,data:p};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:a+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:h.properties.network.properties.addresses.type,parentSchema:h.properties.network.properties.addresses,
data:s};e===null?e=[t]:e.push(t),r++}}if(i.meshKey!==void 0){let s=i.meshKey;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/network/meshKey",schemaPath:"\
#/properties/network/properties/meshKey/type",keyword:"type",params:{type:h.properties.network.properties.meshKey.type},message:"must be string,null",schema:h.properties.
network.properties.meshKey.type,parentSchema:h.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&b(s)>64){const t={
instancePath:a+"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mo\
re than 64 characters",schema:64,parentSchema:h.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/netw\
ork",schemaPath:"#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.network.type,parentSchema:h.properties.
network,data:i};e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.
type,parentSchema:h,data:m};e===null?e=[i]:e.push(i),r++}return ue.errors=e,r===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=ye,$={$schema:"\
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
in percent",type:"integer",minimum:1,maximum:100},for:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1};function pe(m,{instancePath:a="",parentData:x,
parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=pe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
m&&typeof m=="object"&&!Array.isArray(m)){if(m.for===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"\
must have required property 'for'",schema:R.required,parentSchema:R,data:m};e===null?e=[i]:e.push(i),r++}if(m.gpuBelow===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:R.required,parentSchema:R,data:m};e===
null?e=[i]:e.push(i),r++}for(const i in m)if(!(i==="gpuBelow"||i==="for")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:R,data:m};e===null?e=[s]:e.push(s),r++}if(m.gpuBelow!==
void 0){let i=m.gpuBelow;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const s={instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:R.properties.gpuBelow.type,parentSchema:R.properties.gpuBelow,data:i};e===null?e=[s]:e.push(s),r++}
if(typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i)){const s={instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:R.properties.gpuBelow,data:i};e===null?e=[s]:e.push(s),r++}if(i<1||isNaN(i)){const s={
instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:R.
properties.gpuBelow,data:i};e===null?e=[s]:e.push(s),r++}}}if(m.for!==void 0){let i=m.for;if(typeof i=="string"){if(!ee.test(i)){const s={instancePath:a+"/for",
schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]\
{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:L,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/for",schemaPath:"commo\
n.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[s]:e.push(s),
r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:R.type,parentSchema:R,data:m};e===null?
e=[i]:e.push(i),r++}return pe.errors=e,r===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(m,{instancePath:a="",parentData:x,parentDataProperty:k,
rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ye.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="obj\
ect"&&!Array.isArray(m)){if(m.commit===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"},message:"mus\
t have required property 'commit'",schema:$.required,parentSchema:$,data:m};e===null?e=[i]:e.push(i),r++}if(m.ref===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ref"},message:"must have required property 'ref'",schema:$.required,parentSchema:$,data:m};e===null?e=[i]:
e.push(i),r++}if(m.remotes===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"remotes"},message:"must have re\
quired property 'remotes'",schema:$.required,parentSchema:$,data:m};e===null?e=[i]:e.push(i),r++}if(m.signedBy===void 0){const i={instancePath:a,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"signedBy"},message:"must have required property 'signedBy'",schema:$.required,parentSchema:$,data:m};e===null?
e=[i]:e.push(i),r++}for(const i in m)if(!(i==="commit"||i==="ref"||i==="remotes"||i==="signedBy"||i==="reboot"||i==="confirm")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:$,data:m};
e===null?e=[s]:e.push(s),r++}if(m.commit!==void 0){let i=m.commit;if(typeof i=="string"){if(!J.test(i)){const s={instancePath:a+"/commit",schemaPath:"#/properti\
es/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:$.properties.
commit,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:$.properties.commit.type,parentSchema:$.properties.commit,data:i};e===null?e=[s]:e.push(s),r++}}if(m.ref!==void 0){let i=m.ref;if(typeof i==
"string"){if(b(i)>255){const s={instancePath:a+"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more\
 than 255 characters",schema:255,parentSchema:$.properties.ref,data:i};e===null?e=[s]:e.push(s),r++}if(!ts.test(i)){const s={instancePath:a+"/ref",schemaPath:"#\
/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z\
0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:$.properties.ref,data:i};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:$.properties.ref.type,parentSchema:$.properties.ref,data:i};e===null?e=[s]:e.push(s),r++}}if(m.remotes!==void 0){let i=m.remotes;if(Array.isArray(i)){
if(i.length>16){const p={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more t\
han 16 items",schema:16,parentSchema:$.properties.remotes,data:i};e===null?e=[p]:e.push(p),r++}if(i.length<1){const p={instancePath:a+"/remotes",schemaPath:"#/p\
roperties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:$.properties.remotes,data:i};e===
null?e=[p]:e.push(p),r++}const s=i.length;for(let p=0;p<s;p++){let n=i[p];if(typeof n=="string"){if(b(n)>2048){const l={instancePath:a+"/remotes/"+p,schemaPath:"\
#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:$.properties.
remotes.items,data:n};e===null?e=[l]:e.push(l),r++}if(b(n)<1){const l={instancePath:a+"/remotes/"+p,schemaPath:"#/properties/remotes/items/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.remotes.items,data:n};e===null?e=[l]:e.push(l),r++}}else{
const l={instancePath:a+"/remotes/"+p,schemaPath:"#/properties/remotes/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.
remotes.items.type,parentSchema:$.properties.remotes.items,data:n};e===null?e=[l]:e.push(l),r++}}let t=i.length,o;if(t>1){const p={};for(;t--;){let n=i[t];if(typeof n==
"string"){if(typeof p[n]=="number"){o=p[n];const l={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:t,j:o},
message:"must NOT have duplicate items (items ## "+o+" and "+t+" are identical)",schema:!0,parentSchema:$.properties.remotes,data:i};e===null?e=[l]:e.push(l),r++;
break}p[n]=t}}}}else{const s={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.
properties.remotes.type,parentSchema:$.properties.remotes,data:i};e===null?e=[s]:e.push(s),r++}}if(m.signedBy!==void 0){let i=m.signedBy;if(Array.isArray(i)){if(i.
length>16){const p={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than\
 16 items",schema:16,parentSchema:$.properties.signedBy,data:i};e===null?e=[p]:e.push(p),r++}if(i.length<1){const p={instancePath:a+"/signedBy",schemaPath:"#/pr\
operties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:$.properties.signedBy,data:i};e===
null?e=[p]:e.push(p),r++}const s=i.length;for(let p=0;p<s;p++){let n=i[p];if(typeof n=="string"){if(!rs.test(n)){const l={instancePath:a+"/signedBy/"+p,schemaPath:"\
#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/o\
s/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:$.properties.signedBy.items,data:n};e===null?e=
[l]:e.push(l),r++}}else{const l={instancePath:a+"/signedBy/"+p,schemaPath:"#/properties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:$.properties.signedBy.items.type,parentSchema:$.properties.signedBy.items,data:n};e===null?e=[l]:e.push(l),r++}}let t=i.length,o;if(t>1){const p={};
for(;t--;){let n=i[t];if(typeof n=="string"){if(typeof p[n]=="number"){o=p[n];const l={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",
keyword:"uniqueItems",params:{i:t,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+t+" are identical)",schema:!0,parentSchema:$.properties.signedBy,
data:i};e===null?e=[l]:e.push(l),r++;break}p[n]=t}}}}else{const s={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:$.properties.signedBy.type,parentSchema:$.properties.signedBy,data:i};e===null?e=[s]:e.push(s),r++}}if(m.reboot!==void 0){
let i=m.reboot;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="windows"||s==="idle")){const t={instancePath:a+"/reboot",schemaPath:"#/pr\
operties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:$.
properties.reboot,data:i};e===null?e=[t]:e.push(t),r++}if(i.windows!==void 0){let s=i.windows;if(Array.isArray(s)){if(s.length>32){const o={instancePath:a+"/reb\
oot/windows",schemaPath:"common.schema.json#/$defs/windows/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:j,
data:s};e===null?e=[o]:e.push(o),r++}if(s.length<1){const o={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/minItems",keyword:"m\
inItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:j,data:s};e===null?e=[o]:e.push(o),r++}const t=s.length;for(let o=0;o<
t;o++){let p=s[o];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.start===void 0){const n={instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema.json#\
/$defs/windows/items/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'",schema:j.items.required,parentSchema:j.
items,data:p};e===null?e=[n]:e.push(n),r++}if(p.length===void 0){const n={instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/item\
s/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'",schema:j.items.required,parentSchema:j.items,data:p};
e===null?e=[n]:e.push(n),r++}if(p.timezone===void 0){const n={instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/items/required",
keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'",schema:j.items.required,parentSchema:j.items,data:p};e===
null?e=[n]:e.push(n),r++}for(const n in p)if(!(n==="days"||n==="start"||n==="length"||n==="timezone")){const l={instancePath:a+"/reboot/windows/"+o,schemaPath:"\
common.schema.json#/$defs/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:j.items,data:p};e===null?e=[l]:e.push(l),r++}if(p.days!==void 0){let n=p.days;if(Array.isArray(n)){if(n.length<1){const v={instancePath:a+
"/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items",schema:1,parentSchema:j.items.properties.days,data:n};e===null?e=[v]:e.push(v),r++}const l=n.length;for(let v=0;v<l;v++){let _=n[v];if(!(_===
"mon"||_==="tue"||_==="wed"||_==="thu"||_==="fri"||_==="sat"||_==="sun")){const qe={instancePath:a+"/reboot/windows/"+o+"/days/"+v,schemaPath:"common.schema.jso\
n#/$defs/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues:j.items.properties.days.items.enum},message:"must be equal to one of the\
 allowed values",schema:j.items.properties.days.items.enum,parentSchema:j.items.properties.days.items,data:_};e===null?e=[qe]:e.push(qe),r++}}let c=n.length,d;if(c>
1){e:for(;c--;)for(d=c;d--;)if(H(n[c],n[d])){const v={instancePath:a+"/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties\
/days/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:j.
items.properties.days,data:n};e===null?e=[v]:e.push(v),r++;break e}}}else{const l={instancePath:a+"/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$\
defs/windows/items/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.items.properties.days.type,parentSchema:j.items.properties.
days,data:n};e===null?e=[l]:e.push(l),r++}}if(p.start!==void 0){let n=p.start;if(typeof n=="string"){if(!as.test(n)){const l={instancePath:a+"/reboot/windows/"+
o+"/start",schemaPath:"common.schema.json#/$defs/windows/items/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'\
must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:j.items.properties.start,data:n};e===null?e=[l]:e.push(
l),r++}}else{const l={instancePath:a+"/reboot/windows/"+o+"/start",schemaPath:"common.schema.json#/$defs/windows/items/properties/start/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:j.items.properties.start.type,parentSchema:j.items.properties.start,data:n};e===null?e=[l]:e.push(l),r++}}if(p.length!==
void 0){let n=p.length;if(typeof n=="string"){if(!ee.test(n)){const l={instancePath:a+"/reboot/windows/"+o+"/length",schemaPath:"common.schema.json#/$defs/windo\
ws/items/properties/length/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"\
^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:j.items.properties.length,data:n};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/reboot/windows/"+o+"/len\
gth",schemaPath:"common.schema.json#/$defs/windows/items/properties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.items.properties.
length.type,parentSchema:j.items.properties.length,data:n};e===null?e=[l]:e.push(l),r++}}if(p.timezone!==void 0){let n=p.timezone;if(typeof n=="string"){if(!is.
test(n)){const l={instancePath:a+"/reboot/windows/"+o+"/timezone",schemaPath:"common.schema.json#/$defs/windows/items/properties/timezone/pattern",keyword:"patt\
ern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^\
(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:j.items.properties.timezone,data:n};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/re\
boot/windows/"+o+"/timezone",schemaPath:"common.schema.json#/$defs/windows/items/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:j.items.properties.timezone.type,parentSchema:j.items.properties.timezone,data:n};e===null?e=[l]:e.push(l),r++}}}else{const n={instancePath:a+"\
/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.items.type,
parentSchema:j.items,data:p};e===null?e=[n]:e.push(n),r++}}}else{const t={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:j.type,parentSchema:j,data:s};e===null?e=[t]:e.push(t),r++}}i.idle!==void 0&&(pe(i.idle,{instancePath:a+
"/reboot/idle",parentData:i,parentDataProperty:"idle",rootData:P,dynamicAnchors:S})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length))}else{const s={instancePath:a+
"/reboot",schemaPath:"#/properties/reboot/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.properties.reboot.type,parentSchema:$.properties.
reboot,data:i};e===null?e=[s]:e.push(s),r++}}if(m.confirm!==void 0){let i=m.confirm;if(typeof i=="string"){if(!ee.test(i)){const s={instancePath:a+"/confirm",schemaPath:"\
common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|\
d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:L,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/confirm",schemaPath:"common.schema\
.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[s]:e.push(s),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:m};e===null?e=[i]:e.
push(i),r++}return ye.errors=e,r===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var os=fe,y={$schema:"https://json-schema.org/draft/2020-12/schema",
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
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},M={title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},ps=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function fe(m,{instancePath:a="",parentData:x,parentDataProperty:k,
rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=fe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="obj\
ect"&&!Array.isArray(m)){if(m.version===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:y.required,parentSchema:y,data:m};e===null?e=[s]:e.push(s),r++}if(m.revision===void 0){const s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property 'revision'",schema:y.required,parentSchema:y,data:m};e===
null?e=[s]:e.push(s),r++}if(m.roles===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"must \
have required property 'roles'",schema:y.required,parentSchema:y,data:m};e===null?e=[s]:e.push(s),r++}if(m.rules===void 0){const s={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",schema:y.required,parentSchema:y,data:m};e===null?e=
[s]:e.push(s),r++}for(const s in m)if(!(s==="version"||s==="revision"||s==="robots"||s==="roles"||s==="rules"||s==="refresh"||s==="require"||s==="origins")){const t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:y,data:m};e===null?e=[t]:e.push(t),r++}if(m.version!==void 0){let s=m.version;if(s!==1){const t={instancePath:a+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:y.properties.version,data:s};e===null?e=[t]:e.
push(t),r++}}if(m.revision!==void 0){let s=m.revision;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+"/revision",schemaPath:"\
#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.revision.type,parentSchema:y.properties.revision,
data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){const t={instancePath:a+"/revision",schemaPath:"#/prop\
erties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:y.
properties.revision,data:s};e===null?e=[t]:e.push(t),r++}if(s<1||isNaN(s)){const t={instancePath:a+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.revision,data:s};e===null?e=[t]:e.push(t),r++}}}if(m.robots!==
void 0){let s=m.robots;if(Array.isArray(s)){const t=s.length;for(let n=0;n<t;n++){let l=s[n];if(typeof l=="string"){if(!V.test(l)){const c={instancePath:a+"/rob\
ots/"+n,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Z\
a-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ne,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/robots/"+n,schemaPath:"\
#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.type,parentSchema:ne,data:l};e===null?e=[c]:e.push(c),r++}}let o=s.
length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(H(s[o],s[p])){const n={instancePath:a+"/robots",schemaPath:"#/properties/robots/uniqueItems",keyword:"uniqueItems",
params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.robots,data:s};e===null?e=
[n]:e.push(n),r++;break e}}}else{const t={instancePath:a+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"array"},message:"must be a\
rray",schema:y.properties.robots.type,parentSchema:y.properties.robots,data:s};e===null?e=[t]:e.push(t),r++}}if(m.roles!==void 0){let s=m.roles;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:a+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.roles,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){
const o=r;if(typeof t=="string"){if(!V.test(t)){const p={instancePath:a+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:M,data:t,propertyName:t};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:M.type,parentSchema:M,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=o===r;if(!i){const p={instancePath:a+"/roles",schemaPath:"#/properties/ro\
les/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:y.properties.roles.propertyNames,parentSchema:y.
properties.roles,data:s};e===null?e=[p]:e.push(p),r++}}for(const t in s){let o=s[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.keys===void 0){const p={instancePath:a+
"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:y.properties.roles.additionalProperties.required,parentSchema:y.properties.roles.additionalProperties,data:o};
e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="keys"||p==="threshold")){const n={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:y.properties.roles.additionalProperties,data:o};e===null?e=[n]:e.push(n),r++}if(o.keys!==void 0){let p=o.keys;if(Array.isArray(p)){
if(p.length<1){const d={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.
keys,data:p};e===null?e=[d]:e.push(d),r++}const n=p.length;for(let d=0;d<n;d++){let v=p[d];if(typeof v=="string"){if(!V.test(v)){const _={instancePath:a+"/roles\
/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ne,data:v};e===null?e=[_]:e.push(_),r++}}else{
const _={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ne.type,parentSchema:ne,data:v};e===null?e=[_]:e.push(_),r++}}let l=p.length,c;if(l>1){e:for(;l--;)for(c=l;c--;)if(H(p[l],p[c])){const d={
instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/uniqueItems",keyword:"\
uniqueItems",params:{i:l,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+l+" are identical)",schema:!0,parentSchema:y.properties.roles.additionalProperties.
properties.keys,data:p};e===null?e=[d]:e.push(d),r++;break e}}}else{const n={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"\
#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.roles.additionalProperties.
properties.keys.type,parentSchema:y.properties.roles.additionalProperties.properties.keys,data:p};e===null?e=[n]:e.push(n),r++}}if(o.threshold!==void 0){let p=o.
threshold;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const n={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"\
#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.roles.additionalProperties.
properties.threshold.type,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:p};e===null?e=[n]:e.push(n),r++}if(typeof p=="number"&&
isFinite(p)){if(p>100||isNaN(p)){const n={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/addition\
alProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.roles.
additionalProperties.properties.threshold,data:p};e===null?e=[n]:e.push(n),r++}if(p<1||isNaN(p)){const n={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:p};e===null?e=[n]:e.push(n),r++}}}}else{const p={instancePath:a+
"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:y.properties.roles.additionalProperties.type,parentSchema:y.properties.roles.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}else{
const t={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.roles.type,
parentSchema:y.properties.roles,data:s};e===null?e=[t]:e.push(t),r++}}if(m.rules!==void 0){let s=m.rules;if(Array.isArray(s)){if(s.length<1){const o={instancePath:a+
"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.
rules,data:s};e===null?e=[o]:e.push(o),r++}const t=s.length;for(let o=0;o<t;o++){let p=s[o];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.paths===void 0){const n={
instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required proper\
ty 'paths'",schema:y.properties.rules.items.required,parentSchema:y.properties.rules.items,data:p};e===null?e=[n]:e.push(n),r++}if(p.role===void 0){const n={instancePath:a+
"/rules/"+o,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:y.
properties.rules.items.required,parentSchema:y.properties.rules.items,data:p};e===null?e=[n]:e.push(n),r++}for(const n in p)if(!(n==="paths"||n==="role"||n==="t\
hreshold"||n==="restore")){const l={instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.rules.items,data:p};e===null?e=[l]:e.push(l),r++}if(p.paths!==
void 0){let n=p.paths;if(Array.isArray(n)){if(n.length<1){const c={instancePath:a+"/rules/"+o+"/paths",schemaPath:"#/properties/rules/items/properties/paths/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.rules.items.properties.paths,data:n};e===
null?e=[c]:e.push(c),r++}const l=n.length;for(let c=0;c<l;c++){let d=n[c];if(typeof d=="string"){if(b(d)>512){const v={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"\
#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}if(b(d)<1){const v={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"#/prop\
erties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"#/propertie\
s/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.rules.items.properties.paths.items.
type,parentSchema:y.properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}}}else{const l={instancePath:a+"/rules/"+o+"/paths",schemaPath:"\
#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.rules.items.properties.paths.type,
parentSchema:y.properties.rules.items.properties.paths,data:n};e===null?e=[l]:e.push(l),r++}}if(p.role!==void 0){let n=p.role;if(typeof n=="string"){if(!V.test(
n)){const l={instancePath:a+"/rules/"+o+"/role",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:M,data:n};e===null?e=[l]:e.push(l),r++}}else{const l={
instancePath:a+"/rules/"+o+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.type,parentSchema:M,data:n};
e===null?e=[l]:e.push(l),r++}}if(p.threshold!==void 0){let n=p.threshold;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const l={instancePath:a+"/rul\
es/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.
rules.items.properties.threshold.type,parentSchema:y.properties.rules.items.properties.threshold,data:n};e===null?e=[l]:e.push(l),r++}if(typeof n=="number"&&isFinite(
n)){if(n>100||isNaN(n)){const l={instancePath:a+"/rules/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.rules.items.properties.threshold,data:n};e===null?e=[l]:e.push(l),r++}if(n<
1||isNaN(n)){const l={instancePath:a+"/rules/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.rules.items.properties.threshold,data:n};e===null?e=[l]:e.push(l),r++}}}if(p.restore!==void 0){
let n=p.restore;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const l={instancePath:a+"/rules/"+o+"/restore",schemaPath:"#/properties/rules/items/pr\
operties/restore/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.rules.items.properties.restore.type,parentSchema:y.properties.
rules.items.properties.restore,data:n};e===null?e=[l]:e.push(l),r++}if(typeof n=="number"&&isFinite(n)){if(n>99||isNaN(n)){const l={instancePath:a+"/rules/"+o+"\
/restore",schemaPath:"#/properties/rules/items/properties/restore/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"must be <= 99",schema:99,
parentSchema:y.properties.rules.items.properties.restore,data:n};e===null?e=[l]:e.push(l),r++}if(n<1||isNaN(n)){const l={instancePath:a+"/rules/"+o+"/restore",schemaPath:"\
#/properties/rules/items/properties/restore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.
rules.items.properties.restore,data:n};e===null?e=[l]:e.push(l),r++}}}}else{const n={instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:y.properties.rules.items.type,parentSchema:y.properties.rules.items,data:p};e===null?e=[n]:e.push(n),
r++}}}else{const t={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.
rules.type,parentSchema:y.properties.rules,data:s};e===null?e=[t]:e.push(t),r++}}if(m.refresh!==void 0){let s=m.refresh;if(typeof s=="string"){if(!V.test(s)){const t={
instancePath:a+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:M,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.type,parentSchema:M,data:s};e===null?e=[t]:e.push(
t),r++}}if(m.require!==void 0){let s=m.require;if(Array.isArray(s)){const t=s.length;for(let n=0;n<t;n++){let l=s[n];if(!(l==="tree-sha256"||l==="fleet"||l==="b\
ranch")){const c={instancePath:a+"/require/"+n,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:y.properties.require.items.enum},
message:"must be equal to one of the allowed values",schema:y.properties.require.items.enum,parentSchema:y.properties.require.items,data:l};e===null?e=[c]:e.push(
c),r++}}let o=s.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(H(s[o],s[p])){const n={instancePath:a+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.require,data:s};
e===null?e=[n]:e.push(n),r++;break e}}}else{const t={instancePath:a+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:y.properties.require.type,parentSchema:y.properties.require,data:s};e===null?e=[t]:e.push(t),r++}}if(m.origins!==void 0){let s=m.origins;if(Array.
isArray(s)){const t=s.length;for(let n=0;n<t;n++){let l=s[n];if(typeof l=="string"){if(b(l)>2048){const c={instancePath:a+"/origins/"+n,schemaPath:"#/properties\
/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.origins.
items,data:l};e===null?e=[c]:e.push(c),r++}if(!ps.test(l)){const c={instancePath:a+"/origins/"+n,schemaPath:"#/properties/origins/items/pattern",keyword:"patter\
n",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[\
A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:y.properties.origins.items,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/origins/"+n,schemaPath:"\
#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.origins.items.type,parentSchema:y.properties.
origins.items,data:l};e===null?e=[c]:e.push(c),r++}}let o=s.length,p;if(o>1){const n={};for(;o--;){let l=s[o];if(typeof l=="string"){if(typeof n[l]=="number"){p=
n[l];const c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate it\
ems (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.origins,data:s};e===null?e=[c]:e.push(c),r++;break}n[l]=o}}}}else{const t={instancePath:a+
"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.origins.type,parentSchema:y.properties.
origins,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:m};e===null?e=[s]:e.push(s),r++}return fe.errors=e,r===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ns=ge,E={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml: which bundle may do more to its host t\
han a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{description:"Powers that the bundle is g\
ranted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume\
-driver, container-name, external-network:NAME or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv\
/models:ro"]},uniqueItems:!0}};function ge(m,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ge.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){for(const s in m){const t=r;if(typeof s==
"string"){if(!W.test(s)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.
push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:N.type,parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=t===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:s},message:"property name must be valid",schema:E.propertyNames,parentSchema:E,data:m};e===null?e=[o]:e.push(o),r++}}for(const s in m){
let t=m[s];if(Array.isArray(t)){const o=t.length;for(let l=0;l<o;l++){let c=t[l];if(typeof c=="string"){if(b(c)>512){const d={instancePath:a+"/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 \
characters",schema:512,parentSchema:E.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}if(b(c)<1){const d={instancePath:a+"/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:E.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+l,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.additionalProperties.items.type,
parentSchema:E.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}let p=t.length,n;if(p>1){const l={};for(;p--;){let c=t[p];if(typeof c=="string"){
if(typeof l[c]=="number"){n=l[c];const d={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"u\
niqueItems",params:{i:p,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+p+" are identical)",schema:!0,parentSchema:E.additionalProperties,data:t};
e===null?e=[d]:e.push(d),r++;break}l[c]=p}}}}else{const o={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:E.additionalProperties.type,parentSchema:E.additionalProperties,data:t};e===null?e=[o]:e.push(
o),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:E.type,parentSchema:E,data:m};e===
null?e=[s]:e.push(s),r++}return ge.errors=e,r===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms=ve,T={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints that never count again. The list only grows.",type:"ob\
ject",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"array",items:{title:"RemovedKey",description:"A fingerp\
rint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|\
SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 40 or 64 hex digits without spaces, or `SHA256:\u2026` of a\
n SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{description:"Why, for people",type:"string",maxLength:1e3},
at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},Ie=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f\
]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function ve(m,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ve.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.removed===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have required property 'removed'",schema:T.required,parentSchema:T,data:m};
e===null?e=[i]:e.push(i),r++}for(const i in m)if(i!=="removed"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:T,data:m};e===null?e=[s]:e.push(s),r++}if(m.removed!==void 0){let i=m.
removed;if(Array.isArray(i)){const s=i.length;for(let t=0;t<s;t++){let o=i[t];if(typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const p={instancePath:a+
"/removed/"+t,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:T.properties.removed.items.type},message:"must be string,object",schema:T.
properties.removed.items.type,parentSchema:T.properties.removed.items,data:o};e===null?e=[p]:e.push(p),r++}if(typeof o=="string"&&!Ie.test(o)){const p={instancePath:a+
"/removed/"+t,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},
message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",
parentSchema:T.properties.removed.items,data:o};e===null?e=[p]:e.push(p),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.fingerprint===void 0){const p={instancePath:a+
"/removed/"+t,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{missingProperty:"fingerprint"},message:"must have required property 'f\
ingerprint'",schema:T.properties.removed.items.required,parentSchema:T.properties.removed.items,data:o};e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="\
fingerprint"||p==="reason"||p==="at")){const n={instancePath:a+"/removed/"+t,schemaPath:"#/properties/removed/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:T.properties.removed.items,data:o};e===null?e=[n]:e.
push(n),r++}if(o.fingerprint!==void 0){let p=o.fingerprint;if(typeof p=="string"){if(!Ie.test(p)){const n={instancePath:a+"/removed/"+t+"/fingerprint",schemaPath:"\
#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'\
must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:T.
properties.removed.items.properties.fingerprint,data:p};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/removed/"+t+"/fingerprint",schemaPath:"#/pr\
operties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.properties.removed.items.properties.
fingerprint.type,parentSchema:T.properties.removed.items.properties.fingerprint,data:p};e===null?e=[n]:e.push(n),r++}}if(o.reason!==void 0){let p=o.reason;if(typeof p==
"string"){if(b(p)>1e3){const n={instancePath:a+"/removed/"+t+"/reason",schemaPath:"#/properties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:T.properties.removed.items.properties.reason,data:p};e===null?e=[n]:e.push(
n),r++}}else{const n={instancePath:a+"/removed/"+t+"/reason",schemaPath:"#/properties/removed/items/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:T.properties.removed.items.properties.reason.type,parentSchema:T.properties.removed.items.properties.reason,data:p};e===null?e=[
n]:e.push(n),r++}}if(o.at!==void 0){let p=o.at;if(typeof p=="string"){if(b(p)>100){const n={instancePath:a+"/removed/"+t+"/at",schemaPath:"#/properties/removed/\
items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:T.properties.removed.
items.properties.at,data:p};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/removed/"+t+"/at",schemaPath:"#/properties/removed/items/properties/at/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.properties.removed.items.properties.at.type,parentSchema:T.properties.removed.items.
properties.at,data:p};e===null?e=[n]:e.push(n),r++}}}}}else{const s={instancePath:a+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:T.properties.removed.type,parentSchema:T.properties.removed,data:i};e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:T.type,parentSchema:T,data:m};e===null?e=[i]:e.push(i),r++}return ve.errors=
e,r===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ls=be,w={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"secret.schema.json",title:"\
SecretFile",description:"secrets/<name>.yaml: values that only some hosts can read, encrypted. Written by `kedge secret`, never by hand.",type:"object",required:[
"version","revision","keys","bundles","for","editors","message"],properties:{version:{description:"Version of this format",const:1},revision:{description:"Rando\
m; another one with every change of the values, the same where only the readers change","x-expected":"32 lower-case hex digits",type:"string",pattern:"^[0-9a-f]\
{32}$"},keys:{description:"Names of the values in it",type:"array",minItems:1,maxItems:64,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/secretKey"}},bundles:{
description:"Bundles that may use it",type:"array",minItems:1,maxItems:256,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/bundleName"}},for:{title:"Secre\
tReaders",description:"Hosts that can read it, by name and by group",type:"object",properties:{hosts:{description:"Hosts by name",type:"array",maxItems:4096,uniqueItems:!0,
items:{$ref:"common.schema.json#/$defs/hostName"}},groups:{description:"All hosts of these groups",type:"array",maxItems:256,uniqueItems:!0,items:{$ref:"common.\
schema.json#/$defs/groupName"}}},additionalProperties:!1},editors:{description:"People that can read and change it: names of OpenPGP certificates in trust/keys",
type:"array",maxItems:256,uniqueItems:!0,items:{description:"The name of a file in trust/keys, without `.asc`",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]\
{0,62}$"}},message:{description:"What is encrypted: one armored OpenPGP message",type:"string",minLength:1,maxLength:1e6}},additionalProperties:!1},je={title:"S\
ecretKey",description:"The name of a value in a secret: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9.\
_-]{0,62}$"},hs=new RegExp("^[0-9a-f]{32}$","u");function be(m,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,
r=0;const u=be.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.version===void 0){const i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:w.required,parentSchema:w,
data:m};e===null?e=[i]:e.push(i),r++}if(m.revision===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revisio\
n"},message:"must have required property 'revision'",schema:w.required,parentSchema:w,data:m};e===null?e=[i]:e.push(i),r++}if(m.keys===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},message:"must have required property 'keys'",schema:w.required,parentSchema:w,data:m};
e===null?e=[i]:e.push(i),r++}if(m.bundles===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bundles"},message:"\
must have required property 'bundles'",schema:w.required,parentSchema:w,data:m};e===null?e=[i]:e.push(i),r++}if(m.for===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"for"},message:"must have required property 'for'",schema:w.required,parentSchema:w,data:m};e===null?e=[i]:
e.push(i),r++}if(m.editors===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"editors"},message:"must have re\
quired property 'editors'",schema:w.required,parentSchema:w,data:m};e===null?e=[i]:e.push(i),r++}if(m.message===void 0){const i={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:w.required,parentSchema:w,data:m};e===null?
e=[i]:e.push(i),r++}for(const i in m)if(!(i==="version"||i==="revision"||i==="keys"||i==="bundles"||i==="for"||i==="editors"||i==="message")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:w,
data:m};e===null?e=[s]:e.push(s),r++}if(m.version!==void 0){let i=m.version;if(i!==1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:w.properties.version,data:i};e===null?e=[s]:e.push(s),r++}}if(m.
revision!==void 0){let i=m.revision;if(typeof i=="string"){if(!hs.test(i)){const s={instancePath:a+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"',schema:"^[0-9a-f]{32}$",parentSchema:w.properties.revision,data:i};e===
null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:w.properties.revision.type,parentSchema:w.properties.revision,data:i};e===null?e=[s]:e.push(s),r++}}if(m.keys!==void 0){let i=m.keys;if(Array.isArray(
i)){if(i.length>64){const p={instancePath:a+"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more tha\
n 64 items",schema:64,parentSchema:w.properties.keys,data:i};e===null?e=[p]:e.push(p),r++}if(i.length<1){const p={instancePath:a+"/keys",schemaPath:"#/propertie\
s/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:w.properties.keys,data:i};e===null?e=[p]:e.
push(p),r++}const s=i.length;for(let p=0;p<s;p++){let n=i[p];if(typeof n=="string"){if(!V.test(n)){const l={instancePath:a+"/keys/"+p,schemaPath:"common.schema.\
json#/$defs/secretKey/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,\
62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:je,data:n};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/keys/"+p,schemaPath:"comm\
on.schema.json#/$defs/secretKey/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.type,parentSchema:je,data:n};e===null?e=[l]:e.push(
l),r++}}let t=i.length,o;if(t>1){e:for(;t--;)for(o=t;o--;)if(H(i[t],i[o])){const p={instancePath:a+"/keys",schemaPath:"#/properties/keys/uniqueItems",keyword:"u\
niqueItems",params:{i:t,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+t+" are identical)",schema:!0,parentSchema:w.properties.keys,data:i};e===
null?e=[p]:e.push(p),r++;break e}}}else{const s={instancePath:a+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must b\
e array",schema:w.properties.keys.type,parentSchema:w.properties.keys,data:i};e===null?e=[s]:e.push(s),r++}}if(m.bundles!==void 0){let i=m.bundles;if(Array.isArray(
i)){if(i.length>256){const p={instancePath:a+"/bundles",schemaPath:"#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have \
more than 256 items",schema:256,parentSchema:w.properties.bundles,data:i};e===null?e=[p]:e.push(p),r++}if(i.length<1){const p={instancePath:a+"/bundles",schemaPath:"\
#/properties/bundles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:w.properties.bundles,data:i};
e===null?e=[p]:e.push(p),r++}const s=i.length;for(let p=0;p<s;p++){let n=i[p];if(typeof n=="string"){if(!W.test(n)){const l={instancePath:a+"/bundles/"+p,schemaPath:"\
common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0\
,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:n};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/bundles/"+p,schemaPath:"common.s\
chema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:n};e===null?e=[l]:e.push(l),
r++}}let t=i.length,o;if(t>1){e:for(;t--;)for(o=t;o--;)if(H(i[t],i[o])){const p={instancePath:a+"/bundles",schemaPath:"#/properties/bundles/uniqueItems",keyword:"\
uniqueItems",params:{i:t,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+t+" are identical)",schema:!0,parentSchema:w.properties.bundles,data:i};
e===null?e=[p]:e.push(p),r++;break e}}}else{const s={instancePath:a+"/bundles",schemaPath:"#/properties/bundles/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:w.properties.bundles.type,parentSchema:w.properties.bundles,data:i};e===null?e=[s]:e.push(s),r++}}if(m.for!==void 0){let i=m.for;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const s in i)if(!(s==="hosts"||s==="groups")){const t={instancePath:a+"/for",schemaPath:"#/properties/for/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.for,data:i};e===null?
e=[t]:e.push(t),r++}if(i.hosts!==void 0){let s=i.hosts;if(Array.isArray(s)){if(s.length>4096){const n={instancePath:a+"/for/hosts",schemaPath:"#/properties/for/\
properties/hosts/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have more than 4096 items",schema:4096,parentSchema:w.properties.for.properties.
hosts,data:s};e===null?e=[n]:e.push(n),r++}const t=s.length;for(let n=0;n<t;n++){let l=s[n];if(typeof l=="string"){if(!Se.test(l)){const c={instancePath:a+"/for\
/hosts/"+n,schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z\
0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9\
]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:C,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/for/hosts/"+n,schemaPath:"\
common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.type,parentSchema:C,data:l};e===null?e=[c]:e.push(
c),r++}}let o=s.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(H(s[o],s[p])){const n={instancePath:a+"/for/hosts",schemaPath:"#/properties/for/properties/hosts/un\
iqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:w.properties.
for.properties.hosts,data:s};e===null?e=[n]:e.push(n),r++;break e}}}else{const t={instancePath:a+"/for/hosts",schemaPath:"#/properties/for/properties/hosts/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.for.properties.hosts.type,parentSchema:w.properties.for.properties.hosts,data:s};
e===null?e=[t]:e.push(t),r++}}if(i.groups!==void 0){let s=i.groups;if(Array.isArray(s)){if(s.length>256){const n={instancePath:a+"/for/groups",schemaPath:"#/pro\
perties/for/properties/groups/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items",schema:256,parentSchema:w.properties.for.
properties.groups,data:s};e===null?e=[n]:e.push(n),r++}const t=s.length;for(let n=0;n<t;n++){let l=s[n];if(typeof l=="string"){if(!se.test(l)){const c={instancePath:a+
"/for/groups/"+n,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match p\
attern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:ae,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/\
for/groups/"+n,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,
data:l};e===null?e=[c]:e.push(c),r++}}let o=s.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(H(s[o],s[p])){const n={instancePath:a+"/for/groups",schemaPath:"#/pro\
perties/for/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical\
)",schema:!0,parentSchema:w.properties.for.properties.groups,data:s};e===null?e=[n]:e.push(n),r++;break e}}}else{const t={instancePath:a+"/for/groups",schemaPath:"\
#/properties/for/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.for.properties.groups.type,parentSchema:w.
properties.for.properties.groups,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:w.properties.for.type,parentSchema:w.properties.for,data:i};e===null?e=[s]:e.push(s),r++}}if(m.editors!==void 0){
let i=m.editors;if(Array.isArray(i)){if(i.length>256){const p={instancePath:a+"/editors",schemaPath:"#/properties/editors/maxItems",keyword:"maxItems",params:{limit:256},
message:"must NOT have more than 256 items",schema:256,parentSchema:w.properties.editors,data:i};e===null?e=[p]:e.push(p),r++}const s=i.length;for(let p=0;p<s;p++){
let n=i[p];if(typeof n=="string"){if(!V.test(n)){const l={instancePath:a+"/editors/"+p,schemaPath:"#/properties/editors/items/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:w.
properties.editors.items,data:n};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/editors/"+p,schemaPath:"#/properties/editors/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:w.properties.editors.items.type,parentSchema:w.properties.editors.items,data:n};e===null?e=[l]:e.push(
l),r++}}let t=i.length,o;if(t>1){const p={};for(;t--;){let n=i[t];if(typeof n=="string"){if(typeof p[n]=="number"){o=p[n];const l={instancePath:a+"/editors",schemaPath:"\
#/properties/editors/uniqueItems",keyword:"uniqueItems",params:{i:t,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+t+" are identical)",schema:!0,
parentSchema:w.properties.editors,data:i};e===null?e=[l]:e.push(l),r++;break}p[n]=t}}}}else{const s={instancePath:a+"/editors",schemaPath:"#/properties/editors/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.editors.type,parentSchema:w.properties.editors,data:i};e===null?e=[s]:e.push(
s),r++}}if(m.message!==void 0){let i=m.message;if(typeof i=="string"){if(b(i)>1e6){const s={instancePath:a+"/message",schemaPath:"#/properties/message/maxLength",
keyword:"maxLength",params:{limit:1e6},message:"must NOT have more than 1000000 characters",schema:1e6,parentSchema:w.properties.message,data:i};e===null?e=[s]:
e.push(s),r++}if(b(i)<1){const s={instancePath:a+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters",schema:1,parentSchema:w.properties.message,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.message.type,parentSchema:w.properties.message,data:i};
e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.type,parentSchema:w,
data:m};e===null?e=[i]:e.push(i),r++}return be.errors=e,r===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{He as bundle,Ee as fleet,We as group,Xe as host,Ge as hostConfig,Ye as inventory,ss as os,os as policy,ns as powers,ms as removed,ls as secret};
