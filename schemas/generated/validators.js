// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var Le=Object.getOwnPropertyNames,fe=(n,a)=>function(){try{return a||(0,n[Le(n)[0]])((a={exports:{}}).exports,a),a.exports}catch(P){throw a=0,P}},Ze=fe({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});function a(z){const P=z.length;let w=0,$=0,e;for(;$<P;)w++,
e=z.charCodeAt($++),e>=55296&&e<=56319&&$<P&&(e=z.charCodeAt($),(e&64512)===56320&&$++);return w}n.default=a,a.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),_e=fe({"node_modules/fast-deep-equal/index.js"(n,a){"use strict";a.exports=function z(P,w){if(P===w)return!0;if(P&&w&&typeof P=="object"&&typeof w=="obj\
ect"){if(P.constructor!==w.constructor)return!1;var $,e,r;if(Array.isArray(P)){if($=P.length,$!=w.length)return!1;for(e=$;e--!==0;)if(!z(P[e],w[e]))return!1;return!0}
if(P.constructor===RegExp)return P.source===w.source&&P.flags===w.flags;if(P.valueOf!==Object.prototype.valueOf)return P.valueOf()===w.valueOf();if(P.toString!==
Object.prototype.toString)return P.toString()===w.toString();if(r=Object.keys(P),$=r.length,$!==Object.keys(w).length)return!1;for(e=$;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(w,r[e]))return!1;for(e=$;e--!==0;){var u=r[e];if(!z(P[u],w[u]))return!1}return!0}return P!==P&&w!==w}}}),Oe=fe({"node_modules/ajv/dist/runti\
me/equal.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});var a=_e();a.code='require("ajv/dist/runtime/equal").default',n.default=a}}),Ie=ie,
F={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},ge={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},b=Ze().default,Fe=new RegExp("^https?://[!-~\
]+$","u"),U=new RegExp("^[0-9a-f]{64}$","u");function ie(n,{instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,
r=0;const u=ie.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){const i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:F.required,parentSchema:F,
data:n};e===null?e=[i]:e.push(i),r++}if(n.sha256===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:F.required,parentSchema:F,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="url"||i==="sha25\
6")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional \
properties",schema:!1,parentSchema:F,data:n};e===null?e=[t]:e.push(t),r++}if(n.url!==void 0){let i=n.url;if(typeof i=="string"){if(b(i)>2048){const t={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:F.
properties.url,data:i};e===null?e=[t]:e.push(t),r++}if(!Fe.test(i)){const t={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:F.properties.url,data:i};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.properties.
url.type,parentSchema:F.properties.url,data:i};e===null?e=[t]:e.push(t),r++}}if(n.sha256!==void 0){let i=n.sha256;if(typeof i=="string"){if(!U.test(i)){const t={
instancePath:a+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:ge,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/sha256",schemaPath:"common.schema.\
json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ge.type,parentSchema:ge,data:i};e===null?e=[t]:e.push(t),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.type,parentSchema:F,data:n};e===null?e=[i]:e.
push(i),r++}return ie.errors=e,r===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Be=pe,S={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet share.",type:"object",required:["version","id","name"],properties:{
version:{description:"Version of the formats of this repository",const:1},id:{$ref:"common.schema.json#/$defs/fleetId"},name:{$ref:"common.schema.json#/$defs/fl\
eetName"},branch:{$ref:"common.schema.json#/$defs/branch"},poll:{$ref:"common.schema.json#/$defs/duration"},freshness:{$ref:"common.schema.json#/$defs/duration"},
limits:{title:"RepositoryLimits",description:"Limits of the repository; those of the accepted state hold for the next commit",type:"object",properties:{repository:{
$ref:"common.schema.json#/$defs/size"},file:{$ref:"common.schema.json#/$defs/size"},files:{description:"How many files",type:"integer",minimum:1,maximum:1e6}},additionalProperties:!1},
inventory:{title:"FleetInventory",description:"Where the hosts of this fleet push their inventory, so that a clone alone can show the fleet",type:"object",required:[
"url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, or an absolute path",type:"string",minLength:1,maxLength:2048},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},defaults:{title:"FleetDefaults",description:"\
The first layer of every host",type:"object",properties:{bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"}},
additionalProperties:!1}},additionalProperties:!1},W={title:"FleetId",description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"s\
tring",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},ve={title:"FleetName",description:"A name for people: letters, digits, spaces, \
`.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},G={title:"BranchName",description:"A branch name without `r\
efs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},L={
title:"Duration",description:"A duration such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},V={title:"Size",description:"A\
 size such as `512KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},j={title:"OsLayer",description:"The operating system: in a\
 layer only the channel",type:["object","null"],properties:{channel:{description:"Name of a file os/<channel>.yaml","x-expected":"a channel name: lower-case let\
ters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},be=Object.prototype.
hasOwnProperty,$e=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),De=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),Se=new RegExp(
"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$","u"),J=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),Ae=new RegExp("^[1-9][0-9]\
{0,6}(B|KiB|MiB|GiB)$","u"),oe=new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$","u"),Z={title:"BundleLayers",description:"Bundles by name: folders under bundles/",type:"\
object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},N={title:"BundleNameTex\
t",description:"A bundle name: lower-case letters, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},C=new RegExp(
"^[a-z0-9][a-z0-9_-]{0,62}$","u"),K={title:"BundleLayer",description:"What a layer says of one bundle; null takes the bundle away",type:["object","null"],"x-lat\
er":["when","secrets","before","drain","hooks","requires"],properties:{env:{$ref:"common.schema.json#/$defs/environment"},after:{description:"Bundles that come \
before this one; tied bundles go back together",type:["array","null"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},health:{$ref:"common.s\
chema.json#/$defs/health"}},additionalProperties:!1},R={title:"Environment",description:"Variables for `${NAME}` in the bundle's compose.yaml; nothing else is i\
nterpolated. null takes a lower layer's variable away",type:["object","null"],propertyNames:{description:"A variable name: letters, digits and `_`, not beginnin\
g with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{type:["string","null"]}},_={title:"HealthLayer",description:"When the bundle cou\
nts as healthy, besides the health checks of its own services",type:["object","null"],properties:{timeout:{description:"How long the bundle has to become health\
y, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},http:{
description:"A loopback URL on a port that the bundle publishes itself, such as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects are not followed","\
x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0\
,4}(/[!-~]*)?$"}},additionalProperties:!1},He=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),Re=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9\
]{0,4}(/[!-~]*)?$","u"),M=Oe().default;function O(n,{instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=O.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:K.type},message:"must be object,null",schema:K.type,parentSchema:K,data:n};e===null?e=[t]:e.push(t),r++}if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const t in n)if(!(t==="env"||t==="after"||t==="health")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:K,data:n};e===null?e=[s]:e.push(s),r++}if(n.
env!==void 0){let t=n.env;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environ\
ment/type",keyword:"type",params:{type:R.type},message:"must be object,null",schema:R.type,parentSchema:R,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="\
object"&&!Array.isArray(t)){for(const s in t){const o=r;if(typeof s=="string"&&!He.test(s)){const p={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs\
/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,12\
7}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:R.propertyNames,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var i=o===r;if(!i){const p={instancePath:a+
"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:R.
propertyNames,parentSchema:R,data:t};e===null?e=[p]:e.push(p),r++}}for(const s in t){let o=t[s];if(typeof o!="string"&&o!==null){const p={instancePath:a+"/env/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:R.additionalProperties.
type},message:"must be string,null",schema:R.additionalProperties.type,parentSchema:R.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}}if(n.after!==
void 0){let t=n.after;if(!Array.isArray(t)&&t!==null){const s={instancePath:a+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:K.properties.
after.type},message:"must be array,null",schema:K.properties.after.type,parentSchema:K.properties.after,data:t};e===null?e=[s]:e.push(s),r++}if(Array.isArray(t)){
const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!C.test(h)){const c={instancePath:a+"/after/"+m,schemaPath:"common.schema.json#/$defs\
/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9]\
[a-z0-9_-]{0,62}$",parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleNam\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}let o=t.length,p;if(o>
1){e:for(;o--;)for(p=o;p--;)if(M(t[o],t[p])){const m={instancePath:a+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},
message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:K.properties.after,data:t};e===null?e=[m]:e.push(m),r++;
break e}}}}if(n.health!==void 0){let t=n.health;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/health",schemaPath:"common.s\
chema.json#/$defs/health/type",keyword:"type",params:{type:_.type},message:"must be object,null",schema:_.type,parentSchema:_,data:t};e===null?e=[s]:e.push(s),r++}
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="timeout"||s==="http")){const o={instancePath:a+"/health",schemaPath:"common.schema.json#\
/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:_,
data:t};e===null?e=[o]:e.push(o),r++}if(t.timeout!==void 0){let s=t.timeout;if(typeof s!="string"&&s!==null){const o={instancePath:a+"/health/timeout",schemaPath:"\
common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:_.properties.timeout.type},message:"must be string,null",schema:_.properties.
timeout.type,parentSchema:_.properties.timeout,data:s};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!J.test(s)){const o={instancePath:a+"/health/timeout",
schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pat\
tern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:_.properties.timeout,data:s};e===null?e=[o]:e.push(o),r++}}if(t.http!==void 0){
let s=t.http;if(typeof s!="string"&&s!==null){const o={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http/type",keyword:"\
type",params:{type:_.properties.http.type},message:"must be string,null",schema:_.properties.http.type,parentSchema:_.properties.http,data:s};e===null?e=[o]:e.push(
o),r++}if(typeof s=="string"&&!Re.test(s)){const o={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http/pattern",keyword:"\
pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pattern "^http://(127\\.0\\.0\\.1|localhos\
t|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",parentSchema:_.properties.http,data:s};
e===null?e=[o]:e.push(o),r++}}}}}return O.errors=e,r===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(n,{instancePath:a="",parentData:z,parentDataProperty:P,
rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=Q.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obje\
ct"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){if(!C.test(t)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleNa\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-\
]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var i=s===r;if(!i){
const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:Z.propertyNames,
parentSchema:Z,data:n};e===null?e=[o]:e.push(o),r++}}for(const t in n)O(n[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,
rootData:w,dynamicAnchors:$})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:Z.type,parentSchema:Z,data:n};e===null?e=[t]:e.push(t),r++}return Q.errors=e,r===0}Q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function pe(n,{instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=pe.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:S.required,parentSchema:S,data:n};e===null?
e=[i]:e.push(i),r++}if(n.id===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have requir\
ed property 'id'",schema:S.required,parentSchema:S,data:n};e===null?e=[i]:e.push(i),r++}if(n.name===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:S.required,parentSchema:S,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)
if(!be.call(S.properties,i)){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:S,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let i=n.version;if(i!==1){const t={instancePath:a+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:S.properties.
version,data:i};e===null?e=[t]:e.push(t),r++}}if(n.id!==void 0){let i=n.id;if(typeof i=="string"){if(!$e.test(i)){const t={instancePath:a+"/id",schemaPath:"comm\
on.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match p\
attern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:W,
data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:W.type,parentSchema:W,data:i};e===null?e=[t]:e.push(t),r++}}if(n.name!==void 0){let i=n.name;if(typeof i=="string"){if(!De.test(
i)){const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62\
}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:ve,data:i};e===null?e=[t]:e.push(
t),r++}}else{const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ve.type,parentSchema:ve,data:i};e===null?e=[t]:e.push(t),r++}}if(n.branch!==void 0){let i=n.branch;if(typeof i=="string"){if(!Se.test(i)){const t={instancePath:a+
"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,\
199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.loc\
k(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:G,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/branch",schemaPath:"com\
mon.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,data:i};e===null?e=[t]:e.push(t),
r++}}if(n.poll!==void 0){let i=n.poll;if(typeof i=="string"){if(!J.test(i)){const t={instancePath:a+"/poll",schemaPath:"common.schema.json#/$defs/duration/patte\
rn",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",
parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/poll",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}if(n.freshness!==void 0){let i=n.freshness;if(typeof i==
"string"){if(!J.test(i)){const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][\
0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:L,data:i};e===null?e=[t]:e.push(
t),r++}}else{const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:L.type,parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}if(n.limits!==void 0){let i=n.limits;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)
if(!(t==="repository"||t==="file"||t==="files")){const s={instancePath:a+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:S.properties.limits,data:i};e===null?e=[s]:e.push(s),
r++}if(i.repository!==void 0){let t=i.repository;if(typeof t=="string"){if(!Ae.test(t)){const s={instancePath:a+"/limits/repository",schemaPath:"common.schema.j\
son#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"\
^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:V,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/limits/repository",schemaPath:"common.sche\
ma.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:t};e===null?e=[s]:e.push(s),r++}}if(i.
file!==void 0){let t=i.file;if(typeof t=="string"){if(!Ae.test(t)){const s={instancePath:a+"/limits/file",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|\
GiB)$",parentSchema:V,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/limits/file",schemaPath:"common.schema.json#/$defs/size/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:t};e===null?e=[s]:e.push(s),r++}}if(i.files!==void 0){let t=i.files;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/files/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:S.properties.limits.properties.files.type,parentSchema:S.properties.limits.properties.files,data:t};e===null?e=
[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/fil\
es/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:S.properties.limits.properties.files,data:t};
e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/files/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:S.properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}}}}else{
const t={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.limits.
type,parentSchema:S.properties.limits,data:i};e===null?e=[t]:e.push(t),r++}}if(n.inventory!==void 0){let i=n.inventory;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.url===void 0){const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:S.properties.inventory.required,parentSchema:S.properties.inventory,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)
if(!(t==="url"||t==="plain")){const s={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:S.properties.inventory,data:i};e===null?e=[s]:e.push(s),r++}if(i.url!==
void 0){let t=i.url;if(typeof t=="string"){if(b(t)>2048){const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:S.properties.inventory.properties.url,data:t};e===null?
e=[s]:e.push(s),r++}if(b(t)<1){const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:S.properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:S.properties.inventory.properties.url.type,parentSchema:S.properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}}if(i.plain!==void 0){
let t=i.plain;if(typeof t!="boolean"){const s={instancePath:a+"/inventory/plain",schemaPath:"#/properties/inventory/properties/plain/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:S.properties.inventory.properties.plain.type,parentSchema:S.properties.inventory.properties.plain,data:t};e===null?
e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"type",params:{type:"object"},message:"must be \
object",schema:S.properties.inventory.type,parentSchema:S.properties.inventory,data:i};e===null?e=[t]:e.push(t),r++}}if(n.defaults!==void 0){let i=n.defaults;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="bundles"||t==="os")){const s={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:S.properties.
defaults,data:i};e===null?e=[s]:e.push(s),r++}if(i.bundles!==void 0&&(Q(i.bundles,{instancePath:a+"/defaults/bundles",parentData:i,parentDataProperty:"bundles",
rootData:w,dynamicAnchors:$})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),i.os!==void 0){let t=i.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==
null){const s={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:j.type},message:"must be object,nul\
l",schema:j.type,parentSchema:j,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const o={instancePath:a+
"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties",schema:!1,parentSchema:j,data:t};e===null?e=[o]:e.push(o),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){
const o={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:j.properties.channel.
type},message:"must be string,null",schema:j.properties.channel.type,parentSchema:j.properties.channel,data:s};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&
!oe.test(s)){const o={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:j.properties.
channel,data:s};e===null?e=[o]:e.push(o),r++}}}}}else{const t={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:S.properties.defaults.type,parentSchema:S.properties.defaults,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.type,parentSchema:S,data:n};e===null?e=[i]:e.push(i),r++}return pe.errors=
e,r===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ee=ne,H={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"\
GroupFile",description:"groups/<group>.yaml: a layer that several hosts share.",type:"object",properties:{select:{title:"Selector",type:"object",description:"La\
bels that must all match; without it the group reaches the hosts that name it",$ref:"common.schema.json#/$defs/labels",minProperties:1},priority:{description:"L\
ower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.jso\
n#/$defs/osLayer"}},additionalProperties:!1},x={title:"Labels",description:"Labels: name to value, both strings",type:"object",propertyNames:{description:"A lab\
el name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},additionalProperties:{description:"A label\
 value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"}},je=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$","u"),qe=new RegExp(
"^[^\\u0000-\\u001f\\u007f]{0,63}$","u");function X(n,{instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;
const u=X.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t==
"string"){if(!C.test(t)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.
push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var i=s===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:Z.propertyNames,parentSchema:Z,data:n};e===null?e=[o]:e.push(o),r++}}for(const t in n)
O(n[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:w,dynamicAnchors:$})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,
data:n};e===null?e=[t]:e.push(t),r++}return X.errors=e,r===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(n,{instancePath:a="",parentData:z,
parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ne.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="select"||t==="priority"||t==="bundles"||t==="os")){const s={instancePath:a,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:H,data:n};
e===null?e=[s]:e.push(s),r++}if(n.select!==void 0){let t=n.select;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const o=r;if(typeof s=="string"&&
!je.test(s)){const p={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:x.propertyNames,
data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var i=o===r;if(!i){const p={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:x.propertyNames,parentSchema:x,data:t};e===null?e=[p]:e.push(p),
r++}}for(const s in t){let o=t[s];if(typeof o=="string"){if(!qe.test(o)){const p={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match patter\
n "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:x.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:x.additionalProperties.type,parentSchema:x.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}else{
const s={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.type,
parentSchema:x,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/select",schemaPath:"\
#/properties/select/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:H.properties.select,
data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:H.properties.select.type,parentSchema:H.properties.select,data:t};e===null?e=[s]:e.push(s),r++}}if(n.priority!==void 0){let t=n.priority;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:H.properties.priority.type,parentSchema:H.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="numb\
er"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000",schema:1e6,parentSchema:H.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(t<-1e6||isNaN(t)){const s={instancePath:a+"/p\
riority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:H.
properties.priority,data:t};e===null?e=[s]:e.push(s),r++}}}if(n.bundles!==void 0&&(X(n.bundles,{instancePath:a+"/bundles",parentData:n,parentDataProperty:"bundl\
es",rootData:w,dynamicAnchors:$})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),n.os!==void 0){let t=n.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&
t!==null){const s={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:j.type},message:"must be object,null",schema:j.
type,parentSchema:j,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const o={instancePath:a+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:j,data:t};e===null?e=[o]:e.push(o),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const o={
instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:j.properties.channel.type},message:"\
must be string,null",schema:j.properties.channel.type,parentSchema:j.properties.channel,data:s};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!oe.test(s)){
const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:j.properties.channel,data:s};e===null?
e=[o]:e.push(o),r++}}}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.type,parentSchema:H,
data:n};e===null?e=[t]:e.push(t),r++}return ne.errors=e,r===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ke=me,f={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"host-config.schema.json",title:"HostConfigFile",description:"/etc/kedge/host.yaml: what a host knows before it has seen its fleet\
.",type:"object",required:["name","fleet"],properties:{name:{$ref:"common.schema.json#/$defs/hostName"},fleet:{title:"HostConfigFleet",description:"The fleet th\
at this host belongs to",type:"object",required:["id","sources","anchor"],properties:{id:{$ref:"common.schema.json#/$defs/fleetId"},branch:{$ref:"common.schema.\
json#/$defs/branch"},sources:{description:"Where the fleet repository is fetched from; all are asked, and a bad one never hides a good one",type:"array",minItems:1,
maxItems:16,items:{$ref:"common.schema.json#/$defs/remote"}},anchor:{description:"The first trusted commit, handed over at enrolment","x-expected":"a whole comm\
it id: 40 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{40}$"},anchorTree:{description:"SHA-256 of the anchor's tree, handed over with it","x-expected":"\
64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},git:{description:"Which git fetches: `native`, `embedded`, or `auto` (native where it is insta\
lled)",enum:["auto","native","embedded"]}},additionalProperties:!1},inventory:{$ref:"common.schema.json#/$defs/remote"},key:{description:"The host's private Ope\
nPGP key, made by `kedge host keygen`, mode 0600",type:"string",minLength:1},state:{description:"State folder; /var/lib/kedge where absent",type:"string",minLength:1},
compose:{title:"HostConfigCompose",description:"Docker Compose on this host",type:"object",properties:{project:{description:"Compose projects are <project>-<bun\
dle>; `kedge` where absent","x-expected":"lower-case letters, digits, `_` and `-`, at most 40 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"}},additionalProperties:!1},
ostree:{title:"HostConfigOstree",description:"The OS that Kedge manages; absent: it manages none",type:"object",properties:{sysroot:{description:"The OSTree sys\
root: `/` where absent, which is the running system",type:"string",minLength:1}},additionalProperties:!1},registries:{description:"Registries by host name, with\
 the file that holds the login; Docker's own credentials are honoured too",type:"object",propertyNames:{description:"A registry's host name, with its port where\
 it has one",pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},additionalProperties:{title:"HostConfigRegistry",description:"How to log in",type:"object",required:[
"authFile"],properties:{authFile:{description:"Docker's config.json form, or one line `user:password`",type:"string",minLength:1}},additionalProperties:!1}},api:{
title:"HostConfigApi",description:"The host's API (later)",type:"object",properties:{listen:{description:"An address and port, such as `127.0.0.1:7878`",type:"s\
tring",pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},exposed:{description:"Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},
additionalProperties:!1},Y={title:"HostNameText",description:"A host name: lower-case letters, digits, `-`, and dots between labels, at most 63 characters",type:"\
string",pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},g={title:"RemoteText",description:"A place to fetch from or pu\
sh to: a URL or a path, or the same with how to log in",type:["string","object"],minLength:1,maxLength:2048,required:["url"],properties:{url:{description:"https\
, ssh, http (loopback, or with `plain: true`), file, `user@host:path`, or a path",type:"string",minLength:1,maxLength:2048},tokenFile:{description:"File whose f\
irst line is a token, or `user:password`, for http(s)",type:"string",minLength:1},identityFile:{description:"SSH private key",type:"string",minLength:1},knownHosts:{
description:"SSH known_hosts file",type:"string",minLength:1},caFile:{description:"CA certificates in PEM, besides those of the system",type:"string",minLength:1},
proxy:{description:"URL of an HTTP proxy, such as `http://proxy.example:3128`","x-expected":"an http(s) URL without a login in it",type:"string",pattern:"^https\
?://[^@\\s]+$"},plain:{description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},ze=new RegExp(
"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),Ne=new RegExp("^https?://[^@\\s]+$","u"),we=new RegExp("^[0-9a-f]{40}$","u"),
Ce=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),Me=new RegExp("^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$","u"),Ue=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1\
,5}$","u");function me(n,{instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=me.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const t={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:f.required,parentSchema:f,data:n};e===null?e=[t]:e.push(t),
r++}if(n.fleet===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required propert\
y 'fleet'",schema:f.required,parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!be.call(f.properties,t)){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f,data:n};
e===null?e=[s]:e.push(s),r++}if(n.name!==void 0){let t=n.name;if(typeof t=="string"){if(!ze.test(t)){const s={instancePath:a+"/name",schemaPath:"common.schema.j\
son#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must m\
atch pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-\
z0-9-]*[a-z0-9])?)*$",parentSchema:Y,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/hostName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,data:t};e===null?e=[s]:e.push(s),r++}}if(n.fleet!==void 0){let t=n.
fleet;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",
params:{missingProperty:"id"},message:"must have required property 'id'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[
s]:e.push(s),r++}if(t.sources===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"so\
urces"},message:"must have required property 'sources'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}
if(t.anchor===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"mu\
st have required property 'anchor'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s===
"id"||s==="branch"||s==="sources"||s==="anchor"||s==="anchorTree"||s==="git")){const o={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.fleet,data:t};
e===null?e=[o]:e.push(o),r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if(!$e.test(s)){const o={instancePath:a+"/fleet/id",schemaPath:"common.schema.j\
son#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0\
-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:W,data:s};e===
null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:W.type,parentSchema:W,data:s};e===null?e=[o]:e.push(o),r++}}if(t.branch!==void 0){let s=t.branch;if(typeof s=="string"){if(!Se.test(s)){const o={
instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0\
-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?\
!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:G,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+
"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,data:s};
e===null?e=[o]:e.push(o),r++}}if(t.sources!==void 0){let s=t.sources;if(Array.isArray(s)){if(s.length>16){const p={instancePath:a+"/fleet/sources",schemaPath:"#\
/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:f.properties.
fleet.properties.sources,data:s};e===null?e=[p]:e.push(p),r++}if(s.length<1){const p={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/\
sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.fleet.properties.sources,data:s};
e===null?e=[p]:e.push(p),r++}const o=s.length;for(let p=0;p<o;p++){let m=s[p];if(typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))){const h={instancePath:a+
"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,parentSchema:g,
data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="string"){if(b(m)>2048){const h={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remo\
te/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:m};e===null?e=[h]:e.push(
h),r++}if(b(m)<1){const h={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:g,data:m};e===null?e=[h]:e.push(h),r++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){
const h={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:g.required,parentSchema:g,data:m};e===null?e=[h]:e.push(h),r++}for(const h in m)if(!(h==="url"||h==="tokenFile"||h==="id\
entityFile"||h==="knownHosts"||h==="caFile"||h==="proxy"||h==="plain")){const c={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:g,data:m};
e===null?e=[c]:e.push(c),r++}if(m.url!==void 0){let h=m.url;if(typeof h=="string"){if(b(h)>2048){const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:g.properties.url,data:h};e===null?e=[c]:e.push(c),r++}if(b(h)<1){const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.
url,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.url.type,parentSchema:g.properties.url,data:h};e===null?e=[c]:e.push(c),r++}}
if(m.tokenFile!==void 0){let h=m.tokenFile;if(typeof h=="string"){if(b(h)<1){const c={instancePath:a+"/fleet/sources/"+p+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.tokenFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.tokenFile.type,parentSchema:g.properties.tokenFile,
data:h};e===null?e=[c]:e.push(c),r++}}if(m.identityFile!==void 0){let h=m.identityFile;if(typeof h=="string"){if(b(h)<1){const c={instancePath:a+"/fleet/sources\
/"+p+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:g.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.identityFile.type,parentSchema:g.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.knownHosts!==void 0){let h=m.knownHosts;if(typeof h==
"string"){if(b(h)<1){const c={instancePath:a+"/fleet/sources/"+p+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:a+"/fleet/sources/"+p+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.knownHosts.type,parentSchema:g.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}if(m.caFile!==void 0){
let h=m.caFile;if(typeof h=="string"){if(b(h)<1){const c={instancePath:a+"/fleet/sources/"+p+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.caFile,data:h};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:g.properties.caFile.type,parentSchema:g.properties.caFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.
proxy!==void 0){let h=m.proxy;if(typeof h=="string"){if(!Ne.test(h)){const c={instancePath:a+"/fleet/sources/"+p+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:g.properties.proxy,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.proxy.type,parentSchema:g.properties.
proxy,data:h};e===null?e=[c]:e.push(c),r++}}if(m.plain!==void 0){let h=m.plain;if(typeof h!="boolean"){const c={instancePath:a+"/fleet/sources/"+p+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.plain.type,parentSchema:g.
properties.plain,data:h};e===null?e=[c]:e.push(c),r++}}}}}else{const o={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.fleet.properties.sources.type,parentSchema:f.properties.fleet.properties.sources,
data:s};e===null?e=[o]:e.push(o),r++}}if(t.anchor!==void 0){let s=t.anchor;if(typeof s=="string"){if(!we.test(s)){const o={instancePath:a+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:f.properties.fleet.properties.anchor,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.fleet.properties.anchor.type,parentSchema:f.
properties.fleet.properties.anchor,data:s};e===null?e=[o]:e.push(o),r++}}if(t.anchorTree!==void 0){let s=t.anchorTree;if(typeof s=="string"){if(!U.test(s)){const o={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:f.properties.fleet.properties.anchorTree,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.fleet.properties.anchorTree.type,parentSchema:f.properties.fleet.properties.anchorTree,data:s};e===null?e=[o]:e.push(o),r++}}if(t.git!==void 0){let s=t.
git;if(!(s==="auto"||s==="native"||s==="embedded")){const o={instancePath:a+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:f.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:f.properties.fleet.properties.git.enum,parentSchema:f.
properties.fleet.properties.git,data:s};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:f.properties.fleet.type,parentSchema:f.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}}if(n.inventory!==
void 0){let t=n.inventory;if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:g.type},message:"must be string,object",schema:g.type,parentSchema:g,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"){if(b(t)>2048){const s={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:g,data:t};e===null?e=[s]:e.push(s),r++}if(b(t)<1){const s={instancePath:a+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g,data:t};
e===null?e=[s]:e.push(s),r++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:g.required,parentSchema:g,data:t};
e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="url"||s==="tokenFile"||s==="identityFile"||s==="knownHosts"||s==="caFile"||s==="proxy"||s==="plain")){const o={
instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:g,data:t};e===null?e=[o]:e.push(o),r++}if(t.url!==void 0){let s=t.url;if(typeof s=="string"){if(b(s)>
2048){const o={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:g.properties.url,data:s};e===null?e=[o]:e.push(o),r++}if(b(s)<1){const o={instancePath:a+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:g.properties.url,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.url.type,parentSchema:g.properties.url,data:s};
e===null?e=[o]:e.push(o),r++}}if(t.tokenFile!==void 0){let s=t.tokenFile;if(typeof s=="string"){if(b(s)<1){const o={instancePath:a+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.
properties.tokenFile,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.tokenFile.type,parentSchema:g.properties.tokenFile,data:s};
e===null?e=[o]:e.push(o),r++}}if(t.identityFile!==void 0){let s=t.identityFile;if(typeof s=="string"){if(b(s)<1){const o={instancePath:a+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:g.properties.identityFile,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.identityFile.type,
parentSchema:g.properties.identityFile,data:s};e===null?e=[o]:e.push(o),r++}}if(t.knownHosts!==void 0){let s=t.knownHosts;if(typeof s=="string"){if(b(s)<1){const o={
instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.knownHosts,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.knownHosts.type,parentSchema:g.properties.knownHosts,data:s};e===null?e=[o]:e.push(o),r++}}if(t.caFile!==void 0){let s=t.caFile;if(typeof s=="string"){
if(b(s)<1){const o={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.caFile,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.
caFile.type,parentSchema:g.properties.caFile,data:s};e===null?e=[o]:e.push(o),r++}}if(t.proxy!==void 0){let s=t.proxy;if(typeof s=="string"){if(!Ne.test(s)){const o={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:g.properties.proxy,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:g.properties.proxy.type,parentSchema:g.properties.proxy,data:s};e===null?e=[o]:e.push(o),r++}}if(t.plain!==void 0){let s=t.plain;if(typeof s!="boole\
an"){const o={instancePath:a+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:g.properties.plain.type,parentSchema:g.properties.plain,data:s};e===null?e=[o]:e.push(o),r++}}}}if(n.key!==void 0){let t=n.key;if(typeof t==
"string"){if(b(t)<1){const s={instancePath:a+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:f.properties.key,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.key.type,parentSchema:f.properties.key,data:t};e===null?e=[s]:e.push(s),
r++}}if(n.state!==void 0){let t=n.state;if(typeof t=="string"){if(b(t)<1){const s={instancePath:a+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.state,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.state.type,parentSchema:f.
properties.state,data:t};e===null?e=[s]:e.push(s),r++}}if(n.compose!==void 0){let t=n.compose;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!==
"project"){const o={instancePath:a+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.compose,data:t};e===null?e=[o]:e.push(o),r++}if(t.project!==void 0){let s=t.project;
if(typeof s=="string"){if(!Ce.test(s)){const o={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:f.properties.
compose.properties.project,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/pro\
ject/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.compose.properties.project.type,parentSchema:f.properties.compose.
properties.project,data:s};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:f.properties.compose.type,parentSchema:f.properties.compose,data:t};e===null?e=[s]:e.push(s),r++}}if(n.ostree!==void 0){
let t=n.ostree;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="sysroot"){const o={instancePath:a+"/ostree",schemaPath:"#/properties/ostree\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.
ostree,data:t};e===null?e=[o]:e.push(o),r++}if(t.sysroot!==void 0){let s=t.sysroot;if(typeof s=="string"){if(b(s)<1){const o={instancePath:a+"/ostree/sysroot",schemaPath:"\
#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.
ostree.properties.sysroot,data:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroo\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.ostree.properties.sysroot.type,parentSchema:f.properties.ostree.properties.
sysroot,data:s};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:f.properties.ostree.type,parentSchema:f.properties.ostree,data:t};e===null?e=[s]:e.push(s),r++}}if(n.registries!==void 0){let t=n.
registries;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const o=r;if(typeof s=="string"&&!Me.test(s)){const p={instancePath:a+"/registries",schemaPath:"\
#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9]\
[A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:f.properties.registries.propertyNames,data:s,propertyName:s};e===null?e=[p]:e.
push(p),r++}var i=o===r;if(!i){const p={instancePath:a+"/registries",schemaPath:"#/properties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:s},
message:"property name must be valid",schema:f.properties.registries.propertyNames,parentSchema:f.properties.registries,data:t};e===null?e=[p]:e.push(p),r++}}for(const s in t){
let o=t[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.authFile===void 0){const p={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/registries/additionalProperties/required",keyword:"required",params:{missingProperty:"authFile"},message:"must have required property '\
authFile'",schema:f.properties.registries.additionalProperties.required,parentSchema:f.properties.registries.additionalProperties,data:o};e===null?e=[p]:e.push(
p),r++}for(const p in o)if(p!=="authFile"){const m={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/a\
dditionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:f.
properties.registries.additionalProperties,data:o};e===null?e=[m]:e.push(m),r++}if(o.authFile!==void 0){let p=o.authFile;if(typeof p=="string"){if(b(p)<1){const m={
instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.registries.additionalProperties.
properties.authFile,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.registries.
additionalProperties.properties.authFile.type,parentSchema:f.properties.registries.additionalProperties.properties.authFile,data:p};e===null?e=[m]:e.push(m),r++}}}else{
const p={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:f.properties.registries.additionalProperties.type,parentSchema:f.properties.registries.additionalProperties,data:o};
e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/registries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:f.properties.registries.type,parentSchema:f.properties.registries,data:t};e===null?e=[s]:e.push(s),r++}}if(n.api!==void 0){let t=n.api;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="listen"||s==="exposed")){const o={instancePath:a+"/api",schemaPath:"#/properties/api/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.api,
data:t};e===null?e=[o]:e.push(o),r++}if(t.listen!==void 0){let s=t.listen;if(typeof s=="string"){if(!Ue.test(s)){const o={instancePath:a+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\
\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:f.properties.api.properties.listen,data:s};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:f.properties.api.properties.listen.type,parentSchema:f.properties.api.properties.listen,data:s};e===null?e=[o]:e.push(o),r++}}
if(t.exposed!==void 0){let s=t.exposed;if(typeof s!="boolean"){const o={instancePath:a+"/api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.api.properties.exposed.type,parentSchema:f.properties.api.properties.exposed,data:s};
e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:f.properties.api.type,parentSchema:f.properties.api,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}return me.errors=e,r===0}me.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var We=le,I={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host.schema.json",title:"HostFile",description:"hosts/\
<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"common.schema.json#/$defs/labels"},groups:{description:"Groups that this host \
belongs to, besides those that select it by label",type:"array",items:{$ref:"common.schema.json#/$defs/groupName"},uniqueItems:!0},bundles:{$ref:"common.schema.\
json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},suspend:{description:"true, or a list of bundles: observe and report, apply nothing",type:[
"boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},retire:{description:"true: take everything of Kedge's down",type:"boolean"}},
additionalProperties:!1},Pe={title:"GroupName",description:"A group name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[a-z0-9][a-z0-9._-]{0,62}$"};function ee(n,{instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ee.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t==
"string"){if(!C.test(t)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.
push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var i=s===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:Z.propertyNames,parentSchema:Z,data:n};e===null?e=[o]:e.push(o),r++}}for(const t in n)
O(n[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:w,dynamicAnchors:$})||(e=e===null?O.errors:e.concat(
O.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,
data:n};e===null?e=[t]:e.push(t),r++}return ee.errors=e,r===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(n,{instancePath:a="",parentData:z,
parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=le.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="labels"||t==="groups"||t==="bundles"||t==="os"||t==="suspend"||t==="retire")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:I,
data:n};e===null?e=[s]:e.push(s),r++}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const o=r;if(typeof s==
"string"&&!je.test(s)){const p={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:x.
propertyNames,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var i=o===r;if(!i){const p={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/lab\
els/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:x.propertyNames,parentSchema:x,data:t};e===null?
e=[p]:e.push(p),r++}}for(const s in t){let o=t[s];if(typeof o=="string"){if(!qe.test(o)){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'\
must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:x.additionalProperties,data:o};e===null?e=[p]:e.
push(p),r++}}else{const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.additionalProperties.type,parentSchema:x.additionalProperties,data:o};e===null?e=[
p]:e.push(p),r++}}}else{const s={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:x.type,parentSchema:x,data:t};e===null?e=[s]:e.push(s),r++}}if(n.groups!==void 0){let t=n.groups;if(Array.isArray(t)){const s=t.length;for(let m=0;m<
s;m++){let h=t[m];if(typeof h=="string"){if(!oe.test(h)){const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:Pe,
data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Pe.type,parentSchema:Pe,data:h};e===null?e=[c]:e.push(c),r++}}let o=t.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(M(t[o],
t[p])){const m={instancePath:a+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate it\
ems (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:I.properties.groups,data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+
"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:I.properties.groups.type,parentSchema:I.properties.
groups,data:t};e===null?e=[s]:e.push(s),r++}}if(n.bundles!==void 0&&(ee(n.bundles,{instancePath:a+"/bundles",parentData:n,parentDataProperty:"bundles",rootData:w,
dynamicAnchors:$})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),n.os!==void 0){let t=n.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={
instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:j.type},message:"must be object,null",schema:j.type,parentSchema:j,
data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const o={instancePath:a+"/os",schemaPath:"c\
ommon.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",
schema:!1,parentSchema:j,data:t};e===null?e=[o]:e.push(o),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const o={instancePath:a+"/\
os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:j.properties.channel.type},message:"must be strin\
g,null",schema:j.properties.channel.type,parentSchema:j.properties.channel,data:s};e===null?e=[o]:e.push(o),r++}if(typeof s=="string"&&!oe.test(s)){const o={instancePath:a+
"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:j.properties.channel,data:s};e===null?e=[o]:e.push(o),r++}}}}
if(n.suspend!==void 0){let t=n.suspend;if(typeof t!="boolean"&&!Array.isArray(t)){const s={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"\
type",params:{type:I.properties.suspend.type},message:"must be boolean,array",schema:I.properties.suspend.type,parentSchema:I.properties.suspend,data:t};e===null?
e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!C.test(h)){const c={instancePath:a+"/suspen\
d/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a\
-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/suspend/"+m,schemaPath:"\
common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:h};e===null?e=[c]:e.
push(c),r++}}let o=t.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(M(t[o],t[p])){const m={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/uniqueItems",
keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:I.properties.suspend,
data:t};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.retire!==void 0){let t=n.retire;if(typeof t!="boolean"){const s={instancePath:a+"/retire",schemaPath:"#/pro\
perties/retire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:I.properties.retire.type,parentSchema:I.properties.retire,data:t};e===
null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,
data:n};e===null?e=[t]:e.push(t),r++}return le.errors=e,r===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=he,l={$schema:"https://json-schema.\
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
s `Debian GNU/Linux 12 (bookworm)`",type:["string","null"],maxLength:200}},additionalProperties:!1},hardware:{description:"cpu, memory, gpus, disks, nics, virtu\
alization: a figure that the hardware does not report is null with a reason, never 0",type:"object"},network:{title:"InventoryNetwork",description:"How the host\
 is reached",type:"object",required:["hostname","addresses","meshKey"],properties:{hostname:{description:"Its own name for itself",type:["string","null"],maxLength:255},
addresses:{description:"IP addresses, loopback and link-local ones left out",type:"array",maxItems:1e3,items:{type:"string",maxLength:64}},meshKey:{description:"\
Public key of the mesh network (later)",type:["string","null"],maxLength:64}},additionalProperties:!1}},additionalProperties:!1,$defs:{time:{title:"Time",description:"\
A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"}}},te={title:"\
Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3\
})?Z$"},Ve=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),xe=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$","u");function he(n,{
instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=he.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.
host===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:l.
required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.key===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.bootId===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"must have required property 'bootId'",schema:l.required,parentSchema:l,data:n};
e===null?e=[i]:e.push(i),r++}if(n.sequence===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sequence"},message:"\
must have required property 'sequence'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.reportedAt===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"must have required property 'reportedAt'",schema:l.required,parentSchema:l,
data:n};e===null?e=[i]:e.push(i),r++}if(n.agent===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agent"},message:"\
must have required property 'agent'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.fleet===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required property 'fleet'",schema:l.required,parentSchema:l,data:n};e===null?
e=[i]:e.push(i),r++}if(n.desired===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"desired"},message:"must h\
ave required property 'desired'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.applied===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"applied"},message:"must have required property 'applied'",schema:l.required,parentSchema:l,data:n};e===null?
e=[i]:e.push(i),r++}if(n.state===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have \
required property 'state'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.conditions===void 0){const i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"conditions"},message:"must have required property 'conditions'",schema:l.required,parentSchema:l,data:n};
e===null?e=[i]:e.push(i),r++}if(n.bundles===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bundles"},message:"\
must have required property 'bundles'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.os===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"os"},message:"must have required property 'os'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:
e.push(i),r++}if(n.hardware===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hardware"},message:"must have \
required property 'hardware'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.network===void 0){const i={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"network"},message:"must have required property 'network'",schema:l.required,parentSchema:l,data:n};e===null?
e=[i]:e.push(i),r++}for(const i in n)if(!be.call(l.properties,i)){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:l,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let i=n.
version;if(i!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to c\
onstant",schema:1,parentSchema:l.properties.version,data:i};e===null?e=[t]:e.push(t),r++}}if(n.host!==void 0){let i=n.host;if(typeof i=="string"){if(!ze.test(i)){
const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0\
-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"\
^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:Y,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,data:i};
e===null?e=[t]:e.push(t),r++}}if(n.key!==void 0){let i=n.key;if(typeof i=="string"){if(!Ve.test(i)){const t={instancePath:a+"/key",schemaPath:"#/properties/key/\
pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|\
[0-9A-F]{64})$",parentSchema:l.properties.key,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.key.type,parentSchema:l.properties.key,data:i};e===null?e=[t]:e.push(t),r++}}if(n.bootId!==
void 0){let i=n.bootId;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/type",keyword:"type",params:{type:l.properties.
bootId.type},message:"must be string,null",schema:l.properties.bootId.type,parentSchema:l.properties.bootId,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="s\
tring"&&b(i)>64){const t={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters",schema:64,parentSchema:l.properties.bootId,data:i};e===null?e=[t]:e.push(t),r++}}if(n.sequence!==void 0){let i=n.sequence;if(!(typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:l.properties.sequence.type,parentSchema:l.properties.sequence,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)&&(i<
0||isNaN(i))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0",schema:0,parentSchema:l.properties.sequence,data:i};e===null?e=[t]:e.push(t),r++}}if(n.reportedAt!==void 0){let i=n.reportedAt;if(typeof i=="string"){if(!xe.
test(i)){const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2\
}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2\
}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:te,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/reportedAt",schemaPath:"\
#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.type,parentSchema:te,data:i};e===null?e=[t]:e.push(t),r++}}if(n.agent!==
void 0){let i=n.agent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.version===void 0){const t={instancePath:a+"/agent",schemaPath:"#/properties/agent/requir\
ed",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.properties.agent.required,parentSchema:l.properties.
agent,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(t!=="version"){const s={instancePath:a+"/agent",schemaPath:"#/properties/agent/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.agent,data:i};
e===null?e=[s]:e.push(s),r++}if(i.version!==void 0){let t=i.version;if(typeof t=="string"){if(b(t)>64){const s={instancePath:a+"/agent/version",schemaPath:"#/pr\
operties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.
agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/agent/version",schemaPath:"#/properties/agent/properties/version/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.agent.properties.version.type,parentSchema:l.properties.agent.properties.
version,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:l.properties.agent.type,parentSchema:l.properties.agent,data:i};e===null?e=[t]:e.push(t),r++}}if(n.fleet!==void 0){let i=n.fleet;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.commit===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",
params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:i};e===
null?e=[t]:e.push(t),r++}if(i.head===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"\
head"},message:"must have required property 'head'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:i};e===null?e=[t]:e.push(t),r++}if(i.
source===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"source"},message:"must ha\
ve required property 'source'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t===
"commit"||t==="head"||t==="source")){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.fleet,data:i};e===null?e=[s]:e.push(s),r++}if(i.commit!==
void 0){let t=i.commit;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/type",keyword:"\
type",params:{type:l.properties.fleet.properties.commit.type},message:"must be string,null",schema:l.properties.fleet.properties.commit.type,parentSchema:l.properties.
fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&!we.test(t)){const s={instancePath:a+"/fleet/commit",schemaPath:"#/propertie\
s/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.
properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}}if(i.head!==void 0){let t=i.head;if(typeof t!="string"&&t!==null){const s={instancePath:a+
"/fleet/head",schemaPath:"#/properties/fleet/properties/head/type",keyword:"type",params:{type:l.properties.fleet.properties.head.type},message:"must be string,\
null",schema:l.properties.fleet.properties.head.type,parentSchema:l.properties.fleet.properties.head,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&
!we.test(t)){const s={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'\
must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.head,data:t};e===null?e=[s]:e.push(s),r++}}if(i.source!==
void 0){let t=i.source;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/type",keyword:"\
type",params:{type:l.properties.fleet.properties.source.type},message:"must be string,null",schema:l.properties.fleet.properties.source.type,parentSchema:l.properties.
fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&b(t)>2048){const s={instancePath:a+"/fleet/source",schemaPath:"#/properties/\
fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:l.properties.
fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:l.properties.fleet.type,parentSchema:l.properties.fleet,data:i};e===null?e=[t]:e.push(t),r++}}if(n.desired!==void 0){
let i=n.desired;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/desired",schemaPath:"#/properties/desired/type",keyword:"type",params:{type:l.properties.
desired.type},message:"must be string,null",schema:l.properties.desired.type,parentSchema:l.properties.desired,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i==
"string"&&!U.test(i)){const t={instancePath:a+"/desired",schemaPath:"#/properties/desired/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.desired,data:i};e===null?e=[t]:e.push(t),r++}}if(n.applied!==void 0){let i=n.
applied;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied/type",keyword:"type",params:{type:l.properties.applied.
type},message:"must be string,null",schema:l.properties.applied.type,parentSchema:l.properties.applied,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="string"&&
!U.test(i)){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match\
 pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.applied,data:i};e===null?e=[t]:e.push(t),r++}}if(n.state!==void 0){let i=n.state;if(!(i===
"converged"||i==="waiting"||i==="applying"||i==="failed"||i==="stale"||i==="suspended")){const t={instancePath:a+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:l.properties.state.enum},message:"must be equal to one of the allowed values",schema:l.properties.state.enum,parentSchema:l.properties.
state,data:i};e===null?e=[t]:e.push(t),r++}}if(n.conditions!==void 0){let i=n.conditions;if(Array.isArray(i)){if(i.length>1e3){const s={instancePath:a+"/conditi\
ons",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.
properties.conditions,data:i};e===null?e=[s]:e.push(s),r++}const t=i.length;for(let s=0;s<t;s++){let o=i[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===
void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.items,data:o};e===null?e=[p]:e.push(p),r++}
if(o.status===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"s\
tatus"},message:"must have required property 'status'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.items,data:o};e===null?
e=[p]:e.push(p),r++}if(o.code===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{
missingProperty:"code"},message:"must have required property 'code'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.items,data:o};
e===null?e=[p]:e.push(p),r++}if(o.message===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"requir\
ed",params:{missingProperty:"message"},message:"must have required property 'message'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.
items,data:o};e===null?e=[p]:e.push(p),r++}if(o.since===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:l.properties.conditions.items.required,parentSchema:l.properties.
conditions.items,data:o};e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="type"||p==="status"||p==="code"||p==="message"||p==="since")){const m={instancePath:a+
"/conditions/"+s,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT \
have additional properties",schema:!1,parentSchema:l.properties.conditions.items,data:o};e===null?e=[m]:e.push(m),r++}if(o.type!==void 0){let p=o.type;if(typeof p==
"string"){if(b(p)>200){const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/items/properties/type/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.conditions.items.properties.type,data:p};e===null?e=[m]:
e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/items/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:l.properties.conditions.items.properties.type.type,parentSchema:l.properties.conditions.items.properties.type,data:p};e===
null?e=[m]:e.push(m),r++}}if(o.status!==void 0){let p=o.status;if(typeof p!="boolean"){const m={instancePath:a+"/conditions/"+s+"/status",schemaPath:"#/properti\
es/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.properties.conditions.items.properties.status.
type,parentSchema:l.properties.conditions.items.properties.status,data:p};e===null?e=[m]:e.push(m),r++}}if(o.code!==void 0){let p=o.code;if(typeof p!="string"&&
p!==null){const m={instancePath:a+"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code/type",keyword:"type",params:{type:l.properties.
conditions.items.properties.code.type},message:"must be string,null",schema:l.properties.conditions.items.properties.code.type,parentSchema:l.properties.conditions.
items.properties.code,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="string"&&b(p)>64){const m={instancePath:a+"/conditions/"+s+"/code",schemaPath:"#/proper\
ties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.
properties.conditions.items.properties.code,data:p};e===null?e=[m]:e.push(m),r++}}if(o.message!==void 0){let p=o.message;if(typeof p=="string"){if(b(p)>8192){const m={
instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/maxLength",keyword:"maxLength",params:{limit:8192},message:"\
must NOT have more than 8192 characters",schema:8192,parentSchema:l.properties.conditions.items.properties.message,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={
instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:l.properties.conditions.items.properties.message.type,parentSchema:l.properties.conditions.items.properties.message,data:p};e===null?e=[m]:e.
push(m),r++}}if(o.since!==void 0){let p=o.since;if(typeof p=="string"){if(!xe.test(p)){const m={instancePath:a+"/conditions/"+s+"/since",schemaPath:"#/$defs/tim\
e/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-\
[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:te,
data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/since",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:te.type,parentSchema:te,data:p};e===null?e=[m]:e.push(m),r++}}}else{const p={instancePath:a+"/conditions/"+s,schemaPath:"#/prope\
rties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.conditions.items.type,parentSchema:l.properties.
conditions.items,data:o};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:l.properties.conditions.type,parentSchema:l.properties.conditions,data:i};e===null?e=[t]:e.push(t),r++}}if(n.bundles!==
void 0){let i=n.bundles;if(Array.isArray(i)){if(i.length>1e3){const s={instancePath:a+"/bundles",schemaPath:"#/properties/bundles/maxItems",keyword:"maxItems",params:{
limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.bundles,data:i};e===null?e=[s]:e.push(s),r++}const t=i.length;for(let s=0;s<
t;s++){let o=i[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const p={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.properties.bundles.items.required,parentSchema:l.
properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.digest===void 0){const p={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items\
/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:l.properties.bundles.items.required,parentSchema:l.
properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.state===void 0){const p={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/\
required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.properties.bundles.items.required,parentSchema:l.
properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.services===void 0){const p={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/ite\
ms/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'services'",schema:l.properties.bundles.items.required,
parentSchema:l.properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="name"||p==="digest"||p==="state"||p==="services")){const m={
instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items,data:o};e===null?e=[m]:e.push(m),r++}if(o.name!==void 0){let p=o.name;if(typeof p==
"string"){if(!C.test(p)){const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:p};e===null?e=[m]:
e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:N.type,parentSchema:N,data:p};e===null?e=[m]:e.push(m),r++}}if(o.digest!==void 0){let p=o.digest;if(typeof p!="string"&&p!==null){const m={
instancePath:a+"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/type",keyword:"type",params:{type:l.properties.bundles.items.properties.
digest.type},message:"must be string,null",schema:l.properties.bundles.items.properties.digest.type,parentSchema:l.properties.bundles.items.properties.digest,data:p};
e===null?e=[m]:e.push(m),r++}if(typeof p=="string"&&!U.test(p)){const m={instancePath:a+"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/propertie\
s/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.
bundles.items.properties.digest,data:p};e===null?e=[m]:e.push(m),r++}}if(o.state!==void 0){let p=o.state;if(typeof p=="string"){if(b(p)>64){const m={instancePath:a+
"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than\
 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.state,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+
s+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.
items.properties.state.type,parentSchema:l.properties.bundles.items.properties.state,data:p};e===null?e=[m]:e.push(m),r++}}if(o.services!==void 0){let p=o.services;
if(Array.isArray(p)){if(p.length>1e3){const h={instancePath:a+"/bundles/"+s+"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.bundles.items.properties.services,data:p};e===null?
e=[h]:e.push(h),r++}const m=p.length;for(let h=0;h<m;h++){let c=p[h];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){const d={instancePath:a+"/\
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
d==="health"||d==="restarts")){const v={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.
items.properties.services.items,data:c};e===null?e=[v]:e.push(v),r++}if(c.name!==void 0){let d=c.name;if(typeof d=="string"){if(b(d)>200){const v={instancePath:a+
"/bundles/"+s+"/services/"+h+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.bundles.items.properties.services.items.properties.name,data:d};e===null?e=
[v]:e.push(v),r++}}else{const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties\
/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:l.
properties.bundles.items.properties.services.items.properties.name,data:d};e===null?e=[v]:e.push(v),r++}}if(c.image!==void 0){let d=c.image;if(typeof d=="string"){
if(b(d)>1024){const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/ma\
xLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:l.properties.bundles.items.properties.
services.items.properties.image,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/image",schemaPath:"#/propertie\
s/bundles/items/properties/services/items/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.
properties.services.items.properties.image.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[v]:e.push(
v),r++}}if(c.state!==void 0){let d=c.state;if(typeof d=="string"){if(b(d)>64){const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/state",schemaPath:"#/proper\
ties/bundles/items/properties/services/items/properties/state/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:l.properties.bundles.items.properties.services.items.properties.state,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/bundles/"+
s+"/services/"+h+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:l.properties.bundles.items.properties.services.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.services.items.
properties.state,data:d};e===null?e=[v]:e.push(v),r++}}if(c.health!==void 0){let d=c.health;if(typeof d=="string"){if(b(d)>64){const v={instancePath:a+"/bundles\
/"+s+"/services/"+h+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.services.items.properties.health,data:d};e===null?e=
[v]:e.push(v),r++}}else{const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properti\
es/health/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.services.items.properties.health.type,
parentSchema:l.properties.bundles.items.properties.services.items.properties.health,data:d};e===null?e=[v]:e.push(v),r++}}if(c.restarts!==void 0){let d=c.restarts;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){const v={instancePath:a+"/bundles/"+s+"/services/"+h+"/restarts",schemaPath:"#/properties/bu\
ndles/items/properties/services/items/properties/restarts/type",keyword:"type",params:{type:l.properties.bundles.items.properties.services.items.properties.restarts.
type},message:"must be integer,null",schema:l.properties.bundles.items.properties.services.items.properties.restarts.type,parentSchema:l.properties.bundles.items.
properties.services.items.properties.restarts,data:d};e===null?e=[v]:e.push(v),r++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const v={instancePath:a+
"/bundles/"+s+"/services/"+h+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?
e=[v]:e.push(v),r++}}}else{const d={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:l.properties.bundles.items.properties.services.items.type,parentSchema:l.properties.bundles.items.properties.
services.items,data:c};e===null?e=[d]:e.push(d),r++}}}else{const m={instancePath:a+"/bundles/"+s+"/services",schemaPath:"#/properties/bundles/items/properties/s\
ervices/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.bundles.items.properties.services.type,parentSchema:l.properties.
bundles.items.properties.services,data:p};e===null?e=[m]:e.push(m),r++}}}else{const p={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.bundles.items.type,parentSchema:l.properties.bundles.items,data:o};e===null?e=
[p]:e.push(p),r++}}}else{const t={instancePath:a+"/bundles",schemaPath:"#/properties/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:l.properties.bundles.type,parentSchema:l.properties.bundles,data:i};e===null?e=[t]:e.push(t),r++}}if(n.os!==void 0){let i=n.os;if(i&&typeof i=="object"&&
!Array.isArray(i)){if(i.booted===void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"booted"},
message:"must have required property 'booted'",schema:l.properties.os.required,parentSchema:l.properties.os,data:i};e===null?e=[t]:e.push(t),r++}if(i.staged===void 0){
const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"staged"},message:"must have required property 's\
taged'",schema:l.properties.os.required,parentSchema:l.properties.os,data:i};e===null?e=[t]:e.push(t),r++}if(i.rollback===void 0){const t={instancePath:a+"/os",
schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollback"},message:"must have required property 'rollback'",schema:l.properties.
os.required,parentSchema:l.properties.os,data:i};e===null?e=[t]:e.push(t),r++}if(i.version===void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/r\
equired",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.properties.os.required,parentSchema:l.properties.
os,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="booted"||t==="staged"||t==="rollback"||t==="version")){const s={instancePath:a+"/os",schemaPath:"\
#/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.
properties.os,data:i};e===null?e=[s]:e.push(s),r++}if(i.booted!==void 0){let t=i.booted;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/booted",schemaPath:"\
#/properties/os/properties/booted/type",keyword:"type",params:{type:l.properties.os.properties.booted.type},message:"must be string,null",schema:l.properties.os.
properties.booted.type,parentSchema:l.properties.os.properties.booted,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&b(t)>64){const s={instancePath:a+
"/os/booted",schemaPath:"#/properties/os/properties/booted/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:l.properties.os.properties.booted,data:t};e===null?e=[s]:e.push(s),r++}}if(i.staged!==void 0){let t=i.staged;if(typeof t!="string"&&t!==null){const s={
instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",params:{type:l.properties.os.properties.staged.type},message:"mus\
t be string,null",schema:l.properties.os.properties.staged.type,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"&&b(t)>64){const s={instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}}if(i.rollback!==void 0){let t=i.
rollback;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/type",keyword:"type",params:{type:l.
properties.os.properties.rollback.type},message:"must be string,null",schema:l.properties.os.properties.rollback.type,parentSchema:l.properties.os.properties.rollback,
data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&b(t)>64){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxL\
ength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.rollback,data:t};
e===null?e=[s]:e.push(s),r++}}if(i.version!==void 0){let t=i.version;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/version",schemaPath:"#/proper\
ties/os/properties/version/type",keyword:"type",params:{type:l.properties.os.properties.version.type},message:"must be string,null",schema:l.properties.os.properties.
version.type,parentSchema:l.properties.os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&b(t)>200){const s={instancePath:a+"/os/\
version",schemaPath:"#/properties/os/properties/version/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,
parentSchema:l.properties.os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/os",schemaPath:"#/properties/os/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:l.properties.os.type,parentSchema:l.properties.os,data:i};e===null?e=[t]:e.push(t),r++}}if(n.hardware!==
void 0){let i=n.hardware;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const t={instancePath:a+"/hardware",schemaPath:"#/properties/hardware/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:l.properties.hardware.type,parentSchema:l.properties.hardware,data:i};e===null?e=[t]:e.push(t),r++}}if(n.
network!==void 0){let i=n.network;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.hostname===void 0){const t={instancePath:a+"/network",schemaPath:"#/properti\
es/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required property 'hostname'",schema:l.properties.network.required,
parentSchema:l.properties.network,data:i};e===null?e=[t]:e.push(t),r++}if(i.addresses===void 0){const t={instancePath:a+"/network",schemaPath:"#/properties/netw\
ork/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required property 'addresses'",schema:l.properties.network.required,parentSchema:l.
properties.network,data:i};e===null?e=[t]:e.push(t),r++}if(i.meshKey===void 0){const t={instancePath:a+"/network",schemaPath:"#/properties/network/required",keyword:"\
required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:l.properties.network.required,parentSchema:l.properties.network,
data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="hostname"||t==="addresses"||t==="meshKey")){const s={instancePath:a+"/network",schemaPath:"#/pro\
perties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.
properties.network,data:i};e===null?e=[s]:e.push(s),r++}if(i.hostname!==void 0){let t=i.hostname;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/netw\
ork/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:l.properties.network.properties.hostname.type},message:"mus\
t be string,null",schema:l.properties.network.properties.hostname.type,parentSchema:l.properties.network.properties.hostname,data:t};e===null?e=[s]:e.push(s),r++}
if(typeof t=="string"&&b(t)>255){const s={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/maxLength",keyword:"maxLength",
params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:l.properties.network.properties.hostname,data:t};e===null?e=[s]:e.push(
s),r++}}if(i.addresses!==void 0){let t=i.addresses;if(Array.isArray(t)){if(t.length>1e3){const o={instancePath:a+"/network/addresses",schemaPath:"#/properties/n\
etwork/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.network.
properties.addresses,data:t};e===null?e=[o]:e.push(o),r++}const s=t.length;for(let o=0;o<s;o++){let p=t[o];if(typeof p=="string"){if(b(p)>64){const m={instancePath:a+
"/network/addresses/"+o,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more\
 than 64 characters",schema:64,parentSchema:l.properties.network.properties.addresses.items,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"\
/network/addresses/"+o,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.network.properties.addresses.items.type,parentSchema:l.properties.network.properties.addresses.items,data:p};e===null?e=[m]:e.push(m),r++}}}else{const s={
instancePath:a+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.
properties.network.properties.addresses.type,parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=[s]:e.push(s),r++}}if(i.meshKey!==void 0){
let t=i.meshKey;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/type",keyword:"t\
ype",params:{type:l.properties.network.properties.meshKey.type},message:"must be string,null",schema:l.properties.network.properties.meshKey.type,parentSchema:l.
properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&b(t)>64){const s={instancePath:a+"/network/meshKey",schemaPath:"\
#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.
properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/network",schemaPath:"#/properties/network/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:l.properties.network.type,parentSchema:l.properties.network,data:i};e===null?e=[t]:e.push(t),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:n};e===null?e=[i]:e.
push(i),r++}return he.errors=e,r===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Je=ce,k={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"os.schema.json",title:"OsFile",description:"os/<channel>.yaml: the OSTree commit that the hosts of a channel run.",type:"object",required:["commit","ref","\
remotes","signedBy"],properties:{commit:{description:"The OSTree commit checksum that this channel stands for: 64 lower-case hex digits",type:"string",pattern:"\
^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the commit is of, for people, such as `debian/12/x86_64/gpu`",type:"string",maxLength:255,pattern:"^[A-Za\
-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{description:"OSTree repositories to pull the commit from, the first that answers: https, or ht\
tp on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"An https URL of an OSTree repository (http on loopback only)",type:"strin\
g",minLength:1,maxLength:2048}},signedBy:{description:"Certificates of which one must have signed the OSTree commit, besides the pin: paths such as `trust/os/re\
lease.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A path `trust/os/<name>.asc`",type:"string",pattern:"^trust/os/[A-Za-z0-9][A-\
Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"When a host may reboot into the commit; at any time where absent",type:"object",properties:{
windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.schema.json#/$defs/idle"}},additionalProperties:!1},confirm:{$ref:"common.schema.json#/$de\
fs/duration"}},additionalProperties:!1},A={title:"MaintenanceWindows",description:"Maintenance windows; one of them must be open",type:"array",minItems:1,maxItems:32,
items:{title:"MaintenanceWindowText",type:"object",description:"A span of wall-clock time that comes again every week, or every day",required:["start","length",
"timezone"],properties:{days:{description:"Days on which it begins; every day where absent",type:"array",minItems:1,uniqueItems:!0,items:{enum:["mon","tue","wed",
"thu","fri","sat","sun"]}},start:{description:'When it begins on the wall clock of `timezone`, as "HH:MM"',"x-expected":'a time from "00:00" to "23:59", in quot\
es',type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{description:"How long it stays open from then on, such as `2h`; 7 days at most","x-expected":"\
a duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},timezone:{description:"An IANA time zone, such as `Europe/Berlin` or `UTC`",
type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"}},additionalProperties:!1}},Qe=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-\
Za-z0-9._-]*)*$","u"),Xe=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),Ye=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","u"),et=new RegExp("\
^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u"),B={title:"IdleRuleText",description:"How still a host must be, besides an open window",type:"object",required:[
"for","gpuBelow"],properties:{gpuBelow:{description:"Every GPU is busy for less than this share of the time, in percent",type:"integer",minimum:1,maximum:100},for:{
$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1};function se(n,{instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=se.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.for===void 0){
const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"must have required property 'for'",schema:B.required,
parentSchema:B,data:n};e===null?e=[i]:e.push(i),r++}if(n.gpuBelow===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
gpuBelow"},message:"must have required property 'gpuBelow'",schema:B.required,parentSchema:B,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="gpu\
Below"||i==="for")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:B,data:n};e===null?e=[t]:e.push(t),r++}if(n.gpuBelow!==void 0){let i=n.gpuBelow;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i))){const t={instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger",schema:B.properties.gpuBelow.type,parentSchema:B.properties.gpuBelow,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)){if(i>100||isNaN(
i)){const t={instancePath:a+"/gpuBelow",schemaPath:"#/properties/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",
schema:100,parentSchema:B.properties.gpuBelow,data:i};e===null?e=[t]:e.push(t),r++}if(i<1||isNaN(i)){const t={instancePath:a+"/gpuBelow",schemaPath:"#/propertie\
s/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:B.properties.gpuBelow,data:i};e===null?e=[t]:
e.push(t),r++}}}if(n.for!==void 0){let i=n.for;if(typeof i=="string"){if(!J.test(i)){const t={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/durati\
on/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s\
|m|h|d)$",parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:B.type,parentSchema:B,data:n};e===null?e=[i]:e.push(i),r++}return se.errors=e,r===
0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(n,{instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=ce.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.commit===
void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:k.
required,parentSchema:k,data:n};e===null?e=[i]:e.push(i),r++}if(n.ref===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ref"},message:"must have required property 'ref'",schema:k.required,parentSchema:k,data:n};e===null?e=[i]:e.push(i),r++}if(n.remotes===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"remotes"},message:"must have required property 'remotes'",schema:k.required,parentSchema:k,data:n};
e===null?e=[i]:e.push(i),r++}if(n.signedBy===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signedBy"},message:"\
must have required property 'signedBy'",schema:k.required,parentSchema:k,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="commit"||i==="ref"||i===
"remotes"||i==="signedBy"||i==="reboot"||i==="confirm")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:k,data:n};e===null?e=[t]:e.push(t),r++}if(n.commit!==void 0){let i=n.commit;if(typeof i=="s\
tring"){if(!U.test(i)){const t={instancePath:a+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'m\
ust match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:k.properties.commit,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.commit.type,parentSchema:k.properties.
commit,data:i};e===null?e=[t]:e.push(t),r++}}if(n.ref!==void 0){let i=n.ref;if(typeof i=="string"){if(b(i)>255){const t={instancePath:a+"/ref",schemaPath:"#/pro\
perties/ref/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:k.properties.ref,data:i};
e===null?e=[t]:e.push(t),r++}if(!Qe.test(i)){const t={instancePath:a+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z\
0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:k.properties.ref,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/ref",schemaPath:"\
#/properties/ref/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.ref.type,parentSchema:k.properties.ref,data:i};e===null?
e=[t]:e.push(t),r++}}if(n.remotes!==void 0){let i=n.remotes;if(Array.isArray(i)){if(i.length>16){const p={instancePath:a+"/remotes",schemaPath:"#/properties/rem\
otes/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:k.properties.remotes,data:i};e===null?e=[p]:
e.push(p),r++}if(i.length<1){const p={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items",schema:1,parentSchema:k.properties.remotes,data:i};e===null?e=[p]:e.push(p),r++}const t=i.length;for(let p=0;p<t;p++){let m=i[p];if(typeof m==
"string"){if(b(m)>2048){const h={instancePath:a+"/remotes/"+p,schemaPath:"#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:k.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}if(b(m)<1){const h={instancePath:a+
"/remotes/"+p,schemaPath:"#/properties/remotes/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.
properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/remotes/"+p,schemaPath:"#/properties/remotes/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:k.properties.remotes.items.type,parentSchema:k.properties.remotes.items,data:m};e===null?e=[h]:e.push(
h),r++}}let s=i.length,o;if(s>1){const p={};for(;s--;){let m=i[s];if(typeof m=="string"){if(typeof p[m]=="number"){o=p[m];const h={instancePath:a+"/remotes",schemaPath:"\
#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:s,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+s+" are identical)",schema:!0,
parentSchema:k.properties.remotes,data:i};e===null?e=[h]:e.push(h),r++;break}p[m]=s}}}}else{const t={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.remotes.type,parentSchema:k.properties.remotes,data:i};e===null?e=[t]:e.push(
t),r++}}if(n.signedBy!==void 0){let i=n.signedBy;if(Array.isArray(i)){if(i.length>16){const p={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/maxI\
tems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:k.properties.signedBy,data:i};e===null?e=[p]:e.push(
p),r++}if(i.length<1){const p={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items",schema:1,parentSchema:k.properties.signedBy,data:i};e===null?e=[p]:e.push(p),r++}const t=i.length;for(let p=0;p<t;p++){let m=i[p];if(typeof m==
"string"){if(!Xe.test(m)){const h={instancePath:a+"/signedBy/"+p,schemaPath:"#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[\
A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9.\
_-]{0,62}\\.asc$",parentSchema:k.properties.signedBy.items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/signedBy/"+p,schemaPath:"#/prope\
rties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.signedBy.items.type,parentSchema:k.properties.signedBy.
items,data:m};e===null?e=[h]:e.push(h),r++}}let s=i.length,o;if(s>1){const p={};for(;s--;){let m=i[s];if(typeof m=="string"){if(typeof p[m]=="number"){o=p[m];const h={
instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",keyword:"uniqueItems",params:{i:s,j:o},message:"must NOT have duplicate items (items #\
# "+o+" and "+s+" are identical)",schema:!0,parentSchema:k.properties.signedBy,data:i};e===null?e=[h]:e.push(h),r++;break}p[m]=s}}}}else{const t={instancePath:a+
"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.signedBy.type,parentSchema:k.
properties.signedBy,data:i};e===null?e=[t]:e.push(t),r++}}if(n.reboot!==void 0){let i=n.reboot;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t===
"windows"||t==="idle")){const s={instancePath:a+"/reboot",schemaPath:"#/properties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:k.properties.reboot,data:i};e===null?e=[s]:e.push(s),r++}if(i.windows!==void 0){let t=i.windows;
if(Array.isArray(t)){if(t.length>32){const o={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/maxItems",keyword:"maxItems",params:{
limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:A,data:t};e===null?e=[o]:e.push(o),r++}if(t.length<1){const o={instancePath:a+"/rebo\
ot/windows",schemaPath:"common.schema.json#/$defs/windows/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:A,
data:t};e===null?e=[o]:e.push(o),r++}const s=t.length;for(let o=0;o<s;o++){let p=t[o];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.start===void 0){const m={
instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/items/required",keyword:"required",params:{missingProperty:"start"},message:"m\
ust have required property 'start'",schema:A.items.required,parentSchema:A.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.length===void 0){const m={instancePath:a+
"/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/items/required",keyword:"required",params:{missingProperty:"length"},message:"must have requi\
red property 'length'",schema:A.items.required,parentSchema:A.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.timezone===void 0){const m={instancePath:a+"/reboo\
t/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/items/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required p\
roperty 'timezone'",schema:A.items.required,parentSchema:A.items,data:p};e===null?e=[m]:e.push(m),r++}for(const m in p)if(!(m==="days"||m==="start"||m==="length"||
m==="timezone")){const h={instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema.json#/$defs/windows/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:A.items,data:p};e===null?e=[h]:e.push(h),r++}if(p.days!==
void 0){let m=p.days;if(Array.isArray(m)){if(m.length<1){const v={instancePath:a+"/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$defs/windows/item\
s/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:A.items.properties.days,data:m};
e===null?e=[v]:e.push(v),r++}const h=m.length;for(let v=0;v<h;v++){let T=m[v];if(!(T==="mon"||T==="tue"||T==="wed"||T==="thu"||T==="fri"||T==="sat"||T==="sun")){
const ke={instancePath:a+"/reboot/windows/"+o+"/days/"+v,schemaPath:"common.schema.json#/$defs/windows/items/properties/days/items/enum",keyword:"enum",params:{
allowedValues:A.items.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:A.items.properties.days.items.enum,parentSchema:A.
items.properties.days.items,data:T};e===null?e=[ke]:e.push(ke),r++}}let c=m.length,d;if(c>1){e:for(;c--;)for(d=c;d--;)if(M(m[c],m[d])){const v={instancePath:a+"\
/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"mus\
t NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:A.items.properties.days,data:m};e===null?e=[v]:e.push(v),r++;break e}}}else{
const h={instancePath:a+"/reboot/windows/"+o+"/days",schemaPath:"common.schema.json#/$defs/windows/items/properties/days/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:A.items.properties.days.type,parentSchema:A.items.properties.days,data:m};e===null?e=[h]:e.push(h),r++}}if(p.start!==void 0){
let m=p.start;if(typeof m=="string"){if(!Ye.test(m)){const h={instancePath:a+"/reboot/windows/"+o+"/start",schemaPath:"common.schema.json#/$defs/windows/items/p\
roperties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"\
^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:A.items.properties.start,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/reboot/windows/"+o+"\
/start",schemaPath:"common.schema.json#/$defs/windows/items/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.items.
properties.start.type,parentSchema:A.items.properties.start,data:m};e===null?e=[h]:e.push(h),r++}}if(p.length!==void 0){let m=p.length;if(typeof m=="string"){if(!J.
test(m)){const h={instancePath:a+"/reboot/windows/"+o+"/length",schemaPath:"common.schema.json#/$defs/windows/items/properties/length/pattern",keyword:"pattern",
params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:A.items.
properties.length,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/reboot/windows/"+o+"/length",schemaPath:"common.schema.json#/$defs/window\
s/items/properties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.items.properties.length.type,parentSchema:A.items.properties.
length,data:m};e===null?e=[h]:e.push(h),r++}}if(p.timezone!==void 0){let m=p.timezone;if(typeof m=="string"){if(!et.test(m)){const h={instancePath:a+"/reboot/wi\
ndows/"+o+"/timezone",schemaPath:"common.schema.json#/$defs/windows/items/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_\
+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+\
)$",parentSchema:A.items.properties.timezone,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/reboot/windows/"+o+"/timezone",schemaPath:"com\
mon.schema.json#/$defs/windows/items/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.items.properties.timezone.
type,parentSchema:A.items.properties.timezone,data:m};e===null?e=[h]:e.push(h),r++}}}else{const m={instancePath:a+"/reboot/windows/"+o,schemaPath:"common.schema\
.json#/$defs/windows/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.items.type,parentSchema:A.items,data:p};e===null?e=[m]:
e.push(m),r++}}}else{const s={instancePath:a+"/reboot/windows",schemaPath:"common.schema.json#/$defs/windows/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:A.type,parentSchema:A,data:t};e===null?e=[s]:e.push(s),r++}}i.idle!==void 0&&(se(i.idle,{instancePath:a+"/reboot/idle",parentData:i,parentDataProperty:"\
idle",rootData:w,dynamicAnchors:$})||(e=e===null?se.errors:e.concat(se.errors),r=e.length))}else{const t={instancePath:a+"/reboot",schemaPath:"#/properties/rebo\
ot/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.properties.reboot.type,parentSchema:k.properties.reboot,data:i};e===null?e=[t]:
e.push(t),r++}}if(n.confirm!==void 0){let i=n.confirm;if(typeof i=="string"){if(!J.test(i)){const t={instancePath:a+"/confirm",schemaPath:"common.schema.json#/$\
defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][\
0-9]{0,6}(s|m|h|d)$",parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/confirm",schemaPath:"common.schema.json#/$defs/duration\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.type,parentSchema:k,data:n};e===null?e=[i]:e.push(i),r++}return ce.errors=
e,r===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tt=de,y={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"policy.schema.json",title:"\
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
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},ae=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),st=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function de(n,{
instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=de.evaluated;if(u.dynamicProps&&(u.props=void 0),
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
r++}}}if(n.robots!==void 0){let t=n.robots;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!ae.test(h)){const c={
instancePath:a+"/robots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match patte\
rn "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:re,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/robots/"+m,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.type,parentSchema:re,data:h};e===null?e=[
c]:e.push(c),r++}}let o=t.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(M(t[o],t[p])){const m={instancePath:a+"/robots",schemaPath:"#/properties/robots/uniqueIte\
ms",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.
robots,data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:y.properties.robots.type,parentSchema:y.properties.robots,data:t};e===null?e=[s]:e.push(s),r++}}if(n.roles!==void 0){let t=n.
roles;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const o=r;if(typeof s=="string"){if(!ae.test(s)){const p={instancePath:a+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:E,data:s,propertyName:s};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:E.type,parentSchema:E,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var i=o===r;if(!i){const p={instancePath:a+"/roles",schemaPath:"#/properties/ro\
les/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:y.properties.roles.propertyNames,parentSchema:y.
properties.roles,data:t};e===null?e=[p]:e.push(p),r++}}for(const s in t){let o=t[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.keys===void 0){const p={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:y.properties.roles.additionalProperties.required,parentSchema:y.properties.roles.additionalProperties,data:o};
e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="keys"||p==="threshold")){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:y.properties.roles.additionalProperties,data:o};e===null?e=[m]:e.push(m),r++}if(o.keys!==void 0){let p=o.keys;if(Array.isArray(p)){
if(p.length<1){const d={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.
keys,data:p};e===null?e=[d]:e.push(d),r++}const m=p.length;for(let d=0;d<m;d++){let v=p[d];if(typeof v=="string"){if(!ae.test(v)){const T={instancePath:a+"/role\
s/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:re,data:v};e===null?e=[T]:e.push(T),r++}}else{
const T={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:re.type,parentSchema:re,data:v};e===null?e=[T]:e.push(T),r++}}let h=p.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(M(p[h],p[c])){const d={
instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:y.properties.roles.additionalProperties.
properties.keys,data:p};e===null?e=[d]:e.push(d),r++;break e}}}else{const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"\
#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.roles.additionalProperties.
properties.keys.type,parentSchema:y.properties.roles.additionalProperties.properties.keys,data:p};e===null?e=[m]:e.push(m),r++}}if(o.threshold!==void 0){let p=o.
threshold;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"\
#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.roles.additionalProperties.
properties.threshold.type,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&
isFinite(p)){if(p>100||isNaN(p)){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/addition\
alProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.roles.
additionalProperties.properties.threshold,data:p};e===null?e=[m]:e.push(m),r++}if(p<1||isNaN(p)){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:p};e===null?e=[m]:e.push(m),r++}}}}else{const p={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:y.properties.roles.additionalProperties.type,parentSchema:y.properties.roles.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}else{
const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.roles.type,
parentSchema:y.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}}if(n.rules!==void 0){let t=n.rules;if(Array.isArray(t)){if(t.length<1){const o={instancePath:a+
"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.
rules,data:t};e===null?e=[o]:e.push(o),r++}const s=t.length;for(let o=0;o<s;o++){let p=t[o];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.paths===void 0){const m={
instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required proper\
ty 'paths'",schema:y.properties.rules.items.required,parentSchema:y.properties.rules.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.role===void 0){const m={instancePath:a+
"/rules/"+o,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:y.
properties.rules.items.required,parentSchema:y.properties.rules.items,data:p};e===null?e=[m]:e.push(m),r++}for(const m in p)if(!(m==="paths"||m==="role"||m==="t\
hreshold"||m==="restore")){const h={instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.rules.items,data:p};e===null?e=[h]:e.push(h),r++}if(p.paths!==
void 0){let m=p.paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:a+"/rules/"+o+"/paths",schemaPath:"#/properties/rules/items/properties/paths/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.rules.items.properties.paths,data:m};e===
null?e=[c]:e.push(c),r++}const h=m.length;for(let c=0;c<h;c++){let d=m[c];if(typeof d=="string"){if(b(d)>512){const v={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"\
#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}if(b(d)<1){const v={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"#/prop\
erties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"#/propertie\
s/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.rules.items.properties.paths.items.
type,parentSchema:y.properties.rules.items.properties.paths.items,data:d};e===null?e=[v]:e.push(v),r++}}}else{const h={instancePath:a+"/rules/"+o+"/paths",schemaPath:"\
#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.rules.items.properties.paths.type,
parentSchema:y.properties.rules.items.properties.paths,data:m};e===null?e=[h]:e.push(h),r++}}if(p.role!==void 0){let m=p.role;if(typeof m=="string"){if(!ae.test(
m)){const h={instancePath:a+"/rules/"+o+"/role",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:E,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:a+"/rules/"+o+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:m};
e===null?e=[h]:e.push(h),r++}}if(p.threshold!==void 0){let m=p.threshold;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:a+"/rul\
es/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.
rules.items.properties.threshold.type,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(
m)){if(m>100||isNaN(m)){const h={instancePath:a+"/rules/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(m<
1||isNaN(m)){const h={instancePath:a+"/rules/"+o+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}}}if(p.restore!==void 0){
let m=p.restore;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:a+"/rules/"+o+"/restore",schemaPath:"#/properties/rules/items/pr\
operties/restore/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.rules.items.properties.restore.type,parentSchema:y.properties.
rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(m)){if(m>99||isNaN(m)){const h={instancePath:a+"/rules/"+o+"\
/restore",schemaPath:"#/properties/rules/items/properties/restore/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"must be <= 99",schema:99,
parentSchema:y.properties.rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}if(m<1||isNaN(m)){const h={instancePath:a+"/rules/"+o+"/restore",schemaPath:"\
#/properties/rules/items/properties/restore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.
rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}}}}else{const m={instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:y.properties.rules.items.type,parentSchema:y.properties.rules.items,data:p};e===null?e=[m]:e.push(m),
r++}}}else{const s={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.
rules.type,parentSchema:y.properties.rules,data:t};e===null?e=[s]:e.push(s),r++}}if(n.refresh!==void 0){let t=n.refresh;if(typeof t=="string"){if(!ae.test(t)){const s={
instancePath:a+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:E,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:t};e===null?e=[s]:e.push(
s),r++}}if(n.require!==void 0){let t=n.require;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(!(h==="tree-sha256"||h==="fleet"||h==="b\
ranch")){const c={instancePath:a+"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:y.properties.require.items.enum},
message:"must be equal to one of the allowed values",schema:y.properties.require.items.enum,parentSchema:y.properties.require.items,data:h};e===null?e=[c]:e.push(
c),r++}}let o=t.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(M(t[o],t[p])){const m={instancePath:a+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.require,data:t};
e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:y.properties.require.type,parentSchema:y.properties.require,data:t};e===null?e=[s]:e.push(s),r++}}if(n.origins!==void 0){let t=n.origins;if(Array.
isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(b(h)>2048){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties\
/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.origins.
items,data:h};e===null?e=[c]:e.push(c),r++}if(!st.test(h)){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origins/items/pattern",keyword:"patter\
n",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[\
A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:y.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/origins/"+m,schemaPath:"\
#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.origins.items.type,parentSchema:y.properties.
origins.items,data:h};e===null?e=[c]:e.push(c),r++}}let o=t.length,p;if(o>1){const m={};for(;o--;){let h=t[o];if(typeof h=="string"){if(typeof m[h]=="number"){p=
m[h];const c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate it\
ems (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.origins,data:t};e===null?e=[c]:e.push(c),r++;break}m[h]=o}}}}else{const s={instancePath:a+
"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.origins.type,parentSchema:y.properties.
origins,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}return de.errors=e,r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rt=ue,D={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml: which bundle may do more to its host t\
han a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{description:"Powers that the bundle is g\
ranted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume\
-driver, container-name, external-network:NAME or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv\
/models:ro"]},uniqueItems:!0}};function ue(n,{instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ue.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t==
"string"){if(!C.test(t)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.
push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:N.type,parentSchema:N,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var i=s===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:D.propertyNames,parentSchema:D,data:n};e===null?e=[o]:e.push(o),r++}}for(const t in n){
let s=n[t];if(Array.isArray(s)){const o=s.length;for(let h=0;h<o;h++){let c=s[h];if(typeof c=="string"){if(b(c)>512){const d={instancePath:a+"/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 \
characters",schema:512,parentSchema:D.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}if(b(c)<1){const d={instancePath:a+"/"+t.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:D.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+h,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.additionalProperties.items.type,
parentSchema:D.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}let p=s.length,m;if(p>1){const h={};for(;p--;){let c=s[p];if(typeof c=="string"){
if(typeof h[c]=="number"){m=h[c];const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"u\
niqueItems",params:{i:p,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+p+" are identical)",schema:!0,parentSchema:D.additionalProperties,data:s};
e===null?e=[d]:e.push(d),r++;break}h[c]=p}}}}else{const o={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:D.additionalProperties.type,parentSchema:D.additionalProperties,data:s};e===null?e=[o]:e.push(
o),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.type,parentSchema:D,data:n};e===
null?e=[t]:e.push(t),r++}return ue.errors=e,r===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var at=ye,q={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints that never count again. The list only grows.",type:"ob\
ject",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"array",items:{title:"RemovedKey",description:"A fingerp\
rint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|\
SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 40 or 64 hex digits without spaces, or `SHA256:\u2026` of a\
n SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{description:"Why, for people",type:"string",maxLength:1e3},
at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},Te=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f\
]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function ye(n,{instancePath:a="",parentData:z,parentDataProperty:P,rootData:w=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ye.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.removed===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have required property 'removed'",schema:q.required,parentSchema:q,data:n};
e===null?e=[i]:e.push(i),r++}for(const i in n)if(i!=="removed"){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:q,data:n};e===null?e=[t]:e.push(t),r++}if(n.removed!==void 0){let i=n.
removed;if(Array.isArray(i)){const t=i.length;for(let s=0;s<t;s++){let o=i[s];if(typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const p={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:q.properties.removed.items.type},message:"must be string,object",schema:q.
properties.removed.items.type,parentSchema:q.properties.removed.items,data:o};e===null?e=[p]:e.push(p),r++}if(typeof o=="string"&&!Te.test(o)){const p={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},
message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",
parentSchema:q.properties.removed.items,data:o};e===null?e=[p]:e.push(p),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.fingerprint===void 0){const p={instancePath:a+
"/removed/"+s,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{missingProperty:"fingerprint"},message:"must have required property 'f\
ingerprint'",schema:q.properties.removed.items.required,parentSchema:q.properties.removed.items,data:o};e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="\
fingerprint"||p==="reason"||p==="at")){const m={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:q.properties.removed.items,data:o};e===null?e=[m]:e.
push(m),r++}if(o.fingerprint!==void 0){let p=o.fingerprint;if(typeof p=="string"){if(!Te.test(p)){const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"\
#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'\
must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:q.
properties.removed.items.properties.fingerprint,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"#/pr\
operties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.removed.items.properties.
fingerprint.type,parentSchema:q.properties.removed.items.properties.fingerprint,data:p};e===null?e=[m]:e.push(m),r++}}if(o.reason!==void 0){let p=o.reason;if(typeof p==
"string"){if(b(p)>1e3){const m={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/properties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:q.properties.removed.items.properties.reason,data:p};e===null?e=[m]:e.push(
m),r++}}else{const m={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/properties/removed/items/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:q.properties.removed.items.properties.reason.type,parentSchema:q.properties.removed.items.properties.reason,data:p};e===null?e=[
m]:e.push(m),r++}}if(o.at!==void 0){let p=o.at;if(typeof p=="string"){if(b(p)>100){const m={instancePath:a+"/removed/"+s+"/at",schemaPath:"#/properties/removed/\
items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:q.properties.removed.
items.properties.at,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/at",schemaPath:"#/properties/removed/items/properties/at/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.removed.items.properties.at.type,parentSchema:q.properties.removed.items.
properties.at,data:p};e===null?e=[m]:e.push(m),r++}}}}}else{const t={instancePath:a+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:q.properties.removed.type,parentSchema:q.properties.removed,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.type,parentSchema:q,data:n};e===null?e=[i]:e.push(i),r++}return ye.errors=
e,r===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Ie as bundle,Be as fleet,Ee as group,We as host,Ke as hostConfig,Ge as inventory,Je as os,tt as policy,rt as powers,at as removed};
