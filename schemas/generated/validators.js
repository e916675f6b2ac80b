// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var Le=Object.getOwnPropertyNames,fe=(m,a)=>function(){try{return a||(0,m[Le(m)[0]])((a={exports:{}}).exports,a),a.exports}catch(k){throw a=0,k}},Ze=fe({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(m){"use strict";Object.defineProperty(m,"__esModule",{value:!0});function a(z){const k=z.length;let P=0,S=0,e;for(;S<k;)P++,
e=z.charCodeAt(S++),e>=55296&&e<=56319&&S<k&&(e=z.charCodeAt(S),(e&64512)===56320&&S++);return P}m.default=a,a.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),_e=fe({"node_modules/fast-deep-equal/index.js"(m,a){"use strict";a.exports=function z(k,P){if(k===P)return!0;if(k&&P&&typeof k=="object"&&typeof P=="obj\
ect"){if(k.constructor!==P.constructor)return!1;var S,e,r;if(Array.isArray(k)){if(S=k.length,S!=P.length)return!1;for(e=S;e--!==0;)if(!z(k[e],P[e]))return!1;return!0}
if(k.constructor===RegExp)return k.source===P.source&&k.flags===P.flags;if(k.valueOf!==Object.prototype.valueOf)return k.valueOf()===P.valueOf();if(k.toString!==
Object.prototype.toString)return k.toString()===P.toString();if(r=Object.keys(k),S=r.length,S!==Object.keys(P).length)return!1;for(e=S;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(P,r[e]))return!1;for(e=S;e--!==0;){var u=r[e];if(!z(k[u],P[u]))return!1}return!0}return k!==k&&P!==P}}}),Oe=fe({"node_modules/ajv/dist/runti\
me/equal.js"(m){"use strict";Object.defineProperty(m,"__esModule",{value:!0});var a=_e();a.code='require("ajv/dist/runtime/equal").default',m.default=a}}),Ie=ie,
F={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},ge={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},w=Ze().default,Fe=new RegExp("^https?://[!-~\
]+$","u"),C=new RegExp("^[0-9a-f]{64}$","u");function ie(m,{instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,
r=0;const u=ie.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){const i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:F.required,parentSchema:F,
data:m};e===null?e=[i]:e.push(i),r++}if(m.sha256===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:F.required,parentSchema:F,data:m};e===null?e=[i]:e.push(i),r++}for(const i in m)if(!(i==="url"||i==="sha25\
6")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional \
properties",schema:!1,parentSchema:F,data:m};e===null?e=[t]:e.push(t),r++}if(m.url!==void 0){let i=m.url;if(typeof i=="string"){if(w(i)>2048){const t={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:F.
properties.url,data:i};e===null?e=[t]:e.push(t),r++}if(!Fe.test(i)){const t={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:F.properties.url,data:i};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.properties.
url.type,parentSchema:F.properties.url,data:i};e===null?e=[t]:e.push(t),r++}}if(m.sha256!==void 0){let i=m.sha256;if(typeof i=="string"){if(!C.test(i)){const t={
instancePath:a+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:ge,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/sha256",schemaPath:"common.schema.\
json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ge.type,parentSchema:ge,data:i};e===null?e=[t]:e.push(t),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.type,parentSchema:F,data:m};e===null?e=[i]:e.
push(i),r++}return ie.errors=e,r===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Be=oe,b={$schema:"https://json-schema.org/draft/2020-12/schema",
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
properties:{bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"}},additionalProperties:!1}},additionalProperties:!1},
W={title:"FleetId",description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"string",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4\
}-[0-9a-f]{4}-[0-9a-f]{12}$"},ve={title:"FleetName",description:"A name for people: letters, digits, spaces, `.`, `_` and `-`, at most 63 characters",type:"stri\
ng",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},G={title:"BranchName",description:"A branch name without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`",
type:"string",pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},L={title:"Duration",description:"A duration such as `60\
s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},V={title:"Size",description:"A size such as `512KiB`, `256MiB` or `2GiB`",type:"st\
ring",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},j={title:"OsLayer",description:"The operating system: in a layer only the channel",type:["object","null"],properties:{
channel:{description:"Name of a file os/<channel>.yaml","x-expected":"a channel name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:[
"string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},we=Object.prototype.hasOwnProperty,$e=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-\
9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),He=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),Se=new RegExp("^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za\
-z0-9._/-]{0,199}(?<![./])$","u"),J=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),Ae=new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$","u"),De=new RegExp("^(?!/)(?!.\
*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$","u"),pe=new RegExp("^[a-z0\
-9][a-z0-9._-]{0,62}$","u"),Z={title:"BundleLayers",description:"Bundles by name: folders under bundles/",type:"object",propertyNames:{$ref:"common.schema.json#\
/$defs/bundleName"},additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},N={title:"BundleNameText",description:"A bundle name: lower-case letter\
s, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},M=new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$","u"),K={title:"Bund\
leLayer",description:"What a layer says of one bundle; null takes the bundle away",type:["object","null"],"x-later":["when","secrets","before","drain","hooks","\
requires"],properties:{env:{$ref:"common.schema.json#/$defs/environment"},after:{description:"Bundles that come before this one; tied bundles go back together",
type:["array","null"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},health:{$ref:"common.schema.json#/$defs/health"}},additionalProperties:!1},
R={title:"Environment",description:"Variables for `${NAME}` in the bundle's compose.yaml; nothing else is interpolated. null takes a lower layer's variable away",
type:["object","null"],propertyNames:{description:"A variable name: letters, digits and `_`, not beginning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},
additionalProperties:{type:["string","null"]}},_={title:"HealthLayer",description:"When the bundle counts as healthy, besides the health checks of its own servi\
ces",type:["object","null"],properties:{timeout:{description:"How long the bundle has to become healthy, such as `60s`; 60 seconds where absent","x-expected":"a\
 duration such as `60s`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},http:{description:"A loopback URL on a port that the bundle\
 publishes itself, such as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects are not followed","x-expected":"a loopback URL with a port, such as `htt\
p://127.0.0.1:8080/`",type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},Re=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),Ee=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$","u"),U=Oe().default;function O(m,{
instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=O.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:K.
type},message:"must be object,null",schema:K.type,parentSchema:K,data:m};e===null?e=[t]:e.push(t),r++}if(m&&typeof m=="object"&&!Array.isArray(m)){for(const t in m)
if(!(t==="env"||t==="after"||t==="health")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:K,data:m};e===null?e=[s]:e.push(s),r++}if(m.env!==void 0){let t=m.env;if(!(t&&typeof t=="ob\
ject"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/type",keyword:"type",params:{type:R.type},
message:"must be object,null",schema:R.type,parentSchema:R,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;
if(typeof s=="string"&&!Re.test(s)){const o={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:R.propertyNames,
data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/property\
Names",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:R.propertyNames,parentSchema:R,data:t};e===null?e=[o]:e.push(
o),r++}}for(const s in t){let p=t[s];if(typeof p!="string"&&p!==null){const o={instancePath:a+"/env/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"commo\
n.schema.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:R.additionalProperties.type},message:"must be string,null",schema:R.additionalProperties.
type,parentSchema:R.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}}if(m.after!==void 0){let t=m.after;if(!Array.isArray(t)&&t!==null){const s={instancePath:a+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:K.properties.after.type},message:"must be array,null",schema:K.properties.after.type,parentSchema:K.
properties.after,data:t};e===null?e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let n=0;n<s;n++){let h=t[n];if(typeof h=="string"){if(!M.test(h)){
const c={instancePath:a+"/after/"+n,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/after/"+n,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:h};
e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(U(t[p],t[o])){const n={instancePath:a+"/after",schemaPath:"#/properties/after\
/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:K.properties.
after,data:t};e===null?e=[n]:e.push(n),r++;break e}}}}if(m.health!==void 0){let t=m.health;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+
"/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:_.type},message:"must be object,null",schema:_.type,parentSchema:_,data:t};
e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="timeout"||s==="http")){const p={instancePath:a+"/health",schemaPath:"\
common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",
schema:!1,parentSchema:_,data:t};e===null?e=[p]:e.push(p),r++}if(t.timeout!==void 0){let s=t.timeout;if(typeof s!="string"&&s!==null){const p={instancePath:a+"/\
health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:_.properties.timeout.type},message:"must be st\
ring,null",schema:_.properties.timeout.type,parentSchema:_.properties.timeout,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!J.test(s)){const p={instancePath:a+
"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'\
must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:_.properties.timeout,data:s};e===null?e=[p]:e.push(p),r++}}if(t.
http!==void 0){let s=t.http;if(typeof s!="string"&&s!==null){const p={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/type",keyword:"type",params:{type:_.properties.http.type},message:"must be string,null",schema:_.properties.http.type,parentSchema:_.properties.http,data:s};e===
null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!Ee.test(s)){const p={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pattern "^http://(12\
7\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",parentSchema:_.
properties.http,data:s};e===null?e=[p]:e.push(p),r++}}}}}return O.errors=e,r===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(m,{instancePath:a="",
parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=Q.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.
items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){for(const t in m){const s=r;if(typeof t=="string"){if(!M.test(t)){const p={instancePath:a,schemaPath:"co\
mmon.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,6\
2}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a,schemaPath:"common.sc\
hema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=
[p]:e.push(p),r++}var i=s===r;if(!i){const p={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name\
 must be valid",schema:Z.propertyNames,parentSchema:Z,data:m};e===null?e=[p]:e.push(p),r++}}for(const t in m)O(m[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:m,parentDataProperty:t,rootData:P,dynamicAnchors:S})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:m};e===null?e=[t]:e.push(t),r++}return Q.errors=e,r===0}
Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(m,{instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=oe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.version===
void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:b.
required,parentSchema:b,data:m};e===null?e=[i]:e.push(i),r++}if(m.id===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:b.required,parentSchema:b,data:m};e===null?e=[i]:e.push(i),r++}if(m.name===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:b.required,parentSchema:b,data:m};
e===null?e=[i]:e.push(i),r++}for(const i in m)if(!we.call(b.properties,i)){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:b,data:m};e===null?e=[t]:e.push(t),r++}if(m.version!==void 0){
let i=m.version;if(i!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant",schema:1,parentSchema:b.properties.version,data:i};e===null?e=[t]:e.push(t),r++}}if(m.id!==void 0){let i=m.id;if(typeof i=="string"){if(!$e.test(
i)){const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:W,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs\
/fleetId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.type,parentSchema:W,data:i};e===null?e=[t]:e.push(t),r++}}if(m.name!==void 0){
let i=m.name;if(typeof i=="string"){if(!He.test(i)){const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:ve,
data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:ve.type,parentSchema:ve,data:i};e===null?e=[t]:e.push(t),r++}}if(m.branch!==void 0){let i=m.branch;if(typeof i=="string"){
if(!Se.test(i)){const t={instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.\
lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])\
$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:G,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,
data:i};e===null?e=[t]:e.push(t),r++}}if(m.poll!==void 0){let i=m.poll;if(typeof i=="string"){if(!J.test(i)){const t={instancePath:a+"/poll",schemaPath:"common.\
schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"\
^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/poll",schemaPath:"common.schema.json#/$defs/dura\
tion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}if(m.freshness!==void 0){
let i=m.freshness;if(typeof i=="string"){if(!J.test(i)){const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pa\
ttern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:L,
data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}if(m.limits!==void 0){let i=m.limits;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){for(const t in i)if(!(t==="repository"||t==="file"||t==="files")){const s={instancePath:a+"/limits",schemaPath:"#/properties/limits/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.
limits,data:i};e===null?e=[s]:e.push(s),r++}if(i.repository!==void 0){let t=i.repository;if(typeof t=="string"){if(!Ae.test(t)){const s={instancePath:a+"/limits\
/repository",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patte\
rn "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:V,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/limits/repository",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,
data:t};e===null?e=[s]:e.push(s),r++}}if(i.file!==void 0){let t=i.file;if(typeof t=="string"){if(!Ae.test(t)){const s={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|Ki\
B|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:V,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:t};e===null?e=[s]:e.push(s),
r++}}if(i.files!==void 0){let t=i.files;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/limits/files",schemaPath:"#/properti\
es/limits/properties/files/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:b.properties.limits.properties.files.type,parentSchema:b.
properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/limits\
/files",schemaPath:"#/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:b.
properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limit\
s/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:b.properties.limits.properties.files,
data:t};e===null?e=[s]:e.push(s),r++}}}}else{const t={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:b.properties.limits.type,parentSchema:b.properties.limits,data:i};e===null?e=[t]:e.push(t),r++}}if(m.inventory!==void 0){let i=m.inventory;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.url===void 0){const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"requi\
red",params:{missingProperty:"url"},message:"must have required property 'url'",schema:b.properties.inventory.required,parentSchema:b.properties.inventory,data:i};
e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="url"||t==="plain")){const s={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.inventory,
data:i};e===null?e=[s]:e.push(s),r++}if(i.url!==void 0){let t=i.url;if(typeof t=="string"){if(w(t)>2048){const s={instancePath:a+"/inventory/url",schemaPath:"#/\
properties/inventory/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:b.
properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}if(w(t)<1){const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/\
properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.inventory.properties.
url,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.inventory.properties.url.type,parentSchema:b.properties.inventory.properties.url,data:t};e===null?e=
[s]:e.push(s),r++}}if(i.plain!==void 0){let t=i.plain;if(typeof t!="boolean"){const s={instancePath:a+"/inventory/plain",schemaPath:"#/properties/inventory/prop\
erties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:b.properties.inventory.properties.plain.type,parentSchema:b.properties.
inventory.properties.plain,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:b.properties.inventory.type,parentSchema:b.properties.inventory,data:i};e===null?e=[t]:e.push(t),r++}}
if(m.drift!==void 0){let i=m.drift;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ignore===void 0){const t={instancePath:a+"/drift",schemaPath:"#/properties/\
drift/required",keyword:"required",params:{missingProperty:"ignore"},message:"must have required property 'ignore'",schema:b.properties.drift.required,parentSchema:b.
properties.drift,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(t!=="ignore"){const s={instancePath:a+"/drift",schemaPath:"#/properties/drift/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.drift,
data:i};e===null?e=[s]:e.push(s),r++}if(i.ignore!==void 0){let t=i.ignore;if(Array.isArray(t)){if(t.length>200){const n={instancePath:a+"/drift/ignore",schemaPath:"\
#/properties/drift/properties/ignore/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,parentSchema:b.properties.
drift.properties.ignore,data:t};e===null?e=[n]:e.push(n),r++}const s=t.length;for(let n=0;n<s;n++){let h=t[n];if(typeof h=="string"){if(w(h)>512){const c={instancePath:a+
"/drift/ignore/"+n,schemaPath:"#/properties/drift/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters",schema:512,parentSchema:b.properties.drift.properties.ignore.items,data:h};e===null?e=[c]:e.push(c),r++}if(!De.test(h)){const c={instancePath:a+"/d\
rift/ignore/"+n,schemaPath:"#/properties/drift/properties/ignore/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\
\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"},message:'must match pattern "^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1\
,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"',schema:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$)\
)([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$",parentSchema:b.properties.drift.properties.ignore.items,data:h};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/drift/ignore/"+n,schemaPath:"#/properties/drift/properties/ignore/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.drift.properties.ignore.items.type,parentSchema:b.properties.drift.properties.ignore.items,data:h};e===
null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){const n={};for(;p--;){let h=t[p];if(typeof h=="string"){if(typeof n[h]=="number"){o=n[h];const c={instancePath:a+
"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (ite\
ms ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:b.properties.drift.properties.ignore,data:t};e===null?e=[c]:e.push(c),r++;break}n[h]=p}}}}else{const s={
instancePath:a+"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.
drift.properties.ignore.type,parentSchema:b.properties.drift.properties.ignore,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/drift",schemaPath:"\
#/properties/drift/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.properties.drift.type,parentSchema:b.properties.drift,data:i};e===
null?e=[t]:e.push(t),r++}}if(m.defaults!==void 0){let i=m.defaults;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="bundles"||t==="os")){
const s={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:b.properties.defaults,data:i};e===null?e=[s]:e.push(s),r++}if(i.bundles!==void 0&&(Q(i.bundles,{instancePath:a+
"/defaults/bundles",parentData:i,parentDataProperty:"bundles",rootData:P,dynamicAnchors:S})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),i.os!==void 0){
let t=i.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/type",
keyword:"type",params:{type:j.type},message:"must be object,null",schema:j.type,parentSchema:j,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const s in t)if(s!=="channel"){const p={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:j,data:t};e===null?e=[p]:e.push(p),r++}
if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const p={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osL\
ayer/properties/channel/type",keyword:"type",params:{type:j.properties.channel.type},message:"must be string,null",schema:j.properties.channel.type,parentSchema:j.
properties.channel,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!pe.test(s)){const p={instancePath:a+"/defaults/os/channel",schemaPath:"common.sc\
hema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z\
0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:j.properties.channel,data:s};e===null?e=[p]:e.push(p),r++}}}}}else{const t={instancePath:a+"/\
defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.properties.defaults.type,parentSchema:b.
properties.defaults,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:b.type,parentSchema:b,data:m};e===null?e=[i]:e.push(i),r++}return oe.errors=e,r===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ke=ne,
D={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"GroupFile",description:"groups/<group>.yaml: a layer that several hosts\
 share.",type:"object",properties:{select:{title:"Selector",type:"object",description:"Labels that must all match; without it the group reaches the hosts that n\
ame it",$ref:"common.schema.json#/$defs/labels",minProperties:1},priority:{description:"Lower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},
bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"}},additionalProperties:!1},x={title:"Labels",description:"L\
abels: name to value, both strings",type:"object",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},additionalProperties:{description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\\
u007f]{0,63}$"}},je=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$","u"),qe=new RegExp("^[^\\u0000-\\u001f\\u007f]{0,63}$","u");function X(m,{instancePath:a="",
parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=X.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.
items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){for(const t in m){const s=r;if(typeof t=="string"){if(!M.test(t)){const p={instancePath:a,schemaPath:"co\
mmon.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,6\
2}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a,schemaPath:"common.sc\
hema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=
[p]:e.push(p),r++}var i=s===r;if(!i){const p={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name\
 must be valid",schema:Z.propertyNames,parentSchema:Z,data:m};e===null?e=[p]:e.push(p),r++}}for(const t in m)O(m[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:m,parentDataProperty:t,rootData:P,dynamicAnchors:S})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:m};e===null?e=[t]:e.push(t),r++}return X.errors=e,r===0}
X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(m,{instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=ne.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){for(const t in m)
if(!(t==="select"||t==="priority"||t==="bundles"||t==="os")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:D,data:m};e===null?e=[s]:e.push(s),r++}if(m.select!==void 0){let t=m.
select;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;if(typeof s=="string"&&!je.test(s)){const o={instancePath:a+"/select",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:x.propertyNames,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=p===
r;if(!i){const o={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"\
property name must be valid",schema:x.propertyNames,parentSchema:x,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){let p=t[s];if(typeof p=="string"){if(!qe.
test(p)){const o={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",
keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\
\\u007f]{0,63}$",parentSchema:x.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.additionalProperties.
type,parentSchema:x.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/lab\
els/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.type,parentSchema:x,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/select",schemaPath:"#/properties/select/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:D.properties.select,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.properties.select.type,parentSchema:D.properties.
select,data:t};e===null?e=[s]:e.push(s),r++}}if(m.priority!==void 0){let t=m.priority;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:D.properties.priority.type,parentSchema:D.
properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/priority",schemaPath:"\
#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:D.properties.priority,data:t};
e===null?e=[s]:e.push(s),r++}if(t<-1e6||isNaN(t)){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:D.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}}}if(m.bundles!==void 0&&(X(m.
bundles,{instancePath:a+"/bundles",parentData:m,parentDataProperty:"bundles",rootData:P,dynamicAnchors:S})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),
m.os!==void 0){let t=m.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/\
type",keyword:"type",params:{type:j.type},message:"must be object,null",schema:j.type,parentSchema:j,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const p={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:j,data:t};e===null?e=[p]:e.push(p),r++}
if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const p={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/prop\
erties/channel/type",keyword:"type",params:{type:j.properties.channel.type},message:"must be string,null",schema:j.properties.channel.type,parentSchema:j.properties.
channel,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!pe.test(s)){const p={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osL\
ayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:j.properties.channel,data:s};e===null?e=[p]:e.push(p),r++}}}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:D.type,parentSchema:D,data:m};e===null?e=[t]:e.push(t),r++}return ne.errors=e,r===0}ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ce=me,f={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host-config.schema.json",title:"HostConfigFile",description:"\
/etc/kedge/host.yaml: what a host knows before it has seen its fleet.",type:"object",required:["name","fleet"],properties:{name:{$ref:"common.schema.json#/$defs\
/hostName"},fleet:{title:"HostConfigFleet",description:"The fleet that this host belongs to",type:"object",required:["id","sources","anchor"],properties:{id:{$ref:"\
common.schema.json#/$defs/fleetId"},branch:{$ref:"common.schema.json#/$defs/branch"},sources:{description:"Where the fleet repository is fetched from; all are a\
sked, and a bad one never hides a good one",type:"array",minItems:1,maxItems:16,items:{$ref:"common.schema.json#/$defs/remote"}},anchor:{description:"The first \
trusted commit, handed over at enrolment","x-expected":"a whole commit id: 40 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{40}$"},anchorTree:{description:"\
SHA-256 of the anchor's tree, handed over with it","x-expected":"64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},git:{description:"Which git f\
etches: `native`, `embedded`, or `auto` (native where it is installed)",enum:["auto","native","embedded"]}},additionalProperties:!1},inventory:{$ref:"common.sch\
ema.json#/$defs/remote"},key:{description:"The host's private OpenPGP key, made by `kedge host keygen`, mode 0600",type:"string",minLength:1},state:{description:"\
State folder; /var/lib/kedge where absent",type:"string",minLength:1},compose:{title:"HostConfigCompose",description:"Docker Compose on this host",type:"object",
properties:{project:{description:"Compose projects are <project>-<bundle>; `kedge` where absent","x-expected":"lower-case letters, digits, `_` and `-`, at most \
40 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"}},additionalProperties:!1},ostree:{title:"HostConfigOstree",description:"The OS that Kedge man\
ages; absent: it manages none",type:"object",properties:{sysroot:{description:"The OSTree sysroot: `/` where absent, which is the running system",type:"string",
minLength:1}},additionalProperties:!1},registries:{description:"Registries by host name, with the file that holds the login; Docker's own credentials are honour\
ed too",type:"object",propertyNames:{description:"A registry's host name, with its port where it has one",pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},additionalProperties:{
title:"HostConfigRegistry",description:"How to log in",type:"object",required:["authFile"],properties:{authFile:{description:"Docker's config.json form, or one \
line `user:password`",type:"string",minLength:1}},additionalProperties:!1}},api:{title:"HostConfigApi",description:"The host's API (later)",type:"object",properties:{
listen:{description:"An address and port, such as `127.0.0.1:7878`",type:"string",pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},exposed:{description:"\
Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},Y={title:"HostNameText",description:"A host name: lower-ca\
se letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*\
[a-z0-9])?)*$"},g={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path, or the same with how to log in",type:["string","object"],minLength:1,
maxLength:2048,required:["url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, `user@host:path`, or a path",type:"strin\
g",minLength:1,maxLength:2048},tokenFile:{description:"File whose first line is a token, or `user:password`, for http(s)",type:"string",minLength:1},identityFile:{
description:"SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH known_hosts file",type:"string",minLength:1},caFile:{description:"CA certi\
ficates in PEM, besides those of the system",type:"string",minLength:1},proxy:{description:"URL of an HTTP proxy, such as `http://proxy.example:3128`","x-expect\
ed":"an http(s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{description:"Allows plain http beyond loopback: whoever is on the\
 line reads along",type:"boolean"}},additionalProperties:!1},ze=new RegExp("^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),
Ne=new RegExp("^https?://[^@\\s]+$","u"),be=new RegExp("^[0-9a-f]{40}$","u"),Me=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),Ue=new RegExp("^[A-Za-z0-9][A-Za-z0\
-9.:-]{0,253}$","u"),We=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","u");function me(m,{instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,
dynamicAnchors:S={}}={}){let e=null,r=0;const u=me.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.
isArray(m)){if(m.name===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'",schema:f.required,parentSchema:f,data:m};e===null?e=[t]:e.push(t),r++}if(m.fleet===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"fleet"},message:"must have required property 'fleet'",schema:f.required,parentSchema:f,data:m};e===null?e=[t]:e.push(t),r++}for(const t in m)
if(!we.call(f.properties,t)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:f,data:m};e===null?e=[s]:e.push(s),r++}if(m.name!==void 0){let t=m.name;if(typeof t=="string"){if(!ze.
test(t)){const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-\
9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',
schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:Y,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/name",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,data:t};
e===null?e=[s]:e.push(s),r++}}if(m.fleet!==void 0){let t=m.fleet;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){const s={instancePath:a+"/fleet",
schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:f.properties.fleet.required,
parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}if(t.sources===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/requ\
ired",keyword:"required",params:{missingProperty:"sources"},message:"must have required property 'sources'",schema:f.properties.fleet.required,parentSchema:f.properties.
fleet,data:t};e===null?e=[s]:e.push(s),r++}if(t.anchor===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{
missingProperty:"anchor"},message:"must have required property 'anchor'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[
s]:e.push(s),r++}for(const s in t)if(!(s==="id"||s==="branch"||s==="sources"||s==="anchor"||s==="anchorTree"||s==="git")){const p={instancePath:a+"/fleet",schemaPath:"\
#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f.
properties.fleet,data:t};e===null?e=[p]:e.push(p),r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if(!$e.test(s)){const p={instancePath:a+"/fleet/id",schemaPath:"\
common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must mat\
ch pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:W,
data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:W.type,parentSchema:W,data:s};e===null?e=[p]:e.push(p),r++}}if(t.branch!==void 0){let s=t.branch;if(typeof s=="string"){
if(!Se.test(s)){const p={instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|\
/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(\
?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:G,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,
data:s};e===null?e=[p]:e.push(p),r++}}if(t.sources!==void 0){let s=t.sources;if(Array.isArray(s)){if(s.length>16){const o={instancePath:a+"/fleet/sources",schemaPath:"\
#/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:f.properties.
fleet.properties.sources,data:s};e===null?e=[o]:e.push(o),r++}if(s.length<1){const o={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/\
sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.fleet.properties.sources,data:s};
e===null?e=[o]:e.push(o),r++}const p=s.length;for(let o=0;o<p;o++){let n=s[o];if(typeof n!="string"&&!(n&&typeof n=="object"&&!Array.isArray(n))){const h={instancePath:a+
"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,parentSchema:g,
data:n};e===null?e=[h]:e.push(h),r++}if(typeof n=="string"){if(w(n)>2048){const h={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remo\
te/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:n};e===null?e=[h]:e.push(
h),r++}if(w(n)<1){const h={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:g,data:n};e===null?e=[h]:e.push(h),r++}}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){
const h={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:g.required,parentSchema:g,data:n};e===null?e=[h]:e.push(h),r++}for(const h in n)if(!(h==="url"||h==="tokenFile"||h==="id\
entityFile"||h==="knownHosts"||h==="caFile"||h==="proxy"||h==="plain")){const c={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:g,data:n};
e===null?e=[c]:e.push(c),r++}if(n.url!==void 0){let h=n.url;if(typeof h=="string"){if(w(h)>2048){const c={instancePath:a+"/fleet/sources/"+o+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:g.properties.url,data:h};e===null?e=[c]:e.push(c),r++}if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.
url,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.url.type,parentSchema:g.properties.url,data:h};e===null?e=[c]:e.push(c),r++}}
if(n.tokenFile!==void 0){let h=n.tokenFile;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.tokenFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.tokenFile.type,parentSchema:g.properties.tokenFile,
data:h};e===null?e=[c]:e.push(c),r++}}if(n.identityFile!==void 0){let h=n.identityFile;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources\
/"+o+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:g.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.identityFile.type,parentSchema:g.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}if(n.knownHosts!==void 0){let h=n.knownHosts;if(typeof h==
"string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:a+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.knownHosts.type,parentSchema:g.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}if(n.caFile!==void 0){
let h=n.caFile;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.caFile,data:h};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:g.properties.caFile.type,parentSchema:g.properties.caFile,data:h};e===null?e=[c]:e.push(c),r++}}if(n.
proxy!==void 0){let h=n.proxy;if(typeof h=="string"){if(!Ne.test(h)){const c={instancePath:a+"/fleet/sources/"+o+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:g.properties.proxy,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.proxy.type,parentSchema:g.properties.
proxy,data:h};e===null?e=[c]:e.push(c),r++}}if(n.plain!==void 0){let h=n.plain;if(typeof h!="boolean"){const c={instancePath:a+"/fleet/sources/"+o+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.plain.type,parentSchema:g.
properties.plain,data:h};e===null?e=[c]:e.push(c),r++}}}}}else{const p={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.fleet.properties.sources.type,parentSchema:f.properties.fleet.properties.sources,
data:s};e===null?e=[p]:e.push(p),r++}}if(t.anchor!==void 0){let s=t.anchor;if(typeof s=="string"){if(!be.test(s)){const p={instancePath:a+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:f.properties.fleet.properties.anchor,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.fleet.properties.anchor.type,parentSchema:f.
properties.fleet.properties.anchor,data:s};e===null?e=[p]:e.push(p),r++}}if(t.anchorTree!==void 0){let s=t.anchorTree;if(typeof s=="string"){if(!C.test(s)){const p={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:f.properties.fleet.properties.anchorTree,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.fleet.properties.anchorTree.type,parentSchema:f.properties.fleet.properties.anchorTree,data:s};e===null?e=[p]:e.push(p),r++}}if(t.git!==void 0){let s=t.
git;if(!(s==="auto"||s==="native"||s==="embedded")){const p={instancePath:a+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:f.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:f.properties.fleet.properties.git.enum,parentSchema:f.
properties.fleet.properties.git,data:s};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:f.properties.fleet.type,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}}if(m.inventory!==
void 0){let t=m.inventory;if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,parentSchema:g,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"){if(w(t)>2048){const s={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:t};e===null?e=[s]:e.push(s),r++}if(w(t)<1){const s={instancePath:a+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g,data:t};
e===null?e=[s]:e.push(s),r++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:g.required,parentSchema:g,data:t};
e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="url"||s==="tokenFile"||s==="identityFile"||s==="knownHosts"||s==="caFile"||s==="proxy"||s==="plain")){const p={
instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:g,data:t};e===null?e=[p]:e.push(p),r++}if(t.url!==void 0){let s=t.url;if(typeof s=="string"){if(w(s)>
2048){const p={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:g.properties.url,data:s};e===null?e=[p]:e.push(p),r++}if(w(s)<1){const p={instancePath:a+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:g.properties.url,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.url.type,parentSchema:g.properties.url,data:s};
e===null?e=[p]:e.push(p),r++}}if(t.tokenFile!==void 0){let s=t.tokenFile;if(typeof s=="string"){if(w(s)<1){const p={instancePath:a+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.tokenFile,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.tokenFile.type,parentSchema:g.properties.tokenFile,data:s};
e===null?e=[p]:e.push(p),r++}}if(t.identityFile!==void 0){let s=t.identityFile;if(typeof s=="string"){if(w(s)<1){const p={instancePath:a+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:g.properties.identityFile,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.identityFile.type,
parentSchema:g.properties.identityFile,data:s};e===null?e=[p]:e.push(p),r++}}if(t.knownHosts!==void 0){let s=t.knownHosts;if(typeof s=="string"){if(w(s)<1){const p={
instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.knownHosts,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.knownHosts.type,parentSchema:g.properties.knownHosts,data:s};e===null?e=[p]:e.push(p),r++}}if(t.caFile!==void 0){let s=t.caFile;if(typeof s=="string"){
if(w(s)<1){const p={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.caFile,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.
caFile.type,parentSchema:g.properties.caFile,data:s};e===null?e=[p]:e.push(p),r++}}if(t.proxy!==void 0){let s=t.proxy;if(typeof s=="string"){if(!Ne.test(s)){const p={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:g.properties.proxy,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:g.properties.proxy.type,parentSchema:g.properties.proxy,data:s};e===null?e=[p]:e.push(p),r++}}if(t.plain!==void 0){let s=t.plain;if(typeof s!="boole\
an"){const p={instancePath:a+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:g.properties.plain.type,parentSchema:g.properties.plain,data:s};e===null?e=[p]:e.push(p),r++}}}}if(m.key!==void 0){let t=m.key;if(typeof t==
"string"){if(w(t)<1){const s={instancePath:a+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:f.properties.key,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.key.type,parentSchema:f.properties.key,data:t};e===null?e=[s]:e.push(s),
r++}}if(m.state!==void 0){let t=m.state;if(typeof t=="string"){if(w(t)<1){const s={instancePath:a+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.state,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.state.type,parentSchema:f.
properties.state,data:t};e===null?e=[s]:e.push(s),r++}}if(m.compose!==void 0){let t=m.compose;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!==
"project"){const p={instancePath:a+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.compose,data:t};e===null?e=[p]:e.push(p),r++}if(t.project!==void 0){let s=t.project;
if(typeof s=="string"){if(!Me.test(s)){const p={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:f.properties.
compose.properties.project,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/pro\
ject/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.compose.properties.project.type,parentSchema:f.properties.compose.
properties.project,data:s};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:f.properties.compose.type,parentSchema:f.properties.compose,data:t};e===null?e=[s]:e.push(s),r++}}if(m.ostree!==void 0){
let t=m.ostree;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="sysroot"){const p={instancePath:a+"/ostree",schemaPath:"#/properties/ostree\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.
ostree,data:t};e===null?e=[p]:e.push(p),r++}if(t.sysroot!==void 0){let s=t.sysroot;if(typeof s=="string"){if(w(s)<1){const p={instancePath:a+"/ostree/sysroot",schemaPath:"\
#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.
ostree.properties.sysroot,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroo\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.ostree.properties.sysroot.type,parentSchema:f.properties.ostree.properties.
sysroot,data:s};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:f.properties.ostree.type,parentSchema:f.properties.ostree,data:t};e===null?e=[s]:e.push(s),r++}}if(m.registries!==void 0){let t=m.
registries;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;if(typeof s=="string"&&!Ue.test(s)){const o={instancePath:a+"/registries",schemaPath:"\
#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9]\
[A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:f.properties.registries.propertyNames,data:s,propertyName:s};e===null?e=[o]:e.
push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/registries",schemaPath:"#/properties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:s},
message:"property name must be valid",schema:f.properties.registries.propertyNames,parentSchema:f.properties.registries,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){
let p=t[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.authFile===void 0){const o={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/registries/additionalProperties/required",keyword:"required",params:{missingProperty:"authFile"},message:"must have required property '\
authFile'",schema:f.properties.registries.additionalProperties.required,parentSchema:f.properties.registries.additionalProperties,data:p};e===null?e=[o]:e.push(
o),r++}for(const o in p)if(o!=="authFile"){const n={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/a\
dditionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:f.
properties.registries.additionalProperties,data:p};e===null?e=[n]:e.push(n),r++}if(p.authFile!==void 0){let o=p.authFile;if(typeof o=="string"){if(w(o)<1){const n={
instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.registries.additionalProperties.
properties.authFile,data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.registries.
additionalProperties.properties.authFile.type,parentSchema:f.properties.registries.additionalProperties.properties.authFile,data:o};e===null?e=[n]:e.push(n),r++}}}else{
const o={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:f.properties.registries.additionalProperties.type,parentSchema:f.properties.registries.additionalProperties,data:p};
e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/registries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:f.properties.registries.type,parentSchema:f.properties.registries,data:t};e===null?e=[s]:e.push(s),r++}}if(m.api!==void 0){let t=m.api;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="listen"||s==="exposed")){const p={instancePath:a+"/api",schemaPath:"#/properties/api/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.api,
data:t};e===null?e=[p]:e.push(p),r++}if(t.listen!==void 0){let s=t.listen;if(typeof s=="string"){if(!We.test(s)){const p={instancePath:a+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\
\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:f.properties.api.properties.listen,data:s};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:f.properties.api.properties.listen.type,parentSchema:f.properties.api.properties.listen,data:s};e===null?e=[p]:e.push(p),r++}}
if(t.exposed!==void 0){let s=t.exposed;if(typeof s!="boolean"){const p={instancePath:a+"/api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.api.properties.exposed.type,parentSchema:f.properties.api.properties.exposed,data:s};
e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:f.properties.api.type,parentSchema:f.properties.api,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,data:m};e===null?e=[t]:e.push(t),r++}return me.errors=e,r===0}me.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ge=le,I={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host.schema.json",title:"HostFile",description:"hosts/\
<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"common.schema.json#/$defs/labels"},groups:{description:"Groups that this host \
belongs to, besides those that select it by label",type:"array",items:{$ref:"common.schema.json#/$defs/groupName"},uniqueItems:!0},bundles:{$ref:"common.schema.\
json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},suspend:{description:"true, or a list of bundles: observe and report, apply nothing",type:[
"boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},retire:{description:"true: take everything of Kedge's down",type:"boolean"}},
additionalProperties:!1},Pe={title:"GroupName",description:"A group name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[a-z0-9][a-z0-9._-]{0,62}$"};function ee(m,{instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ee.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){for(const t in m){const s=r;if(typeof t==
"string"){if(!M.test(t)){const p={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[p]:e.
push(p),r++}}else{const p={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=s===r;if(!i){const p={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:Z.propertyNames,parentSchema:Z,data:m};e===null?e=[p]:e.push(p),r++}}for(const t in m)
O(m[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:t,rootData:P,dynamicAnchors:S})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,
data:m};e===null?e=[t]:e.push(t),r++}return ee.errors=e,r===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(m,{instancePath:a="",parentData:z,
parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=le.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
m&&typeof m=="object"&&!Array.isArray(m)){for(const t in m)if(!(t==="labels"||t==="groups"||t==="bundles"||t==="os"||t==="suspend"||t==="retire")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:I,
data:m};e===null?e=[s]:e.push(s),r++}if(m.labels!==void 0){let t=m.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;if(typeof s==
"string"&&!je.test(s)){const o={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:x.
propertyNames,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/lab\
els/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:x.propertyNames,parentSchema:x,data:t};e===null?
e=[o]:e.push(o),r++}}for(const s in t){let p=t[s];if(typeof p=="string"){if(!qe.test(p)){const o={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'\
must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:x.additionalProperties,data:p};e===null?e=[o]:e.
push(o),r++}}else{const o={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.additionalProperties.type,parentSchema:x.additionalProperties,data:p};e===null?e=[
o]:e.push(o),r++}}}else{const s={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:x.type,parentSchema:x,data:t};e===null?e=[s]:e.push(s),r++}}if(m.groups!==void 0){let t=m.groups;if(Array.isArray(t)){const s=t.length;for(let n=0;n<
s;n++){let h=t[n];if(typeof h=="string"){if(!pe.test(h)){const c={instancePath:a+"/groups/"+n,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:Pe,
data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/groups/"+n,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Pe.type,parentSchema:Pe,data:h};e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(U(t[p],
t[o])){const n={instancePath:a+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate it\
ems (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:I.properties.groups,data:t};e===null?e=[n]:e.push(n),r++;break e}}}else{const s={instancePath:a+
"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:I.properties.groups.type,parentSchema:I.properties.
groups,data:t};e===null?e=[s]:e.push(s),r++}}if(m.bundles!==void 0&&(ee(m.bundles,{instancePath:a+"/bundles",parentData:m,parentDataProperty:"bundles",rootData:P,
dynamicAnchors:S})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),m.os!==void 0){let t=m.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={
instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:j.type},message:"must be object,null",schema:j.type,parentSchema:j,
data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const p={instancePath:a+"/os",schemaPath:"c\
ommon.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",
schema:!1,parentSchema:j,data:t};e===null?e=[p]:e.push(p),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const p={instancePath:a+"/\
os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:j.properties.channel.type},message:"must be strin\
g,null",schema:j.properties.channel.type,parentSchema:j.properties.channel,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!pe.test(s)){const p={instancePath:a+
"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:j.properties.channel,data:s};e===null?e=[p]:e.push(p),r++}}}}
if(m.suspend!==void 0){let t=m.suspend;if(typeof t!="boolean"&&!Array.isArray(t)){const s={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"\
type",params:{type:I.properties.suspend.type},message:"must be boolean,array",schema:I.properties.suspend.type,parentSchema:I.properties.suspend,data:t};e===null?
e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let n=0;n<s;n++){let h=t[n];if(typeof h=="string"){if(!M.test(h)){const c={instancePath:a+"/suspen\
d/"+n,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a\
-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/suspend/"+n,schemaPath:"\
common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:h};e===null?e=[c]:e.
push(c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(U(t[p],t[o])){const n={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/uniqueItems",
keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:I.properties.suspend,
data:t};e===null?e=[n]:e.push(n),r++;break e}}}}if(m.retire!==void 0){let t=m.retire;if(typeof t!="boolean"){const s={instancePath:a+"/retire",schemaPath:"#/pro\
perties/retire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:I.properties.retire.type,parentSchema:I.properties.retire,data:t};e===
null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,
data:m};e===null?e=[t]:e.push(t),r++}return le.errors=e,r===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ve=he,l={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"inventory.schema.json",title:"InventoryRecord",description:"inventory.json on a host's branch of the inventory repository, in a c\
ommit signed by the host's key: facts and outcomes only.",type:"object",required:["version","host","key","bootId","sequence","reportedAt","agent","fleet","desir\
ed","applied","state","conditions","bundles","os","hardware","network"],properties:{version:{description:"Version of this format",const:1},host:{$ref:"common.sc\
hema.json#/$defs/hostName"},key:{description:"Fingerprint of the key that signs this record: 40 or 64 upper-case hex digits","x-expected":"a fingerprint: 40 or \
64 upper-case hex digits",type:"string",pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},bootId:{description:"The kernel's boot id; null where it does not say",type:["s\
tring","null"],maxLength:64},sequence:{description:"One more with every record of this host",type:"integer",minimum:0},reportedAt:{$ref:"#/$defs/time"},agent:{title:"\
InventoryAgent",description:"The agent that wrote this record",type:"object",required:["version"],properties:{version:{description:"Version of Kedge",type:"stri\
ng",maxLength:64}},additionalProperties:!1},fleet:{title:"InventoryFleet",description:"What the host has accepted",type:"object",required:["commit","head","sour\
ce"],properties:{commit:{description:"The commit in force, or null",type:["string","null"],pattern:"^[0-9a-f]{40}$","x-expected":"a whole commit id"},head:{description:"\
The newest head that was seen, accepted or not",type:["string","null"],pattern:"^[0-9a-f]{40}$","x-expected":"a whole commit id"},source:{description:"Name of t\
he source that it came from",type:["string","null"],maxLength:2048}},additionalProperties:!1},desired:{description:"Digest of the resolved host state",type:["st\
ring","null"],pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},applied:{description:"Digest that this host was last brought to, whole",type:["string","\
null"],pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},state:{description:"The host in one word",enum:["converged","waiting","applying","failed","stal\
e","suspended"]},conditions:{description:"What stands out, each with the time since when it has stood",type:"array",maxItems:1e3,items:{title:"InventoryConditio\
n",description:"A condition",type:"object",required:["type","status","code","message","since"],properties:{type:{description:"What the condition is about, such \
as `Ready` or `Bundle/web`",type:"string",maxLength:200},status:{description:"Whether it holds",type:"boolean"},code:{description:"Failure code, or null",type:[
"string","null"],maxLength:64},message:{description:"One sentence",type:"string",maxLength:8192},since:{$ref:"#/$defs/time"}},additionalProperties:!1}},bundles:{
description:"Bundles of Kedge on this host",type:"array",maxItems:1e3,items:{title:"InventoryBundle",description:"A bundle",type:"object",required:["name","dige\
st","state","services"],properties:{name:{$ref:"common.schema.json#/$defs/bundleName"},digest:{description:"What runs, or null",type:["string","null"],pattern:"\
^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},state:{description:"The bundle in one word",type:"string",maxLength:64},services:{description:"Its containers",
type:"array",maxItems:1e3,items:{title:"InventoryService",description:"A service",type:"object",required:["name","image","state","health","restarts"],properties:{
name:{description:"Name of the service",type:"string",maxLength:200},image:{description:"As it was asked for",type:"string",maxLength:1024},state:{description:"\
State of its container, as Docker says, or `missing`",type:"string",maxLength:64},health:{description:"none, starting, healthy or unhealthy",type:"string",maxLength:64},
restarts:{description:"Restarts by Docker; null where there is no container",type:["integer","null"],minimum:0}},additionalProperties:!1}}},additionalProperties:!1}},
os:{title:"InventoryOs",description:"The operating system",type:"object",required:["booted","staged","rollback","version"],properties:{booted:{description:"OSTr\
ee commit that runs; null where Kedge does not manage the system",type:["string","null"],maxLength:64},staged:{description:"OSTree commit for the next boot",type:[
"string","null"],maxLength:64},rollback:{description:"OSTree commit to go back to",type:["string","null"],maxLength:64},version:{description:"For people, such a\
s `Debian GNU/Linux 12 (bookworm)`",type:["string","null"],maxLength:200},unlocked:{description:"How /usr was made writable on the host (`development`, `hotfix`\
, `transient`), so that what runs is not what the commit says; null: it was not",type:["string","null"],maxLength:64},etc:{title:"InventoryEtc",description:"Wha\
t of /etc is not as the OS brought it, by name; null: not looked at",type:["object","null"],required:["digest","total","whole","changes"],properties:{digest:{description:"\
Of all names and kinds, also of those that are not listed",type:"string",pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},total:{description:"How many \
differ",type:"integer",minimum:0},whole:{description:"All of /etc was looked at",type:"boolean"},changes:{description:"The first of them, sorted by name",type:"\
array",maxItems:100,items:{title:"InventoryEtcChange",description:"A name that differs",type:"object",required:["kind","path"],properties:{kind:{description:"Ho\
w it differs",enum:["added","changed","removed"]},path:{description:"Relative to /etc; what is not plain is escaped, and long runs that may be secrets are cut",
type:"string",maxLength:65536}},additionalProperties:!1}}},additionalProperties:!1}},additionalProperties:!1},hardware:{description:"cpu, memory, gpus, disks, n\
ics, virtualization: a figure that the hardware does not report is null with a reason, never 0",type:"object"},network:{title:"InventoryNetwork",description:"Ho\
w the host is reached",type:"object",required:["hostname","addresses","meshKey"],properties:{hostname:{description:"Its own name for itself",type:["string","nul\
l"],maxLength:255},addresses:{description:"IP addresses, loopback and link-local ones left out",type:"array",maxItems:1e3,items:{type:"string",maxLength:64}},meshKey:{
description:"Public key of the mesh network (later)",type:["string","null"],maxLength:64}},additionalProperties:!1}},additionalProperties:!1,$defs:{time:{title:"\
Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3\
})?Z$"}}},te={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:\
[0-9]{2}([.][0-9]{1,3})?Z$"},Je=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),xe=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1\
,3})?Z$","u");function he(m,{instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=he.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.version===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.required,parentSchema:l,data:m};e===null?
e=[i]:e.push(i),r++}if(m.host===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have re\
quired property 'host'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.push(i),r++}if(m.key===void 0){const i={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.push(i),
r++}if(m.bootId===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"must have required prope\
rty 'bootId'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.push(i),r++}if(m.sequence===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.push(i),
r++}if(m.reportedAt===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"must have requir\
ed property 'reportedAt'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.push(i),r++}if(m.agent===void 0){const i={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.
push(i),r++}if(m.fleet===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required\
 property 'fleet'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.push(i),r++}if(m.desired===void 0){const i={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.
push(i),r++}if(m.applied===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must have requ\
ired property 'applied'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.push(i),r++}if(m.state===void 0){const i={instancePath:a,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.
push(i),r++}if(m.conditions===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"must hav\
e required property 'conditions'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.push(i),r++}if(m.bundles===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:l.required,parentSchema:l,data:m};e===null?
e=[i]:e.push(i),r++}if(m.os===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.push(i),r++}if(m.hardware===void 0){const i={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:
e.push(i),r++}if(m.network===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:l.required,parentSchema:l,data:m};e===null?e=[i]:e.push(i),r++}for(const i in m)if(!we.call(l.properties,i)){const t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:m};e===null?e=[t]:e.push(t),r++}if(m.version!==void 0){let i=m.version;if(i!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:l.properties.version,data:i};e===null?e=[t]:e.push(t),r++}}if(m.
host!==void 0){let i=m.host;if(typeof i=="string"){if(!ze.test(i)){const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:Y,
data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:Y.type,parentSchema:Y,data:i};e===null?e=[t]:e.push(t),r++}}if(m.key!==void 0){let i=m.key;if(typeof i=="string"){if(!Je.test(
i)){const t={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match \
pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:l.properties.key,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.key.type,parentSchema:l.
properties.key,data:i};e===null?e=[t]:e.push(t),r++}}if(m.bootId!==void 0){let i=m.bootId;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:l.properties.bootId.type},message:"must be string,null",schema:l.properties.bootId.type,parentSchema:l.properties.
bootId,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="string"&&w(i)>64){const t={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bootId,data:i};e===null?e=[t]:e.push(t),r++}}if(m.
sequence!==void 0){let i=m.sequence;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:l.properties.sequence.type,parentSchema:l.properties.sequence,data:i};e===null?
e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.sequence,data:i};e===null?e=[t]:e.push(t),r++}}if(m.reportedAt!==
void 0){let i=m.reportedAt;if(typeof i=="string"){if(!xe.test(i)){const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:te,data:i};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.type,parentSchema:te,
data:i};e===null?e=[t]:e.push(t),r++}}if(m.agent!==void 0){let i=m.agent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.version===void 0){const t={instancePath:a+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
properties.agent.required,parentSchema:l.properties.agent,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(t!=="version"){const s={instancePath:a+"/agen\
t",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:l.properties.agent,data:i};e===null?e=[s]:e.push(s),r++}if(i.version!==void 0){let t=i.version;if(typeof t=="string"){if(w(t)>64){const s={
instancePath:a+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more t\
han 64 characters",schema:64,parentSchema:l.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/agent/versi\
on",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.agent.properties.
version.type,parentSchema:l.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/agent",schemaPath:"#/prope\
rties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.agent.type,parentSchema:l.properties.agent,data:i};e===null?
e=[t]:e.push(t),r++}}if(m.fleet!==void 0){let i=m.fleet;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.commit===void 0){const t={instancePath:a+"/fleet",schemaPath:"\
#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:l.properties.fleet.required,
parentSchema:l.properties.fleet,data:i};e===null?e=[t]:e.push(t),r++}if(i.head===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/require\
d",keyword:"required",params:{missingProperty:"head"},message:"must have required property 'head'",schema:l.properties.fleet.required,parentSchema:l.properties.
fleet,data:i};e===null?e=[t]:e.push(t),r++}if(i.source===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:i};e===null?e=[
t]:e.push(t),r++}for(const t in i)if(!(t==="commit"||t==="head"||t==="source")){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.fleet,data:i};
e===null?e=[s]:e.push(s),r++}if(i.commit!==void 0){let t=i.commit;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/commit",schemaPath:"#/propert\
ies/fleet/properties/commit/type",keyword:"type",params:{type:l.properties.fleet.properties.commit.type},message:"must be string,null",schema:l.properties.fleet.
properties.commit.type,parentSchema:l.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&!be.test(t)){const s={instancePath:a+
"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9\
a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}}if(i.head!==void 0){let t=i.head;if(typeof t!=
"string"&&t!==null){const s={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/type",keyword:"type",params:{type:l.properties.fleet.properties.
head.type},message:"must be string,null",schema:l.properties.fleet.properties.head.type,parentSchema:l.properties.fleet.properties.head,data:t};e===null?e=[s]:e.
push(s),r++}if(typeof t=="string"&&!be.test(t)){const s={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.head,data:t};
e===null?e=[s]:e.push(s),r++}}if(i.source!==void 0){let t=i.source;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/source",schemaPath:"#/proper\
ties/fleet/properties/source/type",keyword:"type",params:{type:l.properties.fleet.properties.source.type},message:"must be string,null",schema:l.properties.fleet.
properties.source.type,parentSchema:l.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>2048){const s={instancePath:a+
"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters",schema:2048,parentSchema:l.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/fleet",schemaPath:"#/p\
roperties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.fleet.type,parentSchema:l.properties.fleet,data:i};e===
null?e=[t]:e.push(t),r++}}if(m.desired!==void 0){let i=m.desired;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/desired",schemaPath:"#/properties/de\
sired/type",keyword:"type",params:{type:l.properties.desired.type},message:"must be string,null",schema:l.properties.desired.type,parentSchema:l.properties.desired,
data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="string"&&!C.test(i)){const t={instancePath:a+"/desired",schemaPath:"#/properties/desired/pattern",keyword:"pa\
ttern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.desired,data:i};e===null?
e=[t]:e.push(t),r++}}if(m.applied!==void 0){let i=m.applied;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied\
/type",keyword:"type",params:{type:l.properties.applied.type},message:"must be string,null",schema:l.properties.applied.type,parentSchema:l.properties.applied,data:i};
e===null?e=[t]:e.push(t),r++}if(typeof i=="string"&&!C.test(i)){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.applied,data:i};e===null?e=[t]:e.push(
t),r++}}if(m.state!==void 0){let i=m.state;if(!(i==="converged"||i==="waiting"||i==="applying"||i==="failed"||i==="stale"||i==="suspended")){const t={instancePath:a+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:l.properties.state.enum},message:"must be equal to one of the allowed values",
schema:l.properties.state.enum,parentSchema:l.properties.state,data:i};e===null?e=[t]:e.push(t),r++}}if(m.conditions!==void 0){let i=m.conditions;if(Array.isArray(
i)){if(i.length>1e3){const s={instancePath:a+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT\
 have more than 1000 items",schema:1e3,parentSchema:l.properties.conditions,data:i};e===null?e=[s]:e.push(s),r++}const t=i.length;for(let s=0;s<t;s++){let p=i[s];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.
items,data:p};e===null?e=[o]:e.push(o),r++}if(p.status===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:l.properties.conditions.items.required,parentSchema:l.properties.
conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.code===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/req\
uired",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:l.properties.conditions.items.required,parentSchema:l.
properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.message===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/condit\
ions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:l.properties.conditions.items.
required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.since===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:l.properties.conditions.
items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="type"||o==="status"||o==="code"||o==="\
message"||o==="since")){const n={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.conditions.items,data:p};e===null?e=[n]:e.push(n),
r++}if(p.type!==void 0){let o=p.type;if(typeof o=="string"){if(w(o)>200){const n={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/it\
ems/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.conditions.
items.properties.type,data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/items/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.type.type,parentSchema:l.properties.
conditions.items.properties.type,data:o};e===null?e=[n]:e.push(n),r++}}if(p.status!==void 0){let o=p.status;if(typeof o!="boolean"){const n={instancePath:a+"/co\
nditions/"+s+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.
properties.conditions.items.properties.status.type,parentSchema:l.properties.conditions.items.properties.status,data:o};e===null?e=[n]:e.push(n),r++}}if(p.code!==
void 0){let o=p.code;if(typeof o!="string"&&o!==null){const n={instancePath:a+"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code\
/type",keyword:"type",params:{type:l.properties.conditions.items.properties.code.type},message:"must be string,null",schema:l.properties.conditions.items.properties.
code.type,parentSchema:l.properties.conditions.items.properties.code,data:o};e===null?e=[n]:e.push(n),r++}if(typeof o=="string"&&w(o)>64){const n={instancePath:a+
"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters",schema:64,parentSchema:l.properties.conditions.items.properties.code,data:o};e===null?e=[n]:e.push(n),r++}}if(p.message!==void 0){let o=p.message;
if(typeof o=="string"){if(w(o)>8192){const n={instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/maxLength",
keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:l.properties.conditions.items.properties.message,
data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.message.type,parentSchema:l.properties.conditions.
items.properties.message,data:o};e===null?e=[n]:e.push(n),r++}}if(p.since!==void 0){let o=p.since;if(typeof o=="string"){if(!xe.test(o)){const n={instancePath:a+
"/conditions/"+s+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1\
,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[\
0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:te,data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/conditions/"+s+"/since",schemaPath:"#/$\
defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.type,parentSchema:te,data:o};e===null?e=[n]:e.push(n),r++}}}else{const o={
instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
conditions.items.type,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/conditions",schemaPath:"#\
/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.conditions.type,parentSchema:l.properties.conditions,
data:i};e===null?e=[t]:e.push(t),r++}}if(m.bundles!==void 0){let i=m.bundles;if(Array.isArray(i)){if(i.length>1e3){const s={instancePath:a+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.bundles,data:i};
e===null?e=[s]:e.push(s),r++}const t=i.length;for(let s=0;s<t;s++){let p=i[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const o={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.
properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.digest===void 0){const o={instancePath:a+"/b\
undles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.state===void 0){const o={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.services===void 0){const o={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="name"||
o==="digest"||o==="state"||o==="services")){const n={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items,data:p};e===null?e=[
n]:e.push(n),r++}if(p.name!==void 0){let o=p.name;if(typeof o=="string"){if(!M.test(o)){const n={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.\
json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:o};e===null?e=[n]:e.push(n),r++}}if(p.
digest!==void 0){let o=p.digest;if(typeof o!="string"&&o!==null){const n={instancePath:a+"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:l.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:l.properties.bundles.items.properties.
digest.type,parentSchema:l.properties.bundles.items.properties.digest,data:o};e===null?e=[n]:e.push(n),r++}if(typeof o=="string"&&!C.test(o)){const n={instancePath:a+
"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.bundles.items.properties.digest,data:o};e===null?e=[n]:e.push(n),r++}}if(p.state!==
void 0){let o=p.state;if(typeof o=="string"){if(w(o)>64){const n={instancePath:a+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.state,
data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.
state,data:o};e===null?e=[n]:e.push(n),r++}}if(p.services!==void 0){let o=p.services;if(Array.isArray(o)){if(o.length>1e3){const h={instancePath:a+"/bundles/"+s+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:l.properties.bundles.items.properties.services,data:o};e===null?e=[h]:e.push(h),r++}const n=o.length;for(let h=0;h<n;h++){let c=o[h];
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
bundles.items.properties.services.items.type,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}}}else{const n={
instancePath:a+"/bundles/"+s+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:l.properties.bundles.items.properties.services.type,parentSchema:l.properties.bundles.items.properties.services,data:o};e===null?e=[n]:e.push(n),r++}}}else{
const o={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.type,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.bundles.type,parentSchema:l.properties.bundles,data:i};e===null?
e=[t]:e.push(t),r++}}if(m.os!==void 0){let i=m.os;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.booted===void 0){const t={instancePath:a+"/os",schemaPath:"#\
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
digest"||s==="total"||s==="whole"||s==="changes")){const p={instancePath:a+"/os/etc",schemaPath:"#/properties/os/properties/etc/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os.properties.etc,data:t};e===
null?e=[p]:e.push(p),r++}if(t.digest!==void 0){let s=t.digest;if(typeof s=="string"){if(!C.test(s)){const p={instancePath:a+"/os/etc/digest",schemaPath:"#/prope\
rties/os/properties/etc/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0\
-9a-f]{64}$",parentSchema:l.properties.os.properties.etc.properties.digest,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/os/etc/digest",schemaPath:"\
#/properties/os/properties/etc/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.os.properties.etc.properties.
digest.type,parentSchema:l.properties.os.properties.etc.properties.digest,data:s};e===null?e=[p]:e.push(p),r++}}if(t.total!==void 0){let s=t.total;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const p={instancePath:a+"/os/etc/total",schemaPath:"#/properties/os/properties/etc/properties/total/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:l.properties.os.properties.etc.properties.total.type,parentSchema:l.properties.os.properties.etc.properties.
total,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){const p={instancePath:a+"/os/etc/total",schemaPath:"#/properties\
/os/properties/etc/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.os.properties.
etc.properties.total,data:s};e===null?e=[p]:e.push(p),r++}}if(t.whole!==void 0){let s=t.whole;if(typeof s!="boolean"){const p={instancePath:a+"/os/etc/whole",schemaPath:"\
#/properties/os/properties/etc/properties/whole/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.properties.os.properties.etc.properties.
whole.type,parentSchema:l.properties.os.properties.etc.properties.whole,data:s};e===null?e=[p]:e.push(p),r++}}if(t.changes!==void 0){let s=t.changes;if(Array.isArray(
s)){if(s.length>100){const o={instancePath:a+"/os/etc/changes",schemaPath:"#/properties/os/properties/etc/properties/changes/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:l.properties.os.properties.etc.properties.changes,data:s};e===null?e=[o]:e.push(o),
r++}const p=s.length;for(let o=0;o<p;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){const h={instancePath:a+"/os/etc/changes/"+
o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required p\
roperty 'kind'",schema:l.properties.os.properties.etc.properties.changes.items.required,parentSchema:l.properties.os.properties.etc.properties.changes.items,data:n};
e===null?e=[h]:e.push(h),r++}if(n.path===void 0){const h={instancePath:a+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/item\
s/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:l.properties.os.properties.etc.properties.changes.
items.required,parentSchema:l.properties.os.properties.etc.properties.changes.items,data:n};e===null?e=[h]:e.push(h),r++}for(const h in n)if(!(h==="kind"||h==="\
path")){const c={instancePath:a+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os.properties.etc.properties.changes.
items,data:n};e===null?e=[c]:e.push(c),r++}if(n.kind!==void 0){let h=n.kind;if(!(h==="added"||h==="changed"||h==="removed")){const c={instancePath:a+"/os/etc/ch\
anges/"+o+"/kind",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues:l.properties.os.
properties.etc.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:l.properties.os.properties.etc.properties.
changes.items.properties.kind.enum,parentSchema:l.properties.os.properties.etc.properties.changes.items.properties.kind,data:h};e===null?e=[c]:e.push(c),r++}}if(n.
path!==void 0){let h=n.path;if(typeof h=="string"){if(w(h)>65536){const c={instancePath:a+"/os/etc/changes/"+o+"/path",schemaPath:"#/properties/os/properties/et\
c/properties/changes/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:l.
properties.os.properties.etc.properties.changes.items.properties.path,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/os/etc/changes/"+o+"/\
path",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.os.properties.etc.properties.changes.items.properties.path.type,parentSchema:l.properties.os.properties.etc.properties.changes.items.properties.path,
data:h};e===null?e=[c]:e.push(c),r++}}}else{const h={instancePath:a+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.properties.etc.properties.changes.items.type,parentSchema:l.properties.
os.properties.etc.properties.changes.items,data:n};e===null?e=[h]:e.push(h),r++}}}else{const p={instancePath:a+"/os/etc/changes",schemaPath:"#/properties/os/pro\
perties/etc/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.os.properties.etc.properties.changes.type,
parentSchema:l.properties.os.properties.etc.properties.changes,data:s};e===null?e=[p]:e.push(p),r++}}}}}else{const t={instancePath:a+"/os",schemaPath:"#/propert\
ies/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.type,parentSchema:l.properties.os,data:i};e===null?e=[t]:e.push(
t),r++}}if(m.hardware!==void 0){let i=m.hardware;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const t={instancePath:a+"/hardware",schemaPath:"#/properties/ha\
rdware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.hardware.type,parentSchema:l.properties.hardware,data:i};e===null?
e=[t]:e.push(t),r++}}if(m.network!==void 0){let i=m.network;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.hostname===void 0){const t={instancePath:a+"/netwo\
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
data:t};e===null?e=[s]:e.push(s),r++}}if(i.addresses!==void 0){let t=i.addresses;if(Array.isArray(t)){if(t.length>1e3){const p={instancePath:a+"/network/address\
es",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,
parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=[p]:e.push(p),r++}const s=t.length;for(let p=0;p<s;p++){let o=t[p];if(typeof o=="strin\
g"){if(w(o)>64){const n={instancePath:a+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.network.properties.addresses.items,data:o};e===null?e=[n]:e.push(n),
r++}}else{const n={instancePath:a+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.network.properties.addresses.items.type,parentSchema:l.properties.network.properties.addresses.items,data:o};e===null?
e=[n]:e.push(n),r++}}}else{const s={instancePath:a+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:l.properties.network.properties.addresses.type,parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=
[s]:e.push(s),r++}}if(i.meshKey!==void 0){let t=i.meshKey;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/network/meshKey",schemaPath:"#/properties/n\
etwork/properties/meshKey/type",keyword:"type",params:{type:l.properties.network.properties.meshKey.type},message:"must be string,null",schema:l.properties.network.
properties.meshKey.type,parentSchema:l.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&w(t)>64){const s={instancePath:a+
"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters",schema:64,parentSchema:l.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/network",schemaPath:"\
#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.network.type,parentSchema:l.properties.network,data:i};
e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,
data:m};e===null?e=[i]:e.push(i),r++}return he.errors=e,r===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qe=ce,$={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channel>.yaml: the OSTree commit that the hosts of a channel run.",type:"object",
required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The OSTree commit checksum that this channel stands for: 64 lower-case hex digit\
s",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the commit is of, for people, such as `debian/12/x86_64/gpu`",type:"string",maxLength:255,
pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{description:"OSTree repositories to pull the commit from, the first that answer\
s: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"An https URL of an OSTree repository (http on loopback onl\
y)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates of which one must have signed the OSTree commit, besides the pin: paths such \
as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A path `trust/os/<name>.asc`",type:"string",pattern:"^trust/os\
/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"When a host may reboot into the commit; at any time where absent",type:"objec\
t",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.schema.json#/$defs/idle"}},additionalProperties:!1},confirm:{$ref:"common.s\
chema.json#/$defs/duration"}},additionalProperties:!1},A={title:"MaintenanceWindows",description:"Maintenance windows; one of them must be open",type:"array",minItems:1,
maxItems:32,items:{title:"MaintenanceWindowText",type:"object",description:"A span of wall-clock time that comes again every week, or every day",required:["star\
t","length","timezone"],properties:{days:{description:"Days on which it begins; every day where absent",type:"array",minItems:1,uniqueItems:!0,items:{enum:["mon",
"tue","wed","thu","fri","sat","sun"]}},start:{description:'When it begins on the wall clock of `timezone`, as "HH:MM"',"x-expected":'a time from "00:00" to "23:\
59", in quotes',type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{description:"How long it stays open from then on, such as `2h`; 7 days at most",
"x-expected":"a duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},timezone:{description:"An IANA time zone, such as `Europe/Be\
rlin` or `UTC`",type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"}},additionalProperties:!1}},Xe=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*(\
/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),Ye=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),et=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","u"),
tt=new RegExp("^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u"),B={title:"IdleRuleText",description:"How still a host must be, besides an open window",type:"\
object",required:["for","gpuBelow"],properties:{gpuBelow:{description:"Every GPU is busy for less than this share of the time, in percent",type:"integer",minimum:1,
maximum:100},for:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1};function se(m,{instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,
dynamicAnchors:S={}}={}){let e=null,r=0;const u=se.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.
isArray(m)){if(m.for===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"must have required pro\
perty 'for'",schema:B.required,parentSchema:B,data:m};e===null?e=[i]:e.push(i),r++}if(m.gpuBelow===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:B.required,parentSchema:B,data:m};e===null?e=[i]:e.push(i),
r++}for(const i in m)if(!(i==="gpuBelow"||i==="for")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:B,data:m};e===null?e=[t]:e.push(t),r++}if(m.gpuBelow!==void 0){let i=m.gpuBelow;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const t={instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:B.properties.gpuBelow.type,parentSchema:B.properties.gpuBelow,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)){if(i>
100||isNaN(i)){const t={instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must\
 be <= 100",schema:100,parentSchema:B.properties.gpuBelow,data:i};e===null?e=[t]:e.push(t),r++}if(i<1||isNaN(i)){const t={instancePath:a+"/gpuBelow",schemaPath:"\
#/properties/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:B.properties.gpuBelow,data:i};e===
null?e=[t]:e.push(t),r++}}}if(m.for!==void 0){let i=m.for;if(typeof i=="string"){if(!J.test(i)){const t={instancePath:a+"/for",schemaPath:"common.schema.json#/$\
defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][\
0-9]{0,6}(s|m|h|d)$",parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/duration/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:B.type,parentSchema:B,data:m};e===null?e=[i]:e.push(i),r++}return se.errors=
e,r===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(m,{instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=ce.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.commit===
void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:$.
required,parentSchema:$,data:m};e===null?e=[i]:e.push(i),r++}if(m.ref===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ref"},message:"must have required property 'ref'",schema:$.required,parentSchema:$,data:m};e===null?e=[i]:e.push(i),r++}if(m.remotes===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"remotes"},message:"must have required property 'remotes'",schema:$.required,parentSchema:$,data:m};
e===null?e=[i]:e.push(i),r++}if(m.signedBy===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signedBy"},message:"\
must have required property 'signedBy'",schema:$.required,parentSchema:$,data:m};e===null?e=[i]:e.push(i),r++}for(const i in m)if(!(i==="commit"||i==="ref"||i===
"remotes"||i==="signedBy"||i==="reboot"||i==="confirm")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:$,data:m};e===null?e=[t]:e.push(t),r++}if(m.commit!==void 0){let i=m.commit;if(typeof i=="s\
tring"){if(!C.test(i)){const t={instancePath:a+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'m\
ust match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:$.properties.commit,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.commit.type,parentSchema:$.properties.
commit,data:i};e===null?e=[t]:e.push(t),r++}}if(m.ref!==void 0){let i=m.ref;if(typeof i=="string"){if(w(i)>255){const t={instancePath:a+"/ref",schemaPath:"#/pro\
perties/ref/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:$.properties.ref,data:i};
e===null?e=[t]:e.push(t),r++}if(!Xe.test(i)){const t={instancePath:a+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z\
0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:$.properties.ref,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/ref",schemaPath:"\
#/properties/ref/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.ref.type,parentSchema:$.properties.ref,data:i};e===null?
e=[t]:e.push(t),r++}}if(m.remotes!==void 0){let i=m.remotes;if(Array.isArray(i)){if(i.length>16){const o={instancePath:a+"/remotes",schemaPath:"#/properties/rem\
otes/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:$.properties.remotes,data:i};e===null?e=[o]:
e.push(o),r++}if(i.length<1){const o={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items",schema:1,parentSchema:$.properties.remotes,data:i};e===null?e=[o]:e.push(o),r++}const t=i.length;for(let o=0;o<t;o++){let n=i[o];if(typeof n==
"string"){if(w(n)>2048){const h={instancePath:a+"/remotes/"+o,schemaPath:"#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:$.properties.remotes.items,data:n};e===null?e=[h]:e.push(h),r++}if(w(n)<1){const h={instancePath:a+
"/remotes/"+o,schemaPath:"#/properties/remotes/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.
properties.remotes.items,data:n};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/remotes/"+o,schemaPath:"#/properties/remotes/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:$.properties.remotes.items.type,parentSchema:$.properties.remotes.items,data:n};e===null?e=[h]:e.push(
h),r++}}let s=i.length,p;if(s>1){const o={};for(;s--;){let n=i[s];if(typeof n=="string"){if(typeof o[n]=="number"){p=o[n];const h={instancePath:a+"/remotes",schemaPath:"\
#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:s,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+s+" are identical)",schema:!0,
parentSchema:$.properties.remotes,data:i};e===null?e=[h]:e.push(h),r++;break}o[n]=s}}}}else{const t={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.remotes.type,parentSchema:$.properties.remotes,data:i};e===null?e=[t]:e.push(
t),r++}}if(m.signedBy!==void 0){let i=m.signedBy;if(Array.isArray(i)){if(i.length>16){const o={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/maxI\
tems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:$.properties.signedBy,data:i};e===null?e=[o]:e.push(
o),r++}if(i.length<1){const o={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items",schema:1,parentSchema:$.properties.signedBy,data:i};e===null?e=[o]:e.push(o),r++}const t=i.length;for(let o=0;o<t;o++){let n=i[o];if(typeof n==
"string"){if(!Ye.test(n)){const h={instancePath:a+"/signedBy/"+o,schemaPath:"#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[\
A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9.\
_-]{0,62}\\.asc$",parentSchema:$.properties.signedBy.items,data:n};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/signedBy/"+o,schemaPath:"#/prope\
rties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.signedBy.items.type,parentSchema:$.properties.signedBy.
items,data:n};e===null?e=[h]:e.push(h),r++}}let s=i.length,p;if(s>1){const o={};for(;s--;){let n=i[s];if(typeof n=="string"){if(typeof o[n]=="number"){p=o[n];const h={
instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",keyword:"uniqueItems",params:{i:s,j:p},message:"must NOT have duplicate items (items #\
# "+p+" and "+s+" are identical)",schema:!0,parentSchema:$.properties.signedBy,data:i};e===null?e=[h]:e.push(h),r++;break}o[n]=s}}}}else{const t={instancePath:a+
"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.signedBy.type,parentSchema:$.
properties.signedBy,data:i};e===null?e=[t]:e.push(t),r++}}if(m.reboot!==void 0){let i=m.reboot;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t===
"windows"||t==="idle")){const s={instancePath:a+"/reboot",schemaPath:"#/properties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:$.properties.reboot,data:i};e===null?e=[s]:e.push(s),r++}if(i.windows!==void 0){let t=i.windows;
if(Array.isArray(t)){if(t.length>32){const p={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/maxItems",keyword:"maxItems",params:{
limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:A,data:t};e===null?e=[p]:e.push(p),r++}if(t.length<1){const p={instancePath:a+"/rebo\
ot/windows",schemaPath:"common.schema.json#/$defs/windows/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:A,
data:t};e===null?e=[p]:e.push(p),r++}const s=t.length;for(let p=0;p<s;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.start===void 0){const n={
instancePath:a+"/reboot/windows/"+p,schemaPath:"common.schema.json#/$defs/windows/items/required",keyword:"required",params:{missingProperty:"start"},message:"m\
ust have required property 'start'",schema:A.items.required,parentSchema:A.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.length===void 0){const n={instancePath:a+
"/reboot/windows/"+p,schemaPath:"common.schema.json#/$defs/windows/items/required",keyword:"required",params:{missingProperty:"length"},message:"must have requi\
red property 'length'",schema:A.items.required,parentSchema:A.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.timezone===void 0){const n={instancePath:a+"/reboo\
t/windows/"+p,schemaPath:"common.schema.json#/$defs/windows/items/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required p\
roperty 'timezone'",schema:A.items.required,parentSchema:A.items,data:o};e===null?e=[n]:e.push(n),r++}for(const n in o)if(!(n==="days"||n==="start"||n==="length"||
n==="timezone")){const h={instancePath:a+"/reboot/windows/"+p,schemaPath:"common.schema.json#/$defs/windows/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:A.items,data:o};e===null?e=[h]:e.push(h),r++}if(o.days!==
void 0){let n=o.days;if(Array.isArray(n)){if(n.length<1){const v={instancePath:a+"/reboot/windows/"+p+"/days",schemaPath:"common.schema.json#/$defs/windows/item\
s/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:A.items.properties.days,data:n};
e===null?e=[v]:e.push(v),r++}const h=n.length;for(let v=0;v<h;v++){let T=n[v];if(!(T==="mon"||T==="tue"||T==="wed"||T==="thu"||T==="fri"||T==="sat"||T==="sun")){
const ke={instancePath:a+"/reboot/windows/"+p+"/days/"+v,schemaPath:"common.schema.json#/$defs/windows/items/properties/days/items/enum",keyword:"enum",params:{
allowedValues:A.items.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:A.items.properties.days.items.enum,parentSchema:A.
items.properties.days.items,data:T};e===null?e=[ke]:e.push(ke),r++}}let c=n.length,d;if(c>1){e:for(;c--;)for(d=c;d--;)if(U(n[c],n[d])){const v={instancePath:a+"\
/reboot/windows/"+p+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"mus\
t NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:A.items.properties.days,data:n};e===null?e=[v]:e.push(v),r++;break e}}}else{
const h={instancePath:a+"/reboot/windows/"+p+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties/days/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:A.items.properties.days.type,parentSchema:A.items.properties.days,data:n};e===null?e=[h]:e.push(h),r++}}if(o.start!==void 0){
let n=o.start;if(typeof n=="string"){if(!et.test(n)){const h={instancePath:a+"/reboot/windows/"+p+"/start",schemaPath:"common.schema.json#/$defs/windows/items/p\
roperties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"\
^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:A.items.properties.start,data:n};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/reboot/windows/"+p+"\
/start",schemaPath:"common.schema.json#/$defs/windows/items/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.items.
properties.start.type,parentSchema:A.items.properties.start,data:n};e===null?e=[h]:e.push(h),r++}}if(o.length!==void 0){let n=o.length;if(typeof n=="string"){if(!J.
test(n)){const h={instancePath:a+"/reboot/windows/"+p+"/length",schemaPath:"common.schema.json#/$defs/windows/items/properties/length/pattern",keyword:"pattern",
params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:A.items.
properties.length,data:n};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/reboot/windows/"+p+"/length",schemaPath:"common.schema.json#/$defs/window\
s/items/properties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.items.properties.length.type,parentSchema:A.items.properties.
length,data:n};e===null?e=[h]:e.push(h),r++}}if(o.timezone!==void 0){let n=o.timezone;if(typeof n=="string"){if(!tt.test(n)){const h={instancePath:a+"/reboot/wi\
ndows/"+p+"/timezone",schemaPath:"common.schema.json#/$defs/windows/items/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_\
+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+\
)$",parentSchema:A.items.properties.timezone,data:n};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/reboot/windows/"+p+"/timezone",schemaPath:"com\
mon.schema.json#/$defs/windows/items/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.items.properties.timezone.
type,parentSchema:A.items.properties.timezone,data:n};e===null?e=[h]:e.push(h),r++}}}else{const n={instancePath:a+"/reboot/windows/"+p,schemaPath:"common.schema\
.json#/$defs/windows/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.items.type,parentSchema:A.items,data:o};e===null?e=[n]:
e.push(n),r++}}}else{const s={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:A.type,parentSchema:A,data:t};e===null?e=[s]:e.push(s),r++}}i.idle!==void 0&&(se(i.idle,{instancePath:a+"/reboot/idle",parentData:i,parentDataProperty:"\
idle",rootData:P,dynamicAnchors:S})||(e=e===null?se.errors:e.concat(se.errors),r=e.length))}else{const t={instancePath:a+"/reboot",schemaPath:"#/properties/rebo\
ot/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.properties.reboot.type,parentSchema:$.properties.reboot,data:i};e===null?e=[t]:
e.push(t),r++}}if(m.confirm!==void 0){let i=m.confirm;if(typeof i=="string"){if(!J.test(i)){const t={instancePath:a+"/confirm",schemaPath:"common.schema.json#/$\
defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][\
0-9]{0,6}(s|m|h|d)$",parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/confirm",schemaPath:"common.schema.json#/$defs/duration\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:m};e===null?e=[i]:e.push(i),r++}return ce.errors=
e,r===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var st=de,y={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"policy.schema.json",title:"\
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
-Za-z0-9._-]{0,62}$"}}},re={title:"PersonName",description:"A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[\
A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},E={title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},ae=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),rt=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function de(m,{
instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=de.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.version===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:y.required,parentSchema:y,data:m};e===null?e=[t]:e.push(t),r++}if(m.
revision===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property '\
revision'",schema:y.required,parentSchema:y,data:m};e===null?e=[t]:e.push(t),r++}if(m.roles===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"roles"},message:"must have required property 'roles'",schema:y.required,parentSchema:y,data:m};e===null?e=[t]:e.push(t),r++}if(m.
rules===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",
schema:y.required,parentSchema:y,data:m};e===null?e=[t]:e.push(t),r++}for(const t in m)if(!(t==="version"||t==="revision"||t==="robots"||t==="roles"||t==="rules"||
t==="refresh"||t==="require"||t==="origins")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:m};e===null?e=[s]:e.push(s),r++}if(m.version!==void 0){let t=m.version;if(t!==1){const s={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:y.
properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(m.revision!==void 0){let t=m.revision;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={
instancePath:a+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.revision.
type,parentSchema:y.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){const s={instancePath:a+
"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,
parentSchema:y.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/revision",schemaPath:"#/properties/revision/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.revision,data:t};e===null?e=[s]:e.push(s),
r++}}}if(m.robots!==void 0){let t=m.robots;if(Array.isArray(t)){const s=t.length;for(let n=0;n<s;n++){let h=t[n];if(typeof h=="string"){if(!ae.test(h)){const c={
instancePath:a+"/robots/"+n,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match patte\
rn "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:re,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/robots/"+n,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.type,parentSchema:re,data:h};e===null?e=[
c]:e.push(c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(U(t[p],t[o])){const n={instancePath:a+"/robots",schemaPath:"#/properties/robots/uniqueIte\
ms",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:y.properties.
robots,data:t};e===null?e=[n]:e.push(n),r++;break e}}}else{const s={instancePath:a+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:y.properties.robots.type,parentSchema:y.properties.robots,data:t};e===null?e=[s]:e.push(s),r++}}if(m.roles!==void 0){let t=m.
roles;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const p=r;if(typeof s=="string"){if(!ae.test(s)){const o={instancePath:a+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:E,data:s,propertyName:s};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:E.type,parentSchema:E,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/roles",schemaPath:"#/properties/ro\
les/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:y.properties.roles.propertyNames,parentSchema:y.
properties.roles,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){let p=t[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.keys===void 0){const o={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:y.properties.roles.additionalProperties.required,parentSchema:y.properties.roles.additionalProperties,data:p};
e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="keys"||o==="threshold")){const n={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:y.properties.roles.additionalProperties,data:p};e===null?e=[n]:e.push(n),r++}if(p.keys!==void 0){let o=p.keys;if(Array.isArray(o)){
if(o.length<1){const d={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.
keys,data:o};e===null?e=[d]:e.push(d),r++}const n=o.length;for(let d=0;d<n;d++){let v=o[d];if(typeof v=="string"){if(!ae.test(v)){const T={instancePath:a+"/role\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:re,data:v};e===null?e=[T]:e.push(T),r++}}else{
const T={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:re.type,parentSchema:re,data:v};e===null?e=[T]:e.push(T),r++}}let h=o.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(U(o[h],o[c])){const d={
instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:y.properties.roles.additionalProperties.
properties.keys,data:o};e===null?e=[d]:e.push(d),r++;break e}}}else{const n={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"\
#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.roles.additionalProperties.
properties.keys.type,parentSchema:y.properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[n]:e.push(n),r++}}if(p.threshold!==void 0){let o=p.
threshold;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const n={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"\
#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.roles.additionalProperties.
properties.threshold.type,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:o};e===null?e=[n]:e.push(n),r++}if(typeof o=="number"&&
isFinite(o)){if(o>100||isNaN(o)){const n={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/addition\
alProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.roles.
additionalProperties.properties.threshold,data:o};e===null?e=[n]:e.push(n),r++}if(o<1||isNaN(o)){const n={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:o};e===null?e=[n]:e.push(n),r++}}}}else{const o={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:y.properties.roles.additionalProperties.type,parentSchema:y.properties.roles.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{
const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.roles.type,
parentSchema:y.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}}if(m.rules!==void 0){let t=m.rules;if(Array.isArray(t)){if(t.length<1){const p={instancePath:a+
"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.
rules,data:t};e===null?e=[p]:e.push(p),r++}const s=t.length;for(let p=0;p<s;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.paths===void 0){const n={
instancePath:a+"/rules/"+p,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required proper\
ty 'paths'",schema:y.properties.rules.items.required,parentSchema:y.properties.rules.items,data:o};e===null?e=[n]:e.push(n),r++}if(o.role===void 0){const n={instancePath:a+
"/rules/"+p,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:y.
properties.rules.items.required,parentSchema:y.properties.rules.items,data:o};e===null?e=[n]:e.push(n),r++}for(const n in o)if(!(n==="paths"||n==="role"||n==="t\
hreshold"||n==="restore")){const h={instancePath:a+"/rules/"+p,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.rules.items,data:o};e===null?e=[h]:e.push(h),r++}if(o.paths!==
void 0){let n=o.paths;if(Array.isArray(n)){if(n.length<1){const c={instancePath:a+"/rules/"+p+"/paths",schemaPath:"#/properties/rules/items/properties/paths/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.rules.items.properties.paths,data:n};e===
null?e=[c]:e.push(c),r++}const h=n.length;for(let c=0;c<h;c++){let d=n[c];if(typeof d=="string"){if(w(d)>512){const v={instancePath:a+"/rules/"+p+"/paths/"+c,schemaPath:"\
#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}if(w(d)<1){const v={instancePath:a+"/rules/"+p+"/paths/"+c,schemaPath:"#/prop\
erties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/rules/"+p+"/paths/"+c,schemaPath:"#/propertie\
s/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.rules.items.properties.paths.items.
type,parentSchema:y.properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}}}else{const h={instancePath:a+"/rules/"+p+"/paths",schemaPath:"\
#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.rules.items.properties.paths.type,
parentSchema:y.properties.rules.items.properties.paths,data:n};e===null?e=[h]:e.push(h),r++}}if(o.role!==void 0){let n=o.role;if(typeof n=="string"){if(!ae.test(
n)){const h={instancePath:a+"/rules/"+p+"/role",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:E,data:n};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:a+"/rules/"+p+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:n};
e===null?e=[h]:e.push(h),r++}}if(o.threshold!==void 0){let n=o.threshold;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const h={instancePath:a+"/rul\
es/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.
rules.items.properties.threshold.type,parentSchema:y.properties.rules.items.properties.threshold,data:n};e===null?e=[h]:e.push(h),r++}if(typeof n=="number"&&isFinite(
n)){if(n>100||isNaN(n)){const h={instancePath:a+"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.rules.items.properties.threshold,data:n};e===null?e=[h]:e.push(h),r++}if(n<
1||isNaN(n)){const h={instancePath:a+"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.rules.items.properties.threshold,data:n};e===null?e=[h]:e.push(h),r++}}}if(o.restore!==void 0){
let n=o.restore;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const h={instancePath:a+"/rules/"+p+"/restore",schemaPath:"#/properties/rules/items/pr\
operties/restore/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.rules.items.properties.restore.type,parentSchema:y.properties.
rules.items.properties.restore,data:n};e===null?e=[h]:e.push(h),r++}if(typeof n=="number"&&isFinite(n)){if(n>99||isNaN(n)){const h={instancePath:a+"/rules/"+p+"\
/restore",schemaPath:"#/properties/rules/items/properties/restore/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"must be <= 99",schema:99,
parentSchema:y.properties.rules.items.properties.restore,data:n};e===null?e=[h]:e.push(h),r++}if(n<1||isNaN(n)){const h={instancePath:a+"/rules/"+p+"/restore",schemaPath:"\
#/properties/rules/items/properties/restore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.
rules.items.properties.restore,data:n};e===null?e=[h]:e.push(h),r++}}}}else{const n={instancePath:a+"/rules/"+p,schemaPath:"#/properties/rules/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:y.properties.rules.items.type,parentSchema:y.properties.rules.items,data:o};e===null?e=[n]:e.push(n),
r++}}}else{const s={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.
rules.type,parentSchema:y.properties.rules,data:t};e===null?e=[s]:e.push(s),r++}}if(m.refresh!==void 0){let t=m.refresh;if(typeof t=="string"){if(!ae.test(t)){const s={
instancePath:a+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:E,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:t};e===null?e=[s]:e.push(
s),r++}}if(m.require!==void 0){let t=m.require;if(Array.isArray(t)){const s=t.length;for(let n=0;n<s;n++){let h=t[n];if(!(h==="tree-sha256"||h==="fleet"||h==="b\
ranch")){const c={instancePath:a+"/require/"+n,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:y.properties.require.items.enum},
message:"must be equal to one of the allowed values",schema:y.properties.require.items.enum,parentSchema:y.properties.require.items,data:h};e===null?e=[c]:e.push(
c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(U(t[p],t[o])){const n={instancePath:a+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:y.properties.require,data:t};
e===null?e=[n]:e.push(n),r++;break e}}}else{const s={instancePath:a+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:y.properties.require.type,parentSchema:y.properties.require,data:t};e===null?e=[s]:e.push(s),r++}}if(m.origins!==void 0){let t=m.origins;if(Array.
isArray(t)){const s=t.length;for(let n=0;n<s;n++){let h=t[n];if(typeof h=="string"){if(w(h)>2048){const c={instancePath:a+"/origins/"+n,schemaPath:"#/properties\
/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.origins.
items,data:h};e===null?e=[c]:e.push(c),r++}if(!rt.test(h)){const c={instancePath:a+"/origins/"+n,schemaPath:"#/properties/origins/items/pattern",keyword:"patter\
n",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[\
A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:y.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/origins/"+n,schemaPath:"\
#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.origins.items.type,parentSchema:y.properties.
origins.items,data:h};e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){const n={};for(;p--;){let h=t[p];if(typeof h=="string"){if(typeof n[h]=="number"){o=
n[h];const c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate it\
ems (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:y.properties.origins,data:t};e===null?e=[c]:e.push(c),r++;break}n[h]=p}}}}else{const s={instancePath:a+
"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.origins.type,parentSchema:y.properties.
origins,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:m};e===null?e=[t]:e.push(t),r++}return de.errors=e,r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var at=ue,H={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml: which bundle may do more to its host t\
han a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{description:"Powers that the bundle is g\
ranted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume\
-driver, container-name, external-network:NAME or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv\
/models:ro"]},uniqueItems:!0}};function ue(m,{instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ue.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){for(const t in m){const s=r;if(typeof t==
"string"){if(!M.test(t)){const p={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[p]:e.
push(p),r++}}else{const p={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=s===r;if(!i){const p={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:H.propertyNames,parentSchema:H,data:m};e===null?e=[p]:e.push(p),r++}}for(const t in m){
let s=m[t];if(Array.isArray(s)){const p=s.length;for(let h=0;h<p;h++){let c=s[h];if(typeof c=="string"){if(w(c)>512){const d={instancePath:a+"/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 \
characters",schema:512,parentSchema:H.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}if(w(c)<1){const d={instancePath:a+"/"+t.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:H.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+h,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.additionalProperties.items.type,
parentSchema:H.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}let o=s.length,n;if(o>1){const h={};for(;o--;){let c=s[o];if(typeof c=="string"){
if(typeof h[c]=="number"){n=h[c];const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"u\
niqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are identical)",schema:!0,parentSchema:H.additionalProperties,data:s};
e===null?e=[d]:e.push(d),r++;break}h[c]=o}}}}else{const p={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:H.additionalProperties.type,parentSchema:H.additionalProperties,data:s};e===null?e=[p]:e.push(
p),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.type,parentSchema:H,data:m};e===
null?e=[t]:e.push(t),r++}return ue.errors=e,r===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var it=ye,q={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints that never count again. The list only grows.",type:"ob\
ject",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"array",items:{title:"RemovedKey",description:"A fingerp\
rint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|\
SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 40 or 64 hex digits without spaces, or `SHA256:\u2026` of a\
n SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{description:"Why, for people",type:"string",maxLength:1e3},
at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},Te=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f\
]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function ye(m,{instancePath:a="",parentData:z,parentDataProperty:k,rootData:P=m,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ye.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),m&&typeof m=="object"&&!Array.isArray(m)){if(m.removed===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have required property 'removed'",schema:q.required,parentSchema:q,data:m};
e===null?e=[i]:e.push(i),r++}for(const i in m)if(i!=="removed"){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:q,data:m};e===null?e=[t]:e.push(t),r++}if(m.removed!==void 0){let i=m.
removed;if(Array.isArray(i)){const t=i.length;for(let s=0;s<t;s++){let p=i[s];if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const o={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:q.properties.removed.items.type},message:"must be string,object",schema:q.
properties.removed.items.type,parentSchema:q.properties.removed.items,data:p};e===null?e=[o]:e.push(o),r++}if(typeof p=="string"&&!Te.test(p)){const o={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},
message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",
parentSchema:q.properties.removed.items,data:p};e===null?e=[o]:e.push(o),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.fingerprint===void 0){const o={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{missingProperty:"fingerprint"},message:"must have required property 'f\
ingerprint'",schema:q.properties.removed.items.required,parentSchema:q.properties.removed.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="\
fingerprint"||o==="reason"||o==="at")){const n={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:q.properties.removed.items,data:p};e===null?e=[n]:e.
push(n),r++}if(p.fingerprint!==void 0){let o=p.fingerprint;if(typeof o=="string"){if(!Te.test(o)){const n={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"\
#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'\
must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:q.
properties.removed.items.properties.fingerprint,data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"#/pr\
operties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.removed.items.properties.
fingerprint.type,parentSchema:q.properties.removed.items.properties.fingerprint,data:o};e===null?e=[n]:e.push(n),r++}}if(p.reason!==void 0){let o=p.reason;if(typeof o==
"string"){if(w(o)>1e3){const n={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/properties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:q.properties.removed.items.properties.reason,data:o};e===null?e=[n]:e.push(
n),r++}}else{const n={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/properties/removed/items/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:q.properties.removed.items.properties.reason.type,parentSchema:q.properties.removed.items.properties.reason,data:o};e===null?e=[
n]:e.push(n),r++}}if(p.at!==void 0){let o=p.at;if(typeof o=="string"){if(w(o)>100){const n={instancePath:a+"/removed/"+s+"/at",schemaPath:"#/properties/removed/\
items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:q.properties.removed.
items.properties.at,data:o};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:a+"/removed/"+s+"/at",schemaPath:"#/properties/removed/items/properties/at/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.removed.items.properties.at.type,parentSchema:q.properties.removed.items.
properties.at,data:o};e===null?e=[n]:e.push(n),r++}}}}}else{const t={instancePath:a+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:q.properties.removed.type,parentSchema:q.properties.removed,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.type,parentSchema:q,data:m};e===null?e=[i]:e.push(i),r++}return ye.errors=
e,r===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Ie as bundle,Be as fleet,Ke as group,Ge as host,Ce as hostConfig,Ve as inventory,Qe as os,st as policy,at as powers,it as removed};
