// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var Oe=Object.getOwnPropertyNames,ge=(n,a)=>function(){try{return a||(0,n[Oe(n)[0]])((a={exports:{}}).exports,a),a.exports}catch(k){throw a=0,k}},_e=ge({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});function a(x){const k=x.length;let P=0,S=0,e;for(;S<k;)P++,
e=x.charCodeAt(S++),e>=55296&&e<=56319&&S<k&&(e=x.charCodeAt(S),(e&64512)===56320&&S++);return P}n.default=a,a.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),Ie=ge({"node_modules/fast-deep-equal/index.js"(n,a){"use strict";a.exports=function x(k,P){if(k===P)return!0;if(k&&P&&typeof k=="object"&&typeof P=="obj\
ect"){if(k.constructor!==P.constructor)return!1;var S,e,r;if(Array.isArray(k)){if(S=k.length,S!=P.length)return!1;for(e=S;e--!==0;)if(!x(k[e],P[e]))return!1;return!0}
if(k.constructor===RegExp)return k.source===P.source&&k.flags===P.flags;if(k.valueOf!==Object.prototype.valueOf)return k.valueOf()===P.valueOf();if(k.toString!==
Object.prototype.toString)return k.toString()===P.toString();if(r=Object.keys(k),S=r.length,S!==Object.keys(P).length)return!1;for(e=S;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(P,r[e]))return!1;for(e=S;e--!==0;){var u=r[e];if(!x(k[u],P[u]))return!1}return!0}return k!==k&&P!==P}}}),Fe=ge({"node_modules/ajv/dist/runti\
me/equal.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});var a=Ie();a.code='require("ajv/dist/runtime/equal").default',n.default=a}}),Be=oe,
B={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},ve={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},w=_e().default,Re=new RegExp("^https?://[!-~\
]+$","u"),G=new RegExp("^[0-9a-f]{64}$","u");function oe(n,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){let e=null,
r=0;const u=oe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){const o={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:B.required,parentSchema:B,
data:n};e===null?e=[o]:e.push(o),r++}if(n.sha256===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:B.required,parentSchema:B,data:n};e===null?e=[o]:e.push(o),r++}for(const o in n)if(!(o==="url"||o==="sha25\
6")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional \
properties",schema:!1,parentSchema:B,data:n};e===null?e=[t]:e.push(t),r++}if(n.url!==void 0){let o=n.url;if(typeof o=="string"){if(w(o)>2048){const t={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:B.
properties.url,data:o};e===null?e=[t]:e.push(t),r++}if(!Re.test(o)){const t={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:B.properties.url,data:o};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.properties.
url.type,parentSchema:B.properties.url,data:o};e===null?e=[t]:e.push(t),r++}}if(n.sha256!==void 0){let o=n.sha256;if(typeof o=="string"){if(!G.test(o)){const t={
instancePath:a+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:ve,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/sha256",schemaPath:"common.schema.\
json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ve.type,parentSchema:ve,data:o};e===null?e=[t]:e.push(t),r++}}}else{
const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:B.type,parentSchema:B,data:n};e===null?e=[o]:e.
push(o),r++}return oe.errors=e,r===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var He=ne,b={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet share.",type:"object",required:["version","id","name"],properties:{
version:{description:"Version of the formats of this repository",const:1},id:{$ref:"common.schema.json#/$defs/fleetId"},name:{$ref:"common.schema.json#/$defs/fl\
eetName"},branch:{$ref:"common.schema.json#/$defs/branch"},poll:{$ref:"common.schema.json#/$defs/duration"},freshness:{$ref:"common.schema.json#/$defs/duration"},
limits:{title:"RepositoryLimits",description:"Limits of the repository; those of the accepted state hold for the next commit",type:"object",properties:{repository:{
$ref:"common.schema.json#/$defs/size"},file:{$ref:"common.schema.json#/$defs/size"},files:{description:"How many files",type:"integer",minimum:1,maximum:1e6}},additionalProperties:!1},
inventory:{title:"FleetInventory",description:"Where the hosts of this fleet push their inventory, so that a clone alone can show the fleet",type:"object",required:[
"url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, or an absolute path",type:"string",minLength:1,maxLength:2048},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},drift:{title:"FleetDrift",description:"\
Files of /etc that hosts change by right: left out of what is reported as drift",type:"object",required:["ignore"],properties:{ignore:{description:"Names relati\
ve to /etc: `motd`, `cups/**` (the folder too), `cron.d/*.local`",type:"array",maxItems:200,uniqueItems:!0,items:{description:"A name relative to /etc, `folder/\
**`, or `folder/*.ending`",type:"string",maxLength:512,pattern:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000\
-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"}}},additionalProperties:!1},defaults:{title:"FleetDefaults",description:"The first layer of every host",type:"object",
properties:{bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},download:{$ref:"common.schema.json#/$defs/down\
loadLayer"}},additionalProperties:!1}},additionalProperties:!1},W={title:"FleetId",description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3\
c11`",type:"string",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},we={title:"FleetName",description:"A name for people: letters, dig\
its, spaces, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},V={title:"BranchName",description:"A branch na\
me without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![.\
/])$"},Z={title:"Duration",description:"A duration such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},J={title:"Size",description:"\
A size such as `512KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},A={title:"OsLayer",description:"The operating system: in \
a layer only the channel",type:["object","null"],properties:{channel:{description:"Name of a file os/<channel>.yaml","x-expected":"a channel name: lower-case le\
tters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},q={title:"Downlo\
adLayer",description:"How this host may use its line",type:["object","null"],properties:{maxRate:{description:"Bytes a second at most, for OS commits and bundle\
 tars, such as `2MiB`; at least 64KiB","x-expected":"a size of at least `64KiB`, such as `512KiB` or `2MiB`",type:["string","null"],pattern:"^((6[4-9]|[7-9][0-9\
]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"}},additionalProperties:!1},be=Object.prototype.hasOwnProperty,je=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]\
{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),De=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),Ae=new RegExp("^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9\
._/-]{0,199}(?<![./])$","u"),Q=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),qe=new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$","u"),Ee=new RegExp("^(?!/)(?!.*(//|\
/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$","u"),pe=new RegExp("^[a-z0-9][a\
-z0-9._-]{0,62}$","u"),Pe=new RegExp("^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$","u"),O={title:"BundleLayers",description:"Bundles by \
name: folders under bundles/",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{$ref:"common.schema.json#/$defs/bu\
ndleLayer"}},N={title:"BundleNameText",description:"A bundle name: lower-case letters, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0\
-9][a-z0-9_-]{0,62}$"},C=new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$","u"),M={title:"BundleLayer",description:"What a layer says of one bundle; null takes the bundle\
 away",type:["object","null"],"x-later":["when","secrets","before","drain","hooks","requires"],properties:{env:{$ref:"common.schema.json#/$defs/environment"},after:{
description:"Bundles that come before this one; tied bundles go back together",type:["array","null"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},
health:{$ref:"common.schema.json#/$defs/health"}},additionalProperties:!1},E={title:"Environment",description:"Variables for `${NAME}` in the bundle's compose.y\
aml; nothing else is interpolated. null takes a lower layer's variable away",type:["object","null"],propertyNames:{description:"A variable name: letters, digits\
 and `_`, not beginning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{type:["string","null"]}},_={title:"HealthLayer",description:"\
When the bundle counts as healthy, besides the health checks of its own services",type:["object","null"],properties:{timeout:{description:"How long the bundle h\
as to become healthy, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]\
{0,6}(s|m|h|d)$"},http:{description:"A loopback URL on a port that the bundle publishes itself, such as `http://127.0.0.1:8080/`; a 2xx status is healthy, redir\
ects are not followed","x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localho\
st|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},Ke=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),Me=new RegExp("^http://(127\\.0\\.0\\.1|lo\
calhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$","u"),U=Fe().default;function I(n,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=I.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const t={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:M.type},message:"must be object,null",schema:M.type,parentSchema:M,data:n};e===null?e=[t]:e.push(
t),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="env"||t==="after"||t==="health")){const s={instancePath:a,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:M,data:n};e===null?
e=[s]:e.push(s),r++}if(n.env!==void 0){let t=n.env;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/env",schemaPath:"common.s\
chema.json#/$defs/environment/type",keyword:"type",params:{type:E.type},message:"must be object,null",schema:E.type,parentSchema:E,data:t};e===null?e=[s]:e.push(
s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const i=r;if(typeof s=="string"&&!Ke.test(s)){const p={instancePath:a+"/env",schemaPath:"c\
ommon.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A\
-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:E.propertyNames,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var o=i===
r;if(!o){const p={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"\
property name must be valid",schema:E.propertyNames,parentSchema:E,data:t};e===null?e=[p]:e.push(p),r++}}for(const s in t){let i=t[s];if(typeof i!="string"&&i!==
null){const p={instancePath:a+"/env/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/environment/additionalProperties/type",keyword:"\
type",params:{type:E.additionalProperties.type},message:"must be string,null",schema:E.additionalProperties.type,parentSchema:E.additionalProperties,data:i};e===
null?e=[p]:e.push(p),r++}}}}if(n.after!==void 0){let t=n.after;if(!Array.isArray(t)&&t!==null){const s={instancePath:a+"/after",schemaPath:"#/properties/after/t\
ype",keyword:"type",params:{type:M.properties.after.type},message:"must be array,null",schema:M.properties.after.type,parentSchema:M.properties.after,data:t};e===
null?e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!C.test(h)){const c={instancePath:a+"/a\
fter/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "\
^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/after/"+m,schemaPath:"\
common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:h};e===null?e=[c]:e.
push(c),r++}}let i=t.length,p;if(i>1){e:for(;i--;)for(p=i;p--;)if(U(t[i],t[p])){const m={instancePath:a+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"\
uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:M.properties.after,data:t};e===
null?e=[m]:e.push(m),r++;break e}}}}if(n.health!==void 0){let t=n.health;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/hea\
lth",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:_.type},message:"must be object,null",schema:_.type,parentSchema:_,data:t};e===
null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="timeout"||s==="http")){const i={instancePath:a+"/health",schemaPath:"\
common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",
schema:!1,parentSchema:_,data:t};e===null?e=[i]:e.push(i),r++}if(t.timeout!==void 0){let s=t.timeout;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/\
health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:_.properties.timeout.type},message:"must be st\
ring,null",schema:_.properties.timeout.type,parentSchema:_.properties.timeout,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!Q.test(s)){const i={instancePath:a+
"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'\
must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:_.properties.timeout,data:s};e===null?e=[i]:e.push(i),r++}}if(t.
http!==void 0){let s=t.http;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/type",keyword:"type",params:{type:_.properties.http.type},message:"must be string,null",schema:_.properties.http.type,parentSchema:_.properties.http,data:s};e===
null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!Me.test(s)){const i={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pattern "^http://(12\
7\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",parentSchema:_.
properties.http,data:s};e===null?e=[i]:e.push(i),r++}}}}}return I.errors=e,r===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(n,{instancePath:a="",
parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=X.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.
items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){if(!C.test(t)){const i={instancePath:a,schemaPath:"co\
mmon.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,6\
2}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a,schemaPath:"common.sc\
hema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=
[i]:e.push(i),r++}var o=s===r;if(!o){const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name\
 must be valid",schema:O.propertyNames,parentSchema:O,data:n};e===null?e=[i]:e.push(i),r++}}for(const t in n)I(n[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,dynamicAnchors:S})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:O.type,parentSchema:O,data:n};e===null?e=[t]:e.push(t),r++}return X.errors=e,r===0}
X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(n,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=ne.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:b.
required,parentSchema:b,data:n};e===null?e=[o]:e.push(o),r++}if(n.id===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:b.required,parentSchema:b,data:n};e===null?e=[o]:e.push(o),r++}if(n.name===void 0){const o={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:b.required,parentSchema:b,data:n};
e===null?e=[o]:e.push(o),r++}for(const o in n)if(!be.call(b.properties,o)){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:b,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){
let o=n.version;if(o!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant",schema:1,parentSchema:b.properties.version,data:o};e===null?e=[t]:e.push(t),r++}}if(n.id!==void 0){let o=n.id;if(typeof o=="string"){if(!je.test(
o)){const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:W,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs\
/fleetId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.type,parentSchema:W,data:o};e===null?e=[t]:e.push(t),r++}}if(n.name!==void 0){
let o=n.name;if(typeof o=="string"){if(!De.test(o)){const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:we,
data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:we.type,parentSchema:we,data:o};e===null?e=[t]:e.push(t),r++}}if(n.branch!==void 0){let o=n.branch;if(typeof o=="string"){
if(!Ae.test(o)){const t={instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.\
lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])\
$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:V,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,
data:o};e===null?e=[t]:e.push(t),r++}}if(n.poll!==void 0){let o=n.poll;if(typeof o=="string"){if(!Q.test(o)){const t={instancePath:a+"/poll",schemaPath:"common.\
schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"\
^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/poll",schemaPath:"common.schema.json#/$defs/dura\
tion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}if(n.freshness!==void 0){
let o=n.freshness;if(typeof o=="string"){if(!Q.test(o)){const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pa\
ttern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,
data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Z.type,parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}if(n.limits!==void 0){let o=n.limits;if(o&&typeof o=="objec\
t"&&!Array.isArray(o)){for(const t in o)if(!(t==="repository"||t==="file"||t==="files")){const s={instancePath:a+"/limits",schemaPath:"#/properties/limits/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.
limits,data:o};e===null?e=[s]:e.push(s),r++}if(o.repository!==void 0){let t=o.repository;if(typeof t=="string"){if(!qe.test(t)){const s={instancePath:a+"/limits\
/repository",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patte\
rn "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:J,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/limits/repository",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,
data:t};e===null?e=[s]:e.push(s),r++}}if(o.file!==void 0){let t=o.file;if(typeof t=="string"){if(!qe.test(t)){const s={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|Ki\
B|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:J,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:t};e===null?e=[s]:e.push(s),
r++}}if(o.files!==void 0){let t=o.files;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/limits/files",schemaPath:"#/properti\
es/limits/properties/files/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:b.properties.limits.properties.files.type,parentSchema:b.
properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/limits\
/files",schemaPath:"#/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:b.
properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limit\
s/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:b.properties.limits.properties.files,
data:t};e===null?e=[s]:e.push(s),r++}}}}else{const t={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:b.properties.limits.type,parentSchema:b.properties.limits,data:o};e===null?e=[t]:e.push(t),r++}}if(n.inventory!==void 0){let o=n.inventory;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.url===void 0){const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"requi\
red",params:{missingProperty:"url"},message:"must have required property 'url'",schema:b.properties.inventory.required,parentSchema:b.properties.inventory,data:o};
e===null?e=[t]:e.push(t),r++}for(const t in o)if(!(t==="url"||t==="plain")){const s={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.inventory,
data:o};e===null?e=[s]:e.push(s),r++}if(o.url!==void 0){let t=o.url;if(typeof t=="string"){if(w(t)>2048){const s={instancePath:a+"/inventory/url",schemaPath:"#/\
properties/inventory/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:b.
properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}if(w(t)<1){const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/\
properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.inventory.properties.
url,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.inventory.properties.url.type,parentSchema:b.properties.inventory.properties.url,data:t};e===null?e=
[s]:e.push(s),r++}}if(o.plain!==void 0){let t=o.plain;if(typeof t!="boolean"){const s={instancePath:a+"/inventory/plain",schemaPath:"#/properties/inventory/prop\
erties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:b.properties.inventory.properties.plain.type,parentSchema:b.properties.
inventory.properties.plain,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:b.properties.inventory.type,parentSchema:b.properties.inventory,data:o};e===null?e=[t]:e.push(t),r++}}
if(n.drift!==void 0){let o=n.drift;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.ignore===void 0){const t={instancePath:a+"/drift",schemaPath:"#/properties/\
drift/required",keyword:"required",params:{missingProperty:"ignore"},message:"must have required property 'ignore'",schema:b.properties.drift.required,parentSchema:b.
properties.drift,data:o};e===null?e=[t]:e.push(t),r++}for(const t in o)if(t!=="ignore"){const s={instancePath:a+"/drift",schemaPath:"#/properties/drift/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.drift,
data:o};e===null?e=[s]:e.push(s),r++}if(o.ignore!==void 0){let t=o.ignore;if(Array.isArray(t)){if(t.length>200){const m={instancePath:a+"/drift/ignore",schemaPath:"\
#/properties/drift/properties/ignore/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,parentSchema:b.properties.
drift.properties.ignore,data:t};e===null?e=[m]:e.push(m),r++}const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(w(h)>512){const c={instancePath:a+
"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters",schema:512,parentSchema:b.properties.drift.properties.ignore.items,data:h};e===null?e=[c]:e.push(c),r++}if(!Ee.test(h)){const c={instancePath:a+"/d\
rift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\
\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"},message:'must match pattern "^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1\
,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"',schema:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$)\
)([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$",parentSchema:b.properties.drift.properties.ignore.items,data:h};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.drift.properties.ignore.items.type,parentSchema:b.properties.drift.properties.ignore.items,data:h};e===
null?e=[c]:e.push(c),r++}}let i=t.length,p;if(i>1){const m={};for(;i--;){let h=t[i];if(typeof h=="string"){if(typeof m[h]=="number"){p=m[h];const c={instancePath:a+
"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/uniqueItems",keyword:"uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items\
 ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:b.properties.drift.properties.ignore,data:t};e===null?e=[c]:e.push(c),r++;break}m[h]=i}}}}else{const s={
instancePath:a+"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.
drift.properties.ignore.type,parentSchema:b.properties.drift.properties.ignore,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/drift",schemaPath:"\
#/properties/drift/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.properties.drift.type,parentSchema:b.properties.drift,data:o};e===
null?e=[t]:e.push(t),r++}}if(n.defaults!==void 0){let o=n.defaults;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const t in o)if(!(t==="bundles"||t==="os"||t===
"download")){const s={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.defaults,data:o};e===null?e=[s]:e.push(s),r++}if(o.bundles!==void 0&&(X(o.bundles,
{instancePath:a+"/defaults/bundles",parentData:o,parentDataProperty:"bundles",rootData:P,dynamicAnchors:S})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),
o.os!==void 0){let t=o.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs\
/osLayer/type",keyword:"type",params:{type:A.type},message:"must be object,null",schema:A.type,parentSchema:A,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const i={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:A,data:t};e===null?
e=[i]:e.push(i),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/defaults/os/channel",schemaPath:"common.sc\
hema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:A.properties.channel.type},message:"must be string,null",schema:A.properties.channel.
type,parentSchema:A.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!pe.test(s)){const i={instancePath:a+"/defaults/os/channel",schemaPath:"\
common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-\
z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:A.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}}}}if(o.download!==void 0){
let t=o.download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/defaults/download",schemaPath:"common.schema.json#/$defs/do\
wnloadLayer/type",keyword:"type",params:{type:q.type},message:"must be object,null",schema:q.type,parentSchema:q,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const s in t)if(s!=="maxRate"){const i={instancePath:a+"/defaults/download",schemaPath:"common.schema.json#/$defs/downloadLayer\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:q,data:t};
e===null?e=[i]:e.push(i),r++}if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/defaults/download/maxRate",schemaPath:"\
common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:q.properties.maxRate.type},message:"must be string,null",schema:q.properties.
maxRate.type,parentSchema:q.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!Pe.test(s)){const i={instancePath:a+"/defaults/downl\
oad/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{\
2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9]|[7-9]\
[0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:q.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}}}}}else{const t={instancePath:a+"/\
defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.properties.defaults.type,parentSchema:b.
properties.defaults,data:o};e===null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:b.type,parentSchema:b,data:n};e===null?e=[o]:e.push(o),r++}return ne.errors=e,r===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=me,
D={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"GroupFile",description:"groups/<group>.yaml: a layer that several hosts\
 share.",type:"object",properties:{select:{title:"Selector",type:"object",description:"Labels that must all match; without it the group reaches the hosts that n\
ame it",$ref:"common.schema.json#/$defs/labels",minProperties:1},priority:{description:"Lower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},
bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},
additionalProperties:!1},L={title:"Labels",description:"Labels: name to value, both strings",type:"object",propertyNames:{description:"A label name: letters, di\
gits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},additionalProperties:{description:"A label value: at most 63 p\
rintable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"}},ze=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$","u"),xe=new RegExp("^[^\\u000\
0-\\u001f\\u007f]{0,63}$","u");function Y(n,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=Y.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t==
"string"){if(!C.test(t)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[i]:e.
push(i),r++}}else{const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}var o=s===r;if(!o){const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:O.propertyNames,parentSchema:O,data:n};e===null?e=[i]:e.push(i),r++}}for(const t in n)
I(n[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,dynamicAnchors:S})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:O.type,parentSchema:O,
data:n};e===null?e=[t]:e.push(t),r++}return Y.errors=e,r===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(n,{instancePath:a="",parentData:x,
parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=me.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="select"||t==="priority"||t==="bundles"||t==="os"||t==="download")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:D,
data:n};e===null?e=[s]:e.push(s),r++}if(n.select!==void 0){let t=n.select;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const i=r;if(typeof s==
"string"&&!ze.test(s)){const p={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:L.
propertyNames,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var o=i===r;if(!o){const p={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/lab\
els/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:L.propertyNames,parentSchema:L,data:t};e===null?
e=[p]:e.push(p),r++}}for(const s in t){let i=t[s];if(typeof i=="string"){if(!xe.test(i)){const p={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'\
must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:L.additionalProperties,data:i};e===null?e=[p]:e.
push(p),r++}}else{const p={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.additionalProperties.type,parentSchema:L.additionalProperties,data:i};e===null?e=[
p]:e.push(p),r++}}}else{const s={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:L.type,parentSchema:L,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={
instancePath:a+"/select",schemaPath:"#/properties/select/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",
schema:1,parentSchema:D.properties.select,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/select",schemaPath:"#/properties/select/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:D.properties.select.type,parentSchema:D.properties.select,data:t};e===null?e=[s]:e.push(s),r++}}if(n.
priority!==void 0){let t=n.priority;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/priority",schemaPath:"#/properties/prior\
ity/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:D.properties.priority.type,parentSchema:D.properties.priority,data:t};e===null?
e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:D.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(t<
-1e6||isNaN(t)){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"mu\
st be >= -1000000",schema:-1e6,parentSchema:D.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}}}if(n.bundles!==void 0&&(Y(n.bundles,{instancePath:a+"/b\
undles",parentData:n,parentDataProperty:"bundles",rootData:P,dynamicAnchors:S})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),n.os!==void 0){let t=n.os;
if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{
type:A.type},message:"must be object,null",schema:A.type,parentSchema:A,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)
if(s!=="channel"){const i={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:A,data:t};e===null?e=[i]:e.push(i),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!=
"string"&&s!==null){const i={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:A.properties.
channel.type},message:"must be string,null",schema:A.properties.channel.type,parentSchema:A.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s==
"string"&&!pe.test(s)){const i={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:A.properties.
channel,data:s};e===null?e=[i]:e.push(i),r++}}}}if(n.download!==void 0){let t=n.download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+
"/download",schemaPath:"common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:q.type},message:"must be object,null",schema:q.type,parentSchema:q,
data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="maxRate"){const i={instancePath:a+"/download",schemaPath:"\
common.schema.json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:q,data:t};e===null?e=[i]:e.push(i),r++}if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&s!==null){const i={instancePath:a+
"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:q.properties.maxRate.type},message:"\
must be string,null",schema:q.properties.maxRate.type,parentSchema:q.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!Pe.test(s)){
const i={instancePath:a+"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^\
((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|G\
iB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:q.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}}}}}else{
const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.type,parentSchema:D,data:n};e===null?e=[t]:e.
push(t),r++}return me.errors=e,r===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ce=le,f={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"host-config.schema.json",title:"HostConfigFile",description:"/etc/kedge/host.yaml: what a host knows before it has seen its fleet.",type:"object",required:[
"name","fleet"],properties:{name:{$ref:"common.schema.json#/$defs/hostName"},fleet:{title:"HostConfigFleet",description:"The fleet that this host belongs to",type:"\
object",required:["id","sources","anchor"],properties:{id:{$ref:"common.schema.json#/$defs/fleetId"},branch:{$ref:"common.schema.json#/$defs/branch"},sources:{description:"\
Where the fleet repository is fetched from; all are asked, and a bad one never hides a good one",type:"array",minItems:1,maxItems:16,items:{$ref:"common.schema.\
json#/$defs/remote"}},anchor:{description:"The first trusted commit, handed over at enrolment","x-expected":"a whole commit id: 40 lower-case hex digits",type:"\
string",pattern:"^[0-9a-f]{40}$"},anchorTree:{description:"SHA-256 of the anchor's tree, handed over with it","x-expected":"64 lower-case hex digits",type:"stri\
ng",pattern:"^[0-9a-f]{64}$"},git:{description:"Which git fetches: `native`, `embedded`, or `auto` (native where it is installed)",enum:["auto","native","embedd\
ed"]}},additionalProperties:!1},inventory:{$ref:"common.schema.json#/$defs/remote"},key:{description:"The host's private OpenPGP key, made by `kedge host keygen\
`, mode 0600",type:"string",minLength:1},state:{description:"State folder; /var/lib/kedge where absent",type:"string",minLength:1},compose:{title:"HostConfigCom\
pose",description:"Docker Compose on this host",type:"object",properties:{project:{description:"Compose projects are <project>-<bundle>; `kedge` where absent","\
x-expected":"lower-case letters, digits, `_` and `-`, at most 40 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"}},additionalProperties:!1},ostree:{
title:"HostConfigOstree",description:"The OS that Kedge manages; absent: it manages none",type:"object",properties:{sysroot:{description:"The OSTree sysroot: `/\
` where absent, which is the running system",type:"string",minLength:1}},additionalProperties:!1},registries:{description:"Registries by host name, with the fil\
e that holds the login; Docker's own credentials are honoured too",type:"object",propertyNames:{description:"A registry's host name, with its port where it has \
one",pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},additionalProperties:{title:"HostConfigRegistry",description:"How to log in",type:"object",required:["authFil\
e"],properties:{authFile:{description:"Docker's config.json form, or one line `user:password`",type:"string",minLength:1}},additionalProperties:!1}},api:{title:"\
HostConfigApi",description:"The host's API (later)",type:"object",properties:{listen:{description:"An address and port, such as `127.0.0.1:7878`",type:"string",
pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},exposed:{description:"Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},
ee={title:"HostNameText",description:"A host name: lower-case letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.\
{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},g={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path\
, or the same with how to log in",type:["string","object"],minLength:1,maxLength:2048,required:["url"],properties:{url:{description:"https, ssh, http (loopback,\
 or with `plain: true`), file, `user@host:path`, or a path",type:"string",minLength:1,maxLength:2048},tokenFile:{description:"File whose first line is a token, \
or `user:password`, for http(s)",type:"string",minLength:1},identityFile:{description:"SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH \
known_hosts file",type:"string",minLength:1},caFile:{description:"CA certificates in PEM, besides those of the system",type:"string",minLength:1},proxy:{description:"\
URL of an HTTP proxy, such as `http://proxy.example:3128`","x-expected":"an http(s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},Ne=new RegExp("^(?=.{1,63}$)[a-z0-\
9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),Le=new RegExp("^https?://[^@\\s]+$","u"),ke=new RegExp("^[0-9a-f]{40}$","u"),Ue=new RegExp("^[\
a-z0-9][a-z0-9_-]{0,39}$","u"),We=new RegExp("^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$","u"),Ve=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","u");function le(n,{
instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=le.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"name"},message:"must have required property 'name'",schema:f.required,parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}if(n.fleet===
void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required property 'fleet'",schema:f.
required,parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!be.call(f.properties,t)){const s={instancePath:a,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f,data:n};e===null?e=[s]:
e.push(s),r++}if(n.name!==void 0){let t=n.name;if(typeof t=="string"){if(!Ne.test(t)){const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/host\
Name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^\
(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9]\
)?)*$",parentSchema:ee,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,data:t};e===null?e=[s]:e.push(s),r++}}if(n.fleet!==void 0){let t=n.fleet;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}if(t.sources===
void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"sources"},message:"must have requi\
red property 'sources'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}if(t.anchor===void 0){const s={instancePath:a+
"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"must have required property 'anchor'",schema:f.properties.
fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="id"||s==="branch"||s==="sources"||s==="anchor"||s===
"anchorTree"||s==="git")){const i={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.fleet,data:t};e===null?e=[i]:e.push(i),r++}if(t.id!==void 0){let s=t.id;if(typeof s==
"string"){if(!je.test(s)){const i={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f\
]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^\
[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:W,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/fleet/id",schemaPath:"\
common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.type,parentSchema:W,data:s};e===null?e=[i]:e.push(
i),r++}}if(t.branch!==void 0){let s=t.branch;if(typeof s=="string"){if(!Ae.test(s)){const i={instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$def\
s/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match patte\
rn "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(\
?<![./])$",parentSchema:V,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:s};e===null?e=[i]:e.push(i),r++}}if(t.sources!==void 0){let s=t.
sources;if(Array.isArray(s)){if(s.length>16){const p={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/maxItems",keyword:"maxIt\
ems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:f.properties.fleet.properties.sources,data:s};e===null?e=[p]:e.push(p),
r++}if(s.length<1){const p={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.fleet.properties.sources,data:s};e===null?e=[p]:e.push(p),r++}const i=s.length;for(let p=0;p<
i;p++){let m=s[p];if(typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))){const h={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json\
#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,parentSchema:g,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m==
"string"){if(w(m)>2048){const h={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:m};e===null?e=[h]:e.push(h),r++}if(w(m)<1){const h={instancePath:a+"/fleet/sou\
rces/"+p,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g,
data:m};e===null?e=[h]:e.push(h),r++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){const h={instancePath:a+"/fleet/sources/"+p,schemaPath:"co\
mmon.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:g.required,parentSchema:g,
data:m};e===null?e=[h]:e.push(h),r++}for(const h in m)if(!(h==="url"||h==="tokenFile"||h==="identityFile"||h==="knownHosts"||h==="caFile"||h==="proxy"||h==="pla\
in")){const c={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties",schema:!1,parentSchema:g,data:m};e===null?e=[c]:e.push(c),r++}if(m.url!==void 0){let h=m.url;if(typeof h=="string"){
if(w(h)>2048){const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:g.properties.url,data:h};e===null?e=[c]:e.push(c),r++}if(w(h)<1){const c={
instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.url,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+
p+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.url.
type,parentSchema:g.properties.url,data:h};e===null?e=[c]:e.push(c),r++}}if(m.tokenFile!==void 0){let h=m.tokenFile;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+
"/fleet/sources/"+p+"/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.tokenFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sourc\
es/"+p+"/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.tokenFile.type,parentSchema:g.properties.tokenFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.identityFile!==void 0){let h=m.identityFile;if(typeof h==
"string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+p+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.identityFile,data:h};e===null?e=[c]:e.push(
c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:g.properties.identityFile.type,parentSchema:g.properties.identityFile,data:h};e===null?e=[c]:e.push(c),
r++}}if(m.knownHosts!==void 0){let h=m.knownHosts;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+p+"/knownHosts",schemaPath:"common\
.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/knownHosts",schemaPath:"common.schema.json#/$defs\
/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.knownHosts.type,parentSchema:g.properties.
knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}if(m.caFile!==void 0){let h=m.caFile;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+
p+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:g.properties.caFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/caFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.caFile.type,parentSchema:g.
properties.caFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.proxy!==void 0){let h=m.proxy;if(typeof h=="string"){if(!Le.test(h)){const c={instancePath:a+"/flee\
t/sources/"+p+"/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'\
must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:g.properties.proxy,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/fleet/sources/"+p+"/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:g.properties.proxy.type,parentSchema:g.properties.proxy,data:h};e===null?e=[c]:e.push(c),r++}}if(m.plain!==void 0){let h=m.plain;if(typeof h!="boolean"){
const c={instancePath:a+"/fleet/sources/"+p+"/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean",schema:g.properties.plain.type,parentSchema:g.properties.plain,data:h};e===null?e=[c]:e.push(c),r++}}}}}else{const i={instancePath:a+"\
/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.fleet.properties.
sources.type,parentSchema:f.properties.fleet.properties.sources,data:s};e===null?e=[i]:e.push(i),r++}}if(t.anchor!==void 0){let s=t.anchor;if(typeof s=="string"){
if(!ke.test(s)){const i={instancePath:a+"/fleet/anchor",schemaPath:"#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{4\
0}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:f.properties.fleet.properties.anchor,data:s};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:a+"/fleet/anchor",schemaPath:"#/properties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.fleet.properties.anchor.type,parentSchema:f.properties.fleet.properties.anchor,data:s};e===null?e=[i]:e.push(i),r++}}if(t.anchorTree!==void 0){let s=t.
anchorTree;if(typeof s=="string"){if(!G.test(s)){const i={instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:f.properties.fleet.properties.anchorTree,
data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:f.properties.fleet.properties.anchorTree.type,parentSchema:f.properties.fleet.properties.anchorTree,data:s};
e===null?e=[i]:e.push(i),r++}}if(t.git!==void 0){let s=t.git;if(!(s==="auto"||s==="native"||s==="embedded")){const i={instancePath:a+"/fleet/git",schemaPath:"#/\
properties/fleet/properties/git/enum",keyword:"enum",params:{allowedValues:f.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed \
values",schema:f.properties.fleet.properties.git.enum,parentSchema:f.properties.fleet.properties.git,data:s};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:a+
"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.fleet.type,parentSchema:f.properties.
fleet,data:t};e===null?e=[s]:e.push(s),r++}}if(n.inventory!==void 0){let t=n.inventory;if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const s={
instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,
parentSchema:g,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"){if(w(t)>2048){const s={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$d\
efs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:t};e===null?e=[s]:
e.push(s),r++}if(w(t)<1){const s={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:g,data:t};e===null?e=[s]:e.push(s),r++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){
const s={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have\
 required property 'url'",schema:g.required,parentSchema:g,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="url"||s==="tokenFile"||s==="identityF\
ile"||s==="knownHosts"||s==="caFile"||s==="proxy"||s==="plain")){const i={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:g,data:t};e===null?e=
[i]:e.push(i),r++}if(t.url!==void 0){let s=t.url;if(typeof s=="string"){if(w(s)>2048){const i={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$\
defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:g.properties.
url,data:s};e===null?e=[i]:e.push(i),r++}if(w(s)<1){const i={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.url,data:s};e===null?e=[i]:e.push(i),
r++}}else{const i={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:g.properties.url.type,parentSchema:g.properties.url,data:s};e===null?e=[i]:e.push(i),r++}}if(t.tokenFile!==void 0){let s=t.tokenFile;if(typeof s==
"string"){if(w(s)<1){const i={instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.tokenFile,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={
instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:g.properties.tokenFile.type,parentSchema:g.properties.tokenFile,data:s};e===null?e=[i]:e.push(i),r++}}if(t.identityFile!==void 0){let s=t.identityFile;
if(typeof s=="string"){if(w(s)<1){const i={instancePath:a+"/inventory/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.identityFile,data:s};e===null?e=[i]:
e.push(i),r++}}else{const i={instancePath:a+"/inventory/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:g.properties.identityFile.type,parentSchema:g.properties.identityFile,data:s};e===null?e=[i]:e.push(i),r++}}
if(t.knownHosts!==void 0){let s=t.knownHosts;if(typeof s=="string"){if(w(s)<1){const i={instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$\
defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.
knownHosts,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/kn\
ownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.knownHosts.type,parentSchema:g.properties.knownHosts,data:s};e===
null?e=[i]:e.push(i),r++}}if(t.caFile!==void 0){let s=t.caFile;if(typeof s=="string"){if(w(s)<1){const i={instancePath:a+"/inventory/caFile",schemaPath:"common.\
schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.caFile,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties\
/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.caFile.type,parentSchema:g.properties.caFile,data:s};e===null?e=
[i]:e.push(i),r++}}if(t.proxy!==void 0){let s=t.proxy;if(typeof s=="string"){if(!Le.test(s)){const i={instancePath:a+"/inventory/proxy",schemaPath:"common.schem\
a.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"\
^https?://[^@\\s]+$",parentSchema:g.properties.proxy,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/proxy",schemaPath:"common.sc\
hema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.proxy.type,parentSchema:g.properties.
proxy,data:s};e===null?e=[i]:e.push(i),r++}}if(t.plain!==void 0){let s=t.plain;if(typeof s!="boolean"){const i={instancePath:a+"/inventory/plain",schemaPath:"co\
mmon.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.plain.type,parentSchema:g.
properties.plain,data:s};e===null?e=[i]:e.push(i),r++}}}}if(n.key!==void 0){let t=n.key;if(typeof t=="string"){if(w(t)<1){const s={instancePath:a+"/key",schemaPath:"\
#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.key,data:t};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:f.properties.key.type,parentSchema:f.properties.key,data:t};e===null?e=[s]:e.push(s),r++}}if(n.state!==void 0){let t=n.state;if(typeof t=="string"){if(w(
t)<1){const s={instancePath:a+"/state",schemaPath:"#/properties/state/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters",schema:1,parentSchema:f.properties.state,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/state",schemaPath:"#/properties/state/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.state.type,parentSchema:f.properties.state,data:t};e===null?e=[s]:e.push(s),r++}}
if(n.compose!==void 0){let t=n.compose;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="project"){const i={instancePath:a+"/compose",schemaPath:"\
#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:f.properties.compose,data:t};e===null?e=[i]:e.push(i),r++}if(t.project!==void 0){let s=t.project;if(typeof s=="string"){if(!Ue.test(s)){const i={instancePath:a+
"/compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must ma\
tch pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:f.properties.compose.properties.project,data:s};e===null?e=[i]:e.push(
i),r++}}else{const i={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/project/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:f.properties.compose.properties.project.type,parentSchema:f.properties.compose.properties.project,data:s};e===null?e=[i]:e.push(i),r++}}}else{
const s={instancePath:a+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.compose.
type,parentSchema:f.properties.compose,data:t};e===null?e=[s]:e.push(s),r++}}if(n.ostree!==void 0){let t=n.ostree;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)
if(s!=="sysroot"){const i={instancePath:a+"/ostree",schemaPath:"#/properties/ostree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.ostree,data:t};e===null?e=[i]:e.push(i),r++}if(t.sysroot!==void 0){let s=t.sysroot;
if(typeof s=="string"){if(w(s)<1){const i={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.ostree.properties.sysroot,data:s};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroot/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:f.properties.ostree.properties.sysroot.type,parentSchema:f.properties.ostree.properties.sysroot,data:s};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:a+
"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.ostree.type,parentSchema:f.properties.
ostree,data:t};e===null?e=[s]:e.push(s),r++}}if(n.registries!==void 0){let t=n.registries;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const i=r;
if(typeof s=="string"&&!We.test(s)){const p={instancePath:a+"/registries",schemaPath:"#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:f.
properties.registries.propertyNames,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var o=i===r;if(!o){const p={instancePath:a+"/registries",schemaPath:"#/p\
roperties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:f.properties.registries.propertyNames,
parentSchema:f.properties.registries,data:t};e===null?e=[p]:e.push(p),r++}}for(const s in t){let i=t[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.authFile===
void 0){const p={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/required",keyword:"\
required",params:{missingProperty:"authFile"},message:"must have required property 'authFile'",schema:f.properties.registries.additionalProperties.required,parentSchema:f.
properties.registries.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}for(const p in i)if(p!=="authFile"){const m={instancePath:a+"/registries/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.registries.additionalProperties,data:i};e===null?e=[m]:e.push(m),r++}if(i.authFile!==
void 0){let p=i.authFile;if(typeof p=="string"){if(w(p)<1){const m={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:f.properties.registries.additionalProperties.properties.authFile,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/regi\
stries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:f.properties.registries.additionalProperties.properties.authFile.type,parentSchema:f.properties.registries.
additionalProperties.properties.authFile,data:p};e===null?e=[m]:e.push(m),r++}}}else{const p={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.registries.
additionalProperties.type,parentSchema:f.properties.registries.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/regist\
ries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.registries.type,parentSchema:f.
properties.registries,data:t};e===null?e=[s]:e.push(s),r++}}if(n.api!==void 0){let t=n.api;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s===
"listen"||s==="exposed")){const i={instancePath:a+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.api,data:t};e===null?e=[i]:e.push(i),r++}if(t.listen!==void 0){let s=t.listen;
if(typeof s=="string"){if(!Ve.test(s)){const i={instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"\
^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za\
-z0-9.-]+):[0-9]{1,5}$",parentSchema:f.properties.api.properties.listen,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.api.properties.listen.type,parentSchema:f.
properties.api.properties.listen,data:s};e===null?e=[i]:e.push(i),r++}}if(t.exposed!==void 0){let s=t.exposed;if(typeof s!="boolean"){const i={instancePath:a+"/\
api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.api.properties.
exposed.type,parentSchema:f.properties.api.properties.exposed,data:s};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:a+"/api",schemaPath:"#/propertie\
s/api/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.api.type,parentSchema:f.properties.api,data:t};e===null?e=[s]:e.push(
s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,data:n};e===
null?e=[t]:e.push(t),r++}return le.errors=e,r===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Je=he,F={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"host.schema.json",title:"HostFile",description:"hosts/<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"commo\
n.schema.json#/$defs/labels"},groups:{description:"Groups that this host belongs to, besides those that select it by label",type:"array",items:{$ref:"common.sch\
ema.json#/$defs/groupName"},uniqueItems:!0},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},download:{$ref:"\
common.schema.json#/$defs/downloadLayer"},suspend:{description:"true, or a list of bundles: observe and report, apply nothing",type:["boolean","array"],items:{$ref:"\
common.schema.json#/$defs/bundleName"},uniqueItems:!0},retire:{description:"true: take everything of Kedge's down",type:"boolean"}},additionalProperties:!1},$e={
title:"GroupName",description:"A group name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,\
62}$"};function te(n,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=te.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){if(!C.test(t)){const i={
instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pat\
tern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a,
schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:t,propertyName:t};
e===null?e=[i]:e.push(i),r++}var o=s===r;if(!o){const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"pr\
operty name must be valid",schema:O.propertyNames,parentSchema:O,data:n};e===null?e=[i]:e.push(i),r++}}for(const t in n)I(n[t],{instancePath:a+"/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,dynamicAnchors:S})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)}else{const t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:O.type,parentSchema:O,data:n};e===null?e=[t]:e.push(t),r++}return te.errors=
e,r===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(n,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=he.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)
if(!(t==="labels"||t==="groups"||t==="bundles"||t==="os"||t==="download"||t==="suspend"||t==="retire")){const s={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:F,data:n};e===null?e=[s]:e.
push(s),r++}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const i=r;if(typeof s=="string"&&!ze.test(s)){const p={
instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62\
}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:L.propertyNames,data:s,propertyName:s};
e===null?e=[p]:e.push(p),r++}var o=i===r;if(!o){const p={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyN\
ames",params:{propertyName:s},message:"property name must be valid",schema:L.propertyNames,parentSchema:L,data:t};e===null?e=[p]:e.push(p),r++}}for(const s in t){
let i=t[s];if(typeof i=="string"){if(!xe.test(i)){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$d\
efs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u0\
07f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:L.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+
"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:L.additionalProperties.type,parentSchema:L.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+
"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.type,parentSchema:L,data:t};
e===null?e=[s]:e.push(s),r++}}if(n.groups!==void 0){let t=n.groups;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){
if(!pe.test(h)){const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-\
9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:$e,data:h};e===null?e=[c]:e.push(c),
r++}}else{const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:$e.type,parentSchema:$e,data:h};e===null?e=[c]:e.push(c),r++}}let i=t.length,p;if(i>1){e:for(;i--;)for(p=i;p--;)if(U(t[i],t[p])){const m={instancePath:a+
"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+i+" are\
 identical)",schema:!0,parentSchema:F.properties.groups,data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/groups",schemaPath:"#/prop\
erties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:F.properties.groups.type,parentSchema:F.properties.groups,data:t};e===null?
e=[s]:e.push(s),r++}}if(n.bundles!==void 0&&(te(n.bundles,{instancePath:a+"/bundles",parentData:n,parentDataProperty:"bundles",rootData:P,dynamicAnchors:S})||(e=
e===null?te.errors:e.concat(te.errors),r=e.length)),n.os!==void 0){let t=n.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:A.type},message:"must be object,null",schema:A.type,parentSchema:A,data:t};
e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const i={instancePath:a+"/os",schemaPath:"common.sc\
hema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:A,data:t};e===null?e=[i]:e.push(i),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/os/channel",
schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:A.properties.channel.type},message:"must be string,null",schema:A.
properties.channel.type,parentSchema:A.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!pe.test(s)){const i={instancePath:a+"/os/\
channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'mus\
t match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:A.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}}}}if(n.
download!==void 0){let t=n.download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/download",schemaPath:"common.schema.json\
#/$defs/downloadLayer/type",keyword:"type",params:{type:q.type},message:"must be object,null",schema:q.type,parentSchema:q,data:t};e===null?e=[s]:e.push(s),r++}
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="maxRate"){const i={instancePath:a+"/download",schemaPath:"common.schema.json#/$defs/downlo\
adLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:q,
data:t};e===null?e=[i]:e.push(i),r++}if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/download/maxRate",schemaPath:"\
common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:q.properties.maxRate.type},message:"must be string,null",schema:q.properties.
maxRate.type,parentSchema:q.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!Pe.test(s)){const i={instancePath:a+"/download/maxRa\
te",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|\
[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-\
9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:q.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}}}}if(n.suspend!==void 0){let t=n.suspend;if(typeof t!=
"boolean"&&!Array.isArray(t)){const s={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:F.properties.suspend.type},message:"\
must be boolean,array",schema:F.properties.suspend.type,parentSchema:F.properties.suspend,data:t};e===null?e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;
for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!C.test(h)){const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pat\
tern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62\
}$",parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}let i=t.length,p;if(i>1){e:for(;i--;)for(p=
i;p--;)if(U(t[i],t[p])){const m={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/uniqueItems",keyword:"uniqueItems",params:{i,j:p},message:"must NOT \
have duplicate items (items ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:F.properties.suspend,data:t};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.
retire!==void 0){let t=n.retire;if(typeof t!="boolean"){const s={instancePath:a+"/retire",schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean",schema:F.properties.retire.type,parentSchema:F.properties.retire,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.type,parentSchema:F,data:n};e===null?e=[t]:e.push(t),r++}return he.errors=
e,r===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qe=ce,l={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",
title:"InventoryRecord",description:"inventory.json on a host's branch of the inventory repository, in a commit signed by the host's key: facts and outcomes onl\
y.",type:"object",required:["version","host","key","bootId","sequence","reportedAt","agent","fleet","desired","applied","state","conditions","bundles","os","har\
dware","network"],properties:{version:{description:"Version of this format",const:1},host:{$ref:"common.schema.json#/$defs/hostName"},key:{description:"Fingerpr\
int of the key that signs this record: 40 or 64 upper-case hex digits","x-expected":"a fingerprint: 40 or 64 upper-case hex digits",type:"string",pattern:"^([0-\
9A-F]{40}|[0-9A-F]{64})$"},bootId:{description:"The kernel's boot id; null where it does not say",type:["string","null"],maxLength:64},sequence:{description:"On\
e more with every record of this host",type:"integer",minimum:0},reportedAt:{$ref:"#/$defs/time"},agent:{title:"InventoryAgent",description:"The agent that wrot\
e this record",type:"object",required:["version"],properties:{version:{description:"Version of Kedge",type:"string",maxLength:64}},additionalProperties:!1},fleet:{
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
o go back to",type:["string","null"],maxLength:64},version:{description:"For people, such as `Debian GNU/Linux 12 (bookworm)`",type:["string","null"],maxLength:200},
unlocked:{description:"How /usr was made writable on the host (`development`, `hotfix`, `transient`), so that what runs is not what the commit says; null: it wa\
s not",type:["string","null"],maxLength:64},etc:{title:"InventoryEtc",description:"What of /etc is not as the OS brought it, by name; null: not looked at",type:[
"object","null"],required:["digest","total","whole","changes"],properties:{digest:{description:"Of all names and kinds, also of those that are not listed",type:"\
string",pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},total:{description:"How many differ",type:"integer",minimum:0},whole:{description:"All of /etc\
 was looked at",type:"boolean"},changes:{description:"The first of them, sorted by name",type:"array",maxItems:100,items:{title:"InventoryEtcChange",description:"\
A name that differs",type:"object",required:["kind","path"],properties:{kind:{description:"How it differs",enum:["added","changed","removed"]},path:{description:"\
Relative to /etc; what is not plain is escaped, and long runs that may be secrets are cut",type:"string",maxLength:65536}},additionalProperties:!1}}},additionalProperties:!1}},
additionalProperties:!1},hardware:{description:"cpu, memory, gpus, disks, nics, virtualization: a figure that the hardware does not report is null with a reason\
, never 0",type:"object"},network:{title:"InventoryNetwork",description:"How the host is reached",type:"object",required:["hostname","addresses","meshKey"],properties:{
hostname:{description:"Its own name for itself",type:["string","null"],maxLength:255},addresses:{description:"IP addresses, loopback and link-local ones left ou\
t",type:"array",maxItems:1e3,items:{type:"string",maxLength:64}},meshKey:{description:"Public key of the mesh network (later)",type:["string","null"],maxLength:64}},
additionalProperties:!1}},additionalProperties:!1,$defs:{time:{title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"}}},se={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"\
string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},Xe=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),Te=new RegExp("^[\
0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$","u");function ce(n,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=ce.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
required,parentSchema:l,data:n};e===null?e=[o]:e.push(o),r++}if(n.host===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:l.required,parentSchema:l,data:n};e===null?e=[o]:e.push(o),r++}if(n.key===void 0){const o={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:l.required,parentSchema:l,data:n};e===
null?e=[o]:e.push(o),r++}if(n.bootId===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"mus\
t have required property 'bootId'",schema:l.required,parentSchema:l,data:n};e===null?e=[o]:e.push(o),r++}if(n.sequence===void 0){const o={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:l.required,parentSchema:l,data:n};e===
null?e=[o]:e.push(o),r++}if(n.reportedAt===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"\
must have required property 'reportedAt'",schema:l.required,parentSchema:l,data:n};e===null?e=[o]:e.push(o),r++}if(n.agent===void 0){const o={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:l.required,parentSchema:l,data:n};e===null?
e=[o]:e.push(o),r++}if(n.fleet===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have \
required property 'fleet'",schema:l.required,parentSchema:l,data:n};e===null?e=[o]:e.push(o),r++}if(n.desired===void 0){const o={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:l.required,parentSchema:l,data:n};e===null?
e=[o]:e.push(o),r++}if(n.applied===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must h\
ave required property 'applied'",schema:l.required,parentSchema:l,data:n};e===null?e=[o]:e.push(o),r++}if(n.state===void 0){const o={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.required,parentSchema:l,data:n};e===null?
e=[o]:e.push(o),r++}if(n.conditions===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"\
must have required property 'conditions'",schema:l.required,parentSchema:l,data:n};e===null?e=[o]:e.push(o),r++}if(n.bundles===void 0){const o={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:l.required,parentSchema:l,data:n};e===null?
e=[o]:e.push(o),r++}if(n.os===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:l.required,parentSchema:l,data:n};e===null?e=[o]:e.push(o),r++}if(n.hardware===void 0){const o={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:l.required,parentSchema:l,data:n};e===null?e=[o]:
e.push(o),r++}if(n.network===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:l.required,parentSchema:l,data:n};e===null?e=[o]:e.push(o),r++}for(const o in n)if(!be.call(l.properties,o)){const t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let o=n.version;if(o!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:l.properties.version,data:o};e===null?e=[t]:e.push(t),r++}}if(n.
host!==void 0){let o=n.host;if(typeof o=="string"){if(!Ne.test(o)){const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:ee,
data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:ee.type,parentSchema:ee,data:o};e===null?e=[t]:e.push(t),r++}}if(n.key!==void 0){let o=n.key;if(typeof o=="string"){if(!Xe.
test(o)){const t={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must m\
atch pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:l.properties.key,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.key.type,parentSchema:l.
properties.key,data:o};e===null?e=[t]:e.push(t),r++}}if(n.bootId!==void 0){let o=n.bootId;if(typeof o!="string"&&o!==null){const t={instancePath:a+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:l.properties.bootId.type},message:"must be string,null",schema:l.properties.bootId.type,parentSchema:l.properties.
bootId,data:o};e===null?e=[t]:e.push(t),r++}if(typeof o=="string"&&w(o)>64){const t={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bootId,data:o};e===null?e=[t]:e.push(t),r++}}if(n.
sequence!==void 0){let o=n.sequence;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:l.properties.sequence.type,parentSchema:l.properties.sequence,data:o};e===null?
e=[t]:e.push(t),r++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.sequence,data:o};e===null?e=[t]:e.push(t),r++}}if(n.reportedAt!==
void 0){let o=n.reportedAt;if(typeof o=="string"){if(!Te.test(o)){const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:se,data:o};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:se.type,parentSchema:se,
data:o};e===null?e=[t]:e.push(t),r++}}if(n.agent!==void 0){let o=n.agent;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.version===void 0){const t={instancePath:a+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
properties.agent.required,parentSchema:l.properties.agent,data:o};e===null?e=[t]:e.push(t),r++}for(const t in o)if(t!=="version"){const s={instancePath:a+"/agen\
t",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:l.properties.agent,data:o};e===null?e=[s]:e.push(s),r++}if(o.version!==void 0){let t=o.version;if(typeof t=="string"){if(w(t)>64){const s={
instancePath:a+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more t\
han 64 characters",schema:64,parentSchema:l.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/agent/versi\
on",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.agent.properties.
version.type,parentSchema:l.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/agent",schemaPath:"#/prope\
rties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.agent.type,parentSchema:l.properties.agent,data:o};e===null?
e=[t]:e.push(t),r++}}if(n.fleet!==void 0){let o=n.fleet;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.commit===void 0){const t={instancePath:a+"/fleet",schemaPath:"\
#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:l.properties.fleet.required,
parentSchema:l.properties.fleet,data:o};e===null?e=[t]:e.push(t),r++}if(o.head===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/require\
d",keyword:"required",params:{missingProperty:"head"},message:"must have required property 'head'",schema:l.properties.fleet.required,parentSchema:l.properties.
fleet,data:o};e===null?e=[t]:e.push(t),r++}if(o.source===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:o};e===null?e=[
t]:e.push(t),r++}for(const t in o)if(!(t==="commit"||t==="head"||t==="source")){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.fleet,data:o};
e===null?e=[s]:e.push(s),r++}if(o.commit!==void 0){let t=o.commit;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/commit",schemaPath:"#/propert\
ies/fleet/properties/commit/type",keyword:"type",params:{type:l.properties.fleet.properties.commit.type},message:"must be string,null",schema:l.properties.fleet.
properties.commit.type,parentSchema:l.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&!ke.test(t)){const s={instancePath:a+
"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9\
a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}}if(o.head!==void 0){let t=o.head;if(typeof t!=
"string"&&t!==null){const s={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/type",keyword:"type",params:{type:l.properties.fleet.properties.
head.type},message:"must be string,null",schema:l.properties.fleet.properties.head.type,parentSchema:l.properties.fleet.properties.head,data:t};e===null?e=[s]:e.
push(s),r++}if(typeof t=="string"&&!ke.test(t)){const s={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.head,data:t};
e===null?e=[s]:e.push(s),r++}}if(o.source!==void 0){let t=o.source;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/source",schemaPath:"#/proper\
ties/fleet/properties/source/type",keyword:"type",params:{type:l.properties.fleet.properties.source.type},message:"must be string,null",schema:l.properties.fleet.
properties.source.type,parentSchema:l.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>2048){const s={instancePath:a+
"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters",schema:2048,parentSchema:l.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/fleet",schemaPath:"#/p\
roperties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.fleet.type,parentSchema:l.properties.fleet,data:o};e===
null?e=[t]:e.push(t),r++}}if(n.desired!==void 0){let o=n.desired;if(typeof o!="string"&&o!==null){const t={instancePath:a+"/desired",schemaPath:"#/properties/de\
sired/type",keyword:"type",params:{type:l.properties.desired.type},message:"must be string,null",schema:l.properties.desired.type,parentSchema:l.properties.desired,
data:o};e===null?e=[t]:e.push(t),r++}if(typeof o=="string"&&!G.test(o)){const t={instancePath:a+"/desired",schemaPath:"#/properties/desired/pattern",keyword:"pa\
ttern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.desired,data:o};e===null?
e=[t]:e.push(t),r++}}if(n.applied!==void 0){let o=n.applied;if(typeof o!="string"&&o!==null){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied\
/type",keyword:"type",params:{type:l.properties.applied.type},message:"must be string,null",schema:l.properties.applied.type,parentSchema:l.properties.applied,data:o};
e===null?e=[t]:e.push(t),r++}if(typeof o=="string"&&!G.test(o)){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.applied,data:o};e===null?e=[t]:e.push(
t),r++}}if(n.state!==void 0){let o=n.state;if(!(o==="converged"||o==="waiting"||o==="applying"||o==="failed"||o==="stale"||o==="suspended")){const t={instancePath:a+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:l.properties.state.enum},message:"must be equal to one of the allowed values",
schema:l.properties.state.enum,parentSchema:l.properties.state,data:o};e===null?e=[t]:e.push(t),r++}}if(n.conditions!==void 0){let o=n.conditions;if(Array.isArray(
o)){if(o.length>1e3){const s={instancePath:a+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT\
 have more than 1000 items",schema:1e3,parentSchema:l.properties.conditions,data:o};e===null?e=[s]:e.push(s),r++}const t=o.length;for(let s=0;s<t;s++){let i=o[s];
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.
items,data:i};e===null?e=[p]:e.push(p),r++}if(i.status===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:l.properties.conditions.items.required,parentSchema:l.properties.
conditions.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.code===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/req\
uired",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:l.properties.conditions.items.required,parentSchema:l.
properties.conditions.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.message===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/condit\
ions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:l.properties.conditions.items.
required,parentSchema:l.properties.conditions.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.since===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:l.properties.conditions.
items.required,parentSchema:l.properties.conditions.items,data:i};e===null?e=[p]:e.push(p),r++}for(const p in i)if(!(p==="type"||p==="status"||p==="code"||p==="\
message"||p==="since")){const m={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.conditions.items,data:i};e===null?e=[m]:e.push(m),
r++}if(i.type!==void 0){let p=i.type;if(typeof p=="string"){if(w(p)>200){const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/it\
ems/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.conditions.
items.properties.type,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/items/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.type.type,parentSchema:l.properties.
conditions.items.properties.type,data:p};e===null?e=[m]:e.push(m),r++}}if(i.status!==void 0){let p=i.status;if(typeof p!="boolean"){const m={instancePath:a+"/co\
nditions/"+s+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.
properties.conditions.items.properties.status.type,parentSchema:l.properties.conditions.items.properties.status,data:p};e===null?e=[m]:e.push(m),r++}}if(i.code!==
void 0){let p=i.code;if(typeof p!="string"&&p!==null){const m={instancePath:a+"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code\
/type",keyword:"type",params:{type:l.properties.conditions.items.properties.code.type},message:"must be string,null",schema:l.properties.conditions.items.properties.
code.type,parentSchema:l.properties.conditions.items.properties.code,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="string"&&w(p)>64){const m={instancePath:a+
"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters",schema:64,parentSchema:l.properties.conditions.items.properties.code,data:p};e===null?e=[m]:e.push(m),r++}}if(i.message!==void 0){let p=i.message;
if(typeof p=="string"){if(w(p)>8192){const m={instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/maxLength",
keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:l.properties.conditions.items.properties.message,
data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.message.type,parentSchema:l.properties.conditions.
items.properties.message,data:p};e===null?e=[m]:e.push(m),r++}}if(i.since!==void 0){let p=i.since;if(typeof p=="string"){if(!Te.test(p)){const m={instancePath:a+
"/conditions/"+s+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1\
,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[\
0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:se,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/since",schemaPath:"#/$\
defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:se.type,parentSchema:se,data:p};e===null?e=[m]:e.push(m),r++}}}else{const p={
instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
conditions.items.type,parentSchema:l.properties.conditions.items,data:i};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/conditions",schemaPath:"#\
/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.conditions.type,parentSchema:l.properties.conditions,
data:o};e===null?e=[t]:e.push(t),r++}}if(n.bundles!==void 0){let o=n.bundles;if(Array.isArray(o)){if(o.length>1e3){const s={instancePath:a+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.bundles,data:o};
e===null?e=[s]:e.push(s),r++}const t=o.length;for(let s=0;s<t;s++){let i=o[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const p={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.
properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.digest===void 0){const p={instancePath:a+"/b\
undles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.state===void 0){const p={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.services===void 0){const p={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:i};e===null?e=[p]:e.push(p),r++}for(const p in i)if(!(p==="name"||
p==="digest"||p==="state"||p==="services")){const m={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items,data:i};e===null?e=[
m]:e.push(m),r++}if(i.name!==void 0){let p=i.name;if(typeof p=="string"){if(!C.test(p)){const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.\
json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:p};e===null?e=[m]:e.push(m),r++}}if(i.
digest!==void 0){let p=i.digest;if(typeof p!="string"&&p!==null){const m={instancePath:a+"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:l.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:l.properties.bundles.items.properties.
digest.type,parentSchema:l.properties.bundles.items.properties.digest,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="string"&&!G.test(p)){const m={instancePath:a+
"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.bundles.items.properties.digest,data:p};e===null?e=[m]:e.push(m),r++}}if(i.state!==
void 0){let p=i.state;if(typeof p=="string"){if(w(p)>64){const m={instancePath:a+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.state,
data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.
state,data:p};e===null?e=[m]:e.push(m),r++}}if(i.services!==void 0){let p=i.services;if(Array.isArray(p)){if(p.length>1e3){const h={instancePath:a+"/bundles/"+s+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:l.properties.bundles.items.properties.services,data:p};e===null?e=[h]:e.push(h),r++}const m=p.length;for(let h=0;h<m;h++){let c=p[h];
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
array",schema:l.properties.bundles.items.properties.services.type,parentSchema:l.properties.bundles.items.properties.services,data:p};e===null?e=[m]:e.push(m),r++}}}else{
const p={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.type,parentSchema:l.properties.bundles.items,data:i};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.bundles.type,parentSchema:l.properties.bundles,data:o};e===null?
e=[t]:e.push(t),r++}}if(n.os!==void 0){let o=n.os;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.booted===void 0){const t={instancePath:a+"/os",schemaPath:"#\
/properties/os/required",keyword:"required",params:{missingProperty:"booted"},message:"must have required property 'booted'",schema:l.properties.os.required,parentSchema:l.
properties.os,data:o};e===null?e=[t]:e.push(t),r++}if(o.staged===void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",
params:{missingProperty:"staged"},message:"must have required property 'staged'",schema:l.properties.os.required,parentSchema:l.properties.os,data:o};e===null?e=
[t]:e.push(t),r++}if(o.rollback===void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollba\
ck"},message:"must have required property 'rollback'",schema:l.properties.os.required,parentSchema:l.properties.os,data:o};e===null?e=[t]:e.push(t),r++}if(o.version===
void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pr\
operty 'version'",schema:l.properties.os.required,parentSchema:l.properties.os,data:o};e===null?e=[t]:e.push(t),r++}for(const t in o)if(!(t==="booted"||t==="sta\
ged"||t==="rollback"||t==="version"||t==="unlocked"||t==="etc")){const s={instancePath:a+"/os",schemaPath:"#/properties/os/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os,data:o};e===null?e=[s]:e.push(
s),r++}if(o.booted!==void 0){let t=o.booted;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/booted",schemaPath:"#/properties/os/properties/booted/\
type",keyword:"type",params:{type:l.properties.os.properties.booted.type},message:"must be string,null",schema:l.properties.os.properties.booted.type,parentSchema:l.
properties.os.properties.booted,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>64){const s={instancePath:a+"/os/booted",schemaPath:"#/properti\
es/os/properties/booted/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.
properties.booted,data:t};e===null?e=[s]:e.push(s),r++}}if(o.staged!==void 0){let t=o.staged;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/stage\
d",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",params:{type:l.properties.os.properties.staged.type},message:"must be string,null",schema:l.
properties.os.properties.staged.type,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>64){const s={
instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 c\
haracters",schema:64,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}}if(o.rollback!==void 0){let t=o.rollback;if(typeof t!=
"string"&&t!==null){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/type",keyword:"type",params:{type:l.properties.os.properties.
rollback.type},message:"must be string,null",schema:l.properties.os.properties.rollback.type,parentSchema:l.properties.os.properties.rollback,data:t};e===null?e=
[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>64){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxLength",keyword:"max\
Length",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.rollback,data:t};e===null?e=[s]:e.push(
s),r++}}if(o.version!==void 0){let t=o.version;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/version",schemaPath:"#/properties/os/properties/ver\
sion/type",keyword:"type",params:{type:l.properties.os.properties.version.type},message:"must be string,null",schema:l.properties.os.properties.version.type,parentSchema:l.
properties.os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>200){const s={instancePath:a+"/os/version",schemaPath:"#/prope\
rties/os/properties/version/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.
os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(o.unlocked!==void 0){let t=o.unlocked;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/\
os/unlocked",schemaPath:"#/properties/os/properties/unlocked/type",keyword:"type",params:{type:l.properties.os.properties.unlocked.type},message:"must be string\
,null",schema:l.properties.os.properties.unlocked.type,parentSchema:l.properties.os.properties.unlocked,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="strin\
g"&&w(t)>64){const s={instancePath:a+"/os/unlocked",schemaPath:"#/properties/os/properties/unlocked/maxLength",keyword:"maxLength",params:{limit:64},message:"mu\
st NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.unlocked,data:t};e===null?e=[s]:e.push(s),r++}}if(o.etc!==void 0){let t=o.
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
digest"||s==="total"||s==="whole"||s==="changes")){const i={instancePath:a+"/os/etc",schemaPath:"#/properties/os/properties/etc/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os.properties.etc,data:t};e===
null?e=[i]:e.push(i),r++}if(t.digest!==void 0){let s=t.digest;if(typeof s=="string"){if(!G.test(s)){const i={instancePath:a+"/os/etc/digest",schemaPath:"#/prope\
rties/os/properties/etc/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0\
-9a-f]{64}$",parentSchema:l.properties.os.properties.etc.properties.digest,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/os/etc/digest",schemaPath:"\
#/properties/os/properties/etc/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.os.properties.etc.properties.
digest.type,parentSchema:l.properties.os.properties.etc.properties.digest,data:s};e===null?e=[i]:e.push(i),r++}}if(t.total!==void 0){let s=t.total;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const i={instancePath:a+"/os/etc/total",schemaPath:"#/properties/os/properties/etc/properties/total/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:l.properties.os.properties.etc.properties.total.type,parentSchema:l.properties.os.properties.etc.properties.
total,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){const i={instancePath:a+"/os/etc/total",schemaPath:"#/properties\
/os/properties/etc/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.os.properties.
etc.properties.total,data:s};e===null?e=[i]:e.push(i),r++}}if(t.whole!==void 0){let s=t.whole;if(typeof s!="boolean"){const i={instancePath:a+"/os/etc/whole",schemaPath:"\
#/properties/os/properties/etc/properties/whole/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.properties.os.properties.etc.properties.
whole.type,parentSchema:l.properties.os.properties.etc.properties.whole,data:s};e===null?e=[i]:e.push(i),r++}}if(t.changes!==void 0){let s=t.changes;if(Array.isArray(
s)){if(s.length>100){const p={instancePath:a+"/os/etc/changes",schemaPath:"#/properties/os/properties/etc/properties/changes/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:l.properties.os.properties.etc.properties.changes,data:s};e===null?e=[p]:e.push(p),
r++}const i=s.length;for(let p=0;p<i;p++){let m=s[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0){const h={instancePath:a+"/os/etc/changes/"+
p,schemaPath:"#/properties/os/properties/etc/properties/changes/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required p\
roperty 'kind'",schema:l.properties.os.properties.etc.properties.changes.items.required,parentSchema:l.properties.os.properties.etc.properties.changes.items,data:m};
e===null?e=[h]:e.push(h),r++}if(m.path===void 0){const h={instancePath:a+"/os/etc/changes/"+p,schemaPath:"#/properties/os/properties/etc/properties/changes/item\
s/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:l.properties.os.properties.etc.properties.changes.
items.required,parentSchema:l.properties.os.properties.etc.properties.changes.items,data:m};e===null?e=[h]:e.push(h),r++}for(const h in m)if(!(h==="kind"||h==="\
path")){const c={instancePath:a+"/os/etc/changes/"+p,schemaPath:"#/properties/os/properties/etc/properties/changes/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os.properties.etc.properties.changes.
items,data:m};e===null?e=[c]:e.push(c),r++}if(m.kind!==void 0){let h=m.kind;if(!(h==="added"||h==="changed"||h==="removed")){const c={instancePath:a+"/os/etc/ch\
anges/"+p+"/kind",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues:l.properties.os.
properties.etc.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:l.properties.os.properties.etc.properties.
changes.items.properties.kind.enum,parentSchema:l.properties.os.properties.etc.properties.changes.items.properties.kind,data:h};e===null?e=[c]:e.push(c),r++}}if(m.
path!==void 0){let h=m.path;if(typeof h=="string"){if(w(h)>65536){const c={instancePath:a+"/os/etc/changes/"+p+"/path",schemaPath:"#/properties/os/properties/et\
c/properties/changes/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:l.
properties.os.properties.etc.properties.changes.items.properties.path,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/os/etc/changes/"+p+"/\
path",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.os.properties.etc.properties.changes.items.properties.path.type,parentSchema:l.properties.os.properties.etc.properties.changes.items.properties.path,
data:h};e===null?e=[c]:e.push(c),r++}}}else{const h={instancePath:a+"/os/etc/changes/"+p,schemaPath:"#/properties/os/properties/etc/properties/changes/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.properties.etc.properties.changes.items.type,parentSchema:l.properties.
os.properties.etc.properties.changes.items,data:m};e===null?e=[h]:e.push(h),r++}}}else{const i={instancePath:a+"/os/etc/changes",schemaPath:"#/properties/os/pro\
perties/etc/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.os.properties.etc.properties.changes.type,
parentSchema:l.properties.os.properties.etc.properties.changes,data:s};e===null?e=[i]:e.push(i),r++}}}}}else{const t={instancePath:a+"/os",schemaPath:"#/propert\
ies/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.type,parentSchema:l.properties.os,data:o};e===null?e=[t]:e.push(
t),r++}}if(n.hardware!==void 0){let o=n.hardware;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const t={instancePath:a+"/hardware",schemaPath:"#/properties/ha\
rdware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.hardware.type,parentSchema:l.properties.hardware,data:o};e===null?
e=[t]:e.push(t),r++}}if(n.network!==void 0){let o=n.network;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.hostname===void 0){const t={instancePath:a+"/netwo\
rk",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required property 'hostname'",schema:l.
properties.network.required,parentSchema:l.properties.network,data:o};e===null?e=[t]:e.push(t),r++}if(o.addresses===void 0){const t={instancePath:a+"/network",schemaPath:"\
#/properties/network/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required property 'addresses'",schema:l.properties.network.
required,parentSchema:l.properties.network,data:o};e===null?e=[t]:e.push(t),r++}if(o.meshKey===void 0){const t={instancePath:a+"/network",schemaPath:"#/properti\
es/network/required",keyword:"required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:l.properties.network.required,
parentSchema:l.properties.network,data:o};e===null?e=[t]:e.push(t),r++}for(const t in o)if(!(t==="hostname"||t==="addresses"||t==="meshKey")){const s={instancePath:a+
"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:l.properties.network,data:o};e===null?e=[s]:e.push(s),r++}if(o.hostname!==void 0){let t=o.hostname;if(typeof t!="string"&&t!==
null){const s={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:l.properties.network.properties.
hostname.type},message:"must be string,null",schema:l.properties.network.properties.hostname.type,parentSchema:l.properties.network.properties.hostname,data:t};
e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>255){const s={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/m\
axLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:l.properties.network.properties.hostname,
data:t};e===null?e=[s]:e.push(s),r++}}if(o.addresses!==void 0){let t=o.addresses;if(Array.isArray(t)){if(t.length>1e3){const i={instancePath:a+"/network/address\
es",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,
parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=[i]:e.push(i),r++}const s=t.length;for(let i=0;i<s;i++){let p=t[i];if(typeof p=="strin\
g"){if(w(p)>64){const m={instancePath:a+"/network/addresses/"+i,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.network.properties.addresses.items,data:p};e===null?e=[m]:e.push(m),
r++}}else{const m={instancePath:a+"/network/addresses/"+i,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.network.properties.addresses.items.type,parentSchema:l.properties.network.properties.addresses.items,data:p};e===null?
e=[m]:e.push(m),r++}}}else{const s={instancePath:a+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:l.properties.network.properties.addresses.type,parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=
[s]:e.push(s),r++}}if(o.meshKey!==void 0){let t=o.meshKey;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/network/meshKey",schemaPath:"#/properties/n\
etwork/properties/meshKey/type",keyword:"type",params:{type:l.properties.network.properties.meshKey.type},message:"must be string,null",schema:l.properties.network.
properties.meshKey.type,parentSchema:l.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>64){const s={instancePath:a+
"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters",schema:64,parentSchema:l.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/network",schemaPath:"\
#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.network.type,parentSchema:l.properties.network,data:o};
e===null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,
data:n};e===null?e=[o]:e.push(o),r++}return ce.errors=e,r===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye=de,$={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channel>.yaml: the OSTree commit that the hosts of a channel run.",type:"object",
required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The OSTree commit checksum that this channel stands for: 64 lower-case hex digit\
s",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the commit is of, for people, such as `debian/12/x86_64/gpu`",type:"string",maxLength:255,
pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{description:"OSTree repositories to pull the commit from, the first that answer\
s: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"An https URL of an OSTree repository (http on loopback onl\
y)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates of which one must have signed the OSTree commit, besides the pin: paths such \
as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A path `trust/os/<name>.asc`",type:"string",pattern:"^trust/os\
/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"When a host may reboot into the commit; at any time where absent",type:"objec\
t",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.schema.json#/$defs/idle"}},additionalProperties:!1},confirm:{$ref:"common.s\
chema.json#/$defs/duration"}},additionalProperties:!1},j={title:"MaintenanceWindows",description:"Maintenance windows; one of them must be open",type:"array",minItems:1,
maxItems:32,items:{title:"MaintenanceWindowText",type:"object",description:"A span of wall-clock time that comes again every week, or every day",required:["star\
t","length","timezone"],properties:{days:{description:"Days on which it begins; every day where absent",type:"array",minItems:1,uniqueItems:!0,items:{enum:["mon",
"tue","wed","thu","fri","sat","sun"]}},start:{description:'When it begins on the wall clock of `timezone`, as "HH:MM"',"x-expected":'a time from "00:00" to "23:\
59", in quotes',type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{description:"How long it stays open from then on, such as `2h`; 7 days at most",
"x-expected":"a duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},timezone:{description:"An IANA time zone, such as `Europe/Be\
rlin` or `UTC`",type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"}},additionalProperties:!1}},et=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*(\
/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),tt=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),st=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","u"),
rt=new RegExp("^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u"),R={title:"IdleRuleText",description:"How still a host must be, besides an open window",type:"\
object",required:["for","gpuBelow"],properties:{gpuBelow:{description:"Every GPU is busy for less than this share of the time, in percent",type:"integer",minimum:1,
maximum:100},for:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1};function re(n,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,
dynamicAnchors:S={}}={}){let e=null,r=0;const u=re.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.for===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"must have required pro\
perty 'for'",schema:R.required,parentSchema:R,data:n};e===null?e=[o]:e.push(o),r++}if(n.gpuBelow===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:R.required,parentSchema:R,data:n};e===null?e=[o]:e.push(o),
r++}for(const o in n)if(!(o==="gpuBelow"||o==="for")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:R,data:n};e===null?e=[t]:e.push(t),r++}if(n.gpuBelow!==void 0){let o=n.gpuBelow;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const t={instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:R.properties.gpuBelow.type,parentSchema:R.properties.gpuBelow,data:o};e===null?e=[t]:e.push(t),r++}if(typeof o=="number"&&isFinite(o)){if(o>
100||isNaN(o)){const t={instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must\
 be <= 100",schema:100,parentSchema:R.properties.gpuBelow,data:o};e===null?e=[t]:e.push(t),r++}if(o<1||isNaN(o)){const t={instancePath:a+"/gpuBelow",schemaPath:"\
#/properties/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:R.properties.gpuBelow,data:o};e===
null?e=[t]:e.push(t),r++}}}if(n.for!==void 0){let o=n.for;if(typeof o=="string"){if(!Q.test(o)){const t={instancePath:a+"/for",schemaPath:"common.schema.json#/$\
defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][\
0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/duration/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:R.type,parentSchema:R,data:n};e===null?e=[o]:e.push(o),r++}return re.errors=
e,r===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(n,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=de.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.commit===
void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:$.
required,parentSchema:$,data:n};e===null?e=[o]:e.push(o),r++}if(n.ref===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ref"},message:"must have required property 'ref'",schema:$.required,parentSchema:$,data:n};e===null?e=[o]:e.push(o),r++}if(n.remotes===void 0){const o={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"remotes"},message:"must have required property 'remotes'",schema:$.required,parentSchema:$,data:n};
e===null?e=[o]:e.push(o),r++}if(n.signedBy===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signedBy"},message:"\
must have required property 'signedBy'",schema:$.required,parentSchema:$,data:n};e===null?e=[o]:e.push(o),r++}for(const o in n)if(!(o==="commit"||o==="ref"||o===
"remotes"||o==="signedBy"||o==="reboot"||o==="confirm")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:$,data:n};e===null?e=[t]:e.push(t),r++}if(n.commit!==void 0){let o=n.commit;if(typeof o=="s\
tring"){if(!G.test(o)){const t={instancePath:a+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'m\
ust match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:$.properties.commit,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.commit.type,parentSchema:$.properties.
commit,data:o};e===null?e=[t]:e.push(t),r++}}if(n.ref!==void 0){let o=n.ref;if(typeof o=="string"){if(w(o)>255){const t={instancePath:a+"/ref",schemaPath:"#/pro\
perties/ref/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:$.properties.ref,data:o};
e===null?e=[t]:e.push(t),r++}if(!et.test(o)){const t={instancePath:a+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z\
0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:$.properties.ref,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/ref",schemaPath:"\
#/properties/ref/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.ref.type,parentSchema:$.properties.ref,data:o};e===null?
e=[t]:e.push(t),r++}}if(n.remotes!==void 0){let o=n.remotes;if(Array.isArray(o)){if(o.length>16){const p={instancePath:a+"/remotes",schemaPath:"#/properties/rem\
otes/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:$.properties.remotes,data:o};e===null?e=[p]:
e.push(p),r++}if(o.length<1){const p={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items",schema:1,parentSchema:$.properties.remotes,data:o};e===null?e=[p]:e.push(p),r++}const t=o.length;for(let p=0;p<t;p++){let m=o[p];if(typeof m==
"string"){if(w(m)>2048){const h={instancePath:a+"/remotes/"+p,schemaPath:"#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:$.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}if(w(m)<1){const h={instancePath:a+
"/remotes/"+p,schemaPath:"#/properties/remotes/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.
properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/remotes/"+p,schemaPath:"#/properties/remotes/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:$.properties.remotes.items.type,parentSchema:$.properties.remotes.items,data:m};e===null?e=[h]:e.push(
h),r++}}let s=o.length,i;if(s>1){const p={};for(;s--;){let m=o[s];if(typeof m=="string"){if(typeof p[m]=="number"){i=p[m];const h={instancePath:a+"/remotes",schemaPath:"\
#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:s,j:i},message:"must NOT have duplicate items (items ## "+i+" and "+s+" are identical)",schema:!0,
parentSchema:$.properties.remotes,data:o};e===null?e=[h]:e.push(h),r++;break}p[m]=s}}}}else{const t={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.remotes.type,parentSchema:$.properties.remotes,data:o};e===null?e=[t]:e.push(
t),r++}}if(n.signedBy!==void 0){let o=n.signedBy;if(Array.isArray(o)){if(o.length>16){const p={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/maxI\
tems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:$.properties.signedBy,data:o};e===null?e=[p]:e.push(
p),r++}if(o.length<1){const p={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items",schema:1,parentSchema:$.properties.signedBy,data:o};e===null?e=[p]:e.push(p),r++}const t=o.length;for(let p=0;p<t;p++){let m=o[p];if(typeof m==
"string"){if(!tt.test(m)){const h={instancePath:a+"/signedBy/"+p,schemaPath:"#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[\
A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9.\
_-]{0,62}\\.asc$",parentSchema:$.properties.signedBy.items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/signedBy/"+p,schemaPath:"#/prope\
rties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.signedBy.items.type,parentSchema:$.properties.signedBy.
items,data:m};e===null?e=[h]:e.push(h),r++}}let s=o.length,i;if(s>1){const p={};for(;s--;){let m=o[s];if(typeof m=="string"){if(typeof p[m]=="number"){i=p[m];const h={
instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",keyword:"uniqueItems",params:{i:s,j:i},message:"must NOT have duplicate items (items #\
# "+i+" and "+s+" are identical)",schema:!0,parentSchema:$.properties.signedBy,data:o};e===null?e=[h]:e.push(h),r++;break}p[m]=s}}}}else{const t={instancePath:a+
"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.signedBy.type,parentSchema:$.
properties.signedBy,data:o};e===null?e=[t]:e.push(t),r++}}if(n.reboot!==void 0){let o=n.reboot;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const t in o)if(!(t===
"windows"||t==="idle")){const s={instancePath:a+"/reboot",schemaPath:"#/properties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:$.properties.reboot,data:o};e===null?e=[s]:e.push(s),r++}if(o.windows!==void 0){let t=o.windows;
if(Array.isArray(t)){if(t.length>32){const i={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/maxItems",keyword:"maxItems",params:{
limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:j,data:t};e===null?e=[i]:e.push(i),r++}if(t.length<1){const i={instancePath:a+"/rebo\
ot/windows",schemaPath:"common.schema.json#/$defs/windows/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:j,
data:t};e===null?e=[i]:e.push(i),r++}const s=t.length;for(let i=0;i<s;i++){let p=t[i];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.start===void 0){const m={
instancePath:a+"/reboot/windows/"+i,schemaPath:"common.schema.json#/$defs/windows/items/required",keyword:"required",params:{missingProperty:"start"},message:"m\
ust have required property 'start'",schema:j.items.required,parentSchema:j.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.length===void 0){const m={instancePath:a+
"/reboot/windows/"+i,schemaPath:"common.schema.json#/$defs/windows/items/required",keyword:"required",params:{missingProperty:"length"},message:"must have requi\
red property 'length'",schema:j.items.required,parentSchema:j.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.timezone===void 0){const m={instancePath:a+"/reboo\
t/windows/"+i,schemaPath:"common.schema.json#/$defs/windows/items/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required p\
roperty 'timezone'",schema:j.items.required,parentSchema:j.items,data:p};e===null?e=[m]:e.push(m),r++}for(const m in p)if(!(m==="days"||m==="start"||m==="length"||
m==="timezone")){const h={instancePath:a+"/reboot/windows/"+i,schemaPath:"common.schema.json#/$defs/windows/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:j.items,data:p};e===null?e=[h]:e.push(h),r++}if(p.days!==
void 0){let m=p.days;if(Array.isArray(m)){if(m.length<1){const v={instancePath:a+"/reboot/windows/"+i+"/days",schemaPath:"common.schema.json#/$defs/windows/item\
s/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:j.items.properties.days,data:m};
e===null?e=[v]:e.push(v),r++}const h=m.length;for(let v=0;v<h;v++){let T=m[v];if(!(T==="mon"||T==="tue"||T==="wed"||T==="thu"||T==="fri"||T==="sat"||T==="sun")){
const Se={instancePath:a+"/reboot/windows/"+i+"/days/"+v,schemaPath:"common.schema.json#/$defs/windows/items/properties/days/items/enum",keyword:"enum",params:{
allowedValues:j.items.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:j.items.properties.days.items.enum,parentSchema:j.
items.properties.days.items,data:T};e===null?e=[Se]:e.push(Se),r++}}let c=m.length,d;if(c>1){e:for(;c--;)for(d=c;d--;)if(U(m[c],m[d])){const v={instancePath:a+"\
/reboot/windows/"+i+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"mus\
t NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:j.items.properties.days,data:m};e===null?e=[v]:e.push(v),r++;break e}}}else{
const h={instancePath:a+"/reboot/windows/"+i+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties/days/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:j.items.properties.days.type,parentSchema:j.items.properties.days,data:m};e===null?e=[h]:e.push(h),r++}}if(p.start!==void 0){
let m=p.start;if(typeof m=="string"){if(!st.test(m)){const h={instancePath:a+"/reboot/windows/"+i+"/start",schemaPath:"common.schema.json#/$defs/windows/items/p\
roperties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"\
^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:j.items.properties.start,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/reboot/windows/"+i+"\
/start",schemaPath:"common.schema.json#/$defs/windows/items/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.items.
properties.start.type,parentSchema:j.items.properties.start,data:m};e===null?e=[h]:e.push(h),r++}}if(p.length!==void 0){let m=p.length;if(typeof m=="string"){if(!Q.
test(m)){const h={instancePath:a+"/reboot/windows/"+i+"/length",schemaPath:"common.schema.json#/$defs/windows/items/properties/length/pattern",keyword:"pattern",
params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:j.items.
properties.length,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/reboot/windows/"+i+"/length",schemaPath:"common.schema.json#/$defs/window\
s/items/properties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.items.properties.length.type,parentSchema:j.items.properties.
length,data:m};e===null?e=[h]:e.push(h),r++}}if(p.timezone!==void 0){let m=p.timezone;if(typeof m=="string"){if(!rt.test(m)){const h={instancePath:a+"/reboot/wi\
ndows/"+i+"/timezone",schemaPath:"common.schema.json#/$defs/windows/items/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_\
+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+\
)$",parentSchema:j.items.properties.timezone,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/reboot/windows/"+i+"/timezone",schemaPath:"com\
mon.schema.json#/$defs/windows/items/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.items.properties.timezone.
type,parentSchema:j.items.properties.timezone,data:m};e===null?e=[h]:e.push(h),r++}}}else{const m={instancePath:a+"/reboot/windows/"+i,schemaPath:"common.schema\
.json#/$defs/windows/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.items.type,parentSchema:j.items,data:p};e===null?e=[m]:
e.push(m),r++}}}else{const s={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:j.type,parentSchema:j,data:t};e===null?e=[s]:e.push(s),r++}}o.idle!==void 0&&(re(o.idle,{instancePath:a+"/reboot/idle",parentData:o,parentDataProperty:"\
idle",rootData:P,dynamicAnchors:S})||(e=e===null?re.errors:e.concat(re.errors),r=e.length))}else{const t={instancePath:a+"/reboot",schemaPath:"#/properties/rebo\
ot/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.properties.reboot.type,parentSchema:$.properties.reboot,data:o};e===null?e=[t]:
e.push(t),r++}}if(n.confirm!==void 0){let o=n.confirm;if(typeof o=="string"){if(!Q.test(o)){const t={instancePath:a+"/confirm",schemaPath:"common.schema.json#/$\
defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][\
0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/confirm",schemaPath:"common.schema.json#/$defs/duration\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:n};e===null?e=[o]:e.push(o),r++}return de.errors=
e,r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var at=ue,y={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"policy.schema.json",title:"\
PolicyFile",description:"trust/policy.yaml: who may sign what.",type:"object",required:["version","revision","roles","rules"],properties:{version:{description:"\
Version of this format",const:1},revision:{description:"One more with every change under trust/",type:"integer",minimum:1,maximum:9007199254740991},robots:{description:"\
People's names that are robots: they sign alone where a rule needs one, and never count where it needs more",type:"array",items:{$ref:"#/$defs/person"},uniqueItems:!0},
roles:{description:"Roles by name",type:"object",minProperties:1,propertyNames:{$ref:"#/$defs/role"},additionalProperties:{title:"PolicyRole",description:"Who h\
olds the role",type:"object",required:["keys"],properties:{keys:{description:"Names of files in trust/keys, without their ending",type:"array",items:{$ref:"#/$d\
efs/person"},minItems:1,uniqueItems:!0},threshold:{description:"How many of them must sign; 1 where absent",type:"integer",minimum:1,maximum:100}},additionalProperties:!1}},
rules:{description:"The first rule that matches a path counts; a path that no rule matches is refused",type:"array",minItems:1,items:{title:"PolicyRule",description:"\
Who may change these paths",type:"object",required:["paths","role"],properties:{paths:{description:"Patterns",type:"array",minItems:1,items:{description:"A patt\
ern: an exact path, `dir/**` (dir itself too), `dir/*.ext`, or `**`",type:"string",minLength:1,maxLength:512}},role:{$ref:"#/$defs/role"},threshold:{description:"\
How many must sign, in place of the role's own threshold",type:"integer",minimum:1,maximum:100},restore:{description:"How many suffice for a commit that brings \
whole folders back as one earlier accepted commit had them",type:"integer",minimum:1,maximum:99}},additionalProperties:!1}},refresh:{$ref:"#/$defs/role",$comment:"\
May sign an empty commit which only says that all is still so"},require:{description:"Trailers that every commit must carry, as Kedge's hook writes them",type:"\
array",items:{title:"PolicyDemand",description:"`tree-sha256` (Tree-SHA256), `fleet` (Kedge-Fleet) or `branch` (Kedge-Branch)",enum:["tree-sha256","fleet","bran\
ch"]},uniqueItems:!0},origins:{description:"Where pinned tars may come from",type:"array",items:{description:"The beginning of a URL that ends in `/`, such as `\
https://downloads.example/`",type:"string",maxLength:2048,pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},uniqueItems:!0}},additionalProperties:!1,$defs:{
person:{title:"PersonName",description:"A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9\
._-]{0,62}$"},role:{title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A\
-Za-z0-9._-]{0,62}$"}}},ae={title:"PersonName",description:"A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[\
A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},K={title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},ie=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),it=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function ue(n,{
instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ue.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:y.required,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}if(n.
revision===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property '\
revision'",schema:y.required,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}if(n.roles===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"roles"},message:"must have required property 'roles'",schema:y.required,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}if(n.
rules===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",
schema:y.required,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!(t==="version"||t==="revision"||t==="robots"||t==="roles"||t==="rules"||
t==="refresh"||t==="require"||t==="origins")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let t=n.version;if(t!==1){const s={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:y.
properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(n.revision!==void 0){let t=n.revision;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={
instancePath:a+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.revision.
type,parentSchema:y.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){const s={instancePath:a+
"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,
parentSchema:y.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/revision",schemaPath:"#/properties/revision/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.revision,data:t};e===null?e=[s]:e.push(s),
r++}}}if(n.robots!==void 0){let t=n.robots;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!ie.test(h)){const c={
instancePath:a+"/robots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match patte\
rn "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ae,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/robots/"+m,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,data:h};e===null?e=[
c]:e.push(c),r++}}let i=t.length,p;if(i>1){e:for(;i--;)for(p=i;p--;)if(U(t[i],t[p])){const m={instancePath:a+"/robots",schemaPath:"#/properties/robots/uniqueIte\
ms",keyword:"uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:y.properties.robots,
data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:y.properties.robots.type,parentSchema:y.properties.robots,data:t};e===null?e=[s]:e.push(s),r++}}if(n.roles!==void 0){let t=n.roles;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const i=r;if(typeof s=="string"){if(!ie.test(s)){const p={instancePath:a+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:K,data:s,propertyName:s};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:K.type,parentSchema:K,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var o=i===r;if(!o){const p={instancePath:a+"/roles",schemaPath:"#/properties/ro\
les/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:y.properties.roles.propertyNames,parentSchema:y.
properties.roles,data:t};e===null?e=[p]:e.push(p),r++}}for(const s in t){let i=t[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.keys===void 0){const p={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:y.properties.roles.additionalProperties.required,parentSchema:y.properties.roles.additionalProperties,data:i};
e===null?e=[p]:e.push(p),r++}for(const p in i)if(!(p==="keys"||p==="threshold")){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:y.properties.roles.additionalProperties,data:i};e===null?e=[m]:e.push(m),r++}if(i.keys!==void 0){let p=i.keys;if(Array.isArray(p)){
if(p.length<1){const d={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.
keys,data:p};e===null?e=[d]:e.push(d),r++}const m=p.length;for(let d=0;d<m;d++){let v=p[d];if(typeof v=="string"){if(!ie.test(v)){const T={instancePath:a+"/role\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ae,data:v};e===null?e=[T]:e.push(T),r++}}else{
const T={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ae.type,parentSchema:ae,data:v};e===null?e=[T]:e.push(T),r++}}let h=p.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(U(p[h],p[c])){const d={
instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:y.properties.roles.additionalProperties.
properties.keys,data:p};e===null?e=[d]:e.push(d),r++;break e}}}else{const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"\
#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.roles.additionalProperties.
properties.keys.type,parentSchema:y.properties.roles.additionalProperties.properties.keys,data:p};e===null?e=[m]:e.push(m),r++}}if(i.threshold!==void 0){let p=i.
threshold;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"\
#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.roles.additionalProperties.
properties.threshold.type,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&
isFinite(p)){if(p>100||isNaN(p)){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/addition\
alProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.roles.
additionalProperties.properties.threshold,data:p};e===null?e=[m]:e.push(m),r++}if(p<1||isNaN(p)){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:p};e===null?e=[m]:e.push(m),r++}}}}else{const p={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:y.properties.roles.additionalProperties.type,parentSchema:y.properties.roles.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}}}else{
const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.roles.type,
parentSchema:y.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}}if(n.rules!==void 0){let t=n.rules;if(Array.isArray(t)){if(t.length<1){const i={instancePath:a+
"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.
rules,data:t};e===null?e=[i]:e.push(i),r++}const s=t.length;for(let i=0;i<s;i++){let p=t[i];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.paths===void 0){const m={
instancePath:a+"/rules/"+i,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required proper\
ty 'paths'",schema:y.properties.rules.items.required,parentSchema:y.properties.rules.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.role===void 0){const m={instancePath:a+
"/rules/"+i,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:y.
properties.rules.items.required,parentSchema:y.properties.rules.items,data:p};e===null?e=[m]:e.push(m),r++}for(const m in p)if(!(m==="paths"||m==="role"||m==="t\
hreshold"||m==="restore")){const h={instancePath:a+"/rules/"+i,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.rules.items,data:p};e===null?e=[h]:e.push(h),r++}if(p.paths!==
void 0){let m=p.paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:a+"/rules/"+i+"/paths",schemaPath:"#/properties/rules/items/properties/paths/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.rules.items.properties.paths,data:m};e===
null?e=[c]:e.push(c),r++}const h=m.length;for(let c=0;c<h;c++){let d=m[c];if(typeof d=="string"){if(w(d)>512){const v={instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"\
#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}if(w(d)<1){const v={instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"#/prop\
erties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"#/propertie\
s/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.rules.items.properties.paths.items.
type,parentSchema:y.properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}}}else{const h={instancePath:a+"/rules/"+i+"/paths",schemaPath:"\
#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.rules.items.properties.paths.type,
parentSchema:y.properties.rules.items.properties.paths,data:m};e===null?e=[h]:e.push(h),r++}}if(p.role!==void 0){let m=p.role;if(typeof m=="string"){if(!ie.test(
m)){const h={instancePath:a+"/rules/"+i+"/role",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:K,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:a+"/rules/"+i+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:m};
e===null?e=[h]:e.push(h),r++}}if(p.threshold!==void 0){let m=p.threshold;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:a+"/rul\
es/"+i+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.
rules.items.properties.threshold.type,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(
m)){if(m>100||isNaN(m)){const h={instancePath:a+"/rules/"+i+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(m<
1||isNaN(m)){const h={instancePath:a+"/rules/"+i+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}}}if(p.restore!==void 0){
let m=p.restore;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:a+"/rules/"+i+"/restore",schemaPath:"#/properties/rules/items/pr\
operties/restore/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.rules.items.properties.restore.type,parentSchema:y.properties.
rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(m)){if(m>99||isNaN(m)){const h={instancePath:a+"/rules/"+i+"\
/restore",schemaPath:"#/properties/rules/items/properties/restore/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"must be <= 99",schema:99,
parentSchema:y.properties.rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}if(m<1||isNaN(m)){const h={instancePath:a+"/rules/"+i+"/restore",schemaPath:"\
#/properties/rules/items/properties/restore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.
rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}}}}else{const m={instancePath:a+"/rules/"+i,schemaPath:"#/properties/rules/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:y.properties.rules.items.type,parentSchema:y.properties.rules.items,data:p};e===null?e=[m]:e.push(m),
r++}}}else{const s={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.
rules.type,parentSchema:y.properties.rules,data:t};e===null?e=[s]:e.push(s),r++}}if(n.refresh!==void 0){let t=n.refresh;if(typeof t=="string"){if(!ie.test(t)){const s={
instancePath:a+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:K,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:t};e===null?e=[s]:e.push(
s),r++}}if(n.require!==void 0){let t=n.require;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(!(h==="tree-sha256"||h==="fleet"||h==="b\
ranch")){const c={instancePath:a+"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:y.properties.require.items.enum},
message:"must be equal to one of the allowed values",schema:y.properties.require.items.enum,parentSchema:y.properties.require.items,data:h};e===null?e=[c]:e.push(
c),r++}}let i=t.length,p;if(i>1){e:for(;i--;)for(p=i;p--;)if(U(t[i],t[p])){const m={instancePath:a+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"\
uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:y.properties.require,data:t};
e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:y.properties.require.type,parentSchema:y.properties.require,data:t};e===null?e=[s]:e.push(s),r++}}if(n.origins!==void 0){let t=n.origins;if(Array.
isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(w(h)>2048){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties\
/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.origins.
items,data:h};e===null?e=[c]:e.push(c),r++}if(!it.test(h)){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origins/items/pattern",keyword:"patter\
n",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[\
A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:y.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/origins/"+m,schemaPath:"\
#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.origins.items.type,parentSchema:y.properties.
origins.items,data:h};e===null?e=[c]:e.push(c),r++}}let i=t.length,p;if(i>1){const m={};for(;i--;){let h=t[i];if(typeof h=="string"){if(typeof m[h]=="number"){p=
m[h];const c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i,j:p},message:"must NOT have duplicate item\
s (items ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:y.properties.origins,data:t};e===null?e=[c]:e.push(c),r++;break}m[h]=i}}}}else{const s={instancePath:a+
"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.origins.type,parentSchema:y.properties.
origins,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}return ue.errors=e,r===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ot=ye,H={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml: which bundle may do more to its host t\
han a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{description:"Powers that the bundle is g\
ranted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume\
-driver, container-name, external-network:NAME or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv\
/models:ro"]},uniqueItems:!0}};function ye(n,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ye.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t==
"string"){if(!C.test(t)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[i]:e.
push(i),r++}}else{const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}var o=s===r;if(!o){const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:H.propertyNames,parentSchema:H,data:n};e===null?e=[i]:e.push(i),r++}}for(const t in n){
let s=n[t];if(Array.isArray(s)){const i=s.length;for(let h=0;h<i;h++){let c=s[h];if(typeof c=="string"){if(w(c)>512){const d={instancePath:a+"/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 \
characters",schema:512,parentSchema:H.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}if(w(c)<1){const d={instancePath:a+"/"+t.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:H.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+h,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.additionalProperties.items.type,
parentSchema:H.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}let p=s.length,m;if(p>1){const h={};for(;p--;){let c=s[p];if(typeof c=="string"){
if(typeof h[c]=="number"){m=h[c];const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"u\
niqueItems",params:{i:p,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+p+" are identical)",schema:!0,parentSchema:H.additionalProperties,data:s};
e===null?e=[d]:e.push(d),r++;break}h[c]=p}}}}else{const i={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:H.additionalProperties.type,parentSchema:H.additionalProperties,data:s};e===null?e=[i]:e.push(
i),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.type,parentSchema:H,data:n};e===
null?e=[t]:e.push(t),r++}return ye.errors=e,r===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pt=fe,z={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints that never count again. The list only grows.",type:"ob\
ject",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"array",items:{title:"RemovedKey",description:"A fingerp\
rint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|\
SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 40 or 64 hex digits without spaces, or `SHA256:\u2026` of a\
n SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{description:"Why, for people",type:"string",maxLength:1e3},
at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},Ze=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f\
]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function fe(n,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:P=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=fe.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.removed===void 0){const o={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have required property 'removed'",schema:z.required,parentSchema:z,data:n};
e===null?e=[o]:e.push(o),r++}for(const o in n)if(o!=="removed"){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:n};e===null?e=[t]:e.push(t),r++}if(n.removed!==void 0){let o=n.
removed;if(Array.isArray(o)){const t=o.length;for(let s=0;s<t;s++){let i=o[s];if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:z.properties.removed.items.type},message:"must be string,object",schema:z.
properties.removed.items.type,parentSchema:z.properties.removed.items,data:i};e===null?e=[p]:e.push(p),r++}if(typeof i=="string"&&!Ze.test(i)){const p={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},
message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",
parentSchema:z.properties.removed.items,data:i};e===null?e=[p]:e.push(p),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.fingerprint===void 0){const p={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{missingProperty:"fingerprint"},message:"must have required property 'f\
ingerprint'",schema:z.properties.removed.items.required,parentSchema:z.properties.removed.items,data:i};e===null?e=[p]:e.push(p),r++}for(const p in i)if(!(p==="\
fingerprint"||p==="reason"||p==="at")){const m={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:z.properties.removed.items,data:i};e===null?e=[m]:e.
push(m),r++}if(i.fingerprint!==void 0){let p=i.fingerprint;if(typeof p=="string"){if(!Ze.test(p)){const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"\
#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'\
must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:z.
properties.removed.items.properties.fingerprint,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"#/pr\
operties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.removed.items.properties.
fingerprint.type,parentSchema:z.properties.removed.items.properties.fingerprint,data:p};e===null?e=[m]:e.push(m),r++}}if(i.reason!==void 0){let p=i.reason;if(typeof p==
"string"){if(w(p)>1e3){const m={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/properties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:z.properties.removed.items.properties.reason,data:p};e===null?e=[m]:e.push(
m),r++}}else{const m={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/properties/removed/items/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:z.properties.removed.items.properties.reason.type,parentSchema:z.properties.removed.items.properties.reason,data:p};e===null?e=[
m]:e.push(m),r++}}if(i.at!==void 0){let p=i.at;if(typeof p=="string"){if(w(p)>100){const m={instancePath:a+"/removed/"+s+"/at",schemaPath:"#/properties/removed/\
items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:z.properties.removed.
items.properties.at,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/at",schemaPath:"#/properties/removed/items/properties/at/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.removed.items.properties.at.type,parentSchema:z.properties.removed.items.
properties.at,data:p};e===null?e=[m]:e.push(m),r++}}}}}else{const t={instancePath:a+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:z.properties.removed.type,parentSchema:z.properties.removed,data:o};e===null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.type,parentSchema:z,data:n};e===null?e=[o]:e.push(o),r++}return fe.errors=
e,r===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Be as bundle,He as fleet,Ge as group,Je as host,Ce as hostConfig,Qe as inventory,Ye as os,at as policy,ot as powers,pt as removed};
