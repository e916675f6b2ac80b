// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var ds=Object.getOwnPropertyNames,We=(n,a)=>function(){try{return a||(0,n[ds(n)[0]])((a={exports:{}}).exports,a),a.exports}catch(j){throw a=0,j}},us=We({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});function a(x){const j=x.length;let k=0,S=0,e;for(;S<j;)k++,
e=x.charCodeAt(S++),e>=55296&&e<=56319&&S<j&&(e=x.charCodeAt(S),(e&64512)===56320&&S++);return k}n.default=a,a.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),ys=We({"node_modules/fast-deep-equal/index.js"(n,a){"use strict";a.exports=function x(j,k){if(j===k)return!0;if(j&&k&&typeof j=="object"&&typeof k=="obj\
ect"){if(j.constructor!==k.constructor)return!1;var S,e,r;if(Array.isArray(j)){if(S=j.length,S!=k.length)return!1;for(e=S;e--!==0;)if(!x(j[e],k[e]))return!1;return!0}
if(j.constructor===RegExp)return j.source===k.source&&j.flags===k.flags;if(j.valueOf!==Object.prototype.valueOf)return j.valueOf()===k.valueOf();if(j.toString!==
Object.prototype.toString)return j.toString()===k.toString();if(r=Object.keys(j),S=r.length,S!==Object.keys(k).length)return!1;for(e=S;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(k,r[e]))return!1;for(e=S;e--!==0;){var u=r[e];if(!x(j[u],k[u]))return!1}return!0}return j!==j&&k!==k}}}),fs=We({"node_modules/ajv/dist/runti\
me/equal.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});var a=ys();a.code='require("ajv/dist/runtime/equal").default',n.default=a}}),gs=Ze,
V={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},Ve={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},v=us().default,vs=new RegExp("^https?://[!-~\
]+$","u"),he=new RegExp("^[0-9a-f]{64}$","u");function Ze(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){let e=null,
r=0;const u=Ze.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){const p={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:V.required,parentSchema:V,
data:n};e===null?e=[p]:e.push(p),r++}if(n.sha256===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:V.required,parentSchema:V,data:n};e===null?e=[p]:e.push(p),r++}for(const p in n)if(!(p==="url"||p==="sha25\
6")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional \
properties",schema:!1,parentSchema:V,data:n};e===null?e=[s]:e.push(s),r++}if(n.url!==void 0){let p=n.url;if(typeof p=="string"){if(v(p)>2048){const s={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:V.
properties.url,data:p};e===null?e=[s]:e.push(s),r++}if(!vs.test(p)){const s={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:V.properties.url,data:p};e===null?e=[s]:e.
push(s),r++}}else{const s={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.
url.type,parentSchema:V.properties.url,data:p};e===null?e=[s]:e.push(s),r++}}if(n.sha256!==void 0){let p=n.sha256;if(typeof p=="string"){if(!he.test(p)){const s={
instancePath:a+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Ve,data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/sha256",schemaPath:"common.schema.\
json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ve.type,parentSchema:Ve,data:p};e===null?e=[s]:e.push(s),r++}}}else{
const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:V.type,parentSchema:V,data:n};e===null?e=[p]:e.
push(p),r++}return Ze.errors=e,r===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ws=Ie,E={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"catalogue.schema.json",title:"CatalogueFile",description:"scripts/catalogue.yaml: the scripts that people may have hosts run, and within which bounds.",type:"\
object",required:["version","scripts"],properties:{version:{description:"1: the version of this format",type:"integer",minimum:1},scripts:{description:"Script n\
ame to what it is",type:"object",maxProperties:500,propertyNames:{description:"A script name: lower-case letters, digits and `-`, beginning with a letter, at mo\
st 63 characters",pattern:"^[a-z][a-z0-9-]{0,62}$"},additionalProperties:{$ref:"#/$defs/script"}}},additionalProperties:!1,$defs:{script:{title:"ScriptEntry",description:"\
One script: its file, its arguments, who may run it where, and its limits",type:"object",required:["title","file","roles","user"],properties:{title:{description:"\
What it does, in one line",$ref:"#/$defs/line"},description:{description:"What whoever runs it should know",type:"string",maxLength:4e3},file:{description:"The \
file in scripts/ that is run: a text whose first line names its interpreter (`#!/bin/sh`)",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},arguments:{
description:"Argument name to its type; each is in the script's environment as ARG_<NAME>",type:"object",maxProperties:32,propertyNames:{description:"An argumen\
t name: lower-case letters, digits and `_`, beginning with a letter, at most 32 characters",pattern:"^[a-z][a-z0-9_]{0,31}$"},additionalProperties:{$ref:"#/$def\
s/argument"}},argv:{description:"The script's command line: words as they are, and `{name}` for the whole of an argument",type:"array",maxItems:64,items:{description:"\
A word, or `{name}`",$ref:"#/$defs/word"}},environment:{description:"Further variables: a value as it is, or `{name}` for the whole of an argument",type:"object",
maxProperties:64,propertyNames:{description:"A variable name: letters, digits and `_`, not beginning with a digit, nor with ARG_, KEDGE_ or LD_",pattern:"^(?!AR\
G_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"},additionalProperties:{description:"A value, or `{name}`",$ref:"#/$defs/word"}},roles:{description:"Roles of trust/p\
olicy.yaml whose people may run it; robots never may",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A role of trust/policy.yaml",type:"\
string",minLength:1,maxLength:63}},hosts:{$ref:"common.schema.json#/$defs/labels"},timeout:{$ref:"common.schema.json#/$defs/duration"},user:{description:"The us\
er on the host that it runs as, such as `root` or `nobody`",type:"string",pattern:"^[a-z_][a-z0-9_-]{0,31}$"},folder:{description:"Its working folder; `/` where\
 absent",$ref:"#/$defs/path"},limits:{title:"ScriptLimits",description:"What it and all that it starts may use together",type:"object",properties:{memory:{$ref:"\
common.schema.json#/$defs/size"},cpu:{description:"Processors, such as 0.5 or 4",type:"number",minimum:.01,maximum:1024},processes:{description:"Processes and t\
hreads",type:"integer",minimum:1,maximum:1e5},output:{$ref:"common.schema.json#/$defs/size"}},additionalProperties:!1},confirm:{description:"Ask for the number \
of hosts before it is signed, --yes or not",type:"boolean"},danger:{description:"What may be lost by it, shown before it is signed",$ref:"#/$defs/line"},quick:{
description:"A quick action: faces show it as a button",type:"boolean"}},additionalProperties:!1},argument:{title:"ScriptArgument",description:"One argument; wh\
ich keys it takes besides depends on its type",type:"object",required:["type"],properties:{type:{description:"`string`, `number`, `choice`, `container` or `path\
`",enum:["string","number","choice","container","path"]},description:{description:"What it is for",$ref:"#/$defs/line"},default:{description:"Where it is not gi\
ven; without one it must be",type:["string","number"],maxLength:4096},pattern:{description:"Of a string: what the whole of it must be. Literals, `.`, `[a-z]`, `\
( | )`, `?`, `*`, `+`, `{m,n}`; no more",type:"string",minLength:1,maxLength:200},maxLength:{description:"Of a string: characters, 256 where absent",type:"integ\
er",minimum:1,maximum:4096},min:{description:"Of a number: the least, a whole number",$ref:"#/$defs/whole"},max:{description:"Of a number: the most, a whole num\
ber",$ref:"#/$defs/whole"},choices:{description:"Of a choice: the values",type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{description:"One value",$ref:"\
#/$defs/word"}},under:{description:"Of a path: folders of the host, of which it must be one or lie in one; anywhere where absent",type:"array",minItems:1,maxItems:16,
items:{description:"A folder of the host",$ref:"#/$defs/path"}}},additionalProperties:!1},line:{title:"PlainLine",description:"One line of printable characters,\
 at most 200",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},word:{title:"ScriptWord",description:"A word without control characters, at mo\
st 1,000 characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},path:{title:"HostPath",description:"An absolute path without `.`, `..`\
 and empty parts",type:"string",maxLength:512,pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"},whole:{title:"WholeNumber",description:"A whole n\
umber within 2^53",type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},Ps=new RegExp("^[a-z][a-z0-9-]{0,62}$","u"),P={title:"ScriptEntry",description:"\
One script: its file, its arguments, who may run it where, and its limits",type:"object",required:["title","file","roles","user"],properties:{title:{description:"\
What it does, in one line",$ref:"#/$defs/line"},description:{description:"What whoever runs it should know",type:"string",maxLength:4e3},file:{description:"The \
file in scripts/ that is run: a text whose first line names its interpreter (`#!/bin/sh`)",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},arguments:{
description:"Argument name to its type; each is in the script's environment as ARG_<NAME>",type:"object",maxProperties:32,propertyNames:{description:"An argumen\
t name: lower-case letters, digits and `_`, beginning with a letter, at most 32 characters",pattern:"^[a-z][a-z0-9_]{0,31}$"},additionalProperties:{$ref:"#/$def\
s/argument"}},argv:{description:"The script's command line: words as they are, and `{name}` for the whole of an argument",type:"array",maxItems:64,items:{description:"\
A word, or `{name}`",$ref:"#/$defs/word"}},environment:{description:"Further variables: a value as it is, or `{name}` for the whole of an argument",type:"object",
maxProperties:64,propertyNames:{description:"A variable name: letters, digits and `_`, not beginning with a digit, nor with ARG_, KEDGE_ or LD_",pattern:"^(?!AR\
G_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"},additionalProperties:{description:"A value, or `{name}`",$ref:"#/$defs/word"}},roles:{description:"Roles of trust/p\
olicy.yaml whose people may run it; robots never may",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A role of trust/policy.yaml",type:"\
string",minLength:1,maxLength:63}},hosts:{$ref:"common.schema.json#/$defs/labels"},timeout:{$ref:"common.schema.json#/$defs/duration"},user:{description:"The us\
er on the host that it runs as, such as `root` or `nobody`",type:"string",pattern:"^[a-z_][a-z0-9_-]{0,31}$"},folder:{description:"Its working folder; `/` where\
 absent",$ref:"#/$defs/path"},limits:{title:"ScriptLimits",description:"What it and all that it starts may use together",type:"object",properties:{memory:{$ref:"\
common.schema.json#/$defs/size"},cpu:{description:"Processors, such as 0.5 or 4",type:"number",minimum:.01,maximum:1024},processes:{description:"Processes and t\
hreads",type:"integer",minimum:1,maximum:1e5},output:{$ref:"common.schema.json#/$defs/size"}},additionalProperties:!1},confirm:{description:"Ask for the number \
of hosts before it is signed, --yes or not",type:"boolean"},danger:{description:"What may be lost by it, shown before it is signed",$ref:"#/$defs/line"},quick:{
description:"A quick action: faces show it as a button",type:"boolean"}},additionalProperties:!1},ee={title:"PlainLine",description:"One line of printable chara\
cters, at most 200",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},se={title:"ScriptWord",description:"A word without control characters, a\
t most 1,000 characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},Z={title:"Labels",description:"Labels: name to value, both strings",
type:"object",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62\
}$"},additionalProperties:{description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"}},F={title:"Du\
ration",description:"A duration such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},oe={title:"HostPath",description:"An ab\
solute path without `.`, `..` and empty parts",type:"string",maxLength:512,pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"},G={title:"Size",description:"\
A size such as `512KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},Ne=Object.prototype.hasOwnProperty,Je=new RegExp("^[^\\u00\
00-\\u001f\\u007f-\\u009f]{1,200}$","u"),bs=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","u"),ks=new RegExp("^[a-z][a-z0-9_]{0,31}$","u"),Qe=new RegExp("^[^\\u\
0000-\\u001f\\u007f-\\u009f]{0,1000}$","u"),$s=new RegExp("^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$","u"),Xe=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,6\
2}$","u"),Ye=new RegExp("^[^\\u0000-\\u001f\\u007f]{0,63}$","u"),te=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),Ss=new RegExp("^[a-z_][a-z0-9_-]{0,31}$","u"),as=new RegExp(
"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$","u"),Le=new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$","u"),N={title:"ScriptArgument",description:"One ar\
gument; which keys it takes besides depends on its type",type:"object",required:["type"],properties:{type:{description:"`string`, `number`, `choice`, `container\
` or `path`",enum:["string","number","choice","container","path"]},description:{description:"What it is for",$ref:"#/$defs/line"},default:{description:"Where it\
 is not given; without one it must be",type:["string","number"],maxLength:4096},pattern:{description:"Of a string: what the whole of it must be. Literals, `.`, \
`[a-z]`, `( | )`, `?`, `*`, `+`, `{m,n}`; no more",type:"string",minLength:1,maxLength:200},maxLength:{description:"Of a string: characters, 256 where absent",type:"\
integer",minimum:1,maximum:4096},min:{description:"Of a number: the least, a whole number",$ref:"#/$defs/whole"},max:{description:"Of a number: the most, a whol\
e number",$ref:"#/$defs/whole"},choices:{description:"Of a choice: the values",type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{description:"One value",
$ref:"#/$defs/word"}},under:{description:"Of a path: folders of the host, of which it must be one or lie in one; anywhere where absent",type:"array",minItems:1,
maxItems:16,items:{description:"A folder of the host",$ref:"#/$defs/path"}}},additionalProperties:!1},pe={title:"WholeNumber",description:"A whole number within\
 2^53",type:"integer",minimum:-9007199254740991,maximum:9007199254740991},K=fs().default;function ye(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,
dynamicAnchors:S={}}={}){let e=null,r=0;const u=ye.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.type===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required p\
roperty 'type'",schema:N.required,parentSchema:N,data:n};e===null?e=[p]:e.push(p),r++}for(const p in n)if(!Ne.call(N.properties,p)){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:N,data:n};
e===null?e=[s]:e.push(s),r++}if(n.type!==void 0){let p=n.type;if(!(p==="string"||p==="number"||p==="choice"||p==="container"||p==="path")){const s={instancePath:a+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:N.properties.type.enum},message:"must be equal to one of the allowed values",schema:N.
properties.type.enum,parentSchema:N.properties.type,data:p};e===null?e=[s]:e.push(s),r++}}if(n.description!==void 0){let p=n.description;if(typeof p=="string"){
if(!Je.test(p)){const s={instancePath:a+"/description",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200\
}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:ee,data:p};e===null?
e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/description",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.
type,parentSchema:ee,data:p};e===null?e=[s]:e.push(s),r++}}if(n.default!==void 0){let p=n.default;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))){const s={
instancePath:a+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:N.properties.default.type},message:"must be string,number",schema:N.
properties.default.type,parentSchema:N.properties.default,data:p};e===null?e=[s]:e.push(s),r++}if(typeof p=="string"&&v(p)>4096){const s={instancePath:a+"/defau\
lt",schemaPath:"#/properties/default/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:N.
properties.default,data:p};e===null?e=[s]:e.push(s),r++}}if(n.pattern!==void 0){let p=n.pattern;if(typeof p=="string"){if(v(p)>200){const s={instancePath:a+"/pa\
ttern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:N.
properties.pattern,data:p};e===null?e=[s]:e.push(s),r++}if(v(p)<1){const s={instancePath:a+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:N.properties.pattern,data:p};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.pattern.type,
parentSchema:N.properties.pattern,data:p};e===null?e=[s]:e.push(s),r++}}if(n.maxLength!==void 0){let p=n.maxLength;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const s={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:N.properties.
maxLength.type,parentSchema:N.properties.maxLength,data:p};e===null?e=[s]:e.push(s),r++}if(typeof p=="number"&&isFinite(p)){if(p>4096||isNaN(p)){const s={instancePath:a+
"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096},message:"must be <= 4096",schema:4096,parentSchema:N.
properties.maxLength,data:p};e===null?e=[s]:e.push(s),r++}if(p<1||isNaN(p)){const s={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:N.properties.maxLength,data:p};e===null?e=[s]:e.push(s),r++}}}if(n.min!==
void 0){let p=n.min;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const s={instancePath:a+"/min",schemaPath:"#/$defs/whole/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:pe.type,parentSchema:pe,data:p};e===null?e=[s]:e.push(s),r++}if(typeof p=="number"&&isFinite(p)){if(p>9007199254740991||
isNaN(p)){const s={instancePath:a+"/min",schemaPath:"#/$defs/whole/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <\
= 9007199254740991",schema:9007199254740991,parentSchema:pe,data:p};e===null?e=[s]:e.push(s),r++}if(p<-9007199254740991||isNaN(p)){const s={instancePath:a+"/min",
schemaPath:"#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,
parentSchema:pe,data:p};e===null?e=[s]:e.push(s),r++}}}if(n.max!==void 0){let p=n.max;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const s={instancePath:a+
"/max",schemaPath:"#/$defs/whole/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:pe.type,parentSchema:pe,data:p};e===null?e=[s]:e.
push(s),r++}if(typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p)){const s={instancePath:a+"/max",schemaPath:"#/$defs/whole/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:pe,data:p};e===null?e=[s]:e.push(
s),r++}if(p<-9007199254740991||isNaN(p)){const s={instancePath:a+"/max",schemaPath:"#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},
message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:pe,data:p};e===null?e=[s]:e.push(s),r++}}}if(n.choices!==void 0){let p=n.choices;if(Array.
isArray(p)){if(p.length>100){const o={instancePath:a+"/choices",schemaPath:"#/properties/choices/maxItems",keyword:"maxItems",params:{limit:100},message:"must N\
OT have more than 100 items",schema:100,parentSchema:N.properties.choices,data:p};e===null?e=[o]:e.push(o),r++}if(p.length<1){const o={instancePath:a+"/choices",
schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:N.properties.choices,
data:p};e===null?e=[o]:e.push(o),r++}const s=p.length;for(let o=0;o<s;o++){let m=p[o];if(typeof m=="string"){if(!Qe.test(m)){const l={instancePath:a+"/choices/"+
o,schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u00\
1f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:se,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+
"/choices/"+o,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:se.type,parentSchema:se,data:m};e===null?e=[l]:
e.push(l),r++}}let t=p.length,i;if(t>1){e:for(;t--;)for(i=t;i--;)if(K(p[t],p[i])){const o={instancePath:a+"/choices",schemaPath:"#/properties/choices/uniqueItem\
s",keyword:"uniqueItems",params:{i:t,j:i},message:"must NOT have duplicate items (items ## "+i+" and "+t+" are identical)",schema:!0,parentSchema:N.properties.choices,
data:p};e===null?e=[o]:e.push(o),r++;break e}}}else{const s={instancePath:a+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:N.properties.choices.type,parentSchema:N.properties.choices,data:p};e===null?e=[s]:e.push(s),r++}}if(n.under!==void 0){let p=n.under;
if(Array.isArray(p)){if(p.length>16){const t={instancePath:a+"/under",schemaPath:"#/properties/under/maxItems",keyword:"maxItems",params:{limit:16},message:"mus\
t NOT have more than 16 items",schema:16,parentSchema:N.properties.under,data:p};e===null?e=[t]:e.push(t),r++}if(p.length<1){const t={instancePath:a+"/under",schemaPath:"\
#/properties/under/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:N.properties.under,data:p};e===
null?e=[t]:e.push(t),r++}const s=p.length;for(let t=0;t<s;t++){let i=p[t];if(typeof i=="string"){if(v(i)>512){const o={instancePath:a+"/under/"+t,schemaPath:"#/\
$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:oe,data:i};e===null?e=[o]:
e.push(o),r++}if(!as.test(i)){const o={instancePath:a+"/under/"+t,schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\\
u0000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u\
007f]+)+$",parentSchema:oe,data:i};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/under/"+t,schemaPath:"#/$defs/path/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:oe.type,parentSchema:oe,data:i};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/under",schemaPath:"\
#/properties/under/type",keyword:"type",params:{type:"array"},message:"must be array",schema:N.properties.under.type,parentSchema:N.properties.under,data:p};e===
null?e=[s]:e.push(s),r++}}}else{const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,
data:n};e===null?e=[p]:e.push(p),r++}return ye.errors=e,r===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(n,{instancePath:a="",parentData:x,
parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=fe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.title===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
message:"must have required property 'title'",schema:P.required,parentSchema:P,data:n};e===null?e=[i]:e.push(i),r++}if(n.file===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},message:"must have required property 'file'",schema:P.required,parentSchema:P,data:n};
e===null?e=[i]:e.push(i),r++}if(n.roles===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"m\
ust have required property 'roles'",schema:P.required,parentSchema:P,data:n};e===null?e=[i]:e.push(i),r++}if(n.user===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"user"},message:"must have required property 'user'",schema:P.required,parentSchema:P,data:n};e===null?e=
[i]:e.push(i),r++}for(const i in n)if(!Ne.call(P.properties,i)){const o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:P,data:n};e===null?e=[o]:e.push(o),r++}if(n.title!==void 0){let i=n.title;
if(typeof i=="string"){if(!Je.test(i)){const o={instancePath:a+"/title",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u0\
07f-\\u009f]{1,200}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:ee,
data:i};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/title",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:ee.type,parentSchema:ee,data:i};e===null?e=[o]:e.push(o),r++}}if(n.description!==void 0){let i=n.description;if(typeof i=="string"){if(v(i)>4e3){
const o={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4\
000 characters",schema:4e3,parentSchema:P.properties.description,data:i};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/description",schemaPath:"#\
/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.description.type,parentSchema:P.properties.description,
data:i};e===null?e=[o]:e.push(o),r++}}if(n.file!==void 0){let i=n.file;if(typeof i=="string"){if(!bs.test(i)){const o={instancePath:a+"/file",schemaPath:"#/prop\
erties/file/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"',schema:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:P.properties.file,data:i};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/file",schemaPath:"#/prope\
rties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.file.type,parentSchema:P.properties.file,data:i};e===null?e=
[o]:e.push(o),r++}}if(n.arguments!==void 0){let i=n.arguments;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>32){const o={instancePath:a+
"/arguments",schemaPath:"#/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties",schema:32,
parentSchema:P.properties.arguments,data:i};e===null?e=[o]:e.push(o),r++}for(const o in i){const m=r;if(typeof o=="string"&&!ks.test(o)){const l={instancePath:a+
"/arguments",schemaPath:"#/properties/arguments/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,31}$"},message:'must match pattern "\
^[a-z][a-z0-9_]{0,31}$"',schema:"^[a-z][a-z0-9_]{0,31}$",parentSchema:P.properties.arguments.propertyNames,data:o,propertyName:o};e===null?e=[l]:e.push(l),r++}var p=m===
r;if(!p){const l={instancePath:a+"/arguments",schemaPath:"#/properties/arguments/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"propert\
y name must be valid",schema:P.properties.arguments.propertyNames,parentSchema:P.properties.arguments,data:i};e===null?e=[l]:e.push(l),r++}}for(const o in i)ye(
i[o],{instancePath:a+"/arguments/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:o,rootData:k,dynamicAnchors:S})||(e=e===null?ye.errors:
e.concat(ye.errors),r=e.length)}else{const o={instancePath:a+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:P.properties.arguments.type,parentSchema:P.properties.arguments,data:i};e===null?e=[o]:e.push(o),r++}}if(n.argv!==void 0){let i=n.argv;if(Array.
isArray(i)){if(i.length>64){const m={instancePath:a+"/argv",schemaPath:"#/properties/argv/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have \
more than 64 items",schema:64,parentSchema:P.properties.argv,data:i};e===null?e=[m]:e.push(m),r++}const o=i.length;for(let m=0;m<o;m++){let l=i[m];if(typeof l==
"string"){if(!Qe.test(l)){const c={instancePath:a+"/argv/"+m,schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]\
{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:se,data:l};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/argv/"+m,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:se.type,parentSchema:se,data:l};e===null?e=[c]:e.push(c),r++}}}else{const o={instancePath:a+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:P.properties.argv.type,parentSchema:P.properties.argv,data:i};e===null?e=[o]:e.push(o),r++}}if(n.environment!==
void 0){let i=n.environment;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>64){const o={instancePath:a+"/environment",schemaPath:"#/prope\
rties/environment/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:P.properties.environment,
data:i};e===null?e=[o]:e.push(o),r++}for(const o in i){const m=r;if(typeof o=="string"&&!$s.test(o)){const l={instancePath:a+"/environment",schemaPath:"#/proper\
ties/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:'must match pattern "^(?!A\
RG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"',schema:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:P.properties.environment.propertyNames,data:o,
propertyName:o};e===null?e=[l]:e.push(l),r++}var s=m===r;if(!s){const l={instancePath:a+"/environment",schemaPath:"#/properties/environment/propertyNames",keyword:"\
propertyNames",params:{propertyName:o},message:"property name must be valid",schema:P.properties.environment.propertyNames,parentSchema:P.properties.environment,
data:i};e===null?e=[l]:e.push(l),r++}}for(const o in i){let m=i[o];if(typeof m=="string"){if(!Qe.test(m)){const l={instancePath:a+"/environment/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match\
 pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:se,data:m};e===null?e=[l]:e.push(l),r++}}else{
const l={instancePath:a+"/environment/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:se.type,parentSchema:se,data:m};e===null?e=[l]:e.push(l),r++}}}else{const o={instancePath:a+"/environment",schemaPath:"#/properties/enviro\
nment/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.properties.environment.type,parentSchema:P.properties.environment,data:i};e===
null?e=[o]:e.push(o),r++}}if(n.roles!==void 0){let i=n.roles;if(Array.isArray(i)){if(i.length>16){const c={instancePath:a+"/roles",schemaPath:"#/properties/role\
s/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:P.properties.roles,data:i};e===null?e=[c]:e.push(
c),r++}if(i.length<1){const c={instancePath:a+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items",schema:1,parentSchema:P.properties.roles,data:i};e===null?e=[c]:e.push(c),r++}const o=i.length;for(let c=0;c<o;c++){let d=i[c];if(typeof d=="stri\
ng"){if(v(d)>63){const y={instancePath:a+"/roles/"+c,schemaPath:"#/properties/roles/items/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT hav\
e more than 63 characters",schema:63,parentSchema:P.properties.roles.items,data:d};e===null?e=[y]:e.push(y),r++}if(v(d)<1){const y={instancePath:a+"/roles/"+c,schemaPath:"\
#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:P.properties.roles.
items,data:d};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:a+"/roles/"+c,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:P.properties.roles.items.type,parentSchema:P.properties.roles.items,data:d};e===null?e=[y]:e.push(y),r++}}let m=i.length,l;
if(m>1){const c={};for(;m--;){let d=i[m];if(typeof d=="string"){if(typeof c[d]=="number"){l=c[d];const y={instancePath:a+"/roles",schemaPath:"#/properties/roles\
/uniqueItems",keyword:"uniqueItems",params:{i:m,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+m+" are identical)",schema:!0,parentSchema:P.properties.
roles,data:i};e===null?e=[y]:e.push(y),r++;break}c[d]=m}}}}else{const o={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:P.properties.roles.type,parentSchema:P.properties.roles,data:i};e===null?e=[o]:e.push(o),r++}}if(n.hosts!==void 0){let i=n.
hosts;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i){const m=r;if(typeof o=="string"&&!Xe.test(o)){const l={instancePath:a+"/hosts",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:Z.propertyNames,data:o,propertyName:o};e===null?e=[l]:e.push(l),r++}var t=m===
r;if(!t){const l={instancePath:a+"/hosts",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"p\
roperty name must be valid",schema:Z.propertyNames,parentSchema:Z,data:i};e===null?e=[l]:e.push(l),r++}}for(const o in i){let m=i[o];if(typeof m=="string"){if(!Ye.
test(m)){const l={instancePath:a+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0\
,63}$",parentSchema:Z.additionalProperties,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.additionalProperties.
type,parentSchema:Z.additionalProperties,data:m};e===null?e=[l]:e.push(l),r++}}}else{const o={instancePath:a+"/hosts",schemaPath:"common.schema.json#/$defs/labe\
ls/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:i};e===null?e=[o]:e.push(o),r++}}if(n.timeout!==void 0){
let i=n.timeout;if(typeof i=="string"){if(!te.test(i)){const o={instancePath:a+"/timeout",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"patte\
rn",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F,data:i};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/timeout",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:F.type,parentSchema:F,data:i};e===null?e=[o]:e.push(o),r++}}if(n.user!==void 0){let i=n.user;if(typeof i=="string"){if(!Ss.test(
i)){const o={instancePath:a+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern:"^[a-z_][a-z0-9_-]{0,31}$"},message:'must match pat\
tern "^[a-z_][a-z0-9_-]{0,31}$"',schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:P.properties.user,data:i};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+
"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.user.type,parentSchema:P.properties.
user,data:i};e===null?e=[o]:e.push(o),r++}}if(n.folder!==void 0){let i=n.folder;if(typeof i=="string"){if(v(i)>512){const o={instancePath:a+"/folder",schemaPath:"\
#/$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:oe,data:i};e===null?e=[o]:
e.push(o),r++}if(!as.test(i)){const o={instancePath:a+"/folder",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0\
000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u00\
7f]+)+$",parentSchema:oe,data:i};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/folder",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:oe.type,parentSchema:oe,data:i};e===null?e=[o]:e.push(o),r++}}if(n.limits!==void 0){let i=n.limits;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(const o in i)if(!(o==="memory"||o==="cpu"||o==="processes"||o==="output")){const m={instancePath:a+"/limits",schemaPath:"#/properti\
es/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:P.
properties.limits,data:i};e===null?e=[m]:e.push(m),r++}if(i.memory!==void 0){let o=i.memory;if(typeof o=="string"){if(!Le.test(o)){const m={instancePath:a+"/lim\
its/memory",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patter\
n "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:G,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+
"/limits/memory",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,data:o};
e===null?e=[m]:e.push(m),r++}}if(i.cpu!==void 0){let o=i.cpu;if(typeof o=="number"&&isFinite(o)){if(o>1024||isNaN(o)){const m={instancePath:a+"/limits/cpu",schemaPath:"\
#/properties/limits/properties/cpu/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024},message:"must be <= 1024",schema:1024,parentSchema:P.properties.
limits.properties.cpu,data:o};e===null?e=[m]:e.push(m),r++}if(o<.01||isNaN(o)){const m={instancePath:a+"/limits/cpu",schemaPath:"#/properties/limits/properties/\
cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:P.properties.limits.properties.cpu,data:o};e===
null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/limits/cpu",schemaPath:"#/properties/limits/properties/cpu/type",keyword:"type",params:{type:"number"},
message:"must be number",schema:P.properties.limits.properties.cpu.type,parentSchema:P.properties.limits.properties.cpu,data:o};e===null?e=[m]:e.push(m),r++}}if(i.
processes!==void 0){let o=i.processes;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:a+"/limits/processes",schemaPath:"#/proper\
ties/limits/properties/processes/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:P.properties.limits.properties.processes.type,parentSchema:P.
properties.limits.properties.processes,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"&&isFinite(o)){if(o>1e5||isNaN(o)){const m={instancePath:a+"/li\
mits/processes",schemaPath:"#/properties/limits/properties/processes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,
parentSchema:P.properties.limits.properties.processes,data:o};e===null?e=[m]:e.push(m),r++}if(o<1||isNaN(o)){const m={instancePath:a+"/limits/processes",schemaPath:"\
#/properties/limits/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:P.properties.limits.
properties.processes,data:o};e===null?e=[m]:e.push(m),r++}}}if(i.output!==void 0){let o=i.output;if(typeof o=="string"){if(!Le.test(o)){const m={instancePath:a+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match p\
attern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:G,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,data:o};
e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:P.properties.limits.type,parentSchema:P.properties.limits,data:i};e===null?e=[o]:e.push(o),r++}}if(n.confirm!==void 0){let i=n.confirm;if(typeof i!=
"boolean"){const o={instancePath:a+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:P.properties.
confirm.type,parentSchema:P.properties.confirm,data:i};e===null?e=[o]:e.push(o),r++}}if(n.danger!==void 0){let i=n.danger;if(typeof i=="string"){if(!Je.test(i)){
const o={instancePath:a+"/danger",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},message:'mus\
t match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:ee,data:i};e===null?e=[o]:e.push(
o),r++}}else{const o={instancePath:a+"/danger",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,
data:i};e===null?e=[o]:e.push(o),r++}}if(n.quick!==void 0){let i=n.quick;if(typeof i!="boolean"){const o={instancePath:a+"/quick",schemaPath:"#/properties/quick\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:P.properties.quick.type,parentSchema:P.properties.quick,data:i};e===null?e=[o]:e.
push(o),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.type,parentSchema:P,data:n};
e===null?e=[i]:e.push(i),r++}return fe.errors=e,r===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(n,{instancePath:a="",parentData:x,parentDataProperty:j,
rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=Ie.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.version===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:E.required,parentSchema:E,data:n};e===null?e=[s]:e.push(s),r++}if(n.scripts===void 0){const s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scripts"},message:"must have required property 'scripts'",schema:E.required,parentSchema:E,data:n};e===null?
e=[s]:e.push(s),r++}for(const s in n)if(!(s==="version"||s==="scripts")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:E,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){
let s=n.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer",schema:E.properties.version.type,parentSchema:E.properties.version,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s==
"number"&&isFinite(s)&&(s<1||isNaN(s))){const t={instancePath:a+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:E.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(n.scripts!==void 0){let s=n.scripts;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(Object.keys(s).length>500){const t={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/maxProperties",keyword:"maxPropert\
ies",params:{limit:500},message:"must NOT have more than 500 properties",schema:500,parentSchema:E.properties.scripts,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){
const i=r;if(typeof t=="string"&&!Ps.test(t)){const o={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:E.properties.scripts.propertyNames,
data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var p=i===r;if(!p){const o={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:E.properties.scripts.propertyNames,parentSchema:E.properties.scripts,data:s};
e===null?e=[o]:e.push(o),r++}}for(const t in s)fe(s[t],{instancePath:a+"/scripts/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:t,rootData:k,
dynamicAnchors:S})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)}else{const t={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:E.properties.scripts.type,parentSchema:E.properties.scripts,data:s};e===null?e=[t]:e.push(t),r++}}}else{
const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:E.type,parentSchema:E,data:n};e===null?e=[s]:e.
push(s),r++}return Ie.errors=e,r===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var As=de,D={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"enrol.schema.json",title:"EnrolFile",description:"kedge/enrol.yaml of a stick, or `kedge:` in the user-data of a NoCloud seed: what makes a host of a fleet\
 out of a machine.",type:"object",required:["version","host"],properties:{version:{description:"Of this format",const:1},host:{$ref:"host-config.schema.json"},hostname:{
$ref:"common.schema.json#/$defs/hostName"},files:{description:"Files that `host` names (tokens, certificates), by name, with their text; for root alone, in /etc\
/kedge",type:"object",maxProperties:16,propertyNames:{description:"A file name","x-expected":"letters, digits, `.`, `_` and `-`, at most 64, none of Kedge's own\
 (host.\u2026)",pattern:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},additionalProperties:{description:"Its text",type:"string",maxLength:65536}}},additionalProperties:!1},
B={title:"HostNameText",description:"A host name: lower-case letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.{\
1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},g={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host-config.schema.jso\
n",title:"HostConfigFile",description:"/etc/kedge/host.yaml: what a host knows before it has seen its fleet.",type:"object",required:["name","fleet"],properties:{
name:{$ref:"common.schema.json#/$defs/hostName"},fleet:{title:"HostConfigFleet",description:"The fleet that this host belongs to",type:"object",required:["id","\
sources","anchor"],properties:{id:{$ref:"common.schema.json#/$defs/fleetId"},branch:{$ref:"common.schema.json#/$defs/branch"},sources:{description:"Where the fl\
eet repository is fetched from; all are asked, and a bad one never hides a good one",type:"array",minItems:1,maxItems:16,items:{$ref:"common.schema.json#/$defs/\
remote"}},anchor:{description:"The first trusted commit, handed over at enrolment","x-expected":"a whole commit id: 40 lower-case hex digits",type:"string",pattern:"\
^[0-9a-f]{40}$"},anchorTree:{description:"SHA-256 of the anchor's tree, handed over with it","x-expected":"64 lower-case hex digits",type:"string",pattern:"^[0-\
9a-f]{64}$"},git:{description:"Which git fetches: `native`, `embedded`, or `auto` (native where it is installed)",enum:["auto","native","embedded"]}},additionalProperties:!1},
inventory:{$ref:"common.schema.json#/$defs/remote"},key:{description:"The host's private OpenPGP key, made by `kedge host keygen`, mode 0600",type:"string",minLength:1},
state:{description:"State folder; /var/lib/kedge where absent",type:"string",minLength:1},secrets:{description:"Folder in memory (tmpfs, ramfs) where decrypted \
secrets lie; /run/kedge/secrets where absent",type:"string",minLength:1},compose:{title:"HostConfigCompose",description:"Docker Compose on this host",type:"obje\
ct",properties:{project:{description:"Compose projects are <project>-<bundle>; `kedge` where absent","x-expected":"lower-case letters, digits, `_` and `-`, at m\
ost 40 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"}},additionalProperties:!1},ostree:{title:"HostConfigOstree",description:"The OS that Kedge\
 manages; absent: it manages none",type:"object",properties:{sysroot:{description:"The OSTree sysroot: `/` where absent, which is the running system",type:"stri\
ng",minLength:1}},additionalProperties:!1},registries:{description:"Registries by host name, with the file that holds the login; Docker's own credentials are ho\
noured too",type:"object",propertyNames:{description:"A registry's host name, with its port where it has one",pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},additionalProperties:{
title:"HostConfigRegistry",description:"How to log in",type:"object",required:["authFile"],properties:{authFile:{description:"Docker's config.json form, or one \
line `user:password`",type:"string",minLength:1}},additionalProperties:!1}},api:{title:"HostConfigApi",description:"The host's API (later)",type:"object",properties:{
listen:{description:"An address and port, such as `127.0.0.1:7878`",type:"string",pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},exposed:{description:"\
Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},ge={title:"FleetId",description:"A UUID in lower case, suc\
h as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"string",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},ve={title:"BranchName",description:"\
A branch name without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0\
,199}(?<![./])$"},b={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path, or the same with how to log in",type:["string","object"],
minLength:1,maxLength:2048,required:["url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, `user@host:path`, or a path",
type:"string",minLength:1,maxLength:2048},tokenFile:{description:"File whose first line is a token, or `user:password`, for http(s)",type:"string",minLength:1},
identityFile:{description:"SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH known_hosts file",type:"string",minLength:1},caFile:{description:"\
CA certificates in PEM, besides those of the system",type:"string",minLength:1},proxy:{description:"URL of an HTTP proxy, such as `http://proxy.example:3128`","\
x-expected":"an http(s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{description:"Allows plain http beyond loopback: whoever i\
s on the line reads along",type:"boolean"}},additionalProperties:!1},we=new RegExp("^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\
$","u"),is=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),os=new RegExp("^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9\
._/-]{0,199}(?<![./])$","u"),ps=new RegExp("^https?://[^@\\s]+$","u"),es=new RegExp("^[0-9a-f]{40}$","u"),js=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),zs=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$","u"),qs=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","u");function ce(n,{instancePath:a="",parentData:x,parentDataProperty:j,
rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ce.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.name===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must ha\
ve required property 'name'",schema:g.required,parentSchema:g,data:n};e===null?e=[s]:e.push(s),r++}if(n.fleet===void 0){const s={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"fleet"},message:"must have required property 'fleet'",schema:g.required,parentSchema:g,data:n};e===null?e=[s]:
e.push(s),r++}for(const s in n)if(!Ne.call(g.properties,s)){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:g,data:n};e===null?e=[t]:e.push(t),r++}if(n.name!==void 0){let s=n.name;if(typeof s=="strin\
g"){if(!we.test(s)){const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z\
0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-\
z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:B,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.type,parentSchema:B,
data:s};e===null?e=[t]:e.push(t),r++}}if(n.fleet!==void 0){let s=n.fleet;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const t={instancePath:a+
"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:g.properties.
fleet.required,parentSchema:g.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}if(s.sources===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/proper\
ties/fleet/required",keyword:"required",params:{missingProperty:"sources"},message:"must have required property 'sources'",schema:g.properties.fleet.required,parentSchema:g.
properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}if(s.anchor===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"r\
equired",params:{missingProperty:"anchor"},message:"must have required property 'anchor'",schema:g.properties.fleet.required,parentSchema:g.properties.fleet,data:s};
e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="id"||t==="branch"||t==="sources"||t==="anchor"||t==="anchorTree"||t==="git")){const i={instancePath:a+"/\
fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:g.properties.fleet,data:s};e===null?e=[i]:e.push(i),r++}if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(!is.test(t)){const i={
instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-\
f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:ge,data:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs\
/fleetId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ge.type,parentSchema:ge,data:t};e===null?e=[i]:e.push(i),r++}}if(s.branch!==
void 0){let t=s.branch;if(typeof t=="string"){if(!os.test(t)){const i={instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"\
pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lo\
ck(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:ve,
data:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ve.type,parentSchema:ve,data:t};e===null?e=[i]:e.push(i),r++}}if(s.sources!==void 0){let t=s.sources;if(Array.isArray(t)){
if(t.length>16){const o={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"\
must NOT have more than 16 items",schema:16,parentSchema:g.properties.fleet.properties.sources,data:t};e===null?e=[o]:e.push(o),r++}if(t.length<1){const o={instancePath:a+
"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:g.properties.fleet.properties.sources,data:t};e===null?e=[o]:e.push(o),r++}const i=t.length;for(let o=0;o<i;o++){let m=t[o];if(typeof m!="string"&&
!(m&&typeof m=="object"&&!Array.isArray(m))){const l={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{
type:b.type},message:"must be string,object",schema:b.type,parentSchema:b,data:m};e===null?e=[l]:e.push(l),r++}if(typeof m=="string"){if(v(m)>2048){const l={instancePath:a+
"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters",schema:2048,parentSchema:b,data:m};e===null?e=[l]:e.push(l),r++}if(v(m)<1){const l={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$de\
fs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b,data:m};e===null?e=[l]:e.push(
l),r++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){const l={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote\
/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:b.required,parentSchema:b,data:m};e===null?e=[l]:
e.push(l),r++}for(const l in m)if(!(l==="url"||l==="tokenFile"||l==="identityFile"||l==="knownHosts"||l==="caFile"||l==="proxy"||l==="plain")){const c={instancePath:a+
"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"mus\
t NOT have additional properties",schema:!1,parentSchema:b,data:m};e===null?e=[c]:e.push(c),r++}if(m.url!==void 0){let l=m.url;if(typeof l=="string"){if(v(l)>2048){
const c={instancePath:a+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters",schema:2048,parentSchema:b.properties.url,data:l};e===null?e=[c]:e.push(c),r++}if(v(l)<1){const c={instancePath:a+
"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:b.properties.url,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.url.type,parentSchema:b.
properties.url,data:l};e===null?e=[c]:e.push(c),r++}}if(m.tokenFile!==void 0){let l=m.tokenFile;if(typeof l=="string"){if(v(l)<1){const c={instancePath:a+"/flee\
t/sources/"+o+"/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters",schema:1,parentSchema:b.properties.tokenFile,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+
"/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.
tokenFile.type,parentSchema:b.properties.tokenFile,data:l};e===null?e=[c]:e.push(c),r++}}if(m.identityFile!==void 0){let l=m.identityFile;if(typeof l=="string"){
if(v(l)<1){const c={instancePath:a+"/fleet/sources/"+o+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.identityFile,data:l};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:a+"/fleet/sources/"+o+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:b.properties.identityFile.type,parentSchema:b.properties.identityFile,data:l};e===null?e=[c]:e.push(c),r++}}if(m.knownHosts!==
void 0){let l=m.knownHosts;if(typeof l=="string"){if(v(l)<1){const c={instancePath:a+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/rem\
ote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.knownHosts,
data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/kno\
wnHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.knownHosts.type,parentSchema:b.properties.knownHosts,data:l};e===
null?e=[c]:e.push(c),r++}}if(m.caFile!==void 0){let l=m.caFile;if(typeof l=="string"){if(v(l)<1){const c={instancePath:a+"/fleet/sources/"+o+"/caFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.
properties.caFile,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/\
properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.caFile.type,parentSchema:b.properties.caFile,data:l};
e===null?e=[c]:e.push(c),r++}}if(m.proxy!==void 0){let l=m.proxy;if(typeof l=="string"){if(!ps.test(l)){const c={instancePath:a+"/fleet/sources/"+o+"/proxy",schemaPath:"\
common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s\
]+$"',schema:"^https?://[^@\\s]+$",parentSchema:b.properties.proxy,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/prox\
y",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.proxy.
type,parentSchema:b.properties.proxy,data:l};e===null?e=[c]:e.push(c),r++}}if(m.plain!==void 0){let l=m.plain;if(typeof l!="boolean"){const c={instancePath:a+"/\
fleet/sources/"+o+"/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",
schema:b.properties.plain.type,parentSchema:b.properties.plain,data:l};e===null?e=[c]:e.push(c),r++}}}}}else{const i={instancePath:a+"/fleet/sources",schemaPath:"\
#/properties/fleet/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.fleet.properties.sources.type,parentSchema:g.
properties.fleet.properties.sources,data:t};e===null?e=[i]:e.push(i),r++}}if(s.anchor!==void 0){let t=s.anchor;if(typeof t=="string"){if(!es.test(t)){const i={instancePath:a+
"/fleet/anchor",schemaPath:"#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9\
a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:g.properties.fleet.properties.anchor,data:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/fleet\
/anchor",schemaPath:"#/properties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.fleet.properties.
anchor.type,parentSchema:g.properties.fleet.properties.anchor,data:t};e===null?e=[i]:e.push(i),r++}}if(s.anchorTree!==void 0){let t=s.anchorTree;if(typeof t=="s\
tring"){if(!he.test(t)){const i={instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:g.properties.fleet.properties.anchorTree,data:t};e===null?e=
[i]:e.push(i),r++}}else{const i={instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:g.properties.fleet.properties.anchorTree.type,parentSchema:g.properties.fleet.properties.anchorTree,data:t};e===null?e=[i]:
e.push(i),r++}}if(s.git!==void 0){let t=s.git;if(!(t==="auto"||t==="native"||t==="embedded")){const i={instancePath:a+"/fleet/git",schemaPath:"#/properties/flee\
t/properties/git/enum",keyword:"enum",params:{allowedValues:g.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:g.
properties.fleet.properties.git.enum,parentSchema:g.properties.fleet.properties.git,data:t};e===null?e=[i]:e.push(i),r++}}}else{const t={instancePath:a+"/fleet",
schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.properties.fleet.type,parentSchema:g.properties.fleet,
data:s};e===null?e=[t]:e.push(t),r++}}if(n.inventory!==void 0){let s=n.inventory;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const t={instancePath:a+
"/inventory",schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:b.type},message:"must be string,object",schema:b.type,parentSchema:b,
data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"){if(v(s)>2048){const t={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxL\
ength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:b,data:s};e===null?e=[t]:e.push(t),r++}
if(v(s)<1){const t={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters",schema:1,parentSchema:b,data:s};e===null?e=[t]:e.push(t),r++}}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){const t={
instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required\
 property 'url'",schema:b.required,parentSchema:b,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="url"||t==="tokenFile"||t==="identityFile"||t===
"knownHosts"||t==="caFile"||t==="proxy"||t==="plain")){const i={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:b,data:s};e===null?e=[i]:e.push(i),r++}
if(s.url!==void 0){let t=s.url;if(typeof t=="string"){if(v(t)>2048){const i={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/proper\
ties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:b.properties.url,data:t};
e===null?e=[i]:e.push(i),r++}if(v(t)<1){const i={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.url,data:t};e===null?e=[i]:e.push(i),r++}}else{const i={
instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:b.properties.url.type,parentSchema:b.properties.url,data:t};e===null?e=[i]:e.push(i),r++}}if(s.tokenFile!==void 0){let t=s.tokenFile;if(typeof t=="string"){
if(v(t)<1){const i={instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.tokenFile,data:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+
"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.tokenFile.type,parentSchema:b.properties.tokenFile,data:t};e===null?e=[i]:e.push(i),r++}}if(s.identityFile!==void 0){let t=s.identityFile;if(typeof t==
"string"){if(v(t)<1){const i={instancePath:a+"/inventory/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.identityFile,data:t};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:a+"/inventory/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:b.properties.identityFile.type,parentSchema:b.properties.identityFile,data:t};e===null?e=[i]:e.push(i),r++}}if(s.knownHosts!==void 0){
let t=s.knownHosts;if(typeof t=="string"){if(v(t)<1){const i={instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/kno\
wnHosts/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.knownHosts,data:t};e===
null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:b.properties.knownHosts.type,parentSchema:b.properties.knownHosts,data:t};e===null?e=[i]:e.push(i),
r++}}if(s.caFile!==void 0){let t=s.caFile;if(typeof t=="string"){if(v(t)<1){const i={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/re\
mote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.caFile,
data:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:b.properties.caFile.type,parentSchema:b.properties.caFile,data:t};e===null?e=[i]:e.push(i),r++}}if(s.
proxy!==void 0){let t=s.proxy;if(typeof t=="string"){if(!ps.test(t)){const i={instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/pro\
perties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",
parentSchema:b.properties.proxy,data:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remo\
te/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.proxy.type,parentSchema:b.properties.proxy,data:t};
e===null?e=[i]:e.push(i),r++}}if(s.plain!==void 0){let t=s.plain;if(typeof t!="boolean"){const i={instancePath:a+"/inventory/plain",schemaPath:"common.schema.js\
on#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:b.properties.plain.type,parentSchema:b.properties.
plain,data:t};e===null?e=[i]:e.push(i),r++}}}}if(n.key!==void 0){let s=n.key;if(typeof s=="string"){if(v(s)<1){const t={instancePath:a+"/key",schemaPath:"#/prop\
erties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.key,data:s};e===null?
e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.key.type,parentSchema:g.properties.key,data:s};e===null?e=[t]:e.push(t),r++}}if(n.state!==void 0){let s=n.state;if(typeof s=="string"){if(v(s)<1){const t={
instancePath:a+"/state",schemaPath:"#/properties/state/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:g.properties.state,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/state",schemaPath:"#/properties/state/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:g.properties.state.type,parentSchema:g.properties.state,data:s};e===null?e=[t]:e.push(t),r++}}if(n.secrets!==
void 0){let s=n.secrets;if(typeof s=="string"){if(v(s)<1){const t={instancePath:a+"/secrets",schemaPath:"#/properties/secrets/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.secrets,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.secrets.type,parentSchema:g.
properties.secrets,data:s};e===null?e=[t]:e.push(t),r++}}if(n.compose!==void 0){let s=n.compose;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!==
"project"){const i={instancePath:a+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.compose,data:s};e===null?e=[i]:e.push(i),r++}if(s.project!==void 0){let t=s.project;
if(typeof t=="string"){if(!js.test(t)){const i={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:g.properties.
compose.properties.project,data:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/pro\
ject/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.compose.properties.project.type,parentSchema:g.properties.compose.
properties.project,data:t};e===null?e=[i]:e.push(i),r++}}}else{const t={instancePath:a+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.properties.compose.type,parentSchema:g.properties.compose,data:s};e===null?e=[t]:e.push(t),r++}}if(n.ostree!==void 0){
let s=n.ostree;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="sysroot"){const i={instancePath:a+"/ostree",schemaPath:"#/properties/ostree\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.
ostree,data:s};e===null?e=[i]:e.push(i),r++}if(s.sysroot!==void 0){let t=s.sysroot;if(typeof t=="string"){if(v(t)<1){const i={instancePath:a+"/ostree/sysroot",schemaPath:"\
#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.
ostree.properties.sysroot,data:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroo\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.ostree.properties.sysroot.type,parentSchema:g.properties.ostree.properties.
sysroot,data:t};e===null?e=[i]:e.push(i),r++}}}else{const t={instancePath:a+"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:g.properties.ostree.type,parentSchema:g.properties.ostree,data:s};e===null?e=[t]:e.push(t),r++}}if(n.registries!==void 0){let s=n.
registries;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const i=r;if(typeof t=="string"&&!zs.test(t)){const o={instancePath:a+"/registries",schemaPath:"\
#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9]\
[A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:g.properties.registries.propertyNames,data:t,propertyName:t};e===null?e=[o]:e.
push(o),r++}var p=i===r;if(!p){const o={instancePath:a+"/registries",schemaPath:"#/properties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:t},
message:"property name must be valid",schema:g.properties.registries.propertyNames,parentSchema:g.properties.registries,data:s};e===null?e=[o]:e.push(o),r++}}for(const t in s){
let i=s[t];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.authFile===void 0){const o={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/registries/additionalProperties/required",keyword:"required",params:{missingProperty:"authFile"},message:"must have required property '\
authFile'",schema:g.properties.registries.additionalProperties.required,parentSchema:g.properties.registries.additionalProperties,data:i};e===null?e=[o]:e.push(
o),r++}for(const o in i)if(o!=="authFile"){const m={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/a\
dditionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:g.
properties.registries.additionalProperties,data:i};e===null?e=[m]:e.push(m),r++}if(i.authFile!==void 0){let o=i.authFile;if(typeof o=="string"){if(v(o)<1){const m={
instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.registries.additionalProperties.
properties.authFile,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.registries.
additionalProperties.properties.authFile.type,parentSchema:g.properties.registries.additionalProperties.properties.authFile,data:o};e===null?e=[m]:e.push(m),r++}}}else{
const o={instancePath:a+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.properties.registries.additionalProperties.type,parentSchema:g.properties.registries.additionalProperties,data:i};
e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/registries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:g.properties.registries.type,parentSchema:g.properties.registries,data:s};e===null?e=[t]:e.push(t),r++}}if(n.api!==void 0){let s=n.api;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(!(t==="listen"||t==="exposed")){const i={instancePath:a+"/api",schemaPath:"#/properties/api/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.api,
data:s};e===null?e=[i]:e.push(i),r++}if(s.listen!==void 0){let t=s.listen;if(typeof t=="string"){if(!qs.test(t)){const i={instancePath:a+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\
\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:g.properties.api.properties.listen,data:t};
e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:g.properties.api.properties.listen.type,parentSchema:g.properties.api.properties.listen,data:t};e===null?e=[i]:e.push(i),r++}}
if(s.exposed!==void 0){let t=s.exposed;if(typeof t!="boolean"){const i={instancePath:a+"/api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.api.properties.exposed.type,parentSchema:g.properties.api.properties.exposed,data:t};
e===null?e=[i]:e.push(i),r++}}}else{const t={instancePath:a+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:g.properties.api.type,parentSchema:g.properties.api,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:n};e===null?e=[s]:e.push(s),r++}return ce.errors=e,r===0}ce.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var xs=new RegExp("^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","u");function de(n,{instancePath:a="",parentData:x,parentDataProperty:j,
rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=de.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.version===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:D.required,parentSchema:D,data:n};e===null?e=[s]:e.push(s),r++}if(n.host===void 0){const s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:D.required,parentSchema:D,data:n};e===null?e=
[s]:e.push(s),r++}for(const s in n)if(!(s==="version"||s==="host"||s==="hostname"||s==="files")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:D,data:n};e===null?e=[t]:e.push(t),r++}
if(n.version!==void 0){let s=n.version;if(s!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:D.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(n.host!==void 0&&(ce(n.host,{instancePath:a+
"/host",parentData:n,parentDataProperty:"host",rootData:k,dynamicAnchors:S})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length)),n.hostname!==void 0){let s=n.
hostname;if(typeof s=="string"){if(!we.test(s)){const t={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])\
?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:B,data:s};e===null?
e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:B.type,parentSchema:B,data:s};e===null?e=[t]:e.push(t),r++}}if(n.files!==void 0){let s=n.files;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(Object.keys(s).length>16){const t={instancePath:a+"/files",schemaPath:"#/properties/files/maxProperties",keyword:"maxProperties",params:{limit:16},message:"m\
ust NOT have more than 16 properties",schema:16,parentSchema:D.properties.files,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){const i=r;if(typeof t=="s\
tring"&&!xs.test(t)){const o={instancePath:a+"/files",schemaPath:"#/properties/files/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!host\\.)[A-Za-\
z0-9][A-Za-z0-9._-]{0,63}$"},message:'must match pattern "^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"',schema:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:D.
properties.files.propertyNames,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var p=i===r;if(!p){const o={instancePath:a+"/files",schemaPath:"#/properties/\
files/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:D.properties.files.propertyNames,parentSchema:D.
properties.files,data:s};e===null?e=[o]:e.push(o),r++}}for(const t in s){let i=s[t];if(typeof i=="string"){if(v(i)>65536){const o={instancePath:a+"/files/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mo\
re than 65536 characters",schema:65536,parentSchema:D.properties.files.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"\
/files/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:D.properties.files.additionalProperties.type,parentSchema:D.properties.files.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}}else{
const t={instancePath:a+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.properties.files.type,
parentSchema:D.properties.files,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:D.type,parentSchema:D,data:n};e===null?e=[s]:e.push(s),r++}return de.errors=e,r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ns=Te,z={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet\
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
$ref:"common.schema.json#/$defs/osLayer"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},additionalProperties:!1}},additionalProperties:!1},ss={title:"\
FleetName",description:"A name for people: letters, digits, spaces, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{\
0,62}$"},L={title:"OsLayer",description:"The operating system: in a layer only the channel",type:["object","null"],properties:{channel:{description:"Name of a f\
ile os/<channel>.yaml","x-expected":"a channel name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0\
-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},I={title:"DownloadLayer",description:"How this host may use its line",type:["object","null"],properties:{maxRate:{
description:"Bytes a second at most, for OS commits and bundle tars, such as `2MiB`; at least 64KiB","x-expected":"a size of at least `64KiB`, such as `512KiB` \
or `2MiB`",type:["string","null"],pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"}},additionalProperties:!1},_s=new RegExp("^[A-Za\
-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),Zs=new RegExp("^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\\
.[^*/\\u0000-\\u001f]+)$","u"),Pe=new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$","u"),ts=new RegExp("^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB)\
)$","u"),C={title:"BundleLayers",description:"Bundles by name: folders under bundles/",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},
additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},T={title:"BundleNameText",description:"A bundle name: lower-case letters, digits, `_` and `\
-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},ne=new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$","u"),J={title:"BundleLayer",description:"\
What a layer says of one bundle; null takes the bundle away",type:["object","null"],"x-later":["before","drain","hooks"],properties:{env:{$ref:"common.schema.js\
on#/$defs/environment"},after:{description:"Bundles that come before this one; tied bundles go back together",type:["array","null"],items:{$ref:"common.schema.j\
son#/$defs/bundleName"},uniqueItems:!0},health:{$ref:"common.schema.json#/$defs/health"},requires:{description:"`os`: a new digest of this bundle waits for the \
OS that the channel pins, and goes back with it",enum:["os",null]},when:{$ref:"common.schema.json#/$defs/when"},secrets:{$ref:"common.schema.json#/$defs/secretU\
ses"}},additionalProperties:!1},re={title:"Environment",description:"Variables for `${NAME}` in the bundle's compose.yaml; nothing else is interpolated. null ta\
kes a lower layer's variable away",type:["object","null"],propertyNames:{description:"A variable name: letters, digits and `_`, not beginning with a digit",pattern:"\
^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{type:["string","null"]}},M={title:"HealthLayer",description:"When the bundle counts as healthy, besides t\
he health checks of its own services",type:["object","null"],properties:{timeout:{description:"How long the bundle has to become healthy, such as `60s`; 60 seco\
nds where absent","x-expected":"a duration such as `60s`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},http:{description:"A loopb\
ack URL on a port that the bundle publishes itself, such as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects are not followed","x-expected":"a loopb\
ack URL with a port, such as `http://127.0.0.1:8080/`",type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},
additionalProperties:!1},_={title:"SecretUses",description:"Secrets that the bundle gets as files, by the name that they have in its compose.yaml (`secrets: { N\
AME: { external: true } }`)",type:["object","null"],propertyNames:{description:"A name as in compose.yaml: letters, digits, `.`, `_` and `-`, at most 63 charact\
ers",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},additionalProperties:{title:"SecretUseLayer",description:"Where the value comes from, and who may read its fil\
e",type:["object","null"],properties:{from:{description:"Name of a file secrets/<name>.yaml","x-expected":"a secret's name: lower-case letters, digits, `.`, `_`\
 and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},key:{description:"Which of its values; `value` where absent","x-e\
xpected":"a name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},uid:{description:"\
User id that owns the file (mode 0400): the one that the service runs as; 0 where absent",type:["integer","null"],minimum:0,maximum:2147483647},gid:{description:"\
Group id of the file; 0 where absent",type:["integer","null"],minimum:0,maximum:2147483647}},additionalProperties:!1}},Ls=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,1\
27}$","u"),Is=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$","u"),Ts=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$","u"),
me=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),R={title:"WhenLayer",description:"When the bundle may be swapped for another digest of it; at any time wh\
ere absent",type:["object","null"],properties:{windows:{description:"Maintenance windows; one of them must be open",type:["array","null"],minItems:1,maxItems:32,
items:{$ref:"common.schema.json#/$defs/window"}},idle:{description:"How still the host must be, besides an open window",type:["object","null"],required:["for","\
gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$defs/gpuBelow"},for:{$ref:"common.schema.json#/$defs/duration"},command:{$ref:"common.schema.json#/$\
defs/idleCommand"}},additionalProperties:!1}},additionalProperties:!1},A={title:"MaintenanceWindowText",type:"object",description:"A span of wall-clock time tha\
t comes again every week, or every day",required:["start","length","timezone"],properties:{days:{description:"Days on which it begins; every day where absent",type:"\
array",minItems:1,uniqueItems:!0,items:{enum:["mon","tue","wed","thu","fri","sat","sun"]}},start:{description:'When it begins on the wall clock of `timezone`, a\
s "HH:MM"',"x-expected":'a time from "00:00" to "23:59", in quotes',type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{description:"How long it st\
ays open from then on, such as `2h`; 7 days at most","x-expected":"a duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},timezone:{
description:"An IANA time zone, such as `Europe/Berlin` or `UTC`",type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"}},additionalProperties:!1},
le={title:"GpuBelow",description:"Every GPU is busy for less than this share of the time, in percent",type:"integer",minimum:1,maximum:100},H={title:"IdleComman\
d",description:"A program of the host, by its absolute path, and its arguments: the host is idle while it ends with 0. Run as nobody, without a shell",type:"arr\
ay",minItems:1,maxItems:16,items:{description:"A word of letters, digits and `._/:=@%+,-`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9._/:=@%+,-]+$"}},ns=new RegExp(
"^([01][0-9]|2[0-3]):[0-5][0-9]$","u"),ms=new RegExp("^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u"),ls=new RegExp("^[A-Za-z0-9._/:=@%+,-]+$","u");function be(n,{
instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=be.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:R.
type},message:"must be object,null",schema:R.type,parentSchema:R,data:n};e===null?e=[p]:e.push(p),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)
if(!(p==="windows"||p==="idle")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties",schema:!1,parentSchema:R,data:n};e===null?e=[s]:e.push(s),r++}if(n.windows!==void 0){let p=n.windows;if(!Array.isArray(p)&&
p!==null){const s={instancePath:a+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type:R.properties.windows.type},message:"must be arra\
y,null",schema:R.properties.windows.type,parentSchema:R.properties.windows,data:p};e===null?e=[s]:e.push(s),r++}if(Array.isArray(p)){if(p.length>32){const t={instancePath:a+
"/windows",schemaPath:"#/properties/windows/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:R.properties.
windows,data:p};e===null?e=[t]:e.push(t),r++}if(p.length<1){const t={instancePath:a+"/windows",schemaPath:"#/properties/windows/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:R.properties.windows,data:p};e===null?e=[t]:e.push(t),r++}const s=p.length;for(let t=0;t<
s;t++){let i=p[t];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.start===void 0){const o={instancePath:a+"/windows/"+t,schemaPath:"common.schema.json#/$defs/\
window/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'",schema:A.required,parentSchema:A,data:i};e===
null?e=[o]:e.push(o),r++}if(i.length===void 0){const o={instancePath:a+"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{
missingProperty:"length"},message:"must have required property 'length'",schema:A.required,parentSchema:A,data:i};e===null?e=[o]:e.push(o),r++}if(i.timezone===void 0){
const o={instancePath:a+"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"mus\
t have required property 'timezone'",schema:A.required,parentSchema:A,data:i};e===null?e=[o]:e.push(o),r++}for(const o in i)if(!(o==="days"||o==="start"||o==="l\
ength"||o==="timezone")){const m={instancePath:a+"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:A,data:i};e===null?e=[m]:e.push(m),r++}if(i.days!==void 0){let o=i.
days;if(Array.isArray(o)){if(o.length<1){const d={instancePath:a+"/windows/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:A.properties.days,data:o};e===null?e=[d]:e.push(d),r++}const m=o.length;
for(let d=0;d<m;d++){let y=o[d];if(!(y==="mon"||y==="tue"||y==="wed"||y==="thu"||y==="fri"||y==="sat"||y==="sun")){const ie={instancePath:a+"/windows/"+t+"/days\
/"+d,schemaPath:"common.schema.json#/$defs/window/properties/days/items/enum",keyword:"enum",params:{allowedValues:A.properties.days.items.enum},message:"must b\
e equal to one of the allowed values",schema:A.properties.days.items.enum,parentSchema:A.properties.days.items,data:y};e===null?e=[ie]:e.push(ie),r++}}let l=o.length,
c;if(l>1){e:for(;l--;)for(c=l;c--;)if(K(o[l],o[c])){const d={instancePath:a+"/windows/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/u\
niqueItems",keyword:"uniqueItems",params:{i:l,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+l+" are identical)",schema:!0,parentSchema:A.properties.
days,data:o};e===null?e=[d]:e.push(d),r++;break e}}}else{const m={instancePath:a+"/windows/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/d\
ays/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.days.type,parentSchema:A.properties.days,data:o};e===null?e=[m]:e.push(
m),r++}}if(i.start!==void 0){let o=i.start;if(typeof o=="string"){if(!ns.test(o)){const m={instancePath:a+"/windows/"+t+"/start",schemaPath:"common.schema.json#\
/$defs/window/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0\
-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:A.properties.start,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/window\
s/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.
start.type,parentSchema:A.properties.start,data:o};e===null?e=[m]:e.push(m),r++}}if(i.length!==void 0){let o=i.length;if(typeof o=="string"){if(!te.test(o)){const m={
instancePath:a+"/windows/"+t+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,\
6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:A.properties.length,data:o};e===null?e=
[m]:e.push(m),r++}}else{const m={instancePath:a+"/windows/"+t+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.properties.length.type,parentSchema:A.properties.length,data:o};e===null?e=[m]:e.push(m),r++}}if(i.timezone!==void 0){
let o=i.timezone;if(typeof o=="string"){if(!ms.test(o)){const m={instancePath:a+"/windows/"+t+"/timezone",schemaPath:"common.schema.json#/$defs/window/propertie\
s/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*\
(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:A.properties.timezone,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={
instancePath:a+"/windows/"+t+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:A.properties.timezone.type,parentSchema:A.properties.timezone,data:o};e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:a+"/window\
s/"+t,schemaPath:"common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.type,parentSchema:A,data:i};e===
null?e=[o]:e.push(o),r++}}}}if(n.idle!==void 0){let p=n.idle;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){const s={instancePath:a+"/idle",schemaPath:"\
#/properties/idle/type",keyword:"type",params:{type:R.properties.idle.type},message:"must be object,null",schema:R.properties.idle.type,parentSchema:R.properties.
idle,data:p};e===null?e=[s]:e.push(s),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.for===void 0){const s={instancePath:a+"/idle",schemaPath:"#/properti\
es/idle/required",keyword:"required",params:{missingProperty:"for"},message:"must have required property 'for'",schema:R.properties.idle.required,parentSchema:R.
properties.idle,data:p};e===null?e=[s]:e.push(s),r++}if(p.gpuBelow===void 0){const s={instancePath:a+"/idle",schemaPath:"#/properties/idle/required",keyword:"re\
quired",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:R.properties.idle.required,parentSchema:R.properties.idle,data:p};
e===null?e=[s]:e.push(s),r++}for(const s in p)if(!(s==="gpuBelow"||s==="for"||s==="command")){const t={instancePath:a+"/idle",schemaPath:"#/properties/idle/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:R.properties.
idle,data:p};e===null?e=[t]:e.push(t),r++}if(p.gpuBelow!==void 0){let s=p.gpuBelow;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+
"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:le.type,parentSchema:le,
data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>100||isNaN(s)){const t={instancePath:a+"/idle/gpuBelow",schemaPath:"common.schema.\
json#/$defs/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:le,data:s};e===null?e=[t]:e.
push(t),r++}if(s<1||isNaN(s)){const t={instancePath:a+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:le,data:s};e===null?e=[t]:e.push(t),r++}}}if(p.for!==void 0){let s=p.for;if(typeof s=="string"){if(!te.
test(s)){const t={instancePath:a+"/idle/for",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d\
)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/idle/for",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.type,parentSchema:F,
data:s};e===null?e=[t]:e.push(t),r++}}if(p.command!==void 0){let s=p.command;if(Array.isArray(s)){if(s.length>16){const i={instancePath:a+"/idle/command",schemaPath:"\
common.schema.json#/$defs/idleCommand/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:H,data:s};
e===null?e=[i]:e.push(i),r++}if(s.length<1){const i={instancePath:a+"/idle/command",schemaPath:"common.schema.json#/$defs/idleCommand/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:H,data:s};e===null?e=[i]:e.push(i),r++}const t=s.length;for(let i=0;i<t;i++){
let o=s[i];if(typeof o=="string"){if(v(o)>255){const m={instancePath:a+"/idle/command/"+i,schemaPath:"common.schema.json#/$defs/idleCommand/items/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:H.items,data:o};e===null?e=[m]:e.push(m),r++}if(!ls.test(
o)){const m={instancePath:a+"/idle/command/"+i,schemaPath:"common.schema.json#/$defs/idleCommand/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._\
/:=@%+,-]+$"},message:'must match pattern "^[A-Za-z0-9._/:=@%+,-]+$"',schema:"^[A-Za-z0-9._/:=@%+,-]+$",parentSchema:H.items,data:o};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:a+"/idle/command/"+i,schemaPath:"common.schema.json#/$defs/idleCommand/items/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:H.items.type,parentSchema:H.items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:a+"/idle/command",schemaPath:"common.schema.j\
son#/$defs/idleCommand/type",keyword:"type",params:{type:"array"},message:"must be array",schema:H.type,parentSchema:H,data:s};e===null?e=[t]:e.push(t),r++}}}}}
return be.errors=e,r===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,
dynamicAnchors:S={}}={}){let e=null,r=0;const u=U.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(n&&typeof n=="object"&&!Array.
isArray(n))&&n!==null){const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:J.type},message:"must be object,null",schema:J.type,parentSchema:J,
data:n};e===null?e=[t]:e.push(t),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="env"||t==="after"||t==="health"||t==="requires"||t===
"when"||t==="secrets")){const i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties",schema:!1,parentSchema:J,data:n};e===null?e=[i]:e.push(i),r++}if(n.env!==void 0){let t=n.env;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){const i={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/type",keyword:"type",params:{type:re.type},message:"must be obje\
ct,null",schema:re.type,parentSchema:re,data:t};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t){const o=r;if(typeof i==
"string"&&!Ls.test(i)){const m={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:re.propertyNames,
data:i,propertyName:i};e===null?e=[m]:e.push(m),r++}var p=o===r;if(!p){const m={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/property\
Names",keyword:"propertyNames",params:{propertyName:i},message:"property name must be valid",schema:re.propertyNames,parentSchema:re,data:t};e===null?e=[m]:e.push(
m),r++}}for(const i in t){let o=t[i];if(typeof o!="string"&&o!==null){const m={instancePath:a+"/env/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"commo\
n.schema.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:re.additionalProperties.type},message:"must be string,null",schema:re.additionalProperties.
type,parentSchema:re.additionalProperties,data:o};e===null?e=[m]:e.push(m),r++}}}}if(n.after!==void 0){let t=n.after;if(!Array.isArray(t)&&t!==null){const i={instancePath:a+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:J.properties.after.type},message:"must be array,null",schema:J.properties.after.type,parentSchema:J.
properties.after,data:t};e===null?e=[i]:e.push(i),r++}if(Array.isArray(t)){const i=t.length;for(let l=0;l<i;l++){let c=t[l];if(typeof c=="string"){if(!ne.test(c)){
const d={instancePath:a+"/after/"+l,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:c};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:a+
"/after/"+l,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:c};
e===null?e=[d]:e.push(d),r++}}let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(K(t[o],t[m])){const l={instancePath:a+"/after",schemaPath:"#/properties/after\
/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+o+" are identical)",schema:!0,parentSchema:J.properties.
after,data:t};e===null?e=[l]:e.push(l),r++;break e}}}}if(n.health!==void 0){let t=n.health;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const i={instancePath:a+
"/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:M.type},message:"must be object,null",schema:M.type,parentSchema:M,data:t};
e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const i in t)if(!(i==="timeout"||i==="http")){const o={instancePath:a+"/health",schemaPath:"\
common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",
schema:!1,parentSchema:M,data:t};e===null?e=[o]:e.push(o),r++}if(t.timeout!==void 0){let i=t.timeout;if(typeof i!="string"&&i!==null){const o={instancePath:a+"/\
health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:M.properties.timeout.type},message:"must be st\
ring,null",schema:M.properties.timeout.type,parentSchema:M.properties.timeout,data:i};e===null?e=[o]:e.push(o),r++}if(typeof i=="string"&&!te.test(i)){const o={
instancePath:a+"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|\
m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:M.properties.timeout,data:i};e===null?e=[o]:
e.push(o),r++}}if(t.http!==void 0){let i=t.http;if(typeof i!="string"&&i!==null){const o={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/he\
alth/properties/http/type",keyword:"type",params:{type:M.properties.http.type},message:"must be string,null",schema:M.properties.http.type,parentSchema:M.properties.
http,data:i};e===null?e=[o]:e.push(o),r++}if(typeof i=="string"&&!Is.test(i)){const o={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/healt\
h/properties/http/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pat\
tern "^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",
parentSchema:M.properties.http,data:i};e===null?e=[o]:e.push(o),r++}}}}if(n.requires!==void 0){let t=n.requires;if(!(t==="os"||t===null)){const i={instancePath:a+
"/requires",schemaPath:"#/properties/requires/enum",keyword:"enum",params:{allowedValues:J.properties.requires.enum},message:"must be equal to one of the allowe\
d values",schema:J.properties.requires.enum,parentSchema:J.properties.requires,data:t};e===null?e=[i]:e.push(i),r++}}if(n.when!==void 0&&(be(n.when,{instancePath:a+
"/when",parentData:n,parentDataProperty:"when",rootData:k,dynamicAnchors:S})||(e=e===null?be.errors:e.concat(be.errors),r=e.length)),n.secrets!==void 0){let t=n.
secrets;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const i={instancePath:a+"/secrets",schemaPath:"common.schema.json#/$defs/secretUses/type",keyword:"\
type",params:{type:_.type},message:"must be object,null",schema:_.type,parentSchema:_,data:t};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const i in t){const o=r;if(typeof i=="string"&&!Ts.test(i)){const m={instancePath:a+"/secrets",schemaPath:"common.schema.json#/$defs/secretUses/property\
Names/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"',schema:"^\
[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$",parentSchema:_.propertyNames,data:i,propertyName:i};e===null?e=[m]:e.push(m),r++}var s=o===r;if(!s){const m={instancePath:a+"/\
secrets",schemaPath:"common.schema.json#/$defs/secretUses/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be valid",schema:_.
propertyNames,parentSchema:_,data:t};e===null?e=[m]:e.push(m),r++}}for(const i in t){let o=t[i];if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){const m={
instancePath:a+"/secrets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/type",keyword:"type",params:{
type:_.additionalProperties.type},message:"must be object,null",schema:_.additionalProperties.type,parentSchema:_.additionalProperties,data:o};e===null?e=[m]:e.
push(m),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(const m in o)if(!(m==="from"||m==="key"||m==="uid"||m==="gid")){const l={instancePath:a+"/secrets/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:_.additionalProperties,data:o};e===null?e=[l]:e.push(l),r++}
if(o.from!==void 0){let m=o.from;if(typeof m!="string"&&m!==null){const l={instancePath:a+"/secrets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",schemaPath:"\
common.schema.json#/$defs/secretUses/additionalProperties/properties/from/type",keyword:"type",params:{type:_.additionalProperties.properties.from.type},message:"\
must be string,null",schema:_.additionalProperties.properties.from.type,parentSchema:_.additionalProperties.properties.from,data:m};e===null?e=[l]:e.push(l),r++}
if(typeof m=="string"&&!Pe.test(m)){const l={instancePath:a+"/secrets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",schemaPath:"common.schema.json#/$defs/s\
ecretUses/additionalProperties/properties/from/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][\
a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:_.additionalProperties.properties.from,data:m};e===null?e=[l]:e.push(l),r++}}if(o.key!==void 0){
let m=o.key;if(typeof m!="string"&&m!==null){const l={instancePath:a+"/secrets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"common.schema.json#\
/$defs/secretUses/additionalProperties/properties/key/type",keyword:"type",params:{type:_.additionalProperties.properties.key.type},message:"must be string,null",
schema:_.additionalProperties.properties.key.type,parentSchema:_.additionalProperties.properties.key,data:m};e===null?e=[l]:e.push(l),r++}if(typeof m=="string"&&
!me.test(m)){const l={instancePath:a+"/secrets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"common.schema.json#/$defs/secretUses/additionalProp\
erties/properties/key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,\
62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:_.additionalProperties.properties.key,data:m};e===null?e=[l]:e.push(l),r++}}if(o.uid!==void 0){let m=o.
uid;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&m!==null){const l={instancePath:a+"/secrets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/uid",schemaPath:"\
common.schema.json#/$defs/secretUses/additionalProperties/properties/uid/type",keyword:"type",params:{type:_.additionalProperties.properties.uid.type},message:"\
must be integer,null",schema:_.additionalProperties.properties.uid.type,parentSchema:_.additionalProperties.properties.uid,data:m};e===null?e=[l]:e.push(l),r++}
if(typeof m=="number"&&isFinite(m)){if(m>2147483647||isNaN(m)){const l={instancePath:a+"/secrets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/uid",schemaPath:"c\
ommon.schema.json#/$defs/secretUses/additionalProperties/properties/uid/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <=\
 2147483647",schema:2147483647,parentSchema:_.additionalProperties.properties.uid,data:m};e===null?e=[l]:e.push(l),r++}if(m<0||isNaN(m)){const l={instancePath:a+
"/secrets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/uid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/uid/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:_.additionalProperties.properties.uid,data:m};e===null?e=[l]:e.push(l),r++}}}
if(o.gid!==void 0){let m=o.gid;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&m!==null){const l={instancePath:a+"/secrets/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/gid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/gid/type",keyword:"type",params:{type:_.additionalProperties.
properties.gid.type},message:"must be integer,null",schema:_.additionalProperties.properties.gid.type,parentSchema:_.additionalProperties.properties.gid,data:m};
e===null?e=[l]:e.push(l),r++}if(typeof m=="number"&&isFinite(m)){if(m>2147483647||isNaN(m)){const l={instancePath:a+"/secrets/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/gid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/gid/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647",schema:2147483647,parentSchema:_.additionalProperties.properties.gid,data:m};e===null?e=[l]:e.push(l),r++}if(m<0||isNaN(m)){const l={
instancePath:a+"/secrets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/gid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/gid/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:_.additionalProperties.properties.gid,data:m};e===null?
e=[l]:e.push(l),r++}}}}}}}}return U.errors=e,r===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(n,{instancePath:a="",parentData:x,parentDataProperty:j,
rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=ke.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const s in n){const t=r;if(typeof s=="string"){if(!ne.test(s)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundle\
Name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9\
_-]{0,62}$",parentSchema:T,data:s,propertyName:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:s,propertyName:s};e===null?e=[i]:e.push(i),r++}var p=t===r;
if(!p){const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:C.propertyNames,
parentSchema:C,data:n};e===null?e=[i]:e.push(i),r++}}for(const s in n)U(n[s],{instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:s,
rootData:k,dynamicAnchors:S})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:C.type,parentSchema:C,data:n};e===null?e=[s]:e.push(s),r++}return ke.errors=e,r===0}ke.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Te(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=Te.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:z.required,parentSchema:z,data:n};e===null?
e=[p]:e.push(p),r++}if(n.id===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have requir\
ed property 'id'",schema:z.required,parentSchema:z,data:n};e===null?e=[p]:e.push(p),r++}if(n.name===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:z.required,parentSchema:z,data:n};e===null?e=[p]:e.push(p),r++}for(const p in n)
if(!Ne.call(z.properties,p)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:z,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let p=n.version;if(p!==1){const s={instancePath:a+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:z.properties.
version,data:p};e===null?e=[s]:e.push(s),r++}}if(n.id!==void 0){let p=n.id;if(typeof p=="string"){if(!is.test(p)){const s={instancePath:a+"/id",schemaPath:"comm\
on.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match p\
attern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:ge,
data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ge.type,parentSchema:ge,data:p};e===null?e=[s]:e.push(s),r++}}if(n.name!==void 0){let p=n.name;if(typeof p=="string"){if(!_s.test(
p)){const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62\
}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:ss,data:p};e===null?e=[s]:e.push(
s),r++}}else{const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ss.type,parentSchema:ss,data:p};e===null?e=[s]:e.push(s),r++}}if(n.branch!==void 0){let p=n.branch;if(typeof p=="string"){if(!os.test(p)){const s={instancePath:a+
"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,\
199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.loc\
k(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:ve,data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/branch",schemaPath:"co\
mmon.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ve.type,parentSchema:ve,data:p};e===null?e=[s]:e.push(
s),r++}}if(n.poll!==void 0){let p=n.poll;if(typeof p=="string"){if(!te.test(p)){const s={instancePath:a+"/poll",schemaPath:"common.schema.json#/$defs/duration/p\
attern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h\
|d)$",parentSchema:F,data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/poll",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:F.type,parentSchema:F,data:p};e===null?e=[s]:e.push(s),r++}}if(n.freshness!==void 0){let p=n.freshness;
if(typeof p=="string"){if(!te.test(p)){const s={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F,data:p};e===null?e=[s]:
e.push(s),r++}}else{const s={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:F.type,parentSchema:F,data:p};e===null?e=[s]:e.push(s),r++}}if(n.limits!==void 0){let p=n.limits;if(p&&typeof p=="object"&&!Array.isArray(p)){
for(const s in p)if(!(s==="repository"||s==="file"||s==="files")){const t={instancePath:a+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:z.properties.limits,data:p};e===null?e=
[t]:e.push(t),r++}if(p.repository!==void 0){let s=p.repository;if(typeof s=="string"){if(!Le.test(s)){const t={instancePath:a+"/limits/repository",schemaPath:"c\
ommon.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB\
|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:G,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/limits/repository",schemaPath:"\
common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,data:s};e===null?e=[t]:e.push(t),
r++}}if(p.file!==void 0){let s=p.file;if(typeof s=="string"){if(!Le.test(s)){const t={instancePath:a+"/limits/file",schemaPath:"common.schema.json#/$defs/size/p\
attern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9\
]{0,6}(B|KiB|MiB|GiB)$",parentSchema:G,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/limits/file",schemaPath:"common.schema.json#/$defs/s\
ize/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,data:s};e===null?e=[t]:e.push(t),r++}}if(p.files!==void 0){
let s=p.files;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/files\
/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:z.properties.limits.properties.files.type,parentSchema:z.properties.limits.properties.
files,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:a+"/limits/files",schemaPath:"#/propert\
ies/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:z.properties.limits.
properties.files,data:s};e===null?e=[t]:e.push(t),r++}if(s<1||isNaN(s)){const t={instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/files\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:z.properties.limits.properties.files,data:s};e===null?
e=[t]:e.push(t),r++}}}}else{const s={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:z.properties.limits.type,parentSchema:z.properties.limits,data:p};e===null?e=[s]:e.push(s),r++}}if(n.inventory!==void 0){let p=n.inventory;if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.url===void 0){const s={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:z.properties.inventory.required,parentSchema:z.properties.inventory,data:p};e===null?e=[s]:e.push(s),r++}
for(const s in p)if(!(s==="url"||s==="plain")){const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:z.properties.inventory,data:p};e===null?e=[t]:e.push(
t),r++}if(p.url!==void 0){let s=p.url;if(typeof s=="string"){if(v(s)>2048){const t={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/propertie\
s/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:z.properties.inventory.properties.
url,data:s};e===null?e=[t]:e.push(t),r++}if(v(s)<1){const t={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.inventory.properties.url,data:s};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:z.properties.inventory.properties.url.type,parentSchema:z.properties.inventory.properties.url,data:s};e===null?e=[t]:e.push(t),r++}}if(p.
plain!==void 0){let s=p.plain;if(typeof s!="boolean"){const t={instancePath:a+"/inventory/plain",schemaPath:"#/properties/inventory/properties/plain/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:z.properties.inventory.properties.plain.type,parentSchema:z.properties.inventory.properties.plain,
data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:z.properties.inventory.type,parentSchema:z.properties.inventory,data:p};e===null?e=[s]:e.push(s),r++}}if(n.drift!==void 0){let p=n.
drift;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.ignore===void 0){const s={instancePath:a+"/drift",schemaPath:"#/properties/drift/required",keyword:"requ\
ired",params:{missingProperty:"ignore"},message:"must have required property 'ignore'",schema:z.properties.drift.required,parentSchema:z.properties.drift,data:p};
e===null?e=[s]:e.push(s),r++}for(const s in p)if(s!=="ignore"){const t={instancePath:a+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:z.properties.drift,data:p};e===null?e=[t]:
e.push(t),r++}if(p.ignore!==void 0){let s=p.ignore;if(Array.isArray(s)){if(s.length>200){const m={instancePath:a+"/drift/ignore",schemaPath:"#/properties/drift/\
properties/ignore/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,parentSchema:z.properties.drift.properties.
ignore,data:s};e===null?e=[m]:e.push(m),r++}const t=s.length;for(let m=0;m<t;m++){let l=s[m];if(typeof l=="string"){if(v(l)>512){const c={instancePath:a+"/drift\
/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 charac\
ters",schema:512,parentSchema:z.properties.drift.properties.ignore.items,data:l};e===null?e=[c]:e.push(c),r++}if(!Zs.test(l)){const c={instancePath:a+"/drift/ig\
nore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\
\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"},message:'must match pattern "^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$)\
)([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"',schema:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0\
000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$",parentSchema:z.properties.drift.properties.ignore.items,data:l};e===
null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:z.properties.drift.properties.ignore.items.type,parentSchema:z.properties.drift.properties.ignore.items,data:l};e===null?
e=[c]:e.push(c),r++}}let i=s.length,o;if(i>1){const m={};for(;i--;){let l=s[i];if(typeof l=="string"){if(typeof m[l]=="number"){o=m[l];const c={instancePath:a+"\
/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"must NOT have duplicate items (items \
## "+o+" and "+i+" are identical)",schema:!0,parentSchema:z.properties.drift.properties.ignore,data:s};e===null?e=[c]:e.push(c),r++;break}m[l]=i}}}}else{const t={
instancePath:a+"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be array",schema:z.properties.
drift.properties.ignore.type,parentSchema:z.properties.drift.properties.ignore,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/drift",schemaPath:"\
#/properties/drift/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.properties.drift.type,parentSchema:z.properties.drift,data:p};e===
null?e=[s]:e.push(s),r++}}if(n.defaults!==void 0){let p=n.defaults;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const s in p)if(!(s==="bundles"||s==="os"||s===
"download")){const t={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:z.properties.defaults,data:p};e===null?e=[t]:e.push(t),r++}if(p.bundles!==void 0&&(ke(p.bundles,
{instancePath:a+"/defaults/bundles",parentData:p,parentDataProperty:"bundles",rootData:k,dynamicAnchors:S})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)),
p.os!==void 0){let s=p.os;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs\
/osLayer/type",keyword:"type",params:{type:L.type},message:"must be object,null",schema:L.type,parentSchema:L,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const i={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:L,data:s};e===null?
e=[i]:e.push(i),r++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const i={instancePath:a+"/defaults/os/channel",schemaPath:"common.sc\
hema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:L.properties.channel.type},message:"must be string,null",schema:L.properties.channel.
type,parentSchema:L.properties.channel,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="string"&&!Pe.test(t)){const i={instancePath:a+"/defaults/os/channel",schemaPath:"\
common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-\
z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:L.properties.channel,data:t};e===null?e=[i]:e.push(i),r++}}}}if(p.download!==void 0){
let s=p.download;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/defaults/download",schemaPath:"common.schema.json#/$defs/do\
wnloadLayer/type",keyword:"type",params:{type:I.type},message:"must be object,null",schema:I.type,parentSchema:I,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const t in s)if(t!=="maxRate"){const i={instancePath:a+"/defaults/download",schemaPath:"common.schema.json#/$defs/downloadLayer\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:I,data:s};
e===null?e=[i]:e.push(i),r++}if(s.maxRate!==void 0){let t=s.maxRate;if(typeof t!="string"&&t!==null){const i={instancePath:a+"/defaults/download/maxRate",schemaPath:"\
common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:I.properties.maxRate.type},message:"must be string,null",schema:I.properties.
maxRate.type,parentSchema:I.properties.maxRate,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="string"&&!ts.test(t)){const i={instancePath:a+"/defaults/downl\
oad/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{\
2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9]|[7-9]\
[0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:I.properties.maxRate,data:t};e===null?e=[i]:e.push(i),r++}}}}}else{const s={instancePath:a+"/\
defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.properties.defaults.type,parentSchema:z.
properties.defaults,data:p};e===null?e=[s]:e.push(s),r++}}}else{const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:z.type,parentSchema:z,data:n};e===null?e=[p]:e.push(p),r++}return Te.errors=e,r===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Os=Oe,
X={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"GroupFile",description:"groups/<group>.yaml: a layer that several hosts\
 share.",type:"object",properties:{select:{title:"Selector",type:"object",description:"Labels that must all match; without it the group reaches the hosts that n\
ame it",$ref:"common.schema.json#/$defs/labels",minProperties:1},priority:{description:"Lower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},
bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},
additionalProperties:!1};function $e(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=$e.evaluated;
if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n){const t=r;if(typeof s=="string"){
if(!ne.test(s)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},
message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:s,propertyName:s};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,
data:s,propertyName:s};e===null?e=[i]:e.push(i),r++}var p=t===r;if(!p){const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},
message:"property name must be valid",schema:C.propertyNames,parentSchema:C,data:n};e===null?e=[i]:e.push(i),r++}}for(const s in n)U(n[s],{instancePath:a+"/"+s.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:s,rootData:k,dynamicAnchors:S})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)}else{
const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:C.type,parentSchema:C,data:n};e===null?e=[s]:e.
push(s),r++}return $e.errors=e,r===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(n,{instancePath:a="",parentData:x,parentDataProperty:j,
rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=Oe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const s in n)if(!(s==="select"||s==="priority"||s==="bundles"||s==="os"||s==="download")){const t={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:X,data:n};e===
null?e=[t]:e.push(t),r++}if(n.select!==void 0){let s=n.select;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const i=r;if(typeof t=="string"&&!Xe.
test(t)){const o={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A\
-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:Z.propertyNames,
data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var p=i===r;if(!p){const o={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:Z.propertyNames,parentSchema:Z,data:s};e===null?e=[o]:e.push(o),
r++}}for(const t in s){let i=s[t];if(typeof i=="string"){if(!Ye.test(i)){const o={instancePath:a+"/select/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match patter\
n "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:Z.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/select/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:Z.additionalProperties.type,parentSchema:Z.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}}else{
const t={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,
parentSchema:Z,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:a+"/select",schemaPath:"\
#/properties/select/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:X.properties.select,
data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:X.properties.select.type,parentSchema:X.properties.select,data:s};e===null?e=[t]:e.push(t),r++}}if(n.priority!==void 0){let s=n.priority;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:X.properties.priority.type,parentSchema:X.properties.priority,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="numb\
er"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:a+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000",schema:1e6,parentSchema:X.properties.priority,data:s};e===null?e=[t]:e.push(t),r++}if(s<-1e6||isNaN(s)){const t={instancePath:a+"/p\
riority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:X.
properties.priority,data:s};e===null?e=[t]:e.push(t),r++}}}if(n.bundles!==void 0&&($e(n.bundles,{instancePath:a+"/bundles",parentData:n,parentDataProperty:"bund\
les",rootData:k,dynamicAnchors:S})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),n.os!==void 0){let s=n.os;if(!(s&&typeof s=="object"&&!Array.isArray(
s))&&s!==null){const t={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:L.type},message:"must be object,nul\
l",schema:L.type,parentSchema:L,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const i={instancePath:a+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:L,data:s};e===null?e=[i]:e.push(i),r++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const i={
instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:L.properties.channel.type},message:"\
must be string,null",schema:L.properties.channel.type,parentSchema:L.properties.channel,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="string"&&!Pe.test(t)){
const i={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:L.properties.channel,data:t};e===null?
e=[i]:e.push(i),r++}}}}if(n.download!==void 0){let s=n.download;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/download",schemaPath:"\
common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:I.type},message:"must be object,null",schema:I.type,parentSchema:I,data:s};e===null?e=
[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="maxRate"){const i={instancePath:a+"/download",schemaPath:"common.schema.\
json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:I,data:s};e===null?e=[i]:e.push(i),r++}if(s.maxRate!==void 0){let t=s.maxRate;if(typeof t!="string"&&t!==null){const i={instancePath:a+"/download/m\
axRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:I.properties.maxRate.type},message:"must be str\
ing,null",schema:I.properties.maxRate.type,parentSchema:I.properties.maxRate,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="string"&&!ts.test(t)){const i={instancePath:a+
"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9\
][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9\
]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:I.properties.maxRate,data:t};e===null?e=[i]:e.push(i),r++}}}}}else{const s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:X.type,parentSchema:X,data:n};e===null?e=[s]:e.push(s),r++}return Oe.errors=
e,r===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fs=ce,Bs=Fe,W={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host.schema.json",
title:"HostFile",description:"hosts/<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"common.schema.json#/$defs/labels"},groups:{
description:"Groups that this host belongs to, besides those that select it by label",type:"array",items:{$ref:"common.schema.json#/$defs/groupName"},uniqueItems:!0},
bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},download:{$ref:"common.schema.json#/$defs/downloadLayer"},
suspend:{description:"true, or a list of bundles: observe and report, apply nothing",type:["boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},
uniqueItems:!0},retire:{description:"true: take everything of Kedge's down",type:"boolean"}},additionalProperties:!1},Se={title:"GroupName",description:"A group\
 name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"};function Ae(n,{instancePath:a="",
parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=Ae.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n){const t=r;if(typeof s=="string"){if(!ne.test(s)){const i={instancePath:a,schemaPath:"\
common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0\
,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:s,propertyName:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a,schemaPath:"common.\
schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:s,propertyName:s};e===null?
e=[i]:e.push(i),r++}var p=t===r;if(!p){const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property na\
me must be valid",schema:C.propertyNames,parentSchema:C,data:n};e===null?e=[i]:e.push(i),r++}}for(const s in n)U(n[s],{instancePath:a+"/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:n,parentDataProperty:s,rootData:k,dynamicAnchors:S})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)}else{const s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:C.type,parentSchema:C,data:n};e===null?e=[s]:e.push(s),r++}return Ae.errors=e,r===
0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=Fe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n)
if(!(s==="labels"||s==="groups"||s==="bundles"||s==="os"||s==="download"||s==="suspend"||s==="retire")){const t={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:W,data:n};e===null?e=[t]:e.
push(t),r++}if(n.labels!==void 0){let s=n.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const i=r;if(typeof t=="string"&&!Xe.test(t)){const o={
instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62\
}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:Z.propertyNames,data:t,propertyName:t};
e===null?e=[o]:e.push(o),r++}var p=i===r;if(!p){const o={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyN\
ames",params:{propertyName:t},message:"property name must be valid",schema:Z.propertyNames,parentSchema:Z,data:s};e===null?e=[o]:e.push(o),r++}}for(const t in s){
let i=s[t];if(typeof i=="string"){if(!Ye.test(i)){const o={instancePath:a+"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$d\
efs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u0\
07f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:Z.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+
"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Z.additionalProperties.type,parentSchema:Z.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+
"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:s};
e===null?e=[t]:e.push(t),r++}}if(n.groups!==void 0){let s=n.groups;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let l=s[m];if(typeof l=="string"){
if(!Pe.test(l)){const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-\
9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:Se,data:l};e===null?e=[c]:e.push(c),
r++}}else{const c={instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:Se.type,parentSchema:Se,data:l};e===null?e=[c]:e.push(c),r++}}let i=s.length,o;if(i>1){e:for(;i--;)for(o=i;o--;)if(K(s[i],s[o])){const m={instancePath:a+
"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+i+" are\
 identical)",schema:!0,parentSchema:W.properties.groups,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:a+"/groups",schemaPath:"#/prop\
erties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:W.properties.groups.type,parentSchema:W.properties.groups,data:s};e===null?
e=[t]:e.push(t),r++}}if(n.bundles!==void 0&&(Ae(n.bundles,{instancePath:a+"/bundles",parentData:n,parentDataProperty:"bundles",rootData:k,dynamicAnchors:S})||(e=
e===null?Ae.errors:e.concat(Ae.errors),r=e.length)),n.os!==void 0){let s=n.os;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:L.type},message:"must be object,null",schema:L.type,parentSchema:L,data:s};
e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const i={instancePath:a+"/os",schemaPath:"common.sc\
hema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:L,data:s};e===null?e=[i]:e.push(i),r++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const i={instancePath:a+"/os/channel",
schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:L.properties.channel.type},message:"must be string,null",schema:L.
properties.channel.type,parentSchema:L.properties.channel,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="string"&&!Pe.test(t)){const i={instancePath:a+"/os/\
channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'mus\
t match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:L.properties.channel,data:t};e===null?e=[i]:e.push(i),r++}}}}if(n.
download!==void 0){let s=n.download;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/download",schemaPath:"common.schema.json\
#/$defs/downloadLayer/type",keyword:"type",params:{type:I.type},message:"must be object,null",schema:I.type,parentSchema:I,data:s};e===null?e=[t]:e.push(t),r++}
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="maxRate"){const i={instancePath:a+"/download",schemaPath:"common.schema.json#/$defs/downlo\
adLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:I,
data:s};e===null?e=[i]:e.push(i),r++}if(s.maxRate!==void 0){let t=s.maxRate;if(typeof t!="string"&&t!==null){const i={instancePath:a+"/download/maxRate",schemaPath:"\
common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:I.properties.maxRate.type},message:"must be string,null",schema:I.properties.
maxRate.type,parentSchema:I.properties.maxRate,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="string"&&!ts.test(t)){const i={instancePath:a+"/download/maxRa\
te",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|\
[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-\
9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:I.properties.maxRate,data:t};e===null?e=[i]:e.push(i),r++}}}}if(n.suspend!==void 0){let s=n.suspend;if(typeof s!=
"boolean"&&!Array.isArray(s)){const t={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:W.properties.suspend.type},message:"\
must be boolean,array",schema:W.properties.suspend.type,parentSchema:W.properties.suspend,data:s};e===null?e=[t]:e.push(t),r++}if(Array.isArray(s)){const t=s.length;
for(let m=0;m<t;m++){let l=s[m];if(typeof l=="string"){if(!ne.test(l)){const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pa\
ttern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,6\
2}$",parentSchema:T,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:l};e===null?e=[c]:e.push(c),r++}}let i=s.length,o;if(i>1){e:for(;i--;)for(o=
i;o--;)if(K(s[i],s[o])){const m={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"must NOT \
have duplicate items (items ## "+o+" and "+i+" are identical)",schema:!0,parentSchema:W.properties.suspend,data:s};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.
retire!==void 0){let s=n.retire;if(typeof s!="boolean"){const t={instancePath:a+"/retire",schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean",schema:W.properties.retire.type,parentSchema:W.properties.retire,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:W.type,parentSchema:W,data:n};e===null?e=[s]:e.push(s),r++}return Fe.errors=
e,r===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ds=Be,h={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",
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
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"}}},je={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"\
string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},Rs=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),hs=new RegExp("^[\
0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$","u");function Be(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=Be.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:h.
required,parentSchema:h,data:n};e===null?e=[p]:e.push(p),r++}if(n.host===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:h.required,parentSchema:h,data:n};e===null?e=[p]:e.push(p),r++}if(n.key===void 0){const p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:h.required,parentSchema:h,data:n};e===
null?e=[p]:e.push(p),r++}if(n.bootId===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"mus\
t have required property 'bootId'",schema:h.required,parentSchema:h,data:n};e===null?e=[p]:e.push(p),r++}if(n.sequence===void 0){const p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:h.required,parentSchema:h,data:n};e===
null?e=[p]:e.push(p),r++}if(n.reportedAt===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"\
must have required property 'reportedAt'",schema:h.required,parentSchema:h,data:n};e===null?e=[p]:e.push(p),r++}if(n.agent===void 0){const p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:h.required,parentSchema:h,data:n};e===null?
e=[p]:e.push(p),r++}if(n.fleet===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have \
required property 'fleet'",schema:h.required,parentSchema:h,data:n};e===null?e=[p]:e.push(p),r++}if(n.desired===void 0){const p={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:h.required,parentSchema:h,data:n};e===null?
e=[p]:e.push(p),r++}if(n.applied===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must h\
ave required property 'applied'",schema:h.required,parentSchema:h,data:n};e===null?e=[p]:e.push(p),r++}if(n.state===void 0){const p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:h.required,parentSchema:h,data:n};e===null?
e=[p]:e.push(p),r++}if(n.conditions===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"\
must have required property 'conditions'",schema:h.required,parentSchema:h,data:n};e===null?e=[p]:e.push(p),r++}if(n.bundles===void 0){const p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:h.required,parentSchema:h,data:n};e===null?
e=[p]:e.push(p),r++}if(n.os===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:h.required,parentSchema:h,data:n};e===null?e=[p]:e.push(p),r++}if(n.hardware===void 0){const p={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:h.required,parentSchema:h,data:n};e===null?e=[p]:
e.push(p),r++}if(n.network===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:h.required,parentSchema:h,data:n};e===null?e=[p]:e.push(p),r++}for(const p in n)if(!Ne.call(h.properties,p)){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:h,
data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let p=n.version;if(p!==1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:h.properties.version,data:p};e===null?e=[s]:e.push(s),r++}}if(n.
host!==void 0){let p=n.host;if(typeof p=="string"){if(!we.test(p)){const s={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:B,
data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:B.type,parentSchema:B,data:p};e===null?e=[s]:e.push(s),r++}}if(n.key!==void 0){let p=n.key;if(typeof p=="string"){if(!Rs.test(
p)){const s={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match \
pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:h.properties.key,data:p};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.key.type,parentSchema:h.
properties.key,data:p};e===null?e=[s]:e.push(s),r++}}if(n.bootId!==void 0){let p=n.bootId;if(typeof p!="string"&&p!==null){const s={instancePath:a+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:h.properties.bootId.type},message:"must be string,null",schema:h.properties.bootId.type,parentSchema:h.properties.
bootId,data:p};e===null?e=[s]:e.push(s),r++}if(typeof p=="string"&&v(p)>64){const s={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bootId,data:p};e===null?e=[s]:e.push(s),r++}}if(n.
sequence!==void 0){let p=n.sequence;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const s={instancePath:a+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:h.properties.sequence.type,parentSchema:h.properties.sequence,data:p};e===null?
e=[s]:e.push(s),r++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){const s={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:h.properties.sequence,data:p};e===null?e=[s]:e.push(s),r++}}if(n.reportedAt!==
void 0){let p=n.reportedAt;if(typeof p=="string"){if(!hs.test(p)){const s={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:je,data:p};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.type,parentSchema:je,
data:p};e===null?e=[s]:e.push(s),r++}}if(n.agent!==void 0){let p=n.agent;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===void 0){const s={instancePath:a+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:h.
properties.agent.required,parentSchema:h.properties.agent,data:p};e===null?e=[s]:e.push(s),r++}for(const s in p)if(s!=="version"){const t={instancePath:a+"/agen\
t",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:h.properties.agent,data:p};e===null?e=[t]:e.push(t),r++}if(p.version!==void 0){let s=p.version;if(typeof s=="string"){if(v(s)>64){const t={
instancePath:a+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more t\
han 64 characters",schema:64,parentSchema:h.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/agent/versi\
on",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.agent.properties.
version.type,parentSchema:h.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/agent",schemaPath:"#/prope\
rties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.agent.type,parentSchema:h.properties.agent,data:p};e===null?
e=[s]:e.push(s),r++}}if(n.fleet!==void 0){let p=n.fleet;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.commit===void 0){const s={instancePath:a+"/fleet",schemaPath:"\
#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:h.properties.fleet.required,
parentSchema:h.properties.fleet,data:p};e===null?e=[s]:e.push(s),r++}if(p.head===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/require\
d",keyword:"required",params:{missingProperty:"head"},message:"must have required property 'head'",schema:h.properties.fleet.required,parentSchema:h.properties.
fleet,data:p};e===null?e=[s]:e.push(s),r++}if(p.source===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'",schema:h.properties.fleet.required,parentSchema:h.properties.fleet,data:p};e===null?e=[
s]:e.push(s),r++}for(const s in p)if(!(s==="commit"||s==="head"||s==="source")){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.fleet,data:p};
e===null?e=[t]:e.push(t),r++}if(p.commit!==void 0){let s=p.commit;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/fleet/commit",schemaPath:"#/propert\
ies/fleet/properties/commit/type",keyword:"type",params:{type:h.properties.fleet.properties.commit.type},message:"must be string,null",schema:h.properties.fleet.
properties.commit.type,parentSchema:h.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!es.test(s)){const t={instancePath:a+
"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9\
a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:h.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(t),r++}}if(p.head!==void 0){let s=p.head;if(typeof s!=
"string"&&s!==null){const t={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/type",keyword:"type",params:{type:h.properties.fleet.properties.
head.type},message:"must be string,null",schema:h.properties.fleet.properties.head.type,parentSchema:h.properties.fleet.properties.head,data:s};e===null?e=[t]:e.
push(t),r++}if(typeof s=="string"&&!es.test(s)){const t={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:h.properties.fleet.properties.head,data:s};
e===null?e=[t]:e.push(t),r++}}if(p.source!==void 0){let s=p.source;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/fleet/source",schemaPath:"#/proper\
ties/fleet/properties/source/type",keyword:"type",params:{type:h.properties.fleet.properties.source.type},message:"must be string,null",schema:h.properties.fleet.
properties.source.type,parentSchema:h.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&v(s)>2048){const t={instancePath:a+
"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters",schema:2048,parentSchema:h.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/fleet",schemaPath:"#/p\
roperties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.fleet.type,parentSchema:h.properties.fleet,data:p};e===
null?e=[s]:e.push(s),r++}}if(n.desired!==void 0){let p=n.desired;if(typeof p!="string"&&p!==null){const s={instancePath:a+"/desired",schemaPath:"#/properties/de\
sired/type",keyword:"type",params:{type:h.properties.desired.type},message:"must be string,null",schema:h.properties.desired.type,parentSchema:h.properties.desired,
data:p};e===null?e=[s]:e.push(s),r++}if(typeof p=="string"&&!he.test(p)){const s={instancePath:a+"/desired",schemaPath:"#/properties/desired/pattern",keyword:"p\
attern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.desired,data:p};e===null?
e=[s]:e.push(s),r++}}if(n.applied!==void 0){let p=n.applied;if(typeof p!="string"&&p!==null){const s={instancePath:a+"/applied",schemaPath:"#/properties/applied\
/type",keyword:"type",params:{type:h.properties.applied.type},message:"must be string,null",schema:h.properties.applied.type,parentSchema:h.properties.applied,data:p};
e===null?e=[s]:e.push(s),r++}if(typeof p=="string"&&!he.test(p)){const s={instancePath:a+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.applied,data:p};e===null?e=[s]:
e.push(s),r++}}if(n.state!==void 0){let p=n.state;if(!(p==="converged"||p==="waiting"||p==="applying"||p==="failed"||p==="stale"||p==="suspended")){const s={instancePath:a+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:h.properties.state.enum},message:"must be equal to one of the allowed values",
schema:h.properties.state.enum,parentSchema:h.properties.state,data:p};e===null?e=[s]:e.push(s),r++}}if(n.conditions!==void 0){let p=n.conditions;if(Array.isArray(
p)){if(p.length>1e3){const t={instancePath:a+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT\
 have more than 1000 items",schema:1e3,parentSchema:h.properties.conditions,data:p};e===null?e=[t]:e.push(t),r++}const s=p.length;for(let t=0;t<s;t++){let i=p[t];
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){const o={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:h.properties.conditions.items.required,parentSchema:h.properties.conditions.
items,data:i};e===null?e=[o]:e.push(o),r++}if(i.status===void 0){const o={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:h.properties.conditions.items.required,parentSchema:h.properties.
conditions.items,data:i};e===null?e=[o]:e.push(o),r++}if(i.code===void 0){const o={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/req\
uired",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:h.properties.conditions.items.required,parentSchema:h.
properties.conditions.items,data:i};e===null?e=[o]:e.push(o),r++}if(i.message===void 0){const o={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/condit\
ions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:h.properties.conditions.items.
required,parentSchema:h.properties.conditions.items,data:i};e===null?e=[o]:e.push(o),r++}if(i.since===void 0){const o={instancePath:a+"/conditions/"+t,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:h.properties.conditions.
items.required,parentSchema:h.properties.conditions.items,data:i};e===null?e=[o]:e.push(o),r++}for(const o in i)if(!(o==="type"||o==="status"||o==="code"||o==="\
message"||o==="since")){const m={instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.conditions.items,data:i};e===null?e=[m]:e.push(m),
r++}if(i.type!==void 0){let o=i.type;if(typeof o=="string"){if(v(o)>200){const m={instancePath:a+"/conditions/"+t+"/type",schemaPath:"#/properties/conditions/it\
ems/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:h.properties.conditions.
items.properties.type,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+t+"/type",schemaPath:"#/properties/conditions/items/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.conditions.items.properties.type.type,parentSchema:h.properties.
conditions.items.properties.type,data:o};e===null?e=[m]:e.push(m),r++}}if(i.status!==void 0){let o=i.status;if(typeof o!="boolean"){const m={instancePath:a+"/co\
nditions/"+t+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:h.
properties.conditions.items.properties.status.type,parentSchema:h.properties.conditions.items.properties.status,data:o};e===null?e=[m]:e.push(m),r++}}if(i.code!==
void 0){let o=i.code;if(typeof o!="string"&&o!==null){const m={instancePath:a+"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/items/properties/code\
/type",keyword:"type",params:{type:h.properties.conditions.items.properties.code.type},message:"must be string,null",schema:h.properties.conditions.items.properties.
code.type,parentSchema:h.properties.conditions.items.properties.code,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="string"&&v(o)>64){const m={instancePath:a+
"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters",schema:64,parentSchema:h.properties.conditions.items.properties.code,data:o};e===null?e=[m]:e.push(m),r++}}if(i.message!==void 0){let o=i.message;
if(typeof o=="string"){if(v(o)>8192){const m={instancePath:a+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/properties/message/maxLength",
keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:h.properties.conditions.items.properties.message,
data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.conditions.items.properties.message.type,parentSchema:h.properties.conditions.
items.properties.message,data:o};e===null?e=[m]:e.push(m),r++}}if(i.since!==void 0){let o=i.since;if(typeof o=="string"){if(!hs.test(o)){const m={instancePath:a+
"/conditions/"+t+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1\
,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[\
0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:je,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+t+"/since",schemaPath:"#/$\
defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.type,parentSchema:je,data:o};e===null?e=[m]:e.push(m),r++}}}else{const o={
instancePath:a+"/conditions/"+t,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
conditions.items.type,parentSchema:h.properties.conditions.items,data:i};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/conditions",schemaPath:"#\
/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.conditions.type,parentSchema:h.properties.conditions,
data:p};e===null?e=[s]:e.push(s),r++}}if(n.bundles!==void 0){let p=n.bundles;if(Array.isArray(p)){if(p.length>1e3){const t={instancePath:a+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:h.properties.bundles,data:p};
e===null?e=[t]:e.push(t),r++}const s=p.length;for(let t=0;t<s;t++){let i=p[t];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const o={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:h.
properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:i};e===null?e=[o]:e.push(o),r++}if(i.digest===void 0){const o={instancePath:a+"/b\
undles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:i};e===null?e=[o]:e.push(o),r++}if(i.state===void 0){const o={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:i};e===null?e=[o]:e.push(o),r++}if(i.services===void 0){const o={instancePath:a+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:i};e===null?e=[o]:e.push(o),r++}for(const o in i)if(!(o==="name"||
o==="digest"||o==="state"||o==="services")){const m={instancePath:a+"/bundles/"+t,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.bundles.items,data:i};e===null?e=[
m]:e.push(m),r++}if(i.name!==void 0){let o=i.name;if(typeof o=="string"){if(!ne.test(o)){const m={instancePath:a+"/bundles/"+t+"/name",schemaPath:"common.schema\
.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+t+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:o};e===null?e=[m]:e.push(m),r++}}if(i.
digest!==void 0){let o=i.digest;if(typeof o!="string"&&o!==null){const m={instancePath:a+"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:h.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:h.properties.bundles.items.properties.
digest.type,parentSchema:h.properties.bundles.items.properties.digest,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="string"&&!he.test(o)){const m={instancePath:a+
"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.bundles.items.properties.digest,data:o};e===null?e=[m]:e.push(m),r++}}if(i.state!==
void 0){let o=i.state;if(typeof o=="string"){if(v(o)>64){const m={instancePath:a+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bundles.items.properties.state,
data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.state.type,parentSchema:h.properties.bundles.items.properties.
state,data:o};e===null?e=[m]:e.push(m),r++}}if(i.services!==void 0){let o=i.services;if(Array.isArray(o)){if(o.length>1e3){const l={instancePath:a+"/bundles/"+t+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:h.properties.bundles.items.properties.services,data:o};e===null?e=[l]:e.push(l),r++}const m=o.length;for(let l=0;l<m;l++){let c=o[l];
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
[d]:e.push(d),r++}for(const d in c)if(!(d==="name"||d==="image"||d==="state"||d==="health"||d==="restarts")){const y={instancePath:a+"/bundles/"+t+"/services/"+
l,schemaPath:"#/properties/bundles/items/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[y]:e.push(y),r++}if(c.name!==
void 0){let d=c.name;if(typeof d=="string"){if(v(d)>200){const y={instancePath:a+"/bundles/"+t+"/services/"+l+"/name",schemaPath:"#/properties/bundles/items/pro\
perties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:h.
properties.bundles.items.properties.services.items.properties.name,data:d};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:a+"/bundles/"+t+"/services/"+
l+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:h.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.name,
data:d};e===null?e=[y]:e.push(y),r++}}if(c.image!==void 0){let d=c.image;if(typeof d=="string"){if(v(d)>1024){const y={instancePath:a+"/bundles/"+t+"/services/"+
l+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NO\
T have more than 1024 characters",schema:1024,parentSchema:h.properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[y]:e.push(y),
r++}}else{const y={instancePath:a+"/bundles/"+t+"/services/"+l+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.services.items.properties.image.type,parentSchema:h.
properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[y]:e.push(y),r++}}if(c.state!==void 0){let d=c.state;if(typeof d=="strin\
g"){if(v(d)>64){const y={instancePath:a+"/bundles/"+t+"/services/"+l+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bundles.items.properties.services.
items.properties.state,data:d};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:a+"/bundles/"+t+"/services/"+l+"/state",schemaPath:"#/properties/bundles\
/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.
services.items.properties.state.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.state,data:d};e===null?e=[y]:e.push(y),r++}}if(c.
health!==void 0){let d=c.health;if(typeof d=="string"){if(v(d)>64){const y={instancePath:a+"/bundles/"+t+"/services/"+l+"/health",schemaPath:"#/properties/bundl\
es/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:h.properties.bundles.items.properties.services.items.properties.health,data:d};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:a+"/bundles\
/"+t+"/services/"+l+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:h.properties.bundles.items.properties.services.items.properties.health.type,parentSchema:h.properties.bundles.items.properties.services.items.
properties.health,data:d};e===null?e=[y]:e.push(y),r++}}if(c.restarts!==void 0){let d=c.restarts;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){
const y={instancePath:a+"/bundles/"+t+"/services/"+l+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/type",keyword:"\
type",params:{type:h.properties.bundles.items.properties.services.items.properties.restarts.type},message:"must be integer,null",schema:h.properties.bundles.items.
properties.services.items.properties.restarts.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[y]:
e.push(y),r++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const y={instancePath:a+"/bundles/"+t+"/services/"+l+"/restarts",schemaPath:"#/properties/bun\
dles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:h.
properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[y]:e.push(y),r++}}}else{const d={instancePath:a+"/bundles/"+t+"/servi\
ces/"+l,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
bundles.items.properties.services.items.type,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}}}else{const m={
instancePath:a+"/bundles/"+t+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:h.properties.bundles.items.properties.services.type,parentSchema:h.properties.bundles.items.properties.services,data:o};e===null?e=[m]:e.push(m),r++}}}else{
const o={instancePath:a+"/bundles/"+t,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
bundles.items.type,parentSchema:h.properties.bundles.items,data:i};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.bundles.type,parentSchema:h.properties.bundles,data:p};e===null?
e=[s]:e.push(s),r++}}if(n.os!==void 0){let p=n.os;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.booted===void 0){const s={instancePath:a+"/os",schemaPath:"#\
/properties/os/required",keyword:"required",params:{missingProperty:"booted"},message:"must have required property 'booted'",schema:h.properties.os.required,parentSchema:h.
properties.os,data:p};e===null?e=[s]:e.push(s),r++}if(p.staged===void 0){const s={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",
params:{missingProperty:"staged"},message:"must have required property 'staged'",schema:h.properties.os.required,parentSchema:h.properties.os,data:p};e===null?e=
[s]:e.push(s),r++}if(p.rollback===void 0){const s={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollba\
ck"},message:"must have required property 'rollback'",schema:h.properties.os.required,parentSchema:h.properties.os,data:p};e===null?e=[s]:e.push(s),r++}if(p.version===
void 0){const s={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pr\
operty 'version'",schema:h.properties.os.required,parentSchema:h.properties.os,data:p};e===null?e=[s]:e.push(s),r++}for(const s in p)if(!(s==="booted"||s==="sta\
ged"||s==="rollback"||s==="version"||s==="unlocked"||s==="etc")){const t={instancePath:a+"/os",schemaPath:"#/properties/os/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.os,data:p};e===null?e=[t]:e.push(
t),r++}if(p.booted!==void 0){let s=p.booted;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/os/booted",schemaPath:"#/properties/os/properties/booted/\
type",keyword:"type",params:{type:h.properties.os.properties.booted.type},message:"must be string,null",schema:h.properties.os.properties.booted.type,parentSchema:h.
properties.os.properties.booted,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&v(s)>64){const t={instancePath:a+"/os/booted",schemaPath:"#/properti\
es/os/properties/booted/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.os.
properties.booted,data:s};e===null?e=[t]:e.push(t),r++}}if(p.staged!==void 0){let s=p.staged;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/os/stage\
d",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",params:{type:h.properties.os.properties.staged.type},message:"must be string,null",schema:h.
properties.os.properties.staged.type,parentSchema:h.properties.os.properties.staged,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&v(s)>64){const t={
instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 c\
haracters",schema:64,parentSchema:h.properties.os.properties.staged,data:s};e===null?e=[t]:e.push(t),r++}}if(p.rollback!==void 0){let s=p.rollback;if(typeof s!=
"string"&&s!==null){const t={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/type",keyword:"type",params:{type:h.properties.os.properties.
rollback.type},message:"must be string,null",schema:h.properties.os.properties.rollback.type,parentSchema:h.properties.os.properties.rollback,data:s};e===null?e=
[t]:e.push(t),r++}if(typeof s=="string"&&v(s)>64){const t={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxLength",keyword:"max\
Length",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.os.properties.rollback,data:s};e===null?e=[t]:e.push(
t),r++}}if(p.version!==void 0){let s=p.version;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/os/version",schemaPath:"#/properties/os/properties/ver\
sion/type",keyword:"type",params:{type:h.properties.os.properties.version.type},message:"must be string,null",schema:h.properties.os.properties.version.type,parentSchema:h.
properties.os.properties.version,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&v(s)>200){const t={instancePath:a+"/os/version",schemaPath:"#/prope\
rties/os/properties/version/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:h.properties.
os.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(p.unlocked!==void 0){let s=p.unlocked;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/\
os/unlocked",schemaPath:"#/properties/os/properties/unlocked/type",keyword:"type",params:{type:h.properties.os.properties.unlocked.type},message:"must be string\
,null",schema:h.properties.os.properties.unlocked.type,parentSchema:h.properties.os.properties.unlocked,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="strin\
g"&&v(s)>64){const t={instancePath:a+"/os/unlocked",schemaPath:"#/properties/os/properties/unlocked/maxLength",keyword:"maxLength",params:{limit:64},message:"mu\
st NOT have more than 64 characters",schema:64,parentSchema:h.properties.os.properties.unlocked,data:s};e===null?e=[t]:e.push(t),r++}}if(p.etc!==void 0){let s=p.
etc;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:a+"/os/etc",schemaPath:"#/properties/os/properties/etc/type",keyword:"type",
params:{type:h.properties.os.properties.etc.type},message:"must be object,null",schema:h.properties.os.properties.etc.type,parentSchema:h.properties.os.properties.
etc,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.digest===void 0){const t={instancePath:a+"/os/etc",schemaPath:"#/prop\
erties/os/properties/etc/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:h.properties.os.properties.
etc.required,parentSchema:h.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),r++}if(s.total===void 0){const t={instancePath:a+"/os/etc",schemaPath:"\
#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'",schema:h.properties.os.
properties.etc.required,parentSchema:h.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),r++}if(s.whole===void 0){const t={instancePath:a+"/os/etc",
schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"whole"},message:"must have required property 'whole'",schema:h.
properties.os.properties.etc.required,parentSchema:h.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),r++}if(s.changes===void 0){const t={instancePath:a+
"/os/etc",schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"changes"},message:"must have required property 'chang\
es'",schema:h.properties.os.properties.etc.required,parentSchema:h.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="\
digest"||t==="total"||t==="whole"||t==="changes")){const i={instancePath:a+"/os/etc",schemaPath:"#/properties/os/properties/etc/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.os.properties.etc,data:s};e===
null?e=[i]:e.push(i),r++}if(s.digest!==void 0){let t=s.digest;if(typeof t=="string"){if(!he.test(t)){const i={instancePath:a+"/os/etc/digest",schemaPath:"#/prop\
erties/os/properties/etc/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[\
0-9a-f]{64}$",parentSchema:h.properties.os.properties.etc.properties.digest,data:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/os/etc/digest",
schemaPath:"#/properties/os/properties/etc/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.os.properties.
etc.properties.digest.type,parentSchema:h.properties.os.properties.etc.properties.digest,data:t};e===null?e=[i]:e.push(i),r++}}if(s.total!==void 0){let t=s.total;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const i={instancePath:a+"/os/etc/total",schemaPath:"#/properties/os/properties/etc/properties/total/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer",schema:h.properties.os.properties.etc.properties.total.type,parentSchema:h.properties.os.properties.
etc.properties.total,data:t};e===null?e=[i]:e.push(i),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){const i={instancePath:a+"/os/etc/total",schemaPath:"\
#/properties/os/properties/etc/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:h.properties.
os.properties.etc.properties.total,data:t};e===null?e=[i]:e.push(i),r++}}if(s.whole!==void 0){let t=s.whole;if(typeof t!="boolean"){const i={instancePath:a+"/os\
/etc/whole",schemaPath:"#/properties/os/properties/etc/properties/whole/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:h.properties.
os.properties.etc.properties.whole.type,parentSchema:h.properties.os.properties.etc.properties.whole,data:t};e===null?e=[i]:e.push(i),r++}}if(s.changes!==void 0){
let t=s.changes;if(Array.isArray(t)){if(t.length>100){const o={instancePath:a+"/os/etc/changes",schemaPath:"#/properties/os/properties/etc/properties/changes/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:h.properties.os.properties.etc.properties.changes,
data:t};e===null?e=[o]:e.push(o),r++}const i=t.length;for(let o=0;o<i;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0){const l={
instancePath:a+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/required",keyword:"required",params:{missingProperty:"ki\
nd"},message:"must have required property 'kind'",schema:h.properties.os.properties.etc.properties.changes.items.required,parentSchema:h.properties.os.properties.
etc.properties.changes.items,data:m};e===null?e=[l]:e.push(l),r++}if(m.path===void 0){const l={instancePath:a+"/os/etc/changes/"+o,schemaPath:"#/properties/os/p\
roperties/etc/properties/changes/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:h.properties.
os.properties.etc.properties.changes.items.required,parentSchema:h.properties.os.properties.etc.properties.changes.items,data:m};e===null?e=[l]:e.push(l),r++}for(const l in m)
if(!(l==="kind"||l==="path")){const c={instancePath:a+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.os.properties.
etc.properties.changes.items,data:m};e===null?e=[c]:e.push(c),r++}if(m.kind!==void 0){let l=m.kind;if(!(l==="added"||l==="changed"||l==="removed")){const c={instancePath:a+
"/os/etc/changes/"+o+"/kind",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues:h.properties.
os.properties.etc.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:h.properties.os.properties.etc.properties.
changes.items.properties.kind.enum,parentSchema:h.properties.os.properties.etc.properties.changes.items.properties.kind,data:l};e===null?e=[c]:e.push(c),r++}}if(m.
path!==void 0){let l=m.path;if(typeof l=="string"){if(v(l)>65536){const c={instancePath:a+"/os/etc/changes/"+o+"/path",schemaPath:"#/properties/os/properties/et\
c/properties/changes/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:h.
properties.os.properties.etc.properties.changes.items.properties.path,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/os/etc/changes/"+o+"/\
path",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.
properties.os.properties.etc.properties.changes.items.properties.path.type,parentSchema:h.properties.os.properties.etc.properties.changes.items.properties.path,
data:l};e===null?e=[c]:e.push(c),r++}}}else{const l={instancePath:a+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.os.properties.etc.properties.changes.items.type,parentSchema:h.properties.
os.properties.etc.properties.changes.items,data:m};e===null?e=[l]:e.push(l),r++}}}else{const i={instancePath:a+"/os/etc/changes",schemaPath:"#/properties/os/pro\
perties/etc/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.os.properties.etc.properties.changes.type,
parentSchema:h.properties.os.properties.etc.properties.changes,data:t};e===null?e=[i]:e.push(i),r++}}}}}else{const s={instancePath:a+"/os",schemaPath:"#/propert\
ies/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.os.type,parentSchema:h.properties.os,data:p};e===null?e=[s]:e.push(
s),r++}}if(n.hardware!==void 0){let p=n.hardware;if(!(p&&typeof p=="object"&&!Array.isArray(p))){const s={instancePath:a+"/hardware",schemaPath:"#/properties/ha\
rdware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.hardware.type,parentSchema:h.properties.hardware,data:p};e===null?
e=[s]:e.push(s),r++}}if(n.network!==void 0){let p=n.network;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.hostname===void 0){const s={instancePath:a+"/netwo\
rk",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required property 'hostname'",schema:h.
properties.network.required,parentSchema:h.properties.network,data:p};e===null?e=[s]:e.push(s),r++}if(p.addresses===void 0){const s={instancePath:a+"/network",schemaPath:"\
#/properties/network/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required property 'addresses'",schema:h.properties.network.
required,parentSchema:h.properties.network,data:p};e===null?e=[s]:e.push(s),r++}if(p.meshKey===void 0){const s={instancePath:a+"/network",schemaPath:"#/properti\
es/network/required",keyword:"required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:h.properties.network.required,
parentSchema:h.properties.network,data:p};e===null?e=[s]:e.push(s),r++}for(const s in p)if(!(s==="hostname"||s==="addresses"||s==="meshKey")){const t={instancePath:a+
"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties",schema:!1,parentSchema:h.properties.network,data:p};e===null?e=[t]:e.push(t),r++}if(p.hostname!==void 0){let s=p.hostname;if(typeof s!="string"&&s!==
null){const t={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:h.properties.network.properties.
hostname.type},message:"must be string,null",schema:h.properties.network.properties.hostname.type,parentSchema:h.properties.network.properties.hostname,data:s};
e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&v(s)>255){const t={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/m\
axLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:h.properties.network.properties.hostname,
data:s};e===null?e=[t]:e.push(t),r++}}if(p.addresses!==void 0){let s=p.addresses;if(Array.isArray(s)){if(s.length>1e3){const i={instancePath:a+"/network/address\
es",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,
parentSchema:h.properties.network.properties.addresses,data:s};e===null?e=[i]:e.push(i),r++}const t=s.length;for(let i=0;i<t;i++){let o=s[i];if(typeof o=="strin\
g"){if(v(o)>64){const m={instancePath:a+"/network/addresses/"+i,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.network.properties.addresses.items,data:o};e===null?e=[m]:e.push(m),
r++}}else{const m={instancePath:a+"/network/addresses/"+i,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:h.properties.network.properties.addresses.items.type,parentSchema:h.properties.network.properties.addresses.items,data:o};e===null?
e=[m]:e.push(m),r++}}}else{const t={instancePath:a+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:h.properties.network.properties.addresses.type,parentSchema:h.properties.network.properties.addresses,data:s};e===null?e=
[t]:e.push(t),r++}}if(p.meshKey!==void 0){let s=p.meshKey;if(typeof s!="string"&&s!==null){const t={instancePath:a+"/network/meshKey",schemaPath:"#/properties/n\
etwork/properties/meshKey/type",keyword:"type",params:{type:h.properties.network.properties.meshKey.type},message:"must be string,null",schema:h.properties.network.
properties.meshKey.type,parentSchema:h.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&v(s)>64){const t={instancePath:a+
"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters",schema:64,parentSchema:h.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/network",schemaPath:"\
#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.network.type,parentSchema:h.properties.network,data:p};
e===null?e=[s]:e.push(s),r++}}}else{const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.type,parentSchema:h,
data:n};e===null?e=[p]:e.push(p),r++}return Be.errors=e,r===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Es=De,Y={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"meta-data.schema.json",title:"MetaDataFile",description:"meta-data of a NoCloud seed, as far as Kedge takes it.",type:["object","\
null"],properties:{"instance-id":{description:"Of no meaning here: a host is enrolled once",type:"string",maxLength:256},"local-hostname":{$ref:"common.schema.j\
son#/$defs/hostName"},dsmode:{description:"Of no meaning here",type:"string",maxLength:16}},additionalProperties:!1};function De(n,{instancePath:a="",parentData:x,
parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=De.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:Y.type},message:"must be object,n\
ull",schema:Y.type,parentSchema:Y,data:n};e===null?e=[p]:e.push(p),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!(p==="instance-id"||p===
"local-hostname"||p==="dsmode")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties",schema:!1,parentSchema:Y,data:n};e===null?e=[s]:e.push(s),r++}if(n["instance-id"]!==void 0){let p=n["instance-id"];if(typeof p==
"string"){if(v(p)>256){const s={instancePath:a+"/instance-id",schemaPath:"#/properties/instance-id/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters",schema:256,parentSchema:Y.properties["instance-id"],data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/i\
nstance-id",schemaPath:"#/properties/instance-id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties["instance-id"].type,parentSchema:Y.
properties["instance-id"],data:p};e===null?e=[s]:e.push(s),r++}}if(n["local-hostname"]!==void 0){let p=n["local-hostname"];if(typeof p=="string"){if(!we.test(p)){
const s={instancePath:a+"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0\
-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$\
"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:B,data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.type,parentSchema:B,
data:p};e===null?e=[s]:e.push(s),r++}}if(n.dsmode!==void 0){let p=n.dsmode;if(typeof p=="string"){if(v(p)>16){const s={instancePath:a+"/dsmode",schemaPath:"#/pr\
operties/dsmode/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters",schema:16,parentSchema:Y.properties.dsmode,data:p};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/dsmode",schemaPath:"#/properties/dsmode/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:Y.properties.dsmode.type,parentSchema:Y.properties.dsmode,data:p};e===null?e=[s]:e.push(s),r++}}}return De.errors=e,r===0}De.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Hs=Re,w={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os-layer.schema.json",title:"OsLayerFile",description:"\
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
description:"What must answer, where such a device is in the host, before a boot is confirmed",enum:["nvidia"]}},additionalProperties:!1},Ks=new RegExp("^[a-z0-\
9][a-z0-9-]{0,39}$","u"),Gs=new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$","u"),Cs=new RegExp("^[A-Za-z0-9./_-]{1,128}$","u"),Ms=new RegExp(
"^[A-Za-z0-9./_-]{1,64}$","u"),Us=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),Ws=new RegExp("^[a-z0-9][a-z0-9+.-]+$","u"),Vs=new RegExp("^[0-9][A-\
Za-z0-9.+:~-]*$","u"),Js=new RegExp("^[A-Za-z0-9_-]{1,64}$","u");function Re(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=Re.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:w.
required,parentSchema:w,data:n};e===null?e=[s]:e.push(s),r++}if(n.name===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:w.required,parentSchema:w,data:n};e===null?e=[s]:e.push(s),r++}if(n.sources===void 0){const s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sources"},message:"must have required property 'sources'",schema:w.required,parentSchema:w,data:n};
e===null?e=[s]:e.push(s),r++}if(n.packages===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packages"},message:"\
must have required property 'packages'",schema:w.required,parentSchema:w,data:n};e===null?e=[s]:e.push(s),r++}for(const s in n)if(!(s==="version"||s==="name"||s===
"sources"||s==="packages"||s==="modules"||s==="driver")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:w,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let s=n.version;if(s!==1){const t={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:w.
properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(n.name!==void 0){let s=n.name;if(typeof s=="string"){if(!Ks.test(s)){const t={instancePath:a+"/name",
schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,39}$"',schema:"\
^[a-z0-9][a-z0-9-]{0,39}$",parentSchema:w.properties.name,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.name.type,parentSchema:w.properties.name,data:s};e===null?e=[t]:e.push(
t),r++}}if(n.sources!==void 0){let s=n.sources;if(Array.isArray(s)){if(s.length>16){const i={instancePath:a+"/sources",schemaPath:"#/properties/sources/maxItems",
keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:w.properties.sources,data:s};e===null?e=[i]:e.push(i),r++}
if(s.length<1){const i={instancePath:a+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items",schema:1,parentSchema:w.properties.sources,data:s};e===null?e=[i]:e.push(i),r++}const t=s.length;for(let i=0;i<t;i++){let o=s[i];if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(o.url===void 0){const m={instancePath:a+"/sources/"+i,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:w.properties.sources.items.required,parentSchema:w.properties.sources.items,data:o};e===null?e=[m]:e.push(
m),r++}if(o.suite===void 0){const m={instancePath:a+"/sources/"+i,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"s\
uite"},message:"must have required property 'suite'",schema:w.properties.sources.items.required,parentSchema:w.properties.sources.items,data:o};e===null?e=[m]:e.
push(m),r++}if(o.key===void 0){const m={instancePath:a+"/sources/"+i,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'",schema:w.properties.sources.items.required,parentSchema:w.properties.sources.items,data:o};e===null?e=[m]:e.push(
m),r++}for(const m in o)if(!(m==="url"||m==="suite"||m==="components"||m==="key")){const l={instancePath:a+"/sources/"+i,schemaPath:"#/properties/sources/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.
sources.items,data:o};e===null?e=[l]:e.push(l),r++}if(o.url!==void 0){let m=o.url;if(typeof m=="string"){if(v(m)>1024){const l={instancePath:a+"/sources/"+i+"/u\
rl",schemaPath:"#/properties/sources/items/properties/url/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters",schema:1024,
parentSchema:w.properties.sources.items.properties.url,data:m};e===null?e=[l]:e.push(l),r++}if(!Gs.test(m)){const l={instancePath:a+"/sources/"+i+"/url",schemaPath:"\
#/properties/sources/items/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$"},message:'must m\
atch pattern "^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$"',schema:"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$",parentSchema:w.properties.
sources.items.properties.url,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/sources/"+i+"/url",schemaPath:"#/properties/sources/items/prop\
erties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.sources.items.properties.url.type,parentSchema:w.properties.
sources.items.properties.url,data:m};e===null?e=[l]:e.push(l),r++}}if(o.suite!==void 0){let m=o.suite;if(typeof m=="string"){if(!Cs.test(m)){const l={instancePath:a+
"/sources/"+i+"/suite",schemaPath:"#/properties/sources/items/properties/suite/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9./_-]{1,128}$"},message:'m\
ust match pattern "^[A-Za-z0-9./_-]{1,128}$"',schema:"^[A-Za-z0-9./_-]{1,128}$",parentSchema:w.properties.sources.items.properties.suite,data:m};e===null?e=[l]:
e.push(l),r++}}else{const l={instancePath:a+"/sources/"+i+"/suite",schemaPath:"#/properties/sources/items/properties/suite/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:w.properties.sources.items.properties.suite.type,parentSchema:w.properties.sources.items.properties.suite,data:m};e===null?
e=[l]:e.push(l),r++}}if(o.components!==void 0){let m=o.components;if(Array.isArray(m)){if(m.length>16){const c={instancePath:a+"/sources/"+i+"/components",schemaPath:"\
#/properties/sources/items/properties/components/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:w.
properties.sources.items.properties.components,data:m};e===null?e=[c]:e.push(c),r++}const l=m.length;for(let c=0;c<l;c++){let d=m[c];if(typeof d=="string"){if(!Ms.
test(d)){const y={instancePath:a+"/sources/"+i+"/components/"+c,schemaPath:"#/properties/sources/items/properties/components/items/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9./_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9./_-]{1,64}$"',schema:"^[A-Za-z0-9./_-]{1,64}$",parentSchema:w.properties.sources.items.
properties.components.items,data:d};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:a+"/sources/"+i+"/components/"+c,schemaPath:"#/properties/sources/i\
tems/properties/components/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.sources.items.properties.components.items.
type,parentSchema:w.properties.sources.items.properties.components.items,data:d};e===null?e=[y]:e.push(y),r++}}}else{const l={instancePath:a+"/sources/"+i+"/com\
ponents",schemaPath:"#/properties/sources/items/properties/components/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.sources.
items.properties.components.type,parentSchema:w.properties.sources.items.properties.components,data:m};e===null?e=[l]:e.push(l),r++}}if(o.key!==void 0){let m=o.
key;if(typeof m=="string"){if(!Us.test(m)){const l={instancePath:a+"/sources/"+i+"/key",schemaPath:"#/properties/sources/items/properties/key/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^[A-Za-z0-9][\
A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:w.properties.sources.items.properties.key,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/sources/"+
i+"/key",schemaPath:"#/properties/sources/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.sources.
items.properties.key.type,parentSchema:w.properties.sources.items.properties.key,data:m};e===null?e=[l]:e.push(l),r++}}}else{const m={instancePath:a+"/sources/"+
i,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.properties.sources.items.type,parentSchema:w.
properties.sources.items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:a+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:w.properties.sources.type,parentSchema:w.properties.sources,data:s};e===null?e=[t]:e.push(t),r++}}if(n.packages!==void 0){
let s=n.packages;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>256){const t={instancePath:a+"/packages",schemaPath:"#/properties/package\
s/maxProperties",keyword:"maxProperties",params:{limit:256},message:"must NOT have more than 256 properties",schema:256,parentSchema:w.properties.packages,data:s};
e===null?e=[t]:e.push(t),r++}if(Object.keys(s).length<1){const t={instancePath:a+"/packages",schemaPath:"#/properties/packages/minProperties",keyword:"minProper\
ties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:w.properties.packages,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){
const i=r;if(typeof t=="string"&&!Ws.test(t)){const o={instancePath:a+"/packages",schemaPath:"#/properties/packages/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9+.-]+$"},message:'must match pattern "^[a-z0-9][a-z0-9+.-]+$"',schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:w.properties.packages.propertyNames,
data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var p=i===r;if(!p){const o={instancePath:a+"/packages",schemaPath:"#/properties/packages/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:w.properties.packages.propertyNames,parentSchema:w.properties.packages,data:s};
e===null?e=[o]:e.push(o),r++}}for(const t in s){let i=s[t];if(typeof i=="string"){if(!Vs.test(i)){const o={instancePath:a+"/packages/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/packages/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[0-9][A-Za-z0-9.+:~-]*$"},message:'must match pa\
ttern "^[0-9][A-Za-z0-9.+:~-]*$"',schema:"^[0-9][A-Za-z0-9.+:~-]*$",parentSchema:w.properties.packages.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/packages/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/packages/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:w.properties.packages.additionalProperties.type,parentSchema:w.properties.packages.additionalProperties,data:i};e===
null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:w.properties.packages.type,parentSchema:w.properties.packages,data:s};e===null?e=[t]:e.push(t),r++}}if(n.modules!==void 0){let s=n.modules;if(Array.
isArray(s)){if(s.length>32){const i={instancePath:a+"/modules",schemaPath:"#/properties/modules/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT\
 have more than 32 items",schema:32,parentSchema:w.properties.modules,data:s};e===null?e=[i]:e.push(i),r++}const t=s.length;for(let i=0;i<t;i++){let o=s[i];if(typeof o==
"string"){if(!Js.test(o)){const m={instancePath:a+"/modules/"+i,schemaPath:"#/properties/modules/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"',schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:w.properties.modules.items,data:o};e===null?e=[m]:e.
push(m),r++}}else{const m={instancePath:a+"/modules/"+i,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:w.properties.modules.items.type,parentSchema:w.properties.modules.items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:a+"/modules",
schemaPath:"#/properties/modules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.modules.type,parentSchema:w.properties.modules,
data:s};e===null?e=[t]:e.push(t),r++}}if(n.driver!==void 0){let s=n.driver;if(s!=="nvidia"){const t={instancePath:a+"/driver",schemaPath:"#/properties/driver/en\
um",keyword:"enum",params:{allowedValues:w.properties.driver.enum},message:"must be equal to one of the allowed values",schema:w.properties.driver.enum,parentSchema:w.
properties.driver,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:w.type,parentSchema:w,data:n};e===null?e=[s]:e.push(s),r++}return Re.errors=e,r===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qs=He,
q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channel>.yaml: the OSTree commit that the hosts o\
f a channel run.",type:"object",required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The OSTree commit checksum that this channel sta\
nds for: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the commit is of, for people, such as `debian/1\
2/x86_64/gpu`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{description:"OSTree repositories to \
pull the commit from, the first that answers: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"An https URL of\
 an OSTree repository (http on loopback only)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates of which one must have signed the \
OSTree commit, besides the pin: paths such as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A path `trust/os/<n\
ame>.asc`",type:"string",pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"When a host may reboot into the co\
mmit; at any time where absent",type:"object",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.schema.json#/$defs/idle"}},additionalProperties:!1},
confirm:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1},Xs=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),
Ys=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),Ee={title:"MaintenanceWindows",description:"Maintenance windows; one of them must be open",
type:"array",minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}};function ze(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,
dynamicAnchors:S={}}={}){let e=null,r=0;const u=ze.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),Array.isArray(n)){if(n.length>
32){const s={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:Ee,data:n};
e===null?e=[s]:e.push(s),r++}if(n.length<1){const s={instancePath:a,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items",schema:1,parentSchema:Ee,data:n};e===null?e=[s]:e.push(s),r++}const p=n.length;for(let s=0;s<p;s++){let t=n[s];if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.start===void 0){const i={instancePath:a+"/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"start"},
message:"must have required property 'start'",schema:A.required,parentSchema:A,data:t};e===null?e=[i]:e.push(i),r++}if(t.length===void 0){const i={instancePath:a+
"/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'",
schema:A.required,parentSchema:A,data:t};e===null?e=[i]:e.push(i),r++}if(t.timezone===void 0){const i={instancePath:a+"/"+s,schemaPath:"common.schema.json#/$def\
s/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'",schema:A.required,parentSchema:A,data:t};
e===null?e=[i]:e.push(i),r++}for(const i in t)if(!(i==="days"||i==="start"||i==="length"||i==="timezone")){const o={instancePath:a+"/"+s,schemaPath:"common.sche\
ma.json#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,
parentSchema:A,data:t};e===null?e=[o]:e.push(o),r++}if(t.days!==void 0){let i=t.days;if(Array.isArray(i)){if(i.length<1){const c={instancePath:a+"/"+s+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:A.
properties.days,data:i};e===null?e=[c]:e.push(c),r++}const o=i.length;for(let c=0;c<o;c++){let d=i[c];if(!(d==="mon"||d==="tue"||d==="wed"||d==="thu"||d==="fri"||
d==="sat"||d==="sun")){const y={instancePath:a+"/"+s+"/days/"+c,schemaPath:"common.schema.json#/$defs/window/properties/days/items/enum",keyword:"enum",params:{
allowedValues:A.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:A.properties.days.items.enum,parentSchema:A.properties.days.
items,data:d};e===null?e=[y]:e.push(y),r++}}let m=i.length,l;if(m>1){e:for(;m--;)for(l=m;l--;)if(K(i[m],i[l])){const c={instancePath:a+"/"+s+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:m,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+
m+" are identical)",schema:!0,parentSchema:A.properties.days,data:i};e===null?e=[c]:e.push(c),r++;break e}}}else{const o={instancePath:a+"/"+s+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.days.type,parentSchema:A.
properties.days,data:i};e===null?e=[o]:e.push(o),r++}}if(t.start!==void 0){let i=t.start;if(typeof i=="string"){if(!ns.test(i)){const o={instancePath:a+"/"+s+"/\
start",schemaPath:"common.schema.json#/$defs/window/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must\
 match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:A.properties.start,data:i};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/"+s+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:A.properties.start.type,parentSchema:A.properties.start,data:i};e===null?e=[o]:e.push(o),r++}}if(t.length!==void 0){let i=t.length;if(typeof i==
"string"){if(!te.test(i)){const o={instancePath:a+"/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/pattern",keyword:"pattern",params:{
pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:A.properties.length,
data:i};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:A.properties.length.type,parentSchema:A.properties.length,data:i};e===null?e=[o]:e.push(o),r++}}if(t.
timezone!==void 0){let i=t.timezone;if(typeof i=="string"){if(!ms.test(i)){const o={instancePath:a+"/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/windo\
w/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Z\
a-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:A.properties.timezone,data:i};e===null?e=[o]:e.push(o),
r++}}else{const o={instancePath:a+"/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:A.properties.timezone.type,parentSchema:A.properties.timezone,data:i};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:a+
"/"+s,schemaPath:"common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.type,parentSchema:A,data:t};e===
null?e=[i]:e.push(i),r++}}}else{const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Ee.type,parentSchema:Ee,
data:n};e===null?e=[p]:e.push(p),r++}return ze.errors=e,r===0}ze.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ue={title:"IdleRuleText",description:"\
How still a host must be, besides an open window",type:"object",required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$defs/gpuBelow"},for:{
$ref:"common.schema.json#/$defs/duration"},command:{$ref:"common.schema.json#/$defs/idleCommand"}},additionalProperties:!1};function qe(n,{instancePath:a="",parentData:x,
parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=qe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.for===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"\
must have required property 'for'",schema:ue.required,parentSchema:ue,data:n};e===null?e=[p]:e.push(p),r++}if(n.gpuBelow===void 0){const p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:ue.required,parentSchema:ue,data:n};e===
null?e=[p]:e.push(p),r++}for(const p in n)if(!(p==="gpuBelow"||p==="for"||p==="command")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:ue,data:n};e===null?e=[s]:e.push(s),r++}
if(n.gpuBelow!==void 0){let p=n.gpuBelow;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const s={instancePath:a+"/gpuBelow",schemaPath:"common.schema\
.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:le.type,parentSchema:le,data:p};e===null?e=[s]:e.push(s),r++}
if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){const s={instancePath:a+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:le,data:p};e===null?e=[s]:e.push(s),r++}if(p<1||isNaN(p)){const s={instancePath:a+
"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:le,
data:p};e===null?e=[s]:e.push(s),r++}}}if(n.for!==void 0){let p=n.for;if(typeof p=="string"){if(!te.test(p)){const s={instancePath:a+"/for",schemaPath:"common.s\
chema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"\
^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F,data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/durat\
ion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.type,parentSchema:F,data:p};e===null?e=[s]:e.push(s),r++}}if(n.command!==void 0){
let p=n.command;if(Array.isArray(p)){if(p.length>16){const t={instancePath:a+"/command",schemaPath:"common.schema.json#/$defs/idleCommand/maxItems",keyword:"max\
Items",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:H,data:p};e===null?e=[t]:e.push(t),r++}if(p.length<1){const t={instancePath:a+
"/command",schemaPath:"common.schema.json#/$defs/idleCommand/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:H,
data:p};e===null?e=[t]:e.push(t),r++}const s=p.length;for(let t=0;t<s;t++){let i=p[t];if(typeof i=="string"){if(v(i)>255){const o={instancePath:a+"/command/"+t,
schemaPath:"common.schema.json#/$defs/idleCommand/items/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,
parentSchema:H.items,data:i};e===null?e=[o]:e.push(o),r++}if(!ls.test(i)){const o={instancePath:a+"/command/"+t,schemaPath:"common.schema.json#/$defs/idleComman\
d/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._/:=@%+,-]+$"},message:'must match pattern "^[A-Za-z0-9._/:=@%+,-]+$"',schema:"^[A-Za-z0-9._/:=@\
%+,-]+$",parentSchema:H.items,data:i};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/command/"+t,schemaPath:"common.schema.json#/$defs/idleCommand\
/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.items.type,parentSchema:H.items,data:i};e===null?e=[o]:e.push(o),r++}}}else{
const s={instancePath:a+"/command",schemaPath:"common.schema.json#/$defs/idleCommand/type",keyword:"type",params:{type:"array"},message:"must be array",schema:H.
type,parentSchema:H,data:p};e===null?e=[s]:e.push(s),r++}}}else{const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:ue.type,parentSchema:ue,data:n};e===null?e=[p]:e.push(p),r++}return qe.errors=e,r===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function He(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=He.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.commit===void 0){const p={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:q.required,parentSchema:q,data:n};e===null?e=[p]:e.push(
p),r++}if(n.ref===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ref"},message:"must have required property\
 'ref'",schema:q.required,parentSchema:q,data:n};e===null?e=[p]:e.push(p),r++}if(n.remotes===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"remotes"},message:"must have required property 'remotes'",schema:q.required,parentSchema:q,data:n};e===null?e=[p]:e.push(p),r++}
if(n.signedBy===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signedBy"},message:"must have required prope\
rty 'signedBy'",schema:q.required,parentSchema:q,data:n};e===null?e=[p]:e.push(p),r++}for(const p in n)if(!(p==="commit"||p==="ref"||p==="remotes"||p==="signedB\
y"||p==="reboot"||p==="confirm")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties",schema:!1,parentSchema:q,data:n};e===null?e=[s]:e.push(s),r++}if(n.commit!==void 0){let p=n.commit;if(typeof p=="string"){if(!he.
test(p)){const s={instancePath:a+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match patt\
ern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:q.properties.commit,data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/commit",schemaPath:"\
#/properties/commit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.commit.type,parentSchema:q.properties.commit,data:p};
e===null?e=[s]:e.push(s),r++}}if(n.ref!==void 0){let p=n.ref;if(typeof p=="string"){if(v(p)>255){const s={instancePath:a+"/ref",schemaPath:"#/properties/ref/max\
Length",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:q.properties.ref,data:p};e===null?e=[s]:
e.push(s),r++}if(!Xs.test(p)){const s={instancePath:a+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9._-\
]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z0-9_][A-Za-z0-9\
._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:q.properties.ref,data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/ref",schemaPath:"#/pro\
perties/ref/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.ref.type,parentSchema:q.properties.ref,data:p};e===null?e=[
s]:e.push(s),r++}}if(n.remotes!==void 0){let p=n.remotes;if(Array.isArray(p)){if(p.length>16){const o={instancePath:a+"/remotes",schemaPath:"#/properties/remote\
s/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:q.properties.remotes,data:p};e===null?e=[o]:e.
push(o),r++}if(p.length<1){const o={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items",schema:1,parentSchema:q.properties.remotes,data:p};e===null?e=[o]:e.push(o),r++}const s=p.length;for(let o=0;o<s;o++){let m=p[o];if(typeof m==
"string"){if(v(m)>2048){const l={instancePath:a+"/remotes/"+o,schemaPath:"#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:q.properties.remotes.items,data:m};e===null?e=[l]:e.push(l),r++}if(v(m)<1){const l={instancePath:a+
"/remotes/"+o,schemaPath:"#/properties/remotes/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:q.
properties.remotes.items,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/remotes/"+o,schemaPath:"#/properties/remotes/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:q.properties.remotes.items.type,parentSchema:q.properties.remotes.items,data:m};e===null?e=[l]:e.push(
l),r++}}let t=p.length,i;if(t>1){const o={};for(;t--;){let m=p[t];if(typeof m=="string"){if(typeof o[m]=="number"){i=o[m];const l={instancePath:a+"/remotes",schemaPath:"\
#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:t,j:i},message:"must NOT have duplicate items (items ## "+i+" and "+t+" are identical)",schema:!0,
parentSchema:q.properties.remotes,data:p};e===null?e=[l]:e.push(l),r++;break}o[m]=t}}}}else{const s={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.remotes.type,parentSchema:q.properties.remotes,data:p};e===null?e=[s]:e.push(
s),r++}}if(n.signedBy!==void 0){let p=n.signedBy;if(Array.isArray(p)){if(p.length>16){const o={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/maxI\
tems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:q.properties.signedBy,data:p};e===null?e=[o]:e.push(
o),r++}if(p.length<1){const o={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items",schema:1,parentSchema:q.properties.signedBy,data:p};e===null?e=[o]:e.push(o),r++}const s=p.length;for(let o=0;o<s;o++){let m=p[o];if(typeof m==
"string"){if(!Ys.test(m)){const l={instancePath:a+"/signedBy/"+o,schemaPath:"#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[\
A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9.\
_-]{0,62}\\.asc$",parentSchema:q.properties.signedBy.items,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/signedBy/"+o,schemaPath:"#/prope\
rties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.signedBy.items.type,parentSchema:q.properties.signedBy.
items,data:m};e===null?e=[l]:e.push(l),r++}}let t=p.length,i;if(t>1){const o={};for(;t--;){let m=p[t];if(typeof m=="string"){if(typeof o[m]=="number"){i=o[m];const l={
instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",keyword:"uniqueItems",params:{i:t,j:i},message:"must NOT have duplicate items (items #\
# "+i+" and "+t+" are identical)",schema:!0,parentSchema:q.properties.signedBy,data:p};e===null?e=[l]:e.push(l),r++;break}o[m]=t}}}}else{const s={instancePath:a+
"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.signedBy.type,parentSchema:q.
properties.signedBy,data:p};e===null?e=[s]:e.push(s),r++}}if(n.reboot!==void 0){let p=n.reboot;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const s in p)if(!(s===
"windows"||s==="idle")){const t={instancePath:a+"/reboot",schemaPath:"#/properties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:q.properties.reboot,data:p};e===null?e=[t]:e.push(t),r++}p.windows!==void 0&&(ze(p.windows,
{instancePath:a+"/reboot/windows",parentData:p,parentDataProperty:"windows",rootData:k,dynamicAnchors:S})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),
p.idle!==void 0&&(qe(p.idle,{instancePath:a+"/reboot/idle",parentData:p,parentDataProperty:"idle",rootData:k,dynamicAnchors:S})||(e=e===null?qe.errors:e.concat(
qe.errors),r=e.length))}else{const s={instancePath:a+"/reboot",schemaPath:"#/properties/reboot/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:q.properties.reboot.type,parentSchema:q.properties.reboot,data:p};e===null?e=[s]:e.push(s),r++}}if(n.confirm!==void 0){let p=n.confirm;if(typeof p=="\
string"){if(!te.test(p)){const s={instancePath:a+"/confirm",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-\
9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F,data:p};e===null?e=[s]:e.push(s),
r++}}else{const s={instancePath:a+"/confirm",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:F.type,parentSchema:F,data:p};e===null?e=[s]:e.push(s),r++}}}else{const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:q.type,parentSchema:q,data:n};e===null?e=[p]:e.push(p),r++}return He.errors=e,r===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var et=Ke,f={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"policy.schema.json",title:"PolicyFile",description:"trust/policy.yaml: who may sign wha\
t.",type:"object",required:["version","revision","roles","rules"],properties:{version:{description:"Version of this format",const:1},revision:{description:"One \
more with every change under trust/",type:"integer",minimum:1,maximum:9007199254740991},robots:{description:"People's names that are robots: they sign alone whe\
re a rule needs one, and never count where it needs more",type:"array",items:{$ref:"#/$defs/person"},uniqueItems:!0},roles:{description:"Roles by name",type:"ob\
ject",minProperties:1,propertyNames:{$ref:"#/$defs/role"},additionalProperties:{title:"PolicyRole",description:"Who holds the role",type:"object",required:["key\
s"],properties:{keys:{description:"Names of files in trust/keys, without their ending",type:"array",items:{$ref:"#/$defs/person"},minItems:1,uniqueItems:!0},threshold:{
description:"How many of them must sign; 1 where absent",type:"integer",minimum:1,maximum:100}},additionalProperties:!1}},rules:{description:"The first rule tha\
t matches a path counts; a path that no rule matches is refused",type:"array",minItems:1,items:{title:"PolicyRule",description:"Who may change these paths",type:"\
object",required:["paths","role"],properties:{paths:{description:"Patterns",type:"array",minItems:1,items:{description:"A pattern: an exact path, `dir/**` (dir \
itself too), `dir/*.ext`, or `**`",type:"string",minLength:1,maxLength:512}},role:{$ref:"#/$defs/role"},threshold:{description:"How many must sign, in place of \
the role's own threshold",type:"integer",minimum:1,maximum:100},restore:{description:"How many suffice for a commit that brings whole folders back as one earlie\
r accepted commit had them",type:"integer",minimum:1,maximum:99}},additionalProperties:!1}},refresh:{$ref:"#/$defs/role",$comment:"May sign an empty commit whic\
h only says that all is still so"},require:{description:"Trailers that every commit must carry, as Kedge's hook writes them",type:"array",items:{title:"PolicyDe\
mand",description:"`tree-sha256` (Tree-SHA256), `fleet` (Kedge-Fleet) or `branch` (Kedge-Branch)",enum:["tree-sha256","fleet","branch"]},uniqueItems:!0},origins:{
description:"Where pinned tars may come from",type:"array",items:{description:"The beginning of a URL that ends in `/`, such as `https://downloads.example/`",type:"\
string",maxLength:2048,pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},uniqueItems:!0}},additionalProperties:!1,$defs:{person:{title:"PersonName",description:"\
A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},role:{title:"RoleName",description:"\
A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"}}},xe={title:"PersonName",description:"\
A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},ae={title:"RoleName",description:"\
A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},st=new RegExp("^https?://[A-\
Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function Ke(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=Ke.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:f.required,parentSchema:f,data:n};
e===null?e=[s]:e.push(s),r++}if(n.revision===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"\
must have required property 'revision'",schema:f.required,parentSchema:f,data:n};e===null?e=[s]:e.push(s),r++}if(n.roles===void 0){const s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"roles"},message:"must have required property 'roles'",schema:f.required,parentSchema:f,data:n};e===null?
e=[s]:e.push(s),r++}if(n.rules===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have \
required property 'rules'",schema:f.required,parentSchema:f,data:n};e===null?e=[s]:e.push(s),r++}for(const s in n)if(!(s==="version"||s==="revision"||s==="robot\
s"||s==="roles"||s==="rules"||s==="refresh"||s==="require"||s==="origins")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==
void 0){let s=n.version;if(s!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"mu\
st be equal to constant",schema:1,parentSchema:f.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(n.revision!==void 0){let s=n.revision;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:a+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:f.properties.revision.type,parentSchema:f.properties.revision,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>
9007199254740991||isNaN(s)){const t={instancePath:a+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:f.properties.revision,data:s};e===null?e=[t]:e.push(t),r++}if(s<1||isNaN(s)){const t={
instancePath:a+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:f.
properties.revision,data:s};e===null?e=[t]:e.push(t),r++}}}if(n.robots!==void 0){let s=n.robots;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let l=s[m];
if(typeof l=="string"){if(!me.test(l)){const c={instancePath:a+"/robots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\
A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:xe,data:l};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/robots/"+m,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:xe.
type,parentSchema:xe,data:l};e===null?e=[c]:e.push(c),r++}}let i=s.length,o;if(i>1){e:for(;i--;)for(o=i;o--;)if(K(s[i],s[o])){const m={instancePath:a+"/robots",
schemaPath:"#/properties/robots/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+i+" are identical\
)",schema:!0,parentSchema:f.properties.robots,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:a+"/robots",schemaPath:"#/properties/rob\
ots/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.robots.type,parentSchema:f.properties.robots,data:s};e===null?e=[t]:e.
push(t),r++}}if(n.roles!==void 0){let s=n.roles;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:a+"/roles",schemaPath:"\
#/properties/roles/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:f.properties.roles,
data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){const i=r;if(typeof t=="string"){if(!me.test(t)){const o={instancePath:a+"/roles",schemaPath:"#/$defs/rol\
e/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Z\
a-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ae,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/roles",schemaPath:"#/$defs/rol\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var p=i===
r;if(!p){const o={instancePath:a+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name m\
ust be valid",schema:f.properties.roles.propertyNames,parentSchema:f.properties.roles,data:s};e===null?e=[o]:e.push(o),r++}}for(const t in s){let i=s[t];if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.keys===void 0){const o={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/addit\
ionalProperties/required",keyword:"required",params:{missingProperty:"keys"},message:"must have required property 'keys'",schema:f.properties.roles.additionalProperties.
required,parentSchema:f.properties.roles.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}for(const o in i)if(!(o==="keys"||o==="threshold")){const m={
instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.roles.additionalProperties,data:i};e===
null?e=[m]:e.push(m),r++}if(i.keys!==void 0){let o=i.keys;if(Array.isArray(o)){if(o.length<1){const d={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items",schema:1,parentSchema:f.properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[d]:e.push(d),r++}const m=o.length;for(let d=0;d<m;d++){
let y=o[d];if(typeof y=="string"){if(!me.test(y)){const ie={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/per\
son/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A\
-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:xe,data:y};e===null?e=[ie]:e.push(ie),r++}}else{const ie={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/keys/"+d,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:xe.type,parentSchema:xe,data:y};e===null?
e=[ie]:e.push(ie),r++}}let l=o.length,c;if(l>1){e:for(;l--;)for(c=l;c--;)if(K(o[l],o[c])){const d={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i:l,j:c},message:"must NOT have dupl\
icate items (items ## "+c+" and "+l+" are identical)",schema:!0,parentSchema:f.properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[d]:e.push(
d),r++;break e}}}else{const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/pro\
perties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.roles.additionalProperties.properties.keys.type,parentSchema:f.
properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[m]:e.push(m),r++}}if(i.threshold!==void 0){let o=i.threshold;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/addition\
alProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:f.properties.roles.additionalProperties.properties.
threshold.type,parentSchema:f.properties.roles.additionalProperties.properties.threshold,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"&&isFinite(o)){
if(o>100||isNaN(o)){const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/\
properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:f.properties.roles.additionalProperties.
properties.threshold,data:o};e===null?e=[m]:e.push(m),r++}if(o<1||isNaN(o)){const m={instancePath:a+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresho\
ld",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:f.properties.roles.additionalProperties.properties.threshold,data:o};e===null?e=[m]:e.push(m),r++}}}}else{const o={instancePath:a+"/roles/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:f.properties.roles.additionalProperties.type,parentSchema:f.properties.roles.additionalProperties,data:i};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+
"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.roles.type,parentSchema:f.properties.
roles,data:s};e===null?e=[t]:e.push(t),r++}}if(n.rules!==void 0){let s=n.rules;if(Array.isArray(s)){if(s.length<1){const i={instancePath:a+"/rules",schemaPath:"\
#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.rules,data:s};e===
null?e=[i]:e.push(i),r++}const t=s.length;for(let i=0;i<t;i++){let o=s[i];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.paths===void 0){const m={instancePath:a+
"/rules/"+i,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required property 'paths'",schema:f.
properties.rules.items.required,parentSchema:f.properties.rules.items,data:o};e===null?e=[m]:e.push(m),r++}if(o.role===void 0){const m={instancePath:a+"/rules/"+
i,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:f.properties.
rules.items.required,parentSchema:f.properties.rules.items,data:o};e===null?e=[m]:e.push(m),r++}for(const m in o)if(!(m==="paths"||m==="role"||m==="threshold"||
m==="restore")){const l={instancePath:a+"/rules/"+i,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.rules.items,data:o};e===null?e=[l]:e.push(l),r++}if(o.paths!==void 0){let m=o.
paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:a+"/rules/"+i+"/paths",schemaPath:"#/properties/rules/items/properties/paths/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.rules.items.properties.paths,data:m};e===null?e=[c]:e.push(
c),r++}const l=m.length;for(let c=0;c<l;c++){let d=m[c];if(typeof d=="string"){if(v(d)>512){const y={instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"#/proper\
ties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:f.
properties.rules.items.properties.paths.items,data:d};e===null?e=[y]:e.push(y),r++}if(v(d)<1){const y={instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"#/prop\
erties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.
properties.rules.items.properties.paths.items,data:d};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"#/propertie\
s/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.rules.items.properties.paths.items.
type,parentSchema:f.properties.rules.items.properties.paths.items,data:d};e===null?e=[y]:e.push(y),r++}}}else{const l={instancePath:a+"/rules/"+i+"/paths",schemaPath:"\
#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.rules.items.properties.paths.type,
parentSchema:f.properties.rules.items.properties.paths,data:m};e===null?e=[l]:e.push(l),r++}}if(o.role!==void 0){let m=o.role;if(typeof m=="string"){if(!me.test(
m)){const l={instancePath:a+"/rules/"+i+"/role",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ae,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={
instancePath:a+"/rules/"+i+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,
data:m};e===null?e=[l]:e.push(l),r++}}if(o.threshold!==void 0){let m=o.threshold;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const l={instancePath:a+
"/rules/"+i+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:f.
properties.rules.items.properties.threshold.type,parentSchema:f.properties.rules.items.properties.threshold,data:m};e===null?e=[l]:e.push(l),r++}if(typeof m=="n\
umber"&&isFinite(m)){if(m>100||isNaN(m)){const l={instancePath:a+"/rules/"+i+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:f.properties.rules.items.properties.threshold,data:m};e===null?e=[l]:
e.push(l),r++}if(m<1||isNaN(m)){const l={instancePath:a+"/rules/"+i+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:f.properties.rules.items.properties.threshold,data:m};e===null?e=[l]:e.push(
l),r++}}}if(o.restore!==void 0){let m=o.restore;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const l={instancePath:a+"/rules/"+i+"/restore",schemaPath:"\
#/properties/rules/items/properties/restore/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:f.properties.rules.items.properties.restore.
type,parentSchema:f.properties.rules.items.properties.restore,data:m};e===null?e=[l]:e.push(l),r++}if(typeof m=="number"&&isFinite(m)){if(m>99||isNaN(m)){const l={
instancePath:a+"/rules/"+i+"/restore",schemaPath:"#/properties/rules/items/properties/restore/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"\
must be <= 99",schema:99,parentSchema:f.properties.rules.items.properties.restore,data:m};e===null?e=[l]:e.push(l),r++}if(m<1||isNaN(m)){const l={instancePath:a+
"/rules/"+i+"/restore",schemaPath:"#/properties/rules/items/properties/restore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:f.properties.rules.items.properties.restore,data:m};e===null?e=[l]:e.push(l),r++}}}}else{const m={instancePath:a+"/rules/"+i,schemaPath:"#\
/properties/rules/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.rules.items.type,parentSchema:f.properties.rules.
items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:f.properties.rules.type,parentSchema:f.properties.rules,data:s};e===null?e=[t]:e.push(t),r++}}if(n.refresh!==void 0){let s=n.refresh;if(typeof s==
"string"){if(!me.test(s)){const t={instancePath:a+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,6\
2}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ae,data:s};e===null?e=[t]:e.push(
t),r++}}else{const t={instancePath:a+"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,
data:s};e===null?e=[t]:e.push(t),r++}}if(n.require!==void 0){let s=n.require;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let l=s[m];if(!(l==="tre\
e-sha256"||l==="fleet"||l==="branch")){const c={instancePath:a+"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:f.
properties.require.items.enum},message:"must be equal to one of the allowed values",schema:f.properties.require.items.enum,parentSchema:f.properties.require.items,
data:l};e===null?e=[c]:e.push(c),r++}}let i=s.length,o;if(i>1){e:for(;i--;)for(o=i;o--;)if(K(s[i],s[o])){const m={instancePath:a+"/require",schemaPath:"#/proper\
ties/require/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+i+" are identical)",schema:!0,parentSchema:f.
properties.require,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:a+"/require",schemaPath:"#/properties/require/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:f.properties.require.type,parentSchema:f.properties.require,data:s};e===null?e=[t]:e.push(t),r++}}if(n.origins!==
void 0){let s=n.origins;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let l=s[m];if(typeof l=="string"){if(v(l)>2048){const c={instancePath:a+"/ori\
gins/"+m,schemaPath:"#/properties/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:f.properties.origins.items,data:l};e===null?e=[c]:e.push(c),r++}if(!st.test(l)){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/orig\
ins/items/pattern",keyword:"pattern",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/(\
[!-~]*/)?$"',schema:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:f.properties.origins.items,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/origins/"+m,schemaPath:"#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.origins.items.type,
parentSchema:f.properties.origins.items,data:l};e===null?e=[c]:e.push(c),r++}}let i=s.length,o;if(i>1){const m={};for(;i--;){let l=s[i];if(typeof l=="string"){if(typeof m[l]==
"number"){o=m[l];const c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"must NOT have du\
plicate items (items ## "+o+" and "+i+" are identical)",schema:!0,parentSchema:f.properties.origins,data:s};e===null?e=[c]:e.push(c),r++;break}m[l]=i}}}}else{const t={
instancePath:a+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.origins.type,parentSchema:f.
properties.origins,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object",schema:f.type,parentSchema:f,data:n};e===null?e=[s]:e.push(s),r++}return Ke.errors=e,r===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tt=Ge,
Q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml: which bundle may do more t\
o its host than a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{description:"Powers that the\
 bundle is granted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-so\
cket, volume-driver, container-name, external-network:NAME or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN",
"mount:/srv/models:ro"]},uniqueItems:!0}};function Ge(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;
const u=Ge.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n){const t=r;
if(typeof s=="string"){if(!ne.test(s)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-\
z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:s,propertyName:s};e===
null?e=[i]:e.push(i),r++}}else{const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:T.type,parentSchema:T,data:s,propertyName:s};e===null?e=[i]:e.push(i),r++}var p=t===r;if(!p){const i={instancePath:a,schemaPath:"#/propertyN\
ames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:Q.propertyNames,parentSchema:Q,data:n};e===null?e=[i]:e.push(
i),r++}}for(const s in n){let t=n[s];if(Array.isArray(t)){const i=t.length;for(let l=0;l<i;l++){let c=t[l];if(typeof c=="string"){if(v(c)>512){const d={instancePath:a+
"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT \
have more than 512 characters",schema:512,parentSchema:Q.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}if(v(c)<1){const d={instancePath:a+"/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:Q.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:a+"/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.additionalProperties.
items.type,parentSchema:Q.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}let o=t.length,m;if(o>1){const l={};for(;o--;){let c=t[o];if(typeof c==
"string"){if(typeof l[c]=="number"){m=l[c];const d={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",
keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+o+" are identical)",schema:!0,parentSchema:Q.additionalProperties,
data:t};e===null?e=[d]:e.push(d),r++;break}l[c]=o}}}}else{const i={instancePath:a+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPropertie\
s/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Q.additionalProperties.type,parentSchema:Q.additionalProperties,data:t};e===null?e=[
i]:e.push(i),r++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Q.type,parentSchema:Q,
data:n};e===null?e=[s]:e.push(s),r++}return Ge.errors=e,r===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rt=Ce,O={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints that never count again. The list only grow\
s.",type:"object",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"array",items:{title:"RemovedKey",description:"\
A fingerprint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-F\
a-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 40 or 64 hex digits without spaces, or `SHA25\
6:\u2026` of an SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{description:"Why, for people",type:"strin\
g",maxLength:1e3},at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},cs=new RegExp("^([0-9A-Fa\
-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function Ce(n,{instancePath:a="",parentData:x,parentDataProperty:j,rootData:k=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const u=Ce.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.removed===
void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have required property 'removed'",schema:O.
required,parentSchema:O,data:n};e===null?e=[p]:e.push(p),r++}for(const p in n)if(p!=="removed"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:O,data:n};e===null?e=[s]:e.push(s),r++}
if(n.removed!==void 0){let p=n.removed;if(Array.isArray(p)){const s=p.length;for(let t=0;t<s;t++){let i=p[t];if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.
isArray(i))){const o={instancePath:a+"/removed/"+t,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:O.properties.removed.items.type},message:"\
must be string,object",schema:O.properties.removed.items.type,parentSchema:O.properties.removed.items,data:i};e===null?e=[o]:e.push(o),r++}if(typeof i=="string"&&
!cs.test(i)){const o={instancePath:a+"/removed/"+t,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa\
-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A\
-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:O.properties.removed.items,data:i};e===null?e=[o]:e.push(o),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.fingerprint===void 0){const o={instancePath:a+"/removed/"+t,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{missingProperty:"fi\
ngerprint"},message:"must have required property 'fingerprint'",schema:O.properties.removed.items.required,parentSchema:O.properties.removed.items,data:i};e===null?
e=[o]:e.push(o),r++}for(const o in i)if(!(o==="fingerprint"||o==="reason"||o==="at")){const m={instancePath:a+"/removed/"+t,schemaPath:"#/properties/removed/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:O.properties.
removed.items,data:i};e===null?e=[m]:e.push(m),r++}if(i.fingerprint!==void 0){let o=i.fingerprint;if(typeof o=="string"){if(!cs.test(o)){const m={instancePath:a+
"/removed/"+t+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-F\
a-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9\
A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:O.properties.removed.items.properties.fingerprint,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+
"/removed/"+t+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:O.properties.removed.items.properties.fingerprint.type,parentSchema:O.properties.removed.items.properties.fingerprint,data:o};e===null?e=[m]:e.push(m),r++}}
if(i.reason!==void 0){let o=i.reason;if(typeof o=="string"){if(v(o)>1e3){const m={instancePath:a+"/removed/"+t+"/reason",schemaPath:"#/properties/removed/items/\
properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:O.properties.removed.
items.properties.reason,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+t+"/reason",schemaPath:"#/properties/removed/items/proper\
ties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.properties.removed.items.properties.reason.type,parentSchema:O.properties.
removed.items.properties.reason,data:o};e===null?e=[m]:e.push(m),r++}}if(i.at!==void 0){let o=i.at;if(typeof o=="string"){if(v(o)>100){const m={instancePath:a+"\
/removed/"+t+"/at",schemaPath:"#/properties/removed/items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 c\
haracters",schema:100,parentSchema:O.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+t+"/a\
t",schemaPath:"#/properties/removed/items/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.properties.removed.items.properties.
at.type,parentSchema:O.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),r++}}}}}else{const s={instancePath:a+"/removed",schemaPath:"#/pro\
perties/removed/type",keyword:"type",params:{type:"array"},message:"must be array",schema:O.properties.removed.type,parentSchema:O.properties.removed,data:p};e===
null?e=[s]:e.push(s),r++}}}else{const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:O.type,parentSchema:O,
data:n};e===null?e=[p]:e.push(p),r++}return Ce.errors=e,r===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var at=Me,$={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"secret.schema.json",title:"SecretFile",description:"secrets/<name>.yaml: values that only some hosts can read, encrypted. Written\
 by `kedge secret`, never by hand.",type:"object",required:["version","revision","keys","bundles","for","editors","message"],properties:{version:{description:"V\
ersion of this format",const:1},revision:{description:"Random; another one with every change of the values, the same where only the readers change","x-expected":"\
32 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{32}$"},keys:{description:"Names of the values in it",type:"array",minItems:1,maxItems:64,uniqueItems:!0,
items:{$ref:"common.schema.json#/$defs/secretKey"}},bundles:{description:"Bundles that may use it",type:"array",minItems:1,maxItems:256,uniqueItems:!0,items:{$ref:"\
common.schema.json#/$defs/bundleName"}},for:{title:"SecretReaders",description:"Hosts that can read it, by name and by group",type:"object",properties:{hosts:{description:"\
Hosts by name",type:"array",maxItems:4096,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/hostName"}},groups:{description:"All hosts of these groups",type:"\
array",maxItems:256,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/groupName"}}},additionalProperties:!1},editors:{description:"People that can read and \
change it: names of OpenPGP certificates in trust/keys",type:"array",maxItems:256,uniqueItems:!0,items:{description:"The name of a file in trust/keys, without `\
.asc`",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"}},message:{description:"What is encrypted: one armored OpenPGP message",type:"string",minLength:1,
maxLength:1e6}},additionalProperties:!1},rs={title:"SecretKey",description:"The name of a value in a secret: letters, digits, `.`, `_` and `-`, at most 63 chara\
cters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},it=new RegExp("^[0-9a-f]{32}$","u");function Me(n,{instancePath:a="",parentData:x,parentDataProperty:j,
rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=Me.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.version===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:$.required,parentSchema:$,data:n};e===null?e=[p]:e.push(p),r++}if(n.revision===void 0){const p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property 'revision'",schema:$.required,parentSchema:$,data:n};e===
null?e=[p]:e.push(p),r++}if(n.keys===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},message:"must ha\
ve required property 'keys'",schema:$.required,parentSchema:$,data:n};e===null?e=[p]:e.push(p),r++}if(n.bundles===void 0){const p={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:$.required,parentSchema:$,data:n};e===null?
e=[p]:e.push(p),r++}if(n.for===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"must have requ\
ired property 'for'",schema:$.required,parentSchema:$,data:n};e===null?e=[p]:e.push(p),r++}if(n.editors===void 0){const p={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"editors"},message:"must have required property 'editors'",schema:$.required,parentSchema:$,data:n};e===null?e=[p]:e.
push(p),r++}if(n.message===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have requ\
ired property 'message'",schema:$.required,parentSchema:$,data:n};e===null?e=[p]:e.push(p),r++}for(const p in n)if(!(p==="version"||p==="revision"||p==="keys"||
p==="bundles"||p==="for"||p==="editors"||p==="message")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:$,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let p=n.version;if(p!==1){const s={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:$.
properties.version,data:p};e===null?e=[s]:e.push(s),r++}}if(n.revision!==void 0){let p=n.revision;if(typeof p=="string"){if(!it.test(p)){const s={instancePath:a+
"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"',schema:"\
^[0-9a-f]{32}$",parentSchema:$.properties.revision,data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/revision",schemaPath:"#/properties/revis\
ion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.revision.type,parentSchema:$.properties.revision,data:p};e===null?e=
[s]:e.push(s),r++}}if(n.keys!==void 0){let p=n.keys;if(Array.isArray(p)){if(p.length>64){const o={instancePath:a+"/keys",schemaPath:"#/properties/keys/maxItems",
keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items",schema:64,parentSchema:$.properties.keys,data:p};e===null?e=[o]:e.push(o),r++}if(p.
length<1){const o={instancePath:a+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:$.properties.keys,data:p};e===null?e=[o]:e.push(o),r++}const s=p.length;for(let o=0;o<s;o++){let m=p[o];if(typeof m=="string"){if(!me.test(
m)){const l={instancePath:a+"/keys/"+o,schemaPath:"common.schema.json#/$defs/secretKey/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,\
62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:rs,data:m};e===null?e=[l]:e.push(
l),r++}}else{const l={instancePath:a+"/keys/"+o,schemaPath:"common.schema.json#/$defs/secretKey/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:rs.type,parentSchema:rs,data:m};e===null?e=[l]:e.push(l),r++}}let t=p.length,i;if(t>1){e:for(;t--;)for(i=t;i--;)if(K(p[t],p[i])){const o={instancePath:a+
"/keys",schemaPath:"#/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i:t,j:i},message:"must NOT have duplicate items (items ## "+i+" and "+t+" are i\
dentical)",schema:!0,parentSchema:$.properties.keys,data:p};e===null?e=[o]:e.push(o),r++;break e}}}else{const s={instancePath:a+"/keys",schemaPath:"#/properties\
/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.keys.type,parentSchema:$.properties.keys,data:p};e===null?e=[s]:e.push(
s),r++}}if(n.bundles!==void 0){let p=n.bundles;if(Array.isArray(p)){if(p.length>256){const o={instancePath:a+"/bundles",schemaPath:"#/properties/bundles/maxItem\
s",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items",schema:256,parentSchema:$.properties.bundles,data:p};e===null?e=[o]:e.push(
o),r++}if(p.length<1){const o={instancePath:a+"/bundles",schemaPath:"#/properties/bundles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have f\
ewer than 1 items",schema:1,parentSchema:$.properties.bundles,data:p};e===null?e=[o]:e.push(o),r++}const s=p.length;for(let o=0;o<s;o++){let m=p[o];if(typeof m==
"string"){if(!ne.test(m)){const l={instancePath:a+"/bundles/"+o,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a\
-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:T,data:m};e===null?e=[l]:e.
push(l),r++}}else{const l={instancePath:a+"/bundles/"+o,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:T.type,parentSchema:T,data:m};e===null?e=[l]:e.push(l),r++}}let t=p.length,i;if(t>1){e:for(;t--;)for(i=t;i--;)if(K(p[t],p[i])){const o={instancePath:a+
"/bundles",schemaPath:"#/properties/bundles/uniqueItems",keyword:"uniqueItems",params:{i:t,j:i},message:"must NOT have duplicate items (items ## "+i+" and "+t+"\
 are identical)",schema:!0,parentSchema:$.properties.bundles,data:p};e===null?e=[o]:e.push(o),r++;break e}}}else{const s={instancePath:a+"/bundles",schemaPath:"\
#/properties/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.bundles.type,parentSchema:$.properties.bundles,data:p};
e===null?e=[s]:e.push(s),r++}}if(n.for!==void 0){let p=n.for;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const s in p)if(!(s==="hosts"||s==="groups")){const t={
instancePath:a+"/for",schemaPath:"#/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have add\
itional properties",schema:!1,parentSchema:$.properties.for,data:p};e===null?e=[t]:e.push(t),r++}if(p.hosts!==void 0){let s=p.hosts;if(Array.isArray(s)){if(s.length>
4096){const m={instancePath:a+"/for/hosts",schemaPath:"#/properties/for/properties/hosts/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have\
 more than 4096 items",schema:4096,parentSchema:$.properties.for.properties.hosts,data:s};e===null?e=[m]:e.push(m),r++}const t=s.length;for(let m=0;m<t;m++){let l=s[m];
if(typeof l=="string"){if(!we.test(l)){const c={instancePath:a+"/for/hosts/"+m,schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])\
?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:B,data:l};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/for/hosts/"+m,schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:B.type,parentSchema:B,data:l};e===null?e=[c]:e.push(c),r++}}let i=s.length,o;if(i>1){e:for(;i--;)for(o=i;o--;)if(K(s[i],s[o])){const m={instancePath:a+
"/for/hosts",schemaPath:"#/properties/for/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"must NOT have duplicate items (items ## "+
o+" and "+i+" are identical)",schema:!0,parentSchema:$.properties.for.properties.hosts,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:a+
"/for/hosts",schemaPath:"#/properties/for/properties/hosts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.for.properties.
hosts.type,parentSchema:$.properties.for.properties.hosts,data:s};e===null?e=[t]:e.push(t),r++}}if(p.groups!==void 0){let s=p.groups;if(Array.isArray(s)){if(s.length>
256){const m={instancePath:a+"/for/groups",schemaPath:"#/properties/for/properties/groups/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have\
 more than 256 items",schema:256,parentSchema:$.properties.for.properties.groups,data:s};e===null?e=[m]:e.push(m),r++}const t=s.length;for(let m=0;m<t;m++){let l=s[m];
if(typeof l=="string"){if(!Pe.test(l)){const c={instancePath:a+"/for/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:Se,data:l};e===
null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/for/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:Se.type,parentSchema:Se,data:l};e===null?e=[c]:e.push(c),r++}}let i=s.length,o;if(i>1){e:for(;i--;)for(o=i;o--;)if(K(s[i],s[o])){
const m={instancePath:a+"/for/groups",schemaPath:"#/properties/for/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i,j:o},message:"must NOT have du\
plicate items (items ## "+o+" and "+i+" are identical)",schema:!0,parentSchema:$.properties.for.properties.groups,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{
const t={instancePath:a+"/for/groups",schemaPath:"#/properties/for/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.
properties.for.properties.groups.type,parentSchema:$.properties.for.properties.groups,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:a+"/for",
schemaPath:"#/properties/for/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.properties.for.type,parentSchema:$.properties.for,data:p};
e===null?e=[s]:e.push(s),r++}}if(n.editors!==void 0){let p=n.editors;if(Array.isArray(p)){if(p.length>256){const o={instancePath:a+"/editors",schemaPath:"#/prop\
erties/editors/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items",schema:256,parentSchema:$.properties.editors,data:p};
e===null?e=[o]:e.push(o),r++}const s=p.length;for(let o=0;o<s;o++){let m=p[o];if(typeof m=="string"){if(!me.test(m)){const l={instancePath:a+"/editors/"+o,schemaPath:"\
#/properties/editors/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._\
-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:$.properties.editors.items,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+
"/editors/"+o,schemaPath:"#/properties/editors/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.editors.items.type,
parentSchema:$.properties.editors.items,data:m};e===null?e=[l]:e.push(l),r++}}let t=p.length,i;if(t>1){const o={};for(;t--;){let m=p[t];if(typeof m=="string"){if(typeof o[m]==
"number"){i=o[m];const l={instancePath:a+"/editors",schemaPath:"#/properties/editors/uniqueItems",keyword:"uniqueItems",params:{i:t,j:i},message:"must NOT have \
duplicate items (items ## "+i+" and "+t+" are identical)",schema:!0,parentSchema:$.properties.editors,data:p};e===null?e=[l]:e.push(l),r++;break}o[m]=t}}}}else{
const s={instancePath:a+"/editors",schemaPath:"#/properties/editors/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.editors.
type,parentSchema:$.properties.editors,data:p};e===null?e=[s]:e.push(s),r++}}if(n.message!==void 0){let p=n.message;if(typeof p=="string"){if(v(p)>1e6){const s={
instancePath:a+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1e6},message:"must NOT have more than 1000000 characters",
schema:1e6,parentSchema:$.properties.message,data:p};e===null?e=[s]:e.push(s),r++}if(v(p)<1){const s={instancePath:a+"/message",schemaPath:"#/properties/message\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.message,data:p};e===null?e=[
s]:e.push(s),r++}}else{const s={instancePath:a+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:$.properties.message.type,parentSchema:$.properties.message,data:p};e===null?e=[s]:e.push(s),r++}}}else{const p={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:n};e===null?e=[p]:e.push(p),r++}return Me.errors=e,r===0}Me.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ot=Ue,_e={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"user-data.schema.json",title:"UserDataFile",description:"\
user-data of a NoCloud seed (the volume CIDATA), as far as Kedge takes it. Nothing in it is run.",type:"object",required:["kedge"],properties:{kedge:{$ref:"enro\
l.schema.json"},hostname:{$ref:"common.schema.json#/$defs/hostName"}},additionalProperties:!1};function Ue(n,{instancePath:a="",parentData:x,parentDataProperty:j,
rootData:k=n,dynamicAnchors:S={}}={}){let e=null,r=0;const u=Ue.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.kedge===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kedge"},message:"must \
have required property 'kedge'",schema:_e.required,parentSchema:_e,data:n};e===null?e=[p]:e.push(p),r++}for(const p in n)if(!(p==="kedge"||p==="hostname")){const s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,
parentSchema:_e,data:n};e===null?e=[s]:e.push(s),r++}if(n.kedge!==void 0&&(de(n.kedge,{instancePath:a+"/kedge",parentData:n,parentDataProperty:"kedge",rootData:k,
dynamicAnchors:S})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)),n.hostname!==void 0){let p=n.hostname;if(typeof p=="string"){if(!we.test(p)){const s={
instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?\
(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?\
=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:B,data:p};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"\
/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.type,parentSchema:B,data:p};
e===null?e=[s]:e.push(s),r++}}}else{const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:_e.type,parentSchema:_e,
data:n};e===null?e=[p]:e.push(p),r++}return Ue.errors=e,r===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{gs as bundle,ws as catalogue,As as enrol,Ns as fleet,Os as group,Bs as host,Fs as hostConfig,Ds as inventory,Es as metaData,Qs as os,Hs as osLayer,et as policy,
tt as powers,rt as removed,at as secret,ot as userData};
