// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var bs=Object.getOwnPropertyNames,ts=(n,i)=>function(){try{return i||(0,n[bs(n)[0]])((i={exports:{}}).exports,i),i.exports}catch(q){throw i=0,q}},$s=ts({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});function i(T){const q=T.length;let b=0,S=0,e;for(;S<q;)b++,
e=T.charCodeAt(S++),e>=55296&&e<=56319&&S<q&&(e=T.charCodeAt(S),(e&64512)===56320&&S++);return b}n.default=i,i.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),Ss=ts({"node_modules/fast-deep-equal/index.js"(n,i){"use strict";i.exports=function T(q,b){if(q===b)return!0;if(q&&b&&typeof q=="object"&&typeof b=="obj\
ect"){if(q.constructor!==b.constructor)return!1;var S,e,r;if(Array.isArray(q)){if(S=q.length,S!=b.length)return!1;for(e=S;e--!==0;)if(!T(q[e],b[e]))return!1;return!0}
if(q.constructor===RegExp)return q.source===b.source&&q.flags===b.flags;if(q.valueOf!==Object.prototype.valueOf)return q.valueOf()===b.valueOf();if(q.toString!==
Object.prototype.toString)return q.toString()===b.toString();if(r=Object.keys(q),S=r.length,S!==Object.keys(b).length)return!1;for(e=S;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(b,r[e]))return!1;for(e=S;e--!==0;){var d=r[e];if(!T(q[d],b[d]))return!1}return!0}return q!==q&&b!==b}}}),As=ts({"node_modules/ajv/dist/runti\
me/equal.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});var i=Ss();i.code='require("ajv/dist/runtime/equal").default',n.default=i}}),js=De,
ee={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gz\
ip, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists\
 (http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},O={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},g=$s().default,qs=new RegExp("^https?://[!-~\
]+$","u"),W=new RegExp("^[0-9a-f]{64}$","u");function De(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,
r=0;const d=De.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){const a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:ee.required,parentSchema:ee,
data:n};e===null?e=[a]:e.push(a),r++}if(n.sha256===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:ee.required,parentSchema:ee,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="url"||a==="sha\
256")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:ee,data:n};e===null?e=[s]:e.push(s),r++}if(n.url!==void 0){let a=n.url;if(typeof a=="string"){if(g(a)>2048){const s={instancePath:i+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:ee.
properties.url,data:a};e===null?e=[s]:e.push(s),r++}if(!qs.test(a)){const s={instancePath:i+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:ee.properties.url,data:a};e===null?e=[s]:e.
push(s),r++}}else{const s={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.properties.
url.type,parentSchema:ee.properties.url,data:a};e===null?e=[s]:e.push(s),r++}}if(n.sha256!==void 0){let a=n.sha256;if(typeof a=="string"){if(!W.test(a)){const s={
instancePath:i+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/sha256",schemaPath:"common.schema.j\
son#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:a};e===null?e=[s]:e.push(s),r++}}}else{
const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ee.type,parentSchema:ee,data:n};e===null?e=[a]:
e.push(a),r++}return De.errors=e,r===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zs=Ee,M={$schema:"https://json-schema.org/draft/2020-12/schem\
a",$id:"catalogue.schema.json",title:"CatalogueFile",description:"scripts/catalogue.yaml: the scripts that people may have hosts run, and within which bounds.",
type:"object",required:["version","scripts"],properties:{version:{description:"1: the version of this format",type:"integer",minimum:1},scripts:{description:"Sc\
ript name to what it is",type:"object",maxProperties:500,propertyNames:{description:"A script name: lower-case letters, digits and `-`, beginning with a letter,\
 at most 63 characters",pattern:"^[a-z][a-z0-9-]{0,62}$"},additionalProperties:{$ref:"#/$defs/script"}}},additionalProperties:!1,$defs:{script:{title:"ScriptEnt\
ry",description:"One script: its file, its arguments, who may run it where, and its limits",type:"object",required:["title","file","roles","user"],properties:{title:{
description:"What it does, in one line",$ref:"#/$defs/line"},description:{description:"What whoever runs it should know",type:"string",maxLength:4e3},file:{description:"\
The file in scripts/ that is run: a text whose first line names its interpreter (`#!/bin/sh`)",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},arguments:{
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
hreads",type:"integer",minimum:1,maximum:1e5},output:{$ref:"common.schema.json#/$defs/size"}},additionalProperties:!1},threshold:{description:"People who must s\
ign a request for it: whoever asks, and others who approve; 1 where absent",type:"integer",minimum:1,maximum:16},confirm:{description:"Ask for the number of hos\
ts before it is signed, --yes or not",type:"boolean"},danger:{description:"What may be lost by it, shown before it is signed",$ref:"#/$defs/line"},quick:{description:"\
A quick action: faces show it as a button",type:"boolean"}},additionalProperties:!1},argument:{title:"ScriptArgument",description:"One argument; which keys it t\
akes besides depends on its type",type:"object",required:["type"],properties:{type:{description:"`string`, `number`, `choice`, `container` or `path`",enum:["str\
ing","number","choice","container","path"]},description:{description:"What it is for",$ref:"#/$defs/line"},default:{description:"Where it is not given; without \
one it must be",type:["string","number"],maxLength:4096},pattern:{description:"Of a string: what the whole of it must be. Literals, `.`, `[a-z]`, `( | )`, `?`, \
`*`, `+`, `{m,n}`; no more",type:"string",minLength:1,maxLength:200},maxLength:{description:"Of a string: characters, 256 where absent",type:"integer",minimum:1,
maximum:4096},min:{description:"Of a number: the least, a whole number",$ref:"#/$defs/whole"},max:{description:"Of a number: the most, a whole number",$ref:"#/$\
defs/whole"},choices:{description:"Of a choice: the values",type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{description:"One value",$ref:"#/$defs/wor\
d"}},under:{description:"Of a path: folders of the host, of which it must be one or lie in one; anywhere where absent",type:"array",minItems:1,maxItems:16,items:{
description:"A folder of the host",$ref:"#/$defs/path"}}},additionalProperties:!1},line:{title:"PlainLine",description:"One line of printable characters, at mos\
t 200",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},word:{title:"ScriptWord",description:"A word without control characters, at most 1,00\
0 characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},path:{title:"HostPath",description:"An absolute path without `.`, `..` and em\
pty parts",type:"string",maxLength:512,pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"},whole:{title:"WholeNumber",description:"A whole number w\
ithin 2^53",type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},xs=new RegExp("^[a-z][a-z0-9-]{0,62}$","u"),P={title:"ScriptEntry",description:"\
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
hreads",type:"integer",minimum:1,maximum:1e5},output:{$ref:"common.schema.json#/$defs/size"}},additionalProperties:!1},threshold:{description:"People who must s\
ign a request for it: whoever asks, and others who approve; 1 where absent",type:"integer",minimum:1,maximum:16},confirm:{description:"Ask for the number of hos\
ts before it is signed, --yes or not",type:"boolean"},danger:{description:"What may be lost by it, shown before it is signed",$ref:"#/$defs/line"},quick:{description:"\
A quick action: faces show it as a button",type:"boolean"}},additionalProperties:!1},ie={title:"PlainLine",description:"One line of printable characters, at mos\
t 200",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},pe={title:"ScriptWord",description:"A word without control characters, at most 1,000 \
characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},_={title:"Labels",description:"Labels: name to value, both strings",type:"objec\
t",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},additionalProperties:{
description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"}},H={title:"Duration",description:"A dura\
tion such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},ce={title:"HostPath",description:"An absolute path without `.`, `.\
.` and empty parts",type:"string",maxLength:512,pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"},V={title:"Size",description:"A size such as `51\
2KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},ge=Object.prototype.hasOwnProperty,rs=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u\
009f]{1,200}$","u"),Ns=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","u"),Ts=new RegExp("^[a-z][a-z0-9_]{0,31}$","u"),as=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u0\
09f]{0,1000}$","u"),Is=new RegExp("^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$","u"),is=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$","u"),ps=new RegExp(
"^[^\\u0000-\\u001f\\u007f]{0,63}$","u"),J=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),Zs=new RegExp("^[a-z_][a-z0-9_-]{0,31}$","u"),ys=new RegExp("^/$|^(/(?!\\\
.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$","u"),Re=new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$","u"),Z={title:"ScriptArgument",description:"One argument; which\
 keys it takes besides depends on its type",type:"object",required:["type"],properties:{type:{description:"`string`, `number`, `choice`, `container` or `path`",
enum:["string","number","choice","container","path"]},description:{description:"What it is for",$ref:"#/$defs/line"},default:{description:"Where it is not given\
; without one it must be",type:["string","number"],maxLength:4096},pattern:{description:"Of a string: what the whole of it must be. Literals, `.`, `[a-z]`, `( |\
 )`, `?`, `*`, `+`, `{m,n}`; no more",type:"string",minLength:1,maxLength:200},maxLength:{description:"Of a string: characters, 256 where absent",type:"integer",
minimum:1,maximum:4096},min:{description:"Of a number: the least, a whole number",$ref:"#/$defs/whole"},max:{description:"Of a number: the most, a whole number",
$ref:"#/$defs/whole"},choices:{description:"Of a choice: the values",type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{description:"One value",$ref:"#/\
$defs/word"}},under:{description:"Of a path: folders of the host, of which it must be one or lie in one; anywhere where absent",type:"array",minItems:1,maxItems:16,
items:{description:"A folder of the host",$ref:"#/$defs/path"}}},additionalProperties:!1},de={title:"WholeNumber",description:"A whole number within 2^53",type:"\
integer",minimum:-9007199254740991,maximum:9007199254740991},U=As().default;function be(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const d=be.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){
const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:Z.required,
parentSchema:Z,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!ge.call(Z.properties,a)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:Z,data:n};e===null?e=[s]:e.push(s),r++}
if(n.type!==void 0){let a=n.type;if(!(a==="string"||a==="number"||a==="choice"||a==="container"||a==="path")){const s={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/enum",keyword:"enum",params:{allowedValues:Z.properties.type.enum},message:"must be equal to one of the allowed values",schema:Z.properties.type.enum,
parentSchema:Z.properties.type,data:a};e===null?e=[s]:e.push(s),r++}}if(n.description!==void 0){let a=n.description;if(typeof a=="string"){if(!rs.test(a)){const s={
instancePath:i+"/description",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},message:'must ma\
tch pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:ie,data:a};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:i+"/description",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ie.type,parentSchema:ie,
data:a};e===null?e=[s]:e.push(s),r++}}if(n.default!==void 0){let a=n.default;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))){const s={instancePath:i+
"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:Z.properties.default.type},message:"must be string,number",schema:Z.properties.default.
type,parentSchema:Z.properties.default,data:a};e===null?e=[s]:e.push(s),r++}if(typeof a=="string"&&g(a)>4096){const s={instancePath:i+"/default",schemaPath:"#/p\
roperties/default/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:Z.properties.default,
data:a};e===null?e=[s]:e.push(s),r++}}if(n.pattern!==void 0){let a=n.pattern;if(typeof a=="string"){if(g(a)>200){const s={instancePath:i+"/pattern",schemaPath:"\
#/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:Z.properties.pattern,
data:a};e===null?e=[s]:e.push(s),r++}if(g(a)<1){const s={instancePath:i+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Z.properties.pattern,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/\
pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.pattern.type,parentSchema:Z.properties.
pattern,data:a};e===null?e=[s]:e.push(s),r++}}if(n.maxLength!==void 0){let a=n.maxLength;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const s={instancePath:i+
"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:Z.properties.maxLength.type,parentSchema:Z.
properties.maxLength,data:a};e===null?e=[s]:e.push(s),r++}if(typeof a=="number"&&isFinite(a)){if(a>4096||isNaN(a)){const s={instancePath:i+"/maxLength",schemaPath:"\
#/properties/maxLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096},message:"must be <= 4096",schema:4096,parentSchema:Z.properties.maxLength,
data:a};e===null?e=[s]:e.push(s),r++}if(a<1||isNaN(a)){const s={instancePath:i+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:Z.properties.maxLength,data:a};e===null?e=[s]:e.push(s),r++}}}if(n.min!==void 0){let a=n.min;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const s={instancePath:i+"/min",schemaPath:"#/$defs/whole/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:de.type,parentSchema:de,data:a};e===null?e=[s]:e.push(s),r++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){
const s={instancePath:i+"/min",schemaPath:"#/$defs/whole/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 90071992\
54740991",schema:9007199254740991,parentSchema:de,data:a};e===null?e=[s]:e.push(s),r++}if(a<-9007199254740991||isNaN(a)){const s={instancePath:i+"/min",schemaPath:"\
#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:de,
data:a};e===null?e=[s]:e.push(s),r++}}}if(n.max!==void 0){let a=n.max;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const s={instancePath:i+"/max",schemaPath:"\
#/$defs/whole/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:de.type,parentSchema:de,data:a};e===null?e=[s]:e.push(s),r++}if(typeof a==
"number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){const s={instancePath:i+"/max",schemaPath:"#/$defs/whole/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:de,data:a};e===null?e=[s]:e.push(s),r++}if(a<-9007199254740991||
isNaN(a)){const s={instancePath:i+"/max",schemaPath:"#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be \
>= -9007199254740991",schema:-9007199254740991,parentSchema:de,data:a};e===null?e=[s]:e.push(s),r++}}}if(n.choices!==void 0){let a=n.choices;if(Array.isArray(a)){
if(a.length>100){const o={instancePath:i+"/choices",schemaPath:"#/properties/choices/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more\
 than 100 items",schema:100,parentSchema:Z.properties.choices,data:a};e===null?e=[o]:e.push(o),r++}if(a.length<1){const o={instancePath:i+"/choices",schemaPath:"\
#/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:Z.properties.choices,data:a};
e===null?e=[o]:e.push(o),r++}const s=a.length;for(let o=0;o<s;o++){let m=a[o];if(typeof m=="string"){if(!as.test(m)){const h={instancePath:i+"/choices/"+o,schemaPath:"\
#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009\
f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:pe,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/choices/"+
o,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.type,parentSchema:pe,data:m};e===null?e=[h]:e.push(h),
r++}}let t=a.length,p;if(t>1){e:for(;t--;)for(p=t;p--;)if(U(a[t],a[p])){const o={instancePath:i+"/choices",schemaPath:"#/properties/choices/uniqueItems",keyword:"\
uniqueItems",params:{i:t,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+t+" are identical)",schema:!0,parentSchema:Z.properties.choices,data:a};
e===null?e=[o]:e.push(o),r++;break e}}}else{const s={instancePath:i+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:Z.properties.choices.type,parentSchema:Z.properties.choices,data:a};e===null?e=[s]:e.push(s),r++}}if(n.under!==void 0){let a=n.under;if(Array.
isArray(a)){if(a.length>16){const t={instancePath:i+"/under",schemaPath:"#/properties/under/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT hav\
e more than 16 items",schema:16,parentSchema:Z.properties.under,data:a};e===null?e=[t]:e.push(t),r++}if(a.length<1){const t={instancePath:i+"/under",schemaPath:"\
#/properties/under/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:Z.properties.under,data:a};e===
null?e=[t]:e.push(t),r++}const s=a.length;for(let t=0;t<s;t++){let p=a[t];if(typeof p=="string"){if(g(p)>512){const o={instancePath:i+"/under/"+t,schemaPath:"#/\
$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:ce,data:p};e===null?e=[o]:
e.push(o),r++}if(!ys.test(p)){const o={instancePath:i+"/under/"+t,schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\\
u0000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u\
007f]+)+$",parentSchema:ce,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/under/"+t,schemaPath:"#/$defs/path/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ce.type,parentSchema:ce,data:p};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:i+"/under",schemaPath:"\
#/properties/under/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Z.properties.under.type,parentSchema:Z.properties.under,data:a};e===
null?e=[s]:e.push(s),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,
data:n};e===null?e=[a]:e.push(a),r++}return be.errors=e,r===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(n,{instancePath:i="",parentData:T,
parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=$e.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.title===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
message:"must have required property 'title'",schema:P.required,parentSchema:P,data:n};e===null?e=[p]:e.push(p),r++}if(n.file===void 0){const p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},message:"must have required property 'file'",schema:P.required,parentSchema:P,data:n};
e===null?e=[p]:e.push(p),r++}if(n.roles===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"m\
ust have required property 'roles'",schema:P.required,parentSchema:P,data:n};e===null?e=[p]:e.push(p),r++}if(n.user===void 0){const p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"user"},message:"must have required property 'user'",schema:P.required,parentSchema:P,data:n};e===null?e=
[p]:e.push(p),r++}for(const p in n)if(!ge.call(P.properties,p)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:P,data:n};e===null?e=[o]:e.push(o),r++}if(n.title!==void 0){let p=n.title;
if(typeof p=="string"){if(!rs.test(p)){const o={instancePath:i+"/title",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u0\
07f-\\u009f]{1,200}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:ie,
data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/title",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:ie.type,parentSchema:ie,data:p};e===null?e=[o]:e.push(o),r++}}if(n.description!==void 0){let p=n.description;if(typeof p=="string"){if(g(p)>4e3){
const o={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4\
000 characters",schema:4e3,parentSchema:P.properties.description,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/description",schemaPath:"#\
/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.description.type,parentSchema:P.properties.description,
data:p};e===null?e=[o]:e.push(o),r++}}if(n.file!==void 0){let p=n.file;if(typeof p=="string"){if(!Ns.test(p)){const o={instancePath:i+"/file",schemaPath:"#/prop\
erties/file/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"',schema:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:P.properties.file,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/file",schemaPath:"#/prope\
rties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.file.type,parentSchema:P.properties.file,data:p};e===null?e=
[o]:e.push(o),r++}}if(n.arguments!==void 0){let p=n.arguments;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>32){const o={instancePath:i+
"/arguments",schemaPath:"#/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties",schema:32,
parentSchema:P.properties.arguments,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p){const m=r;if(typeof o=="string"&&!Ts.test(o)){const h={instancePath:i+
"/arguments",schemaPath:"#/properties/arguments/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,31}$"},message:'must match pattern "\
^[a-z][a-z0-9_]{0,31}$"',schema:"^[a-z][a-z0-9_]{0,31}$",parentSchema:P.properties.arguments.propertyNames,data:o,propertyName:o};e===null?e=[h]:e.push(h),r++}var a=m===
r;if(!a){const h={instancePath:i+"/arguments",schemaPath:"#/properties/arguments/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"propert\
y name must be valid",schema:P.properties.arguments.propertyNames,parentSchema:P.properties.arguments,data:p};e===null?e=[h]:e.push(h),r++}}for(const o in p)be(
p[o],{instancePath:i+"/arguments/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:o,rootData:b,dynamicAnchors:S})||(e=e===null?be.errors:
e.concat(be.errors),r=e.length)}else{const o={instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:P.properties.arguments.type,parentSchema:P.properties.arguments,data:p};e===null?e=[o]:e.push(o),r++}}if(n.argv!==void 0){let p=n.argv;if(Array.
isArray(p)){if(p.length>64){const m={instancePath:i+"/argv",schemaPath:"#/properties/argv/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have \
more than 64 items",schema:64,parentSchema:P.properties.argv,data:p};e===null?e=[m]:e.push(m),r++}const o=p.length;for(let m=0;m<o;m++){let h=p[m];if(typeof h==
"string"){if(!as.test(h)){const c={instancePath:i+"/argv/"+m,schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]\
{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:pe,data:h};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/argv/"+m,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:pe.type,parentSchema:pe,data:h};e===null?e=[c]:e.push(c),r++}}}else{const o={instancePath:i+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:P.properties.argv.type,parentSchema:P.properties.argv,data:p};e===null?e=[o]:e.push(o),r++}}if(n.environment!==
void 0){let p=n.environment;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>64){const o={instancePath:i+"/environment",schemaPath:"#/prope\
rties/environment/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:P.properties.environment,
data:p};e===null?e=[o]:e.push(o),r++}for(const o in p){const m=r;if(typeof o=="string"&&!Is.test(o)){const h={instancePath:i+"/environment",schemaPath:"#/proper\
ties/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:'must match pattern "^(?!A\
RG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"',schema:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:P.properties.environment.propertyNames,data:o,
propertyName:o};e===null?e=[h]:e.push(h),r++}var s=m===r;if(!s){const h={instancePath:i+"/environment",schemaPath:"#/properties/environment/propertyNames",keyword:"\
propertyNames",params:{propertyName:o},message:"property name must be valid",schema:P.properties.environment.propertyNames,parentSchema:P.properties.environment,
data:p};e===null?e=[h]:e.push(h),r++}}for(const o in p){let m=p[o];if(typeof m=="string"){if(!as.test(m)){const h={instancePath:i+"/environment/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match\
 pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:pe,data:m};e===null?e=[h]:e.push(h),r++}}else{
const h={instancePath:i+"/environment/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:pe.type,parentSchema:pe,data:m};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:i+"/environment",schemaPath:"#/properties/enviro\
nment/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.properties.environment.type,parentSchema:P.properties.environment,data:p};e===
null?e=[o]:e.push(o),r++}}if(n.roles!==void 0){let p=n.roles;if(Array.isArray(p)){if(p.length>16){const c={instancePath:i+"/roles",schemaPath:"#/properties/role\
s/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:P.properties.roles,data:p};e===null?e=[c]:e.push(
c),r++}if(p.length<1){const c={instancePath:i+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items",schema:1,parentSchema:P.properties.roles,data:p};e===null?e=[c]:e.push(c),r++}const o=p.length;for(let c=0;c<o;c++){let u=p[c];if(typeof u=="stri\
ng"){if(g(u)>63){const v={instancePath:i+"/roles/"+c,schemaPath:"#/properties/roles/items/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT hav\
e more than 63 characters",schema:63,parentSchema:P.properties.roles.items,data:u};e===null?e=[v]:e.push(v),r++}if(g(u)<1){const v={instancePath:i+"/roles/"+c,schemaPath:"\
#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:P.properties.roles.
items,data:u};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:i+"/roles/"+c,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:P.properties.roles.items.type,parentSchema:P.properties.roles.items,data:u};e===null?e=[v]:e.push(v),r++}}let m=p.length,h;
if(m>1){const c={};for(;m--;){let u=p[m];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];const v={instancePath:i+"/roles",schemaPath:"#/properties/roles\
/uniqueItems",keyword:"uniqueItems",params:{i:m,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+m+" are identical)",schema:!0,parentSchema:P.properties.
roles,data:p};e===null?e=[v]:e.push(v),r++;break}c[u]=m}}}}else{const o={instancePath:i+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:P.properties.roles.type,parentSchema:P.properties.roles,data:p};e===null?e=[o]:e.push(o),r++}}if(n.hosts!==void 0){let p=n.
hosts;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p){const m=r;if(typeof o=="string"&&!is.test(o)){const h={instancePath:i+"/hosts",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:_.propertyNames,data:o,propertyName:o};e===null?e=[h]:e.push(h),r++}var t=m===
r;if(!t){const h={instancePath:i+"/hosts",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"p\
roperty name must be valid",schema:_.propertyNames,parentSchema:_,data:p};e===null?e=[h]:e.push(h),r++}}for(const o in p){let m=p[o];if(typeof m=="string"){if(!ps.
test(m)){const h={instancePath:i+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0\
,63}$",parentSchema:_.additionalProperties,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.additionalProperties.
type,parentSchema:_.additionalProperties,data:m};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:i+"/hosts",schemaPath:"common.schema.json#/$defs/labe\
ls/type",keyword:"type",params:{type:"object"},message:"must be object",schema:_.type,parentSchema:_,data:p};e===null?e=[o]:e.push(o),r++}}if(n.timeout!==void 0){
let p=n.timeout;if(typeof p=="string"){if(!J.test(p)){const o={instancePath:i+"/timeout",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"patter\
n",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:H,data:p};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/timeout",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:H.type,parentSchema:H,data:p};e===null?e=[o]:e.push(o),r++}}if(n.user!==void 0){let p=n.user;if(typeof p=="string"){if(!Zs.test(
p)){const o={instancePath:i+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern:"^[a-z_][a-z0-9_-]{0,31}$"},message:'must match pat\
tern "^[a-z_][a-z0-9_-]{0,31}$"',schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:P.properties.user,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+
"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.user.type,parentSchema:P.properties.
user,data:p};e===null?e=[o]:e.push(o),r++}}if(n.folder!==void 0){let p=n.folder;if(typeof p=="string"){if(g(p)>512){const o={instancePath:i+"/folder",schemaPath:"\
#/$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:ce,data:p};e===null?e=[o]:
e.push(o),r++}if(!ys.test(p)){const o={instancePath:i+"/folder",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0\
000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u00\
7f]+)+$",parentSchema:ce,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/folder",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ce.type,parentSchema:ce,data:p};e===null?e=[o]:e.push(o),r++}}if(n.limits!==void 0){let p=n.limits;if(p&&typeof p=="obj\
ect"&&!Array.isArray(p)){for(const o in p)if(!(o==="memory"||o==="cpu"||o==="processes"||o==="output")){const m={instancePath:i+"/limits",schemaPath:"#/properti\
es/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:P.
properties.limits,data:p};e===null?e=[m]:e.push(m),r++}if(p.memory!==void 0){let o=p.memory;if(typeof o=="string"){if(!Re.test(o)){const m={instancePath:i+"/lim\
its/memory",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patter\
n "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:V,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+
"/limits/memory",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:o};
e===null?e=[m]:e.push(m),r++}}if(p.cpu!==void 0){let o=p.cpu;if(typeof o=="number"&&isFinite(o)){if(o>1024||isNaN(o)){const m={instancePath:i+"/limits/cpu",schemaPath:"\
#/properties/limits/properties/cpu/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024},message:"must be <= 1024",schema:1024,parentSchema:P.properties.
limits.properties.cpu,data:o};e===null?e=[m]:e.push(m),r++}if(o<.01||isNaN(o)){const m={instancePath:i+"/limits/cpu",schemaPath:"#/properties/limits/properties/\
cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:P.properties.limits.properties.cpu,data:o};e===
null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/limits/cpu",schemaPath:"#/properties/limits/properties/cpu/type",keyword:"type",params:{type:"number"},
message:"must be number",schema:P.properties.limits.properties.cpu.type,parentSchema:P.properties.limits.properties.cpu,data:o};e===null?e=[m]:e.push(m),r++}}if(p.
processes!==void 0){let o=p.processes;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:i+"/limits/processes",schemaPath:"#/proper\
ties/limits/properties/processes/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:P.properties.limits.properties.processes.type,parentSchema:P.
properties.limits.properties.processes,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"&&isFinite(o)){if(o>1e5||isNaN(o)){const m={instancePath:i+"/li\
mits/processes",schemaPath:"#/properties/limits/properties/processes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,
parentSchema:P.properties.limits.properties.processes,data:o};e===null?e=[m]:e.push(m),r++}if(o<1||isNaN(o)){const m={instancePath:i+"/limits/processes",schemaPath:"\
#/properties/limits/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:P.properties.limits.
properties.processes,data:o};e===null?e=[m]:e.push(m),r++}}}if(p.output!==void 0){let o=p.output;if(typeof o=="string"){if(!Re.test(o)){const m={instancePath:i+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match p\
attern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:V,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:o};
e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:i+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:P.properties.limits.type,parentSchema:P.properties.limits,data:p};e===null?e=[o]:e.push(o),r++}}if(n.threshold!==void 0){let p=n.threshold;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:P.properties.threshold.type,parentSchema:P.properties.threshold,data:p};e===null?e=[o]:e.push(o),r++}if(typeof p=="number"&&isFinite(
p)){if(p>16||isNaN(p)){const o={instancePath:i+"/threshold",schemaPath:"#/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:16},message:"\
must be <= 16",schema:16,parentSchema:P.properties.threshold,data:p};e===null?e=[o]:e.push(o),r++}if(p<1||isNaN(p)){const o={instancePath:i+"/threshold",schemaPath:"\
#/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:P.properties.threshold,data:p};e===
null?e=[o]:e.push(o),r++}}}if(n.confirm!==void 0){let p=n.confirm;if(typeof p!="boolean"){const o={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:P.properties.confirm.type,parentSchema:P.properties.confirm,data:p};e===null?e=[o]:e.
push(o),r++}}if(n.danger!==void 0){let p=n.danger;if(typeof p=="string"){if(!rs.test(p)){const o={instancePath:i+"/danger",schemaPath:"#/$defs/line/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u00\
00-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:ie,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/danger",schemaPath:"#/$defs/line/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:ie.type,parentSchema:ie,data:p};e===null?e=[o]:e.push(o),r++}}if(n.quick!==void 0){let p=n.
quick;if(typeof p!="boolean"){const o={instancePath:i+"/quick",schemaPath:"#/properties/quick/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:P.properties.quick.type,parentSchema:P.properties.quick,data:p};e===null?e=[o]:e.push(o),r++}}}else{const p={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:P.type,parentSchema:P,data:n};e===null?e=[p]:e.push(p),r++}return $e.errors=e,r===0}$e.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Ee(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ee.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:M.required,parentSchema:M,data:n};
e===null?e=[s]:e.push(s),r++}if(n.scripts===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scripts"},message:"\
must have required property 'scripts'",schema:M.required,parentSchema:M,data:n};e===null?e=[s]:e.push(s),r++}for(const s in n)if(!(s==="version"||s==="scripts")){
const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:M,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let s=n.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){const t={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:M.properties.
version.type,parentSchema:M.properties.version,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){const t={instancePath:i+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:M.properties.
version,data:s};e===null?e=[t]:e.push(t),r++}}if(n.scripts!==void 0){let s=n.scripts;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>500){
const t={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/maxProperties",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 5\
00 properties",schema:500,parentSchema:M.properties.scripts,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){const p=r;if(typeof t=="string"&&!xs.test(t)){
const o={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'\
must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:M.properties.scripts.propertyNames,data:t,propertyName:t};e===null?e=[
o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/propertyNames",keyword:"propertyNames",params:{propertyName:t},
message:"property name must be valid",schema:M.properties.scripts.propertyNames,parentSchema:M.properties.scripts,data:s};e===null?e=[o]:e.push(o),r++}}for(const t in s)
$e(s[t],{instancePath:i+"/scripts/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:t,rootData:b,dynamicAnchors:S})||(e=e===null?$e.errors:
e.concat($e.errors),r=e.length)}else{const t={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:M.properties.scripts.type,parentSchema:M.properties.scripts,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:M.type,parentSchema:M,data:n};e===null?e=[s]:e.push(s),r++}return Ee.errors=e,r===
0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls=Pe,K={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"enrol.schema.json",title:"Enr\
olFile",description:"kedge/enrol.yaml of a stick, or `kedge:` in the user-data of a NoCloud seed: what makes a host of a fleet out of a machine.",type:"object",
required:["version","host"],properties:{version:{description:"Of this format",const:1},host:{$ref:"host-config.schema.json"},hostname:{$ref:"common.schema.json#\
/$defs/hostName"},files:{description:"Files that `host` names (tokens, certificates), by name, with their text; for root alone, in /etc/kedge",type:"object",maxProperties:16,
propertyNames:{description:"A file name","x-expected":"letters, digits, `.`, `_` and `-`, at most 64, none of Kedge's own (host.\u2026)",pattern:"^(?!host\\.)[A-\
Za-z0-9][A-Za-z0-9._-]{0,63}$"},additionalProperties:{description:"Its text",type:"string",maxLength:65536}}},additionalProperties:!1},E={title:"HostNameText",description:"\
A host name: lower-case letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\
\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},f={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host-config.schema.json",title:"HostConfigFile",description:"\
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
additionalProperties:!1}},mirror:{title:"HostConfigMirror",description:"Serves what this host has of its fleet, read-only, to its neighbours; absent: nothing is\
 served",type:"object",required:["listen"],properties:{listen:{description:"An address of this host and a port, such as `10.0.0.5:7879` or `[fd00::5]:7879`","x-\
expected":"an IP address and a port, such as `10.0.0.5:7879`",type:"string",pattern:"^(localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}\\]):[0-9]{1,5}$"},
exposed:{description:"Allows a public address, and all addresses of this host",type:"boolean"},keep:{description:"What images and OS files are kept for neighbou\
rs may take on the disk, such as `20GiB`; 20 GiB where absent","x-expected":"a size such as `512MiB` or `20GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(MiB|GiB\
)$"}},additionalProperties:!1},peers:{description:"Mirrors of neighbours, asked before what is far away",type:"array",maxItems:16,items:{description:"The addres\
s of a neighbour's mirror, such as `http://10.0.0.7:7879`","x-expected":"an address without a path, such as `http://10.0.0.7:7879`",type:"string",pattern:"^http\
s?://([A-Za-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5})?/?$"}},api:{title:"HostConfigApi",description:"The host's API (later)",type:"object",properties:{
listen:{description:"An address and port, such as `127.0.0.1:7878`",type:"string",pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},exposed:{description:"\
Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},oe={title:"FleetId",description:"A UUID in lower case, suc\
h as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"string",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},ne={title:"BranchName",description:"\
A branch name without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0\
,199}(?<![./])$"},A={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path, or the same with how to log in",type:["string","object"],
minLength:1,maxLength:2048,required:["url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, `user@host:path`, or a path",
type:"string",minLength:1,maxLength:2048},tokenFile:{description:"File whose first line is a token, or `user:password`, for http(s)",type:"string",minLength:1},
identityFile:{description:"SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH known_hosts file",type:"string",minLength:1},caFile:{description:"\
CA certificates in PEM, besides those of the system",type:"string",minLength:1},proxy:{description:"URL of an HTTP proxy, such as `http://proxy.example:3128`","\
x-expected":"an http(s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{description:"Allows plain http beyond loopback: whoever i\
s on the line reads along",type:"boolean"}},additionalProperties:!1},ve=new RegExp("^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\
$","u"),os=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),ns=new RegExp("^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9\
._/-]{0,199}(?<![./])$","u"),fs=new RegExp("^https?://[^@\\s]+$","u"),Be=new RegExp("^[0-9a-f]{40}$","u"),Os=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),_s=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$","u"),Bs=new RegExp("^(localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}\\]):[0-9]{1,5}$","u"),Fs=new RegExp("^[1-9\
][0-9]{0,6}(MiB|GiB)$","u"),Ds=new RegExp("^https?://([A-Za-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5})?/?$","u"),Rs=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za\
-z0-9.-]+):[0-9]{1,5}$","u");function we(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=we.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:f.required,parentSchema:f,data:n};
e===null?e=[s]:e.push(s),r++}if(n.fleet===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"m\
ust have required property 'fleet'",schema:f.required,parentSchema:f,data:n};e===null?e=[s]:e.push(s),r++}for(const s in n)if(!ge.call(f.properties,s)){const t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}if(n.name!==void 0){let s=n.name;if(typeof s=="string"){if(!ve.test(s)){const t={instancePath:i+"/name",schemaPath:"\
common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},
message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?\
(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:E,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/name",schemaPath:"common.schema.json#/\
$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:s};e===null?e=[t]:e.push(t),r++}}if(n.fleet!==
void 0){let s=n.fleet;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:s};e===
null?e=[t]:e.push(t),r++}if(s.sources===void 0){const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"\
sources"},message:"must have required property 'sources'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}
if(s.anchor===void 0){const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"mu\
st have required property 'anchor'",schema:f.properties.fleet.required,parentSchema:f.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t===
"id"||t==="branch"||t==="sources"||t==="anchor"||t==="anchorTree"||t==="git")){const p={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.fleet,data:s};
e===null?e=[p]:e.push(p),r++}if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(!os.test(t)){const p={instancePath:i+"/fleet/id",schemaPath:"common.schema.j\
son#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0\
-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:oe,data:t};e===
null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:oe.type,parentSchema:oe,data:t};e===null?e=[p]:e.push(p),r++}}if(s.branch!==void 0){let t=s.branch;if(typeof t=="string"){if(!ns.test(t)){
const p={instancePath:i+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$))\
)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"\
^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:ne,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+
"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.type,parentSchema:ne,
data:t};e===null?e=[p]:e.push(p),r++}}if(s.sources!==void 0){let t=s.sources;if(Array.isArray(t)){if(t.length>16){const o={instancePath:i+"/fleet/sources",schemaPath:"\
#/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:f.properties.
fleet.properties.sources,data:t};e===null?e=[o]:e.push(o),r++}if(t.length<1){const o={instancePath:i+"/fleet/sources",schemaPath:"#/properties/fleet/properties/\
sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.fleet.properties.sources,data:t};
e===null?e=[o]:e.push(o),r++}const p=t.length;for(let o=0;o<p;o++){let m=t[o];if(typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))){const h={instancePath:i+
"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:A.type},message:"must be string,object",schema:A.type,parentSchema:A,
data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="string"){if(g(m)>2048){const h={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remo\
te/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:A,data:m};e===null?e=[h]:e.push(
h),r++}if(g(m)<1){const h={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:A,data:m};e===null?e=[h]:e.push(h),r++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){
const h={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:A.required,parentSchema:A,data:m};e===null?e=[h]:e.push(h),r++}for(const h in m)if(!(h==="url"||h==="tokenFile"||h==="id\
entityFile"||h==="knownHosts"||h==="caFile"||h==="proxy"||h==="plain")){const c={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:A,data:m};
e===null?e=[c]:e.push(c),r++}if(m.url!==void 0){let h=m.url;if(typeof h=="string"){if(g(h)>2048){const c={instancePath:i+"/fleet/sources/"+o+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:A.properties.url,data:h};e===null?e=[c]:e.push(c),r++}if(g(h)<1){const c={instancePath:i+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A.properties.
url,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.url.type,parentSchema:A.properties.url,data:h};e===null?e=[c]:e.push(c),r++}}
if(m.tokenFile!==void 0){let h=m.tokenFile;if(typeof h=="string"){if(g(h)<1){const c={instancePath:i+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A.
properties.tokenFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.tokenFile.type,parentSchema:A.properties.tokenFile,
data:h};e===null?e=[c]:e.push(c),r++}}if(m.identityFile!==void 0){let h=m.identityFile;if(typeof h=="string"){if(g(h)<1){const c={instancePath:i+"/fleet/sources\
/"+o+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:A.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/fleet/sources/"+o+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
properties.identityFile.type,parentSchema:A.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.knownHosts!==void 0){let h=m.knownHosts;if(typeof h==
"string"){if(g(h)<1){const c={instancePath:i+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:i+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:A.properties.knownHosts.type,parentSchema:A.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}if(m.caFile!==void 0){
let h=m.caFile;if(typeof h=="string"){if(g(h)<1){const c={instancePath:i+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A.properties.caFile,data:h};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:A.properties.caFile.type,parentSchema:A.properties.caFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.
proxy!==void 0){let h=m.proxy;if(typeof h=="string"){if(!fs.test(h)){const c={instancePath:i+"/fleet/sources/"+o+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:A.properties.proxy,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/fleet/sources/"+o+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.proxy.type,parentSchema:A.properties.
proxy,data:h};e===null?e=[c]:e.push(c),r++}}if(m.plain!==void 0){let h=m.plain;if(typeof h!="boolean"){const c={instancePath:i+"/fleet/sources/"+o+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:A.properties.plain.type,parentSchema:A.
properties.plain,data:h};e===null?e=[c]:e.push(c),r++}}}}}else{const p={instancePath:i+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.fleet.properties.sources.type,parentSchema:f.properties.fleet.properties.sources,
data:t};e===null?e=[p]:e.push(p),r++}}if(s.anchor!==void 0){let t=s.anchor;if(typeof t=="string"){if(!Be.test(t)){const p={instancePath:i+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:f.properties.fleet.properties.anchor,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.fleet.properties.anchor.type,parentSchema:f.
properties.fleet.properties.anchor,data:t};e===null?e=[p]:e.push(p),r++}}if(s.anchorTree!==void 0){let t=s.anchorTree;if(typeof t=="string"){if(!W.test(t)){const p={
instancePath:i+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:f.properties.fleet.properties.anchorTree,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:i+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.fleet.properties.anchorTree.type,parentSchema:f.properties.fleet.properties.anchorTree,data:t};e===null?e=[p]:e.push(p),r++}}if(s.git!==void 0){let t=s.
git;if(!(t==="auto"||t==="native"||t==="embedded")){const p={instancePath:i+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:f.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:f.properties.fleet.properties.git.enum,parentSchema:f.
properties.fleet.properties.git,data:t};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:f.properties.fleet.type,parentSchema:f.properties.fleet,data:s};e===null?e=[t]:e.push(t),r++}}if(n.inventory!==
void 0){let s=n.inventory;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const t={instancePath:i+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:A.type},message:"must be string,object",schema:A.type,parentSchema:A,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s==
"string"){if(g(s)>2048){const t={instancePath:i+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:A,data:s};e===null?e=[t]:e.push(t),r++}if(g(s)<1){const t={instancePath:i+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A,data:s};
e===null?e=[t]:e.push(t),r++}}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){const t={instancePath:i+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:A.required,parentSchema:A,data:s};
e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="url"||t==="tokenFile"||t==="identityFile"||t==="knownHosts"||t==="caFile"||t==="proxy"||t==="plain")){const p={
instancePath:i+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:A,data:s};e===null?e=[p]:e.push(p),r++}if(s.url!==void 0){let t=s.url;if(typeof t=="string"){if(g(t)>
2048){const p={instancePath:i+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:A.properties.url,data:t};e===null?e=[p]:e.push(p),r++}if(g(t)<1){const p={instancePath:i+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:A.properties.url,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.url.type,parentSchema:A.properties.url,data:t};
e===null?e=[p]:e.push(p),r++}}if(s.tokenFile!==void 0){let t=s.tokenFile;if(typeof t=="string"){if(g(t)<1){const p={instancePath:i+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A.
properties.tokenFile,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.tokenFile.type,parentSchema:A.properties.tokenFile,data:t};
e===null?e=[p]:e.push(p),r++}}if(s.identityFile!==void 0){let t=s.identityFile;if(typeof t=="string"){if(g(t)<1){const p={instancePath:i+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:A.properties.identityFile,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.identityFile.type,
parentSchema:A.properties.identityFile,data:t};e===null?e=[p]:e.push(p),r++}}if(s.knownHosts!==void 0){let t=s.knownHosts;if(typeof t=="string"){if(g(t)<1){const p={
instancePath:i+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:A.properties.knownHosts,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
properties.knownHosts.type,parentSchema:A.properties.knownHosts,data:t};e===null?e=[p]:e.push(p),r++}}if(s.caFile!==void 0){let t=s.caFile;if(typeof t=="string"){
if(g(t)<1){const p={instancePath:i+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A.properties.caFile,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.
caFile.type,parentSchema:A.properties.caFile,data:t};e===null?e=[p]:e.push(p),r++}}if(s.proxy!==void 0){let t=s.proxy;if(typeof t=="string"){if(!fs.test(t)){const p={
instancePath:i+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:A.properties.proxy,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:i+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:A.properties.proxy.type,parentSchema:A.properties.proxy,data:t};e===null?e=[p]:e.push(p),r++}}if(s.plain!==void 0){let t=s.plain;if(typeof t!="boole\
an"){const p={instancePath:i+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:A.properties.plain.type,parentSchema:A.properties.plain,data:t};e===null?e=[p]:e.push(p),r++}}}}if(n.key!==void 0){let s=n.key;if(typeof s==
"string"){if(g(s)<1){const t={instancePath:i+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:f.properties.key,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.key.type,parentSchema:f.properties.key,data:s};e===null?e=[t]:e.push(t),
r++}}if(n.state!==void 0){let s=n.state;if(typeof s=="string"){if(g(s)<1){const t={instancePath:i+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.state,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.state.type,parentSchema:f.
properties.state,data:s};e===null?e=[t]:e.push(t),r++}}if(n.secrets!==void 0){let s=n.secrets;if(typeof s=="string"){if(g(s)<1){const t={instancePath:i+"/secret\
s",schemaPath:"#/properties/secrets/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.
secrets,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.secrets.type,parentSchema:f.properties.secrets,data:s};e===null?e=[t]:e.push(t),r++}}if(n.compose!==void 0){let s=n.
compose;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="project"){const p={instancePath:i+"/compose",schemaPath:"#/properties/compose/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.
compose,data:s};e===null?e=[p]:e.push(p),r++}if(s.project!==void 0){let t=s.project;if(typeof t=="string"){if(!Os.test(t)){const p={instancePath:i+"/compose/pro\
ject",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "\
^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:f.properties.compose.properties.project,data:t};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:i+"/compose/project",schemaPath:"#/properties/compose/properties/project/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:f.properties.compose.properties.project.type,parentSchema:f.properties.compose.properties.project,data:t};e===null?e=[p]:e.push(p),r++}}}else{const t={
instancePath:i+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.compose.type,
parentSchema:f.properties.compose,data:s};e===null?e=[t]:e.push(t),r++}}if(n.ostree!==void 0){let s=n.ostree;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)
if(t!=="sysroot"){const p={instancePath:i+"/ostree",schemaPath:"#/properties/ostree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.ostree,data:s};e===null?e=[p]:e.push(p),r++}if(s.sysroot!==void 0){let t=s.sysroot;
if(typeof t=="string"){if(g(t)<1){const p={instancePath:i+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.ostree.properties.sysroot,data:t};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:i+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroot/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:f.properties.ostree.properties.sysroot.type,parentSchema:f.properties.ostree.properties.sysroot,data:t};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:i+
"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.ostree.type,parentSchema:f.properties.
ostree,data:s};e===null?e=[t]:e.push(t),r++}}if(n.registries!==void 0){let s=n.registries;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const p=r;
if(typeof t=="string"&&!_s.test(t)){const o={instancePath:i+"/registries",schemaPath:"#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:f.
properties.registries.propertyNames,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/registries",schemaPath:"#/p\
roperties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:f.properties.registries.propertyNames,
parentSchema:f.properties.registries,data:s};e===null?e=[o]:e.push(o),r++}}for(const t in s){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.authFile===
void 0){const o={instancePath:i+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/required",keyword:"\
required",params:{missingProperty:"authFile"},message:"must have required property 'authFile'",schema:f.properties.registries.additionalProperties.required,parentSchema:f.
properties.registries.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(o!=="authFile"){const m={instancePath:i+"/registries/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.registries.additionalProperties,data:p};e===null?e=[m]:e.push(m),r++}if(p.authFile!==
void 0){let o=p.authFile;if(typeof o=="string"){if(g(o)<1){const m={instancePath:i+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:f.properties.registries.additionalProperties.properties.authFile,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/regi\
stries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:f.properties.registries.additionalProperties.properties.authFile.type,parentSchema:f.properties.registries.
additionalProperties.properties.authFile,data:o};e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:i+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.registries.
additionalProperties.type,parentSchema:f.properties.registries.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:i+"/regist\
ries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.registries.type,parentSchema:f.
properties.registries,data:s};e===null?e=[t]:e.push(t),r++}}if(n.mirror!==void 0){let s=n.mirror;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.listen===void 0){
const t={instancePath:i+"/mirror",schemaPath:"#/properties/mirror/required",keyword:"required",params:{missingProperty:"listen"},message:"must have required pro\
perty 'listen'",schema:f.properties.mirror.required,parentSchema:f.properties.mirror,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="listen"||t===
"exposed"||t==="keep")){const p={instancePath:i+"/mirror",schemaPath:"#/properties/mirror/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.mirror,data:s};e===null?e=[p]:e.push(p),r++}if(s.listen!==void 0){let t=s.listen;
if(typeof t=="string"){if(!Bs.test(t)){const p={instancePath:i+"/mirror/listen",schemaPath:"#/properties/mirror/properties/listen/pattern",keyword:"pattern",params:{
pattern:"^(localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}\\]):[0-9]{1,5}$"},message:'must match pattern "^(localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[\
0-9a-f:.]{2,45}\\]):[0-9]{1,5}$"',schema:"^(localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}\\]):[0-9]{1,5}$",parentSchema:f.properties.mirror.properties.
listen,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/mirror/listen",schemaPath:"#/properties/mirror/properties/listen/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:f.properties.mirror.properties.listen.type,parentSchema:f.properties.mirror.properties.listen,data:t};e===
null?e=[p]:e.push(p),r++}}if(s.exposed!==void 0){let t=s.exposed;if(typeof t!="boolean"){const p={instancePath:i+"/mirror/exposed",schemaPath:"#/properties/mirr\
or/properties/exposed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.mirror.properties.exposed.type,parentSchema:f.properties.
mirror.properties.exposed,data:t};e===null?e=[p]:e.push(p),r++}}if(s.keep!==void 0){let t=s.keep;if(typeof t=="string"){if(!Fs.test(t)){const p={instancePath:i+
"/mirror/keep",schemaPath:"#/properties/mirror/properties/keep/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(MiB|GiB)$"},message:'must match patt\
ern "^[1-9][0-9]{0,6}(MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(MiB|GiB)$",parentSchema:f.properties.mirror.properties.keep,data:t};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:i+"/mirror/keep",schemaPath:"#/properties/mirror/properties/keep/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.mirror.properties.keep.type,parentSchema:f.properties.mirror.properties.keep,data:t};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:i+"/mi\
rror",schemaPath:"#/properties/mirror/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.mirror.type,parentSchema:f.properties.
mirror,data:s};e===null?e=[t]:e.push(t),r++}}if(n.peers!==void 0){let s=n.peers;if(Array.isArray(s)){if(s.length>16){const p={instancePath:i+"/peers",schemaPath:"\
#/properties/peers/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:f.properties.peers,data:s};e===
null?e=[p]:e.push(p),r++}const t=s.length;for(let p=0;p<t;p++){let o=s[p];if(typeof o=="string"){if(!Ds.test(o)){const m={instancePath:i+"/peers/"+p,schemaPath:"\
#/properties/peers/items/pattern",keyword:"pattern",params:{pattern:"^https?://([A-Za-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5})?/?$"},message:'must ma\
tch pattern "^https?://([A-Za-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5})?/?$"',schema:"^https?://([A-Za-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5\
})?/?$",parentSchema:f.properties.peers.items,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/peers/"+p,schemaPath:"#/properties/peers/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.peers.items.type,parentSchema:f.properties.peers.items,data:o};e===null?
e=[m]:e.push(m),r++}}}else{const t={instancePath:i+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.
properties.peers.type,parentSchema:f.properties.peers,data:s};e===null?e=[t]:e.push(t),r++}}if(n.api!==void 0){let s=n.api;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const t in s)if(!(t==="listen"||t==="exposed")){const p={instancePath:i+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.api,data:s};e===null?e=[p]:e.push(p),r++}
if(s.listen!==void 0){let t=s.listen;if(typeof t=="string"){if(!Rs.test(t)){const p={instancePath:i+"/api/listen",schemaPath:"#/properties/api/properties/listen\
/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0\
-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:f.properties.api.properties.listen,data:t};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:i+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.api.properties.listen.type,parentSchema:f.properties.api.properties.listen,data:t};e===null?e=[p]:e.push(p),r++}}if(s.exposed!==void 0){let t=s.exposed;
if(typeof t!="boolean"){const p={instancePath:i+"/api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:f.properties.api.properties.exposed.type,parentSchema:f.properties.api.properties.exposed,data:t};e===null?e=[p]:e.push(p),r++}}}else{const t={
instancePath:i+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.api.type,parentSchema:f.
properties.api,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:f.type,parentSchema:f,data:n};e===null?e=[s]:e.push(s),r++}return we.errors=e,r===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Es=new RegExp(
"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","u");function Pe(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,
r=0;const d=Pe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:K.required,parentSchema:K,
data:n};e===null?e=[s]:e.push(s),r++}if(n.host===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"\
must have required property 'host'",schema:K.required,parentSchema:K,data:n};e===null?e=[s]:e.push(s),r++}for(const s in n)if(!(s==="version"||s==="host"||s==="\
hostname"||s==="files")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties",schema:!1,parentSchema:K,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let s=n.version;if(s!==1){const t={instancePath:i+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:K.properties.
version,data:s};e===null?e=[t]:e.push(t),r++}}if(n.host!==void 0&&(we(n.host,{instancePath:i+"/host",parentData:n,parentDataProperty:"host",rootData:b,dynamicAnchors:S})||
(e=e===null?we.errors:e.concat(we.errors),r=e.length)),n.hostname!==void 0){let s=n.hostname;if(typeof s=="string"){if(!ve.test(s)){const t={instancePath:i+"/ho\
stname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9\
-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([\
a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:E,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/hostname",schemaPath:"\
common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:s};e===null?e=[t]:e.push(
t),r++}}if(n.files!==void 0){let s=n.files;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>16){const t={instancePath:i+"/files",schemaPath:"\
#/properties/files/maxProperties",keyword:"maxProperties",params:{limit:16},message:"must NOT have more than 16 properties",schema:16,parentSchema:K.properties.
files,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){const p=r;if(typeof t=="string"&&!Es.test(t)){const o={instancePath:i+"/files",schemaPath:"#/proper\
ties/files/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:'must match pattern "^(?!host\\.)[A-Z\
a-z0-9][A-Za-z0-9._-]{0,63}$"',schema:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:K.properties.files.propertyNames,data:t,propertyName:t};e===null?
e=[o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:t},
message:"property name must be valid",schema:K.properties.files.propertyNames,parentSchema:K.properties.files,data:s};e===null?e=[o]:e.push(o),r++}}for(const t in s){
let p=s[t];if(typeof p=="string"){if(g(p)>65536){const o={instancePath:i+"/files/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/addit\
ionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:K.properties.files.
additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/files/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/files/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.files.additionalProperties.type,parentSchema:K.
properties.files.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:i+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:K.properties.files.type,parentSchema:K.properties.files,data:s};e===null?e=[t]:e.push(t),r++}}}else{
const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.type,parentSchema:K,data:n};e===null?e=[s]:e.
push(s),r++}return Pe.errors=e,r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hs=He,x={$schema:"https://json-schema.org/draft/2020-12/schema",
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
properties:{bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},agent:{$ref:"common.schema.json#/$defs/agentPi\
n"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},additionalProperties:!1}},additionalProperties:!1},ms={title:"FleetName",description:"A name for \
people: letters, digits, spaces, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},B={title:"OsLayer",description:"\
The operating system: in a layer only the channel",type:["object","null"],properties:{channel:{description:"Name of a file os/<channel>.yaml","x-expected":"a ch\
annel name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},
F={title:"DownloadLayer",description:"How this host may use its line",type:["object","null"],properties:{maxRate:{description:"Bytes a second at most, for OS co\
mmits, bundle tars and agents, such as `2MiB`; at least 64KiB","x-expected":"a size of at least `64KiB`, such as `512KiB` or `2MiB`",type:["string","null"],pattern:"\
^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"}},additionalProperties:!1},Ks=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),Gs=new RegExp(
"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$","u"),Se=new RegExp(
"^[a-z0-9][a-z0-9._-]{0,62}$","u"),hs=new RegExp("^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$","u"),X={title:"BundleLayers",description:"\
Bundles by name: folders under bundles/",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{$ref:"common.schema.jso\
n#/$defs/bundleLayer"}},D={title:"BundleNameText",description:"A bundle name: lower-case letters, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[a-z0-9][a-z0-9_-]{0,62}$"},ue=new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$","u"),se={title:"BundleLayer",description:"What a layer says of one bundle; null takes th\
e bundle away",type:["object","null"],"x-later":["before","drain","hooks"],properties:{env:{$ref:"common.schema.json#/$defs/environment"},after:{description:"Bu\
ndles that come before this one; tied bundles go back together",type:["array","null"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},health:{
$ref:"common.schema.json#/$defs/health"},requires:{description:"`os`: a new digest of this bundle waits for the OS that the channel pins, and goes back with it",
enum:["os",null]},when:{$ref:"common.schema.json#/$defs/when"},secrets:{$ref:"common.schema.json#/$defs/secretUses"}},additionalProperties:!1},me={title:"Enviro\
nment",description:"Variables for `${NAME}` in the bundle's compose.yaml; nothing else is interpolated. null takes a lower layer's variable away",type:["object",
"null"],propertyNames:{description:"A variable name: letters, digits and `_`, not beginning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{
type:["string","null"]}},Q={title:"HealthLayer",description:"When the bundle counts as healthy, besides the health checks of its own services",type:["object","n\
ull"],properties:{timeout:{description:"How long the bundle has to become healthy, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s\
`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},http:{description:"A loopback URL on a port that the bundle publishes itself, suc\
h as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects are not followed","x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",
type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},L={title:"SecretUses",description:"\
Secrets that the bundle gets as files, by the name that they have in its compose.yaml (`secrets: { NAME: { external: true } }`)",type:["object","null"],propertyNames:{
description:"A name as in compose.yaml: letters, digits, `.`, `_` and `-`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},additionalProperties:{
title:"SecretUseLayer",description:"Where the value comes from, and who may read its file",type:["object","null"],properties:{from:{description:"Name of a file \
secrets/<name>.yaml","x-expected":"a secret's name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-\
9][a-z0-9._-]{0,62}$"},key:{description:"Which of its values; `value` where absent","x-expected":"a name: letters, digits, `.`, `_` and `-`, at most 63 characte\
rs",type:["string","null"],pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},uid:{description:"User id that owns the file (mode 0400): the one that the service runs \
as; 0 where absent",type:["integer","null"],minimum:0,maximum:2147483647},gid:{description:"Group id of the file; 0 where absent",type:["integer","null"],minimum:0,
maximum:2147483647}},additionalProperties:!1}},Ms=new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),Cs=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9]\
[0-9]{0,4}(/[!-~]*)?$","u"),Ws=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$","u"),ye=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),G={title:"WhenLayer",description:"\
When the bundle may be swapped for another digest of it; at any time where absent",type:["object","null"],properties:{windows:{description:"Maintenance windows;\
 one of them must be open",type:["array","null"],minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}},idle:{description:"How still the host m\
ust be, besides an open window",type:["object","null"],required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$defs/gpuBelow"},for:{$ref:"c\
ommon.schema.json#/$defs/duration"},command:{$ref:"common.schema.json#/$defs/idleCommand"}},additionalProperties:!1}},additionalProperties:!1},z={title:"Mainten\
anceWindowText",type:"object",description:"A span of wall-clock time that comes again every week, or every day",required:["start","length","timezone"],properties:{
days:{description:"Days on which it begins; every day where absent",type:"array",minItems:1,uniqueItems:!0,items:{enum:["mon","tue","wed","thu","fri","sat","sun"]}},
start:{description:'When it begins on the wall clock of `timezone`, as "HH:MM"',"x-expected":'a time from "00:00" to "23:59", in quotes',type:"string",pattern:"\
^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{description:"How long it stays open from then on, such as `2h`; 7 days at most","x-expected":"a duration such as `90m`\
 or `2h`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},timezone:{description:"An IANA time zone, such as `Europe/Berlin` or `UTC`",type:"string",pattern:"\
^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"}},additionalProperties:!1},fe={title:"GpuBelow",description:"Every GPU is busy for less than this share of the \
time, in percent",type:"integer",minimum:1,maximum:100},C={title:"IdleCommand",description:"A program of the host, by its absolute path, and its arguments: the \
host is idle while it ends with 0. Run as nobody, without a shell",type:"array",minItems:1,maxItems:16,items:{description:"A word of letters, digits and `._/:=@\
%+,-`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9._/:=@%+,-]+$"}},gs=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","u"),vs=new RegExp("^(UTC|[A-Z][A-Za-z0-\
9_+-]*(/[A-Za-z0-9_+-]+)+)$","u"),ws=new RegExp("^[A-Za-z0-9._/:=@%+,-]+$","u");function Ae(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,
dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ae.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.
isArray(n))&&n!==null){const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:G.type},message:"must be object,null",schema:G.type,parentSchema:G,
data:n};e===null?e=[a]:e.push(a),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const a in n)if(!(a==="windows"||a==="idle")){const s={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:G,data:n};
e===null?e=[s]:e.push(s),r++}if(n.windows!==void 0){let a=n.windows;if(!Array.isArray(a)&&a!==null){const s={instancePath:i+"/windows",schemaPath:"#/properties/\
windows/type",keyword:"type",params:{type:G.properties.windows.type},message:"must be array,null",schema:G.properties.windows.type,parentSchema:G.properties.windows,
data:a};e===null?e=[s]:e.push(s),r++}if(Array.isArray(a)){if(a.length>32){const t={instancePath:i+"/windows",schemaPath:"#/properties/windows/maxItems",keyword:"\
maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:G.properties.windows,data:a};e===null?e=[t]:e.push(t),r++}if(a.length<
1){const t={instancePath:i+"/windows",schemaPath:"#/properties/windows/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:G.properties.windows,data:a};e===null?e=[t]:e.push(t),r++}const s=a.length;for(let t=0;t<s;t++){let p=a[t];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.start===void 0){const o={instancePath:i+"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"\
start"},message:"must have required property 'start'",schema:z.required,parentSchema:z,data:p};e===null?e=[o]:e.push(o),r++}if(p.length===void 0){const o={instancePath:i+
"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property '\
length'",schema:z.required,parentSchema:z,data:p};e===null?e=[o]:e.push(o),r++}if(p.timezone===void 0){const o={instancePath:i+"/windows/"+t,schemaPath:"common.\
schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'",schema:z.required,parentSchema:z,
data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="days"||o==="start"||o==="length"||o==="timezone")){const m={instancePath:i+"/windows/"+t,schemaPath:"\
common.schema.json#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",
schema:!1,parentSchema:z,data:p};e===null?e=[m]:e.push(m),r++}if(p.days!==void 0){let o=p.days;if(Array.isArray(o)){if(o.length<1){const u={instancePath:i+"/win\
dows/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 \
items",schema:1,parentSchema:z.properties.days,data:o};e===null?e=[u]:e.push(u),r++}const m=o.length;for(let u=0;u<m;u++){let v=o[u];if(!(v==="mon"||v==="tue"||
v==="wed"||v==="thu"||v==="fri"||v==="sat"||v==="sun")){const le={instancePath:i+"/windows/"+t+"/days/"+u,schemaPath:"common.schema.json#/$defs/window/propertie\
s/days/items/enum",keyword:"enum",params:{allowedValues:z.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:z.properties.days.
items.enum,parentSchema:z.properties.days.items,data:v};e===null?e=[le]:e.push(le),r++}}let h=o.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(U(o[h],o[c])){const u={
instancePath:i+"/windows/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:h,j:c},message:"m\
ust NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:z.properties.days,data:o};e===null?e=[u]:e.push(u),r++;break e}}}else{
const m={instancePath:i+"/windows/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/type",keyword:"type",params:{type:"array"},message:"m\
ust be array",schema:z.properties.days.type,parentSchema:z.properties.days,data:o};e===null?e=[m]:e.push(m),r++}}if(p.start!==void 0){let o=p.start;if(typeof o==
"string"){if(!gs.test(o)){const m={instancePath:i+"/windows/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/pattern",keyword:"pattern",
params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:z.
properties.start,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/windows/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properti\
es/start/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.start.type,parentSchema:z.properties.start,data:o};e===null?e=
[m]:e.push(m),r++}}if(p.length!==void 0){let o=p.length;if(typeof o=="string"){if(!J.test(o)){const m={instancePath:i+"/windows/"+t+"/length",schemaPath:"common\
.schema.json#/$defs/window/properties/length/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0\
,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:z.properties.length,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/window\
s/"+t+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.
length.type,parentSchema:z.properties.length,data:o};e===null?e=[m]:e.push(m),r++}}if(p.timezone!==void 0){let o=p.timezone;if(typeof o=="string"){if(!vs.test(o)){
const m={instancePath:i+"/windows/"+t+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^\
(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-\
]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:z.properties.timezone,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/windows/"+t+"/timezone",schemaPath:"\
common.schema.json#/$defs/window/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.timezone.type,parentSchema:z.
properties.timezone,data:o};e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:i+"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:z.type,parentSchema:z,data:p};e===null?e=[o]:e.push(o),r++}}}}if(n.idle!==void 0){let a=n.idle;if(!(a&&
typeof a=="object"&&!Array.isArray(a))&&a!==null){const s={instancePath:i+"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type:G.properties.idle.
type},message:"must be object,null",schema:G.properties.idle.type,parentSchema:G.properties.idle,data:a};e===null?e=[s]:e.push(s),r++}if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.for===void 0){const s={instancePath:i+"/idle",schemaPath:"#/properties/idle/required",keyword:"required",params:{missingProperty:"for"},
message:"must have required property 'for'",schema:G.properties.idle.required,parentSchema:G.properties.idle,data:a};e===null?e=[s]:e.push(s),r++}if(a.gpuBelow===
void 0){const s={instancePath:i+"/idle",schemaPath:"#/properties/idle/required",keyword:"required",params:{missingProperty:"gpuBelow"},message:"must have requir\
ed property 'gpuBelow'",schema:G.properties.idle.required,parentSchema:G.properties.idle,data:a};e===null?e=[s]:e.push(s),r++}for(const s in a)if(!(s==="gpuBelo\
w"||s==="for"||s==="command")){const t={instancePath:i+"/idle",schemaPath:"#/properties/idle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:G.properties.idle,data:a};e===null?e=[t]:e.push(t),r++}if(a.gpuBelow!==void 0){let s=a.gpuBelow;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:i+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:fe.type,parentSchema:fe,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){
if(s>100||isNaN(s)){const t={instancePath:i+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100",schema:100,parentSchema:fe,data:s};e===null?e=[t]:e.push(t),r++}if(s<1||isNaN(s)){const t={instancePath:i+"/idle/gpuBelow",schemaPath:"\
common.schema.json#/$defs/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:fe,data:s};e===null?
e=[t]:e.push(t),r++}}}if(a.for!==void 0){let s=a.for;if(typeof s=="string"){if(!J.test(s)){const t={instancePath:i+"/idle/for",schemaPath:"common.schema.json#/$\
defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][\
0-9]{0,6}(s|m|h|d)$",parentSchema:H,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/idle/for",schemaPath:"common.schema.json#/$defs/duratio\
n/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.type,parentSchema:H,data:s};e===null?e=[t]:e.push(t),r++}}if(a.command!==void 0){
let s=a.command;if(Array.isArray(s)){if(s.length>16){const p={instancePath:i+"/idle/command",schemaPath:"common.schema.json#/$defs/idleCommand/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:C,data:s};e===null?e=[p]:e.push(p),r++}if(s.length<1){const p={instancePath:i+
"/idle/command",schemaPath:"common.schema.json#/$defs/idleCommand/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:C,data:s};e===null?e=[p]:e.push(p),r++}const t=s.length;for(let p=0;p<t;p++){let o=s[p];if(typeof o=="string"){if(g(o)>255){const m={instancePath:i+
"/idle/command/"+p,schemaPath:"common.schema.json#/$defs/idleCommand/items/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 25\
5 characters",schema:255,parentSchema:C.items,data:o};e===null?e=[m]:e.push(m),r++}if(!ws.test(o)){const m={instancePath:i+"/idle/command/"+p,schemaPath:"common\
.schema.json#/$defs/idleCommand/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._/:=@%+,-]+$"},message:'must match pattern "^[A-Za-z0-9._/:=@%+,-]\
+$"',schema:"^[A-Za-z0-9._/:=@%+,-]+$",parentSchema:C.items,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/idle/command/"+p,schemaPath:"co\
mmon.schema.json#/$defs/idleCommand/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.items.type,parentSchema:C.items,data:o};
e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:i+"/idle/command",schemaPath:"common.schema.json#/$defs/idleCommand/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:C.type,parentSchema:C,data:s};e===null?e=[t]:e.push(t),r++}}}}}return Ae.errors=e,r===0}Ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Y(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Y.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const t={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:se.type},message:"must be object,null",schema:se.type,parentSchema:se,data:n};e===null?e=[t]:e.push(t),r++}if(n&&typeof n=="objec\
t"&&!Array.isArray(n)){for(const t in n)if(!(t==="env"||t==="after"||t==="health"||t==="requires"||t==="when"||t==="secrets")){const p={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:se,data:n};
e===null?e=[p]:e.push(p),r++}if(n.env!==void 0){let t=n.env;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const p={instancePath:i+"/env",schemaPath:"\
common.schema.json#/$defs/environment/type",keyword:"type",params:{type:me.type},message:"must be object,null",schema:me.type,parentSchema:me,data:t};e===null?e=
[p]:e.push(p),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t){const o=r;if(typeof p=="string"&&!Ms.test(p)){const m={instancePath:i+"/env",schemaPath:"\
common.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[\
A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:me.propertyNames,data:p,propertyName:p};e===null?e=[m]:e.push(m),r++}var a=o===
r;if(!a){const m={instancePath:i+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"\
property name must be valid",schema:me.propertyNames,parentSchema:me,data:t};e===null?e=[m]:e.push(m),r++}}for(const p in t){let o=t[p];if(typeof o!="string"&&o!==
null){const m={instancePath:i+"/env/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/environment/additionalProperties/type",keyword:"\
type",params:{type:me.additionalProperties.type},message:"must be string,null",schema:me.additionalProperties.type,parentSchema:me.additionalProperties,data:o};
e===null?e=[m]:e.push(m),r++}}}}if(n.after!==void 0){let t=n.after;if(!Array.isArray(t)&&t!==null){const p={instancePath:i+"/after",schemaPath:"#/properties/aft\
er/type",keyword:"type",params:{type:se.properties.after.type},message:"must be array,null",schema:se.properties.after.type,parentSchema:se.properties.after,data:t};
e===null?e=[p]:e.push(p),r++}if(Array.isArray(t)){const p=t.length;for(let h=0;h<p;h++){let c=t[h];if(typeof c=="string"){if(!ue.test(c)){const u={instancePath:i+
"/after/"+h,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match patter\
n "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:D,data:c};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:i+"/after/"+
h,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.type,parentSchema:D,data:c};e===
null?e=[u]:e.push(u),r++}}let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(U(t[o],t[m])){const h={instancePath:i+"/after",schemaPath:"#/properties/after/uni\
queItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+o+" are identical)",schema:!0,parentSchema:se.properties.
after,data:t};e===null?e=[h]:e.push(h),r++;break e}}}}if(n.health!==void 0){let t=n.health;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const p={instancePath:i+
"/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:Q.type},message:"must be object,null",schema:Q.type,parentSchema:Q,data:t};
e===null?e=[p]:e.push(p),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t)if(!(p==="timeout"||p==="http")){const o={instancePath:i+"/health",schemaPath:"\
common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",
schema:!1,parentSchema:Q,data:t};e===null?e=[o]:e.push(o),r++}if(t.timeout!==void 0){let p=t.timeout;if(typeof p!="string"&&p!==null){const o={instancePath:i+"/\
health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:Q.properties.timeout.type},message:"must be st\
ring,null",schema:Q.properties.timeout.type,parentSchema:Q.properties.timeout,data:p};e===null?e=[o]:e.push(o),r++}if(typeof p=="string"&&!J.test(p)){const o={instancePath:i+
"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'\
must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Q.properties.timeout,data:p};e===null?e=[o]:e.push(o),r++}}if(t.
http!==void 0){let p=t.http;if(typeof p!="string"&&p!==null){const o={instancePath:i+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/type",keyword:"type",params:{type:Q.properties.http.type},message:"must be string,null",schema:Q.properties.http.type,parentSchema:Q.properties.http,data:p};e===
null?e=[o]:e.push(o),r++}if(typeof p=="string"&&!Cs.test(p)){const o={instancePath:i+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pattern "^http://(12\
7\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",parentSchema:Q.
properties.http,data:p};e===null?e=[o]:e.push(o),r++}}}}if(n.requires!==void 0){let t=n.requires;if(!(t==="os"||t===null)){const p={instancePath:i+"/requires",schemaPath:"\
#/properties/requires/enum",keyword:"enum",params:{allowedValues:se.properties.requires.enum},message:"must be equal to one of the allowed values",schema:se.properties.
requires.enum,parentSchema:se.properties.requires,data:t};e===null?e=[p]:e.push(p),r++}}if(n.when!==void 0&&(Ae(n.when,{instancePath:i+"/when",parentData:n,parentDataProperty:"\
when",rootData:b,dynamicAnchors:S})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)),n.secrets!==void 0){let t=n.secrets;if(!(t&&typeof t=="object"&&!Array.
isArray(t))&&t!==null){const p={instancePath:i+"/secrets",schemaPath:"common.schema.json#/$defs/secretUses/type",keyword:"type",params:{type:L.type},message:"mu\
st be object,null",schema:L.type,parentSchema:L,data:t};e===null?e=[p]:e.push(p),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t){const o=r;if(typeof p==
"string"&&!Ws.test(p)){const m={instancePath:i+"/secrets",schemaPath:"common.schema.json#/$defs/secretUses/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$",parentSchema:L.propertyNames,
data:p,propertyName:p};e===null?e=[m]:e.push(m),r++}var s=o===r;if(!s){const m={instancePath:i+"/secrets",schemaPath:"common.schema.json#/$defs/secretUses/prope\
rtyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid",schema:L.propertyNames,parentSchema:L,data:t};e===null?e=[m]:e.push(
m),r++}}for(const p in t){let o=t[p];if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){const m={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/type",keyword:"type",params:{type:L.additionalProperties.type},message:"must b\
e object,null",schema:L.additionalProperties.type,parentSchema:L.additionalProperties,data:o};e===null?e=[m]:e.push(m),r++}if(o&&typeof o=="object"&&!Array.isArray(
o)){for(const m in o)if(!(m==="from"||m==="key"||m==="uid"||m==="gid")){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/secretUses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:L.additionalProperties,data:o};e===null?e=[h]:e.push(h),r++}if(o.from!==void 0){let m=o.from;if(typeof m!="str\
ing"&&m!==null){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",schemaPath:"common.schema.json#/$defs/secretUses/additional\
Properties/properties/from/type",keyword:"type",params:{type:L.additionalProperties.properties.from.type},message:"must be string,null",schema:L.additionalProperties.
properties.from.type,parentSchema:L.additionalProperties.properties.from,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="string"&&!Se.test(m)){const h={instancePath:i+
"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/from/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:L.
additionalProperties.properties.from,data:m};e===null?e=[h]:e.push(h),r++}}if(o.key!==void 0){let m=o.key;if(typeof m!="string"&&m!==null){const h={instancePath:i+
"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/key/type",keyword:"\
type",params:{type:L.additionalProperties.properties.key.type},message:"must be string,null",schema:L.additionalProperties.properties.key.type,parentSchema:L.additionalProperties.
properties.key,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="string"&&!ye.test(m)){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/key",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z\
0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:L.additionalProperties.
properties.key,data:m};e===null?e=[h]:e.push(h),r++}}if(o.uid!==void 0){let m=o.uid;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&m!==null){const h={
instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/uid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/uid/\
type",keyword:"type",params:{type:L.additionalProperties.properties.uid.type},message:"must be integer,null",schema:L.additionalProperties.properties.uid.type,parentSchema:L.
additionalProperties.properties.uid,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(m)){if(m>2147483647||isNaN(m)){const h={instancePath:i+
"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/uid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/uid/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:L.additionalProperties.properties.uid,data:m};
e===null?e=[h]:e.push(h),r++}if(m<0||isNaN(m)){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/uid",schemaPath:"common.schema.jso\
n#/$defs/secretUses/additionalProperties/properties/uid/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:L.
additionalProperties.properties.uid,data:m};e===null?e=[h]:e.push(h),r++}}}if(o.gid!==void 0){let m=o.gid;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&
m!==null){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/gid",schemaPath:"common.schema.json#/$defs/secretUses/additionalPropert\
ies/properties/gid/type",keyword:"type",params:{type:L.additionalProperties.properties.gid.type},message:"must be integer,null",schema:L.additionalProperties.properties.
gid.type,parentSchema:L.additionalProperties.properties.gid,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(m)){if(m>2147483647||isNaN(m)){
const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/gid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/proper\
ties/gid/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:L.additionalProperties.
properties.gid,data:m};e===null?e=[h]:e.push(h),r++}if(m<0||isNaN(m)){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/gid",schemaPath:"\
common.schema.json#/$defs/secretUses/additionalProperties/properties/gid/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:L.additionalProperties.properties.gid,data:m};e===null?e=[h]:e.push(h),r++}}}}}}}}return Y.errors=e,r===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function je(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=je.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n){const t=r;if(typeof s=="string"){if(!ue.test(s)){const p={
instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pat\
tern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:D,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i,
schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.type,parentSchema:D,data:s,propertyName:s};
e===null?e=[p]:e.push(p),r++}var a=t===r;if(!a){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"pr\
operty name must be valid",schema:X.propertyNames,parentSchema:X,data:n};e===null?e=[p]:e.push(p),r++}}for(const s in n)Y(n[s],{instancePath:i+"/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:s,rootData:b,dynamicAnchors:S})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)}else{const s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:X.type,parentSchema:X,data:n};e===null?e=[s]:e.push(s),r++}return je.errors=
e,r===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var y={title:"AgentPinText",description:"The agent that hosts run: taken whole from the highest \
layer that has one; null: the one of their own package",type:["object","null"],required:["version","sha256","url"],properties:{version:{description:"What `kedge\
 --version` of it prints","x-expected":"a version such as `0.2.0`",type:"string",pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},sha256:{title:"AgentDigests",description:"\
SHA-256 of the one file of each architecture, by Debian's names",type:"object",minProperties:1,properties:{amd64:{$ref:"#/$defs/sha256"},arm64:{$ref:"#/$defs/sh\
a256"}},additionalProperties:!1},url:{description:"Where the file is fetched from, the first that has it: https, or http on loopback; `{arch}` and `{version}` a\
re filled in","x-expected":"an https URL, or a list of them",type:["string","array"],minLength:1,maxLength:2048,minItems:1,maxItems:16,items:{description:"An ht\
tps URL",type:"string",minLength:1,maxLength:2048}},confirm:{description:"A good pass within this of its start, or back to the agent before it; `10m` where abse\
nt","x-expected":"a duration such as `10m`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"}},additionalProperties:!1},ls=new RegExp("^[0-9][0-9A-Za-z.+~-]{0\
,62}$","u");function qe(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=qe.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const a={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:y.type},message:"must be object,null",schema:y.type,parentSchema:y,data:n};e===null?e=[a]:e.push(a),r++}if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.version===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pro\
perty 'version'",schema:y.required,parentSchema:y,data:n};e===null?e=[a]:e.push(a),r++}if(n.sha256===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:y.required,parentSchema:y,data:n};e===null?e=[a]:e.push(a),r++}
if(n.url===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",
schema:y.required,parentSchema:y,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="version"||a==="sha256"||a==="url"||a==="confirm")){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:y,
data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let a=n.version;if(typeof a=="string"){if(!ls.test(a)){const s={instancePath:i+"/version",schemaPath:"\
#/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"\
^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:y.properties.version,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/version",schemaPath:"#/prop\
erties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.version.type,parentSchema:y.properties.version,data:a};e===
null?e=[s]:e.push(s),r++}}if(n.sha256!==void 0){let a=n.sha256;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){const s={instancePath:i+
"/sha256",schemaPath:"#/properties/sha256/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.
properties.sha256,data:a};e===null?e=[s]:e.push(s),r++}for(const s in a)if(!(s==="amd64"||s==="arm64")){const t={instancePath:i+"/sha256",schemaPath:"#/properti\
es/sha256/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:y.
properties.sha256,data:a};e===null?e=[t]:e.push(t),r++}if(a.amd64!==void 0){let s=a.amd64;if(typeof s=="string"){if(!W.test(s)){const t={instancePath:i+"/sha256\
/amd64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{\
64}$",parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}}if(a.arm64!==void 0){let s=a.arm64;if(typeof s=="stri\
ng"){if(!W.test(s)){const t={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mus\
t match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/sha256/arm64",schemaPath:"\
#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={
instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.sha256.type,parentSchema:y.
properties.sha256,data:a};e===null?e=[s]:e.push(s),r++}}if(n.url!==void 0){let a=n.url;if(typeof a!="string"&&!Array.isArray(a)){const s={instancePath:i+"/url",
schemaPath:"#/properties/url/type",keyword:"type",params:{type:y.properties.url.type},message:"must be string,array",schema:y.properties.url.type,parentSchema:y.
properties.url,data:a};e===null?e=[s]:e.push(s),r++}if(typeof a=="string"){if(g(a)>2048){const s={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.url,data:a};e===null?e=[s]:e.push(
s),r++}if(g(a)<1){const s={instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters",schema:1,parentSchema:y.properties.url,data:a};e===null?e=[s]:e.push(s),r++}}if(Array.isArray(a)){if(a.length>16){const t={instancePath:i+"/url",schemaPath:"\
#/properties/url/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:y.properties.url,data:a};e===null?
e=[t]:e.push(t),r++}if(a.length<1){const t={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items",schema:1,parentSchema:y.properties.url,data:a};e===null?e=[t]:e.push(t),r++}const s=a.length;for(let t=0;t<s;t++){let p=a[t];if(typeof p==
"string"){if(g(p)>2048){const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NO\
T have more than 2048 characters",schema:2048,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}if(g(p)<1){const o={instancePath:i+"/url/"+
t,schemaPath:"#/properties/url/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.
url.items,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:y.properties.url.items.type,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}}}}if(n.confirm!==void 0){
let a=n.confirm;if(typeof a=="string"){if(!J.test(a)){const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:y.properties.confirm,data:a};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:y.properties.confirm.type,parentSchema:y.properties.confirm,data:a};e===null?e=[s]:e.push(s),r++}}}return qe.errors=e,r===0}qe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function He(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=He.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:x.required,parentSchema:x,data:n};
e===null?e=[a]:e.push(a),r++}if(n.id===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must ha\
ve required property 'id'",schema:x.required,parentSchema:x,data:n};e===null?e=[a]:e.push(a),r++}if(n.name===void 0){const a={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:x.required,parentSchema:x,data:n};e===null?e=[a]:e.push(
a),r++}for(const a in n)if(!ge.call(x.properties,a)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:x,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let a=n.version;if(a!==1){const s={
instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:x.
properties.version,data:a};e===null?e=[s]:e.push(s),r++}}if(n.id!==void 0){let a=n.id;if(typeof a=="string"){if(!os.test(a)){const s={instancePath:i+"/id",schemaPath:"\
common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must mat\
ch pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:oe,
data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:oe.type,parentSchema:oe,data:a};e===null?e=[s]:e.push(s),r++}}if(n.name!==void 0){let a=n.name;if(typeof a=="string"){if(!Ks.test(
a)){const s={instancePath:i+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62\
}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:ms,data:a};e===null?e=[s]:e.push(
s),r++}}else{const s={instancePath:i+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ms.type,parentSchema:ms,data:a};e===null?e=[s]:e.push(s),r++}}if(n.branch!==void 0){let a=n.branch;if(typeof a=="string"){if(!ns.test(a)){const s={instancePath:i+
"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,\
199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.loc\
k(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:ne,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/branch",schemaPath:"co\
mmon.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.type,parentSchema:ne,data:a};e===null?e=[s]:e.push(
s),r++}}if(n.poll!==void 0){let a=n.poll;if(typeof a=="string"){if(!J.test(a)){const s={instancePath:i+"/poll",schemaPath:"common.schema.json#/$defs/duration/pa\
ttern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|\
d)$",parentSchema:H,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/poll",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:H.type,parentSchema:H,data:a};e===null?e=[s]:e.push(s),r++}}if(n.freshness!==void 0){let a=n.freshness;
if(typeof a=="string"){if(!J.test(a)){const s={instancePath:i+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:H,data:a};e===null?e=[s]:
e.push(s),r++}}else{const s={instancePath:i+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:H.type,parentSchema:H,data:a};e===null?e=[s]:e.push(s),r++}}if(n.limits!==void 0){let a=n.limits;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(const s in a)if(!(s==="repository"||s==="file"||s==="files")){const t={instancePath:i+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:x.properties.limits,data:a};e===null?e=
[t]:e.push(t),r++}if(a.repository!==void 0){let s=a.repository;if(typeof s=="string"){if(!Re.test(s)){const t={instancePath:i+"/limits/repository",schemaPath:"c\
ommon.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB\
|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:V,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/limits/repository",schemaPath:"\
common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:s};e===null?e=[t]:e.push(t),
r++}}if(a.file!==void 0){let s=a.file;if(typeof s=="string"){if(!Re.test(s)){const t={instancePath:i+"/limits/file",schemaPath:"common.schema.json#/$defs/size/p\
attern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9\
]{0,6}(B|KiB|MiB|GiB)$",parentSchema:V,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/limits/file",schemaPath:"common.schema.json#/$defs/s\
ize/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:s};e===null?e=[t]:e.push(t),r++}}if(a.files!==void 0){
let s=a.files;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:i+"/limits/files",schemaPath:"#/properties/limits/properties/files\
/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:x.properties.limits.properties.files.type,parentSchema:x.properties.limits.properties.
files,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:i+"/limits/files",schemaPath:"#/propert\
ies/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:x.properties.limits.
properties.files,data:s};e===null?e=[t]:e.push(t),r++}if(s<1||isNaN(s)){const t={instancePath:i+"/limits/files",schemaPath:"#/properties/limits/properties/files\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:x.properties.limits.properties.files,data:s};e===null?
e=[t]:e.push(t),r++}}}}else{const s={instancePath:i+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:x.properties.limits.type,parentSchema:x.properties.limits,data:a};e===null?e=[s]:e.push(s),r++}}if(n.inventory!==void 0){let a=n.inventory;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.url===void 0){const s={instancePath:i+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:x.properties.inventory.required,parentSchema:x.properties.inventory,data:a};e===null?e=[s]:e.push(s),r++}
for(const s in a)if(!(s==="url"||s==="plain")){const t={instancePath:i+"/inventory",schemaPath:"#/properties/inventory/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:x.properties.inventory,data:a};e===null?e=[t]:e.push(
t),r++}if(a.url!==void 0){let s=a.url;if(typeof s=="string"){if(g(s)>2048){const t={instancePath:i+"/inventory/url",schemaPath:"#/properties/inventory/propertie\
s/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:x.properties.inventory.properties.
url,data:s};e===null?e=[t]:e.push(t),r++}if(g(s)<1){const t={instancePath:i+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:x.properties.inventory.properties.url,data:s};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:i+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:x.properties.inventory.properties.url.type,parentSchema:x.properties.inventory.properties.url,data:s};e===null?e=[t]:e.push(t),r++}}if(a.
plain!==void 0){let s=a.plain;if(typeof s!="boolean"){const t={instancePath:i+"/inventory/plain",schemaPath:"#/properties/inventory/properties/plain/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:x.properties.inventory.properties.plain.type,parentSchema:x.properties.inventory.properties.plain,
data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:i+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:x.properties.inventory.type,parentSchema:x.properties.inventory,data:a};e===null?e=[s]:e.push(s),r++}}if(n.drift!==void 0){let a=n.
drift;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ignore===void 0){const s={instancePath:i+"/drift",schemaPath:"#/properties/drift/required",keyword:"requ\
ired",params:{missingProperty:"ignore"},message:"must have required property 'ignore'",schema:x.properties.drift.required,parentSchema:x.properties.drift,data:a};
e===null?e=[s]:e.push(s),r++}for(const s in a)if(s!=="ignore"){const t={instancePath:i+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:x.properties.drift,data:a};e===null?e=[t]:
e.push(t),r++}if(a.ignore!==void 0){let s=a.ignore;if(Array.isArray(s)){if(s.length>200){const m={instancePath:i+"/drift/ignore",schemaPath:"#/properties/drift/\
properties/ignore/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,parentSchema:x.properties.drift.properties.
ignore,data:s};e===null?e=[m]:e.push(m),r++}const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(g(h)>512){const c={instancePath:i+"/drift\
/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 charac\
ters",schema:512,parentSchema:x.properties.drift.properties.ignore.items,data:h};e===null?e=[c]:e.push(c),r++}if(!Gs.test(h)){const c={instancePath:i+"/drift/ig\
nore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\
\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"},message:'must match pattern "^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$)\
)([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"',schema:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0\
000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$",parentSchema:x.properties.drift.properties.ignore.items,data:h};e===
null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:x.properties.drift.properties.ignore.items.type,parentSchema:x.properties.drift.properties.ignore.items,data:h};e===null?
e=[c]:e.push(c),r++}}let p=s.length,o;if(p>1){const m={};for(;p--;){let h=s[p];if(typeof h=="string"){if(typeof m[h]=="number"){o=m[h];const c={instancePath:i+"\
/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (item\
s ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:x.properties.drift.properties.ignore,data:s};e===null?e=[c]:e.push(c),r++;break}m[h]=p}}}}else{const t={
instancePath:i+"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be array",schema:x.properties.
drift.properties.ignore.type,parentSchema:x.properties.drift.properties.ignore,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:i+"/drift",schemaPath:"\
#/properties/drift/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.properties.drift.type,parentSchema:x.properties.drift,data:a};e===
null?e=[s]:e.push(s),r++}}if(n.defaults!==void 0){let a=n.defaults;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const s in a)if(!(s==="bundles"||s==="os"||s===
"agent"||s==="download")){const t={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:x.properties.defaults,data:a};e===null?e=[t]:e.push(t),r++}if(a.bundles!==void 0&&(je(a.bundles,
{instancePath:i+"/defaults/bundles",parentData:a,parentDataProperty:"bundles",rootData:b,dynamicAnchors:S})||(e=e===null?je.errors:e.concat(je.errors),r=e.length)),
a.os!==void 0){let s=a.os;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/defaults/os",schemaPath:"common.schema.json#/$defs\
/osLayer/type",keyword:"type",params:{type:B.type},message:"must be object,null",schema:B.type,parentSchema:B,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const p={instancePath:i+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:B,data:s};e===null?
e=[p]:e.push(p),r++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const p={instancePath:i+"/defaults/os/channel",schemaPath:"common.sc\
hema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:B.properties.channel.type},message:"must be string,null",schema:B.properties.channel.
type,parentSchema:B.properties.channel,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="string"&&!Se.test(t)){const p={instancePath:i+"/defaults/os/channel",schemaPath:"\
common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-\
z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:B.properties.channel,data:t};e===null?e=[p]:e.push(p),r++}}}}if(a.agent!==void 0&&(qe(
a.agent,{instancePath:i+"/defaults/agent",parentData:a,parentDataProperty:"agent",rootData:b,dynamicAnchors:S})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length)),
a.download!==void 0){let s=a.download;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/defaults/download",schemaPath:"common.\
schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:F.type},message:"must be object,null",schema:F.type,parentSchema:F,data:s};e===null?e=[t]:e.push(
t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="maxRate"){const p={instancePath:i+"/defaults/download",schemaPath:"common.schema.js\
on#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:F,data:s};e===null?e=[p]:e.push(p),r++}if(s.maxRate!==void 0){let t=s.maxRate;if(typeof t!="string"&&t!==null){const p={instancePath:i+"/defaults/d\
ownload/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:F.properties.maxRate.type},message:"mu\
st be string,null",schema:F.properties.maxRate.type,parentSchema:F.properties.maxRate,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="string"&&!hs.test(t)){const p={
instancePath:i+"/defaults/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^\
((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|G\
iB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:F.properties.maxRate,data:t};e===null?e=[p]:e.push(p),r++}}}}}else{
const s={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.properties.defaults.
type,parentSchema:x.properties.defaults,data:a};e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:x.type,parentSchema:x,data:n};e===null?e=[a]:e.push(a),r++}return He.errors=e,r===0}He.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Us=Ke,re={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"GroupFile",description:"groups/<group>.yaml\
: a layer that several hosts share.",type:"object",properties:{select:{title:"Selector",type:"object",description:"Labels that must all match; without it the gr\
oup reaches the hosts that name it",$ref:"common.schema.json#/$defs/labels",minProperties:1},priority:{description:"Lower is laid first; 0 where absent",type:"i\
nteger",minimum:-1e6,maximum:1e6},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},agent:{$ref:"common.sche\
ma.json#/$defs/agentPin"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},additionalProperties:!1};function ze(n,{instancePath:i="",parentData:T,parentDataProperty:q,
rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=ze.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const s in n){const t=r;if(typeof s=="string"){if(!ue.test(s)){const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundle\
Name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9\
_-]{0,62}$",parentSchema:D,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:D.type,parentSchema:D,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var a=t===r;
if(!a){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:X.propertyNames,
parentSchema:X,data:n};e===null?e=[p]:e.push(p),r++}}for(const s in n)Y(n[s],{instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:s,
rootData:b,dynamicAnchors:S})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:X.type,parentSchema:X,data:n};e===null?e=[s]:e.push(s),r++}return ze.errors=e,r===0}ze.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function xe(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=xe.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const a={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:y.type},message:"must be object,null",schema:y.type,parentSchema:y,data:n};e===null?e=[a]:e.push(a),r++}if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.version===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must ha\
ve required property 'version'",schema:y.required,parentSchema:y,data:n};e===null?e=[a]:e.push(a),r++}if(n.sha256===void 0){const a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:y.required,parentSchema:y,data:n};e===null?
e=[a]:e.push(a),r++}if(n.url===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have requ\
ired property 'url'",schema:y.required,parentSchema:y,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="version"||a==="sha256"||a==="url"||a==="co\
nfirm")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:y,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let a=n.version;if(typeof a=="string"){if(!ls.test(a)){const s={
instancePath:i+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match patter\
n "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:y.properties.version,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.version.type,parentSchema:y.
properties.version,data:a};e===null?e=[s]:e.push(s),r++}}if(n.sha256!==void 0){let a=n.sha256;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<
1){const s={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1\
 properties",schema:1,parentSchema:y.properties.sha256,data:a};e===null?e=[s]:e.push(s),r++}for(const s in a)if(!(s==="amd64"||s==="arm64")){const t={instancePath:i+
"/sha256",schemaPath:"#/properties/sha256/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:y.properties.sha256,data:a};e===null?e=[t]:e.push(t),r++}if(a.amd64!==void 0){let s=a.amd64;if(typeof s=="string"){if(!W.test(
s)){const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern \
"^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/\
sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}}if(a.arm64!==void 0){
let s=a.arm64;if(typeof s=="string"){if(!W.test(s)){const t={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+
"/sha256/arm64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:s};e===null?e=
[t]:e.push(t),r++}}}else{const s={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:y.properties.sha256.type,parentSchema:y.properties.sha256,data:a};e===null?e=[s]:e.push(s),r++}}if(n.url!==void 0){let a=n.url;if(typeof a!="string"&&!Array.
isArray(a)){const s={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:y.properties.url.type},message:"must be string,array",
schema:y.properties.url.type,parentSchema:y.properties.url,data:a};e===null?e=[s]:e.push(s),r++}if(typeof a=="string"){if(g(a)>2048){const s={instancePath:i+"/u\
rl",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.
properties.url,data:a};e===null?e=[s]:e.push(s),r++}if(g(a)<1){const s={instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.url,data:a};e===null?e=[s]:e.push(s),r++}}if(Array.isArray(a)){if(a.
length>16){const t={instancePath:i+"/url",schemaPath:"#/properties/url/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",
schema:16,parentSchema:y.properties.url,data:a};e===null?e=[t]:e.push(t),r++}if(a.length<1){const t={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.url,data:a};e===null?e=[t]:e.push(t),r++}const s=a.
length;for(let t=0;t<s;t++){let p=a[t];if(typeof p=="string"){if(g(p)>2048){const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),
r++}if(g(p)<1){const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/url/"+t,schemaPath:"#/prop\
erties/url/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.url.items.type,parentSchema:y.properties.url.items,data:p};
e===null?e=[o]:e.push(o),r++}}}}if(n.confirm!==void 0){let a=n.confirm;if(typeof a=="string"){if(!J.test(a)){const s={instancePath:i+"/confirm",schemaPath:"#/pr\
operties/confirm/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-\
9][0-9]{0,6}(s|m|h|d)$",parentSchema:y.properties.confirm,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/confirm",schemaPath:"#/properties\
/confirm/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.confirm.type,parentSchema:y.properties.confirm,data:a};e===null?
e=[s]:e.push(s),r++}}}return xe.errors=e,r===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(n,{instancePath:i="",parentData:T,parentDataProperty:q,
rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ke.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const s in n)if(!(s==="select"||s==="priority"||s==="bundles"||s==="os"||s==="agent"||s==="download")){const t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:re,data:n};
e===null?e=[t]:e.push(t),r++}if(n.select!==void 0){let s=n.select;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const p=r;if(typeof t=="string"&&
!is.test(t)){const o={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:_.propertyNames,
data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:_.propertyNames,parentSchema:_,data:s};e===null?e=[o]:e.push(o),
r++}}for(const t in s){let p=s[t];if(typeof p=="string"){if(!ps.test(p)){const o={instancePath:i+"/select/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match patter\
n "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:_.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:i+"/select/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:_.additionalProperties.type,parentSchema:_.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{
const t={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:_.type,
parentSchema:_,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:i+"/select",schemaPath:"\
#/properties/select/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:re.properties.
select,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:re.properties.select.type,parentSchema:re.properties.select,data:s};e===null?e=[t]:e.push(t),r++}}if(n.priority!==void 0){let s=n.
priority;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:i+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:re.properties.priority.type,parentSchema:re.properties.priority,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s==
"number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:i+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:re.properties.priority,data:s};e===null?e=[t]:e.push(t),r++}if(s<-1e6||isNaN(s)){const t={instancePath:i+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:re.
properties.priority,data:s};e===null?e=[t]:e.push(t),r++}}}if(n.bundles!==void 0&&(ze(n.bundles,{instancePath:i+"/bundles",parentData:n,parentDataProperty:"bund\
les",rootData:b,dynamicAnchors:S})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),n.os!==void 0){let s=n.os;if(!(s&&typeof s=="object"&&!Array.isArray(
s))&&s!==null){const t={instancePath:i+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:B.type},message:"must be object,nul\
l",schema:B.type,parentSchema:B,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const p={instancePath:i+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:B,data:s};e===null?e=[p]:e.push(p),r++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const p={
instancePath:i+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:B.properties.channel.type},message:"\
must be string,null",schema:B.properties.channel.type,parentSchema:B.properties.channel,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="string"&&!Se.test(t)){
const p={instancePath:i+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:B.properties.channel,data:t};e===null?
e=[p]:e.push(p),r++}}}}if(n.agent!==void 0&&(xe(n.agent,{instancePath:i+"/agent",parentData:n,parentDataProperty:"agent",rootData:b,dynamicAnchors:S})||(e=e===null?
xe.errors:e.concat(xe.errors),r=e.length)),n.download!==void 0){let s=n.download;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+
"/download",schemaPath:"common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:F.type},message:"must be object,null",schema:F.type,parentSchema:F,
data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="maxRate"){const p={instancePath:i+"/download",schemaPath:"\
common.schema.json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:F,data:s};e===null?e=[p]:e.push(p),r++}if(s.maxRate!==void 0){let t=s.maxRate;if(typeof t!="string"&&t!==null){const p={instancePath:i+
"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:F.properties.maxRate.type},message:"\
must be string,null",schema:F.properties.maxRate.type,parentSchema:F.properties.maxRate,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="string"&&!hs.test(t)){
const p={instancePath:i+"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^\
((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|G\
iB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:F.properties.maxRate,data:t};e===null?e=[p]:e.push(p),r++}}}}}else{
const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:re.type,parentSchema:re,data:n};e===null?e=[s]:
e.push(s),r++}return Ke.errors=e,r===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vs=we,Js=Ge,I={$schema:"https://json-schema.org/draft/2020-12\
/schema",$id:"host.schema.json",title:"HostFile",description:"hosts/<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"common.sch\
ema.json#/$defs/labels"},groups:{description:"Groups that this host belongs to, besides those that select it by label",type:"array",items:{$ref:"common.schema.j\
son#/$defs/groupName"},uniqueItems:!0},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},agent:{$ref:"common\
.schema.json#/$defs/agentPin"},download:{$ref:"common.schema.json#/$defs/downloadLayer"},suspend:{description:"true, or a list of bundles: observe and report, a\
pply nothing",type:["boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},developer:{title:"DeveloperMode",description:"Lets /u\
sr of this host be written to for a while, for what the operating system is to become; needs what the channel's file needs",type:["object","null"],required:["fr\
om","until","reason"],properties:{from:{description:"When it begins, such as `2026-12-01T08:00:00Z`","x-expected":"a time in UTC, such as `2026-12-01T08:00:00Z`",
type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"},until:{description:"When a reboot ends it; 7 days after `from` at most","x-\
expected":"a time in UTC, such as `2026-12-01T18:00:00Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"},reason:{description:"\
One line for people",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]{1,200}$"}},additionalProperties:!1},retire:{description:"true: take everything of Kedge's\
 down",type:"boolean"}},additionalProperties:!1},Ne={title:"GroupName",description:"A group name: lower-case letters, digits, `.`, `_` and `-`, at most 63 chara\
cters",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},Ps=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$","u"),Xs=new RegExp("^[^\\\
u0000-\\u001f\\u007f]{1,200}$","u");function Te(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Te.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n){const t=r;if(typeof s==
"string"){if(!ue.test(s)){const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_\
-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:D,data:s,propertyName:s};e===null?e=[p]:e.
push(p),r++}}else{const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:D.type,parentSchema:D,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var a=t===r;if(!a){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:s},message:"property name must be valid",schema:X.propertyNames,parentSchema:X,data:n};e===null?e=[p]:e.push(p),r++}}for(const s in n)
Y(n[s],{instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:s,rootData:b,dynamicAnchors:S})||(e=e===null?Y.errors:e.concat(
Y.errors),r=e.length)}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:X.type,parentSchema:X,
data:n};e===null?e=[s]:e.push(s),r++}return Te.errors=e,r===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(n,{instancePath:i="",parentData:T,
parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ie.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:y.type},message:"must be object,n\
ull",schema:y.type,parentSchema:y,data:n};e===null?e=[a]:e.push(a),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:y.required,parentSchema:y,data:n};
e===null?e=[a]:e.push(a),r++}if(n.sha256===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"\
must have required property 'sha256'",schema:y.required,parentSchema:y,data:n};e===null?e=[a]:e.push(a),r++}if(n.url===void 0){const a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:y.required,parentSchema:y,data:n};e===null?e=[a]:
e.push(a),r++}for(const a in n)if(!(a==="version"||a==="sha256"||a==="url"||a==="confirm")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:y,data:n};e===null?e=[s]:e.push(s),r++}
if(n.version!==void 0){let a=n.version;if(typeof a=="string"){if(!ls.test(a)){const s={instancePath:i+"/version",schemaPath:"#/properties/version/pattern",keyword:"\
pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:y.
properties.version,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.version.type,parentSchema:y.properties.version,data:a};e===null?e=[s]:e.push(s),r++}}if(n.sha256!==void 0){
let a=n.sha256;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){const s={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/minPro\
perties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.sha256,data:a};e===null?e=[
s]:e.push(s),r++}for(const s in a)if(!(s==="amd64"||s==="arm64")){const t={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.sha256,data:a};e===null?e=
[t]:e.push(t),r++}if(a.amd64!==void 0){let s=a.amd64;if(typeof s=="string"){if(!W.test(s)){const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/pa\
ttern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:s};e===null?
e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:O.type,parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}}if(a.arm64!==void 0){let s=a.arm64;if(typeof s=="string"){if(!W.test(s)){const t={instancePath:i+
"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[\
0-9a-f]{64}$",parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:i+"/sha256",schemaPath:"\
#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.sha256.type,parentSchema:y.properties.sha256,data:a};
e===null?e=[s]:e.push(s),r++}}if(n.url!==void 0){let a=n.url;if(typeof a!="string"&&!Array.isArray(a)){const s={instancePath:i+"/url",schemaPath:"#/properties/u\
rl/type",keyword:"type",params:{type:y.properties.url.type},message:"must be string,array",schema:y.properties.url.type,parentSchema:y.properties.url,data:a};e===
null?e=[s]:e.push(s),r++}if(typeof a=="string"){if(g(a)>2048){const s={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:y.properties.url,data:a};e===null?e=[s]:e.push(s),r++}if(g(a)<1){const s={
instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.
properties.url,data:a};e===null?e=[s]:e.push(s),r++}}if(Array.isArray(a)){if(a.length>16){const t={instancePath:i+"/url",schemaPath:"#/properties/url/maxItems",
keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:y.properties.url,data:a};e===null?e=[t]:e.push(t),r++}if(a.
length<1){const t={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:y.properties.url,data:a};e===null?e=[t]:e.push(t),r++}const s=a.length;for(let t=0;t<s;t++){let p=a[t];if(typeof p=="string"){if(g(p)>2048){const o={
instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",
schema:2048,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}if(g(p)<1){const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/i\
tems/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.url.items,data:p};e===null?
e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:y.properties.url.items.type,parentSchema:y.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}}}}if(n.confirm!==void 0){let a=n.confirm;if(typeof a==
"string"){if(!J.test(a)){const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|\
d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:y.properties.confirm,data:a};e===null?e=[s]:e.push(
s),r++}}else{const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
confirm.type,parentSchema:y.properties.confirm,data:a};e===null?e=[s]:e.push(s),r++}}}return Ie.errors=e,r===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ge(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ge.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n)if(!ge.call(I.properties,s)){const t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:I,
data:n};e===null?e=[t]:e.push(t),r++}if(n.labels!==void 0){let s=n.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const p=r;if(typeof t==
"string"&&!is.test(t)){const o={instancePath:i+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:_.
propertyNames,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/labels",schemaPath:"common.schema.json#/$defs/lab\
els/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:_.propertyNames,parentSchema:_,data:s};e===null?
e=[o]:e.push(o),r++}}for(const t in s){let p=s[t];if(typeof p=="string"){if(!ps.test(p)){const o={instancePath:i+"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'\
must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:_.additionalProperties,data:p};e===null?e=[o]:e.
push(o),r++}}else{const o={instancePath:i+"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.additionalProperties.type,parentSchema:_.additionalProperties,data:p};e===null?e=[
o]:e.push(o),r++}}}else{const t={instancePath:i+"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:_.type,parentSchema:_,data:s};e===null?e=[t]:e.push(t),r++}}if(n.groups!==void 0){let s=n.groups;if(Array.isArray(s)){const t=s.length;for(let m=0;m<
t;m++){let h=s[m];if(typeof h=="string"){if(!Se.test(h)){const c={instancePath:i+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:Ne,
data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Ne.type,parentSchema:Ne,data:h};e===null?e=[c]:e.push(c),r++}}let p=s.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(U(s[p],
s[o])){const m={instancePath:i+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate it\
ems (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:I.properties.groups,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:i+
"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:I.properties.groups.type,parentSchema:I.properties.
groups,data:s};e===null?e=[t]:e.push(t),r++}}if(n.bundles!==void 0&&(Te(n.bundles,{instancePath:i+"/bundles",parentData:n,parentDataProperty:"bundles",rootData:b,
dynamicAnchors:S})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)),n.os!==void 0){let s=n.os;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={
instancePath:i+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:B.type},message:"must be object,null",schema:B.type,parentSchema:B,
data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const p={instancePath:i+"/os",schemaPath:"c\
ommon.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:B,data:s};e===null?e=[p]:e.push(p),r++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const p={instancePath:i+"/\
os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:B.properties.channel.type},message:"must be strin\
g,null",schema:B.properties.channel.type,parentSchema:B.properties.channel,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="string"&&!Se.test(t)){const p={instancePath:i+
"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:B.properties.channel,data:t};e===null?e=[p]:e.push(p),r++}}}}
if(n.agent!==void 0&&(Ie(n.agent,{instancePath:i+"/agent",parentData:n,parentDataProperty:"agent",rootData:b,dynamicAnchors:S})||(e=e===null?Ie.errors:e.concat(
Ie.errors),r=e.length)),n.download!==void 0){let s=n.download;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/download",schemaPath:"\
common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:F.type},message:"must be object,null",schema:F.type,parentSchema:F,data:s};e===null?e=
[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="maxRate"){const p={instancePath:i+"/download",schemaPath:"common.schema.\
json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:F,data:s};e===null?e=[p]:e.push(p),r++}if(s.maxRate!==void 0){let t=s.maxRate;if(typeof t!="string"&&t!==null){const p={instancePath:i+"/download/m\
axRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:F.properties.maxRate.type},message:"must be str\
ing,null",schema:F.properties.maxRate.type,parentSchema:F.properties.maxRate,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="string"&&!hs.test(t)){const p={instancePath:i+
"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9\
][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9\
]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:F.properties.maxRate,data:t};e===null?e=[p]:e.push(p),r++}}}}if(n.suspend!==void 0){let s=n.
suspend;if(typeof s!="boolean"&&!Array.isArray(s)){const t={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:I.properties.
suspend.type},message:"must be boolean,array",schema:I.properties.suspend.type,parentSchema:I.properties.suspend,data:s};e===null?e=[t]:e.push(t),r++}if(Array.isArray(
s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(!ue.test(h)){const c={instancePath:i+"/suspend/"+m,schemaPath:"common.schema.json\
#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[\
a-z0-9][a-z0-9_-]{0,62}$",parentSchema:D,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/\
bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.type,parentSchema:D,data:h};e===null?e=[c]:e.push(c),r++}}let p=s.length,
o;if(p>1){e:for(;p--;)for(o=p;o--;)if(U(s[p],s[o])){const m={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/uniqueItems",keyword:"uniqueItems",params:{
i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:I.properties.suspend,data:s};e===null?e=[m]:e.push(
m),r++;break e}}}}if(n.developer!==void 0){let s=n.developer;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/developer",schemaPath:"\
#/properties/developer/type",keyword:"type",params:{type:I.properties.developer.type},message:"must be object,null",schema:I.properties.developer.type,parentSchema:I.
properties.developer,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.from===void 0){const t={instancePath:i+"/developer",
schemaPath:"#/properties/developer/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'",schema:I.properties.
developer.required,parentSchema:I.properties.developer,data:s};e===null?e=[t]:e.push(t),r++}if(s.until===void 0){const t={instancePath:i+"/developer",schemaPath:"\
#/properties/developer/required",keyword:"required",params:{missingProperty:"until"},message:"must have required property 'until'",schema:I.properties.developer.
required,parentSchema:I.properties.developer,data:s};e===null?e=[t]:e.push(t),r++}if(s.reason===void 0){const t={instancePath:i+"/developer",schemaPath:"#/prope\
rties/developer/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'",schema:I.properties.developer.required,
parentSchema:I.properties.developer,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="from"||t==="until"||t==="reason")){const p={instancePath:i+"\
/developer",schemaPath:"#/properties/developer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:I.properties.developer,data:s};e===null?e=[p]:e.push(p),r++}if(s.from!==void 0){let t=s.from;if(typeof t=="string"){if(!Ps.
test(t)){const p={instancePath:i+"/developer/from",schemaPath:"#/properties/developer/properties/from/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9\
]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"',schema:"^[0-9]{4}-[0-\
9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$",parentSchema:I.properties.developer.properties.from,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+
"/developer/from",schemaPath:"#/properties/developer/properties/from/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.properties.developer.
properties.from.type,parentSchema:I.properties.developer.properties.from,data:t};e===null?e=[p]:e.push(p),r++}}if(s.until!==void 0){let t=s.until;if(typeof t=="\
string"){if(!Ps.test(t)){const p={instancePath:i+"/developer/until",schemaPath:"#/properties/developer/properties/until/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"',schema:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$",parentSchema:I.properties.developer.properties.until,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:i+"/developer/until",schemaPath:"#/properties/developer/properties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.
properties.developer.properties.until.type,parentSchema:I.properties.developer.properties.until,data:t};e===null?e=[p]:e.push(p),r++}}if(s.reason!==void 0){let t=s.
reason;if(typeof t=="string"){if(!Xs.test(t)){const p={instancePath:i+"/developer/reason",schemaPath:"#/properties/developer/properties/reason/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f]\
{1,200}$",parentSchema:I.properties.developer.properties.reason,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/developer/reason",schemaPath:"\
#/properties/developer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.properties.developer.properties.reason.type,
parentSchema:I.properties.developer.properties.reason,data:t};e===null?e=[p]:e.push(p),r++}}}}if(n.retire!==void 0){let s=n.retire;if(typeof s!="boolean"){const t={
instancePath:i+"/retire",schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:I.properties.retire.type,
parentSchema:I.properties.retire,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:I.type,parentSchema:I,data:n};e===null?e=[s]:e.push(s),r++}return Ge.errors=e,r===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Qs=Me,l={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",title:"InventoryRecord",description:"inventory.json on a host's \
branch of the inventory repository, in a commit signed by the host's key: facts and outcomes only.",type:"object",required:["version","host","key","bootId","seq\
uence","reportedAt","agent","fleet","desired","applied","state","conditions","bundles","os","hardware","network"],properties:{version:{description:"Version of t\
his format",const:1},host:{$ref:"common.schema.json#/$defs/hostName"},key:{description:"Fingerprint of the key that signs this record: 40 or 64 upper-case hex d\
igits","x-expected":"a fingerprint: 40 or 64 upper-case hex digits",type:"string",pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},bootId:{description:"The kernel's boo\
t id; null where it does not say",type:["string","null"],maxLength:64},sequence:{description:"One more with every record of this host",type:"integer",minimum:0},
reportedAt:{$ref:"#/$defs/time"},agent:{title:"InventoryAgent",description:"The agent that wrote this record",type:"object",required:["version"],properties:{version:{
description:"Version of Kedge",type:"string",maxLength:64},wanted:{description:"The version that the fleet pins for this host; null where it pins none, or nobod\
y can say",type:["string","null"],maxLength:64}},additionalProperties:!1},fleet:{title:"InventoryFleet",description:"What the host has accepted",type:"object",required:[
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
})?Z$"}}},Ze={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:\
[0-9]{2}([.][0-9]{1,3})?Z$"},Ys=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),cs=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1\
,3})?Z$","u");function Me(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Me.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.required,parentSchema:l,data:n};e===null?
e=[a]:e.push(a),r++}if(n.host===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have re\
quired property 'host'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.key===void 0){const a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),
r++}if(n.bootId===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"must have required prope\
rty 'bootId'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.sequence===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),
r++}if(n.reportedAt===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"must have requir\
ed property 'reportedAt'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.agent===void 0){const a={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.
push(a),r++}if(n.fleet===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required\
 property 'fleet'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.desired===void 0){const a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.
push(a),r++}if(n.applied===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must have requ\
ired property 'applied'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.state===void 0){const a={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.
push(a),r++}if(n.conditions===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"must hav\
e required property 'conditions'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.bundles===void 0){const a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:l.required,parentSchema:l,data:n};e===null?
e=[a]:e.push(a),r++}if(n.os===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.hardware===void 0){const a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:
e.push(a),r++}if(n.network===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!ge.call(l.properties,a)){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let a=n.version;if(a!==1){const s={instancePath:i+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:l.properties.version,data:a};e===null?e=[s]:e.push(s),r++}}if(n.
host!==void 0){let a=n.host;if(typeof a=="string"){if(!ve.test(a)){const s={instancePath:i+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:E,
data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:E.type,parentSchema:E,data:a};e===null?e=[s]:e.push(s),r++}}if(n.key!==void 0){let a=n.key;if(typeof a=="string"){if(!Ys.test(
a)){const s={instancePath:i+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match \
pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:l.properties.key,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.key.type,parentSchema:l.
properties.key,data:a};e===null?e=[s]:e.push(s),r++}}if(n.bootId!==void 0){let a=n.bootId;if(typeof a!="string"&&a!==null){const s={instancePath:i+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:l.properties.bootId.type},message:"must be string,null",schema:l.properties.bootId.type,parentSchema:l.properties.
bootId,data:a};e===null?e=[s]:e.push(s),r++}if(typeof a=="string"&&g(a)>64){const s={instancePath:i+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bootId,data:a};e===null?e=[s]:e.push(s),r++}}if(n.
sequence!==void 0){let a=n.sequence;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const s={instancePath:i+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:l.properties.sequence.type,parentSchema:l.properties.sequence,data:a};e===null?
e=[s]:e.push(s),r++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){const s={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.sequence,data:a};e===null?e=[s]:e.push(s),r++}}if(n.reportedAt!==
void 0){let a=n.reportedAt;if(typeof a=="string"){if(!cs.test(a)){const s={instancePath:i+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:Ze,data:a};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:i+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ze.type,parentSchema:Ze,
data:a};e===null?e=[s]:e.push(s),r++}}if(n.agent!==void 0){let a=n.agent;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.version===void 0){const s={instancePath:i+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
properties.agent.required,parentSchema:l.properties.agent,data:a};e===null?e=[s]:e.push(s),r++}for(const s in a)if(!(s==="version"||s==="wanted")){const t={instancePath:i+
"/agent",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:l.properties.agent,data:a};e===null?e=[t]:e.push(t),r++}if(a.version!==void 0){let s=a.version;if(typeof s=="string"){if(g(s)>64){
const t={instancePath:i+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters",schema:64,parentSchema:l.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/ag\
ent/version",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.agent.properties.
version.type,parentSchema:l.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(a.wanted!==void 0){let s=a.wanted;if(typeof s!="string"&&
s!==null){const t={instancePath:i+"/agent/wanted",schemaPath:"#/properties/agent/properties/wanted/type",keyword:"type",params:{type:l.properties.agent.properties.
wanted.type},message:"must be string,null",schema:l.properties.agent.properties.wanted.type,parentSchema:l.properties.agent.properties.wanted,data:s};e===null?e=
[t]:e.push(t),r++}if(typeof s=="string"&&g(s)>64){const t={instancePath:i+"/agent/wanted",schemaPath:"#/properties/agent/properties/wanted/maxLength",keyword:"m\
axLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.agent.properties.wanted,data:s};e===null?e=[t]:e.
push(t),r++}}}else{const s={instancePath:i+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
properties.agent.type,parentSchema:l.properties.agent,data:a};e===null?e=[s]:e.push(s),r++}}if(n.fleet!==void 0){let a=n.fleet;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.commit===void 0){const s={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},
message:"must have required property 'commit'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:a};e===null?e=[s]:e.push(s),r++}if(a.head===
void 0){const s={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"head"},message:"must have required\
 property 'head'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:a};e===null?e=[s]:e.push(s),r++}if(a.source===void 0){const s={instancePath:i+
"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'",schema:l.properties.
fleet.required,parentSchema:l.properties.fleet,data:a};e===null?e=[s]:e.push(s),r++}for(const s in a)if(!(s==="commit"||s==="head"||s==="source")){const t={instancePath:i+
"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:l.properties.fleet,data:a};e===null?e=[t]:e.push(t),r++}if(a.commit!==void 0){let s=a.commit;if(typeof s!="string"&&s!==null){const t={
instancePath:i+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/type",keyword:"type",params:{type:l.properties.fleet.properties.commit.type},message:"\
must be string,null",schema:l.properties.fleet.properties.commit.type,parentSchema:l.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s==
"string"&&!Be.test(s)){const t={instancePath:i+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(
t),r++}}if(a.head!==void 0){let s=a.head;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/t\
ype",keyword:"type",params:{type:l.properties.fleet.properties.head.type},message:"must be string,null",schema:l.properties.fleet.properties.head.type,parentSchema:l.
properties.fleet.properties.head,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!Be.test(s)){const t={instancePath:i+"/fleet/head",schemaPath:"#/pr\
operties/fleet/properties/head/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",
parentSchema:l.properties.fleet.properties.head,data:s};e===null?e=[t]:e.push(t),r++}}if(a.source!==void 0){let s=a.source;if(typeof s!="string"&&s!==null){const t={
instancePath:i+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/type",keyword:"type",params:{type:l.properties.fleet.properties.source.type},message:"\
must be string,null",schema:l.properties.fleet.properties.source.type,parentSchema:l.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s==
"string"&&g(s)>2048){const t={instancePath:i+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters",schema:2048,parentSchema:l.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={
instancePath:i+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.fleet.type,parentSchema:l.
properties.fleet,data:a};e===null?e=[s]:e.push(s),r++}}if(n.desired!==void 0){let a=n.desired;if(typeof a!="string"&&a!==null){const s={instancePath:i+"/desired",
schemaPath:"#/properties/desired/type",keyword:"type",params:{type:l.properties.desired.type},message:"must be string,null",schema:l.properties.desired.type,parentSchema:l.
properties.desired,data:a};e===null?e=[s]:e.push(s),r++}if(typeof a=="string"&&!W.test(a)){const s={instancePath:i+"/desired",schemaPath:"#/properties/desired/p\
attern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.desired,
data:a};e===null?e=[s]:e.push(s),r++}}if(n.applied!==void 0){let a=n.applied;if(typeof a!="string"&&a!==null){const s={instancePath:i+"/applied",schemaPath:"#/p\
roperties/applied/type",keyword:"type",params:{type:l.properties.applied.type},message:"must be string,null",schema:l.properties.applied.type,parentSchema:l.properties.
applied,data:a};e===null?e=[s]:e.push(s),r++}if(typeof a=="string"&&!W.test(a)){const s={instancePath:i+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.applied,data:a};e===null?
e=[s]:e.push(s),r++}}if(n.state!==void 0){let a=n.state;if(!(a==="converged"||a==="waiting"||a==="applying"||a==="failed"||a==="stale"||a==="suspended")){const s={
instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:l.properties.state.enum},message:"must be equal to one of the \
allowed values",schema:l.properties.state.enum,parentSchema:l.properties.state,data:a};e===null?e=[s]:e.push(s),r++}}if(n.conditions!==void 0){let a=n.conditions;
if(Array.isArray(a)){if(a.length>1e3){const t={instancePath:i+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},
message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.conditions,data:a};e===null?e=[t]:e.push(t),r++}const s=a.length;for(let t=0;t<
s;t++){let p=a[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){const o={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditions/\
items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.properties.conditions.items.required,parentSchema:l.
properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.status===void 0){const o={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditi\
ons/items/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:l.properties.conditions.items.required,
parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.code===void 0){const o={instancePath:i+"/conditions/"+t,schemaPath:"#/prope\
rties/conditions/items/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:l.properties.conditions.
items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.message===void 0){const o={instancePath:i+"/conditions/"+t,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:l.properties.
conditions.items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.since===void 0){const o={instancePath:i+"/conditi\
ons/"+t,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:l.
properties.conditions.items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="type"||o==="stat\
us"||o==="code"||o==="message"||o==="since")){const m={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.conditions.items,data:p};e===
null?e=[m]:e.push(m),r++}if(p.type!==void 0){let o=p.type;if(typeof o=="string"){if(g(o)>200){const m={instancePath:i+"/conditions/"+t+"/type",schemaPath:"#/pro\
perties/conditions/items/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.
properties.conditions.items.properties.type,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/conditions/"+t+"/type",schemaPath:"#/properties\
/conditions/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.type.type,
parentSchema:l.properties.conditions.items.properties.type,data:o};e===null?e=[m]:e.push(m),r++}}if(p.status!==void 0){let o=p.status;if(typeof o!="boolean"){const m={
instancePath:i+"/conditions/"+t+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean",schema:l.properties.conditions.items.properties.status.type,parentSchema:l.properties.conditions.items.properties.status,data:o};e===null?e=[m]:e.push(
m),r++}}if(p.code!==void 0){let o=p.code;if(typeof o!="string"&&o!==null){const m={instancePath:i+"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/i\
tems/properties/code/type",keyword:"type",params:{type:l.properties.conditions.items.properties.code.type},message:"must be string,null",schema:l.properties.conditions.
items.properties.code.type,parentSchema:l.properties.conditions.items.properties.code,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="string"&&g(o)>64){const m={
instancePath:i+"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must\
 NOT have more than 64 characters",schema:64,parentSchema:l.properties.conditions.items.properties.code,data:o};e===null?e=[m]:e.push(m),r++}}if(p.message!==void 0){
let o=p.message;if(typeof o=="string"){if(g(o)>8192){const m={instancePath:i+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/properties/me\
ssage/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:l.properties.conditions.items.
properties.message,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/prop\
erties/message/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.message.type,parentSchema:l.
properties.conditions.items.properties.message,data:o};e===null?e=[m]:e.push(m),r++}}if(p.since!==void 0){let o=p.since;if(typeof o=="string"){if(!cs.test(o)){const m={
instancePath:i+"/conditions/"+t+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9\
]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9\
]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:Ze,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/conditions/"+t+"/since",
schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ze.type,parentSchema:Ze,data:o};e===null?e=[m]:e.push(m),r++}}}else{
const o={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
properties.conditions.items.type,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:i+"/conditions",schemaPath:"\
#/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.conditions.type,parentSchema:l.properties.conditions,
data:a};e===null?e=[s]:e.push(s),r++}}if(n.bundles!==void 0){let a=n.bundles;if(Array.isArray(a)){if(a.length>1e3){const t={instancePath:i+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.bundles,data:a};
e===null?e=[t]:e.push(t),r++}const s=a.length;for(let t=0;t<s;t++){let p=a[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const o={instancePath:i+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.
properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.digest===void 0){const o={instancePath:i+"/b\
undles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.state===void 0){const o={instancePath:i+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.services===void 0){const o={instancePath:i+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="name"||
o==="digest"||o==="state"||o==="services")){const m={instancePath:i+"/bundles/"+t,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items,data:p};e===null?e=[
m]:e.push(m),r++}if(p.name!==void 0){let o=p.name;if(typeof o=="string"){if(!ue.test(o)){const m={instancePath:i+"/bundles/"+t+"/name",schemaPath:"common.schema\
.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:D,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/bundles/"+t+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.type,parentSchema:D,data:o};e===null?e=[m]:e.push(m),r++}}if(p.
digest!==void 0){let o=p.digest;if(typeof o!="string"&&o!==null){const m={instancePath:i+"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:l.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:l.properties.bundles.items.properties.
digest.type,parentSchema:l.properties.bundles.items.properties.digest,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="string"&&!W.test(o)){const m={instancePath:i+
"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.bundles.items.properties.digest,data:o};e===null?e=[m]:e.push(m),r++}}if(p.state!==
void 0){let o=p.state;if(typeof o=="string"){if(g(o)>64){const m={instancePath:i+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.state,
data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.
state,data:o};e===null?e=[m]:e.push(m),r++}}if(p.services!==void 0){let o=p.services;if(Array.isArray(o)){if(o.length>1e3){const h={instancePath:i+"/bundles/"+t+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:l.properties.bundles.items.properties.services,data:o};e===null?e=[h]:e.push(h),r++}const m=o.length;for(let h=0;h<m;h++){let c=o[h];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){const u={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/pro\
perties/services/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.properties.bundles.items.
properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.image===void 0){const u={
instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.
properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.state===void 0){const u={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/propertie\
s/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.properties.
bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.health===
void 0){const u={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{
missingProperty:"health"},message:"must have required property 'health'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.
bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.restarts===void 0){const u={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"\
#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"restarts"},message:"must have required property 'rest\
arts'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=
[u]:e.push(u),r++}for(const u in c)if(!(u==="name"||u==="image"||u==="state"||u==="health"||u==="restarts")){const v={instancePath:i+"/bundles/"+t+"/services/"+
h,schemaPath:"#/properties/bundles/items/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[v]:e.push(v),r++}if(c.name!==
void 0){let u=c.name;if(typeof u=="string"){if(g(u)>200){const v={instancePath:i+"/bundles/"+t+"/services/"+h+"/name",schemaPath:"#/properties/bundles/items/pro\
perties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.
properties.bundles.items.properties.services.items.properties.name,data:u};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:i+"/bundles/"+t+"/services/"+
h+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:l.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.name,
data:u};e===null?e=[v]:e.push(v),r++}}if(c.image!==void 0){let u=c.image;if(typeof u=="string"){if(g(u)>1024){const v={instancePath:i+"/bundles/"+t+"/services/"+
h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NO\
T have more than 1024 characters",schema:1024,parentSchema:l.properties.bundles.items.properties.services.items.properties.image,data:u};e===null?e=[v]:e.push(v),
r++}}else{const v={instancePath:i+"/bundles/"+t+"/services/"+h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.services.items.properties.image.type,parentSchema:l.
properties.bundles.items.properties.services.items.properties.image,data:u};e===null?e=[v]:e.push(v),r++}}if(c.state!==void 0){let u=c.state;if(typeof u=="strin\
g"){if(g(u)>64){const v={instancePath:i+"/bundles/"+t+"/services/"+h+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.services.
items.properties.state,data:u};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:i+"/bundles/"+t+"/services/"+h+"/state",schemaPath:"#/properties/bundles\
/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.
services.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.state,data:u};e===null?e=[v]:e.push(v),r++}}if(c.
health!==void 0){let u=c.health;if(typeof u=="string"){if(g(u)>64){const v={instancePath:i+"/bundles/"+t+"/services/"+h+"/health",schemaPath:"#/properties/bundl\
es/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:l.properties.bundles.items.properties.services.items.properties.health,data:u};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:i+"/bundles\
/"+t+"/services/"+h+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:l.properties.bundles.items.properties.services.items.properties.health.type,parentSchema:l.properties.bundles.items.properties.services.items.
properties.health,data:u};e===null?e=[v]:e.push(v),r++}}if(c.restarts!==void 0){let u=c.restarts;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null){
const v={instancePath:i+"/bundles/"+t+"/services/"+h+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/type",keyword:"\
type",params:{type:l.properties.bundles.items.properties.services.items.properties.restarts.type},message:"must be integer,null",schema:l.properties.bundles.items.
properties.services.items.properties.restarts.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.restarts,data:u};e===null?e=[v]:
e.push(v),r++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){const v={instancePath:i+"/bundles/"+t+"/services/"+h+"/restarts",schemaPath:"#/properties/bun\
dles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.
properties.bundles.items.properties.services.items.properties.restarts,data:u};e===null?e=[v]:e.push(v),r++}}}else{const u={instancePath:i+"/bundles/"+t+"/servi\
ces/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.properties.services.items.type,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}}}else{const m={
instancePath:i+"/bundles/"+t+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:l.properties.bundles.items.properties.services.type,parentSchema:l.properties.bundles.items.properties.services,data:o};e===null?e=[m]:e.push(m),r++}}}else{
const o={instancePath:i+"/bundles/"+t,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.type,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:i+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.bundles.type,parentSchema:l.properties.bundles,data:a};e===null?
e=[s]:e.push(s),r++}}if(n.os!==void 0){let a=n.os;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.booted===void 0){const s={instancePath:i+"/os",schemaPath:"#\
/properties/os/required",keyword:"required",params:{missingProperty:"booted"},message:"must have required property 'booted'",schema:l.properties.os.required,parentSchema:l.
properties.os,data:a};e===null?e=[s]:e.push(s),r++}if(a.staged===void 0){const s={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",
params:{missingProperty:"staged"},message:"must have required property 'staged'",schema:l.properties.os.required,parentSchema:l.properties.os,data:a};e===null?e=
[s]:e.push(s),r++}if(a.rollback===void 0){const s={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollba\
ck"},message:"must have required property 'rollback'",schema:l.properties.os.required,parentSchema:l.properties.os,data:a};e===null?e=[s]:e.push(s),r++}if(a.version===
void 0){const s={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pr\
operty 'version'",schema:l.properties.os.required,parentSchema:l.properties.os,data:a};e===null?e=[s]:e.push(s),r++}for(const s in a)if(!(s==="booted"||s==="sta\
ged"||s==="rollback"||s==="version"||s==="unlocked"||s==="etc")){const t={instancePath:i+"/os",schemaPath:"#/properties/os/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os,data:a};e===null?e=[t]:e.push(
t),r++}if(a.booted!==void 0){let s=a.booted;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/os/booted",schemaPath:"#/properties/os/properties/booted/\
type",keyword:"type",params:{type:l.properties.os.properties.booted.type},message:"must be string,null",schema:l.properties.os.properties.booted.type,parentSchema:l.
properties.os.properties.booted,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&g(s)>64){const t={instancePath:i+"/os/booted",schemaPath:"#/properti\
es/os/properties/booted/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.
properties.booted,data:s};e===null?e=[t]:e.push(t),r++}}if(a.staged!==void 0){let s=a.staged;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/os/stage\
d",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",params:{type:l.properties.os.properties.staged.type},message:"must be string,null",schema:l.
properties.os.properties.staged.type,parentSchema:l.properties.os.properties.staged,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&g(s)>64){const t={
instancePath:i+"/os/staged",schemaPath:"#/properties/os/properties/staged/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 c\
haracters",schema:64,parentSchema:l.properties.os.properties.staged,data:s};e===null?e=[t]:e.push(t),r++}}if(a.rollback!==void 0){let s=a.rollback;if(typeof s!=
"string"&&s!==null){const t={instancePath:i+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/type",keyword:"type",params:{type:l.properties.os.properties.
rollback.type},message:"must be string,null",schema:l.properties.os.properties.rollback.type,parentSchema:l.properties.os.properties.rollback,data:s};e===null?e=
[t]:e.push(t),r++}if(typeof s=="string"&&g(s)>64){const t={instancePath:i+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxLength",keyword:"max\
Length",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.rollback,data:s};e===null?e=[t]:e.push(
t),r++}}if(a.version!==void 0){let s=a.version;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/os/version",schemaPath:"#/properties/os/properties/ver\
sion/type",keyword:"type",params:{type:l.properties.os.properties.version.type},message:"must be string,null",schema:l.properties.os.properties.version.type,parentSchema:l.
properties.os.properties.version,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&g(s)>200){const t={instancePath:i+"/os/version",schemaPath:"#/prope\
rties/os/properties/version/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.
os.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(a.unlocked!==void 0){let s=a.unlocked;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/\
os/unlocked",schemaPath:"#/properties/os/properties/unlocked/type",keyword:"type",params:{type:l.properties.os.properties.unlocked.type},message:"must be string\
,null",schema:l.properties.os.properties.unlocked.type,parentSchema:l.properties.os.properties.unlocked,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="strin\
g"&&g(s)>64){const t={instancePath:i+"/os/unlocked",schemaPath:"#/properties/os/properties/unlocked/maxLength",keyword:"maxLength",params:{limit:64},message:"mu\
st NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.unlocked,data:s};e===null?e=[t]:e.push(t),r++}}if(a.etc!==void 0){let s=a.
etc;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/os/etc",schemaPath:"#/properties/os/properties/etc/type",keyword:"type",
params:{type:l.properties.os.properties.etc.type},message:"must be object,null",schema:l.properties.os.properties.etc.type,parentSchema:l.properties.os.properties.
etc,data:s};e===null?e=[t]:e.push(t),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.digest===void 0){const t={instancePath:i+"/os/etc",schemaPath:"#/prop\
erties/os/properties/etc/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:l.properties.os.properties.
etc.required,parentSchema:l.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),r++}if(s.total===void 0){const t={instancePath:i+"/os/etc",schemaPath:"\
#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'",schema:l.properties.os.
properties.etc.required,parentSchema:l.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),r++}if(s.whole===void 0){const t={instancePath:i+"/os/etc",
schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"whole"},message:"must have required property 'whole'",schema:l.
properties.os.properties.etc.required,parentSchema:l.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),r++}if(s.changes===void 0){const t={instancePath:i+
"/os/etc",schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"changes"},message:"must have required property 'chang\
es'",schema:l.properties.os.properties.etc.required,parentSchema:l.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="\
digest"||t==="total"||t==="whole"||t==="changes")){const p={instancePath:i+"/os/etc",schemaPath:"#/properties/os/properties/etc/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os.properties.etc,data:s};e===
null?e=[p]:e.push(p),r++}if(s.digest!==void 0){let t=s.digest;if(typeof t=="string"){if(!W.test(t)){const p={instancePath:i+"/os/etc/digest",schemaPath:"#/prope\
rties/os/properties/etc/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0\
-9a-f]{64}$",parentSchema:l.properties.os.properties.etc.properties.digest,data:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/os/etc/digest",schemaPath:"\
#/properties/os/properties/etc/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.os.properties.etc.properties.
digest.type,parentSchema:l.properties.os.properties.etc.properties.digest,data:t};e===null?e=[p]:e.push(p),r++}}if(s.total!==void 0){let t=s.total;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const p={instancePath:i+"/os/etc/total",schemaPath:"#/properties/os/properties/etc/properties/total/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:l.properties.os.properties.etc.properties.total.type,parentSchema:l.properties.os.properties.etc.properties.
total,data:t};e===null?e=[p]:e.push(p),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){const p={instancePath:i+"/os/etc/total",schemaPath:"#/properties\
/os/properties/etc/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.os.properties.
etc.properties.total,data:t};e===null?e=[p]:e.push(p),r++}}if(s.whole!==void 0){let t=s.whole;if(typeof t!="boolean"){const p={instancePath:i+"/os/etc/whole",schemaPath:"\
#/properties/os/properties/etc/properties/whole/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.properties.os.properties.etc.properties.
whole.type,parentSchema:l.properties.os.properties.etc.properties.whole,data:t};e===null?e=[p]:e.push(p),r++}}if(s.changes!==void 0){let t=s.changes;if(Array.isArray(
t)){if(t.length>100){const o={instancePath:i+"/os/etc/changes",schemaPath:"#/properties/os/properties/etc/properties/changes/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:l.properties.os.properties.etc.properties.changes,data:t};e===null?e=[o]:e.push(o),
r++}const p=t.length;for(let o=0;o<p;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0){const h={instancePath:i+"/os/etc/changes/"+
o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required p\
roperty 'kind'",schema:l.properties.os.properties.etc.properties.changes.items.required,parentSchema:l.properties.os.properties.etc.properties.changes.items,data:m};
e===null?e=[h]:e.push(h),r++}if(m.path===void 0){const h={instancePath:i+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/item\
s/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:l.properties.os.properties.etc.properties.changes.
items.required,parentSchema:l.properties.os.properties.etc.properties.changes.items,data:m};e===null?e=[h]:e.push(h),r++}for(const h in m)if(!(h==="kind"||h==="\
path")){const c={instancePath:i+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os.properties.etc.properties.changes.
items,data:m};e===null?e=[c]:e.push(c),r++}if(m.kind!==void 0){let h=m.kind;if(!(h==="added"||h==="changed"||h==="removed")){const c={instancePath:i+"/os/etc/ch\
anges/"+o+"/kind",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues:l.properties.os.
properties.etc.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:l.properties.os.properties.etc.properties.
changes.items.properties.kind.enum,parentSchema:l.properties.os.properties.etc.properties.changes.items.properties.kind,data:h};e===null?e=[c]:e.push(c),r++}}if(m.
path!==void 0){let h=m.path;if(typeof h=="string"){if(g(h)>65536){const c={instancePath:i+"/os/etc/changes/"+o+"/path",schemaPath:"#/properties/os/properties/et\
c/properties/changes/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:l.
properties.os.properties.etc.properties.changes.items.properties.path,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/os/etc/changes/"+o+"/\
path",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.os.properties.etc.properties.changes.items.properties.path.type,parentSchema:l.properties.os.properties.etc.properties.changes.items.properties.path,
data:h};e===null?e=[c]:e.push(c),r++}}}else{const h={instancePath:i+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.properties.etc.properties.changes.items.type,parentSchema:l.properties.
os.properties.etc.properties.changes.items,data:m};e===null?e=[h]:e.push(h),r++}}}else{const p={instancePath:i+"/os/etc/changes",schemaPath:"#/properties/os/pro\
perties/etc/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.os.properties.etc.properties.changes.type,
parentSchema:l.properties.os.properties.etc.properties.changes,data:t};e===null?e=[p]:e.push(p),r++}}}}}else{const s={instancePath:i+"/os",schemaPath:"#/propert\
ies/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.type,parentSchema:l.properties.os,data:a};e===null?e=[s]:e.push(
s),r++}}if(n.hardware!==void 0){let a=n.hardware;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const s={instancePath:i+"/hardware",schemaPath:"#/properties/ha\
rdware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.hardware.type,parentSchema:l.properties.hardware,data:a};e===null?
e=[s]:e.push(s),r++}}if(n.network!==void 0){let a=n.network;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.hostname===void 0){const s={instancePath:i+"/netwo\
rk",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required property 'hostname'",schema:l.
properties.network.required,parentSchema:l.properties.network,data:a};e===null?e=[s]:e.push(s),r++}if(a.addresses===void 0){const s={instancePath:i+"/network",schemaPath:"\
#/properties/network/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required property 'addresses'",schema:l.properties.network.
required,parentSchema:l.properties.network,data:a};e===null?e=[s]:e.push(s),r++}if(a.meshKey===void 0){const s={instancePath:i+"/network",schemaPath:"#/properti\
es/network/required",keyword:"required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:l.properties.network.required,
parentSchema:l.properties.network,data:a};e===null?e=[s]:e.push(s),r++}for(const s in a)if(!(s==="hostname"||s==="addresses"||s==="meshKey")){const t={instancePath:i+
"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties",schema:!1,parentSchema:l.properties.network,data:a};e===null?e=[t]:e.push(t),r++}if(a.hostname!==void 0){let s=a.hostname;if(typeof s!="string"&&s!==
null){const t={instancePath:i+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:l.properties.network.properties.
hostname.type},message:"must be string,null",schema:l.properties.network.properties.hostname.type,parentSchema:l.properties.network.properties.hostname,data:s};
e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&g(s)>255){const t={instancePath:i+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/m\
axLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:l.properties.network.properties.hostname,
data:s};e===null?e=[t]:e.push(t),r++}}if(a.addresses!==void 0){let s=a.addresses;if(Array.isArray(s)){if(s.length>1e3){const p={instancePath:i+"/network/address\
es",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,
parentSchema:l.properties.network.properties.addresses,data:s};e===null?e=[p]:e.push(p),r++}const t=s.length;for(let p=0;p<t;p++){let o=s[p];if(typeof o=="strin\
g"){if(g(o)>64){const m={instancePath:i+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.network.properties.addresses.items,data:o};e===null?e=[m]:e.push(m),
r++}}else{const m={instancePath:i+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.network.properties.addresses.items.type,parentSchema:l.properties.network.properties.addresses.items,data:o};e===null?
e=[m]:e.push(m),r++}}}else{const t={instancePath:i+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:l.properties.network.properties.addresses.type,parentSchema:l.properties.network.properties.addresses,data:s};e===null?e=
[t]:e.push(t),r++}}if(a.meshKey!==void 0){let s=a.meshKey;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/network/meshKey",schemaPath:"#/properties/n\
etwork/properties/meshKey/type",keyword:"type",params:{type:l.properties.network.properties.meshKey.type},message:"must be string,null",schema:l.properties.network.
properties.meshKey.type,parentSchema:l.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&g(s)>64){const t={instancePath:i+
"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters",schema:64,parentSchema:l.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:i+"/network",schemaPath:"\
#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.network.type,parentSchema:l.properties.network,data:a};
e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,
data:n};e===null?e=[a]:e.push(a),r++}return Me.errors=e,r===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var et=Ce,ae={$schema:"https://json-schema\
.org/draft/2020-12/schema",$id:"meta-data.schema.json",title:"MetaDataFile",description:"meta-data of a NoCloud seed, as far as Kedge takes it.",type:["object",
"null"],properties:{"instance-id":{description:"Of no meaning here: a host is enrolled once",type:"string",maxLength:256},"local-hostname":{$ref:"common.schema.\
json#/$defs/hostName"},dsmode:{description:"Of no meaning here",type:"string",maxLength:16}},additionalProperties:!1};function Ce(n,{instancePath:i="",parentData:T,
parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ce.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:ae.type},message:"must be object,\
null",schema:ae.type,parentSchema:ae,data:n};e===null?e=[a]:e.push(a),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const a in n)if(!(a==="instance-id"||
a==="local-hostname"||a==="dsmode")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties",schema:!1,parentSchema:ae,data:n};e===null?e=[s]:e.push(s),r++}if(n["instance-id"]!==void 0){let a=n["instance-id"];if(typeof a==
"string"){if(g(a)>256){const s={instancePath:i+"/instance-id",schemaPath:"#/properties/instance-id/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters",schema:256,parentSchema:ae.properties["instance-id"],data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/\
instance-id",schemaPath:"#/properties/instance-id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.properties["instance-id"].type,
parentSchema:ae.properties["instance-id"],data:a};e===null?e=[s]:e.push(s),r++}}if(n["local-hostname"]!==void 0){let a=n["local-hostname"];if(typeof a=="string"){
if(!ve.test(a)){const s={instancePath:i+"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}\
$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9\
-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:E,data:a};e===null?e=[s]:e.push(s),r++}}else{
const s={instancePath:i+"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.
type,parentSchema:E,data:a};e===null?e=[s]:e.push(s),r++}}if(n.dsmode!==void 0){let a=n.dsmode;if(typeof a=="string"){if(g(a)>16){const s={instancePath:i+"/dsmo\
de",schemaPath:"#/properties/dsmode/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters",schema:16,parentSchema:ae.properties.
dsmode,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/dsmode",schemaPath:"#/properties/dsmode/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ae.properties.dsmode.type,parentSchema:ae.properties.dsmode,data:a};e===null?e=[s]:e.push(s),r++}}}return Ce.errors=e,r===0}Ce.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var st=We,$={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os-layer.schema.json",title:"OsLayerFile",description:"\
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
description:"What must answer, where such a device is in the host, before a boot is confirmed",enum:["nvidia"]}},additionalProperties:!1},tt=new RegExp("^[a-z0-\
9][a-z0-9-]{0,39}$","u"),rt=new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$","u"),at=new RegExp("^[A-Za-z0-9./_-]{1,128}$","u"),it=new RegExp(
"^[A-Za-z0-9./_-]{1,64}$","u"),pt=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),ot=new RegExp("^[a-z0-9][a-z0-9+.-]+$","u"),nt=new RegExp("^[0-9][A-\
Za-z0-9.+:~-]*$","u"),mt=new RegExp("^[A-Za-z0-9_-]{1,64}$","u");function We(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){
let e=null,r=0;const d=We.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:$.
required,parentSchema:$,data:n};e===null?e=[s]:e.push(s),r++}if(n.name===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:$.required,parentSchema:$,data:n};e===null?e=[s]:e.push(s),r++}if(n.sources===void 0){const s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sources"},message:"must have required property 'sources'",schema:$.required,parentSchema:$,data:n};
e===null?e=[s]:e.push(s),r++}if(n.packages===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packages"},message:"\
must have required property 'packages'",schema:$.required,parentSchema:$,data:n};e===null?e=[s]:e.push(s),r++}for(const s in n)if(!(s==="version"||s==="name"||s===
"sources"||s==="packages"||s==="modules"||s==="driver")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:$,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let s=n.version;if(s!==1){const t={
instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:$.
properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(n.name!==void 0){let s=n.name;if(typeof s=="string"){if(!tt.test(s)){const t={instancePath:i+"/name",
schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,39}$"',schema:"\
^[a-z0-9][a-z0-9-]{0,39}$",parentSchema:$.properties.name,data:s};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.name.type,parentSchema:$.properties.name,data:s};e===null?e=[t]:e.push(
t),r++}}if(n.sources!==void 0){let s=n.sources;if(Array.isArray(s)){if(s.length>16){const p={instancePath:i+"/sources",schemaPath:"#/properties/sources/maxItems",
keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:$.properties.sources,data:s};e===null?e=[p]:e.push(p),r++}
if(s.length<1){const p={instancePath:i+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items",schema:1,parentSchema:$.properties.sources,data:s};e===null?e=[p]:e.push(p),r++}const t=s.length;for(let p=0;p<t;p++){let o=s[p];if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(o.url===void 0){const m={instancePath:i+"/sources/"+p,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:$.properties.sources.items.required,parentSchema:$.properties.sources.items,data:o};e===null?e=[m]:e.push(
m),r++}if(o.suite===void 0){const m={instancePath:i+"/sources/"+p,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"s\
uite"},message:"must have required property 'suite'",schema:$.properties.sources.items.required,parentSchema:$.properties.sources.items,data:o};e===null?e=[m]:e.
push(m),r++}if(o.key===void 0){const m={instancePath:i+"/sources/"+p,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'",schema:$.properties.sources.items.required,parentSchema:$.properties.sources.items,data:o};e===null?e=[m]:e.push(
m),r++}for(const m in o)if(!(m==="url"||m==="suite"||m==="components"||m==="key")){const h={instancePath:i+"/sources/"+p,schemaPath:"#/properties/sources/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:$.properties.
sources.items,data:o};e===null?e=[h]:e.push(h),r++}if(o.url!==void 0){let m=o.url;if(typeof m=="string"){if(g(m)>1024){const h={instancePath:i+"/sources/"+p+"/u\
rl",schemaPath:"#/properties/sources/items/properties/url/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters",schema:1024,
parentSchema:$.properties.sources.items.properties.url,data:m};e===null?e=[h]:e.push(h),r++}if(!rt.test(m)){const h={instancePath:i+"/sources/"+p+"/url",schemaPath:"\
#/properties/sources/items/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$"},message:'must m\
atch pattern "^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$"',schema:"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$",parentSchema:$.properties.
sources.items.properties.url,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/sources/"+p+"/url",schemaPath:"#/properties/sources/items/prop\
erties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.sources.items.properties.url.type,parentSchema:$.properties.
sources.items.properties.url,data:m};e===null?e=[h]:e.push(h),r++}}if(o.suite!==void 0){let m=o.suite;if(typeof m=="string"){if(!at.test(m)){const h={instancePath:i+
"/sources/"+p+"/suite",schemaPath:"#/properties/sources/items/properties/suite/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9./_-]{1,128}$"},message:'m\
ust match pattern "^[A-Za-z0-9./_-]{1,128}$"',schema:"^[A-Za-z0-9./_-]{1,128}$",parentSchema:$.properties.sources.items.properties.suite,data:m};e===null?e=[h]:
e.push(h),r++}}else{const h={instancePath:i+"/sources/"+p+"/suite",schemaPath:"#/properties/sources/items/properties/suite/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:$.properties.sources.items.properties.suite.type,parentSchema:$.properties.sources.items.properties.suite,data:m};e===null?
e=[h]:e.push(h),r++}}if(o.components!==void 0){let m=o.components;if(Array.isArray(m)){if(m.length>16){const c={instancePath:i+"/sources/"+p+"/components",schemaPath:"\
#/properties/sources/items/properties/components/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:$.
properties.sources.items.properties.components,data:m};e===null?e=[c]:e.push(c),r++}const h=m.length;for(let c=0;c<h;c++){let u=m[c];if(typeof u=="string"){if(!it.
test(u)){const v={instancePath:i+"/sources/"+p+"/components/"+c,schemaPath:"#/properties/sources/items/properties/components/items/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9./_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9./_-]{1,64}$"',schema:"^[A-Za-z0-9./_-]{1,64}$",parentSchema:$.properties.sources.items.
properties.components.items,data:u};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:i+"/sources/"+p+"/components/"+c,schemaPath:"#/properties/sources/i\
tems/properties/components/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.sources.items.properties.components.items.
type,parentSchema:$.properties.sources.items.properties.components.items,data:u};e===null?e=[v]:e.push(v),r++}}}else{const h={instancePath:i+"/sources/"+p+"/com\
ponents",schemaPath:"#/properties/sources/items/properties/components/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.sources.
items.properties.components.type,parentSchema:$.properties.sources.items.properties.components,data:m};e===null?e=[h]:e.push(h),r++}}if(o.key!==void 0){let m=o.
key;if(typeof m=="string"){if(!pt.test(m)){const h={instancePath:i+"/sources/"+p+"/key",schemaPath:"#/properties/sources/items/properties/key/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^[A-Za-z0-9][\
A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:$.properties.sources.items.properties.key,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/sources/"+
p+"/key",schemaPath:"#/properties/sources/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.sources.
items.properties.key.type,parentSchema:$.properties.sources.items.properties.key,data:m};e===null?e=[h]:e.push(h),r++}}}else{const m={instancePath:i+"/sources/"+
p,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.properties.sources.items.type,parentSchema:$.
properties.sources.items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:i+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:$.properties.sources.type,parentSchema:$.properties.sources,data:s};e===null?e=[t]:e.push(t),r++}}if(n.packages!==void 0){
let s=n.packages;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>256){const t={instancePath:i+"/packages",schemaPath:"#/properties/package\
s/maxProperties",keyword:"maxProperties",params:{limit:256},message:"must NOT have more than 256 properties",schema:256,parentSchema:$.properties.packages,data:s};
e===null?e=[t]:e.push(t),r++}if(Object.keys(s).length<1){const t={instancePath:i+"/packages",schemaPath:"#/properties/packages/minProperties",keyword:"minProper\
ties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:$.properties.packages,data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){
const p=r;if(typeof t=="string"&&!ot.test(t)){const o={instancePath:i+"/packages",schemaPath:"#/properties/packages/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9+.-]+$"},message:'must match pattern "^[a-z0-9][a-z0-9+.-]+$"',schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:$.properties.packages.propertyNames,
data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/packages",schemaPath:"#/properties/packages/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:$.properties.packages.propertyNames,parentSchema:$.properties.packages,data:s};
e===null?e=[o]:e.push(o),r++}}for(const t in s){let p=s[t];if(typeof p=="string"){if(!nt.test(p)){const o={instancePath:i+"/packages/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/packages/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[0-9][A-Za-z0-9.+:~-]*$"},message:'must match pa\
ttern "^[0-9][A-Za-z0-9.+:~-]*$"',schema:"^[0-9][A-Za-z0-9.+:~-]*$",parentSchema:$.properties.packages.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:i+"/packages/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/packages/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:$.properties.packages.additionalProperties.type,parentSchema:$.properties.packages.additionalProperties,data:p};e===
null?e=[o]:e.push(o),r++}}}else{const t={instancePath:i+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:$.properties.packages.type,parentSchema:$.properties.packages,data:s};e===null?e=[t]:e.push(t),r++}}if(n.modules!==void 0){let s=n.modules;if(Array.
isArray(s)){if(s.length>32){const p={instancePath:i+"/modules",schemaPath:"#/properties/modules/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT\
 have more than 32 items",schema:32,parentSchema:$.properties.modules,data:s};e===null?e=[p]:e.push(p),r++}const t=s.length;for(let p=0;p<t;p++){let o=s[p];if(typeof o==
"string"){if(!mt.test(o)){const m={instancePath:i+"/modules/"+p,schemaPath:"#/properties/modules/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"',schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:$.properties.modules.items,data:o};e===null?e=[m]:e.
push(m),r++}}else{const m={instancePath:i+"/modules/"+p,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:$.properties.modules.items.type,parentSchema:$.properties.modules.items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:i+"/modules",
schemaPath:"#/properties/modules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.modules.type,parentSchema:$.properties.modules,
data:s};e===null?e=[t]:e.push(t),r++}}if(n.driver!==void 0){let s=n.driver;if(s!=="nvidia"){const t={instancePath:i+"/driver",schemaPath:"#/properties/driver/en\
um",keyword:"enum",params:{allowedValues:$.properties.driver.enum},message:"must be equal to one of the allowed values",schema:$.properties.driver.enum,parentSchema:$.
properties.driver,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:$.type,parentSchema:$,data:n};e===null?e=[s]:e.push(s),r++}return We.errors=e,r===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ht=Ve,
N={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channel>.yaml: the OSTree commit that the hosts o\
f a channel run.",type:"object",required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The OSTree commit checksum that this channel sta\
nds for: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the commit is of, for people, such as `debian/1\
2/x86_64/gpu`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{description:"OSTree repositories to \
pull the commit from, the first that answers: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"An https URL of\
 an OSTree repository (http on loopback only)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates of which one must have signed the \
OSTree commit, besides the pin: paths such as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A path `trust/os/<n\
ame>.asc`",type:"string",pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"When a host may reboot into the co\
mmit; at any time where absent",type:"object",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.schema.json#/$defs/idle"}},additionalProperties:!1},
confirm:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1},lt=new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),
ct=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),Ue={title:"MaintenanceWindows",description:"Maintenance windows; one of them must be open",
type:"array",minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}};function Le(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,
dynamicAnchors:S={}}={}){let e=null,r=0;const d=Le.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),Array.isArray(n)){if(n.length>
32){const s={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:Ue,data:n};
e===null?e=[s]:e.push(s),r++}if(n.length<1){const s={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items",schema:1,parentSchema:Ue,data:n};e===null?e=[s]:e.push(s),r++}const a=n.length;for(let s=0;s<a;s++){let t=n[s];if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.start===void 0){const p={instancePath:i+"/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"start"},
message:"must have required property 'start'",schema:z.required,parentSchema:z,data:t};e===null?e=[p]:e.push(p),r++}if(t.length===void 0){const p={instancePath:i+
"/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'",
schema:z.required,parentSchema:z,data:t};e===null?e=[p]:e.push(p),r++}if(t.timezone===void 0){const p={instancePath:i+"/"+s,schemaPath:"common.schema.json#/$def\
s/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'",schema:z.required,parentSchema:z,data:t};
e===null?e=[p]:e.push(p),r++}for(const p in t)if(!(p==="days"||p==="start"||p==="length"||p==="timezone")){const o={instancePath:i+"/"+s,schemaPath:"common.sche\
ma.json#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,
parentSchema:z,data:t};e===null?e=[o]:e.push(o),r++}if(t.days!==void 0){let p=t.days;if(Array.isArray(p)){if(p.length<1){const c={instancePath:i+"/"+s+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:z.
properties.days,data:p};e===null?e=[c]:e.push(c),r++}const o=p.length;for(let c=0;c<o;c++){let u=p[c];if(!(u==="mon"||u==="tue"||u==="wed"||u==="thu"||u==="fri"||
u==="sat"||u==="sun")){const v={instancePath:i+"/"+s+"/days/"+c,schemaPath:"common.schema.json#/$defs/window/properties/days/items/enum",keyword:"enum",params:{
allowedValues:z.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:z.properties.days.items.enum,parentSchema:z.properties.days.
items,data:u};e===null?e=[v]:e.push(v),r++}}let m=p.length,h;if(m>1){e:for(;m--;)for(h=m;h--;)if(U(p[m],p[h])){const c={instancePath:i+"/"+s+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:m,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+
m+" are identical)",schema:!0,parentSchema:z.properties.days,data:p};e===null?e=[c]:e.push(c),r++;break e}}}else{const o={instancePath:i+"/"+s+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:z.properties.days.type,parentSchema:z.
properties.days,data:p};e===null?e=[o]:e.push(o),r++}}if(t.start!==void 0){let p=t.start;if(typeof p=="string"){if(!gs.test(p)){const o={instancePath:i+"/"+s+"/\
start",schemaPath:"common.schema.json#/$defs/window/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must\
 match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:z.properties.start,data:p};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:i+"/"+s+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:z.properties.start.type,parentSchema:z.properties.start,data:p};e===null?e=[o]:e.push(o),r++}}if(t.length!==void 0){let p=t.length;if(typeof p==
"string"){if(!J.test(p)){const o={instancePath:i+"/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/pattern",keyword:"pattern",params:{
pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:z.properties.length,
data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:z.properties.length.type,parentSchema:z.properties.length,data:p};e===null?e=[o]:e.push(o),r++}}if(t.
timezone!==void 0){let p=t.timezone;if(typeof p=="string"){if(!vs.test(p)){const o={instancePath:i+"/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/windo\
w/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Z\
a-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:z.properties.timezone,data:p};e===null?e=[o]:e.push(o),
r++}}else{const o={instancePath:i+"/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:z.properties.timezone.type,parentSchema:z.properties.timezone,data:p};e===null?e=[o]:e.push(o),r++}}}else{const p={instancePath:i+
"/"+s,schemaPath:"common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.type,parentSchema:z,data:t};e===
null?e=[p]:e.push(p),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Ue.type,parentSchema:Ue,
data:n};e===null?e=[a]:e.push(a),r++}return Le.errors=e,r===0}Le.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ke={title:"IdleRuleText",description:"\
How still a host must be, besides an open window",type:"object",required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$defs/gpuBelow"},for:{
$ref:"common.schema.json#/$defs/duration"},command:{$ref:"common.schema.json#/$defs/idleCommand"}},additionalProperties:!1};function Oe(n,{instancePath:i="",parentData:T,
parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Oe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.for===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"\
must have required property 'for'",schema:ke.required,parentSchema:ke,data:n};e===null?e=[a]:e.push(a),r++}if(n.gpuBelow===void 0){const a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:ke.required,parentSchema:ke,data:n};e===
null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="gpuBelow"||a==="for"||a==="command")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:ke,data:n};e===null?e=[s]:e.push(s),r++}
if(n.gpuBelow!==void 0){let a=n.gpuBelow;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const s={instancePath:i+"/gpuBelow",schemaPath:"common.schema\
.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:fe.type,parentSchema:fe,data:a};e===null?e=[s]:e.push(s),r++}
if(typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a)){const s={instancePath:i+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:fe,data:a};e===null?e=[s]:e.push(s),r++}if(a<1||isNaN(a)){const s={instancePath:i+
"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:fe,
data:a};e===null?e=[s]:e.push(s),r++}}}if(n.for!==void 0){let a=n.for;if(typeof a=="string"){if(!J.test(a)){const s={instancePath:i+"/for",schemaPath:"common.sc\
hema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"\
^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:H,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/for",schemaPath:"common.schema.json#/$defs/durat\
ion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.type,parentSchema:H,data:a};e===null?e=[s]:e.push(s),r++}}if(n.command!==void 0){
let a=n.command;if(Array.isArray(a)){if(a.length>16){const t={instancePath:i+"/command",schemaPath:"common.schema.json#/$defs/idleCommand/maxItems",keyword:"max\
Items",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:C,data:a};e===null?e=[t]:e.push(t),r++}if(a.length<1){const t={instancePath:i+
"/command",schemaPath:"common.schema.json#/$defs/idleCommand/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:C,
data:a};e===null?e=[t]:e.push(t),r++}const s=a.length;for(let t=0;t<s;t++){let p=a[t];if(typeof p=="string"){if(g(p)>255){const o={instancePath:i+"/command/"+t,
schemaPath:"common.schema.json#/$defs/idleCommand/items/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,
parentSchema:C.items,data:p};e===null?e=[o]:e.push(o),r++}if(!ws.test(p)){const o={instancePath:i+"/command/"+t,schemaPath:"common.schema.json#/$defs/idleComman\
d/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._/:=@%+,-]+$"},message:'must match pattern "^[A-Za-z0-9._/:=@%+,-]+$"',schema:"^[A-Za-z0-9._/:=@\
%+,-]+$",parentSchema:C.items,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/command/"+t,schemaPath:"common.schema.json#/$defs/idleCommand\
/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.items.type,parentSchema:C.items,data:p};e===null?e=[o]:e.push(o),r++}}}else{
const s={instancePath:i+"/command",schemaPath:"common.schema.json#/$defs/idleCommand/type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.
type,parentSchema:C,data:a};e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:ke.type,parentSchema:ke,data:n};e===null?e=[a]:e.push(a),r++}return Oe.errors=e,r===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ve(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ve.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.commit===void 0){const a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:N.required,parentSchema:N,data:n};e===null?e=[a]:e.push(
a),r++}if(n.ref===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ref"},message:"must have required property\
 'ref'",schema:N.required,parentSchema:N,data:n};e===null?e=[a]:e.push(a),r++}if(n.remotes===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"remotes"},message:"must have required property 'remotes'",schema:N.required,parentSchema:N,data:n};e===null?e=[a]:e.push(a),r++}
if(n.signedBy===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signedBy"},message:"must have required prope\
rty 'signedBy'",schema:N.required,parentSchema:N,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="commit"||a==="ref"||a==="remotes"||a==="signedB\
y"||a==="reboot"||a==="confirm")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties",schema:!1,parentSchema:N,data:n};e===null?e=[s]:e.push(s),r++}if(n.commit!==void 0){let a=n.commit;if(typeof a=="string"){if(!W.
test(a)){const s={instancePath:i+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match patt\
ern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:N.properties.commit,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/commit",schemaPath:"\
#/properties/commit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.commit.type,parentSchema:N.properties.commit,data:a};
e===null?e=[s]:e.push(s),r++}}if(n.ref!==void 0){let a=n.ref;if(typeof a=="string"){if(g(a)>255){const s={instancePath:i+"/ref",schemaPath:"#/properties/ref/max\
Length",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:N.properties.ref,data:a};e===null?e=[s]:
e.push(s),r++}if(!lt.test(a)){const s={instancePath:i+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9._-\
]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z0-9_][A-Za-z0-9\
._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:N.properties.ref,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/ref",schemaPath:"#/pro\
perties/ref/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.ref.type,parentSchema:N.properties.ref,data:a};e===null?e=[
s]:e.push(s),r++}}if(n.remotes!==void 0){let a=n.remotes;if(Array.isArray(a)){if(a.length>16){const o={instancePath:i+"/remotes",schemaPath:"#/properties/remote\
s/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:N.properties.remotes,data:a};e===null?e=[o]:e.
push(o),r++}if(a.length<1){const o={instancePath:i+"/remotes",schemaPath:"#/properties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items",schema:1,parentSchema:N.properties.remotes,data:a};e===null?e=[o]:e.push(o),r++}const s=a.length;for(let o=0;o<s;o++){let m=a[o];if(typeof m==
"string"){if(g(m)>2048){const h={instancePath:i+"/remotes/"+o,schemaPath:"#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:N.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}if(g(m)<1){const h={instancePath:i+
"/remotes/"+o,schemaPath:"#/properties/remotes/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:N.
properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/remotes/"+o,schemaPath:"#/properties/remotes/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:N.properties.remotes.items.type,parentSchema:N.properties.remotes.items,data:m};e===null?e=[h]:e.push(
h),r++}}let t=a.length,p;if(t>1){const o={};for(;t--;){let m=a[t];if(typeof m=="string"){if(typeof o[m]=="number"){p=o[m];const h={instancePath:i+"/remotes",schemaPath:"\
#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:t,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+t+" are identical)",schema:!0,
parentSchema:N.properties.remotes,data:a};e===null?e=[h]:e.push(h),r++;break}o[m]=t}}}}else{const s={instancePath:i+"/remotes",schemaPath:"#/properties/remotes/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:N.properties.remotes.type,parentSchema:N.properties.remotes,data:a};e===null?e=[s]:e.push(
s),r++}}if(n.signedBy!==void 0){let a=n.signedBy;if(Array.isArray(a)){if(a.length>16){const o={instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/maxI\
tems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:N.properties.signedBy,data:a};e===null?e=[o]:e.push(
o),r++}if(a.length<1){const o={instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items",schema:1,parentSchema:N.properties.signedBy,data:a};e===null?e=[o]:e.push(o),r++}const s=a.length;for(let o=0;o<s;o++){let m=a[o];if(typeof m==
"string"){if(!ct.test(m)){const h={instancePath:i+"/signedBy/"+o,schemaPath:"#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[\
A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9.\
_-]{0,62}\\.asc$",parentSchema:N.properties.signedBy.items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/signedBy/"+o,schemaPath:"#/prope\
rties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.signedBy.items.type,parentSchema:N.properties.signedBy.
items,data:m};e===null?e=[h]:e.push(h),r++}}let t=a.length,p;if(t>1){const o={};for(;t--;){let m=a[t];if(typeof m=="string"){if(typeof o[m]=="number"){p=o[m];const h={
instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",keyword:"uniqueItems",params:{i:t,j:p},message:"must NOT have duplicate items (items #\
# "+p+" and "+t+" are identical)",schema:!0,parentSchema:N.properties.signedBy,data:a};e===null?e=[h]:e.push(h),r++;break}o[m]=t}}}}else{const s={instancePath:i+
"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"array"},message:"must be array",schema:N.properties.signedBy.type,parentSchema:N.
properties.signedBy,data:a};e===null?e=[s]:e.push(s),r++}}if(n.reboot!==void 0){let a=n.reboot;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const s in a)if(!(s===
"windows"||s==="idle")){const t={instancePath:i+"/reboot",schemaPath:"#/properties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:N.properties.reboot,data:a};e===null?e=[t]:e.push(t),r++}a.windows!==void 0&&(Le(a.windows,
{instancePath:i+"/reboot/windows",parentData:a,parentDataProperty:"windows",rootData:b,dynamicAnchors:S})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length)),
a.idle!==void 0&&(Oe(a.idle,{instancePath:i+"/reboot/idle",parentData:a,parentDataProperty:"idle",rootData:b,dynamicAnchors:S})||(e=e===null?Oe.errors:e.concat(
Oe.errors),r=e.length))}else{const s={instancePath:i+"/reboot",schemaPath:"#/properties/reboot/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:N.properties.reboot.type,parentSchema:N.properties.reboot,data:a};e===null?e=[s]:e.push(s),r++}}if(n.confirm!==void 0){let a=n.confirm;if(typeof a=="\
string"){if(!J.test(a)){const s={instancePath:i+"/confirm",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:H,data:a};e===null?e=[s]:e.push(s),
r++}}else{const s={instancePath:i+"/confirm",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:H.type,parentSchema:H,data:a};e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:N.type,parentSchema:N,data:n};e===null?e=[a]:e.push(a),r++}return Ve.errors=e,r===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var dt=Je,w={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"policy.schema.json",title:"PolicyFile",description:"trust/policy.yaml: who may sign wha\
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
A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"}}},_e={title:"PersonName",description:"\
A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},he={title:"RoleName",description:"\
A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},ut=new RegExp("^https?://[A-\
Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function Je(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Je.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:w.required,parentSchema:w,data:n};
e===null?e=[s]:e.push(s),r++}if(n.revision===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"\
must have required property 'revision'",schema:w.required,parentSchema:w,data:n};e===null?e=[s]:e.push(s),r++}if(n.roles===void 0){const s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"roles"},message:"must have required property 'roles'",schema:w.required,parentSchema:w,data:n};e===null?
e=[s]:e.push(s),r++}if(n.rules===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have \
required property 'rules'",schema:w.required,parentSchema:w,data:n};e===null?e=[s]:e.push(s),r++}for(const s in n)if(!(s==="version"||s==="revision"||s==="robot\
s"||s==="roles"||s==="rules"||s==="refresh"||s==="require"||s==="origins")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:w,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==
void 0){let s=n.version;if(s!==1){const t={instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"mu\
st be equal to constant",schema:1,parentSchema:w.properties.version,data:s};e===null?e=[t]:e.push(t),r++}}if(n.revision!==void 0){let s=n.revision;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:i+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:w.properties.revision.type,parentSchema:w.properties.revision,data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&isFinite(s)){if(s>
9007199254740991||isNaN(s)){const t={instancePath:i+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:w.properties.revision,data:s};e===null?e=[t]:e.push(t),r++}if(s<1||isNaN(s)){const t={
instancePath:i+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:w.
properties.revision,data:s};e===null?e=[t]:e.push(t),r++}}}if(n.robots!==void 0){let s=n.robots;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];
if(typeof h=="string"){if(!ye.test(h)){const c={instancePath:i+"/robots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\
A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:_e,data:h};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/robots/"+m,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_e.
type,parentSchema:_e,data:h};e===null?e=[c]:e.push(c),r++}}let p=s.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(U(s[p],s[o])){const m={instancePath:i+"/robots",
schemaPath:"#/properties/robots/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identic\
al)",schema:!0,parentSchema:w.properties.robots,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:i+"/robots",schemaPath:"#/properties/r\
obots/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.robots.type,parentSchema:w.properties.robots,data:s};e===null?e=[t]:
e.push(t),r++}}if(n.roles!==void 0){let s=n.roles;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:i+"/roles",schemaPath:"\
#/properties/roles/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:w.properties.roles,
data:s};e===null?e=[t]:e.push(t),r++}for(const t in s){const p=r;if(typeof t=="string"){if(!ye.test(t)){const o={instancePath:i+"/roles",schemaPath:"#/$defs/rol\
e/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Z\
a-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:he,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/roles",schemaPath:"#/$defs/rol\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.type,parentSchema:he,data:t,propertyName:t};e===null?e=[o]:e.push(o),r++}var a=p===
r;if(!a){const o={instancePath:i+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name m\
ust be valid",schema:w.properties.roles.propertyNames,parentSchema:w.properties.roles,data:s};e===null?e=[o]:e.push(o),r++}}for(const t in s){let p=s[t];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.keys===void 0){const o={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/addit\
ionalProperties/required",keyword:"required",params:{missingProperty:"keys"},message:"must have required property 'keys'",schema:w.properties.roles.additionalProperties.
required,parentSchema:w.properties.roles.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="keys"||o==="threshold")){const m={
instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.roles.additionalProperties,data:p};e===
null?e=[m]:e.push(m),r++}if(p.keys!==void 0){let o=p.keys;if(Array.isArray(o)){if(o.length<1){const u={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items",schema:1,parentSchema:w.properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[u]:e.push(u),r++}const m=o.length;for(let u=0;u<m;u++){
let v=o[u];if(typeof v=="string"){if(!ye.test(v)){const le={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+u,schemaPath:"#/$defs/per\
son/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A\
-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:_e,data:v};e===null?e=[le]:e.push(le),r++}}else{const le={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/keys/"+u,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_e.type,parentSchema:_e,data:v};e===null?
e=[le]:e.push(le),r++}}let h=o.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(U(o[h],o[c])){const u={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i:h,j:c},message:"must NOT have dupl\
icate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:w.properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[u]:e.push(
u),r++;break e}}}else{const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/pro\
perties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.roles.additionalProperties.properties.keys.type,parentSchema:w.
properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[m]:e.push(m),r++}}if(p.threshold!==void 0){let o=p.threshold;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/addition\
alProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:w.properties.roles.additionalProperties.properties.
threshold.type,parentSchema:w.properties.roles.additionalProperties.properties.threshold,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"&&isFinite(o)){
if(o>100||isNaN(o)){const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/\
properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:w.properties.roles.additionalProperties.
properties.threshold,data:o};e===null?e=[m]:e.push(m),r++}if(o<1||isNaN(o)){const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/thresho\
ld",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:w.properties.roles.additionalProperties.properties.threshold,data:o};e===null?e=[m]:e.push(m),r++}}}}else{const o={instancePath:i+"/roles/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:w.properties.roles.additionalProperties.type,parentSchema:w.properties.roles.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:i+
"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.properties.roles.type,parentSchema:w.properties.
roles,data:s};e===null?e=[t]:e.push(t),r++}}if(n.rules!==void 0){let s=n.rules;if(Array.isArray(s)){if(s.length<1){const p={instancePath:i+"/rules",schemaPath:"\
#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:w.properties.rules,data:s};e===
null?e=[p]:e.push(p),r++}const t=s.length;for(let p=0;p<t;p++){let o=s[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.paths===void 0){const m={instancePath:i+
"/rules/"+p,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required property 'paths'",schema:w.
properties.rules.items.required,parentSchema:w.properties.rules.items,data:o};e===null?e=[m]:e.push(m),r++}if(o.role===void 0){const m={instancePath:i+"/rules/"+
p,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:w.properties.
rules.items.required,parentSchema:w.properties.rules.items,data:o};e===null?e=[m]:e.push(m),r++}for(const m in o)if(!(m==="paths"||m==="role"||m==="threshold"||
m==="restore")){const h={instancePath:i+"/rules/"+p,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.rules.items,data:o};e===null?e=[h]:e.push(h),r++}if(o.paths!==void 0){let m=o.
paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:i+"/rules/"+p+"/paths",schemaPath:"#/properties/rules/items/properties/paths/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:w.properties.rules.items.properties.paths,data:m};e===null?e=[c]:e.push(
c),r++}const h=m.length;for(let c=0;c<h;c++){let u=m[c];if(typeof u=="string"){if(g(u)>512){const v={instancePath:i+"/rules/"+p+"/paths/"+c,schemaPath:"#/proper\
ties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:w.
properties.rules.items.properties.paths.items,data:u};e===null?e=[v]:e.push(v),r++}if(g(u)<1){const v={instancePath:i+"/rules/"+p+"/paths/"+c,schemaPath:"#/prop\
erties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.
properties.rules.items.properties.paths.items,data:u};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:i+"/rules/"+p+"/paths/"+c,schemaPath:"#/propertie\
s/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.rules.items.properties.paths.items.
type,parentSchema:w.properties.rules.items.properties.paths.items,data:u};e===null?e=[v]:e.push(v),r++}}}else{const h={instancePath:i+"/rules/"+p+"/paths",schemaPath:"\
#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.rules.items.properties.paths.type,
parentSchema:w.properties.rules.items.properties.paths,data:m};e===null?e=[h]:e.push(h),r++}}if(o.role!==void 0){let m=o.role;if(typeof m=="string"){if(!ye.test(
m)){const h={instancePath:i+"/rules/"+p+"/role",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:he,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:i+"/rules/"+p+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.type,parentSchema:he,
data:m};e===null?e=[h]:e.push(h),r++}}if(o.threshold!==void 0){let m=o.threshold;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:i+
"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:w.
properties.rules.items.properties.threshold.type,parentSchema:w.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="n\
umber"&&isFinite(m)){if(m>100||isNaN(m)){const h={instancePath:i+"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:w.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:
e.push(h),r++}if(m<1||isNaN(m)){const h={instancePath:i+"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:w.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(
h),r++}}}if(o.restore!==void 0){let m=o.restore;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:i+"/rules/"+p+"/restore",schemaPath:"\
#/properties/rules/items/properties/restore/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:w.properties.rules.items.properties.restore.
type,parentSchema:w.properties.rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(m)){if(m>99||isNaN(m)){const h={
instancePath:i+"/rules/"+p+"/restore",schemaPath:"#/properties/rules/items/properties/restore/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"\
must be <= 99",schema:99,parentSchema:w.properties.rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}if(m<1||isNaN(m)){const h={instancePath:i+
"/rules/"+p+"/restore",schemaPath:"#/properties/rules/items/properties/restore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:w.properties.rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}}}}else{const m={instancePath:i+"/rules/"+p,schemaPath:"#\
/properties/rules/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.properties.rules.items.type,parentSchema:w.properties.rules.
items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const t={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:w.properties.rules.type,parentSchema:w.properties.rules,data:s};e===null?e=[t]:e.push(t),r++}}if(n.refresh!==void 0){let s=n.refresh;if(typeof s==
"string"){if(!ye.test(s)){const t={instancePath:i+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,6\
2}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:he,data:s};e===null?e=[t]:e.push(
t),r++}}else{const t={instancePath:i+"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.type,parentSchema:he,
data:s};e===null?e=[t]:e.push(t),r++}}if(n.require!==void 0){let s=n.require;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(!(h==="tre\
e-sha256"||h==="fleet"||h==="branch")){const c={instancePath:i+"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:w.
properties.require.items.enum},message:"must be equal to one of the allowed values",schema:w.properties.require.items.enum,parentSchema:w.properties.require.items,
data:h};e===null?e=[c]:e.push(c),r++}}let p=s.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(U(s[p],s[o])){const m={instancePath:i+"/require",schemaPath:"#/proper\
ties/require/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:w.
properties.require,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:i+"/require",schemaPath:"#/properties/require/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:w.properties.require.type,parentSchema:w.properties.require,data:s};e===null?e=[t]:e.push(t),r++}}if(n.origins!==
void 0){let s=n.origins;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(g(h)>2048){const c={instancePath:i+"/ori\
gins/"+m,schemaPath:"#/properties/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:w.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}if(!ut.test(h)){const c={instancePath:i+"/origins/"+m,schemaPath:"#/properties/orig\
ins/items/pattern",keyword:"pattern",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/(\
[!-~]*/)?$"',schema:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:w.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+
"/origins/"+m,schemaPath:"#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.origins.items.type,
parentSchema:w.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}}let p=s.length,o;if(p>1){const m={};for(;p--;){let h=s[p];if(typeof h=="string"){if(typeof m[h]==
"number"){o=m[h];const c={instancePath:i+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have \
duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:w.properties.origins,data:s};e===null?e=[c]:e.push(c),r++;break}m[h]=p}}}}else{
const t={instancePath:i+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.origins.
type,parentSchema:w.properties.origins,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object",schema:w.type,parentSchema:w,data:n};e===null?e=[s]:e.push(s),r++}return Je.errors=e,r===0}Je.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var yt=Xe,te={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml\
: which bundle may do more to its host than a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{
description:"Powers that the bundle is granted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME\
, mount:PATH[:ro], docker-socket, volume-driver, container-name, external-network:NAME, idle-command:PATH ARGUMENT\u2026 or unconfined",type:"string",minLength:1,
maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv/models:ro"]},uniqueItems:!0}};function Xe(n,{instancePath:i="",parentData:T,parentDataProperty:q,
rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Xe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const s in n){const t=r;if(typeof s=="string"){if(!ue.test(s)){const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundle\
Name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9\
_-]{0,62}$",parentSchema:D,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:D.type,parentSchema:D,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var a=t===r;
if(!a){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:te.propertyNames,
parentSchema:te,data:n};e===null?e=[p]:e.push(p),r++}}for(const s in n){let t=n[s];if(Array.isArray(t)){const p=t.length;for(let h=0;h<p;h++){let c=t[h];if(typeof c==
"string"){if(g(c)>512){const u={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/maxLength",keyword:"m\
axLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:te.additionalProperties.items,data:c};e===null?e=[u]:e.push(
u),r++}if(g(c)<1){const u={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:te.additionalProperties.items,data:c};e===null?e=[u]:e.push(u),r++}}else{
const u={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:te.additionalProperties.items.type,parentSchema:te.additionalProperties.items,data:c};e===null?e=[u]:e.push(u),r++}}let o=t.length,
m;if(o>1){const h={};for(;o--;){let c=t[o];if(typeof c=="string"){if(typeof h[c]=="number"){m=h[c];const u={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+o+" ar\
e identical)",schema:!0,parentSchema:te.additionalProperties,data:t};e===null?e=[u]:e.push(u),r++;break}h[c]=o}}}}else{const p={instancePath:i+"/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:te.additionalProperties.type,
parentSchema:te.additionalProperties,data:t};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:te.type,parentSchema:te,data:n};e===null?e=[s]:e.push(s),r++}return Xe.errors=e,r===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ft=Qe,R={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints \
that never count again. The list only grows.",type:"object",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"a\
rray",items:{title:"RemovedKey",description:"A fingerprint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string",
"object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 4\
0 or 64 hex digits without spaces, or `SHA256:\u2026` of an SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{
description:"Why, for people",type:"string",maxLength:1e3},at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},
ks=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function Qe(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,
dynamicAnchors:S={}}={}){let e=null,r=0;const d=Qe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.removed===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have requ\
ired property 'removed'",schema:R.required,parentSchema:R,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(a!=="removed"){const s={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:R,data:n};
e===null?e=[s]:e.push(s),r++}if(n.removed!==void 0){let a=n.removed;if(Array.isArray(a)){const s=a.length;for(let t=0;t<s;t++){let p=a[t];if(typeof p!="string"&&
!(p&&typeof p=="object"&&!Array.isArray(p))){const o={instancePath:i+"/removed/"+t,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:R.properties.
removed.items.type},message:"must be string,object",schema:R.properties.removed.items.type,parentSchema:R.properties.removed.items,data:p};e===null?e=[o]:e.push(
o),r++}if(typeof p=="string"&&!ks.test(p)){const o={instancePath:i+"/removed/"+t,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"\
^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"\
^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:R.properties.removed.items,data:p};e===null?e=[o]:e.push(o),r++}if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){if(p.fingerprint===void 0){const o={instancePath:i+"/removed/"+t,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{
missingProperty:"fingerprint"},message:"must have required property 'fingerprint'",schema:R.properties.removed.items.required,parentSchema:R.properties.removed.
items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="fingerprint"||o==="reason"||o==="at")){const m={instancePath:i+"/removed/"+t,schemaPath:"#\
/properties/removed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,
parentSchema:R.properties.removed.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.fingerprint!==void 0){let o=p.fingerprint;if(typeof o=="string"){if(!ks.test(o)){
const m={instancePath:i+"/removed/"+t+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^\
([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"\
^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:R.properties.removed.items.properties.fingerprint,data:o};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:i+"/removed/"+t+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:R.properties.removed.items.properties.fingerprint.type,parentSchema:R.properties.removed.items.properties.fingerprint,data:o};e===null?e=
[m]:e.push(m),r++}}if(p.reason!==void 0){let o=p.reason;if(typeof o=="string"){if(g(o)>1e3){const m={instancePath:i+"/removed/"+t+"/reason",schemaPath:"#/proper\
ties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:R.
properties.removed.items.properties.reason,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/removed/"+t+"/reason",schemaPath:"#/properties/r\
emoved/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.properties.removed.items.properties.reason.type,parentSchema:R.
properties.removed.items.properties.reason,data:o};e===null?e=[m]:e.push(m),r++}}if(p.at!==void 0){let o=p.at;if(typeof o=="string"){if(g(o)>100){const m={instancePath:i+
"/removed/"+t+"/at",schemaPath:"#/properties/removed/items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 \
characters",schema:100,parentSchema:R.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/removed/"+t+"/\
at",schemaPath:"#/properties/removed/items/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.properties.removed.items.
properties.at.type,parentSchema:R.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),r++}}}}}else{const s={instancePath:i+"/removed",schemaPath:"\
#/properties/removed/type",keyword:"type",params:{type:"array"},message:"must be array",schema:R.properties.removed.type,parentSchema:R.properties.removed,data:a};
e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:R.type,parentSchema:R,
data:n};e===null?e=[a]:e.push(a),r++}return Qe.errors=e,r===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gt=Ye,k={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"secret.schema.json",title:"SecretFile",description:"secrets/<name>.yaml: values that only some hosts can read, encrypted. Written\
 by `kedge secret`, never by hand.",type:"object",required:["version","revision","keys","bundles","for","editors"],properties:{version:{description:"Version of \
this format",const:1},revision:{description:"Random; another one with every change of the values, the same where only the readers change","x-expected":"32 lower\
-case hex digits",type:"string",pattern:"^[0-9a-f]{32}$"},keys:{description:"Names of the values in it",type:"array",minItems:1,maxItems:64,uniqueItems:!0,items:{
$ref:"common.schema.json#/$defs/secretKey"}},bundles:{description:"Bundles that may use it",type:"array",minItems:1,maxItems:256,uniqueItems:!0,items:{$ref:"com\
mon.schema.json#/$defs/bundleName"}},for:{title:"SecretReaders",description:"Hosts that can read it, by name and by group",type:"object",properties:{hosts:{description:"\
Hosts by name",type:"array",maxItems:4096,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/hostName"}},groups:{description:"All hosts of these groups",type:"\
array",maxItems:256,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/groupName"}}},additionalProperties:!1},editors:{description:"People that can read and \
change it: names of OpenPGP certificates, or of age recipients, in trust/keys",type:"array",maxItems:256,uniqueItems:!0,items:{description:"The name of a file i\
n trust/keys, without `.asc` or `.age`",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"}},message:{description:"What is encrypted: one armored OpenPGP\
 message; or `age`",type:"string",minLength:1,maxLength:1e6},recipients:{description:"Beside `age`: the public keys that it is encrypted to",type:"array",minItems:1,
maxItems:4096,uniqueItems:!0,items:{description:"An X25519 recipient of age","x-expected":"age1 and 58 more characters",type:"string",pattern:"^age1[02-9ac-hj-n\
p-z]{58}$"}},age:{description:"What is encrypted: one armored file of age; or `message`",type:"string",minLength:1,maxLength:1e6}},additionalProperties:!1},ds={
title:"SecretKey",description:"The name of a value in a secret: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-\
Za-z0-9._-]{0,62}$"},vt=new RegExp("^[0-9a-f]{32}$","u"),wt=new RegExp("^age1[02-9ac-hj-np-z]{58}$","u");function Ye(n,{instancePath:i="",parentData:T,parentDataProperty:q,
rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=Ye.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.version===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:k.required,parentSchema:k,data:n};e===null?e=[a]:e.push(a),r++}if(n.revision===void 0){const a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property 'revision'",schema:k.required,parentSchema:k,data:n};e===
null?e=[a]:e.push(a),r++}if(n.keys===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},message:"must ha\
ve required property 'keys'",schema:k.required,parentSchema:k,data:n};e===null?e=[a]:e.push(a),r++}if(n.bundles===void 0){const a={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:k.required,parentSchema:k,data:n};e===null?
e=[a]:e.push(a),r++}if(n.for===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"must have requ\
ired property 'for'",schema:k.required,parentSchema:k,data:n};e===null?e=[a]:e.push(a),r++}if(n.editors===void 0){const a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"editors"},message:"must have required property 'editors'",schema:k.required,parentSchema:k,data:n};e===null?e=[a]:e.
push(a),r++}for(const a in n)if(!ge.call(k.properties,a)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:k,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let a=n.version;if(a!==1){const s={
instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:k.
properties.version,data:a};e===null?e=[s]:e.push(s),r++}}if(n.revision!==void 0){let a=n.revision;if(typeof a=="string"){if(!vt.test(a)){const s={instancePath:i+
"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"',schema:"\
^[0-9a-f]{32}$",parentSchema:k.properties.revision,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/revision",schemaPath:"#/properties/revis\
ion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.revision.type,parentSchema:k.properties.revision,data:a};e===null?e=
[s]:e.push(s),r++}}if(n.keys!==void 0){let a=n.keys;if(Array.isArray(a)){if(a.length>64){const o={instancePath:i+"/keys",schemaPath:"#/properties/keys/maxItems",
keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items",schema:64,parentSchema:k.properties.keys,data:a};e===null?e=[o]:e.push(o),r++}if(a.
length<1){const o={instancePath:i+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:k.properties.keys,data:a};e===null?e=[o]:e.push(o),r++}const s=a.length;for(let o=0;o<s;o++){let m=a[o];if(typeof m=="string"){if(!ye.test(
m)){const h={instancePath:i+"/keys/"+o,schemaPath:"common.schema.json#/$defs/secretKey/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,\
62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ds,data:m};e===null?e=[h]:e.push(
h),r++}}else{const h={instancePath:i+"/keys/"+o,schemaPath:"common.schema.json#/$defs/secretKey/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:ds.type,parentSchema:ds,data:m};e===null?e=[h]:e.push(h),r++}}let t=a.length,p;if(t>1){e:for(;t--;)for(p=t;p--;)if(U(a[t],a[p])){const o={instancePath:i+
"/keys",schemaPath:"#/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i:t,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+t+" are i\
dentical)",schema:!0,parentSchema:k.properties.keys,data:a};e===null?e=[o]:e.push(o),r++;break e}}}else{const s={instancePath:i+"/keys",schemaPath:"#/properties\
/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.keys.type,parentSchema:k.properties.keys,data:a};e===null?e=[s]:e.push(
s),r++}}if(n.bundles!==void 0){let a=n.bundles;if(Array.isArray(a)){if(a.length>256){const o={instancePath:i+"/bundles",schemaPath:"#/properties/bundles/maxItem\
s",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items",schema:256,parentSchema:k.properties.bundles,data:a};e===null?e=[o]:e.push(
o),r++}if(a.length<1){const o={instancePath:i+"/bundles",schemaPath:"#/properties/bundles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have f\
ewer than 1 items",schema:1,parentSchema:k.properties.bundles,data:a};e===null?e=[o]:e.push(o),r++}const s=a.length;for(let o=0;o<s;o++){let m=a[o];if(typeof m==
"string"){if(!ue.test(m)){const h={instancePath:i+"/bundles/"+o,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a\
-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:D,data:m};e===null?e=[h]:e.
push(h),r++}}else{const h={instancePath:i+"/bundles/"+o,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:D.type,parentSchema:D,data:m};e===null?e=[h]:e.push(h),r++}}let t=a.length,p;if(t>1){e:for(;t--;)for(p=t;p--;)if(U(a[t],a[p])){const o={instancePath:i+
"/bundles",schemaPath:"#/properties/bundles/uniqueItems",keyword:"uniqueItems",params:{i:t,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+t+"\
 are identical)",schema:!0,parentSchema:k.properties.bundles,data:a};e===null?e=[o]:e.push(o),r++;break e}}}else{const s={instancePath:i+"/bundles",schemaPath:"\
#/properties/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.bundles.type,parentSchema:k.properties.bundles,data:a};
e===null?e=[s]:e.push(s),r++}}if(n.for!==void 0){let a=n.for;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const s in a)if(!(s==="hosts"||s==="groups")){const t={
instancePath:i+"/for",schemaPath:"#/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have add\
itional properties",schema:!1,parentSchema:k.properties.for,data:a};e===null?e=[t]:e.push(t),r++}if(a.hosts!==void 0){let s=a.hosts;if(Array.isArray(s)){if(s.length>
4096){const m={instancePath:i+"/for/hosts",schemaPath:"#/properties/for/properties/hosts/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have\
 more than 4096 items",schema:4096,parentSchema:k.properties.for.properties.hosts,data:s};e===null?e=[m]:e.push(m),r++}const t=s.length;for(let m=0;m<t;m++){let h=s[m];
if(typeof h=="string"){if(!ve.test(h)){const c={instancePath:i+"/for/hosts/"+m,schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])\
?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:E,data:h};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/for/hosts/"+m,schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:E.type,parentSchema:E,data:h};e===null?e=[c]:e.push(c),r++}}let p=s.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(U(s[p],s[o])){const m={instancePath:i+
"/for/hosts",schemaPath:"#/properties/for/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+
o+" and "+p+" are identical)",schema:!0,parentSchema:k.properties.for.properties.hosts,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{const t={instancePath:i+
"/for/hosts",schemaPath:"#/properties/for/properties/hosts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.for.properties.
hosts.type,parentSchema:k.properties.for.properties.hosts,data:s};e===null?e=[t]:e.push(t),r++}}if(a.groups!==void 0){let s=a.groups;if(Array.isArray(s)){if(s.length>
256){const m={instancePath:i+"/for/groups",schemaPath:"#/properties/for/properties/groups/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have\
 more than 256 items",schema:256,parentSchema:k.properties.for.properties.groups,data:s};e===null?e=[m]:e.push(m),r++}const t=s.length;for(let m=0;m<t;m++){let h=s[m];
if(typeof h=="string"){if(!Se.test(h)){const c={instancePath:i+"/for/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:Ne,data:h};e===
null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/for/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:Ne.type,parentSchema:Ne,data:h};e===null?e=[c]:e.push(c),r++}}let p=s.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(U(s[p],s[o])){
const m={instancePath:i+"/for/groups",schemaPath:"#/properties/for/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have \
duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:k.properties.for.properties.groups,data:s};e===null?e=[m]:e.push(m),r++;break e}}}else{
const t={instancePath:i+"/for/groups",schemaPath:"#/properties/for/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.
properties.for.properties.groups.type,parentSchema:k.properties.for.properties.groups,data:s};e===null?e=[t]:e.push(t),r++}}}else{const s={instancePath:i+"/for",
schemaPath:"#/properties/for/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.properties.for.type,parentSchema:k.properties.for,data:a};
e===null?e=[s]:e.push(s),r++}}if(n.editors!==void 0){let a=n.editors;if(Array.isArray(a)){if(a.length>256){const o={instancePath:i+"/editors",schemaPath:"#/prop\
erties/editors/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items",schema:256,parentSchema:k.properties.editors,data:a};
e===null?e=[o]:e.push(o),r++}const s=a.length;for(let o=0;o<s;o++){let m=a[o];if(typeof m=="string"){if(!ye.test(m)){const h={instancePath:i+"/editors/"+o,schemaPath:"\
#/properties/editors/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._\
-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:k.properties.editors.items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+
"/editors/"+o,schemaPath:"#/properties/editors/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.editors.items.type,
parentSchema:k.properties.editors.items,data:m};e===null?e=[h]:e.push(h),r++}}let t=a.length,p;if(t>1){const o={};for(;t--;){let m=a[t];if(typeof m=="string"){if(typeof o[m]==
"number"){p=o[m];const h={instancePath:i+"/editors",schemaPath:"#/properties/editors/uniqueItems",keyword:"uniqueItems",params:{i:t,j:p},message:"must NOT have \
duplicate items (items ## "+p+" and "+t+" are identical)",schema:!0,parentSchema:k.properties.editors,data:a};e===null?e=[h]:e.push(h),r++;break}o[m]=t}}}}else{
const s={instancePath:i+"/editors",schemaPath:"#/properties/editors/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.editors.
type,parentSchema:k.properties.editors,data:a};e===null?e=[s]:e.push(s),r++}}if(n.message!==void 0){let a=n.message;if(typeof a=="string"){if(g(a)>1e6){const s={
instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1e6},message:"must NOT have more than 1000000 characters",
schema:1e6,parentSchema:k.properties.message,data:a};e===null?e=[s]:e.push(s),r++}if(g(a)<1){const s={instancePath:i+"/message",schemaPath:"#/properties/message\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.message,data:a};e===null?e=[
s]:e.push(s),r++}}else{const s={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:k.properties.message.type,parentSchema:k.properties.message,data:a};e===null?e=[s]:e.push(s),r++}}if(n.recipients!==void 0){let a=n.recipients;if(Array.isArray(
a)){if(a.length>4096){const o={instancePath:i+"/recipients",schemaPath:"#/properties/recipients/maxItems",keyword:"maxItems",params:{limit:4096},message:"must N\
OT have more than 4096 items",schema:4096,parentSchema:k.properties.recipients,data:a};e===null?e=[o]:e.push(o),r++}if(a.length<1){const o={instancePath:i+"/rec\
ipients",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:k.properties.
recipients,data:a};e===null?e=[o]:e.push(o),r++}const s=a.length;for(let o=0;o<s;o++){let m=a[o];if(typeof m=="string"){if(!wt.test(m)){const h={instancePath:i+
"/recipients/"+o,schemaPath:"#/properties/recipients/items/pattern",keyword:"pattern",params:{pattern:"^age1[02-9ac-hj-np-z]{58}$"},message:'must match pattern \
"^age1[02-9ac-hj-np-z]{58}$"',schema:"^age1[02-9ac-hj-np-z]{58}$",parentSchema:k.properties.recipients.items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:i+"/recipients/"+o,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
recipients.items.type,parentSchema:k.properties.recipients.items,data:m};e===null?e=[h]:e.push(h),r++}}let t=a.length,p;if(t>1){const o={};for(;t--;){let m=a[t];
if(typeof m=="string"){if(typeof o[m]=="number"){p=o[m];const h={instancePath:i+"/recipients",schemaPath:"#/properties/recipients/uniqueItems",keyword:"uniqueIt\
ems",params:{i:t,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+t+" are identical)",schema:!0,parentSchema:k.properties.recipients,data:a};e===
null?e=[h]:e.push(h),r++;break}o[m]=t}}}}else{const s={instancePath:i+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:k.properties.recipients.type,parentSchema:k.properties.recipients,data:a};e===null?e=[s]:e.push(s),r++}}if(n.age!==void 0){let a=n.
age;if(typeof a=="string"){if(g(a)>1e6){const s={instancePath:i+"/age",schemaPath:"#/properties/age/maxLength",keyword:"maxLength",params:{limit:1e6},message:"m\
ust NOT have more than 1000000 characters",schema:1e6,parentSchema:k.properties.age,data:a};e===null?e=[s]:e.push(s),r++}if(g(a)<1){const s={instancePath:i+"/ag\
e",schemaPath:"#/properties/age/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.
age,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/age",schemaPath:"#/properties/age/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:k.properties.age.type,parentSchema:k.properties.age,data:a};e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:k.type,parentSchema:k,data:n};e===null?e=[a]:e.push(a),r++}return Ye.errors=e,r===0}Ye.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pt=es,j={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"stick-index.schema.json",title:"St\
ickIndex",description:"kedge/<fleet id>/index.json on a stick: what lies there and for whom. Written last, so that a stick without it is unfinished.",type:"obje\
ct",required:["version","fleet","createdAt","commit","branch","hosts","parts"],properties:{version:{description:"Version of this format",const:1},fleet:{$ref:"c\
ommon.schema.json#/$defs/fleetId"},createdAt:{description:"When it was made, in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{\
2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},commit:{$ref:"common.schema.json#/$defs/commitId"},branch:{$ref:"common.schema.json#/$defs/branch"},hosts:{
description:"Whom it was made for, sorted by name",type:"array",minItems:1,maxItems:1e4,items:{title:"StickHost",description:"A host",type:"object",required:["n\
ame","since"],properties:{name:{$ref:"common.schema.json#/$defs/hostName"},since:{description:"The commit that the host is known to have, and that the Git bundl\
e builds on; null: nothing is known of it","x-expected":"a whole commit id or null",type:["string","null"],pattern:"^[0-9a-f]{40}$"}},additionalProperties:!1}},
parts:{description:"Every file beside this one that counts, sorted by path",type:"array",maxItems:2e5,items:{title:"StickPart",description:"A file",type:"object",
required:["path","bytes","sha256"],properties:{path:{description:"Relative to the index, of a fixed grammar",type:"string",maxLength:200},bytes:{description:"It\
s size",type:"integer",minimum:0,maximum:9007199254740991},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1}}},additionalProperties:!1},
us={title:"CommitIdText",description:"A whole commit id: 40 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{40}$"};function es(n,{instancePath:i="",parentData:T,
parentDataProperty:q,rootData:b=n,dynamicAnchors:S={}}={}){let e=null,r=0;const d=es.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ver\
sion"},message:"must have required property 'version'",schema:j.required,parentSchema:j,data:n};e===null?e=[a]:e.push(a),r++}if(n.fleet===void 0){const a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required property 'fleet'",schema:j.required,parentSchema:j,data:n};
e===null?e=[a]:e.push(a),r++}if(n.createdAt===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"\
must have required property 'createdAt'",schema:j.required,parentSchema:j,data:n};e===null?e=[a]:e.push(a),r++}if(n.commit===void 0){const a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:j.required,parentSchema:j,data:n};e===null?
e=[a]:e.push(a),r++}if(n.branch===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branch"},message:"must hav\
e required property 'branch'",schema:j.required,parentSchema:j,data:n};e===null?e=[a]:e.push(a),r++}if(n.hosts===void 0){const a={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"hosts"},message:"must have required property 'hosts'",schema:j.required,parentSchema:j,data:n};e===null?e=[
a]:e.push(a),r++}if(n.parts===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parts"},message:"must have req\
uired property 'parts'",schema:j.required,parentSchema:j,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="version"||a==="fleet"||a==="createdAt"||
a==="commit"||a==="branch"||a==="hosts"||a==="parts")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:j,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let a=n.version;if(a!==1){const s={
instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:j.
properties.version,data:a};e===null?e=[s]:e.push(s),r++}}if(n.fleet!==void 0){let a=n.fleet;if(typeof a=="string"){if(!os.test(a)){const s={instancePath:i+"/fle\
et",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'\
must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:oe,
data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/fleet",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:oe.type,parentSchema:oe,data:a};e===null?e=[s]:e.push(s),r++}}if(n.createdAt!==void 0){let a=n.createdAt;if(typeof a=="str\
ing"){if(!cs.test(a)){const s={instancePath:i+"/createdAt",schemaPath:"#/properties/createdAt/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-\
9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:j.properties.createdAt,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:i+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.createdAt.
type,parentSchema:j.properties.createdAt,data:a};e===null?e=[s]:e.push(s),r++}}if(n.commit!==void 0){let a=n.commit;if(typeof a=="string"){if(!Be.test(a)){const s={
instancePath:i+"/commit",schemaPath:"common.schema.json#/$defs/commitId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern\
 "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:us,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/commit",schemaPath:"common.schem\
a.json#/$defs/commitId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:us.type,parentSchema:us,data:a};e===null?e=[s]:e.push(s),r++}}
if(n.branch!==void 0){let a=n.branch;if(typeof a=="string"){if(!ns.test(a)){const s={instancePath:i+"/branch",schemaPath:"common.schema.json#/$defs/branch/patte\
rn",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\\
.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:ne,
data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:ne.type,parentSchema:ne,data:a};e===null?e=[s]:e.push(s),r++}}if(n.hosts!==void 0){let a=n.hosts;if(Array.isArray(a)){if(a.
length>1e4){const t={instancePath:i+"/hosts",schemaPath:"#/properties/hosts/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 100\
00 items",schema:1e4,parentSchema:j.properties.hosts,data:a};e===null?e=[t]:e.push(t),r++}if(a.length<1){const t={instancePath:i+"/hosts",schemaPath:"#/properti\
es/hosts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:j.properties.hosts,data:a};e===null?e=[t]:
e.push(t),r++}const s=a.length;for(let t=0;t<s;t++){let p=a[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const o={instancePath:i+"/hosts/"+
t,schemaPath:"#/properties/hosts/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:j.properties.
hosts.items.required,parentSchema:j.properties.hosts.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.since===void 0){const o={instancePath:i+"/hosts/"+t,schemaPath:"\
#/properties/hosts/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:j.properties.hosts.items.
required,parentSchema:j.properties.hosts.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="name"||o==="since")){const m={instancePath:i+"/ho\
sts/"+t,schemaPath:"#/properties/hosts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:j.properties.hosts.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.name!==void 0){let o=p.name;if(typeof o=="string"){if(!ve.
test(o)){const m={instancePath:i+"/hosts/"+t+"/name",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-\
z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a\
-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:E,data:o};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:i+"/hosts/"+t+"/name",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:E.type,parentSchema:E,data:o};e===null?e=[m]:e.push(m),r++}}if(p.since!==void 0){let o=p.since;if(typeof o!="string"&&o!==null){const m={instancePath:i+"\
/hosts/"+t+"/since",schemaPath:"#/properties/hosts/items/properties/since/type",keyword:"type",params:{type:j.properties.hosts.items.properties.since.type},message:"\
must be string,null",schema:j.properties.hosts.items.properties.since.type,parentSchema:j.properties.hosts.items.properties.since,data:o};e===null?e=[m]:e.push(
m),r++}if(typeof o=="string"&&!Be.test(o)){const m={instancePath:i+"/hosts/"+t+"/since",schemaPath:"#/properties/hosts/items/properties/since/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:j.properties.hosts.items.properties.
since,data:o};e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:i+"/hosts/"+t,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:j.properties.hosts.items.type,parentSchema:j.properties.hosts.items,data:p};e===null?e=[o]:e.push(o),r++}}}else{const s={
instancePath:i+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.hosts.type,parentSchema:j.
properties.hosts,data:a};e===null?e=[s]:e.push(s),r++}}if(n.parts!==void 0){let a=n.parts;if(Array.isArray(a)){if(a.length>2e5){const t={instancePath:i+"/parts",
schemaPath:"#/properties/parts/maxItems",keyword:"maxItems",params:{limit:2e5},message:"must NOT have more than 200000 items",schema:2e5,parentSchema:j.properties.
parts,data:a};e===null?e=[t]:e.push(t),r++}const s=a.length;for(let t=0;t<s;t++){let p=a[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.path===void 0){const o={
instancePath:i+"/parts/"+t,schemaPath:"#/properties/parts/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required propert\
y 'path'",schema:j.properties.parts.items.required,parentSchema:j.properties.parts.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.bytes===void 0){const o={instancePath:i+
"/parts/"+t,schemaPath:"#/properties/parts/items/required",keyword:"required",params:{missingProperty:"bytes"},message:"must have required property 'bytes'",schema:j.
properties.parts.items.required,parentSchema:j.properties.parts.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.sha256===void 0){const o={instancePath:i+"/parts\
/"+t,schemaPath:"#/properties/parts/items/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:j.
properties.parts.items.required,parentSchema:j.properties.parts.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="path"||o==="bytes"||o==="s\
ha256")){const m={instancePath:i+"/parts/"+t,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:j.properties.parts.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.path!==void 0){let o=p.path;
if(typeof o=="string"){if(g(o)>200){const m={instancePath:i+"/parts/"+t+"/path",schemaPath:"#/properties/parts/items/properties/path/maxLength",keyword:"maxLeng\
th",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:j.properties.parts.items.properties.path,data:o};e===null?e=[m]:
e.push(m),r++}}else{const m={instancePath:i+"/parts/"+t+"/path",schemaPath:"#/properties/parts/items/properties/path/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:j.properties.parts.items.properties.path.type,parentSchema:j.properties.parts.items.properties.path,data:o};e===null?e=[m]:e.push(
m),r++}}if(p.bytes!==void 0){let o=p.bytes;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:i+"/parts/"+t+"/bytes",schemaPath:"#/\
properties/parts/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:j.properties.parts.items.properties.bytes.
type,parentSchema:j.properties.parts.items.properties.bytes,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(
o)){const m={instancePath:i+"/parts/"+t+"/bytes",schemaPath:"#/properties/parts/items/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:j.properties.parts.items.properties.bytes,data:o};e===null?e=[m]:e.push(m),r++}if(o<0||
isNaN(o)){const m={instancePath:i+"/parts/"+t+"/bytes",schemaPath:"#/properties/parts/items/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:j.properties.parts.items.properties.bytes,data:o};e===null?e=[m]:e.push(m),r++}}}if(p.sha256!==void 0){let o=p.
sha256;if(typeof o=="string"){if(!W.test(o)){const m={instancePath:i+"/parts/"+t+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"patter\
n",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:o};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:i+"/parts/"+t+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:O.type,parentSchema:O,data:o};e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:i+"/parts/"+t,schemaPath:"#/properties/parts/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:j.properties.parts.items.type,parentSchema:j.properties.parts.items,data:p};e===null?e=[o]:e.push(o),
r++}}}else{const s={instancePath:i+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.
parts.type,parentSchema:j.properties.parts,data:a};e===null?e=[s]:e.push(s),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:j.type,parentSchema:j,data:n};e===null?e=[a]:e.push(a),r++}return es.errors=e,r===0}es.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var kt=ss,Fe={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"user-data.schema.json",title:"UserDataFile",description:"user-data of\
 a NoCloud seed (the volume CIDATA), as far as Kedge takes it. Nothing in it is run.",type:"object",required:["kedge"],properties:{kedge:{$ref:"enrol.schema.jso\
n"},hostname:{$ref:"common.schema.json#/$defs/hostName"}},additionalProperties:!1};function ss(n,{instancePath:i="",parentData:T,parentDataProperty:q,rootData:b=n,
dynamicAnchors:S={}}={}){let e=null,r=0;const d=ss.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.kedge===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kedge"},message:"must have required\
 property 'kedge'",schema:Fe.required,parentSchema:Fe,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="kedge"||a==="hostname")){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:Fe,
data:n};e===null?e=[s]:e.push(s),r++}if(n.kedge!==void 0&&(Pe(n.kedge,{instancePath:i+"/kedge",parentData:n,parentDataProperty:"kedge",rootData:b,dynamicAnchors:S})||
(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),n.hostname!==void 0){let a=n.hostname;if(typeof a=="string"){if(!ve.test(a)){const s={instancePath:i+"/ho\
stname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9\
-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([\
a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:E,data:a};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/hostname",schemaPath:"\
common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:a};e===null?e=[s]:e.push(
s),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Fe.type,parentSchema:Fe,data:n};
e===null?e=[a]:e.push(a),r++}return ss.errors=e,r===0}ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{js as bundle,zs as catalogue,Ls as enrol,Hs as fleet,Us as group,Js as host,Vs as hostConfig,Qs as inventory,et as metaData,ht as os,st as osLayer,dt as policy,
yt as powers,ft as removed,gt as secret,Pt as stickIndex,kt as userData};
