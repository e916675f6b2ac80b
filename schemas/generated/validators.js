// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var Be=Object.getOwnPropertyNames,Pe=(n,a)=>function(){try{return a||(0,n[Be(n)[0]])((a={exports:{}}).exports,a),a.exports}catch(k){throw a=0,k}},De=Pe({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});function a(A){const k=A.length;let P=0,$=0,e;for(;$<k;)P++,
e=A.charCodeAt($++),e>=55296&&e<=56319&&$<k&&(e=A.charCodeAt($),(e&64512)===56320&&$++);return P}n.default=a,a.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),He=Pe({"node_modules/fast-deep-equal/index.js"(n,a){"use strict";a.exports=function A(k,P){if(k===P)return!0;if(k&&P&&typeof k=="object"&&typeof P=="obj\
ect"){if(k.constructor!==P.constructor)return!1;var $,e,r;if(Array.isArray(k)){if($=k.length,$!=P.length)return!1;for(e=$;e--!==0;)if(!A(k[e],P[e]))return!1;return!0}
if(k.constructor===RegExp)return k.source===P.source&&k.flags===P.flags;if(k.valueOf!==Object.prototype.valueOf)return k.valueOf()===P.valueOf();if(k.toString!==
Object.prototype.toString)return k.toString()===P.toString();if(r=Object.keys(k),$=r.length,$!==Object.keys(P).length)return!1;for(e=$;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(P,r[e]))return!1;for(e=$;e--!==0;){var u=r[e];if(!A(k[u],P[u]))return!1}return!0}return k!==k&&P!==P}}}),Ee=Pe({"node_modules/ajv/dist/runti\
me/equal.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});var a=He();a.code='require("ajv/dist/runtime/equal").default',n.default=a}}),Re=me,
F={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},ke={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},w=De().default,Ke=new RegExp("^https?://[!-~\
]+$","u"),V=new RegExp("^[0-9a-f]{64}$","u");function me(n,{instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,
r=0;const u=me.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){const i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:F.required,parentSchema:F,
data:n};e===null?e=[i]:e.push(i),r++}if(n.sha256===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:F.required,parentSchema:F,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="url"||i==="sha25\
6")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional \
properties",schema:!1,parentSchema:F,data:n};e===null?e=[s]:e.push(s),r++}if(n.url!==void 0){let i=n.url;if(typeof i=="string"){if(w(i)>2048){const s={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:F.
properties.url,data:i};e===null?e=[s]:e.push(s),r++}if(!Ke.test(i)){const s={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:F.properties.url,data:i};e===null?e=[s]:e.
push(s),r++}}else{const s={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.properties.
url.type,parentSchema:F.properties.url,data:i};e===null?e=[s]:e.push(s),r++}}if(n.sha256!==void 0){let i=n.sha256;if(typeof i=="string"){if(!V.test(i)){const s={
instancePath:a+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:ke,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/sha256",schemaPath:"common.schema.\
json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ke.type,parentSchema:ke,data:i};e===null?e=[s]:e.push(s),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.type,parentSchema:F,data:n};e===null?e=[i]:e.
push(i),r++}return me.errors=e,r===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ce=he,j={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet share.",type:"object",required:["version","id","name"],properties:{
version:{description:"Version of the formats of this repository",const:1},id:{$ref:"common.schema.json#/$defs/fleetId"},name:{$ref:"common.schema.json#/$defs/fl\
eetName"},branch:{$ref:"common.schema.json#/$defs/branch"},poll:{$ref:"common.schema.json#/$defs/duration"},freshness:{$ref:"common.schema.json#/$defs/duration"},
limits:{title:"RepositoryLimits",description:"Limits of the repository; those of the accepted state hold for the next commit",type:"object",properties:{repository:{
$ref:"common.schema.json#/$defs/size"},file:{$ref:"common.schema.json#/$defs/size"},files:{description:"How many files",type:"integer",minimum:1,maximum:1e6}},additionalProperties:!1},
inventory:{title:"FleetInventory",description:"Where the hosts of this fleet push their inventory, so that a clone alone can show the fleet",type:"object",required:[
"url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, or an absolute path",type:"string",minLength:1,maxLength:2048},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},defaults:{title:"FleetDefaults",description:"\
The first layer of every host",type:"object",properties:{bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"}},
additionalProperties:!1}},additionalProperties:!1},J={title:"FleetId",description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"s\
tring",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},$e={title:"FleetName",description:"A name for people: letters, digits, spaces, \
`.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},Q={title:"BranchName",description:"A branch name without `r\
efs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},Z={
title:"Duration",description:"A duration such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},X={title:"Size",description:"A\
 size such as `512KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},q={title:"OsLayer",description:"The operating system: in a\
 layer only the channel",type:["object","null"],properties:{channel:{description:"Name of a file os/<channel>.yaml","x-expected":"a channel name: lower-case let\
ters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},Se=Object.prototype.
hasOwnProperty,qe=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Me=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),ze=new RegExp(
"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$","u"),C=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),Ne=new RegExp("^[1-9][0-9]\
{0,6}(B|KiB|MiB|GiB)$","u"),le=new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$","u"),L={title:"BundleLayers",description:"Bundles by name: folders under bundles/",type:"\
object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},N={title:"BundleNameTex\
t",description:"A bundle name: lower-case letters, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},W=new RegExp(
"^[a-z0-9][a-z0-9_-]{0,62}$","u"),B={title:"BundleLayer",description:"What a layer says of one bundle; null takes the bundle away",type:["object","null"],"x-lat\
er":["secrets","before","drain","hooks"],properties:{env:{$ref:"common.schema.json#/$defs/environment"},after:{description:"Bundles that come before this one; t\
ied bundles go back together",type:["array","null"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},health:{$ref:"common.schema.json#/$defs/\
health"},requires:{description:"`os`: a new digest of this bundle waits for the OS that the channel pins, and goes back with it",enum:["os",null]},when:{$ref:"c\
ommon.schema.json#/$defs/when"}},additionalProperties:!1},E={title:"Environment",description:"Variables for `${NAME}` in the bundle's compose.yaml; nothing else\
 is interpolated. null takes a lower layer's variable away",type:["object","null"],propertyNames:{description:"A variable name: letters, digits and `_`, not beg\
inning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{type:["string","null"]}},_={title:"HealthLayer",description:"When the bundl\
e counts as healthy, besides the health checks of its own services",type:["object","null"],properties:{timeout:{description:"How long the bundle has to become h\
ealthy, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}(s|m|h|d)\
$"},http:{description:"A loopback URL on a port that the bundle publishes itself, such as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects are not f\
ollowed","x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1\
-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},Ue=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),We=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\])\
:[1-9][0-9]{0,4}(/[!-~]*)?$","u"),M=Ee().default,x={title:"WhenLayer",description:"When the bundle may be swapped for another digest of it; at any time where ab\
sent",type:["object","null"],properties:{windows:{description:"Maintenance windows; one of them must be open",type:["array","null"],minItems:1,maxItems:32,items:{
$ref:"common.schema.json#/$defs/window"}},idle:{description:"How still the host must be, besides an open window",type:["object","null"],required:["for","gpuBelo\
w"],properties:{gpuBelow:{$ref:"common.schema.json#/$defs/gpuBelow"},for:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1}},additionalProperties:!1},
b={title:"MaintenanceWindowText",type:"object",description:"A span of wall-clock time that comes again every week, or every day",required:["start","length","tim\
ezone"],properties:{days:{description:"Days on which it begins; every day where absent",type:"array",minItems:1,uniqueItems:!0,items:{enum:["mon","tue","wed","t\
hu","fri","sat","sun"]}},start:{description:'When it begins on the wall clock of `timezone`, as "HH:MM"',"x-expected":'a time from "00:00" to "23:59", in quotes',
type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{description:"How long it stays open from then on, such as `2h`; 7 days at most","x-expected":"a\
 duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},timezone:{description:"An IANA time zone, such as `Europe/Berlin` or `UTC`",
type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"}},additionalProperties:!1},U={title:"GpuBelow",description:"Every GPU is busy for less t\
han this share of the time, in percent",type:"integer",minimum:1,maximum:100},xe=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","u"),Te=new RegExp("^(UTC|[A-Z][A-\
Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u");function Y(n,{instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=Y.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const i={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:x.type},message:"must be object,null",schema:x.type,parentSchema:x,data:n};e===null?e=[i]:e.push(i),r++}if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const i in n)if(!(i==="windows"||i==="idle")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:x,data:n};e===null?e=[s]:e.push(s),r++}if(n.windows!==void 0){
let i=n.windows;if(!Array.isArray(i)&&i!==null){const s={instancePath:a+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type:x.properties.
windows.type},message:"must be array,null",schema:x.properties.windows.type,parentSchema:x.properties.windows,data:i};e===null?e=[s]:e.push(s),r++}if(Array.isArray(
i)){if(i.length>32){const t={instancePath:a+"/windows",schemaPath:"#/properties/windows/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have mo\
re than 32 items",schema:32,parentSchema:x.properties.windows,data:i};e===null?e=[t]:e.push(t),r++}if(i.length<1){const t={instancePath:a+"/windows",schemaPath:"\
#/properties/windows/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:x.properties.windows,data:i};
e===null?e=[t]:e.push(t),r++}const s=i.length;for(let t=0;t<s;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.start===void 0){const p={instancePath:a+
"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 's\
tart'",schema:b.required,parentSchema:b,data:o};e===null?e=[p]:e.push(p),r++}if(o.length===void 0){const p={instancePath:a+"/windows/"+t,schemaPath:"common.sche\
ma.json#/$defs/window/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'",schema:b.required,parentSchema:b,
data:o};e===null?e=[p]:e.push(p),r++}if(o.timezone===void 0){const p={instancePath:a+"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"\
required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'",schema:b.required,parentSchema:b,data:o};e===null?e=[p]:e.push(p),
r++}for(const p in o)if(!(p==="days"||p==="start"||p==="length"||p==="timezone")){const m={instancePath:a+"/windows/"+t,schemaPath:"common.schema.json#/$defs/wi\
ndow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:b,data:o};
e===null?e=[m]:e.push(m),r++}if(o.days!==void 0){let p=o.days;if(Array.isArray(p)){if(p.length<1){const d={instancePath:a+"/windows/"+t+"/days",schemaPath:"comm\
on.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:b.properties.
days,data:p};e===null?e=[d]:e.push(d),r++}const m=p.length;for(let d=0;d<m;d++){let g=p[d];if(!(g==="mon"||g==="tue"||g==="wed"||g==="thu"||g==="fri"||g==="sat"||
g==="sun")){const K={instancePath:a+"/windows/"+t+"/days/"+d,schemaPath:"common.schema.json#/$defs/window/properties/days/items/enum",keyword:"enum",params:{allowedValues:b.
properties.days.items.enum},message:"must be equal to one of the allowed values",schema:b.properties.days.items.enum,parentSchema:b.properties.days.items,data:g};
e===null?e=[K]:e.push(K),r++}}let h=p.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(M(p[h],p[c])){const d={instancePath:a+"/windows/"+t+"/days",schemaPath:"commo\
n.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+"\
 are identical)",schema:!0,parentSchema:b.properties.days,data:p};e===null?e=[d]:e.push(d),r++;break e}}}else{const m={instancePath:a+"/windows/"+t+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.days.type,parentSchema:b.
properties.days,data:p};e===null?e=[m]:e.push(m),r++}}if(o.start!==void 0){let p=o.start;if(typeof p=="string"){if(!xe.test(p)){const m={instancePath:a+"/window\
s/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'\
must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:b.properties.start,data:p};e===null?e=[m]:e.push(m),
r++}}else{const m={instancePath:a+"/windows/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:b.properties.start.type,parentSchema:b.properties.start,data:p};e===null?e=[m]:e.push(m),r++}}if(o.length!==void 0){let p=o.length;
if(typeof p=="string"){if(!C.test(p)){const m={instancePath:a+"/windows/"+t+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:b.
properties.length,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/windows/"+t+"/length",schemaPath:"common.schema.json#/$defs/window/proper\
ties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.length.type,parentSchema:b.properties.length,data:p};e===null?
e=[m]:e.push(m),r++}}if(o.timezone!==void 0){let p=o.timezone;if(typeof p=="string"){if(!Te.test(p)){const m={instancePath:a+"/windows/"+t+"/timezone",schemaPath:"\
common.schema.json#/$defs/window/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must\
 match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:b.properties.timezone,data:p};
e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/windows/"+t+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:b.properties.timezone.type,parentSchema:b.properties.timezone,data:p};e===null?e=[m]:e.push(m),r++}}}else{
const p={instancePath:a+"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.
type,parentSchema:b,data:o};e===null?e=[p]:e.push(p),r++}}}}if(n.idle!==void 0){let i=n.idle;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){const s={
instancePath:a+"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type:x.properties.idle.type},message:"must be object,null",schema:x.properties.
idle.type,parentSchema:x.properties.idle,data:i};e===null?e=[s]:e.push(s),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.for===void 0){const s={instancePath:a+
"/idle",schemaPath:"#/properties/idle/required",keyword:"required",params:{missingProperty:"for"},message:"must have required property 'for'",schema:x.properties.
idle.required,parentSchema:x.properties.idle,data:i};e===null?e=[s]:e.push(s),r++}if(i.gpuBelow===void 0){const s={instancePath:a+"/idle",schemaPath:"#/properti\
es/idle/required",keyword:"required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:x.properties.idle.required,parentSchema:x.
properties.idle,data:i};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="gpuBelow"||s==="for")){const t={instancePath:a+"/idle",schemaPath:"#/properties/\
idle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:x.properties.
idle,data:i};e===null?e=[t]:e.push(t),r++}if(i.gpuBelow!==void 0){let s=i.gpuBelow;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+
"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:U.type,parentSchema:U,
data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>100||isNaN(s)){const t={instancePath:a+"/idle/gpuBelow",schemaPath:"common.schema.\
json#/$defs/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:U,data:s};e===null?e=[t]:e.push(
t),r++}if(s<1||isNaN(s)){const t={instancePath:a+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:U,data:s};e===null?e=[t]:e.push(t),r++}}}if(i.for!==void 0){let s=i.for;if(typeof s=="string"){if(!C.test(
s)){const t={instancePath:a+"/idle/for",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},
message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/idle/for",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,
data:s};e===null?e=[t]:e.push(t),r++}}}}}return Y.errors=e,r===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function I(n,{instancePath:a="",parentData:A,
parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=I.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:B.type},message:"must be object,n\
ull",schema:B.type,parentSchema:B,data:n};e===null?e=[s]:e.push(s),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n)if(!(s==="env"||s==="after"||
s==="health"||s==="requires"||s==="when")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:B,data:n};e===null?e=[t]:e.push(t),r++}if(n.env!==void 0){let s=n.env;if(!(s&&typeof s=="ob\
ject"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/type",keyword:"type",params:{type:E.type},
message:"must be object,null",schema:E.type,parentSchema:E,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const o=r;
if(typeof t=="string"&&!Ue.test(t)){const p={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:E.propertyNames,
data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=o===r;if(!i){const p={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/property\
Names",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:E.propertyNames,parentSchema:E,data:s};e===null?e=[p]:e.push(
p),r++}}for(const t in s){let o=s[t];if(typeof o!="string"&&o!==null){const p={instancePath:a+"/env/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"commo\
n.schema.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:E.additionalProperties.type},message:"must be string,null",schema:E.additionalProperties.
type,parentSchema:E.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}}if(n.after!==void 0){let s=n.after;if(!Array.isArray(s)&&s!==null){const t={instancePath:a+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:B.properties.after.type},message:"must be array,null",schema:B.properties.after.type,parentSchema:B.
properties.after,data:s};e===null?e=[t]:e.push(t),r++}if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(!W.test(h)){
const c={instancePath:a+"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:h};
e===null?e=[c]:e.push(c),r++}}let o=s.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(M(s[o],s[p])){const m={instancePath:a+"/after",schemaPath:"#/properties/after\
/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:B.properties.
after,data:s};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.health!==void 0){let s=n.health;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+
"/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:_.type},message:"must be object,null",schema:_.type,parentSchema:_,data:s};
e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(!(t==="timeout"||t==="http")){const o={instancePath:a+"/health",schemaPath:"\
common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:_,data:s};e===null?e=[o]:e.push(o),r++}if(s.timeout!==void 0){let t=s.timeout;if(typeof t!="string"&&t!==null){const o={instancePath:a+"/\
health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:_.properties.timeout.type},message:"must be st\
ring,null",schema:_.properties.timeout.type,parentSchema:_.properties.timeout,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t=="string"&&!C.test(t)){const o={instancePath:a+
"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'\
must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:_.properties.timeout,data:t};e===null?e=[o]:e.push(o),r++}}if(s.
http!==void 0){let t=s.http;if(typeof t!="string"&&t!==null){const o={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/type",keyword:"type",params:{type:_.properties.http.type},message:"must be string,null",schema:_.properties.http.type,parentSchema:_.properties.http,data:t};e===
null?e=[o]:e.push(o),r++}if(typeof t=="string"&&!We.test(t)){const o={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pattern "^http://(12\
7\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",parentSchema:_.
properties.http,data:t};e===null?e=[o]:e.push(o),r++}}}}if(n.requires!==void 0){let s=n.requires;if(!(s==="os"||s===null)){const t={instancePath:a+"/requires",schemaPath:"\
#/properties/requires/enum",keyword:"enum",params:{allowedValues:B.properties.requires.enum},message:"must be equal to one of the allowed values",schema:B.properties.
requires.enum,parentSchema:B.properties.requires,data:s};e===null?e=[t]:e.push(t),r++}}n.when!==void 0&&(Y(n.when,{instancePath:a+"/when",parentData:n,parentDataProperty:"\
when",rootData:P,dynamicAnchors:$})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length))}return I.errors=e,r===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ee(n,{instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ee.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n){const t=r;if(typeof s=="string"){if(!W.test(s)){const o={
instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pat\
tern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,
schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:s,propertyName:s};
e===null?e=[o]:e.push(o),r++}var i=t===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"pr\
operty name must be valid",schema:L.propertyNames,parentSchema:L,data:n};e===null?e=[o]:e.push(o),r++}}for(const s in n)I(n[s],{instancePath:a+"/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:s,rootData:P,dynamicAnchors:$})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)}else{const s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.type,parentSchema:L,data:n};e===null?e=[s]:e.push(s),r++}return ee.errors=
e,r===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(n,{instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=he.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:j.
required,parentSchema:j,data:n};e===null?e=[i]:e.push(i),r++}if(n.id===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:j.required,parentSchema:j,data:n};e===null?e=[i]:e.push(i),r++}if(n.name===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:j.required,parentSchema:j,data:n};
e===null?e=[i]:e.push(i),r++}for(const i in n)if(!Se.call(j.properties,i)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:j,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){
let i=n.version;if(i!==1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant",schema:1,parentSchema:j.properties.version,data:i};e===null?e=[s]:e.push(s),r++}}if(n.id!==void 0){let i=n.id;if(typeof i=="string"){if(!qe.test(
i)){const s={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:J,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs\
/fleetId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:i};e===null?e=[s]:e.push(s),r++}}if(n.name!==void 0){
let i=n.name;if(typeof i=="string"){if(!Me.test(i)){const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:$e,
data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:$e.type,parentSchema:$e,data:i};e===null?e=[s]:e.push(s),r++}}if(n.branch!==void 0){let i=n.branch;if(typeof i=="string"){
if(!ze.test(i)){const s={instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.\
lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])\
$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:Q,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.type,parentSchema:Q,
data:i};e===null?e=[s]:e.push(s),r++}}if(n.poll!==void 0){let i=n.poll;if(typeof i=="string"){if(!C.test(i)){const s={instancePath:a+"/poll",schemaPath:"common.\
schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"\
^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/poll",schemaPath:"common.schema.json#/$defs/dura\
tion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:i};e===null?e=[s]:e.push(s),r++}}if(n.freshness!==void 0){
let i=n.freshness;if(typeof i=="string"){if(!C.test(i)){const s={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pa\
ttern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,
data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Z.type,parentSchema:Z,data:i};e===null?e=[s]:e.push(s),r++}}if(n.limits!==void 0){let i=n.limits;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){for(const s in i)if(!(s==="repository"||s==="file"||s==="files")){const t={instancePath:a+"/limits",schemaPath:"#/properties/limits/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:j.properties.
limits,data:i};e===null?e=[t]:e.push(t),r++}if(i.repository!==void 0){let s=i.repository;if(typeof s=="string"){if(!Ne.test(s)){const t={instancePath:a+"/limits\
/repository",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patte\
rn "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:X,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/limits/repository",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,
data:s};e===null?e=[t]:e.push(t),r++}}if(i.file!==void 0){let s=i.file;if(typeof s=="string"){if(!Ne.test(s)){const t={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|Ki\
B|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:X,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/limits/file",schemaPath:"\
common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:s};e===null?e=[t]:e.push(t),
r++}}if(i.files!==void 0){let s=i.files;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+"/limits/files",schemaPath:"#/properti\
es/limits/properties/files/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:j.properties.limits.properties.files.type,parentSchema:j.
properties.limits.properties.files,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:a+"/limits\
/files",schemaPath:"#/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:j.
properties.limits.properties.files,data:s};e===null?e=[t]:e.push(t),r++}if(s<1||isNaN(s)){const t={instancePath:a+"/limits/files",schemaPath:"#/properties/limit\
s/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:j.properties.limits.properties.files,
data:s};e===null?e=[t]:e.push(t),r++}}}}else{const s={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:j.properties.limits.type,parentSchema:j.properties.limits,data:i};e===null?e=[s]:e.push(s),r++}}if(n.inventory!==void 0){let i=n.inventory;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.url===void 0){const s={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"requi\
red",params:{missingProperty:"url"},message:"must have required property 'url'",schema:j.properties.inventory.required,parentSchema:j.properties.inventory,data:i};
e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="url"||s==="plain")){const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:j.properties.inventory,
data:i};e===null?e=[t]:e.push(t),r++}if(i.url!==void 0){let s=i.url;if(typeof s=="string"){if(w(s)>2048){const t={instancePath:a+"/inventory/url",schemaPath:"#/\
properties/inventory/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:j.
properties.inventory.properties.url,data:s};e===null?e=[t]:e.push(t),r++}if(w(s)<1){const t={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/\
properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:j.properties.inventory.properties.
url,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:j.properties.inventory.properties.url.type,parentSchema:j.properties.inventory.properties.url,data:s};e===null?e=
[t]:e.push(t),r++}}if(i.plain!==void 0){let s=i.plain;if(typeof s!="boolean"){const t={instancePath:a+"/inventory/plain",schemaPath:"#/properties/inventory/prop\
erties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:j.properties.inventory.properties.plain.type,parentSchema:j.properties.
inventory.properties.plain,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:j.properties.inventory.type,parentSchema:j.properties.inventory,data:i};e===null?e=[s]:e.push(s),r++}}
if(n.defaults!==void 0){let i=n.defaults;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="bundles"||s==="os")){const t={instancePath:a+"/\
defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties",schema:!1,parentSchema:j.properties.defaults,data:i};e===null?e=[t]:e.push(t),r++}if(i.bundles!==void 0&&(ee(i.bundles,{instancePath:a+"/defaults/b\
undles",parentData:i,parentDataProperty:"bundles",rootData:P,dynamicAnchors:$})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),i.os!==void 0){let s=i.os;
if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"ty\
pe",params:{type:q.type},message:"must be object,null",schema:q.type,parentSchema:q,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const t in s)if(t!=="channel"){const o={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:q,data:s};e===null?e=[o]:e.push(o),r++}if(s.
channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const o={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/\
properties/channel/type",keyword:"type",params:{type:q.properties.channel.type},message:"must be string,null",schema:q.properties.channel.type,parentSchema:q.properties.
channel,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t=="string"&&!le.test(t)){const o={instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/\
$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,6\
2}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:q.properties.channel,data:t};e===null?e=[o]:e.push(o),r++}}}}}else{const s={instancePath:a+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.properties.defaults.type,parentSchema:j.properties.defaults,
data:i};e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.
type,parentSchema:j,data:n};e===null?e=[i]:e.push(i),r++}return he.errors=e,r===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=ce,H={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"GroupFile",description:"groups/<group>.yaml: a layer that several hosts share.",type:"\
object",properties:{select:{title:"Selector",type:"object",description:"Labels that must all match; without it the group reaches the hosts that name it",$ref:"c\
ommon.schema.json#/$defs/labels",minProperties:1},priority:{description:"Lower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},bundles:{
$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"}},additionalProperties:!1},T={title:"Labels",description:"Labels: na\
me to value, both strings",type:"object",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Z\
a-z0-9][A-Za-z0-9._/-]{0,62}$"},additionalProperties:{description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f\
]{0,63}$"}},Ze=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$","u"),Le=new RegExp("^[^\\u0000-\\u001f\\u007f]{0,63}$","u");function se(n,{instancePath:a="",parentData:A,
parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=se.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n){const t=r;if(typeof s=="string"){if(!W.test(s)){const o={instancePath:a,schemaPath:"common.schema.js\
on#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$de\
fs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),
r++}var i=t===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",
schema:L.propertyNames,parentSchema:L,data:n};e===null?e=[o]:e.push(o),r++}}for(const s in n)I(n[s],{instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:n,parentDataProperty:s,rootData:P,dynamicAnchors:$})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)}else{const s={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.type,parentSchema:L,data:n};e===null?e=[s]:e.push(s),r++}return se.errors=e,r===0}
se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(n,{instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=ce.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n)
if(!(s==="select"||s==="priority"||s==="bundles"||s==="os")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:H,data:n};e===null?e=[t]:e.push(t),r++}if(n.select!==void 0){let s=n.
select;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const o=r;if(typeof t=="string"&&!Ze.test(t)){const p={instancePath:a+"/select",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:T.propertyNames,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=o===
r;if(!i){const p={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"\
property name must be valid",schema:T.propertyNames,parentSchema:T,data:s};e===null?e=[p]:e.push(p),r++}}for(const t in s){let o=s[t];if(typeof o=="string"){if(!Le.
test(o)){const p={instancePath:a+"/select/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",
keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\
\\u007f]{0,63}$",parentSchema:T.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/select/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.additionalProperties.
type,parentSchema:T.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/lab\
els/type",keyword:"type",params:{type:"object"},message:"must be object",schema:T.type,parentSchema:T,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:a+"/select",schemaPath:"#/properties/select/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:H.properties.select,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.properties.select.type,parentSchema:H.properties.
select,data:s};e===null?e=[t]:e.push(t),r++}}if(n.priority!==void 0){let s=n.priority;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:H.properties.priority.type,parentSchema:H.
properties.priority,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:a+"/priority",schemaPath:"\
#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:H.properties.priority,data:s};
e===null?e=[t]:e.push(t),r++}if(s<-1e6||isNaN(s)){const t={instancePath:a+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:H.properties.priority,data:s};e===null?e=[t]:e.push(t),r++}}}if(n.bundles!==void 0&&(se(n.
bundles,{instancePath:a+"/bundles",parentData:n,parentDataProperty:"bundles",rootData:P,dynamicAnchors:$})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),
n.os!==void 0){let s=n.os;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/\
type",keyword:"type",params:{type:q.type},message:"must be object,null",schema:q.type,parentSchema:q,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const o={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:q,data:s};e===null?e=[o]:e.push(o),r++}
if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/prop\
erties/channel/type",keyword:"type",params:{type:q.properties.channel.type},message:"must be string,null",schema:q.properties.channel.type,parentSchema:q.properties.
channel,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t=="string"&&!le.test(t)){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osL\
ayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:q.properties.channel,data:t};e===null?e=[o]:e.push(o),r++}}}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:H.type,parentSchema:H,data:n};e===null?e=[s]:e.push(s),r++}return ce.errors=e,r===0}ce.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ve=de,f={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host-config.schema.json",title:"HostConfigFile",description:"\
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
Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},te={title:"HostNameText",description:"A host name: lower-c\
ase letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]\
*[a-z0-9])?)*$"},v={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path, or the same with how to log in",type:["string","object"],
minLength:1,maxLength:2048,required:["url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, `user@host:path`, or a path",
type:"string",minLength:1,maxLength:2048},tokenFile:{description:"File whose first line is a token, or `user:password`, for http(s)",type:"string",minLength:1},
identityFile:{description:"SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH known_hosts file",type:"string",minLength:1},caFile:{description:"\
CA certificates in PEM, besides those of the system",type:"string",minLength:1},proxy:{description:"URL of an HTTP proxy, such as `http://proxy.example:3128`","\
x-expected":"an http(s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{description:"Allows plain http beyond loopback: whoever i\
s on the line reads along",type:"boolean"}},additionalProperties:!1},_e=new RegExp("^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\
$","u"),Ie=new RegExp("^https?://[^@\\s]+$","u"),je=new RegExp("^[0-9a-f]{40}$","u"),Je=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),Qe=new RegExp("^[A-Za-z0-9]\
[A-Za-z0-9.:-]{0,253}$","u"),Xe=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","u");function de(n,{instancePath:a="",parentData:A,parentDataProperty:k,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=de.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.name===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must ha\
ve required property 'name'",schema:f.required,parentSchema:f,data:n};e===null?e=[s]:e.push(s),r++}if(n.fleet===void 0){const s={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"fleet"},message:"must have required property 'fleet'",schema:f.required,parentSchema:f,data:n};e===null?e=[s]:
e.push(s),r++}for(const s in n)if(!Se.call(f.properties,s)){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}if(n.name!==void 0){let s=n.name;if(typeof s=="strin\
g"){if(!_e.test(s)){const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z\
0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-\
z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:te,data:s};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.type,
parentSchema:te,data:s};e===null?e=[t]:e.push(t),r++}}if(n.fleet!==void 0){let s=n.fleet;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const t={
instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:f.
properties.fleet.required,parentSchema:f.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}if(s.sources===void 0){const t={instancePath:a+"/fleet",schemaPath:"\
#/properties/fleet/required",keyword:"required",params:{missingProperty:"sources"},message:"must have required property 'sources'",schema:f.properties.fleet.required,
parentSchema:f.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}if(s.anchor===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/requi\
red",keyword:"required",params:{missingProperty:"anchor"},message:"must have required property 'anchor'",schema:f.properties.fleet.required,parentSchema:f.properties.
fleet,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="id"||t==="branch"||t==="sources"||t==="anchor"||t==="anchorTree"||t==="git")){const o={instancePath:a+
"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:f.properties.fleet,data:s};e===null?e=[o]:e.push(o),r++}if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(!qe.test(t)){const o={
instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-\
f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:J,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/\
fleetId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:t};e===null?e=[o]:e.push(o),r++}}if(s.branch!==void 0){
let t=s.branch;if(typeof t=="string"){if(!ze.test(t)){const o={instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pat\
tern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(\
/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:Q,data:t};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:Q.type,parentSchema:Q,data:t};e===null?e=[o]:e.push(o),r++}}if(s.sources!==void 0){let t=s.sources;if(Array.isArray(t)){if(t.
length>16){const p={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"mu\
st NOT have more than 16 items",schema:16,parentSchema:f.properties.fleet.properties.sources,data:t};e===null?e=[p]:e.push(p),r++}if(t.length<1){const p={instancePath:a+
"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:f.properties.fleet.properties.sources,data:t};e===null?e=[p]:e.push(p),r++}const o=t.length;for(let p=0;p<o;p++){let m=t[p];if(typeof m!="string"&&
!(m&&typeof m=="object"&&!Array.isArray(m))){const h={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{
type:v.type},message:"must be string,object",schema:v.type,parentSchema:v,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="string"){if(w(m)>2048){const h={instancePath:a+
"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters",schema:2048,parentSchema:v,data:m};e===null?e=[h]:e.push(h),r++}if(w(m)<1){const h={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$de\
fs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v,data:m};e===null?e=[h]:e.push(
h),r++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){const h={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote\
/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:v.required,parentSchema:v,data:m};e===null?e=[h]:
e.push(h),r++}for(const h in m)if(!(h==="url"||h==="tokenFile"||h==="identityFile"||h==="knownHosts"||h==="caFile"||h==="proxy"||h==="plain")){const c={instancePath:a+
"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"mus\
t NOT have additional properties",schema:!1,parentSchema:v,data:m};e===null?e=[c]:e.push(c),r++}if(m.url!==void 0){let h=m.url;if(typeof h=="string"){if(w(h)>2048){
const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters",schema:2048,parentSchema:v.properties.url,data:h};e===null?e=[c]:e.push(c),r++}if(w(h)<1){const c={instancePath:a+
"/fleet/sources/"+p+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:v.properties.url,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.url.type,parentSchema:v.
properties.url,data:h};e===null?e=[c]:e.push(c),r++}}if(m.tokenFile!==void 0){let h=m.tokenFile;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+"/flee\
t/sources/"+p+"/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters",schema:1,parentSchema:v.properties.tokenFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+
"/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.
tokenFile.type,parentSchema:v.properties.tokenFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.identityFile!==void 0){let h=m.identityFile;if(typeof h=="string"){
if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+p+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:a+"/fleet/sources/"+p+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:v.properties.identityFile.type,parentSchema:v.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.knownHosts!==
void 0){let h=m.knownHosts;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+p+"/knownHosts",schemaPath:"common.schema.json#/$defs/rem\
ote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.knownHosts,
data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/kno\
wnHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.knownHosts.type,parentSchema:v.properties.knownHosts,data:h};e===
null?e=[c]:e.push(c),r++}}if(m.caFile!==void 0){let h=m.caFile;if(typeof h=="string"){if(w(h)<1){const c={instancePath:a+"/fleet/sources/"+p+"/caFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.
properties.caFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/caFile",schemaPath:"common.schema.json#/$defs/remote/\
properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.caFile.type,parentSchema:v.properties.caFile,data:h};
e===null?e=[c]:e.push(c),r++}}if(m.proxy!==void 0){let h=m.proxy;if(typeof h=="string"){if(!Ie.test(h)){const c={instancePath:a+"/fleet/sources/"+p+"/proxy",schemaPath:"\
common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s\
]+$"',schema:"^https?://[^@\\s]+$",parentSchema:v.properties.proxy,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/prox\
y",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.proxy.
type,parentSchema:v.properties.proxy,data:h};e===null?e=[c]:e.push(c),r++}}if(m.plain!==void 0){let h=m.plain;if(typeof h!="boolean"){const c={instancePath:a+"/\
fleet/sources/"+p+"/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:v.properties.plain.type,parentSchema:v.properties.plain,data:h};e===null?e=[c]:e.push(c),r++}}}}}else{const o={instancePath:a+"/fleet/sources",schemaPath:"\
#/properties/fleet/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.fleet.properties.sources.type,parentSchema:f.
properties.fleet.properties.sources,data:t};e===null?e=[o]:e.push(o),r++}}if(s.anchor!==void 0){let t=s.anchor;if(typeof t=="string"){if(!je.test(t)){const o={instancePath:a+
"/fleet/anchor",schemaPath:"#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9\
a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:f.properties.fleet.properties.anchor,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet\
/anchor",schemaPath:"#/properties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.fleet.properties.
anchor.type,parentSchema:f.properties.fleet.properties.anchor,data:t};e===null?e=[o]:e.push(o),r++}}if(s.anchorTree!==void 0){let t=s.anchorTree;if(typeof t=="s\
tring"){if(!V.test(t)){const o={instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:f.properties.fleet.properties.anchorTree,data:t};e===null?e=
[o]:e.push(o),r++}}else{const o={instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:f.properties.fleet.properties.anchorTree.type,parentSchema:f.properties.fleet.properties.anchorTree,data:t};e===null?e=[o]:
e.push(o),r++}}if(s.git!==void 0){let t=s.git;if(!(t==="auto"||t==="native"||t==="embedded")){const o={instancePath:a+"/fleet/git",schemaPath:"#/properties/flee\
t/properties/git/enum",keyword:"enum",params:{allowedValues:f.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:f.
properties.fleet.properties.git.enum,parentSchema:f.properties.fleet.properties.git,data:t};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/fleet",
schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.fleet.type,parentSchema:f.properties.fleet,
data:s};e===null?e=[t]:e.push(t),r++}}if(n.inventory!==void 0){let s=n.inventory;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const t={instancePath:a+
"/inventory",schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:v.type},message:"must be string,object",schema:v.type,parentSchema:v,
data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"){if(w(s)>2048){const t={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxL\
ength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:v,data:s};e===null?e=[t]:e.push(t),r++}
if(w(s)<1){const t={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters",schema:1,parentSchema:v,data:s};e===null?e=[t]:e.push(t),r++}}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){const t={
instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required\
 property 'url'",schema:v.required,parentSchema:v,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="url"||t==="tokenFile"||t==="identityFile"||t===
"knownHosts"||t==="caFile"||t==="proxy"||t==="plain")){const o={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:v,data:s};e===null?e=[o]:e.push(o),r++}
if(s.url!==void 0){let t=s.url;if(typeof t=="string"){if(w(t)>2048){const o={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/proper\
ties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:v.properties.url,data:t};
e===null?e=[o]:e.push(o),r++}if(w(t)<1){const o={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.url,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={
instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:v.properties.url.type,parentSchema:v.properties.url,data:t};e===null?e=[o]:e.push(o),r++}}if(s.tokenFile!==void 0){let t=s.tokenFile;if(typeof t=="string"){
if(w(t)<1){const o={instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.tokenFile,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+
"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.
properties.tokenFile.type,parentSchema:v.properties.tokenFile,data:t};e===null?e=[o]:e.push(o),r++}}if(s.identityFile!==void 0){let t=s.identityFile;if(typeof t==
"string"){if(w(t)<1){const o={instancePath:a+"/inventory/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.identityFile,data:t};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/inventory/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:v.properties.identityFile.type,parentSchema:v.properties.identityFile,data:t};e===null?e=[o]:e.push(o),r++}}if(s.knownHosts!==void 0){
let t=s.knownHosts;if(typeof t=="string"){if(w(t)<1){const o={instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/kno\
wnHosts/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.knownHosts,data:t};e===
null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:v.properties.knownHosts.type,parentSchema:v.properties.knownHosts,data:t};e===null?e=[o]:e.push(o),
r++}}if(s.caFile!==void 0){let t=s.caFile;if(typeof t=="string"){if(w(t)<1){const o={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/re\
mote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.caFile,
data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:v.properties.caFile.type,parentSchema:v.properties.caFile,data:t};e===null?e=[o]:e.push(o),r++}}if(s.
proxy!==void 0){let t=s.proxy;if(typeof t=="string"){if(!Ie.test(t)){const o={instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/pro\
perties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",
parentSchema:v.properties.proxy,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remo\
te/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.proxy.type,parentSchema:v.properties.proxy,data:t};
e===null?e=[o]:e.push(o),r++}}if(s.plain!==void 0){let t=s.plain;if(typeof t!="boolean"){const o={instancePath:a+"/inventory/plain",schemaPath:"common.schema.js\
on#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:v.properties.plain.type,parentSchema:v.properties.
plain,data:t};e===null?e=[o]:e.push(o),r++}}}}if(n.key!==void 0){let s=n.key;if(typeof s=="string"){if(w(s)<1){const t={instancePath:a+"/key",schemaPath:"#/prop\
erties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.key,data:s};e===null?
e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.key.type,parentSchema:f.properties.key,data:s};e===null?e=[t]:e.push(t),r++}}if(n.state!==void 0){let s=n.state;if(typeof s=="string"){if(w(s)<1){const t={
instancePath:a+"/state",schemaPath:"#/properties/state/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:f.properties.state,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/state",schemaPath:"#/properties/state/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:f.properties.state.type,parentSchema:f.properties.state,data:s};e===null?e=[t]:e.push(t),r++}}if(n.compose!==
void 0){let s=n.compose;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="project"){const o={instancePath:a+"/compose",schemaPath:"#/propert\
ies/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.
properties.compose,data:s};e===null?e=[o]:e.push(o),r++}if(s.project!==void 0){let t=s.project;if(typeof t=="string"){if(!Je.test(t)){const o={instancePath:a+"/\
compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must matc\
h pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:f.properties.compose.properties.project,data:t};e===null?e=[o]:e.push(o),
r++}}else{const o={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/project/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:f.properties.compose.properties.project.type,parentSchema:f.properties.compose.properties.project,data:t};e===null?e=[o]:e.push(o),r++}}}else{
const t={instancePath:a+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.compose.
type,parentSchema:f.properties.compose,data:s};e===null?e=[t]:e.push(t),r++}}if(n.ostree!==void 0){let s=n.ostree;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)
if(t!=="sysroot"){const o={instancePath:a+"/ostree",schemaPath:"#/properties/ostree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.ostree,data:s};e===null?e=[o]:e.push(o),r++}if(s.sysroot!==void 0){let t=s.sysroot;
if(typeof t=="string"){if(w(t)<1){const o={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.ostree.properties.sysroot,data:t};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroot/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:f.properties.ostree.properties.sysroot.type,parentSchema:f.properties.ostree.properties.sysroot,data:t};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+
"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.ostree.type,parentSchema:f.properties.
ostree,data:s};e===null?e=[t]:e.push(t),r++}}if(n.registries!==void 0){let s=n.registries;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const o=r;
if(typeof t=="string"&&!Qe.test(t)){const p={instancePath:a+"/registries",schemaPath:"#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:f.
properties.registries.propertyNames,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=o===r;if(!i){const p={instancePath:a+"/registries",schemaPath:"#/p\
roperties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:f.properties.registries.propertyNames,
parentSchema:f.properties.registries,data:s};e===null?e=[p]:e.push(p),r++}}for(const t in s){let o=s[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.authFile===
void 0){const p={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/required",keyword:"\
required",params:{missingProperty:"authFile"},message:"must have required property 'authFile'",schema:f.properties.registries.additionalProperties.required,parentSchema:f.
properties.registries.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}for(const p in o)if(p!=="authFile"){const m={instancePath:a+"/registries/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.registries.additionalProperties,data:o};e===null?e=[m]:e.push(m),r++}if(o.authFile!==
void 0){let p=o.authFile;if(typeof p=="string"){if(w(p)<1){const m={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:f.properties.registries.additionalProperties.properties.authFile,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/regi\
stries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:f.properties.registries.additionalProperties.properties.authFile.type,parentSchema:f.properties.registries.
additionalProperties.properties.authFile,data:p};e===null?e=[m]:e.push(m),r++}}}else{const p={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.registries.
additionalProperties.type,parentSchema:f.properties.registries.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/regist\
ries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.registries.type,parentSchema:f.
properties.registries,data:s};e===null?e=[t]:e.push(t),r++}}if(n.api!==void 0){let s=n.api;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(!(t===
"listen"||t==="exposed")){const o={instancePath:a+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.api,data:s};e===null?e=[o]:e.push(o),r++}if(s.listen!==void 0){let t=s.listen;
if(typeof t=="string"){if(!Xe.test(t)){const o={instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"\
^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za\
-z0-9.-]+):[0-9]{1,5}$",parentSchema:f.properties.api.properties.listen,data:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.api.properties.listen.type,parentSchema:f.
properties.api.properties.listen,data:t};e===null?e=[o]:e.push(o),r++}}if(s.exposed!==void 0){let t=s.exposed;if(typeof t!="boolean"){const o={instancePath:a+"/\
api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.api.properties.
exposed.type,parentSchema:f.properties.api.properties.exposed,data:t};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/api",schemaPath:"#/propertie\
s/api/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.api.type,parentSchema:f.properties.api,data:s};e===null?e=[t]:e.push(
t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,data:n};e===
null?e=[s]:e.push(s),r++}return de.errors=e,r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye=ue,O={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"host.schema.json",title:"HostFile",description:"hosts/<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"commo\
n.schema.json#/$defs/labels"},groups:{description:"Groups that this host belongs to, besides those that select it by label",type:"array",items:{$ref:"common.sch\
ema.json#/$defs/groupName"},uniqueItems:!0},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},suspend:{description:"\
true, or a list of bundles: observe and report, apply nothing",type:["boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},retire:{
description:"true: take everything of Kedge's down",type:"boolean"}},additionalProperties:!1},Ae={title:"GroupName",description:"A group name: lower-case letter\
s, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"};function re(n,{instancePath:a="",parentData:A,parentDataProperty:k,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=re.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const s in n){const t=r;if(typeof s=="string"){if(!W.test(s)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleN\
ame/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_\
-]{0,62}$",parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=t===r;if(!i){
const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:L.propertyNames,
parentSchema:L,data:n};e===null?e=[o]:e.push(o),r++}}for(const s in n)I(n[s],{instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:s,
rootData:P,dynamicAnchors:$})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:L.type,parentSchema:L,data:n};e===null?e=[s]:e.push(s),r++}return re.errors=e,r===0}re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ue(n,{instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ue.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n)if(!(s==="labels"||s==="groups"||s===
"bundles"||s==="os"||s==="suspend"||s==="retire")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:O,data:n};e===null?e=[t]:e.push(t),r++}if(n.labels!==void 0){let s=n.labels;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const t in s){const o=r;if(typeof t=="string"&&!Ze.test(t)){const p={instancePath:a+"/labels",schemaPath:"common.schema.json#/$\
defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._\
/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:T.propertyNames,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=o===r;if(!i){const p={
instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must\
 be valid",schema:T.propertyNames,parentSchema:T,data:s};e===null?e=[p]:e.push(p),r++}}for(const t in s){let o=s[t];if(typeof o=="string"){if(!Le.test(o)){const p={
instancePath:a+"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",
params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",
parentSchema:T.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.additionalProperties.type,parentSchema:T.
additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:T.type,parentSchema:T,data:s};e===null?e=[t]:e.push(t),r++}}if(n.groups!==void 0){let s=n.groups;if(Array.
isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(!le.test(h)){const c={instancePath:a+"/groups/"+m,schemaPath:"common.sche\
ma.json#/$defs/groupName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:Ae,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$de\
fs/groupName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ae.type,parentSchema:Ae,data:h};e===null?e=[c]:e.push(c),r++}}let o=s.length,
p;if(o>1){e:for(;o--;)for(p=o;p--;)if(M(s[o],s[p])){const m={instancePath:a+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{
i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:O.properties.groups,data:s};e===null?e=[m]:e.push(
m),r++;break e}}}else{const t={instancePath:a+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:O.
properties.groups.type,parentSchema:O.properties.groups,data:s};e===null?e=[t]:e.push(t),r++}}if(n.bundles!==void 0&&(re(n.bundles,{instancePath:a+"/bundles",parentData:n,
parentDataProperty:"bundles",rootData:P,dynamicAnchors:$})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),n.os!==void 0){let s=n.os;if(!(s&&typeof s=="\
object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:q.type},message:"\
must be object,null",schema:q.type,parentSchema:q,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="cha\
nnel"){const o={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:q,data:s};e===null?e=[o]:e.push(o),r++}if(s.channel!==void 0){let t=s.channel;if(typeof t!=
"string"&&t!==null){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:q.properties.
channel.type},message:"must be string,null",schema:q.properties.channel.type,parentSchema:q.properties.channel,data:t};e===null?e=[o]:e.push(o),r++}if(typeof t==
"string"&&!le.test(t)){const o={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:q.properties.
channel,data:t};e===null?e=[o]:e.push(o),r++}}}}if(n.suspend!==void 0){let s=n.suspend;if(typeof s!="boolean"&&!Array.isArray(s)){const t={instancePath:a+"/susp\
end",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:O.properties.suspend.type},message:"must be boolean,array",schema:O.properties.suspend.type,
parentSchema:O.properties.suspend,data:s};e===null?e=[t]:e.push(t),r++}if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="strin\
g"){if(!W.test(h)){const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][\
a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:h};e===null?e=[c]:e.push(c),
r++}}else{const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:N.type,parentSchema:N,data:h};e===null?e=[c]:e.push(c),r++}}let o=s.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(M(s[o],s[p])){const m={instancePath:a+
"/suspend",schemaPath:"#/properties/suspend/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+"\
 are identical)",schema:!0,parentSchema:O.properties.suspend,data:s};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.retire!==void 0){let s=n.retire;if(typeof s!="\
boolean"){const t={instancePath:a+"/retire",schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:O.properties.
retire.type,parentSchema:O.properties.retire,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:O.type,parentSchema:O,data:n};e===null?e=[s]:e.push(s),r++}return ue.errors=e,r===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var es=ye,l={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",title:"InventoryRecord",description:"inventory.\
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
0-9]{2}([.][0-9]{1,3})?Z$"}}},ae={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2\
}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},ss=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),Oe=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}\
:[0-9]{2}([.][0-9]{1,3})?Z$","u");function ye(n,{instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ye.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.required,parentSchema:l,data:n};
e===null?e=[i]:e.push(i),r++}if(n.host===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"mus\
t have required property 'host'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.key===void 0){const i={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:
e.push(i),r++}if(n.bootId===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"must have requ\
ired property 'bootId'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.sequence===void 0){const i={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:l.required,parentSchema:l,data:n};e===null?
e=[i]:e.push(i),r++}if(n.reportedAt===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"\
must have required property 'reportedAt'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.agent===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:l.required,parentSchema:l,data:n};e===null?
e=[i]:e.push(i),r++}if(n.fleet===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have \
required property 'fleet'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.desired===void 0){const i={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:l.required,parentSchema:l,data:n};e===null?
e=[i]:e.push(i),r++}if(n.applied===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must h\
ave required property 'applied'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.state===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.required,parentSchema:l,data:n};e===null?
e=[i]:e.push(i),r++}if(n.conditions===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"\
must have required property 'conditions'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.bundles===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:l.required,parentSchema:l,data:n};e===null?
e=[i]:e.push(i),r++}if(n.os===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.hardware===void 0){const i={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:
e.push(i),r++}if(n.network===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!Se.call(l.properties,i)){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let i=n.version;if(i!==1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:l.properties.version,data:i};e===null?e=[s]:e.push(s),r++}}if(n.
host!==void 0){let i=n.host;if(typeof i=="string"){if(!_e.test(i)){const s={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:te,
data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:te.type,parentSchema:te,data:i};e===null?e=[s]:e.push(s),r++}}if(n.key!==void 0){let i=n.key;if(typeof i=="string"){if(!ss.
test(i)){const s={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must m\
atch pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:l.properties.key,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.key.type,parentSchema:l.
properties.key,data:i};e===null?e=[s]:e.push(s),r++}}if(n.bootId!==void 0){let i=n.bootId;if(typeof i!="string"&&i!==null){const s={instancePath:a+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:l.properties.bootId.type},message:"must be string,null",schema:l.properties.bootId.type,parentSchema:l.properties.
bootId,data:i};e===null?e=[s]:e.push(s),r++}if(typeof i=="string"&&w(i)>64){const s={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bootId,data:i};e===null?e=[s]:e.push(s),r++}}if(n.
sequence!==void 0){let i=n.sequence;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const s={instancePath:a+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:l.properties.sequence.type,parentSchema:l.properties.sequence,data:i};e===null?
e=[s]:e.push(s),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){const s={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.sequence,data:i};e===null?e=[s]:e.push(s),r++}}if(n.reportedAt!==
void 0){let i=n.reportedAt;if(typeof i=="string"){if(!Oe.test(i)){const s={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:ae,data:i};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,
data:i};e===null?e=[s]:e.push(s),r++}}if(n.agent!==void 0){let i=n.agent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.version===void 0){const s={instancePath:a+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
properties.agent.required,parentSchema:l.properties.agent,data:i};e===null?e=[s]:e.push(s),r++}for(const s in i)if(s!=="version"){const t={instancePath:a+"/agen\
t",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:l.properties.agent,data:i};e===null?e=[t]:e.push(t),r++}if(i.version!==void 0){let s=i.version;if(typeof s=="string"){if(w(s)>64){const t={
instancePath:a+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more t\
han 64 characters",schema:64,parentSchema:l.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/agent/versi\
on",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.agent.properties.
version.type,parentSchema:l.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/agent",schemaPath:"#/prope\
rties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.agent.type,parentSchema:l.properties.agent,data:i};e===null?
e=[s]:e.push(s),r++}}if(n.fleet!==void 0){let i=n.fleet;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.commit===void 0){const s={instancePath:a+"/fleet",schemaPath:"\
#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:l.properties.fleet.required,
parentSchema:l.properties.fleet,data:i};e===null?e=[s]:e.push(s),r++}if(i.head===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/require\
d",keyword:"required",params:{missingProperty:"head"},message:"must have required property 'head'",schema:l.properties.fleet.required,parentSchema:l.properties.
fleet,data:i};e===null?e=[s]:e.push(s),r++}if(i.source===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:i};e===null?e=[
s]:e.push(s),r++}for(const s in i)if(!(s==="commit"||s==="head"||s==="source")){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.fleet,data:i};
e===null?e=[t]:e.push(t),r++}if(i.commit!==void 0){let s=i.commit;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/fleet/commit",schemaPath:"#/propert\
ies/fleet/properties/commit/type",keyword:"type",params:{type:l.properties.fleet.properties.commit.type},message:"must be string,null",schema:l.properties.fleet.
properties.commit.type,parentSchema:l.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!je.test(s)){const t={instancePath:a+
"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9\
a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(t),r++}}if(i.head!==void 0){let s=i.head;if(typeof s!=
"string"&&s!==null){const t={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/type",keyword:"type",params:{type:l.properties.fleet.properties.
head.type},message:"must be string,null",schema:l.properties.fleet.properties.head.type,parentSchema:l.properties.fleet.properties.head,data:s};e===null?e=[t]:e.
push(t),r++}if(typeof s=="string"&&!je.test(s)){const t={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.head,data:s};
e===null?e=[t]:e.push(t),r++}}if(i.source!==void 0){let s=i.source;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/fleet/source",schemaPath:"#/proper\
ties/fleet/properties/source/type",keyword:"type",params:{type:l.properties.fleet.properties.source.type},message:"must be string,null",schema:l.properties.fleet.
properties.source.type,parentSchema:l.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&w(s)>2048){const t={instancePath:a+
"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters",schema:2048,parentSchema:l.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/fleet",schemaPath:"#/p\
roperties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.fleet.type,parentSchema:l.properties.fleet,data:i};e===
null?e=[s]:e.push(s),r++}}if(n.desired!==void 0){let i=n.desired;if(typeof i!="string"&&i!==null){const s={instancePath:a+"/desired",schemaPath:"#/properties/de\
sired/type",keyword:"type",params:{type:l.properties.desired.type},message:"must be string,null",schema:l.properties.desired.type,parentSchema:l.properties.desired,
data:i};e===null?e=[s]:e.push(s),r++}if(typeof i=="string"&&!V.test(i)){const s={instancePath:a+"/desired",schemaPath:"#/properties/desired/pattern",keyword:"pa\
ttern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.desired,data:i};e===null?
e=[s]:e.push(s),r++}}if(n.applied!==void 0){let i=n.applied;if(typeof i!="string"&&i!==null){const s={instancePath:a+"/applied",schemaPath:"#/properties/applied\
/type",keyword:"type",params:{type:l.properties.applied.type},message:"must be string,null",schema:l.properties.applied.type,parentSchema:l.properties.applied,data:i};
e===null?e=[s]:e.push(s),r++}if(typeof i=="string"&&!V.test(i)){const s={instancePath:a+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.applied,data:i};e===null?e=[s]:e.push(
s),r++}}if(n.state!==void 0){let i=n.state;if(!(i==="converged"||i==="waiting"||i==="applying"||i==="failed"||i==="stale"||i==="suspended")){const s={instancePath:a+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:l.properties.state.enum},message:"must be equal to one of the allowed values",
schema:l.properties.state.enum,parentSchema:l.properties.state,data:i};e===null?e=[s]:e.push(s),r++}}if(n.conditions!==void 0){let i=n.conditions;if(Array.isArray(
i)){if(i.length>1e3){const t={instancePath:a+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT\
 have more than 1000 items",schema:1e3,parentSchema:l.properties.conditions,data:i};e===null?e=[t]:e.push(t),r++}const s=i.length;for(let t=0;t<s;t++){let o=i[t];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){const p={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.properties.conditions.items.required,parentSchema:l.properties.conditions.
items,data:o};e===null?e=[p]:e.push(p),r++}if(o.status===void 0){const p={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:l.properties.conditions.items.required,parentSchema:l.properties.
conditions.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.code===void 0){const p={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/req\
uired",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:l.properties.conditions.items.required,parentSchema:l.
properties.conditions.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.message===void 0){const p={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/condit\
ions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:l.properties.conditions.items.
required,parentSchema:l.properties.conditions.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.since===void 0){const p={instancePath:a+"/conditions/"+t,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:l.properties.conditions.
items.required,parentSchema:l.properties.conditions.items,data:o};e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="type"||p==="status"||p==="code"||p==="\
message"||p==="since")){const m={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.conditions.items,data:o};e===null?e=[m]:e.push(m),
r++}if(o.type!==void 0){let p=o.type;if(typeof p=="string"){if(w(p)>200){const m={instancePath:a+"/conditions/"+t+"/type",schemaPath:"#/properties/conditions/it\
ems/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.conditions.
items.properties.type,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+t+"/type",schemaPath:"#/properties/conditions/items/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.type.type,parentSchema:l.properties.
conditions.items.properties.type,data:p};e===null?e=[m]:e.push(m),r++}}if(o.status!==void 0){let p=o.status;if(typeof p!="boolean"){const m={instancePath:a+"/co\
nditions/"+t+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.
properties.conditions.items.properties.status.type,parentSchema:l.properties.conditions.items.properties.status,data:p};e===null?e=[m]:e.push(m),r++}}if(o.code!==
void 0){let p=o.code;if(typeof p!="string"&&p!==null){const m={instancePath:a+"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/items/properties/code\
/type",keyword:"type",params:{type:l.properties.conditions.items.properties.code.type},message:"must be string,null",schema:l.properties.conditions.items.properties.
code.type,parentSchema:l.properties.conditions.items.properties.code,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="string"&&w(p)>64){const m={instancePath:a+
"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters",schema:64,parentSchema:l.properties.conditions.items.properties.code,data:p};e===null?e=[m]:e.push(m),r++}}if(o.message!==void 0){let p=o.message;
if(typeof p=="string"){if(w(p)>8192){const m={instancePath:a+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/properties/message/maxLength",
keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:l.properties.conditions.items.properties.message,
data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.message.type,parentSchema:l.properties.conditions.
items.properties.message,data:p};e===null?e=[m]:e.push(m),r++}}if(o.since!==void 0){let p=o.since;if(typeof p=="string"){if(!Oe.test(p)){const m={instancePath:a+
"/conditions/"+t+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1\
,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[\
0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:ae,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+t+"/since",schemaPath:"#/$\
defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,data:p};e===null?e=[m]:e.push(m),r++}}}else{const p={
instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
conditions.items.type,parentSchema:l.properties.conditions.items,data:o};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/conditions",schemaPath:"#\
/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.conditions.type,parentSchema:l.properties.conditions,
data:i};e===null?e=[s]:e.push(s),r++}}if(n.bundles!==void 0){let i=n.bundles;if(Array.isArray(i)){if(i.length>1e3){const t={instancePath:a+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.bundles,data:i};
e===null?e=[t]:e.push(t),r++}const s=i.length;for(let t=0;t<s;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const p={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.
properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.digest===void 0){const p={instancePath:a+"/b\
undles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.state===void 0){const p={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}if(o.services===void 0){const p={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="name"||
p==="digest"||p==="state"||p==="services")){const m={instancePath:a+"/bundles/"+t,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items,data:o};e===null?e=[
m]:e.push(m),r++}if(o.name!==void 0){let p=o.name;if(typeof p=="string"){if(!W.test(p)){const m={instancePath:a+"/bundles/"+t+"/name",schemaPath:"common.schema.\
json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+t+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:p};e===null?e=[m]:e.push(m),r++}}if(o.
digest!==void 0){let p=o.digest;if(typeof p!="string"&&p!==null){const m={instancePath:a+"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:l.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:l.properties.bundles.items.properties.
digest.type,parentSchema:l.properties.bundles.items.properties.digest,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="string"&&!V.test(p)){const m={instancePath:a+
"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.bundles.items.properties.digest,data:p};e===null?e=[m]:e.push(m),r++}}if(o.state!==
void 0){let p=o.state;if(typeof p=="string"){if(w(p)>64){const m={instancePath:a+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.state,
data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.
state,data:p};e===null?e=[m]:e.push(m),r++}}if(o.services!==void 0){let p=o.services;if(Array.isArray(p)){if(p.length>1e3){const h={instancePath:a+"/bundles/"+t+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:l.properties.bundles.items.properties.services,data:p};e===null?e=[h]:e.push(h),r++}const m=p.length;for(let h=0;h<m;h++){let c=p[h];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){const d={instancePath:a+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/pro\
perties/services/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.properties.bundles.items.
properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.image===void 0){const d={
instancePath:a+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.
properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.state===void 0){const d={instancePath:a+"/bundles/"+t+"/services/"+h,schemaPath:"#/propertie\
s/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.properties.
bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.health===
void 0){const d={instancePath:a+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{
missingProperty:"health"},message:"must have required property 'health'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.
bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.restarts===void 0){const d={instancePath:a+"/bundles/"+t+"/services/"+h,schemaPath:"\
#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"restarts"},message:"must have required property 'rest\
arts'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=
[d]:e.push(d),r++}for(const d in c)if(!(d==="name"||d==="image"||d==="state"||d==="health"||d==="restarts")){const g={instancePath:a+"/bundles/"+t+"/services/"+
h,schemaPath:"#/properties/bundles/items/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[g]:e.push(g),r++}if(c.name!==
void 0){let d=c.name;if(typeof d=="string"){if(w(d)>200){const g={instancePath:a+"/bundles/"+t+"/services/"+h+"/name",schemaPath:"#/properties/bundles/items/pro\
perties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.
properties.bundles.items.properties.services.items.properties.name,data:d};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/bundles/"+t+"/services/"+
h+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:l.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.name,
data:d};e===null?e=[g]:e.push(g),r++}}if(c.image!==void 0){let d=c.image;if(typeof d=="string"){if(w(d)>1024){const g={instancePath:a+"/bundles/"+t+"/services/"+
h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NO\
T have more than 1024 characters",schema:1024,parentSchema:l.properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[g]:e.push(g),
r++}}else{const g={instancePath:a+"/bundles/"+t+"/services/"+h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.services.items.properties.image.type,parentSchema:l.
properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[g]:e.push(g),r++}}if(c.state!==void 0){let d=c.state;if(typeof d=="strin\
g"){if(w(d)>64){const g={instancePath:a+"/bundles/"+t+"/services/"+h+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.services.
items.properties.state,data:d};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/bundles/"+t+"/services/"+h+"/state",schemaPath:"#/properties/bundles\
/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.
services.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.state,data:d};e===null?e=[g]:e.push(g),r++}}if(c.
health!==void 0){let d=c.health;if(typeof d=="string"){if(w(d)>64){const g={instancePath:a+"/bundles/"+t+"/services/"+h+"/health",schemaPath:"#/properties/bundl\
es/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:l.properties.bundles.items.properties.services.items.properties.health,data:d};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/bundles\
/"+t+"/services/"+h+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:l.properties.bundles.items.properties.services.items.properties.health.type,parentSchema:l.properties.bundles.items.properties.services.items.
properties.health,data:d};e===null?e=[g]:e.push(g),r++}}if(c.restarts!==void 0){let d=c.restarts;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){
const g={instancePath:a+"/bundles/"+t+"/services/"+h+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/type",keyword:"\
type",params:{type:l.properties.bundles.items.properties.services.items.properties.restarts.type},message:"must be integer,null",schema:l.properties.bundles.items.
properties.services.items.properties.restarts.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[g]:
e.push(g),r++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const g={instancePath:a+"/bundles/"+t+"/services/"+h+"/restarts",schemaPath:"#/properties/bun\
dles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.
properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[g]:e.push(g),r++}}}else{const d={instancePath:a+"/bundles/"+t+"/servi\
ces/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.properties.services.items.type,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}}}else{const m={
instancePath:a+"/bundles/"+t+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:l.properties.bundles.items.properties.services.type,parentSchema:l.properties.bundles.items.properties.services,data:p};e===null?e=[m]:e.push(m),r++}}}else{
const p={instancePath:a+"/bundles/"+t,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.type,parentSchema:l.properties.bundles.items,data:o};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.bundles.type,parentSchema:l.properties.bundles,data:i};e===null?
e=[s]:e.push(s),r++}}if(n.os!==void 0){let i=n.os;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.booted===void 0){const s={instancePath:a+"/os",schemaPath:"#\
/properties/os/required",keyword:"required",params:{missingProperty:"booted"},message:"must have required property 'booted'",schema:l.properties.os.required,parentSchema:l.
properties.os,data:i};e===null?e=[s]:e.push(s),r++}if(i.staged===void 0){const s={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",
params:{missingProperty:"staged"},message:"must have required property 'staged'",schema:l.properties.os.required,parentSchema:l.properties.os,data:i};e===null?e=
[s]:e.push(s),r++}if(i.rollback===void 0){const s={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollba\
ck"},message:"must have required property 'rollback'",schema:l.properties.os.required,parentSchema:l.properties.os,data:i};e===null?e=[s]:e.push(s),r++}if(i.version===
void 0){const s={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pr\
operty 'version'",schema:l.properties.os.required,parentSchema:l.properties.os,data:i};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="booted"||s==="sta\
ged"||s==="rollback"||s==="version")){const t={instancePath:a+"/os",schemaPath:"#/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os,data:i};e===null?e=[t]:e.push(t),r++}if(i.booted!==void 0){let s=i.booted;if(typeof s!=
"string"&&s!==null){const t={instancePath:a+"/os/booted",schemaPath:"#/properties/os/properties/booted/type",keyword:"type",params:{type:l.properties.os.properties.
booted.type},message:"must be string,null",schema:l.properties.os.properties.booted.type,parentSchema:l.properties.os.properties.booted,data:s};e===null?e=[t]:e.
push(t),r++}if(typeof s=="string"&&w(s)>64){const t={instancePath:a+"/os/booted",schemaPath:"#/properties/os/properties/booted/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.booted,data:s};e===null?e=[t]:e.push(t),r++}}if(i.staged!==
void 0){let s=i.staged;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",
params:{type:l.properties.os.properties.staged.type},message:"must be string,null",schema:l.properties.os.properties.staged.type,parentSchema:l.properties.os.properties.
staged,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&w(s)>64){const t={instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/m\
axLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.staged,data:s};
e===null?e=[t]:e.push(t),r++}}if(i.rollback!==void 0){let s=i.rollback;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/os/rollback",schemaPath:"#/pro\
perties/os/properties/rollback/type",keyword:"type",params:{type:l.properties.os.properties.rollback.type},message:"must be string,null",schema:l.properties.os.
properties.rollback.type,parentSchema:l.properties.os.properties.rollback,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&w(s)>64){const t={instancePath:a+
"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",
schema:64,parentSchema:l.properties.os.properties.rollback,data:s};e===null?e=[t]:e.push(t),r++}}if(i.version!==void 0){let s=i.version;if(typeof s!="string"&&s!==
null){const t={instancePath:a+"/os/version",schemaPath:"#/properties/os/properties/version/type",keyword:"type",params:{type:l.properties.os.properties.version.
type},message:"must be string,null",schema:l.properties.os.properties.version.type,parentSchema:l.properties.os.properties.version,data:s};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&w(s)>200){const t={instancePath:a+"/os/version",schemaPath:"#/properties/os/properties/version/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.os.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}}else{
const s={instancePath:a+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.type,parentSchema:l.
properties.os,data:i};e===null?e=[s]:e.push(s),r++}}if(n.hardware!==void 0){let i=n.hardware;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const s={instancePath:a+
"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.hardware.type,parentSchema:l.
properties.hardware,data:i};e===null?e=[s]:e.push(s),r++}}if(n.network!==void 0){let i=n.network;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.hostname===void 0){
const s={instancePath:a+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required\
 property 'hostname'",schema:l.properties.network.required,parentSchema:l.properties.network,data:i};e===null?e=[s]:e.push(s),r++}if(i.addresses===void 0){const s={
instancePath:a+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required propert\
y 'addresses'",schema:l.properties.network.required,parentSchema:l.properties.network,data:i};e===null?e=[s]:e.push(s),r++}if(i.meshKey===void 0){const s={instancePath:a+
"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:l.
properties.network.required,parentSchema:l.properties.network,data:i};e===null?e=[s]:e.push(s),r++}for(const s in i)if(!(s==="hostname"||s==="addresses"||s==="m\
eshKey")){const t={instancePath:a+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.network,data:i};e===null?e=[t]:e.push(t),r++}if(i.hostname!==void 0){let s=i.hostname;
if(typeof s!="string"&&s!==null){const t={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:l.
properties.network.properties.hostname.type},message:"must be string,null",schema:l.properties.network.properties.hostname.type,parentSchema:l.properties.network.
properties.hostname,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&w(s)>255){const t={instancePath:a+"/network/hostname",schemaPath:"#/properties/n\
etwork/properties/hostname/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:l.properties.
network.properties.hostname,data:s};e===null?e=[t]:e.push(t),r++}}if(i.addresses!==void 0){let s=i.addresses;if(Array.isArray(s)){if(s.length>1e3){const o={instancePath:a+
"/network/addresses",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000\
 items",schema:1e3,parentSchema:l.properties.network.properties.addresses,data:s};e===null?e=[o]:e.push(o),r++}const t=s.length;for(let o=0;o<t;o++){let p=s[o];
if(typeof p=="string"){if(w(p)>64){const m={instancePath:a+"/network/addresses/"+o,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.network.properties.addresses.items,data:p};e===
null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/network/addresses/"+o,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:l.properties.network.properties.addresses.items.type,parentSchema:l.properties.network.properties.addresses.
items,data:p};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:a+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:l.properties.network.properties.addresses.type,parentSchema:l.properties.network.properties.addresses,
data:s};e===null?e=[t]:e.push(t),r++}}if(i.meshKey!==void 0){let s=i.meshKey;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/network/meshKey",schemaPath:"\
#/properties/network/properties/meshKey/type",keyword:"type",params:{type:l.properties.network.properties.meshKey.type},message:"must be string,null",schema:l.properties.
network.properties.meshKey.type,parentSchema:l.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&w(s)>64){const t={
instancePath:a+"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mo\
re than 64 characters",schema:64,parentSchema:l.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/netw\
ork",schemaPath:"#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.network.type,parentSchema:l.properties.
network,data:i};e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
type,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}return ye.errors=e,r===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ts=ge,S={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channel>.yaml: the OSTree commit that the hosts of a channel \
run.",type:"object",required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The OSTree commit checksum that this channel stands for: 64 \
lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the commit is of, for people, such as `debian/12/x86_64/gpu\
`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{description:"OSTree repositories to pull the com\
mit from, the first that answers: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"An https URL of an OSTree r\
epository (http on loopback only)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates of which one must have signed the OSTree commi\
t, besides the pin: paths such as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A path `trust/os/<name>.asc`",type:"\
string",pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"When a host may reboot into the commit; at any time\
 where absent",type:"object",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.schema.json#/$defs/idle"}},additionalProperties:!1},
confirm:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1},rs=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),
as=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),fe={title:"MaintenanceWindows",description:"Maintenance windows; one of them must be open",
type:"array",minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}};function ie(n,{instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,
dynamicAnchors:$={}}={}){let e=null,r=0;const u=ie.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),Array.isArray(n)){if(n.length>
32){const s={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:fe,data:n};
e===null?e=[s]:e.push(s),r++}if(n.length<1){const s={instancePath:a,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items",schema:1,parentSchema:fe,data:n};e===null?e=[s]:e.push(s),r++}const i=n.length;for(let s=0;s<i;s++){let t=n[s];if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.start===void 0){const o={instancePath:a+"/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"start"},
message:"must have required property 'start'",schema:b.required,parentSchema:b,data:t};e===null?e=[o]:e.push(o),r++}if(t.length===void 0){const o={instancePath:a+
"/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'",
schema:b.required,parentSchema:b,data:t};e===null?e=[o]:e.push(o),r++}if(t.timezone===void 0){const o={instancePath:a+"/"+s,schemaPath:"common.schema.json#/$def\
s/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'",schema:b.required,parentSchema:b,data:t};
e===null?e=[o]:e.push(o),r++}for(const o in t)if(!(o==="days"||o==="start"||o==="length"||o==="timezone")){const p={instancePath:a+"/"+s,schemaPath:"common.sche\
ma.json#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,
parentSchema:b,data:t};e===null?e=[p]:e.push(p),r++}if(t.days!==void 0){let o=t.days;if(Array.isArray(o)){if(o.length<1){const c={instancePath:a+"/"+s+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:b.
properties.days,data:o};e===null?e=[c]:e.push(c),r++}const p=o.length;for(let c=0;c<p;c++){let d=o[c];if(!(d==="mon"||d==="tue"||d==="wed"||d==="thu"||d==="fri"||
d==="sat"||d==="sun")){const g={instancePath:a+"/"+s+"/days/"+c,schemaPath:"common.schema.json#/$defs/window/properties/days/items/enum",keyword:"enum",params:{
allowedValues:b.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:b.properties.days.items.enum,parentSchema:b.properties.days.
items,data:d};e===null?e=[g]:e.push(g),r++}}let m=o.length,h;if(m>1){e:for(;m--;)for(h=m;h--;)if(M(o[m],o[h])){const c={instancePath:a+"/"+s+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:m,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+
m+" are identical)",schema:!0,parentSchema:b.properties.days,data:o};e===null?e=[c]:e.push(c),r++;break e}}}else{const p={instancePath:a+"/"+s+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.days.type,parentSchema:b.
properties.days,data:o};e===null?e=[p]:e.push(p),r++}}if(t.start!==void 0){let o=t.start;if(typeof o=="string"){if(!xe.test(o)){const p={instancePath:a+"/"+s+"/\
start",schemaPath:"common.schema.json#/$defs/window/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must\
 match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:b.properties.start,data:o};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:a+"/"+s+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:b.properties.start.type,parentSchema:b.properties.start,data:o};e===null?e=[p]:e.push(p),r++}}if(t.length!==void 0){let o=t.length;if(typeof o==
"string"){if(!C.test(o)){const p={instancePath:a+"/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/pattern",keyword:"pattern",params:{
pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:b.properties.length,
data:o};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:b.properties.length.type,parentSchema:b.properties.length,data:o};e===null?e=[p]:e.push(p),r++}}if(t.
timezone!==void 0){let o=t.timezone;if(typeof o=="string"){if(!Te.test(o)){const p={instancePath:a+"/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/windo\
w/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Z\
a-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:b.properties.timezone,data:o};e===null?e=[p]:e.push(p),
r++}}else{const p={instancePath:a+"/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:b.properties.timezone.type,parentSchema:b.properties.timezone,data:o};e===null?e=[p]:e.push(p),r++}}}else{const o={instancePath:a+
"/"+s,schemaPath:"common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.type,parentSchema:b,data:t};e===
null?e=[o]:e.push(o),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:fe.type,parentSchema:fe,
data:n};e===null?e=[i]:e.push(i),r++}return ie.errors=e,r===0}ie.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var G={title:"IdleRuleText",description:"H\
ow still a host must be, besides an open window",type:"object",required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$defs/gpuBelow"},for:{
$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1};function oe(n,{instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=oe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.for===void 0){
const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"must have required property 'for'",schema:G.required,
parentSchema:G,data:n};e===null?e=[i]:e.push(i),r++}if(n.gpuBelow===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
gpuBelow"},message:"must have required property 'gpuBelow'",schema:G.required,parentSchema:G,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="gpu\
Below"||i==="for")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:G,data:n};e===null?e=[s]:e.push(s),r++}if(n.gpuBelow!==void 0){let i=n.gpuBelow;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i))){const s={instancePath:a+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:U.type,parentSchema:U,data:i};e===null?e=[s]:e.push(s),r++}if(typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i)){const s={instancePath:a+
"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:U,
data:i};e===null?e=[s]:e.push(s),r++}if(i<1||isNaN(i)){const s={instancePath:a+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:U,data:i};e===null?e=[s]:e.push(s),r++}}}if(n.for!==void 0){let i=n.for;if(typeof i==
"string"){if(!C.test(i)){const s={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0\
,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:i};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,
parentSchema:Z,data:i};e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:G.type,parentSchema:G,data:n};e===null?e=[i]:e.push(i),r++}return oe.errors=e,r===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(n,{
instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ge.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.commit===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:S.required,parentSchema:S,data:n};e===null?e=[i]:e.push(i),r++}if(n.
ref===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ref"},message:"must have required property 'ref'",schema:S.
required,parentSchema:S,data:n};e===null?e=[i]:e.push(i),r++}if(n.remotes===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
remotes"},message:"must have required property 'remotes'",schema:S.required,parentSchema:S,data:n};e===null?e=[i]:e.push(i),r++}if(n.signedBy===void 0){const i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signedBy"},message:"must have required property 'signedBy'",schema:S.required,
parentSchema:S,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="commit"||i==="ref"||i==="remotes"||i==="signedBy"||i==="reboot"||i==="confirm")){
const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:S,data:n};e===null?e=[s]:e.push(s),r++}if(n.commit!==void 0){let i=n.commit;if(typeof i=="string"){if(!V.test(i)){const s={instancePath:a+
"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0\
-9a-f]{64}$",parentSchema:S.properties.commit,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/commit",schemaPath:"#/properties/commit/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.commit.type,parentSchema:S.properties.commit,data:i};e===null?e=[s]:e.push(s),
r++}}if(n.ref!==void 0){let i=n.ref;if(typeof i=="string"){if(w(i)>255){const s={instancePath:a+"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLengt\
h",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:S.properties.ref,data:i};e===null?e=[s]:e.push(s),r++}if(!rs.test(
i)){const s={instancePath:a+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9\
._-]*)*$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z\
0-9._-]*)*$",parentSchema:S.properties.ref,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/ref",schemaPath:"#/properties/ref/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:S.properties.ref.type,parentSchema:S.properties.ref,data:i};e===null?e=[s]:e.push(s),r++}}if(n.remotes!==
void 0){let i=n.remotes;if(Array.isArray(i)){if(i.length>16){const p={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/maxItems",keyword:"maxItems",params:{
limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:S.properties.remotes,data:i};e===null?e=[p]:e.push(p),r++}if(i.length<1){const p={instancePath:a+
"/remotes",schemaPath:"#/properties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:S.properties.
remotes,data:i};e===null?e=[p]:e.push(p),r++}const s=i.length;for(let p=0;p<s;p++){let m=i[p];if(typeof m=="string"){if(w(m)>2048){const h={instancePath:a+"/rem\
otes/"+p,schemaPath:"#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:S.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}if(w(m)<1){const h={instancePath:a+"/remotes/"+p,schemaPath:"#/properties/remotes/i\
tems/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:S.properties.remotes.items,data:m};e===
null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/remotes/"+p,schemaPath:"#/properties/remotes/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.remotes.items.type,parentSchema:S.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}}let t=i.length,o;if(t>1){const p={};
for(;t--;){let m=i[t];if(typeof m=="string"){if(typeof p[m]=="number"){o=p[m];const h={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/uniqueItems",keyword:"\
uniqueItems",params:{i:t,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+t+" are identical)",schema:!0,parentSchema:S.properties.remotes,data:i};
e===null?e=[h]:e.push(h),r++;break}p[m]=t}}}}else{const s={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:S.properties.remotes.type,parentSchema:S.properties.remotes,data:i};e===null?e=[s]:e.push(s),r++}}if(n.signedBy!==void 0){let i=n.
signedBy;if(Array.isArray(i)){if(i.length>16){const p={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/maxItems",keyword:"maxItems",params:{limit:16},
message:"must NOT have more than 16 items",schema:16,parentSchema:S.properties.signedBy,data:i};e===null?e=[p]:e.push(p),r++}if(i.length<1){const p={instancePath:a+
"/signedBy",schemaPath:"#/properties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:S.properties.
signedBy,data:i};e===null?e=[p]:e.push(p),r++}const s=i.length;for(let p=0;p<s;p++){let m=i[p];if(typeof m=="string"){if(!as.test(m)){const h={instancePath:a+"/\
signedBy/"+p,schemaPath:"#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'mus\
t match pattern "^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:S.properties.signedBy.
items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/signedBy/"+p,schemaPath:"#/properties/signedBy/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:S.properties.signedBy.items.type,parentSchema:S.properties.signedBy.items,data:m};e===null?e=[h]:e.push(h),r++}}let t=i.
length,o;if(t>1){const p={};for(;t--;){let m=i[t];if(typeof m=="string"){if(typeof p[m]=="number"){o=p[m];const h={instancePath:a+"/signedBy",schemaPath:"#/prop\
erties/signedBy/uniqueItems",keyword:"uniqueItems",params:{i:t,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+t+" are identical)",schema:!0,parentSchema:S.
properties.signedBy,data:i};e===null?e=[h]:e.push(h),r++;break}p[m]=t}}}}else{const s={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:S.properties.signedBy.type,parentSchema:S.properties.signedBy,data:i};e===null?e=[s]:e.push(s),r++}}if(n.
reboot!==void 0){let i=n.reboot;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const s in i)if(!(s==="windows"||s==="idle")){const t={instancePath:a+"/reboot",
schemaPath:"#/properties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",
schema:!1,parentSchema:S.properties.reboot,data:i};e===null?e=[t]:e.push(t),r++}i.windows!==void 0&&(ie(i.windows,{instancePath:a+"/reboot/windows",parentData:i,
parentDataProperty:"windows",rootData:P,dynamicAnchors:$})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)),i.idle!==void 0&&(oe(i.idle,{instancePath:a+"\
/reboot/idle",parentData:i,parentDataProperty:"idle",rootData:P,dynamicAnchors:$})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length))}else{const s={instancePath:a+
"/reboot",schemaPath:"#/properties/reboot/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.reboot.type,parentSchema:S.properties.
reboot,data:i};e===null?e=[s]:e.push(s),r++}}if(n.confirm!==void 0){let i=n.confirm;if(typeof i=="string"){if(!C.test(i)){const s={instancePath:a+"/confirm",schemaPath:"\
common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|\
d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:i};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/confirm",schemaPath:"common.schema\
.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:i};e===null?e=[s]:e.push(s),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.type,parentSchema:S,data:n};e===null?e=[i]:e.
push(i),r++}return ge.errors=e,r===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var is=ve,y={$schema:"https://json-schema.org/draft/2020-12/schema",
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
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},R={title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},ne=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),os=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function ve(n,{
instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ve.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:y.required,parentSchema:y,data:n};e===null?e=[s]:e.push(s),r++}if(n.
revision===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property '\
revision'",schema:y.required,parentSchema:y,data:n};e===null?e=[s]:e.push(s),r++}if(n.roles===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"roles"},message:"must have required property 'roles'",schema:y.required,parentSchema:y,data:n};e===null?e=[s]:e.push(s),r++}if(n.
rules===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",
schema:y.required,parentSchema:y,data:n};e===null?e=[s]:e.push(s),r++}for(const s in n)if(!(s==="version"||s==="revision"||s==="robots"||s==="roles"||s==="rules"||
s==="refresh"||s==="require"||s==="origins")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let s=n.version;if(s!==1){const t={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:y.
properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(n.revision!==void 0){let s=n.revision;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={
instancePath:a+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.revision.
type,parentSchema:y.properties.revision,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){const t={instancePath:a+
"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,
parentSchema:y.properties.revision,data:s};e===null?e=[t]:e.push(t),r++}if(s<1||isNaN(s)){const t={instancePath:a+"/revision",schemaPath:"#/properties/revision/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.revision,data:s};e===null?e=[t]:e.push(t),
r++}}}if(n.robots!==void 0){let s=n.robots;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(!ne.test(h)){const c={
instancePath:a+"/robots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match patte\
rn "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:pe,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/robots/"+m,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.type,parentSchema:pe,data:h};e===null?e=[
c]:e.push(c),r++}}let o=s.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(M(s[o],s[p])){const m={instancePath:a+"/robots",schemaPath:"#/properties/robots/uniqueIte\
ms",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.
robots,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:a+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:y.properties.robots.type,parentSchema:y.properties.robots,data:s};e===null?e=[t]:e.push(t),r++}}if(n.roles!==void 0){let s=n.
roles;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:a+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.roles,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){
const o=r;if(typeof t=="string"){if(!ne.test(t)){const p={instancePath:a+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:R,data:t,propertyName:t};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:R.type,parentSchema:R,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=o===r;if(!i){const p={instancePath:a+"/roles",schemaPath:"#/properties/ro\
les/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:y.properties.roles.propertyNames,parentSchema:y.
properties.roles,data:s};e===null?e=[p]:e.push(p),r++}}for(const t in s){let o=s[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.keys===void 0){const p={instancePath:a+
"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:y.properties.roles.additionalProperties.required,parentSchema:y.properties.roles.additionalProperties,data:o};
e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="keys"||p==="threshold")){const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:y.properties.roles.additionalProperties,data:o};e===null?e=[m]:e.push(m),r++}if(o.keys!==void 0){let p=o.keys;if(Array.isArray(p)){
if(p.length<1){const d={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.
keys,data:p};e===null?e=[d]:e.push(d),r++}const m=p.length;for(let d=0;d<m;d++){let g=p[d];if(typeof g=="string"){if(!ne.test(g)){const K={instancePath:a+"/role\
s/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:pe,data:g};e===null?e=[K]:e.push(K),r++}}else{
const K={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:pe.type,parentSchema:pe,data:g};e===null?e=[K]:e.push(K),r++}}let h=p.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(M(p[h],p[c])){const d={
instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/uniqueItems",keyword:"\
uniqueItems",params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:y.properties.roles.additionalProperties.
properties.keys,data:p};e===null?e=[d]:e.push(d),r++;break e}}}else{const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"\
#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.roles.additionalProperties.
properties.keys.type,parentSchema:y.properties.roles.additionalProperties.properties.keys,data:p};e===null?e=[m]:e.push(m),r++}}if(o.threshold!==void 0){let p=o.
threshold;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"\
#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.roles.additionalProperties.
properties.threshold.type,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&
isFinite(p)){if(p>100||isNaN(p)){const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/addition\
alProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.roles.
additionalProperties.properties.threshold,data:p};e===null?e=[m]:e.push(m),r++}if(p<1||isNaN(p)){const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:p};e===null?e=[m]:e.push(m),r++}}}}else{const p={instancePath:a+
"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:y.properties.roles.additionalProperties.type,parentSchema:y.properties.roles.additionalProperties,data:o};e===null?e=[p]:e.push(p),r++}}}else{
const t={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.roles.type,
parentSchema:y.properties.roles,data:s};e===null?e=[t]:e.push(t),r++}}if(n.rules!==void 0){let s=n.rules;if(Array.isArray(s)){if(s.length<1){const o={instancePath:a+
"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.
rules,data:s};e===null?e=[o]:e.push(o),r++}const t=s.length;for(let o=0;o<t;o++){let p=s[o];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.paths===void 0){const m={
instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required proper\
ty 'paths'",schema:y.properties.rules.items.required,parentSchema:y.properties.rules.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.role===void 0){const m={instancePath:a+
"/rules/"+o,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:y.
properties.rules.items.required,parentSchema:y.properties.rules.items,data:p};e===null?e=[m]:e.push(m),r++}for(const m in p)if(!(m==="paths"||m==="role"||m==="t\
hreshold"||m==="restore")){const h={instancePath:a+"/rules/"+o,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.rules.items,data:p};e===null?e=[h]:e.push(h),r++}if(p.paths!==
void 0){let m=p.paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:a+"/rules/"+o+"/paths",schemaPath:"#/properties/rules/items/properties/paths/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.rules.items.properties.paths,data:m};e===
null?e=[c]:e.push(c),r++}const h=m.length;for(let c=0;c<h;c++){let d=m[c];if(typeof d=="string"){if(w(d)>512){const g={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"\
#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[g]:e.push(g),r++}if(w(d)<1){const g={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"#/prop\
erties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.
properties.rules.items.properties.paths.items,data:d};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/rules/"+o+"/paths/"+c,schemaPath:"#/propertie\
s/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.rules.items.properties.paths.items.
type,parentSchema:y.properties.rules.items.properties.paths.items,data:d};e===null?e=[g]:e.push(g),r++}}}else{const h={instancePath:a+"/rules/"+o+"/paths",schemaPath:"\
#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.rules.items.properties.paths.type,
parentSchema:y.properties.rules.items.properties.paths,data:m};e===null?e=[h]:e.push(h),r++}}if(p.role!==void 0){let m=p.role;if(typeof m=="string"){if(!ne.test(
m)){const h={instancePath:a+"/rules/"+o+"/role",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:R,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:a+"/rules/"+o+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:m};
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
r++}}}else{const t={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.
rules.type,parentSchema:y.properties.rules,data:s};e===null?e=[t]:e.push(t),r++}}if(n.refresh!==void 0){let s=n.refresh;if(typeof s=="string"){if(!ne.test(s)){const t={
instancePath:a+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:R,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:s};e===null?e=[t]:e.push(
t),r++}}if(n.require!==void 0){let s=n.require;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(!(h==="tree-sha256"||h==="fleet"||h==="b\
ranch")){const c={instancePath:a+"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:y.properties.require.items.enum},
message:"must be equal to one of the allowed values",schema:y.properties.require.items.enum,parentSchema:y.properties.require.items,data:h};e===null?e=[c]:e.push(
c),r++}}let o=s.length,p;if(o>1){e:for(;o--;)for(p=o;p--;)if(M(s[o],s[p])){const m={instancePath:a+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.require,data:s};
e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:a+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:y.properties.require.type,parentSchema:y.properties.require,data:s};e===null?e=[t]:e.push(t),r++}}if(n.origins!==void 0){let s=n.origins;if(Array.
isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(w(h)>2048){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties\
/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.origins.
items,data:h};e===null?e=[c]:e.push(c),r++}if(!os.test(h)){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origins/items/pattern",keyword:"patter\
n",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[\
A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:y.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/origins/"+m,schemaPath:"\
#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.origins.items.type,parentSchema:y.properties.
origins.items,data:h};e===null?e=[c]:e.push(c),r++}}let o=s.length,p;if(o>1){const m={};for(;o--;){let h=s[o];if(typeof h=="string"){if(typeof m[h]=="number"){p=
m[h];const c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p},message:"must NOT have duplicate it\
ems (items ## "+p+" and "+o+" are identical)",schema:!0,parentSchema:y.properties.origins,data:s};e===null?e=[c]:e.push(c),r++;break}m[h]=o}}}}else{const t={instancePath:a+
"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.origins.type,parentSchema:y.properties.
origins,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:n};e===null?e=[s]:e.push(s),r++}return ve.errors=e,r===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ps=we,D={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml: which bundle may do more to its host t\
han a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{description:"Powers that the bundle is g\
ranted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume\
-driver, container-name, external-network:NAME or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv\
/models:ro"]},uniqueItems:!0}};function we(n,{instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=we.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n){const t=r;if(typeof s==
"string"){if(!W.test(s)){const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-\
]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.
push(o),r++}}else{const o={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:N.type,parentSchema:N,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=t===r;if(!i){const o={instancePath:a,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:s},message:"property name must be valid",schema:D.propertyNames,parentSchema:D,data:n};e===null?e=[o]:e.push(o),r++}}for(const s in n){
let t=n[s];if(Array.isArray(t)){const o=t.length;for(let h=0;h<o;h++){let c=t[h];if(typeof c=="string"){if(w(c)>512){const d={instancePath:a+"/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 \
characters",schema:512,parentSchema:D.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}if(w(c)<1){const d={instancePath:a+"/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:D.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+h,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.additionalProperties.items.type,
parentSchema:D.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}let p=t.length,m;if(p>1){const h={};for(;p--;){let c=t[p];if(typeof c=="string"){
if(typeof h[c]=="number"){m=h[c];const d={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"u\
niqueItems",params:{i:p,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+p+" are identical)",schema:!0,parentSchema:D.additionalProperties,data:t};
e===null?e=[d]:e.push(d),r++;break}h[c]=p}}}}else{const o={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:D.additionalProperties.type,parentSchema:D.additionalProperties,data:t};e===null?e=[o]:e.push(
o),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.type,parentSchema:D,data:n};e===
null?e=[s]:e.push(s),r++}return we.errors=e,r===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ns=be,z={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints that never count again. The list only grows.",type:"ob\
ject",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"array",items:{title:"RemovedKey",description:"A fingerp\
rint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|\
SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 40 or 64 hex digits without spaces, or `SHA256:\u2026` of a\
n SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{description:"Why, for people",type:"string",maxLength:1e3},
at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},Fe=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f\
]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function be(n,{instancePath:a="",parentData:A,parentDataProperty:k,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=be.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.removed===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have required property 'removed'",schema:z.required,parentSchema:z,data:n};
e===null?e=[i]:e.push(i),r++}for(const i in n)if(i!=="removed"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:n};e===null?e=[s]:e.push(s),r++}if(n.removed!==void 0){let i=n.
removed;if(Array.isArray(i)){const s=i.length;for(let t=0;t<s;t++){let o=i[t];if(typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const p={instancePath:a+
"/removed/"+t,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:z.properties.removed.items.type},message:"must be string,object",schema:z.
properties.removed.items.type,parentSchema:z.properties.removed.items,data:o};e===null?e=[p]:e.push(p),r++}if(typeof o=="string"&&!Fe.test(o)){const p={instancePath:a+
"/removed/"+t,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},
message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",
parentSchema:z.properties.removed.items,data:o};e===null?e=[p]:e.push(p),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.fingerprint===void 0){const p={instancePath:a+
"/removed/"+t,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{missingProperty:"fingerprint"},message:"must have required property 'f\
ingerprint'",schema:z.properties.removed.items.required,parentSchema:z.properties.removed.items,data:o};e===null?e=[p]:e.push(p),r++}for(const p in o)if(!(p==="\
fingerprint"||p==="reason"||p==="at")){const m={instancePath:a+"/removed/"+t,schemaPath:"#/properties/removed/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:z.properties.removed.items,data:o};e===null?e=[m]:e.
push(m),r++}if(o.fingerprint!==void 0){let p=o.fingerprint;if(typeof p=="string"){if(!Fe.test(p)){const m={instancePath:a+"/removed/"+t+"/fingerprint",schemaPath:"\
#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'\
must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:z.
properties.removed.items.properties.fingerprint,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+t+"/fingerprint",schemaPath:"#/pr\
operties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.removed.items.properties.
fingerprint.type,parentSchema:z.properties.removed.items.properties.fingerprint,data:p};e===null?e=[m]:e.push(m),r++}}if(o.reason!==void 0){let p=o.reason;if(typeof p==
"string"){if(w(p)>1e3){const m={instancePath:a+"/removed/"+t+"/reason",schemaPath:"#/properties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:z.properties.removed.items.properties.reason,data:p};e===null?e=[m]:e.push(
m),r++}}else{const m={instancePath:a+"/removed/"+t+"/reason",schemaPath:"#/properties/removed/items/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:z.properties.removed.items.properties.reason.type,parentSchema:z.properties.removed.items.properties.reason,data:p};e===null?e=[
m]:e.push(m),r++}}if(o.at!==void 0){let p=o.at;if(typeof p=="string"){if(w(p)>100){const m={instancePath:a+"/removed/"+t+"/at",schemaPath:"#/properties/removed/\
items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:z.properties.removed.
items.properties.at,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+t+"/at",schemaPath:"#/properties/removed/items/properties/at/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.removed.items.properties.at.type,parentSchema:z.properties.removed.items.
properties.at,data:p};e===null?e=[m]:e.push(m),r++}}}}}else{const s={instancePath:a+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:z.properties.removed.type,parentSchema:z.properties.removed,data:i};e===null?e=[s]:e.push(s),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.type,parentSchema:z,data:n};e===null?e=[i]:e.push(i),r++}return be.errors=
e,r===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Re as bundle,Ce as fleet,Ge as group,Ye as host,Ve as hostConfig,es as inventory,ts as os,is as policy,ps as powers,ns as removed};
