// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var Ae=Object.getOwnPropertyNames,le=(n,a)=>function(){try{return a||(0,n[Ae(n)[0]])((a={exports:{}}).exports,a),a.exports}catch(k){throw a=0,k}},qe=le({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});function a(q){const k=q.length;let P=0,w=0,e;for(;w<k;)P++,
e=q.charCodeAt(w++),e>=55296&&e<=56319&&w<k&&(e=q.charCodeAt(w),(e&64512)===56320&&w++);return P}n.default=a,a.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),ze=le({"node_modules/fast-deep-equal/index.js"(n,a){"use strict";a.exports=function q(k,P){if(k===P)return!0;if(k&&P&&typeof k=="object"&&typeof P=="obj\
ect"){if(k.constructor!==P.constructor)return!1;var w,e,r;if(Array.isArray(k)){if(w=k.length,w!=P.length)return!1;for(e=w;e--!==0;)if(!q(k[e],P[e]))return!1;return!0}
if(k.constructor===RegExp)return k.source===P.source&&k.flags===P.flags;if(k.valueOf!==Object.prototype.valueOf)return k.valueOf()===P.valueOf();if(k.toString!==
Object.prototype.toString)return k.toString()===P.toString();if(r=Object.keys(k),w=r.length,w!==Object.keys(P).length)return!1;for(e=w;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(P,r[e]))return!1;for(e=w;e--!==0;){var y=r[e];if(!q(k[y],P[y]))return!1}return!0}return k!==k&&P!==P}}}),Ne=le({"node_modules/ajv/dist/runti\
me/equal.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});var a=ze();a.code='require("ajv/dist/runtime/equal").default',n.default=a}}),xe=ee,
F={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},he={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},v=qe().default,Le=new RegExp("^https?://[!-~\
]+$","u"),X=new RegExp("^[0-9a-f]{64}$","u");function ee(n,{instancePath:a="",parentData:q,parentDataProperty:k,rootData:P=n,dynamicAnchors:w={}}={}){let e=null,
r=0;const y=ee.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){const p={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:F.required,parentSchema:F,
data:n};e===null?e=[p]:e.push(p),r++}if(n.sha256===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:F.required,parentSchema:F,data:n};e===null?e=[p]:e.push(p),r++}for(const p in n)if(!(p==="url"||p==="sha25\
6")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional \
properties",schema:!1,parentSchema:F,data:n};e===null?e=[t]:e.push(t),r++}if(n.url!==void 0){let p=n.url;if(typeof p=="string"){if(v(p)>2048){const t={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:F.
properties.url,data:p};e===null?e=[t]:e.push(t),r++}if(!Le.test(p)){const t={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:F.properties.url,data:p};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.properties.
url.type,parentSchema:F.properties.url,data:p};e===null?e=[t]:e.push(t),r++}}if(n.sha256!==void 0){let p=n.sha256;if(typeof p=="string"){if(!X.test(p)){const t={
instancePath:a+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/sha256",schemaPath:"common.schema.\
json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.type,parentSchema:he,data:p};e===null?e=[t]:e.push(t),r++}}}else{
const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.type,parentSchema:F,data:n};e===null?e=[p]:e.
push(p),r++}return ee.errors=e,r===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Te=se,$={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet share.",type:"object",required:["version","id","name"],properties:{
version:{description:"Version of the formats of this repository",const:1},id:{$ref:"common.schema.json#/$defs/fleetId"},name:{$ref:"common.schema.json#/$defs/fl\
eetName"},branch:{$ref:"common.schema.json#/$defs/branch"},poll:{$ref:"common.schema.json#/$defs/duration"},freshness:{$ref:"common.schema.json#/$defs/duration"},
limits:{title:"RepositoryLimits",description:"Limits of the repository; those of the accepted state hold for the next commit",type:"object",properties:{repository:{
$ref:"common.schema.json#/$defs/size"},file:{$ref:"common.schema.json#/$defs/size"},files:{description:"How many files",type:"integer",minimum:1,maximum:1e6}},additionalProperties:!1},
inventory:{title:"FleetInventory",description:"Where the hosts of this fleet push their inventory, so that a clone alone can show the fleet",type:"object",required:[
"url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, or an absolute path",type:"string",minLength:1,maxLength:2048},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},defaults:{title:"FleetDefaults",description:"\
The first layer of every host",type:"object",properties:{bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"}},
additionalProperties:!1}},additionalProperties:!1},B={title:"FleetId",description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"s\
tring",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},ce={title:"FleetName",description:"A name for people: letters, digits, spaces, \
`.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},R={title:"BranchName",description:"A branch name without `r\
efs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},E={
title:"Duration",description:"A duration such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},K={title:"Size",description:"A\
 size such as `512KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},S={title:"OsLayer",description:"The operating system: in a\
 layer only the channel",type:["object","null"],properties:{channel:{description:"Name of a file os/<channel>.yaml","x-expected":"a channel name: lower-case let\
ters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},fe=Object.prototype.
hasOwnProperty,ge=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Fe=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),ve=new RegExp(
"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$","u"),de=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),be=new RegExp("^[1-9][0-9\
]{0,6}(B|KiB|MiB|GiB)$","u"),te=new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$","u"),N={title:"BundleLayers",description:"Bundles by name: folders under bundles/",type:"\
object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},A={title:"BundleNameTex\
t",description:"A bundle name: lower-case letters, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},D=new RegExp(
"^[a-z0-9][a-z0-9_-]{0,62}$","u"),H={title:"BundleLayer",description:"What a layer says of one bundle; null takes the bundle away",type:["object","null"],"x-lat\
er":["when","secrets","before","drain","hooks","requires"],properties:{env:{$ref:"common.schema.json#/$defs/environment"},after:{description:"Bundles that come \
before this one; tied bundles go back together",type:["array","null"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},health:{$ref:"common.s\
chema.json#/$defs/health"}},additionalProperties:!1},O={title:"Environment",description:"Variables for `${NAME}` in the bundle's compose.yaml; nothing else is i\
nterpolated. null takes a lower layer's variable away",type:["object","null"],propertyNames:{description:"A variable name: letters, digits and `_`, not beginnin\
g with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{type:["string","null"]}},x={title:"HealthLayer",description:"When the bundle cou\
nts as healthy, besides the health checks of its own services",type:["object","null"],properties:{timeout:{description:"How long the bundle has to become health\
y, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},http:{
description:"A loopback URL on a port that the bundle publishes itself, such as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects are not followed","\
x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0\
,4}(/[!-~]*)?$"}},additionalProperties:!1},_e=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),Ze=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9\
]{0,4}(/[!-~]*)?$","u"),M=Ne().default;function L(n,{instancePath:a="",parentData:q,parentDataProperty:k,rootData:P=n,dynamicAnchors:w={}}={}){let e=null,r=0;const y=L.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:H.type},message:"must be object,null",schema:H.type,parentSchema:H,data:n};e===null?e=[t]:e.push(t),r++}if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const t in n)if(!(t==="env"||t==="after"||t==="health")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:H,data:n};e===null?e=[s]:e.push(s),r++}if(n.
env!==void 0){let t=n.env;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environ\
ment/type",keyword:"type",params:{type:O.type},message:"must be object,null",schema:O.type,parentSchema:O,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="\
object"&&!Array.isArray(t)){for(const s in t){const i=r;if(typeof s=="string"&&!_e.test(s)){const o={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs\
/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,12\
7}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:O.propertyNames,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var p=i===r;if(!p){const o={instancePath:a+
"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:O.
propertyNames,parentSchema:O,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){let i=t[s];if(typeof i!="string"&&i!==null){const o={instancePath:a+"/env/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:O.additionalProperties.
type},message:"must be string,null",schema:O.additionalProperties.type,parentSchema:O.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}}}if(n.after!==
void 0){let t=n.after;if(!Array.isArray(t)&&t!==null){const s={instancePath:a+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:H.properties.
after.type},message:"must be array,null",schema:H.properties.after.type,parentSchema:H.properties.after,data:t};e===null?e=[s]:e.push(s),r++}if(Array.isArray(t)){
const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!D.test(h)){const c={instancePath:a+"/after/"+m,schemaPath:"common.schema.json#/$defs\
/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9]\
[a-z0-9_-]{0,62}$",parentSchema:A,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleNam\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:h};e===null?e=[c]:e.push(c),r++}}let i=t.length,o;if(i>
1){e:for(;i--;)for(o=i;o--;)if(M(t[i],t[o])){const m={instancePath:a+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"\
must NOT have duplicate items (items ## "+o+" and "+i+" are identical)",schema:!0,parentSchema:H.properties.after,data:t};e===null?e=[m]:e.push(m),r++;break e}}}}
if(n.health!==void 0){let t=n.health;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/health",schemaPath:"common.schema.json#\
/$defs/health/type",keyword:"type",params:{type:x.type},message:"must be object,null",schema:x.type,parentSchema:x,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const s in t)if(!(s==="timeout"||s==="http")){const i={instancePath:a+"/health",schemaPath:"common.schema.json#/$defs/health/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:x,data:t};
e===null?e=[i]:e.push(i),r++}if(t.timeout!==void 0){let s=t.timeout;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/health/timeout",schemaPath:"commo\
n.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:x.properties.timeout.type},message:"must be string,null",schema:x.properties.timeout.
type,parentSchema:x.properties.timeout,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!de.test(s)){const i={instancePath:a+"/health/timeout",schemaPath:"\
common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9]\
[0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:x.properties.timeout,data:s};e===null?e=[i]:e.push(i),r++}}if(t.http!==void 0){let s=t.http;
if(typeof s!="string"&&s!==null){const i={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http/type",keyword:"type",params:{
type:x.properties.http.type},message:"must be string,null",schema:x.properties.http.type,parentSchema:x.properties.http,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s==
"string"&&!Ze.test(s)){const i={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http/pattern",keyword:"pattern",params:{pattern:"\
^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pattern "^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}\
(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",parentSchema:x.properties.http,data:s};e===null?e=[i]:e.push(i),
r++}}}}}return L.errors=e,r===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(n,{instancePath:a="",parentData:q,parentDataProperty:k,rootData:P=n,
dynamicAnchors:w={}}={}){let e=null,r=0;const y=C.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){for(const t in n){const s=r;if(typeof t=="string"){if(!D.test(t)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:A,
data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}var p=s===r;if(!p){const i={instancePath:a,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:N.propertyNames,parentSchema:N,data:n};
e===null?e=[i]:e.push(i),r++}}for(const t in n)L(n[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,
dynamicAnchors:w})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:N.type,parentSchema:N,data:n};e===null?e=[t]:e.push(t),r++}return C.errors=e,r===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function se(n,{instancePath:a="",parentData:q,parentDataProperty:k,rootData:P=n,dynamicAnchors:w={}}={}){let e=null,r=0;const y=se.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const p={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:$.required,parentSchema:$,data:n};e===null?e=[p]:
e.push(p),r++}if(n.id===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required pro\
perty 'id'",schema:$.required,parentSchema:$,data:n};e===null?e=[p]:e.push(p),r++}if(n.name===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"name"},message:"must have required property 'name'",schema:$.required,parentSchema:$,data:n};e===null?e=[p]:e.push(p),r++}for(const p in n)
if(!fe.call($.properties,p)){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:$,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let p=n.version;if(p!==1){const t={instancePath:a+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:$.properties.
version,data:p};e===null?e=[t]:e.push(t),r++}}if(n.id!==void 0){let p=n.id;if(typeof p=="string"){if(!ge.test(p)){const t={instancePath:a+"/id",schemaPath:"comm\
on.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match p\
attern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:B,
data:p};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:B.type,parentSchema:B,data:p};e===null?e=[t]:e.push(t),r++}}if(n.name!==void 0){let p=n.name;if(typeof p=="string"){if(!Fe.test(
p)){const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62\
}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:ce,data:p};e===null?e=[t]:e.push(
t),r++}}else{const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ce.type,parentSchema:ce,data:p};e===null?e=[t]:e.push(t),r++}}if(n.branch!==void 0){let p=n.branch;if(typeof p=="string"){if(!ve.test(p)){const t={instancePath:a+
"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,\
199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.loc\
k(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:R,data:p};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/branch",schemaPath:"com\
mon.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:p};e===null?e=[t]:e.push(t),
r++}}if(n.poll!==void 0){let p=n.poll;if(typeof p=="string"){if(!de.test(p)){const t={instancePath:a+"/poll",schemaPath:"common.schema.json#/$defs/duration/patt\
ern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)\
$",parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/poll",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}}if(n.freshness!==void 0){let p=n.freshness;if(typeof p==
"string"){if(!de.test(p)){const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9]\
[0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:E,data:p};e===null?e=[t]:e.push(
t),r++}}else{const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:E.type,parentSchema:E,data:p};e===null?e=[t]:e.push(t),r++}}if(n.limits!==void 0){let p=n.limits;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const t in p)
if(!(t==="repository"||t==="file"||t==="files")){const s={instancePath:a+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:$.properties.limits,data:p};e===null?e=[s]:e.push(s),
r++}if(p.repository!==void 0){let t=p.repository;if(typeof t=="string"){if(!be.test(t)){const s={instancePath:a+"/limits/repository",schemaPath:"common.schema.j\
son#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"\
^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:K,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/limits/repository",schemaPath:"common.sche\
ma.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:t};e===null?e=[s]:e.push(s),r++}}if(p.
file!==void 0){let t=p.file;if(typeof t=="string"){if(!be.test(t)){const s={instancePath:a+"/limits/file",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|\
GiB)$",parentSchema:K,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/limits/file",schemaPath:"common.schema.json#/$defs/size/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:t};e===null?e=[s]:e.push(s),r++}}if(p.files!==void 0){let t=p.files;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/files/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:$.properties.limits.properties.files.type,parentSchema:$.properties.limits.properties.files,data:t};e===null?e=
[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/fil\
es/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:$.properties.limits.properties.files,data:t};
e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/files/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:$.properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}}}}else{
const t={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.properties.limits.
type,parentSchema:$.properties.limits,data:p};e===null?e=[t]:e.push(t),r++}}if(n.inventory!==void 0){let p=n.inventory;if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.url===void 0){const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:$.properties.inventory.required,parentSchema:$.properties.inventory,data:p};e===null?e=[t]:e.push(t),r++}for(const t in p)
if(!(t==="url"||t==="plain")){const s={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:$.properties.inventory,data:p};e===null?e=[s]:e.push(s),r++}if(p.url!==
void 0){let t=p.url;if(typeof t=="string"){if(v(t)>2048){const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:$.properties.inventory.properties.url,data:t};e===null?
e=[s]:e.push(s),r++}if(v(t)<1){const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:$.properties.inventory.properties.url.type,parentSchema:$.properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}}if(p.plain!==void 0){
let t=p.plain;if(typeof t!="boolean"){const s={instancePath:a+"/inventory/plain",schemaPath:"#/properties/inventory/properties/plain/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:$.properties.inventory.properties.plain.type,parentSchema:$.properties.inventory.properties.plain,data:t};e===null?
e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"type",params:{type:"object"},message:"must be \
object",schema:$.properties.inventory.type,parentSchema:$.properties.inventory,data:p};e===null?e=[t]:e.push(t),r++}}if(n.defaults!==void 0){let p=n.defaults;if(p&&
typeof p=="object"&&!Array.isArray(p)){for(const t in p)if(!(t==="bundles"||t==="os")){const s={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:$.properties.
defaults,data:p};e===null?e=[s]:e.push(s),r++}if(p.bundles!==void 0&&(C(p.bundles,{instancePath:a+"/defaults/bundles",parentData:p,parentDataProperty:"bundles",
rootData:P,dynamicAnchors:w})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),p.os!==void 0){let t=p.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==
null){const s={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:S.type},message:"must be object,nul\
l",schema:S.type,parentSchema:S,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const i={instancePath:a+
"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties",schema:!1,parentSchema:S,data:t};e===null?e=[i]:e.push(i),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){
const i={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:S.properties.channel.
type},message:"must be string,null",schema:S.properties.channel.type,parentSchema:S.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&
!te.test(s)){const i={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:S.properties.
channel,data:s};e===null?e=[i]:e.push(i),r++}}}}}else{const t={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:$.properties.defaults.type,parentSchema:$.properties.defaults,data:p};e===null?e=[t]:e.push(t),r++}}}else{const p={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:n};e===null?e=[p]:e.push(p),r++}return se.errors=
e,r===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oe=re,Z={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"\
GroupFile",description:"groups/<group>.yaml: a layer that several hosts share.",type:"object",properties:{select:{title:"Selector",type:"object",description:"La\
bels that must all match; without it the group reaches the hosts that name it",$ref:"common.schema.json#/$defs/labels",minProperties:1},priority:{description:"L\
ower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.jso\
n#/$defs/osLayer"}},additionalProperties:!1},z={title:"Labels",description:"Labels: name to value, both strings",type:"object",propertyNames:{description:"A lab\
el name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},additionalProperties:{description:"A label\
 value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"}},Pe=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$","u"),ke=new RegExp(
"^[^\\u0000-\\u001f\\u007f]{0,63}$","u");function G(n,{instancePath:a="",parentData:q,parentDataProperty:k,rootData:P=n,dynamicAnchors:w={}}={}){let e=null,r=0;
const y=G.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t==
"string"){if(!D.test(t)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:A,data:t,propertyName:t};e===null?e=[i]:e.
push(i),r++}}else{const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:A.type,parentSchema:A,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}var p=s===r;if(!p){const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:N.propertyNames,parentSchema:N,data:n};e===null?e=[i]:e.push(i),r++}}for(const t in n)
L(n[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,dynamicAnchors:w})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,
data:n};e===null?e=[t]:e.push(t),r++}return G.errors=e,r===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function re(n,{instancePath:a="",parentData:q,
parentDataProperty:k,rootData:P=n,dynamicAnchors:w={}}={}){let e=null,r=0;const y=re.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="select"||t==="priority"||t==="bundles"||t==="os")){const s={instancePath:a,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:Z,data:n};
e===null?e=[s]:e.push(s),r++}if(n.select!==void 0){let t=n.select;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const i=r;if(typeof s=="string"&&
!Pe.test(s)){const o={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:z.propertyNames,
data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var p=i===r;if(!p){const o={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:z.propertyNames,parentSchema:z,data:t};e===null?e=[o]:e.push(o),
r++}}for(const s in t){let i=t[s];if(typeof i=="string"){if(!ke.test(i)){const o={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match patter\
n "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:z.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:z.additionalProperties.type,parentSchema:z.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}}else{
const s={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.type,
parentSchema:z,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/select",schemaPath:"\
#/properties/select/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:Z.properties.select,
data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Z.properties.select.type,parentSchema:Z.properties.select,data:t};e===null?e=[s]:e.push(s),r++}}if(n.priority!==void 0){let t=n.priority;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:Z.properties.priority.type,parentSchema:Z.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="numb\
er"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000",schema:1e6,parentSchema:Z.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(t<-1e6||isNaN(t)){const s={instancePath:a+"/p\
riority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:Z.
properties.priority,data:t};e===null?e=[s]:e.push(s),r++}}}if(n.bundles!==void 0&&(G(n.bundles,{instancePath:a+"/bundles",parentData:n,parentDataProperty:"bundl\
es",rootData:P,dynamicAnchors:w})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),n.os!==void 0){let t=n.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&
t!==null){const s={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:S.type},message:"must be object,null",schema:S.
type,parentSchema:S,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const i={instancePath:a+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:S,data:t};e===null?e=[i]:e.push(i),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const i={
instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:S.properties.channel.type},message:"\
must be string,null",schema:S.properties.channel.type,parentSchema:S.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!te.test(s)){
const i={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:S.properties.channel,data:s};e===null?
e=[i]:e.push(i),r++}}}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,
data:n};e===null?e=[t]:e.push(t),r++}return re.errors=e,r===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ie=ae,f={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"host-config.schema.json",title:"HostConfigFile",description:"/etc/kedge/host.yaml: what a host knows before it has seen its fleet\
.",type:"object",required:["name","fleet"],"x-later":["ostree"],properties:{name:{$ref:"common.schema.json#/$defs/hostName"},fleet:{title:"HostConfigFleet",description:"\
The fleet that this host belongs to",type:"object",required:["id","sources","anchor"],properties:{id:{$ref:"common.schema.json#/$defs/fleetId"},branch:{$ref:"co\
mmon.schema.json#/$defs/branch"},sources:{description:"Where the fleet repository is fetched from; all are asked, and a bad one never hides a good one",type:"ar\
ray",minItems:1,maxItems:16,items:{$ref:"common.schema.json#/$defs/remote"}},anchor:{description:"The first trusted commit, handed over at enrolment","x-expecte\
d":"a whole commit id: 40 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{40}$"},anchorTree:{description:"SHA-256 of the anchor's tree, handed over with\
 it","x-expected":"64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},git:{description:"Which git fetches: `native`, `embedded`, or `auto` (nativ\
e where it is installed)",enum:["auto","native","embedded"]}},additionalProperties:!1},inventory:{$ref:"common.schema.json#/$defs/remote"},key:{description:"The\
 host's private OpenPGP key, made by `kedge host keygen`, mode 0600",type:"string",minLength:1},state:{description:"State folder; /var/lib/kedge where absent",type:"\
string",minLength:1},compose:{title:"HostConfigCompose",description:"Docker Compose on this host",type:"object",properties:{project:{description:"Compose projec\
ts are <project>-<bundle>; `kedge` where absent","x-expected":"lower-case letters, digits, `_` and `-`, at most 40 characters",type:"string",pattern:"^[a-z0-9][\
a-z0-9_-]{0,39}$"}},additionalProperties:!1},registries:{description:"Registries by host name, with the file that holds the login; Docker's own credentials are \
honoured too",type:"object",propertyNames:{description:"A registry's host name, with its port where it has one",pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},additionalProperties:{
title:"HostConfigRegistry",description:"How to log in",type:"object",required:["authFile"],properties:{authFile:{description:"Docker's config.json form, or one \
line `user:password`",type:"string",minLength:1}},additionalProperties:!1}},api:{title:"HostConfigApi",description:"The host's API (later)",type:"object",properties:{
listen:{description:"An address and port, such as `127.0.0.1:7878`",type:"string",pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},exposed:{description:"\
Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},W={title:"HostNameText",description:"A host name: lower-ca\
se letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*\
[a-z0-9])?)*$"},g={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path, or the same with how to log in",type:["string","object"],minLength:1,
maxLength:2048,required:["url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, `user@host:path`, or a path",type:"strin\
g",minLength:1,maxLength:2048},tokenFile:{description:"File whose first line is a token, or `user:password`, for http(s)",type:"string",minLength:1},identityFile:{
description:"SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH known_hosts file",type:"string",minLength:1},caFile:{description:"CA certi\
ficates in PEM, besides those of the system",type:"string",minLength:1},proxy:{description:"URL of an HTTP proxy, such as `http://proxy.example:3128`","x-expect\
ed":"an http(s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{description:"Allows plain http beyond loopback: whoever is on the\
 line reads along",type:"boolean"}},additionalProperties:!1},we=new RegExp("^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),
$e=new RegExp("^https?://[^@\\s]+$","u"),ue=new RegExp("^[0-9a-f]{40}$","u"),He=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),De=new RegExp("^[A-Za-z0-9][A-Za-z0\
-9.:-]{0,253}$","u"),Be=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","u");function ae(n,{instancePath:a="",parentData:q,parentDataProperty:k,rootData:P=n,
dynamicAnchors:w={}}={}){let e=null,r=0;const y=ae.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.name===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'",schema:f.required,parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}if(n.fleet===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"fleet"},message:"must have required property 'fleet'",schema:f.required,parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}for(const t in n)
if(!(t==="name"||t==="fleet"||t==="inventory"||t==="key"||t==="state"||t==="compose"||t==="registries"||t==="api")){const s={instancePath:a,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f,data:n};e===
null?e=[s]:e.push(s),r++}if(n.name!==void 0){let t=n.name;if(typeof t=="string"){if(!we.test(t)){const s={instancePath:a+"/name",schemaPath:"common.schema.json#\
/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match\
 pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9\
-]*[a-z0-9])?)*$",parentSchema:W,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/hostName/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:W.type,parentSchema:W,data:t};e===null?e=[s]:e.push(s),r++}}if(n.fleet!==void 0){let t=n.fleet;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(
s),r++}if(t.sources===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"sources"},message:"\
must have required property 'sources'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}if(t.anchor===void 0){
const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"must have required prope\
rty 'anchor'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="id"||s==="branc\
h"||s==="sources"||s==="anchor"||s==="anchorTree"||s==="git")){const i={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.fleet,data:t};e===null?e=[i]:
e.push(i),r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if(!ge.test(s)){const i={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/flee\
tId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a\
-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:B,data:s};e===null?e=[i]:e.push(
i),r++}}else{const i={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:B.type,parentSchema:B,data:s};e===null?e=[i]:e.push(i),r++}}if(t.branch!==void 0){let s=t.branch;if(typeof s=="string"){if(!ve.test(s)){const i={instancePath:a+
"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._\
/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.\
|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:R,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/fleet/branch",schemaPath:"\
common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:s};e===null?e=[i]:e.push(
i),r++}}if(t.sources!==void 0){let s=t.sources;if(Array.isArray(s)){if(s.length>16){const o={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/prop\
erties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:f.properties.fleet.properties.sources,
data:s};e===null?e=[o]:e.push(o),r++}if(s.length<1){const o={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.fleet.properties.sources,data:s};e===null?e=[o]:e.push(
o),r++}const i=s.length;for(let o=0;o<i;o++){let m=s[o];if(typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))){const h={instancePath:a+"/fleet/sour\
ces/"+o,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,parentSchema:g,data:m};
e===null?e=[h]:e.push(h),r++}if(typeof m=="string"){if(v(m)>2048){const h={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/maxLe\
ngth",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:m};e===null?e=[h]:e.push(h),r++}
if(v(m)<1){const h={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters",schema:1,parentSchema:g,data:m};e===null?e=[h]:e.push(h),r++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){
const h={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:g.required,parentSchema:g,data:m};e===null?e=[h]:e.push(h),r++}for(const h in m)if(!(h==="url"||h==="tokenFile"||h==="id\
entityFile"||h==="knownHosts"||h==="caFile"||h==="proxy"||h==="plain")){const c={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:g,data:m};
e===null?e=[c]:e.push(c),r++}if(m.url!==void 0){let h=m.url;if(typeof h=="string"){if(v(h)>2048){const c={instancePath:a+"/fleet/sources/"+o+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:g.properties.url,data:h};e===null?e=[c]:e.push(c),r++}if(v(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.
url,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.url.type,parentSchema:g.properties.url,data:h};e===null?e=[c]:e.push(c),r++}}
if(m.tokenFile!==void 0){let h=m.tokenFile;if(typeof h=="string"){if(v(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.tokenFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.tokenFile.type,parentSchema:g.properties.tokenFile,
data:h};e===null?e=[c]:e.push(c),r++}}if(m.identityFile!==void 0){let h=m.identityFile;if(typeof h=="string"){if(v(h)<1){const c={instancePath:a+"/fleet/sources\
/"+o+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:g.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.identityFile.type,parentSchema:g.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.knownHosts!==void 0){let h=m.knownHosts;if(typeof h==
"string"){if(v(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:a+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.knownHosts.type,parentSchema:g.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}if(m.caFile!==void 0){
let h=m.caFile;if(typeof h=="string"){if(v(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.caFile,data:h};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:g.properties.caFile.type,parentSchema:g.properties.caFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.
proxy!==void 0){let h=m.proxy;if(typeof h=="string"){if(!$e.test(h)){const c={instancePath:a+"/fleet/sources/"+o+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:g.properties.proxy,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.proxy.type,parentSchema:g.properties.
proxy,data:h};e===null?e=[c]:e.push(c),r++}}if(m.plain!==void 0){let h=m.plain;if(typeof h!="boolean"){const c={instancePath:a+"/fleet/sources/"+o+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.plain.type,parentSchema:g.
properties.plain,data:h};e===null?e=[c]:e.push(c),r++}}}}}else{const i={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.fleet.properties.sources.type,parentSchema:f.properties.fleet.properties.sources,
data:s};e===null?e=[i]:e.push(i),r++}}if(t.anchor!==void 0){let s=t.anchor;if(typeof s=="string"){if(!ue.test(s)){const i={instancePath:a+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:f.properties.fleet.properties.anchor,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.fleet.properties.anchor.type,parentSchema:f.
properties.fleet.properties.anchor,data:s};e===null?e=[i]:e.push(i),r++}}if(t.anchorTree!==void 0){let s=t.anchorTree;if(typeof s=="string"){if(!X.test(s)){const i={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:f.properties.fleet.properties.anchorTree,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.fleet.properties.anchorTree.type,parentSchema:f.properties.fleet.properties.anchorTree,data:s};e===null?e=[i]:e.push(i),r++}}if(t.git!==void 0){let s=t.
git;if(!(s==="auto"||s==="native"||s==="embedded")){const i={instancePath:a+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:f.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:f.properties.fleet.properties.git.enum,parentSchema:f.
properties.fleet.properties.git,data:s};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:f.properties.fleet.type,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}}if(n.inventory!==
void 0){let t=n.inventory;if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,parentSchema:g,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"){if(v(t)>2048){const s={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:t};e===null?e=[s]:e.push(s),r++}if(v(t)<1){const s={instancePath:a+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g,data:t};
e===null?e=[s]:e.push(s),r++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:g.required,parentSchema:g,data:t};
e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="url"||s==="tokenFile"||s==="identityFile"||s==="knownHosts"||s==="caFile"||s==="proxy"||s==="plain")){const i={
instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:g,data:t};e===null?e=[i]:e.push(i),r++}if(t.url!==void 0){let s=t.url;if(typeof s=="string"){if(v(s)>
2048){const i={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:g.properties.url,data:s};e===null?e=[i]:e.push(i),r++}if(v(s)<1){const i={instancePath:a+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:g.properties.url,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.url.type,parentSchema:g.properties.url,data:s};
e===null?e=[i]:e.push(i),r++}}if(t.tokenFile!==void 0){let s=t.tokenFile;if(typeof s=="string"){if(v(s)<1){const i={instancePath:a+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.tokenFile,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.tokenFile.type,parentSchema:g.properties.tokenFile,data:s};
e===null?e=[i]:e.push(i),r++}}if(t.identityFile!==void 0){let s=t.identityFile;if(typeof s=="string"){if(v(s)<1){const i={instancePath:a+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:g.properties.identityFile,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.identityFile.type,
parentSchema:g.properties.identityFile,data:s};e===null?e=[i]:e.push(i),r++}}if(t.knownHosts!==void 0){let s=t.knownHosts;if(typeof s=="string"){if(v(s)<1){const i={
instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.knownHosts,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.knownHosts.type,parentSchema:g.properties.knownHosts,data:s};e===null?e=[i]:e.push(i),r++}}if(t.caFile!==void 0){let s=t.caFile;if(typeof s=="string"){
if(v(s)<1){const i={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.caFile,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.
caFile.type,parentSchema:g.properties.caFile,data:s};e===null?e=[i]:e.push(i),r++}}if(t.proxy!==void 0){let s=t.proxy;if(typeof s=="string"){if(!$e.test(s)){const i={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:g.properties.proxy,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:g.properties.proxy.type,parentSchema:g.properties.proxy,data:s};e===null?e=[i]:e.push(i),r++}}if(t.plain!==void 0){let s=t.plain;if(typeof s!="boole\
an"){const i={instancePath:a+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:g.properties.plain.type,parentSchema:g.properties.plain,data:s};e===null?e=[i]:e.push(i),r++}}}}if(n.key!==void 0){let t=n.key;if(typeof t==
"string"){if(v(t)<1){const s={instancePath:a+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:f.properties.key,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.key.type,parentSchema:f.properties.key,data:t};e===null?e=[s]:e.push(s),
r++}}if(n.state!==void 0){let t=n.state;if(typeof t=="string"){if(v(t)<1){const s={instancePath:a+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.state,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.state.type,parentSchema:f.
properties.state,data:t};e===null?e=[s]:e.push(s),r++}}if(n.compose!==void 0){let t=n.compose;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!==
"project"){const i={instancePath:a+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.compose,data:t};e===null?e=[i]:e.push(i),r++}if(t.project!==void 0){let s=t.project;
if(typeof s=="string"){if(!He.test(s)){const i={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:f.properties.
compose.properties.project,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/pro\
ject/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.compose.properties.project.type,parentSchema:f.properties.compose.
properties.project,data:s};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:a+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:f.properties.compose.type,parentSchema:f.properties.compose,data:t};e===null?e=[s]:e.push(s),r++}}if(n.registries!==
void 0){let t=n.registries;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const i=r;if(typeof s=="string"&&!De.test(s)){const o={instancePath:a+
"/registries",schemaPath:"#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must m\
atch pattern "^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:f.properties.registries.propertyNames,data:s,propertyName:s};
e===null?e=[o]:e.push(o),r++}var p=i===r;if(!p){const o={instancePath:a+"/registries",schemaPath:"#/properties/registries/propertyNames",keyword:"propertyNames",
params:{propertyName:s},message:"property name must be valid",schema:f.properties.registries.propertyNames,parentSchema:f.properties.registries,data:t};e===null?
e=[o]:e.push(o),r++}}for(const s in t){let i=t[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.authFile===void 0){const o={instancePath:a+"/registries/"+s.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/required",keyword:"required",params:{missingProperty:"authFile"},
message:"must have required property 'authFile'",schema:f.properties.registries.additionalProperties.required,parentSchema:f.properties.registries.additionalProperties,
data:i};e===null?e=[o]:e.push(o),r++}for(const o in i)if(o!=="authFile"){const m={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/registries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:f.properties.registries.additionalProperties,data:i};e===null?e=[m]:e.push(m),r++}if(i.authFile!==void 0){let o=i.authFile;
if(typeof o=="string"){if(v(o)<1){const m={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registrie\
s/additionalProperties/properties/authFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.
properties.registries.additionalProperties.properties.authFile,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/registries/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:f.properties.registries.additionalProperties.properties.authFile.type,parentSchema:f.properties.registries.additionalProperties.properties.
authFile,data:o};e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/re\
gistries/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.registries.additionalProperties.type,parentSchema:f.
properties.registries.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/registries",schemaPath:"#/properties/registries\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.registries.type,parentSchema:f.properties.registries,data:t};e===null?
e=[s]:e.push(s),r++}}if(n.api!==void 0){let t=n.api;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="listen"||s==="exposed")){const i={instancePath:a+
"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies",schema:!1,parentSchema:f.properties.api,data:t};e===null?e=[i]:e.push(i),r++}if(t.listen!==void 0){let s=t.listen;if(typeof s=="string"){if(!Be.test(s)){const i={
instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{\
1,5}$"},message:'must match pattern "^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:f.properties.
api.properties.listen,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:f.properties.api.properties.listen.type,parentSchema:f.properties.api.properties.listen,data:s};e===
null?e=[i]:e.push(i),r++}}if(t.exposed!==void 0){let s=t.exposed;if(typeof s!="boolean"){const i={instancePath:a+"/api/exposed",schemaPath:"#/properties/api/pro\
perties/exposed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.api.properties.exposed.type,parentSchema:f.properties.
api.properties.exposed,data:s};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:a+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:f.properties.api.type,parentSchema:f.properties.api,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}return ae.errors=
e,r===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re=ie,T={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host.schema.json",title:"\
HostFile",description:"hosts/<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"common.schema.json#/$defs/labels"},groups:{description:"\
Groups that this host belongs to, besides those that select it by label",type:"array",items:{$ref:"common.schema.json#/$defs/groupName"},uniqueItems:!0},bundles:{
$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},suspend:{description:"true, or a list of bundles: observe and repor\
t, apply nothing",type:["boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},retire:{description:"true: take everything of Ked\
ge's down",type:"boolean"}},additionalProperties:!1},ye={title:"GroupName",description:"A group name: lower-case letters, digits, `.`, `_` and `-`, at most 63 c\
haracters",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"};function U(n,{instancePath:a="",parentData:q,parentDataProperty:k,rootData:P=n,dynamicAnchors:w={}}={}){
let e=null,r=0;const y=U.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){
const s=r;if(typeof t=="string"){if(!D.test(t)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:A,data:t,propertyName:t};
e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:A.type,parentSchema:A,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}var p=s===r;if(!p){const i={instancePath:a,schemaPath:"#/proper\
tyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:N.propertyNames,parentSchema:N,data:n};e===null?e=[i]:e.push(
i),r++}}for(const t in n)L(n[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,dynamicAnchors:w})||(e=
e===null?L.errors:e.concat(L.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:N.type,parentSchema:N,data:n};e===null?e=[t]:e.push(t),r++}return U.errors=e,r===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(n,{
instancePath:a="",parentData:q,parentDataProperty:k,rootData:P=n,dynamicAnchors:w={}}={}){let e=null,r=0;const y=ie.evaluated;if(y.dynamicProps&&(y.props=void 0),
y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="labels"||t==="groups"||t==="bundles"||t==="os"||t==="suspe\
nd"||t==="retire")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:T,data:n};e===null?e=[s]:e.push(s),r++}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const s in t){const i=r;if(typeof s=="string"&&!Pe.test(s)){const o={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-\
Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:z.propertyNames,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var p=i===r;if(!p){const o={instancePath:a+"/la\
bels",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:z.
propertyNames,parentSchema:z,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){let i=t[s];if(typeof i=="string"){if(!ke.test(i)){const o={instancePath:a+"\
/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:z.additionalProperties,
data:i};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/lab\
els/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.additionalProperties.type,parentSchema:z.additionalProperties,
data:i};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:z.type,parentSchema:z,data:t};e===null?e=[s]:e.push(s),r++}}if(n.groups!==void 0){let t=n.groups;if(Array.isArray(t)){const s=t.
length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!te.test(h)){const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupNa\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9\
._-]{0,62}$",parentSchema:ye,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:ye.type,parentSchema:ye,data:h};e===null?e=[c]:e.push(c),r++}}let i=t.length,o;if(i>1){
e:for(;i--;)for(o=i;o--;)if(M(t[i],t[o])){const m={instancePath:a+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"\
must NOT have duplicate items (items ## "+o+" and "+i+" are identical)",schema:!0,parentSchema:T.properties.groups,data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{
const s={instancePath:a+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:T.properties.groups.
type,parentSchema:T.properties.groups,data:t};e===null?e=[s]:e.push(s),r++}}if(n.bundles!==void 0&&(U(n.bundles,{instancePath:a+"/bundles",parentData:n,parentDataProperty:"\
bundles",rootData:P,dynamicAnchors:w})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),n.os!==void 0){let t=n.os;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){const s={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:S.type},message:"must be object,nul\
l",schema:S.type,parentSchema:S,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const i={instancePath:a+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:S,data:t};e===null?e=[i]:e.push(i),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const i={
instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:S.properties.channel.type},message:"\
must be string,null",schema:S.properties.channel.type,parentSchema:S.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!te.test(s)){
const i={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:S.properties.channel,data:s};e===null?
e=[i]:e.push(i),r++}}}}if(n.suspend!==void 0){let t=n.suspend;if(typeof t!="boolean"&&!Array.isArray(t)){const s={instancePath:a+"/suspend",schemaPath:"#/proper\
ties/suspend/type",keyword:"type",params:{type:T.properties.suspend.type},message:"must be boolean,array",schema:T.properties.suspend.type,parentSchema:T.properties.
suspend,data:t};e===null?e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!D.test(h)){const c={
instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:A,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,
data:h};e===null?e=[c]:e.push(c),r++}}let i=t.length,o;if(i>1){e:for(;i--;)for(o=i;o--;)if(M(t[i],t[o])){const m={instancePath:a+"/suspend",schemaPath:"#/proper\
ties/suspend/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+i+" are identical)",schema:!0,parentSchema:T.
properties.suspend,data:t};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.retire!==void 0){let t=n.retire;if(typeof t!="boolean"){const s={instancePath:a+"/retire",
schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:T.properties.retire.type,parentSchema:T.properties.
retire,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:T.
type,parentSchema:T,data:n};e===null?e=[t]:e.push(t),r++}return ie.errors=e,r===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ee=pe,l={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",title:"InventoryRecord",description:"inventory.json on a host's branch of the inventor\
y repository, in a commit signed by the host's key: facts and outcomes only.",type:"object",required:["version","host","key","bootId","sequence","reportedAt","a\
gent","fleet","desired","applied","state","conditions","bundles","os","hardware","network"],properties:{version:{description:"Version of this format",const:1},host:{
$ref:"common.schema.json#/$defs/hostName"},key:{description:"Fingerprint of the key that signs this record: 40 or 64 upper-case hex digits","x-expected":"a fing\
erprint: 40 or 64 upper-case hex digits",type:"string",pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},bootId:{description:"The kernel's boot id; null where it does no\
t say",type:["string","null"],maxLength:64},sequence:{description:"One more with every record of this host",type:"integer",minimum:0},reportedAt:{$ref:"#/$defs/\
time"},agent:{title:"InventoryAgent",description:"The agent that wrote this record",type:"object",required:["version"],properties:{version:{description:"Version\
 of Kedge",type:"string",maxLength:64}},additionalProperties:!1},fleet:{title:"InventoryFleet",description:"What the host has accepted",type:"object",required:[
"commit","head","source"],properties:{commit:{description:"The commit in force, or null",type:["string","null"],pattern:"^[0-9a-f]{40}$","x-expected":"a whole c\
ommit id"},head:{description:"The newest head that was seen, accepted or not",type:["string","null"],pattern:"^[0-9a-f]{40}$","x-expected":"a whole commit id"},
source:{description:"Name of the source that it came from",type:["string","null"],maxLength:2048}},additionalProperties:!1},desired:{description:"Digest of the \
resolved host state",type:["string","null"],pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},applied:{description:"Digest that this host was last broug\
ht to, whole",type:["string","null"],pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},state:{description:"The host in one word",enum:["converged","wait\
ing","applying","failed","stale","suspended"]},conditions:{description:"What stands out, each with the time since when it has stood",type:"array",maxItems:1e3,items:{
title:"InventoryCondition",description:"A condition",type:"object",required:["type","status","code","message","since"],properties:{type:{description:"What the c\
ondition is about, such as `Ready` or `Bundle/web`",type:"string",maxLength:200},status:{description:"Whether it holds",type:"boolean"},code:{description:"Failu\
re code, or null",type:["string","null"],maxLength:64},message:{description:"One sentence",type:"string",maxLength:8192},since:{$ref:"#/$defs/time"}},additionalProperties:!1}},
bundles:{description:"Bundles of Kedge on this host",type:"array",maxItems:1e3,items:{title:"InventoryBundle",description:"A bundle",type:"object",required:["na\
me","digest","state","services"],properties:{name:{$ref:"common.schema.json#/$defs/bundleName"},digest:{description:"What runs, or null",type:["string","null"],
pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},state:{description:"The bundle in one word",type:"string",maxLength:64},services:{description:"Its con\
tainers",type:"array",maxItems:1e3,items:{title:"InventoryService",description:"A service",type:"object",required:["name","image","state","health","restarts"],properties:{
name:{description:"Name of the service",type:"string",maxLength:200},image:{description:"As it was asked for",type:"string",maxLength:1024},state:{description:"\
State of its container, as Docker says, or `missing`",type:"string",maxLength:64},health:{description:"none, starting, healthy or unhealthy",type:"string",maxLength:64},
restarts:{description:"Restarts by Docker; null where there is no container",type:["integer","null"],minimum:0}},additionalProperties:!1}}},additionalProperties:!1}},
os:{title:"InventoryOs",description:"The operating system",type:"object",required:["booted","staged","rollback","version"],properties:{booted:{description:"OSTr\
ee commit that runs; null where Kedge does not manage the system",type:["string","null"],maxLength:64},staged:{description:"OSTree commit for the next boot",type:[
"string","null"],maxLength:64},rollback:{description:"OSTree commit to go back to",type:["string","null"],maxLength:64},version:{description:"For people, such a\
s `Debian GNU/Linux 12 (bookworm)`",type:["string","null"],maxLength:200}},additionalProperties:!1},hardware:{description:"cpu, memory, gpus, disks, nics, virtu\
alization: a figure that the hardware does not report is null with a reason, never 0",type:"object"},network:{title:"InventoryNetwork",description:"How the host\
 is reached",type:"object",required:["hostname","addresses","meshKey"],properties:{hostname:{description:"Its own name for itself",type:["string","null"],maxLength:255},
addresses:{description:"IP addresses, loopback and link-local ones left out",type:"array",maxItems:1e3,items:{type:"string",maxLength:64}},meshKey:{description:"\
Public key of the mesh network (later)",type:["string","null"],maxLength:64}},additionalProperties:!1}},additionalProperties:!1,$defs:{time:{title:"Time",description:"\
A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"}}},V={title:"\
Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3\
})?Z$"},Ke=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),Se=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$","u");function pe(n,{
instancePath:a="",parentData:q,parentDataProperty:k,rootData:P=n,dynamicAnchors:w={}}={}){let e=null,r=0;const y=pe.evaluated;if(y.dynamicProps&&(y.props=void 0),
y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.required,parentSchema:l,data:n};e===null?e=[p]:e.push(p),r++}if(n.
host===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:l.
required,parentSchema:l,data:n};e===null?e=[p]:e.push(p),r++}if(n.key===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'",schema:l.required,parentSchema:l,data:n};e===null?e=[p]:e.push(p),r++}if(n.bootId===void 0){const p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"must have required property 'bootId'",schema:l.required,parentSchema:l,data:n};
e===null?e=[p]:e.push(p),r++}if(n.sequence===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sequence"},message:"\
must have required property 'sequence'",schema:l.required,parentSchema:l,data:n};e===null?e=[p]:e.push(p),r++}if(n.reportedAt===void 0){const p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"must have required property 'reportedAt'",schema:l.required,parentSchema:l,
data:n};e===null?e=[p]:e.push(p),r++}if(n.agent===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agent"},message:"\
must have required property 'agent'",schema:l.required,parentSchema:l,data:n};e===null?e=[p]:e.push(p),r++}if(n.fleet===void 0){const p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required property 'fleet'",schema:l.required,parentSchema:l,data:n};e===null?
e=[p]:e.push(p),r++}if(n.desired===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"desired"},message:"must h\
ave required property 'desired'",schema:l.required,parentSchema:l,data:n};e===null?e=[p]:e.push(p),r++}if(n.applied===void 0){const p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"applied"},message:"must have required property 'applied'",schema:l.required,parentSchema:l,data:n};e===null?
e=[p]:e.push(p),r++}if(n.state===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have \
required property 'state'",schema:l.required,parentSchema:l,data:n};e===null?e=[p]:e.push(p),r++}if(n.conditions===void 0){const p={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"conditions"},message:"must have required property 'conditions'",schema:l.required,parentSchema:l,data:n};
e===null?e=[p]:e.push(p),r++}if(n.bundles===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bundles"},message:"\
must have required property 'bundles'",schema:l.required,parentSchema:l,data:n};e===null?e=[p]:e.push(p),r++}if(n.os===void 0){const p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"os"},message:"must have required property 'os'",schema:l.required,parentSchema:l,data:n};e===null?e=[p]:
e.push(p),r++}if(n.hardware===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hardware"},message:"must have \
required property 'hardware'",schema:l.required,parentSchema:l,data:n};e===null?e=[p]:e.push(p),r++}if(n.network===void 0){const p={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"network"},message:"must have required property 'network'",schema:l.required,parentSchema:l,data:n};e===null?
e=[p]:e.push(p),r++}for(const p in n)if(!fe.call(l.properties,p)){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:l,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let p=n.
version;if(p!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to c\
onstant",schema:1,parentSchema:l.properties.version,data:p};e===null?e=[t]:e.push(t),r++}}if(n.host!==void 0){let p=n.host;if(typeof p=="string"){if(!we.test(p)){
const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0\
-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"\
^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:W,data:p};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.type,parentSchema:W,data:p};
e===null?e=[t]:e.push(t),r++}}if(n.key!==void 0){let p=n.key;if(typeof p=="string"){if(!Ke.test(p)){const t={instancePath:a+"/key",schemaPath:"#/properties/key/\
pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|\
[0-9A-F]{64})$",parentSchema:l.properties.key,data:p};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.key.type,parentSchema:l.properties.key,data:p};e===null?e=[t]:e.push(t),r++}}if(n.bootId!==
void 0){let p=n.bootId;if(typeof p!="string"&&p!==null){const t={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/type",keyword:"type",params:{type:l.properties.
bootId.type},message:"must be string,null",schema:l.properties.bootId.type,parentSchema:l.properties.bootId,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="s\
tring"&&v(p)>64){const t={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters",schema:64,parentSchema:l.properties.bootId,data:p};e===null?e=[t]:e.push(t),r++}}if(n.sequence!==void 0){let p=n.sequence;if(!(typeof p=="nu\
mber"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:l.properties.sequence.type,parentSchema:l.properties.sequence,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="number"&&isFinite(p)&&(p<
0||isNaN(p))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0",schema:0,parentSchema:l.properties.sequence,data:p};e===null?e=[t]:e.push(t),r++}}if(n.reportedAt!==void 0){let p=n.reportedAt;if(typeof p=="string"){if(!Se.
test(p)){const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2\
}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2\
}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:V,data:p};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/reportedAt",schemaPath:"\
#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:p};e===null?e=[t]:e.push(t),r++}}if(n.agent!==
void 0){let p=n.agent;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===void 0){const t={instancePath:a+"/agent",schemaPath:"#/properties/agent/requir\
ed",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.properties.agent.required,parentSchema:l.properties.
agent,data:p};e===null?e=[t]:e.push(t),r++}for(const t in p)if(t!=="version"){const s={instancePath:a+"/agent",schemaPath:"#/properties/agent/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.agent,data:p};
e===null?e=[s]:e.push(s),r++}if(p.version!==void 0){let t=p.version;if(typeof t=="string"){if(v(t)>64){const s={instancePath:a+"/agent/version",schemaPath:"#/pr\
operties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.
agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/agent/version",schemaPath:"#/properties/agent/properties/version/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.agent.properties.version.type,parentSchema:l.properties.agent.properties.
version,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:l.properties.agent.type,parentSchema:l.properties.agent,data:p};e===null?e=[t]:e.push(t),r++}}if(n.fleet!==void 0){let p=n.fleet;
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.commit===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",
params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:p};e===
null?e=[t]:e.push(t),r++}if(p.head===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"\
head"},message:"must have required property 'head'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:p};e===null?e=[t]:e.push(t),r++}if(p.
source===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"source"},message:"must ha\
ve required property 'source'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:p};e===null?e=[t]:e.push(t),r++}for(const t in p)if(!(t===
"commit"||t==="head"||t==="source")){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.fleet,data:p};e===null?e=[s]:e.push(s),r++}if(p.commit!==
void 0){let t=p.commit;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/type",keyword:"\
type",params:{type:l.properties.fleet.properties.commit.type},message:"must be string,null",schema:l.properties.fleet.properties.commit.type,parentSchema:l.properties.
fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&!ue.test(t)){const s={instancePath:a+"/fleet/commit",schemaPath:"#/propertie\
s/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.
properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}}if(p.head!==void 0){let t=p.head;if(typeof t!="string"&&t!==null){const s={instancePath:a+
"/fleet/head",schemaPath:"#/properties/fleet/properties/head/type",keyword:"type",params:{type:l.properties.fleet.properties.head.type},message:"must be string,\
null",schema:l.properties.fleet.properties.head.type,parentSchema:l.properties.fleet.properties.head,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&
!ue.test(t)){const s={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'\
must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.head,data:t};e===null?e=[s]:e.push(s),r++}}if(p.source!==
void 0){let t=p.source;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/type",keyword:"\
type",params:{type:l.properties.fleet.properties.source.type},message:"must be string,null",schema:l.properties.fleet.properties.source.type,parentSchema:l.properties.
fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>2048){const s={instancePath:a+"/fleet/source",schemaPath:"#/properties/\
fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:l.properties.
fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:l.properties.fleet.type,parentSchema:l.properties.fleet,data:p};e===null?e=[t]:e.push(t),r++}}if(n.desired!==void 0){
let p=n.desired;if(typeof p!="string"&&p!==null){const t={instancePath:a+"/desired",schemaPath:"#/properties/desired/type",keyword:"type",params:{type:l.properties.
desired.type},message:"must be string,null",schema:l.properties.desired.type,parentSchema:l.properties.desired,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p==
"string"&&!X.test(p)){const t={instancePath:a+"/desired",schemaPath:"#/properties/desired/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.desired,data:p};e===null?e=[t]:e.push(t),r++}}if(n.applied!==void 0){let p=n.
applied;if(typeof p!="string"&&p!==null){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied/type",keyword:"type",params:{type:l.properties.applied.
type},message:"must be string,null",schema:l.properties.applied.type,parentSchema:l.properties.applied,data:p};e===null?e=[t]:e.push(t),r++}if(typeof p=="string"&&
!X.test(p)){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match\
 pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.applied,data:p};e===null?e=[t]:e.push(t),r++}}if(n.state!==void 0){let p=n.state;if(!(p===
"converged"||p==="waiting"||p==="applying"||p==="failed"||p==="stale"||p==="suspended")){const t={instancePath:a+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:l.properties.state.enum},message:"must be equal to one of the allowed values",schema:l.properties.state.enum,parentSchema:l.properties.
state,data:p};e===null?e=[t]:e.push(t),r++}}if(n.conditions!==void 0){let p=n.conditions;if(Array.isArray(p)){if(p.length>1e3){const s={instancePath:a+"/conditi\
ons",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.
properties.conditions,data:p};e===null?e=[s]:e.push(s),r++}const t=p.length;for(let s=0;s<t;s++){let i=p[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===
void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.items,data:i};e===null?e=[o]:e.push(o),r++}
if(i.status===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"s\
tatus"},message:"must have required property 'status'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.items,data:i};e===null?
e=[o]:e.push(o),r++}if(i.code===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{
missingProperty:"code"},message:"must have required property 'code'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.items,data:i};
e===null?e=[o]:e.push(o),r++}if(i.message===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"requir\
ed",params:{missingProperty:"message"},message:"must have required property 'message'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.
items,data:i};e===null?e=[o]:e.push(o),r++}if(i.since===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:l.properties.conditions.items.required,parentSchema:l.properties.
conditions.items,data:i};e===null?e=[o]:e.push(o),r++}for(const o in i)if(!(o==="type"||o==="status"||o==="code"||o==="message"||o==="since")){const m={instancePath:a+
"/conditions/"+s,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT \
have additional properties",schema:!1,parentSchema:l.properties.conditions.items,data:i};e===null?e=[m]:e.push(m),r++}if(i.type!==void 0){let o=i.type;if(typeof o==
"string"){if(v(o)>200){const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/items/properties/type/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.conditions.items.properties.type,data:o};e===null?e=[m]:
e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/items/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:l.properties.conditions.items.properties.type.type,parentSchema:l.properties.conditions.items.properties.type,data:o};e===
null?e=[m]:e.push(m),r++}}if(i.status!==void 0){let o=i.status;if(typeof o!="boolean"){const m={instancePath:a+"/conditions/"+s+"/status",schemaPath:"#/properti\
es/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.properties.conditions.items.properties.status.
type,parentSchema:l.properties.conditions.items.properties.status,data:o};e===null?e=[m]:e.push(m),r++}}if(i.code!==void 0){let o=i.code;if(typeof o!="string"&&
o!==null){const m={instancePath:a+"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code/type",keyword:"type",params:{type:l.properties.
conditions.items.properties.code.type},message:"must be string,null",schema:l.properties.conditions.items.properties.code.type,parentSchema:l.properties.conditions.
items.properties.code,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="string"&&v(o)>64){const m={instancePath:a+"/conditions/"+s+"/code",schemaPath:"#/proper\
ties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.
properties.conditions.items.properties.code,data:o};e===null?e=[m]:e.push(m),r++}}if(i.message!==void 0){let o=i.message;if(typeof o=="string"){if(v(o)>8192){const m={
instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/maxLength",keyword:"maxLength",params:{limit:8192},message:"\
must NOT have more than 8192 characters",schema:8192,parentSchema:l.properties.conditions.items.properties.message,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={
instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:l.properties.conditions.items.properties.message.type,parentSchema:l.properties.conditions.items.properties.message,data:o};e===null?e=[m]:e.
push(m),r++}}if(i.since!==void 0){let o=i.since;if(typeof o=="string"){if(!Se.test(o)){const m={instancePath:a+"/conditions/"+s+"/since",schemaPath:"#/$defs/tim\
e/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-\
[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:V,
data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/since",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:V.type,parentSchema:V,data:o};e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:a+"/conditions/"+s,schemaPath:"#/propert\
ies/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.conditions.items.type,parentSchema:l.properties.conditions.
items,data:i};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type:"a\
rray"},message:"must be array",schema:l.properties.conditions.type,parentSchema:l.properties.conditions,data:p};e===null?e=[t]:e.push(t),r++}}if(n.bundles!==void 0){
let p=n.bundles;if(Array.isArray(p)){if(p.length>1e3){const s={instancePath:a+"/bundles",schemaPath:"#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},
message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.bundles,data:p};e===null?e=[s]:e.push(s),r++}const t=p.length;for(let s=0;s<t;s++){
let i=p[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const o={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/require\
d",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.properties.bundles.items.required,parentSchema:l.properties.
bundles.items,data:i};e===null?e=[o]:e.push(o),r++}if(i.digest===void 0){const o={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",
keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:l.properties.bundles.items.required,parentSchema:l.properties.
bundles.items,data:i};e===null?e=[o]:e.push(o),r++}if(i.state===void 0){const o={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"\
required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.
items,data:i};e===null?e=[o]:e.push(o),r++}if(i.services===void 0){const o={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"\
required",params:{missingProperty:"services"},message:"must have required property 'services'",schema:l.properties.bundles.items.required,parentSchema:l.properties.
bundles.items,data:i};e===null?e=[o]:e.push(o),r++}for(const o in i)if(!(o==="name"||o==="digest"||o==="state"||o==="services")){const m={instancePath:a+"/bundl\
es/"+s,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have addition\
al properties",schema:!1,parentSchema:l.properties.bundles.items,data:i};e===null?e=[m]:e.push(m),r++}if(i.name!==void 0){let o=i.name;if(typeof o=="string"){if(!D.
test(o)){const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-\
z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:A,data:o};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:A.type,parentSchema:A,data:o};e===null?e=[m]:e.push(m),r++}}if(i.digest!==void 0){let o=i.digest;if(typeof o!="string"&&o!==null){const m={instancePath:a+
"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/type",keyword:"type",params:{type:l.properties.bundles.items.properties.digest.
type},message:"must be string,null",schema:l.properties.bundles.items.properties.digest.type,parentSchema:l.properties.bundles.items.properties.digest,data:o};e===
null?e=[m]:e.push(m),r++}if(typeof o=="string"&&!X.test(o)){const m={instancePath:a+"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properties/di\
gest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.
bundles.items.properties.digest,data:o};e===null?e=[m]:e.push(m),r++}}if(i.state!==void 0){let o=i.state;if(typeof o=="string"){if(v(o)>64){const m={instancePath:a+
"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than\
 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.state,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+
s+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.
items.properties.state.type,parentSchema:l.properties.bundles.items.properties.state,data:o};e===null?e=[m]:e.push(m),r++}}if(i.services!==void 0){let o=i.services;
if(Array.isArray(o)){if(o.length>1e3){const h={instancePath:a+"/bundles/"+s+"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.bundles.items.properties.services,data:o};e===null?
e=[h]:e.push(h),r++}const m=o.length;for(let h=0;h<m;h++){let c=o[h];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){const d={instancePath:a+"/\
bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.
items,data:c};e===null?e=[d]:e.push(d),r++}if(c.image===void 0){const d={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/prop\
erties/services/items/required",keyword:"required",params:{missingProperty:"image"},message:"must have required property 'image'",schema:l.properties.bundles.items.
properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.state===void 0){const d={
instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"\
state"},message:"must have required property 'state'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.
properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.health===void 0){const d={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properti\
es/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"health"},message:"must have required property 'health'",schema:l.
properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}
if(c.restarts===void 0){const d={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"\
required",params:{missingProperty:"restarts"},message:"must have required property 'restarts'",schema:l.properties.bundles.items.properties.services.items.required,
parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}for(const d in c)if(!(d==="name"||d==="image"||d==="state"||
d==="health"||d==="restarts")){const b={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.
items.properties.services.items,data:c};e===null?e=[b]:e.push(b),r++}if(c.name!==void 0){let d=c.name;if(typeof d=="string"){if(v(d)>200){const b={instancePath:a+
"/bundles/"+s+"/services/"+h+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.bundles.items.properties.services.items.properties.name,data:d};e===null?e=
[b]:e.push(b),r++}}else{const b={instancePath:a+"/bundles/"+s+"/services/"+h+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties\
/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:l.
properties.bundles.items.properties.services.items.properties.name,data:d};e===null?e=[b]:e.push(b),r++}}if(c.image!==void 0){let d=c.image;if(typeof d=="string"){
if(v(d)>1024){const b={instancePath:a+"/bundles/"+s+"/services/"+h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/ma\
xLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:l.properties.bundles.items.properties.
services.items.properties.image,data:d};e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:a+"/bundles/"+s+"/services/"+h+"/image",schemaPath:"#/propertie\
s/bundles/items/properties/services/items/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.
properties.services.items.properties.image.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[b]:e.push(
b),r++}}if(c.state!==void 0){let d=c.state;if(typeof d=="string"){if(v(d)>64){const b={instancePath:a+"/bundles/"+s+"/services/"+h+"/state",schemaPath:"#/proper\
ties/bundles/items/properties/services/items/properties/state/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:l.properties.bundles.items.properties.services.items.properties.state,data:d};e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:a+"/bundles/"+
s+"/services/"+h+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:l.properties.bundles.items.properties.services.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.services.items.
properties.state,data:d};e===null?e=[b]:e.push(b),r++}}if(c.health!==void 0){let d=c.health;if(typeof d=="string"){if(v(d)>64){const b={instancePath:a+"/bundles\
/"+s+"/services/"+h+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.services.items.properties.health,data:d};e===null?e=
[b]:e.push(b),r++}}else{const b={instancePath:a+"/bundles/"+s+"/services/"+h+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properti\
es/health/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.services.items.properties.health.type,
parentSchema:l.properties.bundles.items.properties.services.items.properties.health,data:d};e===null?e=[b]:e.push(b),r++}}if(c.restarts!==void 0){let d=c.restarts;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){const b={instancePath:a+"/bundles/"+s+"/services/"+h+"/restarts",schemaPath:"#/properties/bu\
ndles/items/properties/services/items/properties/restarts/type",keyword:"type",params:{type:l.properties.bundles.items.properties.services.items.properties.restarts.
type},message:"must be integer,null",schema:l.properties.bundles.items.properties.services.items.properties.restarts.type,parentSchema:l.properties.bundles.items.
properties.services.items.properties.restarts,data:d};e===null?e=[b]:e.push(b),r++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const b={instancePath:a+
"/bundles/"+s+"/services/"+h+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?
e=[b]:e.push(b),r++}}}else{const d={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:l.properties.bundles.items.properties.services.items.type,parentSchema:l.properties.bundles.items.properties.
services.items,data:c};e===null?e=[d]:e.push(d),r++}}}else{const m={instancePath:a+"/bundles/"+s+"/services",schemaPath:"#/properties/bundles/items/properties/s\
ervices/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.bundles.items.properties.services.type,parentSchema:l.properties.
bundles.items.properties.services,data:o};e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.bundles.items.type,parentSchema:l.properties.bundles.items,data:i};e===null?e=
[o]:e.push(o),r++}}}else{const t={instancePath:a+"/bundles",schemaPath:"#/properties/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:l.properties.bundles.type,parentSchema:l.properties.bundles,data:p};e===null?e=[t]:e.push(t),r++}}if(n.os!==void 0){let p=n.os;if(p&&typeof p=="object"&&
!Array.isArray(p)){if(p.booted===void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"booted"},
message:"must have required property 'booted'",schema:l.properties.os.required,parentSchema:l.properties.os,data:p};e===null?e=[t]:e.push(t),r++}if(p.staged===void 0){
const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"staged"},message:"must have required property 's\
taged'",schema:l.properties.os.required,parentSchema:l.properties.os,data:p};e===null?e=[t]:e.push(t),r++}if(p.rollback===void 0){const t={instancePath:a+"/os",
schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollback"},message:"must have required property 'rollback'",schema:l.properties.
os.required,parentSchema:l.properties.os,data:p};e===null?e=[t]:e.push(t),r++}if(p.version===void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/r\
equired",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.properties.os.required,parentSchema:l.properties.
os,data:p};e===null?e=[t]:e.push(t),r++}for(const t in p)if(!(t==="booted"||t==="staged"||t==="rollback"||t==="version")){const s={instancePath:a+"/os",schemaPath:"\
#/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.
properties.os,data:p};e===null?e=[s]:e.push(s),r++}if(p.booted!==void 0){let t=p.booted;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/booted",schemaPath:"\
#/properties/os/properties/booted/type",keyword:"type",params:{type:l.properties.os.properties.booted.type},message:"must be string,null",schema:l.properties.os.
properties.booted.type,parentSchema:l.properties.os.properties.booted,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>64){const s={instancePath:a+
"/os/booted",schemaPath:"#/properties/os/properties/booted/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:l.properties.os.properties.booted,data:t};e===null?e=[s]:e.push(s),r++}}if(p.staged!==void 0){let t=p.staged;if(typeof t!="string"&&t!==null){const s={
instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",params:{type:l.properties.os.properties.staged.type},message:"mus\
t be string,null",schema:l.properties.os.properties.staged.type,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"&&v(t)>64){const s={instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}}if(p.rollback!==void 0){let t=p.
rollback;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/type",keyword:"type",params:{type:l.
properties.os.properties.rollback.type},message:"must be string,null",schema:l.properties.os.properties.rollback.type,parentSchema:l.properties.os.properties.rollback,
data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>64){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxL\
ength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.rollback,data:t};
e===null?e=[s]:e.push(s),r++}}if(p.version!==void 0){let t=p.version;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/version",schemaPath:"#/proper\
ties/os/properties/version/type",keyword:"type",params:{type:l.properties.os.properties.version.type},message:"must be string,null",schema:l.properties.os.properties.
version.type,parentSchema:l.properties.os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>200){const s={instancePath:a+"/os/\
version",schemaPath:"#/properties/os/properties/version/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,
parentSchema:l.properties.os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/os",schemaPath:"#/properties/os/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:l.properties.os.type,parentSchema:l.properties.os,data:p};e===null?e=[t]:e.push(t),r++}}if(n.hardware!==
void 0){let p=n.hardware;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const t={instancePath:a+"/hardware",schemaPath:"#/properties/hardware/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:l.properties.hardware.type,parentSchema:l.properties.hardware,data:p};e===null?e=[t]:e.push(t),r++}}if(n.
network!==void 0){let p=n.network;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.hostname===void 0){const t={instancePath:a+"/network",schemaPath:"#/properti\
es/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required property 'hostname'",schema:l.properties.network.required,
parentSchema:l.properties.network,data:p};e===null?e=[t]:e.push(t),r++}if(p.addresses===void 0){const t={instancePath:a+"/network",schemaPath:"#/properties/netw\
ork/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required property 'addresses'",schema:l.properties.network.required,parentSchema:l.
properties.network,data:p};e===null?e=[t]:e.push(t),r++}if(p.meshKey===void 0){const t={instancePath:a+"/network",schemaPath:"#/properties/network/required",keyword:"\
required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:l.properties.network.required,parentSchema:l.properties.network,
data:p};e===null?e=[t]:e.push(t),r++}for(const t in p)if(!(t==="hostname"||t==="addresses"||t==="meshKey")){const s={instancePath:a+"/network",schemaPath:"#/pro\
perties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.
properties.network,data:p};e===null?e=[s]:e.push(s),r++}if(p.hostname!==void 0){let t=p.hostname;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/netw\
ork/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:l.properties.network.properties.hostname.type},message:"mus\
t be string,null",schema:l.properties.network.properties.hostname.type,parentSchema:l.properties.network.properties.hostname,data:t};e===null?e=[s]:e.push(s),r++}
if(typeof t=="string"&&v(t)>255){const s={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/maxLength",keyword:"maxLength",
params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:l.properties.network.properties.hostname,data:t};e===null?e=[s]:e.push(
s),r++}}if(p.addresses!==void 0){let t=p.addresses;if(Array.isArray(t)){if(t.length>1e3){const i={instancePath:a+"/network/addresses",schemaPath:"#/properties/n\
etwork/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.network.
properties.addresses,data:t};e===null?e=[i]:e.push(i),r++}const s=t.length;for(let i=0;i<s;i++){let o=t[i];if(typeof o=="string"){if(v(o)>64){const m={instancePath:a+
"/network/addresses/"+i,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more\
 than 64 characters",schema:64,parentSchema:l.properties.network.properties.addresses.items,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"\
/network/addresses/"+i,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.network.properties.addresses.items.type,parentSchema:l.properties.network.properties.addresses.items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const s={
instancePath:a+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.
properties.network.properties.addresses.type,parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=[s]:e.push(s),r++}}if(p.meshKey!==void 0){
let t=p.meshKey;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/type",keyword:"t\
ype",params:{type:l.properties.network.properties.meshKey.type},message:"must be string,null",schema:l.properties.network.properties.meshKey.type,parentSchema:l.
properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>64){const s={instancePath:a+"/network/meshKey",schemaPath:"\
#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.
properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/network",schemaPath:"#/properties/network/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:l.properties.network.type,parentSchema:l.properties.network,data:p};e===null?e=[t]:e.push(t),r++}}}else{
const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:n};e===null?e=[p]:e.
push(p),r++}return pe.errors=e,r===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Me=oe,u={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"policy.schema.json",title:"PolicyFile",description:"trust/policy.yaml: who may sign what.",type:"object",required:["version","revision","roles","rules"],properties:{
version:{description:"Version of this format",const:1},revision:{description:"One more with every change under trust/",type:"integer",minimum:1,maximum:9007199254740991},
robots:{description:"People's names that are robots: they sign alone where a rule needs one, and never count where it needs more",type:"array",items:{$ref:"#/$d\
efs/person"},uniqueItems:!0},roles:{description:"Roles by name",type:"object",minProperties:1,propertyNames:{$ref:"#/$defs/role"},additionalProperties:{title:"P\
olicyRole",description:"Who holds the role",type:"object",required:["keys"],properties:{keys:{description:"Names of files in trust/keys, without their ending",type:"\
array",items:{$ref:"#/$defs/person"},minItems:1,uniqueItems:!0},threshold:{description:"How many of them must sign; 1 where absent",type:"integer",minimum:1,maximum:100}},
additionalProperties:!1}},rules:{description:"The first rule that matches a path counts; a path that no rule matches is refused",type:"array",minItems:1,items:{
title:"PolicyRule",description:"Who may change these paths",type:"object",required:["paths","role"],properties:{paths:{description:"Patterns",type:"array",minItems:1,
items:{description:"A pattern: an exact path, `dir/**` (dir itself too), `dir/*.ext`, or `**`",type:"string",minLength:1,maxLength:512}},role:{$ref:"#/$defs/rol\
e"},threshold:{description:"How many must sign, in place of the role's own threshold",type:"integer",minimum:1,maximum:100}},additionalProperties:!1}},refresh:{
$ref:"#/$defs/role",$comment:"May sign an empty commit which only says that all is still so"},require:{description:"Trailers that every commit must carry, as Ke\
dge's hook writes them",type:"array",items:{title:"PolicyDemand",description:"`tree-sha256` (Tree-SHA256), `fleet` (Kedge-Fleet) or `branch` (Kedge-Branch)",enum:[
"tree-sha256","fleet","branch"]},uniqueItems:!0},origins:{description:"Where pinned tars may come from",type:"array",items:{description:"The beginning of a URL \
that ends in `/`, such as `https://downloads.example/`",type:"string",maxLength:2048,pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},uniqueItems:!0}},additionalProperties:!1,
$defs:{person:{title:"PersonName",description:"A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-\
Za-z0-9._-]{0,62}$"},role:{title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-\
z0-9][A-Za-z0-9._-]{0,62}$"}}},J={title:"PersonName",description:"A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},I={title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},Y=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),Ce=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function oe(n,{
instancePath:a="",parentData:q,parentDataProperty:k,rootData:P=n,dynamicAnchors:w={}}={}){let e=null,r=0;const y=oe.evaluated;if(y.dynamicProps&&(y.props=void 0),
y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:u.required,parentSchema:u,data:n};e===null?e=[t]:e.push(t),r++}if(n.
revision===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property '\
revision'",schema:u.required,parentSchema:u,data:n};e===null?e=[t]:e.push(t),r++}if(n.roles===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"roles"},message:"must have required property 'roles'",schema:u.required,parentSchema:u,data:n};e===null?e=[t]:e.push(t),r++}if(n.
rules===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",
schema:u.required,parentSchema:u,data:n};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!(t==="version"||t==="revision"||t==="robots"||t==="roles"||t==="rules"||
t==="refresh"||t==="require"||t==="origins")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:u,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let t=n.version;if(t!==1){const s={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:u.
properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(n.revision!==void 0){let t=n.revision;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={
instancePath:a+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:u.properties.revision.
type,parentSchema:u.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){const s={instancePath:a+
"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,
parentSchema:u.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/revision",schemaPath:"#/properties/revision/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:u.properties.revision,data:t};e===null?e=[s]:e.push(s),
r++}}}if(n.robots!==void 0){let t=n.robots;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!Y.test(h)){const c={
instancePath:a+"/robots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match patte\
rn "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:J,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/robots/"+m,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:h};e===null?e=[c]:
e.push(c),r++}}let i=t.length,o;if(i>1){e:for(;i--;)for(o=i;o--;)if(M(t[i],t[o])){const m={instancePath:a+"/robots",schemaPath:"#/properties/robots/uniqueItems",
keyword:"uniqueItems",params:{i,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+i+" are identical)",schema:!0,parentSchema:u.properties.robots,
data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:u.properties.robots.type,parentSchema:u.properties.robots,data:t};e===null?e=[s]:e.push(s),r++}}if(n.roles!==void 0){let t=n.roles;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:u.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const i=r;if(typeof s=="string"){if(!Y.test(s)){const o={instancePath:a+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:I,data:s,propertyName:s};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:I.type,parentSchema:I,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var p=i===r;if(!p){const o={instancePath:a+"/roles",schemaPath:"#/properties/ro\
les/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:u.properties.roles.propertyNames,parentSchema:u.
properties.roles,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){let i=t[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.keys===void 0){const o={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:u.properties.roles.additionalProperties.required,parentSchema:u.properties.roles.additionalProperties,data:i};
e===null?e=[o]:e.push(o),r++}for(const o in i)if(!(o==="keys"||o==="threshold")){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:u.properties.roles.additionalProperties,data:i};e===null?e=[m]:e.push(m),r++}if(i.keys!==void 0){let o=i.keys;if(Array.isArray(o)){
if(o.length<1){const d={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:u.properties.roles.additionalProperties.properties.
keys,data:o};e===null?e=[d]:e.push(d),r++}const m=o.length;for(let d=0;d<m;d++){let b=o[d];if(typeof b=="string"){if(!Y.test(b)){const Q={instancePath:a+"/roles\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:J,data:b};e===null?e=[Q]:e.push(Q),r++}}else{
const Q={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:J.type,parentSchema:J,data:b};e===null?e=[Q]:e.push(Q),r++}}let h=o.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(M(o[h],o[c])){const d={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/uniqueItems",keyword:"uniqueItems",
params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:u.properties.roles.additionalProperties.
properties.keys,data:o};e===null?e=[d]:e.push(d),r++;break e}}}else{const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"\
#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.roles.additionalProperties.
properties.keys.type,parentSchema:u.properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[m]:e.push(m),r++}}if(i.threshold!==void 0){let o=i.
threshold;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"\
#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:u.properties.roles.additionalProperties.
properties.threshold.type,parentSchema:u.properties.roles.additionalProperties.properties.threshold,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"&&
isFinite(o)){if(o>100||isNaN(o)){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/addition\
alProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:u.properties.roles.
additionalProperties.properties.threshold,data:o};e===null?e=[m]:e.push(m),r++}if(o<1||isNaN(o)){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:u.properties.roles.additionalProperties.properties.threshold,data:o};e===null?e=[m]:e.push(m),r++}}}}else{const o={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:u.properties.roles.additionalProperties.type,parentSchema:u.properties.roles.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}}else{
const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.properties.roles.type,
parentSchema:u.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}}if(n.rules!==void 0){let t=n.rules;if(Array.isArray(t)){if(t.length<1){const i={instancePath:a+
"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:u.properties.
rules,data:t};e===null?e=[i]:e.push(i),r++}const s=t.length;for(let i=0;i<s;i++){let o=t[i];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.paths===void 0){const m={
instancePath:a+"/rules/"+i,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required proper\
ty 'paths'",schema:u.properties.rules.items.required,parentSchema:u.properties.rules.items,data:o};e===null?e=[m]:e.push(m),r++}if(o.role===void 0){const m={instancePath:a+
"/rules/"+i,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:u.
properties.rules.items.required,parentSchema:u.properties.rules.items,data:o};e===null?e=[m]:e.push(m),r++}for(const m in o)if(!(m==="paths"||m==="role"||m==="t\
hreshold")){const h={instancePath:a+"/rules/"+i,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties",schema:!1,parentSchema:u.properties.rules.items,data:o};e===null?e=[h]:e.push(h),r++}if(o.paths!==void 0){let m=o.
paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:a+"/rules/"+i+"/paths",schemaPath:"#/properties/rules/items/properties/paths/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:u.properties.rules.items.properties.paths,data:m};e===null?e=[c]:e.push(
c),r++}const h=m.length;for(let c=0;c<h;c++){let d=m[c];if(typeof d=="string"){if(v(d)>512){const b={instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"#/proper\
ties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:u.
properties.rules.items.properties.paths.items,data:d};e===null?e=[b]:e.push(b),r++}if(v(d)<1){const b={instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"#/prop\
erties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.
properties.rules.items.properties.paths.items,data:d};e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"#/propertie\
s/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.rules.items.properties.paths.items.
type,parentSchema:u.properties.rules.items.properties.paths.items,data:d};e===null?e=[b]:e.push(b),r++}}}else{const h={instancePath:a+"/rules/"+i+"/paths",schemaPath:"\
#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.rules.items.properties.paths.type,
parentSchema:u.properties.rules.items.properties.paths,data:m};e===null?e=[h]:e.push(h),r++}}if(o.role!==void 0){let m=o.role;if(typeof m=="string"){if(!Y.test(
m)){const h={instancePath:a+"/rules/"+i+"/role",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:I,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:a+"/rules/"+i+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.type,parentSchema:I,data:m};
e===null?e=[h]:e.push(h),r++}}if(o.threshold!==void 0){let m=o.threshold;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:a+"/rul\
es/"+i+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:u.properties.
rules.items.properties.threshold.type,parentSchema:u.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(
m)){if(m>100||isNaN(m)){const h={instancePath:a+"/rules/"+i+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:u.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(m<
1||isNaN(m)){const h={instancePath:a+"/rules/"+i+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:u.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}}}}else{const m={instancePath:a+
"/rules/"+i,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.properties.rules.items.type,parentSchema:u.
properties.rules.items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const s={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:u.properties.rules.type,parentSchema:u.properties.rules,data:t};e===null?e=[s]:e.push(s),r++}}if(n.refresh!==void 0){
let t=n.refresh;if(typeof t=="string"){if(!Y.test(t)){const s={instancePath:a+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:I,data:t};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:I.type,parentSchema:I,data:t};e===null?e=[s]:e.push(s),r++}}if(n.require!==void 0){let t=n.require;if(Array.isArray(t)){const s=t.length;for(let m=0;m<
s;m++){let h=t[m];if(!(h==="tree-sha256"||h==="fleet"||h==="branch")){const c={instancePath:a+"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"\
enum",params:{allowedValues:u.properties.require.items.enum},message:"must be equal to one of the allowed values",schema:u.properties.require.items.enum,parentSchema:u.
properties.require.items,data:h};e===null?e=[c]:e.push(c),r++}}let i=t.length,o;if(i>1){e:for(;i--;)for(o=i;o--;)if(M(t[i],t[o])){const m={instancePath:a+"/requ\
ire",schemaPath:"#/properties/require/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+i+" are ide\
ntical)",schema:!0,parentSchema:u.properties.require,data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/require",schemaPath:"#/proper\
ties/require/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.require.type,parentSchema:u.properties.require,data:t};e===null?
e=[s]:e.push(s),r++}}if(n.origins!==void 0){let t=n.origins;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(v(h)>
2048){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have mor\
e than 2048 characters",schema:2048,parentSchema:u.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}if(!Ce.test(h)){const c={instancePath:a+"/origi\
ns/"+m,schemaPath:"#/properties/origins/items/pattern",keyword:"pattern",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match patt\
ern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:u.properties.origins.items,data:h};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:u.properties.origins.items.type,parentSchema:u.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}}let i=t.length,o;if(i>1){const m={};
for(;i--;){let h=t[i];if(typeof h=="string"){if(typeof m[h]=="number"){o=m[h];const c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"\
uniqueItems",params:{i,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+i+" are identical)",schema:!0,parentSchema:u.properties.origins,data:t};
e===null?e=[c]:e.push(c),r++;break}m[h]=i}}}}else{const s={instancePath:a+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:u.properties.origins.type,parentSchema:u.properties.origins,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.type,parentSchema:u,data:n};e===null?e=[t]:e.push(t),r++}return oe.errors=e,r===
0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=ne,_={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"Po\
wersFile",description:"trust/powers.yaml: which bundle may do more to its host than a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$\
defs/bundleName"},additionalProperties:{description:"Powers that the bundle is granted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, ho\
st-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume-driver, container-name, external-network:NAME or unconfined",type:"string",minLength:1,
maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv/models:ro"]},uniqueItems:!0}};function ne(n,{instancePath:a="",parentData:q,parentDataProperty:k,
rootData:P=n,dynamicAnchors:w={}}={}){let e=null,r=0;const y=ne.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){if(!D.test(t)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleN\
ame/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_\
-]{0,62}$",parentSchema:A,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}var p=s===r;if(!p){
const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:_.propertyNames,
parentSchema:_,data:n};e===null?e=[i]:e.push(i),r++}}for(const t in n){let s=n[t];if(Array.isArray(s)){const i=s.length;for(let h=0;h<i;h++){let c=s[h];if(typeof c==
"string"){if(v(c)>512){const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/maxLength",keyword:"m\
axLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:_.additionalProperties.items,data:c};e===null?e=[d]:e.push(
d),r++}if(v(c)<1){const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:_.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}else{
const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:_.additionalProperties.items.type,parentSchema:_.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}let o=s.length,
m;if(o>1){const h={};for(;o--;){let c=s[o];if(typeof c=="string"){if(typeof h[c]=="number"){m=h[c];const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+o+" ar\
e identical)",schema:!0,parentSchema:_.additionalProperties,data:s};e===null?e=[d]:e.push(d),r++;break}h[c]=o}}}}else{const i={instancePath:a+"/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:_.additionalProperties.type,
parentSchema:_.additionalProperties,data:s};e===null?e=[i]:e.push(i),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:_.type,parentSchema:_,data:n};e===null?e=[t]:e.push(t),r++}return ne.errors=e,r===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var We=me,j={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints \
that never count again. The list only grows.",type:"object",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"a\
rray",items:{title:"RemovedKey",description:"A fingerprint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string",
"object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 4\
0 or 64 hex digits without spaces, or `SHA256:\u2026` of an SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{
description:"Why, for people",type:"string",maxLength:1e3},at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},
je=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function me(n,{instancePath:a="",parentData:q,parentDataProperty:k,rootData:P=n,
dynamicAnchors:w={}}={}){let e=null,r=0;const y=me.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.removed===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have requ\
ired property 'removed'",schema:j.required,parentSchema:j,data:n};e===null?e=[p]:e.push(p),r++}for(const p in n)if(p!=="removed"){const t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:j,data:n};
e===null?e=[t]:e.push(t),r++}if(n.removed!==void 0){let p=n.removed;if(Array.isArray(p)){const t=p.length;for(let s=0;s<t;s++){let i=p[s];if(typeof i!="string"&&
!(i&&typeof i=="object"&&!Array.isArray(i))){const o={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:j.properties.
removed.items.type},message:"must be string,object",schema:j.properties.removed.items.type,parentSchema:j.properties.removed.items,data:i};e===null?e=[o]:e.push(
o),r++}if(typeof i=="string"&&!je.test(i)){const o={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"\
^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"\
^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:j.properties.removed.items,data:i};e===null?e=[o]:e.push(o),r++}if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.fingerprint===void 0){const o={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{
missingProperty:"fingerprint"},message:"must have required property 'fingerprint'",schema:j.properties.removed.items.required,parentSchema:j.properties.removed.
items,data:i};e===null?e=[o]:e.push(o),r++}for(const o in i)if(!(o==="fingerprint"||o==="reason"||o==="at")){const m={instancePath:a+"/removed/"+s,schemaPath:"#\
/properties/removed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,
parentSchema:j.properties.removed.items,data:i};e===null?e=[m]:e.push(m),r++}if(i.fingerprint!==void 0){let o=i.fingerprint;if(typeof o=="string"){if(!je.test(o)){
const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^\
([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"\
^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:j.properties.removed.items.properties.fingerprint,data:o};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:j.properties.removed.items.properties.fingerprint.type,parentSchema:j.properties.removed.items.properties.fingerprint,data:o};e===null?e=
[m]:e.push(m),r++}}if(i.reason!==void 0){let o=i.reason;if(typeof o=="string"){if(v(o)>1e3){const m={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/proper\
ties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:j.
properties.removed.items.properties.reason,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/properties/r\
emoved/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.removed.items.properties.reason.type,parentSchema:j.
properties.removed.items.properties.reason,data:o};e===null?e=[m]:e.push(m),r++}}if(i.at!==void 0){let o=i.at;if(typeof o=="string"){if(v(o)>100){const m={instancePath:a+
"/removed/"+s+"/at",schemaPath:"#/properties/removed/items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 \
characters",schema:100,parentSchema:j.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/\
at",schemaPath:"#/properties/removed/items/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.removed.items.
properties.at.type,parentSchema:j.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),r++}}}}}else{const t={instancePath:a+"/removed",schemaPath:"\
#/properties/removed/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.removed.type,parentSchema:j.properties.removed,data:p};
e===null?e=[t]:e.push(t),r++}}}else{const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.type,parentSchema:j,
data:n};e===null?e=[p]:e.push(p),r++}return me.errors=e,r===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{xe as bundle,Te as fleet,Oe as group,Re as host,Ie as hostConfig,Ee as inventory,Me as policy,Ge as powers,We as removed};
