// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var ct=Object.getOwnPropertyNames,Ue=(n,a)=>function(){try{return a||(0,n[ct(n)[0]])((a={exports:{}}).exports,a),a.exports}catch(A){throw a=0,A}},dt=Ue({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});function a(x){const A=x.length;let b=0,S=0,e;for(;S<A;)b++,
e=x.charCodeAt(S++),e>=55296&&e<=56319&&S<A&&(e=x.charCodeAt(S),(e&64512)===56320&&S++);return b}n.default=a,a.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),ut=Ue({"node_modules/fast-deep-equal/index.js"(n,a){"use strict";a.exports=function x(A,b){if(A===b)return!0;if(A&&b&&typeof A=="object"&&typeof b=="obj\
ect"){if(A.constructor!==b.constructor)return!1;var S,e,r;if(Array.isArray(A)){if(S=A.length,S!=b.length)return!1;for(e=S;e--!==0;)if(!x(A[e],b[e]))return!1;return!0}
if(A.constructor===RegExp)return A.source===b.source&&A.flags===b.flags;if(A.valueOf!==Object.prototype.valueOf)return A.valueOf()===b.valueOf();if(A.toString!==
Object.prototype.toString)return A.toString()===b.toString();if(r=Object.keys(A),S=r.length,S!==Object.keys(b).length)return!1;for(e=S;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(b,r[e]))return!1;for(e=S;e--!==0;){var d=r[e];if(!x(A[d],b[d]))return!1}return!0}return A!==A&&b!==b}}}),yt=Ue({"node_modules/ajv/dist/runti\
me/equal.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});var a=ut();a.code='require("ajv/dist/runtime/equal").default',n.default=a}}),ft=Te,
V={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},Z={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},f=dt().default,gt=new RegExp("^https?://[!-~\
]+$","u"),H=new RegExp("^[0-9a-f]{64}$","u");function Te(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,
r=0;const d=Te.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){const i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:V.required,parentSchema:V,
data:n};e===null?e=[i]:e.push(i),r++}if(n.sha256===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:V.required,parentSchema:V,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="url"||i==="sha25\
6")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional \
properties",schema:!1,parentSchema:V,data:n};e===null?e=[t]:e.push(t),r++}if(n.url!==void 0){let i=n.url;if(typeof i=="string"){if(f(i)>2048){const t={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:V.
properties.url,data:i};e===null?e=[t]:e.push(t),r++}if(!gt.test(i)){const t={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:V.properties.url,data:i};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.
url.type,parentSchema:V.properties.url,data:i};e===null?e=[t]:e.push(t),r++}}if(n.sha256!==void 0){let i=n.sha256;if(typeof i=="string"){if(!H.test(i)){const t={
instancePath:a+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Z,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/sha256",schemaPath:"common.schema.j\
son#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:i};e===null?e=[t]:e.push(t),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:V.type,parentSchema:V,data:n};e===null?e=[i]:e.
push(i),r++}return Te.errors=e,r===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vt=_e,R={$schema:"https://json-schema.org/draft/2020-12/schema",
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
umber within 2^53",type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},wt=new RegExp("^[a-z][a-z0-9-]{0,62}$","u"),k={title:"ScriptEntry",description:"\
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
cters, at most 200",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},te={title:"ScriptWord",description:"A word without control characters, a\
t most 1,000 characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},L={title:"Labels",description:"Labels: name to value, both strings",
type:"object",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62\
}$"},additionalProperties:{description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"}},F={title:"Du\
ration",description:"A duration such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},pe={title:"HostPath",description:"An ab\
solute path without `.`, `..` and empty parts",type:"string",maxLength:512,pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"},K={title:"Size",description:"\
A size such as `512KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},ze=Object.prototype.hasOwnProperty,Ve=new RegExp("^[^\\u00\
00-\\u001f\\u007f-\\u009f]{1,200}$","u"),Pt=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","u"),bt=new RegExp("^[a-z][a-z0-9_]{0,31}$","u"),Je=new RegExp("^[^\\u\
0000-\\u001f\\u007f-\\u009f]{0,1000}$","u"),kt=new RegExp("^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$","u"),Qe=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,6\
2}$","u"),Xe=new RegExp("^[^\\u0000-\\u001f\\u007f]{0,63}$","u"),G=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),$t=new RegExp("^[a-z_][a-z0-9_-]{0,31}$","u"),at=new RegExp(
"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$","u"),Oe=new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$","u"),N={title:"ScriptArgument",description:"One ar\
gument; which keys it takes besides depends on its type",type:"object",required:["type"],properties:{type:{description:"`string`, `number`, `choice`, `container\
` or `path`",enum:["string","number","choice","container","path"]},description:{description:"What it is for",$ref:"#/$defs/line"},default:{description:"Where it\
 is not given; without one it must be",type:["string","number"],maxLength:4096},pattern:{description:"Of a string: what the whole of it must be. Literals, `.`, \
`[a-z]`, `( | )`, `?`, `*`, `+`, `{m,n}`; no more",type:"string",minLength:1,maxLength:200},maxLength:{description:"Of a string: characters, 256 where absent",type:"\
integer",minimum:1,maximum:4096},min:{description:"Of a number: the least, a whole number",$ref:"#/$defs/whole"},max:{description:"Of a number: the most, a whol\
e number",$ref:"#/$defs/whole"},choices:{description:"Of a choice: the values",type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{description:"One value",
$ref:"#/$defs/word"}},under:{description:"Of a path: folders of the host, of which it must be one or lie in one; anywhere where absent",type:"array",minItems:1,
maxItems:16,items:{description:"A folder of the host",$ref:"#/$defs/path"}}},additionalProperties:!1},oe={title:"WholeNumber",description:"A whole number within\
 2^53",type:"integer",minimum:-9007199254740991,maximum:9007199254740991},se=yt().default;function de(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,
dynamicAnchors:S={}}={}){let e=null,r=0;const d=de.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.type===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required p\
roperty 'type'",schema:N.required,parentSchema:N,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!ze.call(N.properties,i)){const t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:N,data:n};
e===null?e=[t]:e.push(t),r++}if(n.type!==void 0){let i=n.type;if(!(i==="string"||i==="number"||i==="choice"||i==="container"||i==="path")){const t={instancePath:a+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:N.properties.type.enum},message:"must be equal to one of the allowed values",schema:N.
properties.type.enum,parentSchema:N.properties.type,data:i};e===null?e=[t]:e.push(t),r++}}if(n.description!==void 0){let i=n.description;if(typeof i=="string"){
if(!Ve.test(i)){const t={instancePath:a+"/description",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200\
}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:ee,data:i};e===null?
e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/description",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.
type,parentSchema:ee,data:i};e===null?e=[t]:e.push(t),r++}}if(n.default!==void 0){let i=n.default;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){const t={
instancePath:a+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:N.properties.default.type},message:"must be string,number",schema:N.
properties.default.type,parentSchema:N.properties.default,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="string"&&f(i)>4096){const t={instancePath:a+"/defau\
lt",schemaPath:"#/properties/default/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:N.
properties.default,data:i};e===null?e=[t]:e.push(t),r++}}if(n.pattern!==void 0){let i=n.pattern;if(typeof i=="string"){if(f(i)>200){const t={instancePath:a+"/pa\
ttern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:N.
properties.pattern,data:i};e===null?e=[t]:e.push(t),r++}if(f(i)<1){const t={instancePath:a+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:N.properties.pattern,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.pattern.type,
parentSchema:N.properties.pattern,data:i};e===null?e=[t]:e.push(t),r++}}if(n.maxLength!==void 0){let i=n.maxLength;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const t={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:N.properties.
maxLength.type,parentSchema:N.properties.maxLength,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)){if(i>4096||isNaN(i)){const t={instancePath:a+
"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096},message:"must be <= 4096",schema:4096,parentSchema:N.
properties.maxLength,data:i};e===null?e=[t]:e.push(t),r++}if(i<1||isNaN(i)){const t={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:N.properties.maxLength,data:i};e===null?e=[t]:e.push(t),r++}}}if(n.min!==
void 0){let i=n.min;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const t={instancePath:a+"/min",schemaPath:"#/$defs/whole/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:oe.type,parentSchema:oe,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||
isNaN(i)){const t={instancePath:a+"/min",schemaPath:"#/$defs/whole/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <\
= 9007199254740991",schema:9007199254740991,parentSchema:oe,data:i};e===null?e=[t]:e.push(t),r++}if(i<-9007199254740991||isNaN(i)){const t={instancePath:a+"/min",
schemaPath:"#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,
parentSchema:oe,data:i};e===null?e=[t]:e.push(t),r++}}}if(n.max!==void 0){let i=n.max;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const t={instancePath:a+
"/max",schemaPath:"#/$defs/whole/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:oe.type,parentSchema:oe,data:i};e===null?e=[t]:e.
push(t),r++}if(typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i)){const t={instancePath:a+"/max",schemaPath:"#/$defs/whole/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:oe,data:i};e===null?e=[t]:e.push(
t),r++}if(i<-9007199254740991||isNaN(i)){const t={instancePath:a+"/max",schemaPath:"#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},
message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:oe,data:i};e===null?e=[t]:e.push(t),r++}}}if(n.choices!==void 0){let i=n.choices;if(Array.
isArray(i)){if(i.length>100){const o={instancePath:a+"/choices",schemaPath:"#/properties/choices/maxItems",keyword:"maxItems",params:{limit:100},message:"must N\
OT have more than 100 items",schema:100,parentSchema:N.properties.choices,data:i};e===null?e=[o]:e.push(o),r++}if(i.length<1){const o={instancePath:a+"/choices",
schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:N.properties.choices,
data:i};e===null?e=[o]:e.push(o),r++}const t=i.length;for(let o=0;o<t;o++){let m=i[o];if(typeof m=="string"){if(!Je.test(m)){const h={instancePath:a+"/choices/"+
o,schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u00\
1f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:te,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+
"/choices/"+o,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.type,parentSchema:te,data:m};e===null?e=[h]:
e.push(h),r++}}let s=i.length,p;if(s>1){e:for(;s--;)for(p=s;p--;)if(se(i[s],i[p])){const o={instancePath:a+"/choices",schemaPath:"#/properties/choices/uniqueIte\
ms",keyword:"uniqueItems",params:{i:s,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+s+" are identical)",schema:!0,parentSchema:N.properties.
choices,data:i};e===null?e=[o]:e.push(o),r++;break e}}}else{const t={instancePath:a+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:N.properties.choices.type,parentSchema:N.properties.choices,data:i};e===null?e=[t]:e.push(t),r++}}if(n.under!==void 0){let i=n.
under;if(Array.isArray(i)){if(i.length>16){const s={instancePath:a+"/under",schemaPath:"#/properties/under/maxItems",keyword:"maxItems",params:{limit:16},message:"\
must NOT have more than 16 items",schema:16,parentSchema:N.properties.under,data:i};e===null?e=[s]:e.push(s),r++}if(i.length<1){const s={instancePath:a+"/under",
schemaPath:"#/properties/under/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:N.properties.under,
data:i};e===null?e=[s]:e.push(s),r++}const t=i.length;for(let s=0;s<t;s++){let p=i[s];if(typeof p=="string"){if(f(p)>512){const o={instancePath:a+"/under/"+s,schemaPath:"\
#/$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:pe,data:p};e===null?e=[o]:
e.push(o),r++}if(!at.test(p)){const o={instancePath:a+"/under/"+s,schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\\
u0000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u\
007f]+)+$",parentSchema:pe,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/under/"+s,schemaPath:"#/$defs/path/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:pe.type,parentSchema:pe,data:p};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/under",schemaPath:"\
#/properties/under/type",keyword:"type",params:{type:"array"},message:"must be array",schema:N.properties.under.type,parentSchema:N.properties.under,data:i};e===
null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,
data:n};e===null?e=[i]:e.push(i),r++}return de.errors=e,r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(n,{instancePath:a="",parentData:x,
parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=ue.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.title===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
message:"must have required property 'title'",schema:k.required,parentSchema:k,data:n};e===null?e=[p]:e.push(p),r++}if(n.file===void 0){const p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},message:"must have required property 'file'",schema:k.required,parentSchema:k,data:n};
e===null?e=[p]:e.push(p),r++}if(n.roles===void 0){const p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"m\
ust have required property 'roles'",schema:k.required,parentSchema:k,data:n};e===null?e=[p]:e.push(p),r++}if(n.user===void 0){const p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"user"},message:"must have required property 'user'",schema:k.required,parentSchema:k,data:n};e===null?e=
[p]:e.push(p),r++}for(const p in n)if(!ze.call(k.properties,p)){const o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:k,data:n};e===null?e=[o]:e.push(o),r++}if(n.title!==void 0){let p=n.title;
if(typeof p=="string"){if(!Ve.test(p)){const o={instancePath:a+"/title",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u0\
07f-\\u009f]{1,200}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:ee,
data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/title",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:ee.type,parentSchema:ee,data:p};e===null?e=[o]:e.push(o),r++}}if(n.description!==void 0){let p=n.description;if(typeof p=="string"){if(f(p)>4e3){
const o={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4\
000 characters",schema:4e3,parentSchema:k.properties.description,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/description",schemaPath:"#\
/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.description.type,parentSchema:k.properties.description,
data:p};e===null?e=[o]:e.push(o),r++}}if(n.file!==void 0){let p=n.file;if(typeof p=="string"){if(!Pt.test(p)){const o={instancePath:a+"/file",schemaPath:"#/prop\
erties/file/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"',schema:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:k.properties.file,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/file",schemaPath:"#/prope\
rties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.file.type,parentSchema:k.properties.file,data:p};e===null?e=
[o]:e.push(o),r++}}if(n.arguments!==void 0){let p=n.arguments;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>32){const o={instancePath:a+
"/arguments",schemaPath:"#/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties",schema:32,
parentSchema:k.properties.arguments,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p){const m=r;if(typeof o=="string"&&!bt.test(o)){const h={instancePath:a+
"/arguments",schemaPath:"#/properties/arguments/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,31}$"},message:'must match pattern "\
^[a-z][a-z0-9_]{0,31}$"',schema:"^[a-z][a-z0-9_]{0,31}$",parentSchema:k.properties.arguments.propertyNames,data:o,propertyName:o};e===null?e=[h]:e.push(h),r++}var i=m===
r;if(!i){const h={instancePath:a+"/arguments",schemaPath:"#/properties/arguments/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"propert\
y name must be valid",schema:k.properties.arguments.propertyNames,parentSchema:k.properties.arguments,data:p};e===null?e=[h]:e.push(h),r++}}for(const o in p)de(
p[o],{instancePath:a+"/arguments/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:o,rootData:b,dynamicAnchors:S})||(e=e===null?de.errors:
e.concat(de.errors),r=e.length)}else{const o={instancePath:a+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:k.properties.arguments.type,parentSchema:k.properties.arguments,data:p};e===null?e=[o]:e.push(o),r++}}if(n.argv!==void 0){let p=n.argv;if(Array.
isArray(p)){if(p.length>64){const m={instancePath:a+"/argv",schemaPath:"#/properties/argv/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have \
more than 64 items",schema:64,parentSchema:k.properties.argv,data:p};e===null?e=[m]:e.push(m),r++}const o=p.length;for(let m=0;m<o;m++){let h=p[m];if(typeof h==
"string"){if(!Je.test(h)){const c={instancePath:a+"/argv/"+m,schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]\
{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:te,data:h};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/argv/"+m,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:te.type,parentSchema:te,data:h};e===null?e=[c]:e.push(c),r++}}}else{const o={instancePath:a+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:k.properties.argv.type,parentSchema:k.properties.argv,data:p};e===null?e=[o]:e.push(o),r++}}if(n.environment!==
void 0){let p=n.environment;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>64){const o={instancePath:a+"/environment",schemaPath:"#/prope\
rties/environment/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:k.properties.environment,
data:p};e===null?e=[o]:e.push(o),r++}for(const o in p){const m=r;if(typeof o=="string"&&!kt.test(o)){const h={instancePath:a+"/environment",schemaPath:"#/proper\
ties/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:'must match pattern "^(?!A\
RG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"',schema:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:k.properties.environment.propertyNames,data:o,
propertyName:o};e===null?e=[h]:e.push(h),r++}var t=m===r;if(!t){const h={instancePath:a+"/environment",schemaPath:"#/properties/environment/propertyNames",keyword:"\
propertyNames",params:{propertyName:o},message:"property name must be valid",schema:k.properties.environment.propertyNames,parentSchema:k.properties.environment,
data:p};e===null?e=[h]:e.push(h),r++}}for(const o in p){let m=p[o];if(typeof m=="string"){if(!Je.test(m)){const h={instancePath:a+"/environment/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match\
 pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:te,data:m};e===null?e=[h]:e.push(h),r++}}else{
const h={instancePath:a+"/environment/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:te.type,parentSchema:te,data:m};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:a+"/environment",schemaPath:"#/properties/enviro\
nment/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.properties.environment.type,parentSchema:k.properties.environment,data:p};e===
null?e=[o]:e.push(o),r++}}if(n.roles!==void 0){let p=n.roles;if(Array.isArray(p)){if(p.length>16){const c={instancePath:a+"/roles",schemaPath:"#/properties/role\
s/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:k.properties.roles,data:p};e===null?e=[c]:e.push(
c),r++}if(p.length<1){const c={instancePath:a+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items",schema:1,parentSchema:k.properties.roles,data:p};e===null?e=[c]:e.push(c),r++}const o=p.length;for(let c=0;c<o;c++){let u=p[c];if(typeof u=="stri\
ng"){if(f(u)>63){const g={instancePath:a+"/roles/"+c,schemaPath:"#/properties/roles/items/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT hav\
e more than 63 characters",schema:63,parentSchema:k.properties.roles.items,data:u};e===null?e=[g]:e.push(g),r++}if(f(u)<1){const g={instancePath:a+"/roles/"+c,schemaPath:"\
#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.roles.
items,data:u};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/roles/"+c,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:k.properties.roles.items.type,parentSchema:k.properties.roles.items,data:u};e===null?e=[g]:e.push(g),r++}}let m=p.length,h;
if(m>1){const c={};for(;m--;){let u=p[m];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];const g={instancePath:a+"/roles",schemaPath:"#/properties/roles\
/uniqueItems",keyword:"uniqueItems",params:{i:m,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+m+" are identical)",schema:!0,parentSchema:k.properties.
roles,data:p};e===null?e=[g]:e.push(g),r++;break}c[u]=m}}}}else{const o={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:k.properties.roles.type,parentSchema:k.properties.roles,data:p};e===null?e=[o]:e.push(o),r++}}if(n.hosts!==void 0){let p=n.
hosts;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p){const m=r;if(typeof o=="string"&&!Qe.test(o)){const h={instancePath:a+"/hosts",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:L.propertyNames,data:o,propertyName:o};e===null?e=[h]:e.push(h),r++}var s=m===
r;if(!s){const h={instancePath:a+"/hosts",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"p\
roperty name must be valid",schema:L.propertyNames,parentSchema:L,data:p};e===null?e=[h]:e.push(h),r++}}for(const o in p){let m=p[o];if(typeof m=="string"){if(!Xe.
test(m)){const h={instancePath:a+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0\
,63}$",parentSchema:L.additionalProperties,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.additionalProperties.
type,parentSchema:L.additionalProperties,data:m};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:a+"/hosts",schemaPath:"common.schema.json#/$defs/labe\
ls/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.type,parentSchema:L,data:p};e===null?e=[o]:e.push(o),r++}}if(n.timeout!==void 0){
let p=n.timeout;if(typeof p=="string"){if(!G.test(p)){const o={instancePath:a+"/timeout",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"patter\
n",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F,data:p};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/timeout",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:F.type,parentSchema:F,data:p};e===null?e=[o]:e.push(o),r++}}if(n.user!==void 0){let p=n.user;if(typeof p=="string"){if(!$t.test(
p)){const o={instancePath:a+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern:"^[a-z_][a-z0-9_-]{0,31}$"},message:'must match pat\
tern "^[a-z_][a-z0-9_-]{0,31}$"',schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:k.properties.user,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+
"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.user.type,parentSchema:k.properties.
user,data:p};e===null?e=[o]:e.push(o),r++}}if(n.folder!==void 0){let p=n.folder;if(typeof p=="string"){if(f(p)>512){const o={instancePath:a+"/folder",schemaPath:"\
#/$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:pe,data:p};e===null?e=[o]:
e.push(o),r++}if(!at.test(p)){const o={instancePath:a+"/folder",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0\
000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u00\
7f]+)+$",parentSchema:pe,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/folder",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:pe.type,parentSchema:pe,data:p};e===null?e=[o]:e.push(o),r++}}if(n.limits!==void 0){let p=n.limits;if(p&&typeof p=="obj\
ect"&&!Array.isArray(p)){for(const o in p)if(!(o==="memory"||o==="cpu"||o==="processes"||o==="output")){const m={instancePath:a+"/limits",schemaPath:"#/properti\
es/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:k.
properties.limits,data:p};e===null?e=[m]:e.push(m),r++}if(p.memory!==void 0){let o=p.memory;if(typeof o=="string"){if(!Oe.test(o)){const m={instancePath:a+"/lim\
its/memory",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patter\
n "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:K,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+
"/limits/memory",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:o};
e===null?e=[m]:e.push(m),r++}}if(p.cpu!==void 0){let o=p.cpu;if(typeof o=="number"&&isFinite(o)){if(o>1024||isNaN(o)){const m={instancePath:a+"/limits/cpu",schemaPath:"\
#/properties/limits/properties/cpu/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024},message:"must be <= 1024",schema:1024,parentSchema:k.properties.
limits.properties.cpu,data:o};e===null?e=[m]:e.push(m),r++}if(o<.01||isNaN(o)){const m={instancePath:a+"/limits/cpu",schemaPath:"#/properties/limits/properties/\
cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:k.properties.limits.properties.cpu,data:o};e===
null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/limits/cpu",schemaPath:"#/properties/limits/properties/cpu/type",keyword:"type",params:{type:"number"},
message:"must be number",schema:k.properties.limits.properties.cpu.type,parentSchema:k.properties.limits.properties.cpu,data:o};e===null?e=[m]:e.push(m),r++}}if(p.
processes!==void 0){let o=p.processes;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:a+"/limits/processes",schemaPath:"#/proper\
ties/limits/properties/processes/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:k.properties.limits.properties.processes.type,parentSchema:k.
properties.limits.properties.processes,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"&&isFinite(o)){if(o>1e5||isNaN(o)){const m={instancePath:a+"/li\
mits/processes",schemaPath:"#/properties/limits/properties/processes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,
parentSchema:k.properties.limits.properties.processes,data:o};e===null?e=[m]:e.push(m),r++}if(o<1||isNaN(o)){const m={instancePath:a+"/limits/processes",schemaPath:"\
#/properties/limits/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:k.properties.limits.
properties.processes,data:o};e===null?e=[m]:e.push(m),r++}}}if(p.output!==void 0){let o=p.output;if(typeof o=="string"){if(!Oe.test(o)){const m={instancePath:a+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match p\
attern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:K,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:o};
e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:k.properties.limits.type,parentSchema:k.properties.limits,data:p};e===null?e=[o]:e.push(o),r++}}if(n.confirm!==void 0){let p=n.confirm;if(typeof p!=
"boolean"){const o={instancePath:a+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:k.properties.
confirm.type,parentSchema:k.properties.confirm,data:p};e===null?e=[o]:e.push(o),r++}}if(n.danger!==void 0){let p=n.danger;if(typeof p=="string"){if(!Ve.test(p)){
const o={instancePath:a+"/danger",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},message:'mus\
t match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:ee,data:p};e===null?e=[o]:e.push(
o),r++}}else{const o={instancePath:a+"/danger",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,
data:p};e===null?e=[o]:e.push(o),r++}}if(n.quick!==void 0){let p=n.quick;if(typeof p!="boolean"){const o={instancePath:a+"/quick",schemaPath:"#/properties/quick\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:k.properties.quick.type,parentSchema:k.properties.quick,data:p};e===null?e=[o]:e.
push(o),r++}}}else{const p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.type,parentSchema:k,data:n};
e===null?e=[p]:e.push(p),r++}return ue.errors=e,r===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(n,{instancePath:a="",parentData:x,parentDataProperty:A,
rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=_e.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.version===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:R.required,parentSchema:R,data:n};e===null?e=[t]:e.push(t),r++}if(n.scripts===void 0){const t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scripts"},message:"must have required property 'scripts'",schema:R.required,parentSchema:R,data:n};e===null?
e=[t]:e.push(t),r++}for(const t in n)if(!(t==="version"||t==="scripts")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:R,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){
let t=n.version;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer",schema:R.properties.version.type,parentSchema:R.properties.version,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t))){const s={instancePath:a+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:R.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(n.scripts!==void 0){let t=n.scripts;if(t&&typeof t=="\
object"&&!Array.isArray(t)){if(Object.keys(t).length>500){const s={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/maxProperties",keyword:"maxPropert\
ies",params:{limit:500},message:"must NOT have more than 500 properties",schema:500,parentSchema:R.properties.scripts,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const p=r;if(typeof s=="string"&&!wt.test(s)){const o={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:R.properties.scripts.propertyNames,
data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/propertyNames",keyword:"\
propertyNames",params:{propertyName:s},message:"property name must be valid",schema:R.properties.scripts.propertyNames,parentSchema:R.properties.scripts,data:t};
e===null?e=[o]:e.push(o),r++}}for(const s in t)ue(t[s],{instancePath:a+"/scripts/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:s,rootData:b,
dynamicAnchors:S})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)}else{const s={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:R.properties.scripts.type,parentSchema:R.properties.scripts,data:t};e===null?e=[s]:e.push(s),r++}}}else{
const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:R.type,parentSchema:R,data:n};e===null?e=[t]:e.
push(t),r++}return _e.errors=e,r===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var St=he,B={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"enrol.schema.json",title:"EnrolFile",description:"kedge/enrol.yaml of a stick, or `kedge:` in the user-data of a NoCloud seed: what makes a host of a fleet\
 out of a machine.",type:"object",required:["version","host"],properties:{version:{description:"Of this format",const:1},host:{$ref:"host-config.schema.json"},hostname:{
$ref:"common.schema.json#/$defs/hostName"},files:{description:"Files that `host` names (tokens, certificates), by name, with their text; for root alone, in /etc\
/kedge",type:"object",maxProperties:16,propertyNames:{description:"A file name","x-expected":"letters, digits, `.`, `_` and `-`, at most 64, none of Kedge's own\
 (host.\u2026)",pattern:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},additionalProperties:{description:"Its text",type:"string",maxLength:65536}}},additionalProperties:!1},
E={title:"HostNameText",description:"A host name: lower-case letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.{\
1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},w={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host-config.schema.jso\
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
-]+):[0-9]{1,5}$"},exposed:{description:"Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},ye={title:"FleetI\
d",description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"string",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{12}$"},fe={title:"BranchName",description:"A branch name without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\\
.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},$={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path, or t\
he same with how to log in",type:["string","object"],minLength:1,maxLength:2048,required:["url"],properties:{url:{description:"https, ssh, http (loopback, or wi\
th `plain: true`), file, `user@host:path`, or a path",type:"string",minLength:1,maxLength:2048},tokenFile:{description:"File whose first line is a token, or `us\
er:password`, for http(s)",type:"string",minLength:1},identityFile:{description:"SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH known_\
hosts file",type:"string",minLength:1},caFile:{description:"CA certificates in PEM, besides those of the system",type:"string",minLength:1},proxy:{description:"\
URL of an HTTP proxy, such as `http://proxy.example:3128`","x-expected":"an http(s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},xe=new RegExp("^(?=.{1,63}$)[a-z0-\
9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),it=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),pt=new RegExp(
"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$","u"),ot=new RegExp("^https?://[^@\\s]+$","u"),Ye=new RegExp("^[0-9a-f]{40}$","\
u"),At=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),jt=new RegExp("^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$","u"),qt=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-\
9]{1,5}$","u");function me(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=me.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:w.required,parentSchema:w,data:n};e===null?e=
[t]:e.push(t),r++}if(n.fleet===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have re\
quired property 'fleet'",schema:w.required,parentSchema:w,data:n};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!ze.call(w.properties,t)){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:w,
data:n};e===null?e=[s]:e.push(s),r++}if(n.name!==void 0){let t=n.name;if(typeof t=="string"){if(!xe.test(t)){const s={instancePath:a+"/name",schemaPath:"common.\
schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'\
must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-\
9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:E,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/host\
Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:t};e===null?e=[s]:e.push(s),r++}}if(n.fleet!==void 0){
let t=n.fleet;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:w.properties.fleet.required,parentSchema:w.properties.fleet,data:t};e===
null?e=[s]:e.push(s),r++}if(t.sources===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"\
sources"},message:"must have required property 'sources'",schema:w.properties.fleet.required,parentSchema:w.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}
if(t.anchor===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"mu\
st have required property 'anchor'",schema:w.properties.fleet.required,parentSchema:w.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s===
"id"||s==="branch"||s==="sources"||s==="anchor"||s==="anchorTree"||s==="git")){const p={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.fleet,data:t};
e===null?e=[p]:e.push(p),r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if(!it.test(s)){const p={instancePath:a+"/fleet/id",schemaPath:"common.schema.j\
son#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0\
-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:ye,data:s};e===
null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ye.type,parentSchema:ye,data:s};e===null?e=[p]:e.push(p),r++}}if(t.branch!==void 0){let s=t.branch;if(typeof s=="string"){if(!pt.test(s)){
const p={instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$))\
)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"\
^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:fe,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+
"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:fe.type,parentSchema:fe,
data:s};e===null?e=[p]:e.push(p),r++}}if(t.sources!==void 0){let s=t.sources;if(Array.isArray(s)){if(s.length>16){const o={instancePath:a+"/fleet/sources",schemaPath:"\
#/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:w.properties.
fleet.properties.sources,data:s};e===null?e=[o]:e.push(o),r++}if(s.length<1){const o={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/\
sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:w.properties.fleet.properties.sources,data:s};
e===null?e=[o]:e.push(o),r++}const p=s.length;for(let o=0;o<p;o++){let m=s[o];if(typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))){const h={instancePath:a+
"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:$.type},message:"must be string,object",schema:$.type,parentSchema:$,
data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="string"){if(f(m)>2048){const h={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remo\
te/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:$,data:m};e===null?e=[h]:e.push(
h),r++}if(f(m)<1){const h={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:$,data:m};e===null?e=[h]:e.push(h),r++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){
const h={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:$.required,parentSchema:$,data:m};e===null?e=[h]:e.push(h),r++}for(const h in m)if(!(h==="url"||h==="tokenFile"||h==="id\
entityFile"||h==="knownHosts"||h==="caFile"||h==="proxy"||h==="plain")){const c={instancePath:a+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:$,data:m};
e===null?e=[c]:e.push(c),r++}if(m.url!==void 0){let h=m.url;if(typeof h=="string"){if(f(h)>2048){const c={instancePath:a+"/fleet/sources/"+o+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:$.properties.url,data:h};e===null?e=[c]:e.push(c),r++}if(f(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.
url,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.url.type,parentSchema:$.properties.url,data:h};e===null?e=[c]:e.push(c),r++}}
if(m.tokenFile!==void 0){let h=m.tokenFile;if(typeof h=="string"){if(f(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.
properties.tokenFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.tokenFile.type,parentSchema:$.properties.tokenFile,
data:h};e===null?e=[c]:e.push(c),r++}}if(m.identityFile!==void 0){let h=m.identityFile;if(typeof h=="string"){if(f(h)<1){const c={instancePath:a+"/fleet/sources\
/"+o+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:$.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
properties.identityFile.type,parentSchema:$.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.knownHosts!==void 0){let h=m.knownHosts;if(typeof h==
"string"){if(f(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:a+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:$.properties.knownHosts.type,parentSchema:$.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}if(m.caFile!==void 0){
let h=m.caFile;if(typeof h=="string"){if(f(h)<1){const c={instancePath:a+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.caFile,data:h};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:$.properties.caFile.type,parentSchema:$.properties.caFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.
proxy!==void 0){let h=m.proxy;if(typeof h=="string"){if(!ot.test(h)){const c={instancePath:a+"/fleet/sources/"+o+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:$.properties.proxy,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+o+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.proxy.type,parentSchema:$.properties.
proxy,data:h};e===null?e=[c]:e.push(c),r++}}if(m.plain!==void 0){let h=m.plain;if(typeof h!="boolean"){const c={instancePath:a+"/fleet/sources/"+o+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:$.properties.plain.type,parentSchema:$.
properties.plain,data:h};e===null?e=[c]:e.push(c),r++}}}}}else{const p={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.fleet.properties.sources.type,parentSchema:w.properties.fleet.properties.sources,
data:s};e===null?e=[p]:e.push(p),r++}}if(t.anchor!==void 0){let s=t.anchor;if(typeof s=="string"){if(!Ye.test(s)){const p={instancePath:a+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:w.properties.fleet.properties.anchor,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.fleet.properties.anchor.type,parentSchema:w.
properties.fleet.properties.anchor,data:s};e===null?e=[p]:e.push(p),r++}}if(t.anchorTree!==void 0){let s=t.anchorTree;if(typeof s=="string"){if(!H.test(s)){const p={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:w.properties.fleet.properties.anchorTree,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.
properties.fleet.properties.anchorTree.type,parentSchema:w.properties.fleet.properties.anchorTree,data:s};e===null?e=[p]:e.push(p),r++}}if(t.git!==void 0){let s=t.
git;if(!(s==="auto"||s==="native"||s==="embedded")){const p={instancePath:a+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:w.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:w.properties.fleet.properties.git.enum,parentSchema:w.
properties.fleet.properties.git,data:s};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:w.properties.fleet.type,parentSchema:w.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}}if(n.inventory!==
void 0){let t=n.inventory;if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:$.type},message:"must be string,object",schema:$.type,parentSchema:$,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"){if(f(t)>2048){const s={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:$,data:t};e===null?e=[s]:e.push(s),r++}if(f(t)<1){const s={instancePath:a+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$,data:t};
e===null?e=[s]:e.push(s),r++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:$.required,parentSchema:$,data:t};
e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="url"||s==="tokenFile"||s==="identityFile"||s==="knownHosts"||s==="caFile"||s==="proxy"||s==="plain")){const p={
instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:$,data:t};e===null?e=[p]:e.push(p),r++}if(t.url!==void 0){let s=t.url;if(typeof s=="string"){if(f(s)>
2048){const p={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:$.properties.url,data:s};e===null?e=[p]:e.push(p),r++}if(f(s)<1){const p={instancePath:a+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:$.properties.url,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.url.type,parentSchema:$.properties.url,data:s};
e===null?e=[p]:e.push(p),r++}}if(t.tokenFile!==void 0){let s=t.tokenFile;if(typeof s=="string"){if(f(s)<1){const p={instancePath:a+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.
properties.tokenFile,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.tokenFile.type,parentSchema:$.properties.tokenFile,data:s};
e===null?e=[p]:e.push(p),r++}}if(t.identityFile!==void 0){let s=t.identityFile;if(typeof s=="string"){if(f(s)<1){const p={instancePath:a+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:$.properties.identityFile,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.identityFile.type,
parentSchema:$.properties.identityFile,data:s};e===null?e=[p]:e.push(p),r++}}if(t.knownHosts!==void 0){let s=t.knownHosts;if(typeof s=="string"){if(f(s)<1){const p={
instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.knownHosts,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
properties.knownHosts.type,parentSchema:$.properties.knownHosts,data:s};e===null?e=[p]:e.push(p),r++}}if(t.caFile!==void 0){let s=t.caFile;if(typeof s=="string"){
if(f(s)<1){const p={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.caFile,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.
caFile.type,parentSchema:$.properties.caFile,data:s};e===null?e=[p]:e.push(p),r++}}if(t.proxy!==void 0){let s=t.proxy;if(typeof s=="string"){if(!ot.test(s)){const p={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:$.properties.proxy,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:$.properties.proxy.type,parentSchema:$.properties.proxy,data:s};e===null?e=[p]:e.push(p),r++}}if(t.plain!==void 0){let s=t.plain;if(typeof s!="boole\
an"){const p={instancePath:a+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:$.properties.plain.type,parentSchema:$.properties.plain,data:s};e===null?e=[p]:e.push(p),r++}}}}if(n.key!==void 0){let t=n.key;if(typeof t==
"string"){if(f(t)<1){const s={instancePath:a+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:w.properties.key,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.key.type,parentSchema:w.properties.key,data:t};e===null?e=[s]:e.push(s),
r++}}if(n.state!==void 0){let t=n.state;if(typeof t=="string"){if(f(t)<1){const s={instancePath:a+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.state,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.state.type,parentSchema:w.
properties.state,data:t};e===null?e=[s]:e.push(s),r++}}if(n.compose!==void 0){let t=n.compose;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!==
"project"){const p={instancePath:a+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.compose,data:t};e===null?e=[p]:e.push(p),r++}if(t.project!==void 0){let s=t.project;
if(typeof s=="string"){if(!At.test(s)){const p={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:w.properties.
compose.properties.project,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/pro\
ject/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.compose.properties.project.type,parentSchema:w.properties.compose.
properties.project,data:s};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:w.properties.compose.type,parentSchema:w.properties.compose,data:t};e===null?e=[s]:e.push(s),r++}}if(n.ostree!==void 0){
let t=n.ostree;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="sysroot"){const p={instancePath:a+"/ostree",schemaPath:"#/properties/ostree\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.
ostree,data:t};e===null?e=[p]:e.push(p),r++}if(t.sysroot!==void 0){let s=t.sysroot;if(typeof s=="string"){if(f(s)<1){const p={instancePath:a+"/ostree/sysroot",schemaPath:"\
#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.
ostree.properties.sysroot,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroo\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.ostree.properties.sysroot.type,parentSchema:w.properties.ostree.properties.
sysroot,data:s};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:w.properties.ostree.type,parentSchema:w.properties.ostree,data:t};e===null?e=[s]:e.push(s),r++}}if(n.registries!==void 0){let t=n.
registries;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;if(typeof s=="string"&&!jt.test(s)){const o={instancePath:a+"/registries",schemaPath:"\
#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9]\
[A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:w.properties.registries.propertyNames,data:s,propertyName:s};e===null?e=[o]:e.
push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/registries",schemaPath:"#/properties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:s},
message:"property name must be valid",schema:w.properties.registries.propertyNames,parentSchema:w.properties.registries,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){
let p=t[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.authFile===void 0){const o={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/registries/additionalProperties/required",keyword:"required",params:{missingProperty:"authFile"},message:"must have required property '\
authFile'",schema:w.properties.registries.additionalProperties.required,parentSchema:w.properties.registries.additionalProperties,data:p};e===null?e=[o]:e.push(
o),r++}for(const o in p)if(o!=="authFile"){const m={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/a\
dditionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:w.
properties.registries.additionalProperties,data:p};e===null?e=[m]:e.push(m),r++}if(p.authFile!==void 0){let o=p.authFile;if(typeof o=="string"){if(f(o)<1){const m={
instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.registries.additionalProperties.
properties.authFile,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.registries.
additionalProperties.properties.authFile.type,parentSchema:w.properties.registries.additionalProperties.properties.authFile,data:o};e===null?e=[m]:e.push(m),r++}}}else{
const o={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:w.properties.registries.additionalProperties.type,parentSchema:w.properties.registries.additionalProperties,data:p};
e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/registries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:w.properties.registries.type,parentSchema:w.properties.registries,data:t};e===null?e=[s]:e.push(s),r++}}if(n.api!==void 0){let t=n.api;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="listen"||s==="exposed")){const p={instancePath:a+"/api",schemaPath:"#/properties/api/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.api,
data:t};e===null?e=[p]:e.push(p),r++}if(t.listen!==void 0){let s=t.listen;if(typeof s=="string"){if(!qt.test(s)){const p={instancePath:a+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\
\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:w.properties.api.properties.listen,data:s};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:w.properties.api.properties.listen.type,parentSchema:w.properties.api.properties.listen,data:s};e===null?e=[p]:e.push(p),r++}}
if(t.exposed!==void 0){let s=t.exposed;if(typeof s!="boolean"){const p={instancePath:a+"/api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:w.properties.api.properties.exposed.type,parentSchema:w.properties.api.properties.exposed,data:s};
e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:w.properties.api.type,parentSchema:w.properties.api,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:w.type,parentSchema:w,data:n};e===null?e=[t]:e.push(t),r++}return me.errors=e,r===0}me.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var zt=new RegExp("^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","u");function he(n,{instancePath:a="",parentData:x,parentDataProperty:A,
rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=he.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.version===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:B.required,parentSchema:B,data:n};e===null?e=[t]:e.push(t),r++}if(n.host===void 0){const t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:B.required,parentSchema:B,data:n};e===null?e=
[t]:e.push(t),r++}for(const t in n)if(!(t==="version"||t==="host"||t==="hostname"||t==="files")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:B,data:n};e===null?e=[s]:e.push(s),r++}
if(n.version!==void 0){let t=n.version;if(t!==1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:B.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(n.host!==void 0&&(me(n.host,{instancePath:a+
"/host",parentData:n,parentDataProperty:"host",rootData:b,dynamicAnchors:S})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),n.hostname!==void 0){let t=n.
hostname;if(typeof t=="string"){if(!xe.test(t)){const s={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])\
?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:E,data:t};e===null?
e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:E.type,parentSchema:E,data:t};e===null?e=[s]:e.push(s),r++}}if(n.files!==void 0){let t=n.files;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(Object.keys(t).length>16){const s={instancePath:a+"/files",schemaPath:"#/properties/files/maxProperties",keyword:"maxProperties",params:{limit:16},message:"m\
ust NOT have more than 16 properties",schema:16,parentSchema:B.properties.files,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){const p=r;if(typeof s=="s\
tring"&&!zt.test(s)){const o={instancePath:a+"/files",schemaPath:"#/properties/files/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!host\\.)[A-Za-\
z0-9][A-Za-z0-9._-]{0,63}$"},message:'must match pattern "^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"',schema:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:B.
properties.files.propertyNames,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/files",schemaPath:"#/properties/\
files/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:B.properties.files.propertyNames,parentSchema:B.
properties.files,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){let p=t[s];if(typeof p=="string"){if(f(p)>65536){const o={instancePath:a+"/files/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mo\
re than 65536 characters",schema:65536,parentSchema:B.properties.files.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"\
/files/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:B.properties.files.additionalProperties.type,parentSchema:B.properties.files.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{
const s={instancePath:a+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object",schema:B.properties.files.type,
parentSchema:B.properties.files,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:B.type,parentSchema:B,data:n};e===null?e=[t]:e.push(t),r++}return he.errors=e,r===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var xt=Ie,q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet\
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
$ref:"common.schema.json#/$defs/osLayer"},agent:{$ref:"common.schema.json#/$defs/agentPin"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},additionalProperties:!1}},
additionalProperties:!1},et={title:"FleetName",description:"A name for people: letters, digits, spaces, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},T={title:"OsLayer",description:"The operating system: in a layer only the channel",type:["object","null"],properties:{channel:{
description:"Name of a file os/<channel>.yaml","x-expected":"a channel name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string",
"null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},O={title:"DownloadLayer",description:"How this host may use its line",type:["object","n\
ull"],properties:{maxRate:{description:"Bytes a second at most, for OS commits and bundle tars, such as `2MiB`; at least 64KiB","x-expected":"a size of at least\
 `64KiB`, such as `512KiB` or `2MiB`",type:["string","null"],pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"}},additionalProperties:!1},
Nt=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),Lt=new RegExp("^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^\
*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$","u"),Ze=new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$","u"),tt=new RegExp("^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|\
[1-9][0-9]{0,6}(MiB|GiB))$","u"),M={title:"BundleLayers",description:"Bundles by name: folders under bundles/",type:"object",propertyNames:{$ref:"common.schema.\
json#/$defs/bundleName"},additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},I={title:"BundleNameText",description:"A bundle name: lower-case l\
etters, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},le=new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$","u"),J={title:"\
BundleLayer",description:"What a layer says of one bundle; null takes the bundle away",type:["object","null"],"x-later":["secrets","before","drain","hooks"],properties:{
env:{$ref:"common.schema.json#/$defs/environment"},after:{description:"Bundles that come before this one; tied bundles go back together",type:["array","null"],items:{
$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},health:{$ref:"common.schema.json#/$defs/health"},requires:{description:"`os`: a new digest of this \
bundle waits for the OS that the channel pins, and goes back with it",enum:["os",null]},when:{$ref:"common.schema.json#/$defs/when"}},additionalProperties:!1},re={
title:"Environment",description:"Variables for `${NAME}` in the bundle's compose.yaml; nothing else is interpolated. null takes a lower layer's variable away",type:[
"object","null"],propertyNames:{description:"A variable name: letters, digits and `_`, not beginning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{
type:["string","null"]}},W={title:"HealthLayer",description:"When the bundle counts as healthy, besides the health checks of its own services",type:["object","n\
ull"],properties:{timeout:{description:"How long the bundle has to become healthy, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s\
`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},http:{description:"A loopback URL on a port that the bundle publishes itself, suc\
h as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects are not followed","x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",
type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},Tt=new RegExp("^[A-Za-z_][A\
-Za-z0-9_]{0,127}$","u"),Ot=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$","u"),D={title:"WhenLayer",description:"When th\
e bundle may be swapped for another digest of it; at any time where absent",type:["object","null"],properties:{windows:{description:"Maintenance windows; one of\
 them must be open",type:["array","null"],minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}},idle:{description:"How still the host must be,\
 besides an open window",type:["object","null"],required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$defs/gpuBelow"},for:{$ref:"common.s\
chema.json#/$defs/duration"}},additionalProperties:!1}},additionalProperties:!1},j={title:"MaintenanceWindowText",type:"object",description:"A span of wall-cloc\
k time that comes again every week, or every day",required:["start","length","timezone"],properties:{days:{description:"Days on which it begins; every day where\
 absent",type:"array",minItems:1,uniqueItems:!0,items:{enum:["mon","tue","wed","thu","fri","sat","sun"]}},start:{description:'When it begins on the wall clock o\
f `timezone`, as "HH:MM"',"x-expected":'a time from "00:00" to "23:59", in quotes',type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{description:"\
How long it stays open from then on, such as `2h`; 7 days at most","x-expected":"a duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h\
|d)$"},timezone:{description:"An IANA time zone, such as `Europe/Berlin` or `UTC`",type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"}},additionalProperties:!1},
ne={title:"GpuBelow",description:"Every GPU is busy for less than this share of the time, in percent",type:"integer",minimum:1,maximum:100},nt=new RegExp("^([01\
][0-9]|2[0-3]):[0-5][0-9]$","u"),mt=new RegExp("^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u");function ge(n,{instancePath:a="",parentData:x,parentDataProperty:A,
rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=ge.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="o\
bject"&&!Array.isArray(n))&&n!==null){const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:D.type},message:"must be object,null",schema:D.type,
parentSchema:D,data:n};e===null?e=[i]:e.push(i),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const i in n)if(!(i==="windows"||i==="idle")){const t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:D,
data:n};e===null?e=[t]:e.push(t),r++}if(n.windows!==void 0){let i=n.windows;if(!Array.isArray(i)&&i!==null){const t={instancePath:a+"/windows",schemaPath:"#/pro\
perties/windows/type",keyword:"type",params:{type:D.properties.windows.type},message:"must be array,null",schema:D.properties.windows.type,parentSchema:D.properties.
windows,data:i};e===null?e=[t]:e.push(t),r++}if(Array.isArray(i)){if(i.length>32){const s={instancePath:a+"/windows",schemaPath:"#/properties/windows/maxItems",
keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:D.properties.windows,data:i};e===null?e=[s]:e.push(s),r++}
if(i.length<1){const s={instancePath:a+"/windows",schemaPath:"#/properties/windows/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items",schema:1,parentSchema:D.properties.windows,data:i};e===null?e=[s]:e.push(s),r++}const t=i.length;for(let s=0;s<t;s++){let p=i[s];if(p&&typeof p=="ob\
ject"&&!Array.isArray(p)){if(p.start===void 0){const o={instancePath:a+"/windows/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{
missingProperty:"start"},message:"must have required property 'start'",schema:j.required,parentSchema:j,data:p};e===null?e=[o]:e.push(o),r++}if(p.length===void 0){
const o={instancePath:a+"/windows/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"length"},message:"must \
have required property 'length'",schema:j.required,parentSchema:j,data:p};e===null?e=[o]:e.push(o),r++}if(p.timezone===void 0){const o={instancePath:a+"/windows\
/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezon\
e'",schema:j.required,parentSchema:j,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="days"||o==="start"||o==="length"||o==="timezone")){const m={
instancePath:a+"/windows/"+s,schemaPath:"common.schema.json#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties",schema:!1,parentSchema:j,data:p};e===null?e=[m]:e.push(m),r++}if(p.days!==void 0){let o=p.days;if(Array.isArray(o)){if(o.length<
1){const u={instancePath:a+"/windows/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:j.properties.days,data:o};e===null?e=[u]:e.push(u),r++}const m=o.length;for(let u=0;u<m;u++){let g=o[u];
if(!(g==="mon"||g==="tue"||g==="wed"||g==="thu"||g==="fri"||g==="sat"||g==="sun")){const ie={instancePath:a+"/windows/"+s+"/days/"+u,schemaPath:"common.schema.j\
son#/$defs/window/properties/days/items/enum",keyword:"enum",params:{allowedValues:j.properties.days.items.enum},message:"must be equal to one of the allowed va\
lues",schema:j.properties.days.items.enum,parentSchema:j.properties.days.items,data:g};e===null?e=[ie]:e.push(ie),r++}}let h=o.length,c;if(h>1){e:for(;h--;)for(c=
h;c--;)if(se(o[h],o[c])){const u={instancePath:a+"/windows/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"unique\
Items",params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:j.properties.days,data:o};e===null?
e=[u]:e.push(u),r++;break e}}}else{const m={instancePath:a+"/windows/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/type",keyword:"typ\
e",params:{type:"array"},message:"must be array",schema:j.properties.days.type,parentSchema:j.properties.days,data:o};e===null?e=[m]:e.push(m),r++}}if(p.start!==
void 0){let o=p.start;if(typeof o=="string"){if(!nt.test(o)){const m={instancePath:a+"/windows/"+s+"/start",schemaPath:"common.schema.json#/$defs/window/propert\
ies/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^\
([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:j.properties.start,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/windows/"+s+"/start",schemaPath:"\
common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.start.type,parentSchema:j.
properties.start,data:o};e===null?e=[m]:e.push(m),r++}}if(p.length!==void 0){let o=p.length;if(typeof o=="string"){if(!G.test(o)){const m={instancePath:a+"/wind\
ows/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'\
must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:j.properties.length,data:o};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:a+"/windows/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:j.properties.length.type,parentSchema:j.properties.length,data:o};e===null?e=[m]:e.push(m),r++}}if(p.timezone!==void 0){let o=p.timezone;
if(typeof o=="string"){if(!mt.test(o)){const m={instancePath:a+"/windows/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/patter\
n",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+\
)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:j.properties.timezone,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+
"/windows/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:j.properties.timezone.type,parentSchema:j.properties.timezone,data:o};e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:a+"/windows/"+s,schemaPath:"\
common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.type,parentSchema:j,data:p};e===null?e=[o]:e.push(
o),r++}}}}if(n.idle!==void 0){let i=n.idle;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){const t={instancePath:a+"/idle",schemaPath:"#/properties/id\
le/type",keyword:"type",params:{type:D.properties.idle.type},message:"must be object,null",schema:D.properties.idle.type,parentSchema:D.properties.idle,data:i};
e===null?e=[t]:e.push(t),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.for===void 0){const t={instancePath:a+"/idle",schemaPath:"#/properties/idle/requi\
red",keyword:"required",params:{missingProperty:"for"},message:"must have required property 'for'",schema:D.properties.idle.required,parentSchema:D.properties.idle,
data:i};e===null?e=[t]:e.push(t),r++}if(i.gpuBelow===void 0){const t={instancePath:a+"/idle",schemaPath:"#/properties/idle/required",keyword:"required",params:{
missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:D.properties.idle.required,parentSchema:D.properties.idle,data:i};e===null?e=
[t]:e.push(t),r++}for(const t in i)if(!(t==="gpuBelow"||t==="for")){const s={instancePath:a+"/idle",schemaPath:"#/properties/idle/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:D.properties.idle,data:i};e===null?e=[s]:
e.push(s),r++}if(i.gpuBelow!==void 0){let t=i.gpuBelow;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/idle/gpuBelow",schemaPath:"\
common.schema.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:ne.type,parentSchema:ne,data:t};e===null?e=[s]:
e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){const s={instancePath:a+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:ne,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(
t)){const s={instancePath:a+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:ne,data:t};e===null?e=[s]:e.push(s),r++}}}if(i.for!==void 0){let t=i.for;if(typeof t=="string"){if(!G.test(t)){const s={instancePath:a+
"/idle/for",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern \
"^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/idle/for",
schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.type,parentSchema:F,data:t};e===null?
e=[s]:e.push(s),r++}}}}}return ge.errors=e,r===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(n,{instancePath:a="",parentData:x,parentDataProperty:A,
rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=C.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="ob\
ject"&&!Array.isArray(n))&&n!==null){const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:J.type},message:"must be object,null",schema:J.type,
parentSchema:J,data:n};e===null?e=[t]:e.push(t),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="env"||t==="after"||t==="health"||t===
"requires"||t==="when")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must \
NOT have additional properties",schema:!1,parentSchema:J,data:n};e===null?e=[s]:e.push(s),r++}if(n.env!==void 0){let t=n.env;if(!(t&&typeof t=="object"&&!Array.
isArray(t))&&t!==null){const s={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/type",keyword:"type",params:{type:re.type},message:"must\
 be object,null",schema:re.type,parentSchema:re,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;if(typeof s==
"string"&&!Tt.test(s)){const o={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:re.propertyNames,
data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/property\
Names",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:re.propertyNames,parentSchema:re,data:t};e===null?e=[o]:e.push(
o),r++}}for(const s in t){let p=t[s];if(typeof p!="string"&&p!==null){const o={instancePath:a+"/env/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"commo\
n.schema.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:re.additionalProperties.type},message:"must be string,null",schema:re.additionalProperties.
type,parentSchema:re.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}}if(n.after!==void 0){let t=n.after;if(!Array.isArray(t)&&t!==null){const s={instancePath:a+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:J.properties.after.type},message:"must be array,null",schema:J.properties.after.type,parentSchema:J.
properties.after,data:t};e===null?e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!le.test(h)){
const c={instancePath:a+"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.type,parentSchema:I,data:h};
e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(se(t[p],t[o])){const m={instancePath:a+"/after",schemaPath:"#/properties/afte\
r/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:J.
properties.after,data:t};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.health!==void 0){let t=n.health;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){
const s={instancePath:a+"/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:W.type},message:"must be object,null",schema:W.
type,parentSchema:W,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="timeout"||s==="http")){const p={
instancePath:a+"/health",schemaPath:"common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:W,data:t};e===null?e=[p]:e.push(p),r++}if(t.timeout!==void 0){let s=t.timeout;if(typeof s!="string"&&
s!==null){const p={instancePath:a+"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:W.properties.
timeout.type},message:"must be string,null",schema:W.properties.timeout.type,parentSchema:W.properties.timeout,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s==
"string"&&!G.test(s)){const p={instancePath:a+"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{
pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:W.properties.timeout,
data:s};e===null?e=[p]:e.push(p),r++}}if(t.http!==void 0){let s=t.http;if(typeof s!="string"&&s!==null){const p={instancePath:a+"/health/http",schemaPath:"commo\
n.schema.json#/$defs/health/properties/http/type",keyword:"type",params:{type:W.properties.http.type},message:"must be string,null",schema:W.properties.http.type,
parentSchema:W.properties.http,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!Ot.test(s)){const p={instancePath:a+"/health/http",schemaPath:"commo\
n.schema.json#/$defs/health/properties/http/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},
message:'must match pattern "^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0\
-9]{0,4}(/[!-~]*)?$",parentSchema:W.properties.http,data:s};e===null?e=[p]:e.push(p),r++}}}}if(n.requires!==void 0){let t=n.requires;if(!(t==="os"||t===null)){const s={
instancePath:a+"/requires",schemaPath:"#/properties/requires/enum",keyword:"enum",params:{allowedValues:J.properties.requires.enum},message:"must be equal to on\
e of the allowed values",schema:J.properties.requires.enum,parentSchema:J.properties.requires,data:t};e===null?e=[s]:e.push(s),r++}}n.when!==void 0&&(ge(n.when,
{instancePath:a+"/when",parentData:n,parentDataProperty:"when",rootData:b,dynamicAnchors:S})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length))}return C.errors=
e,r===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const d=ve.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){
const s=r;if(typeof t=="string"){if(!le.test(t)){const p={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:t,propertyName:t};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:I.type,parentSchema:I,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=s===r;if(!i){const p={instancePath:a,schemaPath:"#/proper\
tyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:M.propertyNames,parentSchema:M,data:n};e===null?e=[p]:e.push(
p),r++}}for(const t in n)C(n[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:b,dynamicAnchors:S})||(e=
e===null?C.errors:e.concat(C.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:M.type,parentSchema:M,data:n};e===null?e=[t]:e.push(t),r++}return ve.errors=e,r===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var y={title:"\
AgentPinText",description:"The agent that hosts run: taken whole from the highest layer that has one; null: the one of their own package",type:["object","null"],
required:["version","sha256","url"],properties:{version:{description:"What `kedge --version` of it prints","x-expected":"a version such as `0.2.0`",type:"string",
pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},sha256:{title:"AgentDigests",description:"SHA-256 of the one file of each architecture, by Debian's names",type:"object",
minProperties:1,properties:{amd64:{$ref:"#/$defs/sha256"},arm64:{$ref:"#/$defs/sha256"}},additionalProperties:!1},url:{description:"Where the file is fetched fr\
om, the first that has it: https, or http on loopback; `{arch}` and `{version}` are filled in","x-expected":"an https URL, or a list of them",type:["string","ar\
ray"],minLength:1,maxLength:2048,minItems:1,maxItems:16,items:{description:"An https URL",type:"string",minLength:1,maxLength:2048}},confirm:{description:"A goo\
d pass within this of its start, or back to the agent before it; `10m` where absent","x-expected":"a duration such as `10m`",type:"string",pattern:"^[1-9][0-9]{\
0,6}(s|m|h|d)$"}},additionalProperties:!1},st=new RegExp("^[0-9][0-9A-Za-z.+~-]{0,62}$","u");function we(n,{instancePath:a="",parentData:x,parentDataProperty:A,
rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=we.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="o\
bject"&&!Array.isArray(n))&&n!==null){const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:y.type},message:"must be object,null",schema:y.type,
parentSchema:y,data:n};e===null?e=[i]:e.push(i),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const i={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:y.required,parentSchema:y,data:n};e===null?
e=[i]:e.push(i),r++}if(n.sha256===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must hav\
e required property 'sha256'",schema:y.required,parentSchema:y,data:n};e===null?e=[i]:e.push(i),r++}if(n.url===void 0){const i={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:y.required,parentSchema:y,data:n};e===null?e=[i]:e.push(
i),r++}for(const i in n)if(!(i==="version"||i==="sha256"||i==="url"||i==="confirm")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==
void 0){let i=n.version;if(typeof i=="string"){if(!st.test(i)){const t={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{
pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:y.properties.
version,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:y.properties.version.type,parentSchema:y.properties.version,data:i};e===null?e=[t]:e.push(t),r++}}if(n.sha256!==void 0){let i=n.
sha256;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const t={instancePath:a+"/sha256",schemaPath:"#/properties/sha256/minProperties",
keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.sha256,data:i};e===null?e=[t]:e.push(
t),r++}for(const t in i)if(!(t==="amd64"||t==="arm64")){const s={instancePath:a+"/sha256",schemaPath:"#/properties/sha256/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.sha256,data:i};e===null?e=[s]:e.push(
s),r++}if(i.amd64!==void 0){let t=i.amd64;if(typeof t=="string"){if(!H.test(t)){const s={instancePath:a+"/sha256/amd64",schemaPath:"#/$defs/sha256/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Z,data:t};e===null?e=[s]:e.push(s),
r++}}else{const s={instancePath:a+"/sha256/amd64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,
parentSchema:Z,data:t};e===null?e=[s]:e.push(s),r++}}if(i.arm64!==void 0){let t=i.arm64;if(typeof t=="string"){if(!H.test(t)){const s={instancePath:a+"/sha256/a\
rm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64\
}$",parentSchema:Z,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/sha256/arm64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Z.type,parentSchema:Z,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/sha256",schemaPath:"#/prope\
rties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.sha256.type,parentSchema:y.properties.sha256,data:i};e===null?
e=[t]:e.push(t),r++}}if(n.url!==void 0){let i=n.url;if(typeof i!="string"&&!Array.isArray(i)){const t={instancePath:a+"/url",schemaPath:"#/properties/url/type",
keyword:"type",params:{type:y.properties.url.type},message:"must be string,array",schema:y.properties.url.type,parentSchema:y.properties.url,data:i};e===null?e=
[t]:e.push(t),r++}if(typeof i=="string"){if(f(i)>2048){const t={instancePath:a+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.url,data:i};e===null?e=[t]:e.push(t),r++}if(f(i)<1){const t={instancePath:a+
"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.
url,data:i};e===null?e=[t]:e.push(t),r++}}if(Array.isArray(i)){if(i.length>16){const s={instancePath:a+"/url",schemaPath:"#/properties/url/maxItems",keyword:"ma\
xItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:y.properties.url,data:i};e===null?e=[s]:e.push(s),r++}if(i.length<1){
const s={instancePath:a+"/url",schemaPath:"#/properties/url/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.
properties.url,data:i};e===null?e=[s]:e.push(s),r++}const t=i.length;for(let s=0;s<t;s++){let p=i[s];if(typeof p=="string"){if(f(p)>2048){const o={instancePath:a+
"/url/"+s,schemaPath:"#/properties/url/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.
properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}if(f(p)<1){const o={instancePath:a+"/url/"+s,schemaPath:"#/properties/url/items/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/url/"+s,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.url.
items.type,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}}}}if(n.confirm!==void 0){let i=n.confirm;if(typeof i=="string"){if(!G.test(
i)){const t={instancePath:a+"/confirm",schemaPath:"#/properties/confirm/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must m\
atch pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:y.properties.confirm,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.confirm.type,
parentSchema:y.properties.confirm,data:i};e===null?e=[t]:e.push(t),r++}}}return we.errors=e,r===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(n,{
instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ie.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:q.required,parentSchema:q,data:n};e===null?e=[i]:e.push(i),r++}if(n.
id===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:q.
required,parentSchema:q,data:n};e===null?e=[i]:e.push(i),r++}if(n.name===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:q.required,parentSchema:q,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!ze.call(q.properties,
i)){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:q,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let i=n.version;if(i!==1){const t={instancePath:a+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:q.properties.version,data:i};e===null?
e=[t]:e.push(t),r++}}if(n.id!==void 0){let i=n.id;if(typeof i=="string"){if(!it.test(i)){const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fle\
etId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:ye,data:i};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:ye.type,parentSchema:ye,data:i};e===null?e=[t]:e.push(t),r++}}if(n.name!==void 0){let i=n.name;if(typeof i=="string"){if(!Nt.test(i)){const t={instancePath:a+
"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},message:'must match pat\
tern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:et,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:et.type,parentSchema:et,data:i};
e===null?e=[t]:e.push(t),r++}}if(n.branch!==void 0){let i=n.branch;if(typeof i=="string"){if(!pt.test(i)){const t={instancePath:a+"/branch",schemaPath:"common.s\
chema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'\
must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z\
0-9._/-]{0,199}(?<![./])$",parentSchema:fe,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/br\
anch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:fe.type,parentSchema:fe,data:i};e===null?e=[t]:e.push(t),r++}}if(n.poll!==void 0){
let i=n.poll;if(typeof i=="string"){if(!G.test(i)){const t={instancePath:a+"/poll",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{
pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F,data:i};e===null?
e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/poll",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:F.type,parentSchema:F,data:i};e===null?e=[t]:e.push(t),r++}}if(n.freshness!==void 0){let i=n.freshness;if(typeof i=="string"){if(!G.test(i)){
const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'\
must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.type,parentSchema:F,data:i};
e===null?e=[t]:e.push(t),r++}}if(n.limits!==void 0){let i=n.limits;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="repository"||t==="fil\
e"||t==="files")){const s={instancePath:a+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:q.properties.limits,data:i};e===null?e=[s]:e.push(s),r++}if(i.repository!==void 0){let t=i.
repository;if(typeof t=="string"){if(!Oe.test(t)){const s={instancePath:a+"/limits/repository",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"patt\
ern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)\
$",parentSchema:K,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/limits/repository",schemaPath:"common.schema.json#/$defs/size/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:t};e===null?e=[s]:e.push(s),r++}}if(i.file!==void 0){let t=i.file;if(typeof t==
"string"){if(!Oe.test(t)){const s={instancePath:a+"/limits/file",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0\
-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:K,data:t};e===
null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/limits/file",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:K.type,parentSchema:K,data:t};e===null?e=[s]:e.push(s),r++}}if(i.files!==void 0){let t=i.files;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/files/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer",schema:q.properties.limits.properties.files.type,parentSchema:q.properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"number"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/files/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:q.properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||
isNaN(t)){const s={instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:q.properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}}}}else{const t={instancePath:a+"/limits",schemaPath:"\
#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.properties.limits.type,parentSchema:q.properties.limits,data:i};
e===null?e=[t]:e.push(t),r++}}if(n.inventory!==void 0){let i=n.inventory;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.url===void 0){const t={instancePath:a+
"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:q.
properties.inventory.required,parentSchema:q.properties.inventory,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="url"||t==="plain")){const s={instancePath:a+
"/inventory",schemaPath:"#/properties/inventory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additi\
onal properties",schema:!1,parentSchema:q.properties.inventory,data:i};e===null?e=[s]:e.push(s),r++}if(i.url!==void 0){let t=i.url;if(typeof t=="string"){if(f(t)>
2048){const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"mus\
t NOT have more than 2048 characters",schema:2048,parentSchema:q.properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}if(f(t)<1){const s={instancePath:a+
"/inventory/url",schemaPath:"#/properties/inventory/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:q.properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/inventory/url",schemaPath:"#\
/properties/inventory/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.inventory.properties.url.type,parentSchema:q.
properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}}if(i.plain!==void 0){let t=i.plain;if(typeof t!="boolean"){const s={instancePath:a+"/i\
nventory/plain",schemaPath:"#/properties/inventory/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:q.properties.inventory.
properties.plain.type,parentSchema:q.properties.inventory.properties.plain,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/inventory",schemaPath:"\
#/properties/inventory/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.properties.inventory.type,parentSchema:q.properties.inventory,
data:i};e===null?e=[t]:e.push(t),r++}}if(n.drift!==void 0){let i=n.drift;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ignore===void 0){const t={instancePath:a+
"/drift",schemaPath:"#/properties/drift/required",keyword:"required",params:{missingProperty:"ignore"},message:"must have required property 'ignore'",schema:q.properties.
drift.required,parentSchema:q.properties.drift,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(t!=="ignore"){const s={instancePath:a+"/drift",schemaPath:"\
#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:q.
properties.drift,data:i};e===null?e=[s]:e.push(s),r++}if(i.ignore!==void 0){let t=i.ignore;if(Array.isArray(t)){if(t.length>200){const m={instancePath:a+"/drift\
/ignore",schemaPath:"#/properties/drift/properties/ignore/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,
parentSchema:q.properties.drift.properties.ignore,data:t};e===null?e=[m]:e.push(m),r++}const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(f(
h)>512){const c={instancePath:a+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit:512},message:"\
must NOT have more than 512 characters",schema:512,parentSchema:q.properties.drift.properties.ignore.items,data:h};e===null?e=[c]:e.push(c),r++}if(!Lt.test(h)){
const c={instancePath:a+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(//|/$)\
)(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"},message:'must match pattern "^(?!\
/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"',schema:"^(?!/)(?!.*\
(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$",parentSchema:q.properties.drift.
properties.ignore.items,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.drift.properties.ignore.items.type,parentSchema:q.properties.drift.
properties.ignore.items,data:h};e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){const m={};for(;p--;){let h=t[p];if(typeof h=="string"){if(typeof m[h]=="\
number"){o=m[h];const c={instancePath:a+"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"\
must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:q.properties.drift.properties.ignore,data:t};e===null?e=[c]:e.push(
c),r++;break}m[h]=p}}}}else{const s={instancePath:a+"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:q.properties.drift.properties.ignore.type,parentSchema:q.properties.drift.properties.ignore,data:t};e===null?e=[s]:e.push(s),r++}}}else{
const t={instancePath:a+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.properties.drift.type,
parentSchema:q.properties.drift,data:i};e===null?e=[t]:e.push(t),r++}}if(n.defaults!==void 0){let i=n.defaults;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)
if(!(t==="bundles"||t==="os"||t==="agent"||t==="download")){const s={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:q.properties.defaults,data:i};e===null?
e=[s]:e.push(s),r++}if(i.bundles!==void 0&&(ve(i.bundles,{instancePath:a+"/defaults/bundles",parentData:i,parentDataProperty:"bundles",rootData:b,dynamicAnchors:S})||
(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)),i.os!==void 0){let t=i.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+
"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:T.type},message:"must be object,null",schema:T.type,parentSchema:T,
data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const p={instancePath:a+"/defaults/os",schemaPath:"\
common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:T,data:t};e===null?e=[p]:e.push(p),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const p={instancePath:a+
"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:T.properties.channel.type},message:"mu\
st be string,null",schema:T.properties.channel.type,parentSchema:T.properties.channel,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!Ze.test(s)){const p={
instancePath:a+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:T.properties.channel,data:s};e===null?
e=[p]:e.push(p),r++}}}}if(i.agent!==void 0&&(we(i.agent,{instancePath:a+"/defaults/agent",parentData:i,parentDataProperty:"agent",rootData:b,dynamicAnchors:S})||
(e=e===null?we.errors:e.concat(we.errors),r=e.length)),i.download!==void 0){let t=i.download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={
instancePath:a+"/defaults/download",schemaPath:"common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:O.type},message:"must be object,null",
schema:O.type,parentSchema:O,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="maxRate"){const p={instancePath:a+
"/defaults/download",schemaPath:"common.schema.json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:O,data:t};e===null?e=[p]:e.push(p),r++}if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&
s!==null){const p={instancePath:a+"/defaults/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{
type:O.properties.maxRate.type},message:"must be string,null",schema:O.properties.maxRate.type,parentSchema:O.properties.maxRate,data:s};e===null?e=[p]:e.push(p),
r++}if(typeof s=="string"&&!tt.test(s)){const p={instancePath:a+"/defaults/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxR\
ate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-\
9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:O.properties.
maxRate,data:s};e===null?e=[p]:e.push(p),r++}}}}}else{const t={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:q.properties.defaults.type,parentSchema:q.properties.defaults,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.type,parentSchema:q,data:n};e===null?e=[i]:e.push(i),r++}return Ie.errors=
e,r===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _t=Fe,X={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"\
GroupFile",description:"groups/<group>.yaml: a layer that several hosts share.",type:"object",properties:{select:{title:"Selector",type:"object",description:"La\
bels that must all match; without it the group reaches the hosts that name it",$ref:"common.schema.json#/$defs/labels",minProperties:1},priority:{description:"L\
ower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.jso\
n#/$defs/osLayer"},agent:{$ref:"common.schema.json#/$defs/agentPin"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},additionalProperties:!1};function Pe(n,{
instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Pe.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){if(!le.test(t)){const p={instancePath:a,
schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]\
[a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a,schemaPath:"\
common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.type,parentSchema:I,data:t,propertyName:t};e===
null?e=[p]:e.push(p),r++}var i=s===r;if(!i){const p={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"proper\
ty name must be valid",schema:M.propertyNames,parentSchema:M,data:n};e===null?e=[p]:e.push(p),r++}}for(const t in n)C(n[t],{instancePath:a+"/"+t.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:b,dynamicAnchors:S})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)}else{const t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:M.type,parentSchema:M,data:n};e===null?e=[t]:e.push(t),r++}return Pe.errors=
e,r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const d=be.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:y.type},message:"must be object,null",schema:y.type,parentSchema:y,data:n};e===null?e=[i]:
e.push(i),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:y.required,parentSchema:y,data:n};e===null?e=[i]:e.push(i),r++}if(n.sha256===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:y.required,parentSchema:y,data:n};
e===null?e=[i]:e.push(i),r++}if(n.url===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must \
have required property 'url'",schema:y.required,parentSchema:y,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="version"||i==="sha256"||i==="url"||
i==="confirm")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties",schema:!1,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let i=n.version;if(typeof i=="string"){if(!st.test(i)){
const t={instancePath:a+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must mat\
ch pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:y.properties.version,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.version.type,
parentSchema:y.properties.version,data:i};e===null?e=[t]:e.push(t),r++}}if(n.sha256!==void 0){let i=n.sha256;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.
keys(i).length<1){const t={instancePath:a+"/sha256",schemaPath:"#/properties/sha256/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT ha\
ve fewer than 1 properties",schema:1,parentSchema:y.properties.sha256,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="amd64"||t==="arm64")){const s={
instancePath:a+"/sha256",schemaPath:"#/properties/sha256/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:y.properties.sha256,data:i};e===null?e=[s]:e.push(s),r++}if(i.amd64!==void 0){let t=i.amd64;if(typeof t=="strin\
g"){if(!H.test(t)){const s={instancePath:a+"/sha256/amd64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must\
 match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Z,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/sha256/amd64",schemaPath:"\
#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:t};e===null?e=[s]:e.push(s),r++}}if(i.arm64!==
void 0){let t=i.arm64;if(typeof t=="string"){if(!H.test(t)){const s={instancePath:a+"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Z,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/sha256/arm64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:t};
e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:y.properties.sha256.type,parentSchema:y.properties.sha256,data:i};e===null?e=[t]:e.push(t),r++}}if(n.url!==void 0){let i=n.url;if(typeof i!="s\
tring"&&!Array.isArray(i)){const t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:y.properties.url.type},message:"must be\
 string,array",schema:y.properties.url.type,parentSchema:y.properties.url,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="string"){if(f(i)>2048){const t={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.
properties.url,data:i};e===null?e=[t]:e.push(t),r++}if(f(i)<1){const t={instancePath:a+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.url,data:i};e===null?e=[t]:e.push(t),r++}}if(Array.isArray(i)){if(i.
length>16){const s={instancePath:a+"/url",schemaPath:"#/properties/url/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",
schema:16,parentSchema:y.properties.url,data:i};e===null?e=[s]:e.push(s),r++}if(i.length<1){const s={instancePath:a+"/url",schemaPath:"#/properties/url/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.url,data:i};e===null?e=[s]:e.push(s),r++}const t=i.
length;for(let s=0;s<t;s++){let p=i[s];if(typeof p=="string"){if(f(p)>2048){const o={instancePath:a+"/url/"+s,schemaPath:"#/properties/url/items/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),
r++}if(f(p)<1){const o={instancePath:a+"/url/"+s,schemaPath:"#/properties/url/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/url/"+s,schemaPath:"#/prop\
erties/url/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.url.items.type,parentSchema:y.properties.url.items,data:p};
e===null?e=[o]:e.push(o),r++}}}}if(n.confirm!==void 0){let i=n.confirm;if(typeof i=="string"){if(!G.test(i)){const t={instancePath:a+"/confirm",schemaPath:"#/pr\
operties/confirm/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-\
9][0-9]{0,6}(s|m|h|d)$",parentSchema:y.properties.confirm,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/confirm",schemaPath:"#/properties\
/confirm/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.confirm.type,parentSchema:y.properties.confirm,data:i};e===null?
e=[t]:e.push(t),r++}}}return be.errors=e,r===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(n,{instancePath:a="",parentData:x,parentDataProperty:A,
rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Fe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const t in n)if(!(t==="select"||t==="priority"||t==="bundles"||t==="os"||t==="agent"||t==="download")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:X,data:n};
e===null?e=[s]:e.push(s),r++}if(n.select!==void 0){let t=n.select;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;if(typeof s=="string"&&
!Qe.test(s)){const o={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:L.propertyNames,
data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:L.propertyNames,parentSchema:L,data:t};e===null?e=[o]:e.push(o),
r++}}for(const s in t){let p=t[s];if(typeof p=="string"){if(!Xe.test(p)){const o={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match patter\
n "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:L.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:L.additionalProperties.type,parentSchema:L.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{
const s={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.type,
parentSchema:L,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/select",schemaPath:"\
#/properties/select/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:X.properties.select,
data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:X.properties.select.type,parentSchema:X.properties.select,data:t};e===null?e=[s]:e.push(s),r++}}if(n.priority!==void 0){let t=n.priority;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:X.properties.priority.type,parentSchema:X.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="numb\
er"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000",schema:1e6,parentSchema:X.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(t<-1e6||isNaN(t)){const s={instancePath:a+"/p\
riority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:X.
properties.priority,data:t};e===null?e=[s]:e.push(s),r++}}}if(n.bundles!==void 0&&(Pe(n.bundles,{instancePath:a+"/bundles",parentData:n,parentDataProperty:"bund\
les",rootData:b,dynamicAnchors:S})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),n.os!==void 0){let t=n.os;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){const s={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:T.type},message:"must be object,nul\
l",schema:T.type,parentSchema:T,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const p={instancePath:a+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:T,data:t};e===null?e=[p]:e.push(p),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const p={
instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:T.properties.channel.type},message:"\
must be string,null",schema:T.properties.channel.type,parentSchema:T.properties.channel,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!Ze.test(s)){
const p={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:T.properties.channel,data:s};e===null?
e=[p]:e.push(p),r++}}}}if(n.agent!==void 0&&(be(n.agent,{instancePath:a+"/agent",parentData:n,parentDataProperty:"agent",rootData:b,dynamicAnchors:S})||(e=e===null?
be.errors:e.concat(be.errors),r=e.length)),n.download!==void 0){let t=n.download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+
"/download",schemaPath:"common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:O.type},message:"must be object,null",schema:O.type,parentSchema:O,
data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="maxRate"){const p={instancePath:a+"/download",schemaPath:"\
common.schema.json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:O,data:t};e===null?e=[p]:e.push(p),r++}if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&s!==null){const p={instancePath:a+
"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:O.properties.maxRate.type},message:"\
must be string,null",schema:O.properties.maxRate.type,parentSchema:O.properties.maxRate,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!tt.test(s)){
const p={instancePath:a+"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^\
((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|G\
iB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:O.properties.maxRate,data:s};e===null?e=[p]:e.push(p),r++}}}}}else{
const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:X.type,parentSchema:X,data:n};e===null?e=[t]:e.
push(t),r++}return Fe.errors=e,r===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zt=me,It=Be,U={$schema:"https://json-schema.org/draft/2020-12/s\
chema",$id:"host.schema.json",title:"HostFile",description:"hosts/<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"common.schem\
a.json#/$defs/labels"},groups:{description:"Groups that this host belongs to, besides those that select it by label",type:"array",items:{$ref:"common.schema.jso\
n#/$defs/groupName"},uniqueItems:!0},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},agent:{$ref:"common.s\
chema.json#/$defs/agentPin"},download:{$ref:"common.schema.json#/$defs/downloadLayer"},suspend:{description:"true, or a list of bundles: observe and report, app\
ly nothing",type:["boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},retire:{description:"true: take everything of Kedge's d\
own",type:"boolean"}},additionalProperties:!1},rt={title:"GroupName",description:"A group name: lower-case letters, digits, `.`, `_` and `-`, at most 63 charact\
ers",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"};function ke(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const d=ke.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){
const s=r;if(typeof t=="string"){if(!le.test(t)){const p={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:t,propertyName:t};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:I.type,parentSchema:I,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var i=s===r;if(!i){const p={instancePath:a,schemaPath:"#/proper\
tyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:M.propertyNames,parentSchema:M,data:n};e===null?e=[p]:e.push(
p),r++}}for(const t in n)C(n[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:b,dynamicAnchors:S})||(e=
e===null?C.errors:e.concat(C.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:M.type,parentSchema:M,data:n};e===null?e=[t]:e.push(t),r++}return ke.errors=e,r===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(n,{
instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=$e.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:y.
type},message:"must be object,null",schema:y.type,parentSchema:y,data:n};e===null?e=[i]:e.push(i),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:y.
required,parentSchema:y,data:n};e===null?e=[i]:e.push(i),r++}if(n.sha256===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sha256"},message:"must have required property 'sha256'",schema:y.required,parentSchema:y,data:n};e===null?e=[i]:e.push(i),r++}if(n.url===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:y.required,parentSchema:y,data:n};e===
null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="version"||i==="sha256"||i==="url"||i==="confirm")){const t={instancePath:a,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:y,data:n};e===null?e=[t]:e.
push(t),r++}if(n.version!==void 0){let i=n.version;if(typeof i=="string"){if(!st.test(i)){const t={instancePath:a+"/version",schemaPath:"#/properties/version/pa\
ttern",keyword:"pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~\
-]{0,62}$",parentSchema:y.properties.version,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/version",schemaPath:"#/properties/version/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.version.type,parentSchema:y.properties.version,data:i};e===null?e=[t]:e.push(
t),r++}}if(n.sha256!==void 0){let i=n.sha256;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const t={instancePath:a+"/sha256",schemaPath:"\
#/properties/sha256/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.sha256,
data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="amd64"||t==="arm64")){const s={instancePath:a+"/sha256",schemaPath:"#/properties/sha256/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.sha256,
data:i};e===null?e=[s]:e.push(s),r++}if(i.amd64!==void 0){let t=i.amd64;if(typeof t=="string"){if(!H.test(t)){const s={instancePath:a+"/sha256/amd64",schemaPath:"\
#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Z,
data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/sha256/amd64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Z.type,parentSchema:Z,data:t};e===null?e=[s]:e.push(s),r++}}if(i.arm64!==void 0){let t=i.arm64;if(typeof t=="string"){if(!H.test(t)){const s={
instancePath:a+"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64\
}$"',schema:"^[0-9a-f]{64}$",parentSchema:Z,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/sha256/arm64",schemaPath:"#/$defs/sha256/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+
"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.sha256.type,parentSchema:y.properties.
sha256,data:i};e===null?e=[t]:e.push(t),r++}}if(n.url!==void 0){let i=n.url;if(typeof i!="string"&&!Array.isArray(i)){const t={instancePath:a+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:y.properties.url.type},message:"must be string,array",schema:y.properties.url.type,parentSchema:y.properties.
url,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="string"){if(f(i)>2048){const t={instancePath:a+"/url",schemaPath:"#/properties/url/maxLength",keyword:"ma\
xLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.url,data:i};e===null?e=[t]:e.push(t),r++}if(f(
i)<1){const t={instancePath:a+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:y.properties.url,data:i};e===null?e=[t]:e.push(t),r++}}if(Array.isArray(i)){if(i.length>16){const s={instancePath:a+"/url",schemaPath:"#/p\
roperties/url/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:y.properties.url,data:i};e===null?
e=[s]:e.push(s),r++}if(i.length<1){const s={instancePath:a+"/url",schemaPath:"#/properties/url/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items",schema:1,parentSchema:y.properties.url,data:i};e===null?e=[s]:e.push(s),r++}const t=i.length;for(let s=0;s<t;s++){let p=i[s];if(typeof p==
"string"){if(f(p)>2048){const o={instancePath:a+"/url/"+s,schemaPath:"#/properties/url/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NO\
T have more than 2048 characters",schema:2048,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}if(f(p)<1){const o={instancePath:a+"/url/"+
s,schemaPath:"#/properties/url/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.
url.items,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/url/"+s,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:y.properties.url.items.type,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}}}}if(n.confirm!==void 0){
let i=n.confirm;if(typeof i=="string"){if(!G.test(i)){const t={instancePath:a+"/confirm",schemaPath:"#/properties/confirm/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:y.properties.confirm,data:i};
e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:y.properties.confirm.type,parentSchema:y.properties.confirm,data:i};e===null?e=[t]:e.push(t),r++}}}return $e.errors=e,r===0}$e.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Be(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Be.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="labels"||t===
"groups"||t==="bundles"||t==="os"||t==="agent"||t==="download"||t==="suspend"||t==="retire")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:U,data:n};e===null?e=[s]:e.push(s),r++}
if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;if(typeof s=="string"&&!Qe.test(s)){const o={instancePath:a+
"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'m\
ust match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:L.propertyNames,data:s,propertyName:s};e===null?
e=[o]:e.push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{
propertyName:s},message:"property name must be valid",schema:L.propertyNames,parentSchema:L,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){let p=t[s];if(typeof p==
"string"){if(!Xe.test(p)){const o={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalPro\
perties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"\
^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:L.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/labels/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:L.additionalProperties.type,parentSchema:L.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/labels",schemaPath:"\
common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.type,parentSchema:L,data:t};e===null?e=[s]:e.push(
s),r++}}if(n.groups!==void 0){let t=n.groups;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!Ze.test(h)){const c={
instancePath:a+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'m\
ust match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:rt,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:rt.type,parentSchema:rt,
data:h};e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(se(t[p],t[o])){const m={instancePath:a+"/groups",schemaPath:"#/proper\
ties/groups/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:U.
properties.groups,data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:U.properties.groups.type,parentSchema:U.properties.groups,data:t};e===null?e=[s]:e.push(s),r++}}if(n.bundles!==void 0&&
(ke(n.bundles,{instancePath:a+"/bundles",parentData:n,parentDataProperty:"bundles",rootData:b,dynamicAnchors:S})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.
length)),n.os!==void 0){let t=n.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs\
/osLayer/type",keyword:"type",params:{type:T.type},message:"must be object,null",schema:T.type,parentSchema:T,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const p={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:T,data:t};e===null?e=[p]:e.push(
p),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const p={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLay\
er/properties/channel/type",keyword:"type",params:{type:T.properties.channel.type},message:"must be string,null",schema:T.properties.channel.type,parentSchema:T.
properties.channel,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!Ze.test(s)){const p={instancePath:a+"/os/channel",schemaPath:"common.schema.json\
#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0\
,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:T.properties.channel,data:s};e===null?e=[p]:e.push(p),r++}}}}if(n.agent!==void 0&&($e(n.agent,{instancePath:a+
"/agent",parentData:n,parentDataProperty:"agent",rootData:b,dynamicAnchors:S})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),n.download!==void 0){let t=n.
download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/download",schemaPath:"common.schema.json#/$defs/downloadLayer/type",
keyword:"type",params:{type:O.type},message:"must be object,null",schema:O.type,parentSchema:O,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const s in t)if(s!=="maxRate"){const p={instancePath:a+"/download",schemaPath:"common.schema.json#/$defs/downloadLayer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:O,data:t};e===null?e=[p]:e.push(p),r++}
if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&s!==null){const p={instancePath:a+"/download/maxRate",schemaPath:"common.schema.json#/$defs/downlo\
adLayer/properties/maxRate/type",keyword:"type",params:{type:O.properties.maxRate.type},message:"must be string,null",schema:O.properties.maxRate.type,parentSchema:O.
properties.maxRate,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!tt.test(s)){const p={instancePath:a+"/download/maxRate",schemaPath:"common.schem\
a.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},
message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0\
,6}(MiB|GiB))$",parentSchema:O.properties.maxRate,data:s};e===null?e=[p]:e.push(p),r++}}}}if(n.suspend!==void 0){let t=n.suspend;if(typeof t!="boolean"&&!Array.
isArray(t)){const s={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:U.properties.suspend.type},message:"must be bo\
olean,array",schema:U.properties.suspend.type,parentSchema:U.properties.suspend,data:t};e===null?e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let m=0;m<
s;m++){let h=t[m];if(typeof h=="string"){if(!le.test(h)){const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,
data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:I.type,parentSchema:I,data:h};e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(se(t[p],
t[o])){const m={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate \
items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:U.properties.suspend,data:t};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.retire!==void 0){
let t=n.retire;if(typeof t!="boolean"){const s={instancePath:a+"/retire",schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean",schema:U.properties.retire.type,parentSchema:U.properties.retire,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:U.type,parentSchema:U,data:n};e===null?e=[t]:e.push(t),r++}return Be.errors=e,r===
0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ft=De,l={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",title:"\
InventoryRecord",description:"inventory.json on a host's branch of the inventory repository, in a commit signed by the host's key: facts and outcomes only.",type:"\
object",required:["version","host","key","bootId","sequence","reportedAt","agent","fleet","desired","applied","state","conditions","bundles","os","hardware","ne\
twork"],properties:{version:{description:"Version of this format",const:1},host:{$ref:"common.schema.json#/$defs/hostName"},key:{description:"Fingerprint of the\
 key that signs this record: 40 or 64 upper-case hex digits","x-expected":"a fingerprint: 40 or 64 upper-case hex digits",type:"string",pattern:"^([0-9A-F]{40}|\
[0-9A-F]{64})$"},bootId:{description:"The kernel's boot id; null where it does not say",type:["string","null"],maxLength:64},sequence:{description:"One more wit\
h every record of this host",type:"integer",minimum:0},reportedAt:{$ref:"#/$defs/time"},agent:{title:"InventoryAgent",description:"The agent that wrote this rec\
ord",type:"object",required:["version"],properties:{version:{description:"Version of Kedge",type:"string",maxLength:64},wanted:{description:"The version that th\
e fleet pins for this host; null where it pins none, or nobody can say",type:["string","null"],maxLength:64}},additionalProperties:!1},fleet:{title:"InventoryFl\
eet",description:"What the host has accepted",type:"object",required:["commit","head","source"],properties:{commit:{description:"The commit in force, or null",type:[
"string","null"],pattern:"^[0-9a-f]{40}$","x-expected":"a whole commit id"},head:{description:"The newest head that was seen, accepted or not",type:["string","n\
ull"],pattern:"^[0-9a-f]{40}$","x-expected":"a whole commit id"},source:{description:"Name of the source that it came from",type:["string","null"],maxLength:2048}},
additionalProperties:!1},desired:{description:"Digest of the resolved host state",type:["string","null"],pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},
applied:{description:"Digest that this host was last brought to, whole",type:["string","null"],pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},state:{
description:"The host in one word",enum:["converged","waiting","applying","failed","stale","suspended"]},conditions:{description:"What stands out, each with the\
 time since when it has stood",type:"array",maxItems:1e3,items:{title:"InventoryCondition",description:"A condition",type:"object",required:["type","status","co\
de","message","since"],properties:{type:{description:"What the condition is about, such as `Ready` or `Bundle/web`",type:"string",maxLength:200},status:{description:"\
Whether it holds",type:"boolean"},code:{description:"Failure code, or null",type:["string","null"],maxLength:64},message:{description:"One sentence",type:"strin\
g",maxLength:8192},since:{$ref:"#/$defs/time"}},additionalProperties:!1}},bundles:{description:"Bundles of Kedge on this host",type:"array",maxItems:1e3,items:{
title:"InventoryBundle",description:"A bundle",type:"object",required:["name","digest","state","services"],properties:{name:{$ref:"common.schema.json#/$defs/bun\
dleName"},digest:{description:"What runs, or null",type:["string","null"],pattern:"^[0-9a-f]{64}$","x-expected":"a SHA-256 digest"},state:{description:"The bund\
le in one word",type:"string",maxLength:64},services:{description:"Its containers",type:"array",maxItems:1e3,items:{title:"InventoryService",description:"A serv\
ice",type:"object",required:["name","image","state","health","restarts"],properties:{name:{description:"Name of the service",type:"string",maxLength:200},image:{
description:"As it was asked for",type:"string",maxLength:1024},state:{description:"State of its container, as Docker says, or `missing`",type:"string",maxLength:64},
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
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"}}},Se={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"\
string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},Bt=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),ht=new RegExp("^[\
0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$","u");function De(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const d=De.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.host===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.key===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:l.required,parentSchema:l,data:n};e===
null?e=[i]:e.push(i),r++}if(n.bootId===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"mus\
t have required property 'bootId'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}if(n.sequence===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:l.required,parentSchema:l,data:n};e===
null?e=[i]:e.push(i),r++}if(n.reportedAt===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"\
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
quired property 'network'",schema:l.required,parentSchema:l,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!ze.call(l.properties,i)){const t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let i=n.version;if(i!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:l.properties.version,data:i};e===null?e=[t]:e.push(t),r++}}if(n.
host!==void 0){let i=n.host;if(typeof i=="string"){if(!xe.test(i)){const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:E,
data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:E.type,parentSchema:E,data:i};e===null?e=[t]:e.push(t),r++}}if(n.key!==void 0){let i=n.key;if(typeof i=="string"){if(!Bt.test(
i)){const t={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match \
pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:l.properties.key,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.key.type,parentSchema:l.
properties.key,data:i};e===null?e=[t]:e.push(t),r++}}if(n.bootId!==void 0){let i=n.bootId;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:l.properties.bootId.type},message:"must be string,null",schema:l.properties.bootId.type,parentSchema:l.properties.
bootId,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="string"&&f(i)>64){const t={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bootId,data:i};e===null?e=[t]:e.push(t),r++}}if(n.
sequence!==void 0){let i=n.sequence;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:l.properties.sequence.type,parentSchema:l.properties.sequence,data:i};e===null?
e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.sequence,data:i};e===null?e=[t]:e.push(t),r++}}if(n.reportedAt!==
void 0){let i=n.reportedAt;if(typeof i=="string"){if(!ht.test(i)){const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:Se,data:i};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Se.type,parentSchema:Se,
data:i};e===null?e=[t]:e.push(t),r++}}if(n.agent!==void 0){let i=n.agent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.version===void 0){const t={instancePath:a+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
properties.agent.required,parentSchema:l.properties.agent,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="version"||t==="wanted")){const s={instancePath:a+
"/agent",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:l.properties.agent,data:i};e===null?e=[s]:e.push(s),r++}if(i.version!==void 0){let t=i.version;if(typeof t=="string"){if(f(t)>64){
const s={instancePath:a+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters",schema:64,parentSchema:l.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/ag\
ent/version",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.agent.properties.
version.type,parentSchema:l.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(i.wanted!==void 0){let t=i.wanted;if(typeof t!="string"&&
t!==null){const s={instancePath:a+"/agent/wanted",schemaPath:"#/properties/agent/properties/wanted/type",keyword:"type",params:{type:l.properties.agent.properties.
wanted.type},message:"must be string,null",schema:l.properties.agent.properties.wanted.type,parentSchema:l.properties.agent.properties.wanted,data:t};e===null?e=
[s]:e.push(s),r++}if(typeof t=="string"&&f(t)>64){const s={instancePath:a+"/agent/wanted",schemaPath:"#/properties/agent/properties/wanted/maxLength",keyword:"m\
axLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.agent.properties.wanted,data:t};e===null?e=[s]:e.
push(s),r++}}}else{const t={instancePath:a+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
properties.agent.type,parentSchema:l.properties.agent,data:i};e===null?e=[t]:e.push(t),r++}}if(n.fleet!==void 0){let i=n.fleet;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.commit===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},
message:"must have required property 'commit'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:i};e===null?e=[t]:e.push(t),r++}if(i.head===
void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"head"},message:"must have required\
 property 'head'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:i};e===null?e=[t]:e.push(t),r++}if(i.source===void 0){const t={instancePath:a+
"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'",schema:l.properties.
fleet.required,parentSchema:l.properties.fleet,data:i};e===null?e=[t]:e.push(t),r++}for(const t in i)if(!(t==="commit"||t==="head"||t==="source")){const s={instancePath:a+
"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:l.properties.fleet,data:i};e===null?e=[s]:e.push(s),r++}if(i.commit!==void 0){let t=i.commit;if(typeof t!="string"&&t!==null){const s={
instancePath:a+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/type",keyword:"type",params:{type:l.properties.fleet.properties.commit.type},message:"\
must be string,null",schema:l.properties.fleet.properties.commit.type,parentSchema:l.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"&&!Ye.test(t)){const s={instancePath:a+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(
s),r++}}if(i.head!==void 0){let t=i.head;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/t\
ype",keyword:"type",params:{type:l.properties.fleet.properties.head.type},message:"must be string,null",schema:l.properties.fleet.properties.head.type,parentSchema:l.
properties.fleet.properties.head,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&!Ye.test(t)){const s={instancePath:a+"/fleet/head",schemaPath:"#/pr\
operties/fleet/properties/head/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",
parentSchema:l.properties.fleet.properties.head,data:t};e===null?e=[s]:e.push(s),r++}}if(i.source!==void 0){let t=i.source;if(typeof t!="string"&&t!==null){const s={
instancePath:a+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/type",keyword:"type",params:{type:l.properties.fleet.properties.source.type},message:"\
must be string,null",schema:l.properties.fleet.properties.source.type,parentSchema:l.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"&&f(t)>2048){const s={instancePath:a+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters",schema:2048,parentSchema:l.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={
instancePath:a+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.fleet.type,parentSchema:l.
properties.fleet,data:i};e===null?e=[t]:e.push(t),r++}}if(n.desired!==void 0){let i=n.desired;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/desired",
schemaPath:"#/properties/desired/type",keyword:"type",params:{type:l.properties.desired.type},message:"must be string,null",schema:l.properties.desired.type,parentSchema:l.
properties.desired,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="string"&&!H.test(i)){const t={instancePath:a+"/desired",schemaPath:"#/properties/desired/p\
attern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.desired,
data:i};e===null?e=[t]:e.push(t),r++}}if(n.applied!==void 0){let i=n.applied;if(typeof i!="string"&&i!==null){const t={instancePath:a+"/applied",schemaPath:"#/p\
roperties/applied/type",keyword:"type",params:{type:l.properties.applied.type},message:"must be string,null",schema:l.properties.applied.type,parentSchema:l.properties.
applied,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="string"&&!H.test(i)){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.applied,data:i};e===null?
e=[t]:e.push(t),r++}}if(n.state!==void 0){let i=n.state;if(!(i==="converged"||i==="waiting"||i==="applying"||i==="failed"||i==="stale"||i==="suspended")){const t={
instancePath:a+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:l.properties.state.enum},message:"must be equal to one of the \
allowed values",schema:l.properties.state.enum,parentSchema:l.properties.state,data:i};e===null?e=[t]:e.push(t),r++}}if(n.conditions!==void 0){let i=n.conditions;
if(Array.isArray(i)){if(i.length>1e3){const s={instancePath:a+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},
message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.conditions,data:i};e===null?e=[s]:e.push(s),r++}const t=i.length;for(let s=0;s<
t;s++){let p=i[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/\
items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.properties.conditions.items.required,parentSchema:l.
properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.status===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditi\
ons/items/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:l.properties.conditions.items.required,
parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.code===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"#/prope\
rties/conditions/items/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:l.properties.conditions.
items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.message===void 0){const o={instancePath:a+"/conditions/"+s,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:l.properties.
conditions.items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.since===void 0){const o={instancePath:a+"/conditi\
ons/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:l.
properties.conditions.items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="type"||o==="stat\
us"||o==="code"||o==="message"||o==="since")){const m={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.conditions.items,data:p};e===
null?e=[m]:e.push(m),r++}if(p.type!==void 0){let o=p.type;if(typeof o=="string"){if(f(o)>200){const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/pro\
perties/conditions/items/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.
properties.conditions.items.properties.type,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties\
/conditions/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.type.type,
parentSchema:l.properties.conditions.items.properties.type,data:o};e===null?e=[m]:e.push(m),r++}}if(p.status!==void 0){let o=p.status;if(typeof o!="boolean"){const m={
instancePath:a+"/conditions/"+s+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean",schema:l.properties.conditions.items.properties.status.type,parentSchema:l.properties.conditions.items.properties.status,data:o};e===null?e=[m]:e.push(
m),r++}}if(p.code!==void 0){let o=p.code;if(typeof o!="string"&&o!==null){const m={instancePath:a+"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/i\
tems/properties/code/type",keyword:"type",params:{type:l.properties.conditions.items.properties.code.type},message:"must be string,null",schema:l.properties.conditions.
items.properties.code.type,parentSchema:l.properties.conditions.items.properties.code,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="string"&&f(o)>64){const m={
instancePath:a+"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must\
 NOT have more than 64 characters",schema:64,parentSchema:l.properties.conditions.items.properties.code,data:o};e===null?e=[m]:e.push(m),r++}}if(p.message!==void 0){
let o=p.message;if(typeof o=="string"){if(f(o)>8192){const m={instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/me\
ssage/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:l.properties.conditions.items.
properties.message,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/prop\
erties/message/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.message.type,parentSchema:l.
properties.conditions.items.properties.message,data:o};e===null?e=[m]:e.push(m),r++}}if(p.since!==void 0){let o=p.since;if(typeof o=="string"){if(!ht.test(o)){const m={
instancePath:a+"/conditions/"+s+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9\
]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9\
]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:Se,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/since",
schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Se.type,parentSchema:Se,data:o};e===null?e=[m]:e.push(m),r++}}}else{
const o={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
properties.conditions.items.type,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/conditions",schemaPath:"\
#/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.conditions.type,parentSchema:l.properties.conditions,
data:i};e===null?e=[t]:e.push(t),r++}}if(n.bundles!==void 0){let i=n.bundles;if(Array.isArray(i)){if(i.length>1e3){const s={instancePath:a+"/bundles",schemaPath:"\
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
o==="digest"||o==="state"||o==="services")){const m={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items,data:p};e===null?e=[
m]:e.push(m),r++}if(p.name!==void 0){let o=p.name;if(typeof o=="string"){if(!le.test(o)){const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema\
.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.type,parentSchema:I,data:o};e===null?e=[m]:e.push(m),r++}}if(p.
digest!==void 0){let o=p.digest;if(typeof o!="string"&&o!==null){const m={instancePath:a+"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:l.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:l.properties.bundles.items.properties.
digest.type,parentSchema:l.properties.bundles.items.properties.digest,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="string"&&!H.test(o)){const m={instancePath:a+
"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.bundles.items.properties.digest,data:o};e===null?e=[m]:e.push(m),r++}}if(p.state!==
void 0){let o=p.state;if(typeof o=="string"){if(f(o)>64){const m={instancePath:a+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.state,
data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.
state,data:o};e===null?e=[m]:e.push(m),r++}}if(p.services!==void 0){let o=p.services;if(Array.isArray(o)){if(o.length>1e3){const h={instancePath:a+"/bundles/"+s+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:l.properties.bundles.items.properties.services,data:o};e===null?e=[h]:e.push(h),r++}const m=o.length;for(let h=0;h<m;h++){let c=o[h];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){const u={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/pro\
perties/services/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.properties.bundles.items.
properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.image===void 0){const u={
instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.
properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.state===void 0){const u={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/propertie\
s/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.properties.
bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.health===
void 0){const u={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{
missingProperty:"health"},message:"must have required property 'health'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.
bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.restarts===void 0){const u={instancePath:a+"/bundles/"+s+"/services/"+h,schemaPath:"\
#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"restarts"},message:"must have required property 'rest\
arts'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=
[u]:e.push(u),r++}for(const u in c)if(!(u==="name"||u==="image"||u==="state"||u==="health"||u==="restarts")){const g={instancePath:a+"/bundles/"+s+"/services/"+
h,schemaPath:"#/properties/bundles/items/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[g]:e.push(g),r++}if(c.name!==
void 0){let u=c.name;if(typeof u=="string"){if(f(u)>200){const g={instancePath:a+"/bundles/"+s+"/services/"+h+"/name",schemaPath:"#/properties/bundles/items/pro\
perties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.
properties.bundles.items.properties.services.items.properties.name,data:u};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/bundles/"+s+"/services/"+
h+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:l.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.name,
data:u};e===null?e=[g]:e.push(g),r++}}if(c.image!==void 0){let u=c.image;if(typeof u=="string"){if(f(u)>1024){const g={instancePath:a+"/bundles/"+s+"/services/"+
h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NO\
T have more than 1024 characters",schema:1024,parentSchema:l.properties.bundles.items.properties.services.items.properties.image,data:u};e===null?e=[g]:e.push(g),
r++}}else{const g={instancePath:a+"/bundles/"+s+"/services/"+h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.services.items.properties.image.type,parentSchema:l.
properties.bundles.items.properties.services.items.properties.image,data:u};e===null?e=[g]:e.push(g),r++}}if(c.state!==void 0){let u=c.state;if(typeof u=="strin\
g"){if(f(u)>64){const g={instancePath:a+"/bundles/"+s+"/services/"+h+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.services.
items.properties.state,data:u};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/bundles/"+s+"/services/"+h+"/state",schemaPath:"#/properties/bundles\
/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.
services.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.state,data:u};e===null?e=[g]:e.push(g),r++}}if(c.
health!==void 0){let u=c.health;if(typeof u=="string"){if(f(u)>64){const g={instancePath:a+"/bundles/"+s+"/services/"+h+"/health",schemaPath:"#/properties/bundl\
es/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:l.properties.bundles.items.properties.services.items.properties.health,data:u};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/bundles\
/"+s+"/services/"+h+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:l.properties.bundles.items.properties.services.items.properties.health.type,parentSchema:l.properties.bundles.items.properties.services.items.
properties.health,data:u};e===null?e=[g]:e.push(g),r++}}if(c.restarts!==void 0){let u=c.restarts;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null){
const g={instancePath:a+"/bundles/"+s+"/services/"+h+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/type",keyword:"\
type",params:{type:l.properties.bundles.items.properties.services.items.properties.restarts.type},message:"must be integer,null",schema:l.properties.bundles.items.
properties.services.items.properties.restarts.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.restarts,data:u};e===null?e=[g]:
e.push(g),r++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){const g={instancePath:a+"/bundles/"+s+"/services/"+h+"/restarts",schemaPath:"#/properties/bun\
dles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.
properties.bundles.items.properties.services.items.properties.restarts,data:u};e===null?e=[g]:e.push(g),r++}}}else{const u={instancePath:a+"/bundles/"+s+"/servi\
ces/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.properties.services.items.type,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}}}else{const m={
instancePath:a+"/bundles/"+s+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:l.properties.bundles.items.properties.services.type,parentSchema:l.properties.bundles.items.properties.services,data:o};e===null?e=[m]:e.push(m),r++}}}else{
const o={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.type,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:a+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.bundles.type,parentSchema:l.properties.bundles,data:i};e===null?
e=[t]:e.push(t),r++}}if(n.os!==void 0){let i=n.os;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.booted===void 0){const t={instancePath:a+"/os",schemaPath:"#\
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
properties.os.properties.booted,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&f(t)>64){const s={instancePath:a+"/os/booted",schemaPath:"#/properti\
es/os/properties/booted/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.
properties.booted,data:t};e===null?e=[s]:e.push(s),r++}}if(i.staged!==void 0){let t=i.staged;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/stage\
d",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",params:{type:l.properties.os.properties.staged.type},message:"must be string,null",schema:l.
properties.os.properties.staged.type,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&f(t)>64){const s={
instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 c\
haracters",schema:64,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}}if(i.rollback!==void 0){let t=i.rollback;if(typeof t!=
"string"&&t!==null){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/type",keyword:"type",params:{type:l.properties.os.properties.
rollback.type},message:"must be string,null",schema:l.properties.os.properties.rollback.type,parentSchema:l.properties.os.properties.rollback,data:t};e===null?e=
[s]:e.push(s),r++}if(typeof t=="string"&&f(t)>64){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxLength",keyword:"max\
Length",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.rollback,data:t};e===null?e=[s]:e.push(
s),r++}}if(i.version!==void 0){let t=i.version;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/version",schemaPath:"#/properties/os/properties/ver\
sion/type",keyword:"type",params:{type:l.properties.os.properties.version.type},message:"must be string,null",schema:l.properties.os.properties.version.type,parentSchema:l.
properties.os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&f(t)>200){const s={instancePath:a+"/os/version",schemaPath:"#/prope\
rties/os/properties/version/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.
os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(i.unlocked!==void 0){let t=i.unlocked;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/\
os/unlocked",schemaPath:"#/properties/os/properties/unlocked/type",keyword:"type",params:{type:l.properties.os.properties.unlocked.type},message:"must be string\
,null",schema:l.properties.os.properties.unlocked.type,parentSchema:l.properties.os.properties.unlocked,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="strin\
g"&&f(t)>64){const s={instancePath:a+"/os/unlocked",schemaPath:"#/properties/os/properties/unlocked/maxLength",keyword:"maxLength",params:{limit:64},message:"mu\
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
null?e=[p]:e.push(p),r++}if(t.digest!==void 0){let s=t.digest;if(typeof s=="string"){if(!H.test(s)){const p={instancePath:a+"/os/etc/digest",schemaPath:"#/prope\
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
r++}const p=s.length;for(let o=0;o<p;o++){let m=s[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0){const h={instancePath:a+"/os/etc/changes/"+
o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required p\
roperty 'kind'",schema:l.properties.os.properties.etc.properties.changes.items.required,parentSchema:l.properties.os.properties.etc.properties.changes.items,data:m};
e===null?e=[h]:e.push(h),r++}if(m.path===void 0){const h={instancePath:a+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/item\
s/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:l.properties.os.properties.etc.properties.changes.
items.required,parentSchema:l.properties.os.properties.etc.properties.changes.items,data:m};e===null?e=[h]:e.push(h),r++}for(const h in m)if(!(h==="kind"||h==="\
path")){const c={instancePath:a+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os.properties.etc.properties.changes.
items,data:m};e===null?e=[c]:e.push(c),r++}if(m.kind!==void 0){let h=m.kind;if(!(h==="added"||h==="changed"||h==="removed")){const c={instancePath:a+"/os/etc/ch\
anges/"+o+"/kind",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues:l.properties.os.
properties.etc.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:l.properties.os.properties.etc.properties.
changes.items.properties.kind.enum,parentSchema:l.properties.os.properties.etc.properties.changes.items.properties.kind,data:h};e===null?e=[c]:e.push(c),r++}}if(m.
path!==void 0){let h=m.path;if(typeof h=="string"){if(f(h)>65536){const c={instancePath:a+"/os/etc/changes/"+o+"/path",schemaPath:"#/properties/os/properties/et\
c/properties/changes/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:l.
properties.os.properties.etc.properties.changes.items.properties.path,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/os/etc/changes/"+o+"/\
path",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.os.properties.etc.properties.changes.items.properties.path.type,parentSchema:l.properties.os.properties.etc.properties.changes.items.properties.path,
data:h};e===null?e=[c]:e.push(c),r++}}}else{const h={instancePath:a+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.properties.etc.properties.changes.items.type,parentSchema:l.properties.
os.properties.etc.properties.changes.items,data:m};e===null?e=[h]:e.push(h),r++}}}else{const p={instancePath:a+"/os/etc/changes",schemaPath:"#/properties/os/pro\
perties/etc/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.os.properties.etc.properties.changes.type,
parentSchema:l.properties.os.properties.etc.properties.changes,data:s};e===null?e=[p]:e.push(p),r++}}}}}else{const t={instancePath:a+"/os",schemaPath:"#/propert\
ies/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.type,parentSchema:l.properties.os,data:i};e===null?e=[t]:e.push(
t),r++}}if(n.hardware!==void 0){let i=n.hardware;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const t={instancePath:a+"/hardware",schemaPath:"#/properties/ha\
rdware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.hardware.type,parentSchema:l.properties.hardware,data:i};e===null?
e=[t]:e.push(t),r++}}if(n.network!==void 0){let i=n.network;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.hostname===void 0){const t={instancePath:a+"/netwo\
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
e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&f(t)>255){const s={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/m\
axLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:l.properties.network.properties.hostname,
data:t};e===null?e=[s]:e.push(s),r++}}if(i.addresses!==void 0){let t=i.addresses;if(Array.isArray(t)){if(t.length>1e3){const p={instancePath:a+"/network/address\
es",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,
parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=[p]:e.push(p),r++}const s=t.length;for(let p=0;p<s;p++){let o=t[p];if(typeof o=="strin\
g"){if(f(o)>64){const m={instancePath:a+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.network.properties.addresses.items,data:o};e===null?e=[m]:e.push(m),
r++}}else{const m={instancePath:a+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.network.properties.addresses.items.type,parentSchema:l.properties.network.properties.addresses.items,data:o};e===null?
e=[m]:e.push(m),r++}}}else{const s={instancePath:a+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:l.properties.network.properties.addresses.type,parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=
[s]:e.push(s),r++}}if(i.meshKey!==void 0){let t=i.meshKey;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/network/meshKey",schemaPath:"#/properties/n\
etwork/properties/meshKey/type",keyword:"type",params:{type:l.properties.network.properties.meshKey.type},message:"must be string,null",schema:l.properties.network.
properties.meshKey.type,parentSchema:l.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&f(t)>64){const s={instancePath:a+
"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters",schema:64,parentSchema:l.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/network",schemaPath:"\
#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.network.type,parentSchema:l.properties.network,data:i};
e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,
data:n};e===null?e=[i]:e.push(i),r++}return De.errors=e,r===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dt=Re,Y={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"meta-data.schema.json",title:"MetaDataFile",description:"meta-data of a NoCloud seed, as far as Kedge takes it.",type:["object","\
null"],properties:{"instance-id":{description:"Of no meaning here: a host is enrolled once",type:"string",maxLength:256},"local-hostname":{$ref:"common.schema.j\
son#/$defs/hostName"},dsmode:{description:"Of no meaning here",type:"string",maxLength:16}},additionalProperties:!1};function Re(n,{instancePath:a="",parentData:x,
parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Re.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:Y.type},message:"must be object,n\
ull",schema:Y.type,parentSchema:Y,data:n};e===null?e=[i]:e.push(i),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const i in n)if(!(i==="instance-id"||i===
"local-hostname"||i==="dsmode")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties",schema:!1,parentSchema:Y,data:n};e===null?e=[t]:e.push(t),r++}if(n["instance-id"]!==void 0){let i=n["instance-id"];if(typeof i==
"string"){if(f(i)>256){const t={instancePath:a+"/instance-id",schemaPath:"#/properties/instance-id/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters",schema:256,parentSchema:Y.properties["instance-id"],data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/i\
nstance-id",schemaPath:"#/properties/instance-id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties["instance-id"].type,parentSchema:Y.
properties["instance-id"],data:i};e===null?e=[t]:e.push(t),r++}}if(n["local-hostname"]!==void 0){let i=n["local-hostname"];if(typeof i=="string"){if(!xe.test(i)){
const t={instancePath:a+"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0\
-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$\
"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:E,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,
data:i};e===null?e=[t]:e.push(t),r++}}if(n.dsmode!==void 0){let i=n.dsmode;if(typeof i=="string"){if(f(i)>16){const t={instancePath:a+"/dsmode",schemaPath:"#/pr\
operties/dsmode/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters",schema:16,parentSchema:Y.properties.dsmode,data:i};
e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/dsmode",schemaPath:"#/properties/dsmode/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:Y.properties.dsmode.type,parentSchema:Y.properties.dsmode,data:i};e===null?e=[t]:e.push(t),r++}}}return Re.errors=e,r===0}Re.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Rt=Ee,P={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os-layer.schema.json",title:"OsLayerFile",description:"\
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
description:"What must answer, where such a device is in the host, before a boot is confirmed",enum:["nvidia"]}},additionalProperties:!1},Et=new RegExp("^[a-z0-\
9][a-z0-9-]{0,39}$","u"),Ht=new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$","u"),Kt=new RegExp("^[A-Za-z0-9./_-]{1,128}$","u"),Gt=new RegExp(
"^[A-Za-z0-9./_-]{1,64}$","u"),Mt=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),Wt=new RegExp("^[a-z0-9][a-z0-9+.-]+$","u"),Ct=new RegExp("^[0-9][A-\
Za-z0-9.+:~-]*$","u"),Ut=new RegExp("^[A-Za-z0-9_-]{1,64}$","u");function Ee(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const d=Ee.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:P.
required,parentSchema:P,data:n};e===null?e=[t]:e.push(t),r++}if(n.name===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:P.required,parentSchema:P,data:n};e===null?e=[t]:e.push(t),r++}if(n.sources===void 0){const t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sources"},message:"must have required property 'sources'",schema:P.required,parentSchema:P,data:n};
e===null?e=[t]:e.push(t),r++}if(n.packages===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packages"},message:"\
must have required property 'packages'",schema:P.required,parentSchema:P,data:n};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!(t==="version"||t==="name"||t===
"sources"||t==="packages"||t==="modules"||t==="driver")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:P,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let t=n.version;if(t!==1){const s={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:P.
properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(n.name!==void 0){let t=n.name;if(typeof t=="string"){if(!Et.test(t)){const s={instancePath:a+"/name",
schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,39}$"',schema:"\
^[a-z0-9][a-z0-9-]{0,39}$",parentSchema:P.properties.name,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.name.type,parentSchema:P.properties.name,data:t};e===null?e=[s]:e.push(
s),r++}}if(n.sources!==void 0){let t=n.sources;if(Array.isArray(t)){if(t.length>16){const p={instancePath:a+"/sources",schemaPath:"#/properties/sources/maxItems",
keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:P.properties.sources,data:t};e===null?e=[p]:e.push(p),r++}
if(t.length<1){const p={instancePath:a+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items",schema:1,parentSchema:P.properties.sources,data:t};e===null?e=[p]:e.push(p),r++}const s=t.length;for(let p=0;p<s;p++){let o=t[p];if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(o.url===void 0){const m={instancePath:a+"/sources/"+p,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:P.properties.sources.items.required,parentSchema:P.properties.sources.items,data:o};e===null?e=[m]:e.push(
m),r++}if(o.suite===void 0){const m={instancePath:a+"/sources/"+p,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"s\
uite"},message:"must have required property 'suite'",schema:P.properties.sources.items.required,parentSchema:P.properties.sources.items,data:o};e===null?e=[m]:e.
push(m),r++}if(o.key===void 0){const m={instancePath:a+"/sources/"+p,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'",schema:P.properties.sources.items.required,parentSchema:P.properties.sources.items,data:o};e===null?e=[m]:e.push(
m),r++}for(const m in o)if(!(m==="url"||m==="suite"||m==="components"||m==="key")){const h={instancePath:a+"/sources/"+p,schemaPath:"#/properties/sources/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:P.properties.
sources.items,data:o};e===null?e=[h]:e.push(h),r++}if(o.url!==void 0){let m=o.url;if(typeof m=="string"){if(f(m)>1024){const h={instancePath:a+"/sources/"+p+"/u\
rl",schemaPath:"#/properties/sources/items/properties/url/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters",schema:1024,
parentSchema:P.properties.sources.items.properties.url,data:m};e===null?e=[h]:e.push(h),r++}if(!Ht.test(m)){const h={instancePath:a+"/sources/"+p+"/url",schemaPath:"\
#/properties/sources/items/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$"},message:'must m\
atch pattern "^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$"',schema:"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$",parentSchema:P.properties.
sources.items.properties.url,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/sources/"+p+"/url",schemaPath:"#/properties/sources/items/prop\
erties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.sources.items.properties.url.type,parentSchema:P.properties.
sources.items.properties.url,data:m};e===null?e=[h]:e.push(h),r++}}if(o.suite!==void 0){let m=o.suite;if(typeof m=="string"){if(!Kt.test(m)){const h={instancePath:a+
"/sources/"+p+"/suite",schemaPath:"#/properties/sources/items/properties/suite/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9./_-]{1,128}$"},message:'m\
ust match pattern "^[A-Za-z0-9./_-]{1,128}$"',schema:"^[A-Za-z0-9./_-]{1,128}$",parentSchema:P.properties.sources.items.properties.suite,data:m};e===null?e=[h]:
e.push(h),r++}}else{const h={instancePath:a+"/sources/"+p+"/suite",schemaPath:"#/properties/sources/items/properties/suite/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:P.properties.sources.items.properties.suite.type,parentSchema:P.properties.sources.items.properties.suite,data:m};e===null?
e=[h]:e.push(h),r++}}if(o.components!==void 0){let m=o.components;if(Array.isArray(m)){if(m.length>16){const c={instancePath:a+"/sources/"+p+"/components",schemaPath:"\
#/properties/sources/items/properties/components/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:P.
properties.sources.items.properties.components,data:m};e===null?e=[c]:e.push(c),r++}const h=m.length;for(let c=0;c<h;c++){let u=m[c];if(typeof u=="string"){if(!Gt.
test(u)){const g={instancePath:a+"/sources/"+p+"/components/"+c,schemaPath:"#/properties/sources/items/properties/components/items/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9./_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9./_-]{1,64}$"',schema:"^[A-Za-z0-9./_-]{1,64}$",parentSchema:P.properties.sources.items.
properties.components.items,data:u};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:a+"/sources/"+p+"/components/"+c,schemaPath:"#/properties/sources/i\
tems/properties/components/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.sources.items.properties.components.items.
type,parentSchema:P.properties.sources.items.properties.components.items,data:u};e===null?e=[g]:e.push(g),r++}}}else{const h={instancePath:a+"/sources/"+p+"/com\
ponents",schemaPath:"#/properties/sources/items/properties/components/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.sources.
items.properties.components.type,parentSchema:P.properties.sources.items.properties.components,data:m};e===null?e=[h]:e.push(h),r++}}if(o.key!==void 0){let m=o.
key;if(typeof m=="string"){if(!Mt.test(m)){const h={instancePath:a+"/sources/"+p+"/key",schemaPath:"#/properties/sources/items/properties/key/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^[A-Za-z0-9][\
A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:P.properties.sources.items.properties.key,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/sources/"+
p+"/key",schemaPath:"#/properties/sources/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.sources.
items.properties.key.type,parentSchema:P.properties.sources.items.properties.key,data:m};e===null?e=[h]:e.push(h),r++}}}else{const m={instancePath:a+"/sources/"+
p,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.properties.sources.items.type,parentSchema:P.
properties.sources.items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const s={instancePath:a+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:P.properties.sources.type,parentSchema:P.properties.sources,data:t};e===null?e=[s]:e.push(s),r++}}if(n.packages!==void 0){
let t=n.packages;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>256){const s={instancePath:a+"/packages",schemaPath:"#/properties/package\
s/maxProperties",keyword:"maxProperties",params:{limit:256},message:"must NOT have more than 256 properties",schema:256,parentSchema:P.properties.packages,data:t};
e===null?e=[s]:e.push(s),r++}if(Object.keys(t).length<1){const s={instancePath:a+"/packages",schemaPath:"#/properties/packages/minProperties",keyword:"minProper\
ties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:P.properties.packages,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const p=r;if(typeof s=="string"&&!Wt.test(s)){const o={instancePath:a+"/packages",schemaPath:"#/properties/packages/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9+.-]+$"},message:'must match pattern "^[a-z0-9][a-z0-9+.-]+$"',schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:P.properties.packages.propertyNames,
data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/packages",schemaPath:"#/properties/packages/propertyNames",keyword:"\
propertyNames",params:{propertyName:s},message:"property name must be valid",schema:P.properties.packages.propertyNames,parentSchema:P.properties.packages,data:t};
e===null?e=[o]:e.push(o),r++}}for(const s in t){let p=t[s];if(typeof p=="string"){if(!Ct.test(p)){const o={instancePath:a+"/packages/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/packages/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[0-9][A-Za-z0-9.+:~-]*$"},message:'must match pa\
ttern "^[0-9][A-Za-z0-9.+:~-]*$"',schema:"^[0-9][A-Za-z0-9.+:~-]*$",parentSchema:P.properties.packages.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/packages/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/packages/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:P.properties.packages.additionalProperties.type,parentSchema:P.properties.packages.additionalProperties,data:p};e===
null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:P.properties.packages.type,parentSchema:P.properties.packages,data:t};e===null?e=[s]:e.push(s),r++}}if(n.modules!==void 0){let t=n.modules;if(Array.
isArray(t)){if(t.length>32){const p={instancePath:a+"/modules",schemaPath:"#/properties/modules/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT\
 have more than 32 items",schema:32,parentSchema:P.properties.modules,data:t};e===null?e=[p]:e.push(p),r++}const s=t.length;for(let p=0;p<s;p++){let o=t[p];if(typeof o==
"string"){if(!Ut.test(o)){const m={instancePath:a+"/modules/"+p,schemaPath:"#/properties/modules/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"',schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:P.properties.modules.items,data:o};e===null?e=[m]:e.
push(m),r++}}else{const m={instancePath:a+"/modules/"+p,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:P.properties.modules.items.type,parentSchema:P.properties.modules.items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const s={instancePath:a+"/modules",
schemaPath:"#/properties/modules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.modules.type,parentSchema:P.properties.modules,
data:t};e===null?e=[s]:e.push(s),r++}}if(n.driver!==void 0){let t=n.driver;if(t!=="nvidia"){const s={instancePath:a+"/driver",schemaPath:"#/properties/driver/en\
um",keyword:"enum",params:{allowedValues:P.properties.driver.enum},message:"must be equal to one of the allowed values",schema:P.properties.driver.enum,parentSchema:P.
properties.driver,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:P.type,parentSchema:P,data:n};e===null?e=[t]:e.push(t),r++}return Ee.errors=e,r===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vt=Ke,
z={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channel>.yaml: the OSTree commit that the hosts o\
f a channel run.",type:"object",required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The OSTree commit checksum that this channel sta\
nds for: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the commit is of, for people, such as `debian/1\
2/x86_64/gpu`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{description:"OSTree repositories to \
pull the commit from, the first that answers: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"An https URL of\
 an OSTree repository (http on loopback only)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates of which one must have signed the \
OSTree commit, besides the pin: paths such as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A path `trust/os/<n\
ame>.asc`",type:"string",pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"When a host may reboot into the co\
mmit; at any time where absent",type:"object",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.schema.json#/$defs/idle"}},additionalProperties:!1},
confirm:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1},Jt=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),
Qt=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),He={title:"MaintenanceWindows",description:"Maintenance windows; one of them must be open",
type:"array",minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}};function Ae(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,
dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ae.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),Array.isArray(n)){if(n.length>
32){const t={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:He,data:n};
e===null?e=[t]:e.push(t),r++}if(n.length<1){const t={instancePath:a,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items",schema:1,parentSchema:He,data:n};e===null?e=[t]:e.push(t),r++}const i=n.length;for(let t=0;t<i;t++){let s=n[t];if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.start===void 0){const p={instancePath:a+"/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"start"},
message:"must have required property 'start'",schema:j.required,parentSchema:j,data:s};e===null?e=[p]:e.push(p),r++}if(s.length===void 0){const p={instancePath:a+
"/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'",
schema:j.required,parentSchema:j,data:s};e===null?e=[p]:e.push(p),r++}if(s.timezone===void 0){const p={instancePath:a+"/"+t,schemaPath:"common.schema.json#/$def\
s/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'",schema:j.required,parentSchema:j,data:s};
e===null?e=[p]:e.push(p),r++}for(const p in s)if(!(p==="days"||p==="start"||p==="length"||p==="timezone")){const o={instancePath:a+"/"+t,schemaPath:"common.sche\
ma.json#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,
parentSchema:j,data:s};e===null?e=[o]:e.push(o),r++}if(s.days!==void 0){let p=s.days;if(Array.isArray(p)){if(p.length<1){const c={instancePath:a+"/"+t+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:j.
properties.days,data:p};e===null?e=[c]:e.push(c),r++}const o=p.length;for(let c=0;c<o;c++){let u=p[c];if(!(u==="mon"||u==="tue"||u==="wed"||u==="thu"||u==="fri"||
u==="sat"||u==="sun")){const g={instancePath:a+"/"+t+"/days/"+c,schemaPath:"common.schema.json#/$defs/window/properties/days/items/enum",keyword:"enum",params:{
allowedValues:j.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:j.properties.days.items.enum,parentSchema:j.properties.days.
items,data:u};e===null?e=[g]:e.push(g),r++}}let m=p.length,h;if(m>1){e:for(;m--;)for(h=m;h--;)if(se(p[m],p[h])){const c={instancePath:a+"/"+t+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:m,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+
m+" are identical)",schema:!0,parentSchema:j.properties.days,data:p};e===null?e=[c]:e.push(c),r++;break e}}}else{const o={instancePath:a+"/"+t+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.days.type,parentSchema:j.
properties.days,data:p};e===null?e=[o]:e.push(o),r++}}if(s.start!==void 0){let p=s.start;if(typeof p=="string"){if(!nt.test(p)){const o={instancePath:a+"/"+t+"/\
start",schemaPath:"common.schema.json#/$defs/window/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must\
 match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:j.properties.start,data:p};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:a+"/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:j.properties.start.type,parentSchema:j.properties.start,data:p};e===null?e=[o]:e.push(o),r++}}if(s.length!==void 0){let p=s.length;if(typeof p==
"string"){if(!G.test(p)){const o={instancePath:a+"/"+t+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/pattern",keyword:"pattern",params:{
pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:j.properties.length,
data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/"+t+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:j.properties.length.type,parentSchema:j.properties.length,data:p};e===null?e=[o]:e.push(o),r++}}if(s.
timezone!==void 0){let p=s.timezone;if(typeof p=="string"){if(!mt.test(p)){const o={instancePath:a+"/"+t+"/timezone",schemaPath:"common.schema.json#/$defs/windo\
w/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Z\
a-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:j.properties.timezone,data:p};e===null?e=[o]:e.push(o),
r++}}else{const o={instancePath:a+"/"+t+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:j.properties.timezone.type,parentSchema:j.properties.timezone,data:p};e===null?e=[o]:e.push(o),r++}}}else{const p={instancePath:a+
"/"+t,schemaPath:"common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.type,parentSchema:j,data:s};e===
null?e=[p]:e.push(p),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:He.type,parentSchema:He,
data:n};e===null?e=[i]:e.push(i),r++}return Ae.errors=e,r===0}Ae.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ce={title:"IdleRuleText",description:"\
How still a host must be, besides an open window",type:"object",required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$defs/gpuBelow"},for:{
$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1};function je(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const d=je.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.for===void 0){
const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"must have required property 'for'",schema:ce.required,
parentSchema:ce,data:n};e===null?e=[i]:e.push(i),r++}if(n.gpuBelow===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
gpuBelow"},message:"must have required property 'gpuBelow'",schema:ce.required,parentSchema:ce,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="g\
puBelow"||i==="for")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT\
 have additional properties",schema:!1,parentSchema:ce,data:n};e===null?e=[t]:e.push(t),r++}if(n.gpuBelow!==void 0){let i=n.gpuBelow;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){const t={instancePath:a+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:ne.type,parentSchema:ne,data:i};e===null?e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i)){const t={instancePath:a+
"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:ne,
data:i};e===null?e=[t]:e.push(t),r++}if(i<1||isNaN(i)){const t={instancePath:a+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:ne,data:i};e===null?e=[t]:e.push(t),r++}}}if(n.for!==void 0){let i=n.for;if(typeof i==
"string"){if(!G.test(i)){const t={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0\
,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F,data:i};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.type,
parentSchema:F,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:ce.type,parentSchema:ce,data:n};e===null?e=[i]:e.push(i),r++}return je.errors=e,r===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(n,{
instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ke.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.commit===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:z.required,parentSchema:z,data:n};e===null?e=[i]:e.push(i),r++}if(n.
ref===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ref"},message:"must have required property 'ref'",schema:z.
required,parentSchema:z,data:n};e===null?e=[i]:e.push(i),r++}if(n.remotes===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
remotes"},message:"must have required property 'remotes'",schema:z.required,parentSchema:z,data:n};e===null?e=[i]:e.push(i),r++}if(n.signedBy===void 0){const i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signedBy"},message:"must have required property 'signedBy'",schema:z.required,
parentSchema:z,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="commit"||i==="ref"||i==="remotes"||i==="signedBy"||i==="reboot"||i==="confirm")){
const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:z,data:n};e===null?e=[t]:e.push(t),r++}if(n.commit!==void 0){let i=n.commit;if(typeof i=="string"){if(!H.test(i)){const t={instancePath:a+
"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0\
-9a-f]{64}$",parentSchema:z.properties.commit,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/commit",schemaPath:"#/properties/commit/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.commit.type,parentSchema:z.properties.commit,data:i};e===null?e=[t]:e.push(t),
r++}}if(n.ref!==void 0){let i=n.ref;if(typeof i=="string"){if(f(i)>255){const t={instancePath:a+"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLengt\
h",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:z.properties.ref,data:i};e===null?e=[t]:e.push(t),r++}if(!Jt.test(
i)){const t={instancePath:a+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9\
._-]*)*$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z\
0-9._-]*)*$",parentSchema:z.properties.ref,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/ref",schemaPath:"#/properties/ref/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:z.properties.ref.type,parentSchema:z.properties.ref,data:i};e===null?e=[t]:e.push(t),r++}}if(n.remotes!==
void 0){let i=n.remotes;if(Array.isArray(i)){if(i.length>16){const o={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/maxItems",keyword:"maxItems",params:{
limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:z.properties.remotes,data:i};e===null?e=[o]:e.push(o),r++}if(i.length<1){const o={instancePath:a+
"/remotes",schemaPath:"#/properties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:z.properties.
remotes,data:i};e===null?e=[o]:e.push(o),r++}const t=i.length;for(let o=0;o<t;o++){let m=i[o];if(typeof m=="string"){if(f(m)>2048){const h={instancePath:a+"/rem\
otes/"+o,schemaPath:"#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:z.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}if(f(m)<1){const h={instancePath:a+"/remotes/"+o,schemaPath:"#/properties/remotes/i\
tems/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.remotes.items,data:m};e===
null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/remotes/"+o,schemaPath:"#/properties/remotes/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:z.properties.remotes.items.type,parentSchema:z.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}}let s=i.length,p;if(s>1){const o={};
for(;s--;){let m=i[s];if(typeof m=="string"){if(typeof o[m]=="number"){p=o[m];const h={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/uniqueItems",keyword:"\
uniqueItems",params:{i:s,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+s+" are identical)",schema:!0,parentSchema:z.properties.remotes,data:i};
e===null?e=[h]:e.push(h),r++;break}o[m]=s}}}}else{const t={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:z.properties.remotes.type,parentSchema:z.properties.remotes,data:i};e===null?e=[t]:e.push(t),r++}}if(n.signedBy!==void 0){let i=n.
signedBy;if(Array.isArray(i)){if(i.length>16){const o={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/maxItems",keyword:"maxItems",params:{limit:16},
message:"must NOT have more than 16 items",schema:16,parentSchema:z.properties.signedBy,data:i};e===null?e=[o]:e.push(o),r++}if(i.length<1){const o={instancePath:a+
"/signedBy",schemaPath:"#/properties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:z.properties.
signedBy,data:i};e===null?e=[o]:e.push(o),r++}const t=i.length;for(let o=0;o<t;o++){let m=i[o];if(typeof m=="string"){if(!Qt.test(m)){const h={instancePath:a+"/\
signedBy/"+o,schemaPath:"#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'mus\
t match pattern "^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:z.properties.signedBy.
items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/signedBy/"+o,schemaPath:"#/properties/signedBy/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:z.properties.signedBy.items.type,parentSchema:z.properties.signedBy.items,data:m};e===null?e=[h]:e.push(h),r++}}let s=i.
length,p;if(s>1){const o={};for(;s--;){let m=i[s];if(typeof m=="string"){if(typeof o[m]=="number"){p=o[m];const h={instancePath:a+"/signedBy",schemaPath:"#/prop\
erties/signedBy/uniqueItems",keyword:"uniqueItems",params:{i:s,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+s+" are identical)",schema:!0,parentSchema:z.
properties.signedBy,data:i};e===null?e=[h]:e.push(h),r++;break}o[m]=s}}}}else{const t={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:z.properties.signedBy.type,parentSchema:z.properties.signedBy,data:i};e===null?e=[t]:e.push(t),r++}}if(n.
reboot!==void 0){let i=n.reboot;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)if(!(t==="windows"||t==="idle")){const s={instancePath:a+"/reboot",
schemaPath:"#/properties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:z.properties.reboot,data:i};e===null?e=[s]:e.push(s),r++}i.windows!==void 0&&(Ae(i.windows,{instancePath:a+"/reboot/windows",parentData:i,
parentDataProperty:"windows",rootData:b,dynamicAnchors:S})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)),i.idle!==void 0&&(je(i.idle,{instancePath:a+"\
/reboot/idle",parentData:i,parentDataProperty:"idle",rootData:b,dynamicAnchors:S})||(e=e===null?je.errors:e.concat(je.errors),r=e.length))}else{const t={instancePath:a+
"/reboot",schemaPath:"#/properties/reboot/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.properties.reboot.type,parentSchema:z.properties.
reboot,data:i};e===null?e=[t]:e.push(t),r++}}if(n.confirm!==void 0){let i=n.confirm;if(typeof i=="string"){if(!G.test(i)){const t={instancePath:a+"/confirm",schemaPath:"\
common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|\
d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:F,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/confirm",schemaPath:"common.schema\
.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.type,parentSchema:F,data:i};e===null?e=[t]:e.push(t),r++}}}else{
const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.type,parentSchema:z,data:n};e===null?e=[i]:e.
push(i),r++}return Ke.errors=e,r===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xt=Ge,v={$schema:"https://json-schema.org/draft/2020-12/schema",
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
z0-9][A-Za-z0-9._-]{0,62}$"}}},qe={title:"PersonName",description:"A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},ae={title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},Ne=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),Yt=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function Ge(n,{
instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ge.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:v.required,parentSchema:v,data:n};e===null?e=[t]:e.push(t),r++}if(n.
revision===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property '\
revision'",schema:v.required,parentSchema:v,data:n};e===null?e=[t]:e.push(t),r++}if(n.roles===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"roles"},message:"must have required property 'roles'",schema:v.required,parentSchema:v,data:n};e===null?e=[t]:e.push(t),r++}if(n.
rules===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",
schema:v.required,parentSchema:v,data:n};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!(t==="version"||t==="revision"||t==="robots"||t==="roles"||t==="rules"||
t==="refresh"||t==="require"||t==="origins")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:v,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let t=n.version;if(t!==1){const s={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:v.
properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(n.revision!==void 0){let t=n.revision;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={
instancePath:a+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:v.properties.revision.
type,parentSchema:v.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){const s={instancePath:a+
"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,
parentSchema:v.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/revision",schemaPath:"#/properties/revision/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:v.properties.revision,data:t};e===null?e=[s]:e.push(s),
r++}}}if(n.robots!==void 0){let t=n.robots;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!Ne.test(h)){const c={
instancePath:a+"/robots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match patte\
rn "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:qe,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/robots/"+m,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:qe.type,parentSchema:qe,data:h};e===null?e=[
c]:e.push(c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(se(t[p],t[o])){const m={instancePath:a+"/robots",schemaPath:"#/properties/robots/uniqueIt\
ems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:v.properties.
robots,data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:v.properties.robots.type,parentSchema:v.properties.robots,data:t};e===null?e=[s]:e.push(s),r++}}if(n.roles!==void 0){let t=n.
roles;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:v.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const p=r;if(typeof s=="string"){if(!Ne.test(s)){const o={instancePath:a+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ae,data:s,propertyName:s};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:a+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ae.type,parentSchema:ae,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var i=p===r;if(!i){const o={instancePath:a+"/roles",schemaPath:"#/properties/\
roles/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:v.properties.roles.propertyNames,parentSchema:v.
properties.roles,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){let p=t[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.keys===void 0){const o={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:v.properties.roles.additionalProperties.required,parentSchema:v.properties.roles.additionalProperties,data:p};
e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="keys"||o==="threshold")){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:v.properties.roles.additionalProperties,data:p};e===null?e=[m]:e.push(m),r++}if(p.keys!==void 0){let o=p.keys;if(Array.isArray(o)){
if(o.length<1){const u={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:v.properties.roles.additionalProperties.properties.
keys,data:o};e===null?e=[u]:e.push(u),r++}const m=o.length;for(let u=0;u<m;u++){let g=o[u];if(typeof g=="string"){if(!Ne.test(g)){const ie={instancePath:a+"/rol\
es/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+u,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\
$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:qe,data:g};e===null?e=[ie]:e.push(ie),
r++}}else{const ie={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+u,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:qe.type,parentSchema:qe,data:g};e===null?e=[ie]:e.push(ie),r++}}let h=o.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(se(
o[h],o[c])){const u={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/ke\
ys/uniqueItems",keyword:"uniqueItems",params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:v.
properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[u]:e.push(u),r++;break e}}}else{const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be arra\
y",schema:v.properties.roles.additionalProperties.properties.keys.type,parentSchema:v.properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[
m]:e.push(m),r++}}if(p.threshold!==void 0){let o=p.threshold;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:a+"/roles/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:v.properties.roles.additionalProperties.properties.threshold.type,parentSchema:v.properties.roles.additionalProperties.properties.
threshold,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100",schema:100,parentSchema:v.properties.roles.additionalProperties.properties.threshold,data:o};e===null?e=[m]:e.push(m),r++}if(o<1||isNaN(
o)){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/thres\
hold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:v.properties.roles.additionalProperties.properties.
threshold,data:o};e===null?e=[m]:e.push(m),r++}}}}else{const o={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles\
/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.roles.additionalProperties.type,parentSchema:v.properties.
roles.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:v.properties.roles.type,parentSchema:v.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}}if(n.rules!==void 0){
let t=n.rules;if(Array.isArray(t)){if(t.length<1){const p={instancePath:a+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:v.properties.rules,data:t};e===null?e=[p]:e.push(p),r++}const s=t.length;for(let p=0;p<s;p++){let o=t[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.paths===void 0){const m={instancePath:a+"/rules/"+p,schemaPath:"#/properties/rules/items/required",keyword:"re\
quired",params:{missingProperty:"paths"},message:"must have required property 'paths'",schema:v.properties.rules.items.required,parentSchema:v.properties.rules.
items,data:o};e===null?e=[m]:e.push(m),r++}if(o.role===void 0){const m={instancePath:a+"/rules/"+p,schemaPath:"#/properties/rules/items/required",keyword:"requi\
red",params:{missingProperty:"role"},message:"must have required property 'role'",schema:v.properties.rules.items.required,parentSchema:v.properties.rules.items,
data:o};e===null?e=[m]:e.push(m),r++}for(const m in o)if(!(m==="paths"||m==="role"||m==="threshold"||m==="restore")){const h={instancePath:a+"/rules/"+p,schemaPath:"\
#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,
parentSchema:v.properties.rules.items,data:o};e===null?e=[h]:e.push(h),r++}if(o.paths!==void 0){let m=o.paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:a+
"/rules/"+p+"/paths",schemaPath:"#/properties/rules/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms",schema:1,parentSchema:v.properties.rules.items.properties.paths,data:m};e===null?e=[c]:e.push(c),r++}const h=m.length;for(let c=0;c<h;c++){let u=m[c];if(typeof u==
"string"){if(f(u)>512){const g={instancePath:a+"/rules/"+p+"/paths/"+c,schemaPath:"#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",
params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:v.properties.rules.items.properties.paths.items,data:u};e===null?e=[
g]:e.push(g),r++}if(f(u)<1){const g={instancePath:a+"/rules/"+p+"/paths/"+c,schemaPath:"#/properties/rules/items/properties/paths/items/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.rules.items.properties.paths.items,data:u};e===null?e=
[g]:e.push(g),r++}}else{const g={instancePath:a+"/rules/"+p+"/paths/"+c,schemaPath:"#/properties/rules/items/properties/paths/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:v.properties.rules.items.properties.paths.items.type,parentSchema:v.properties.rules.items.properties.paths.items,
data:u};e===null?e=[g]:e.push(g),r++}}}else{const h={instancePath:a+"/rules/"+p+"/paths",schemaPath:"#/properties/rules/items/properties/paths/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array",schema:v.properties.rules.items.properties.paths.type,parentSchema:v.properties.rules.items.properties.paths,data:m};
e===null?e=[h]:e.push(h),r++}}if(o.role!==void 0){let m=o.role;if(typeof m=="string"){if(!Ne.test(m)){const h={instancePath:a+"/rules/"+p+"/role",schemaPath:"#/\
$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ae,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:a+"/rules/"+p+"/role",schemaPath:"#/$defs/ro\
le/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,data:m};e===null?e=[h]:e.push(h),r++}}if(o.threshold!==void 0){
let m=o.threshold;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:a+"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/item\
s/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:v.properties.rules.items.properties.threshold.type,parentSchema:v.
properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m)){const h={instancePath:a+
"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must b\
e <= 100",schema:100,parentSchema:v.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(m<1||isNaN(m)){const h={instancePath:a+"\
/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1",schema:1,parentSchema:v.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}}}if(o.restore!==void 0){let m=o.restore;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:a+"/rules/"+p+"/restore",schemaPath:"#/properties/rules/items/properties/restore/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:v.properties.rules.items.properties.restore.type,parentSchema:v.properties.rules.items.properties.
restore,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(m)){if(m>99||isNaN(m)){const h={instancePath:a+"/rules/"+p+"/restore",schemaPath:"#\
/properties/rules/items/properties/restore/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"must be <= 99",schema:99,parentSchema:v.properties.
rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}if(m<1||isNaN(m)){const h={instancePath:a+"/rules/"+p+"/restore",schemaPath:"#/properties/ru\
les/items/properties/restore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:v.properties.rules.items.properties.
restore,data:m};e===null?e=[h]:e.push(h),r++}}}}else{const m={instancePath:a+"/rules/"+p,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:v.properties.rules.items.type,parentSchema:v.properties.rules.items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const s={
instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.rules.type,parentSchema:v.
properties.rules,data:t};e===null?e=[s]:e.push(s),r++}}if(n.refresh!==void 0){let t=n.refresh;if(typeof t=="string"){if(!Ne.test(t)){const s={instancePath:a+"/r\
efresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-\
z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ae,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/refresh",schemaPath:"\
#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,data:t};e===null?e=[s]:e.push(s),r++}}if(n.require!==
void 0){let t=n.require;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(!(h==="tree-sha256"||h==="fleet"||h==="branch")){const c={instancePath:a+
"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:v.properties.require.items.enum},message:"must be equal to one o\
f the allowed values",schema:v.properties.require.items.enum,parentSchema:v.properties.require.items,data:h};e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>
1){e:for(;p--;)for(o=p;o--;)if(se(t[p],t[o])){const m={instancePath:a+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"uniqueItems",params:{i:p,
j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:v.properties.require,data:t};e===null?e=[m]:e.push(
m),r++;break e}}}else{const s={instancePath:a+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.
properties.require.type,parentSchema:v.properties.require,data:t};e===null?e=[s]:e.push(s),r++}}if(n.origins!==void 0){let t=n.origins;if(Array.isArray(t)){const s=t.
length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(f(h)>2048){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origins/items/maxLeng\
th",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:v.properties.origins.items,data:h};e===null?
e=[c]:e.push(c),r++}if(!Yt.test(h)){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origins/items/pattern",keyword:"pattern",params:{pattern:"^ht\
tps?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-\
~]*/)?$",parentSchema:v.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origi\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.origins.items.type,parentSchema:v.properties.origins.items,data:h};
e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){const m={};for(;p--;){let h=t[p];if(typeof h=="string"){if(typeof m[h]=="number"){o=m[h];const c={instancePath:a+
"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+"\
 are identical)",schema:!0,parentSchema:v.properties.origins,data:t};e===null?e=[c]:e.push(c),r++;break}m[h]=p}}}}else{const s={instancePath:a+"/origins",schemaPath:"\
#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.origins.type,parentSchema:v.properties.origins,data:t};
e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.type,parentSchema:v,
data:n};e===null?e=[t]:e.push(t),r++}return Ge.errors=e,r===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es=Me,Q={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml: which bundle may do more to its host than a plain containe\
r.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{description:"Powers that the bundle is granted",type:"array",
items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume-driver, container-na\
me, external-network:NAME or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv/models:ro"]},uniqueItems:!0}};
function Me(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Me.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){if(!le.test(t)){const p={
instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pat\
tern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a,
schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.type,parentSchema:I,data:t,propertyName:t};
e===null?e=[p]:e.push(p),r++}var i=s===r;if(!i){const p={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"pr\
operty name must be valid",schema:Q.propertyNames,parentSchema:Q,data:n};e===null?e=[p]:e.push(p),r++}}for(const t in n){let s=n[t];if(Array.isArray(s)){const p=s.
length;for(let h=0;h<p;h++){let c=s[h];if(typeof c=="string"){if(f(c)>512){const u={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"\
#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:Q.additionalProperties.
items,data:c};e===null?e=[u]:e.push(u),r++}if(f(c)<1){const u={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalPropert\
ies/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.additionalProperties.items,data:c};
e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Q.additionalProperties.items.type,parentSchema:Q.additionalProperties.items,data:c};e===null?e=[u]:
e.push(u),r++}}let o=s.length,m;if(o>1){const h={};for(;o--;){let c=s[o];if(typeof c=="string"){if(typeof h[c]=="number"){m=h[c];const u={instancePath:a+"/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (it\
ems ## "+m+" and "+o+" are identical)",schema:!0,parentSchema:Q.additionalProperties,data:s};e===null?e=[u]:e.push(u),r++;break}h[c]=o}}}}else{const p={instancePath:a+
"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Q.additionalProperties.
type,parentSchema:Q.additionalProperties,data:s};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:Q.type,parentSchema:Q,data:n};e===null?e=[t]:e.push(t),r++}return Me.errors=e,r===0}Me.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ts=We,_={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.ya\
ml: fingerprints that never count again. The list only grows.",type:"object",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and \
SSH keys",type:"array",items:{title:"RemovedKey",description:"A fingerprint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",
type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A\
 fingerprint: 40 or 64 hex digits without spaces, or `SHA256:\u2026` of an SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/\
]{43})$"},reason:{description:"Why, for people",type:"string",maxLength:1e3},at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},
additionalProperties:!1},lt=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function We(n,{instancePath:a="",parentData:x,parentDataProperty:A,
rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=We.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.removed===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"m\
ust have required property 'removed'",schema:_.required,parentSchema:_,data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(i!=="removed"){const t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:_,
data:n};e===null?e=[t]:e.push(t),r++}if(n.removed!==void 0){let i=n.removed;if(Array.isArray(i)){const t=i.length;for(let s=0;s<t;s++){let p=i[s];if(typeof p!="\
string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const o={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{
type:_.properties.removed.items.type},message:"must be string,object",schema:_.properties.removed.items.type,parentSchema:_.properties.removed.items,data:p};e===
null?e=[o]:e.push(o),r++}if(typeof p=="string"&&!lt.test(p)){const o={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/pattern",keyword:"patt\
ern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za\
-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:_.properties.removed.items,data:p};e===null?e=[o]:e.push(o),
r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.fingerprint===void 0){const o={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/require\
d",keyword:"required",params:{missingProperty:"fingerprint"},message:"must have required property 'fingerprint'",schema:_.properties.removed.items.required,parentSchema:_.
properties.removed.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="fingerprint"||o==="reason"||o==="at")){const m={instancePath:a+"/remove\
d/"+s,schemaPath:"#/properties/removed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:_.properties.removed.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.fingerprint!==void 0){let o=p.fingerprint;if(typeof o==
"string"){if(!lt.test(o)){const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/pattern",keyword:"p\
attern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A\
-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:_.properties.removed.items.properties.fingerprint,data:o};
e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:_.properties.removed.items.properties.fingerprint.type,parentSchema:_.properties.removed.items.properties.
fingerprint,data:o};e===null?e=[m]:e.push(m),r++}}if(p.reason!==void 0){let o=p.reason;if(typeof o=="string"){if(f(o)>1e3){const m={instancePath:a+"/removed/"+s+
"/reason",schemaPath:"#/properties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 chara\
cters",schema:1e3,parentSchema:_.properties.removed.items.properties.reason,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/r\
eason",schemaPath:"#/properties/removed/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.removed.
items.properties.reason.type,parentSchema:_.properties.removed.items.properties.reason,data:o};e===null?e=[m]:e.push(m),r++}}if(p.at!==void 0){let o=p.at;if(typeof o==
"string"){if(f(o)>100){const m={instancePath:a+"/removed/"+s+"/at",schemaPath:"#/properties/removed/items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters",schema:100,parentSchema:_.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={
instancePath:a+"/removed/"+s+"/at",schemaPath:"#/properties/removed/items/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.
properties.removed.items.properties.at.type,parentSchema:_.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),r++}}}}}else{const t={instancePath:a+
"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"array"},message:"must be array",schema:_.properties.removed.type,parentSchema:_.properties.
removed,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:_.
type,parentSchema:_,data:n};e===null?e=[i]:e.push(i),r++}return We.errors=e,r===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=Ce,Le={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"user-data.schema.json",title:"UserDataFile",description:"user-data of a NoCloud seed (the volume CIDATA), as \
far as Kedge takes it. Nothing in it is run.",type:"object",required:["kedge"],properties:{kedge:{$ref:"enrol.schema.json"},hostname:{$ref:"common.schema.json#/\
$defs/hostName"}},additionalProperties:!1};function Ce(n,{instancePath:a="",parentData:x,parentDataProperty:A,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;
const d=Ce.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kedge===void 0){const i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kedge"},message:"must have required property 'kedge'",schema:Le.required,parentSchema:Le,
data:n};e===null?e=[i]:e.push(i),r++}for(const i in n)if(!(i==="kedge"||i==="hostname")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:Le,data:n};e===null?e=[t]:e.push(t),r++}if(n.
kedge!==void 0&&(he(n.kedge,{instancePath:a+"/kedge",parentData:n,parentDataProperty:"kedge",rootData:b,dynamicAnchors:S})||(e=e===null?he.errors:e.concat(he.errors),
r=e.length)),n.hostname!==void 0){let i=n.hostname;if(typeof i=="string"){if(!xe.test(i)){const t={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$d\
efs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pa\
ttern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*\
[a-z0-9])?)*$",parentSchema:E,data:i};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:i};e===null?e=[t]:e.push(t),r++}}}else{const i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Le.type,parentSchema:Le,data:n};e===null?e=[i]:e.push(i),r++}return Ce.
errors=e,r===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ft as bundle,vt as catalogue,St as enrol,xt as fleet,_t as group,It as host,Zt as hostConfig,Ft as inventory,Dt as metaData,Vt as os,Rt as osLayer,Xt as policy,
es as powers,ts as removed,ss as userData};
