// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var ot=Object.getOwnPropertyNames,Ee=(n,a)=>function(){try{return a||(0,n[ot(n)[0]])((a={exports:{}}).exports,a),a.exports}catch(S){throw a=0,S}},pt=Ee({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});function a(z){const S=z.length;let P=0,$=0,e;for(;$<S;)P++,
e=z.charCodeAt($++),e>=55296&&e<=56319&&$<S&&(e=z.charCodeAt($),(e&64512)===56320&&$++);return P}n.default=a,a.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),nt=Ee({"node_modules/fast-deep-equal/index.js"(n,a){"use strict";a.exports=function z(S,P){if(S===P)return!0;if(S&&P&&typeof S=="object"&&typeof P=="obj\
ect"){if(S.constructor!==P.constructor)return!1;var $,e,r;if(Array.isArray(S)){if($=S.length,$!=P.length)return!1;for(e=$;e--!==0;)if(!z(S[e],P[e]))return!1;return!0}
if(S.constructor===RegExp)return S.source===P.source&&S.flags===P.flags;if(S.valueOf!==Object.prototype.valueOf)return S.valueOf()===P.valueOf();if(S.toString!==
Object.prototype.toString)return S.toString()===P.toString();if(r=Object.keys(S),$=r.length,$!==Object.keys(P).length)return!1;for(e=$;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(P,r[e]))return!1;for(e=$;e--!==0;){var u=r[e];if(!z(S[u],P[u]))return!1}return!0}return S!==S&&P!==P}}}),mt=Ee({"node_modules/ajv/dist/runti\
me/equal.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});var a=nt();a.code='require("ajv/dist/runtime/equal").default',n.default=a}}),lt=je,
G={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},He={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},v=pt().default,ht=new RegExp("^https?://[!-~\
]+$","u"),ie=new RegExp("^[0-9a-f]{64}$","u");function je(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,
r=0;const u=je.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){const o={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:G.required,parentSchema:G,
data:n};e===null?e=[o]:e.push(o),r++}if(n.sha256===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:G.required,parentSchema:G,data:n};e===null?e=[o]:e.push(o),r++}for(const o in n)if(!(o==="url"||o==="sha25\
6")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional \
properties",schema:!1,parentSchema:G,data:n};e===null?e=[t]:e.push(t),r++}if(n.url!==void 0){let o=n.url;if(typeof o=="string"){if(v(o)>2048){const t={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:G.
properties.url,data:o};e===null?e=[t]:e.push(t),r++}if(!ht.test(o)){const t={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:G.properties.url,data:o};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.
url.type,parentSchema:G.properties.url,data:o};e===null?e=[t]:e.push(t),r++}}if(n.sha256!==void 0){let o=n.sha256;if(typeof o=="string"){if(!ie.test(o)){const t={
instancePath:a+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:He,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/sha256",schemaPath:"common.schema.\
json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:He.type,parentSchema:He,data:o};e===null?e=[t]:e.push(t),r++}}}else{
const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:G.type,parentSchema:G,data:n};e===null?e=[o]:e.
push(o),r++}return je.errors=e,r===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ct=ze,B={$schema:"https://json-schema.org/draft/2020-12/schema",
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
umber within 2^53",type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},dt=new RegExp("^[a-z][a-z0-9-]{0,62}$","u"),w={title:"ScriptEntry",description:"\
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
description:"A quick action: faces show it as a button",type:"boolean"}},additionalProperties:!1},V={title:"PlainLine",description:"One line of printable charac\
ters, at most 200",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},J={title:"ScriptWord",description:"A word without control characters, at \
most 1,000 characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},N={title:"Labels",description:"Labels: name to value, both strings",
type:"object",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62\
}$"},additionalProperties:{description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"}},Z={title:"Du\
ration",description:"A duration such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},se={title:"HostPath",description:"An ab\
solute path without `.`, `..` and empty parts",type:"string",maxLength:512,pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"},R={title:"Size",description:"\
A size such as `512KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},ke=Object.prototype.hasOwnProperty,Ke=new RegExp("^[^\\u00\
00-\\u001f\\u007f-\\u009f]{1,200}$","u"),ut=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","u"),yt=new RegExp("^[a-z][a-z0-9_]{0,31}$","u"),Ge=new RegExp("^[^\\u\
0000-\\u001f\\u007f-\\u009f]{0,1000}$","u"),ft=new RegExp("^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$","u"),Me=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,6\
2}$","u"),We=new RegExp("^[^\\u0000-\\u001f\\u007f]{0,63}$","u"),Q=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),gt=new RegExp("^[a-z_][a-z0-9_-]{0,31}$","u"),Qe=new RegExp(
"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$","u"),qe=new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$","u"),x={title:"ScriptArgument",description:"One ar\
gument; which keys it takes besides depends on its type",type:"object",required:["type"],properties:{type:{description:"`string`, `number`, `choice`, `container\
` or `path`",enum:["string","number","choice","container","path"]},description:{description:"What it is for",$ref:"#/$defs/line"},default:{description:"Where it\
 is not given; without one it must be",type:["string","number"],maxLength:4096},pattern:{description:"Of a string: what the whole of it must be. Literals, `.`, \
`[a-z]`, `( | )`, `?`, `*`, `+`, `{m,n}`; no more",type:"string",minLength:1,maxLength:200},maxLength:{description:"Of a string: characters, 256 where absent",type:"\
integer",minimum:1,maximum:4096},min:{description:"Of a number: the least, a whole number",$ref:"#/$defs/whole"},max:{description:"Of a number: the most, a whol\
e number",$ref:"#/$defs/whole"},choices:{description:"Of a choice: the values",type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{description:"One value",
$ref:"#/$defs/word"}},under:{description:"Of a path: folders of the host, of which it must be one or lie in one; anywhere where absent",type:"array",minItems:1,
maxItems:16,items:{description:"A folder of the host",$ref:"#/$defs/path"}}},additionalProperties:!1},re={title:"WholeNumber",description:"A whole number within\
 2^53",type:"integer",minimum:-9007199254740991,maximum:9007199254740991},X=mt().default;function le(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,
dynamicAnchors:$={}}={}){let e=null,r=0;const u=le.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.type===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required p\
roperty 'type'",schema:x.required,parentSchema:x,data:n};e===null?e=[o]:e.push(o),r++}for(const o in n)if(!ke.call(x.properties,o)){const t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:x,data:n};
e===null?e=[t]:e.push(t),r++}if(n.type!==void 0){let o=n.type;if(!(o==="string"||o==="number"||o==="choice"||o==="container"||o==="path")){const t={instancePath:a+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:x.properties.type.enum},message:"must be equal to one of the allowed values",schema:x.
properties.type.enum,parentSchema:x.properties.type,data:o};e===null?e=[t]:e.push(t),r++}}if(n.description!==void 0){let o=n.description;if(typeof o=="string"){
if(!Ke.test(o)){const t={instancePath:a+"/description",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200\
}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:V,data:o};e===null?
e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/description",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.
type,parentSchema:V,data:o};e===null?e=[t]:e.push(t),r++}}if(n.default!==void 0){let o=n.default;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))){const t={
instancePath:a+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:x.properties.default.type},message:"must be string,number",schema:x.
properties.default.type,parentSchema:x.properties.default,data:o};e===null?e=[t]:e.push(t),r++}if(typeof o=="string"&&v(o)>4096){const t={instancePath:a+"/defau\
lt",schemaPath:"#/properties/default/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:x.
properties.default,data:o};e===null?e=[t]:e.push(t),r++}}if(n.pattern!==void 0){let o=n.pattern;if(typeof o=="string"){if(v(o)>200){const t={instancePath:a+"/pa\
ttern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:x.
properties.pattern,data:o};e===null?e=[t]:e.push(t),r++}if(v(o)<1){const t={instancePath:a+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:x.properties.pattern,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.pattern.type,
parentSchema:x.properties.pattern,data:o};e===null?e=[t]:e.push(t),r++}}if(n.maxLength!==void 0){let o=n.maxLength;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){const t={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:x.properties.
maxLength.type,parentSchema:x.properties.maxLength,data:o};e===null?e=[t]:e.push(t),r++}if(typeof o=="number"&&isFinite(o)){if(o>4096||isNaN(o)){const t={instancePath:a+
"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096},message:"must be <= 4096",schema:4096,parentSchema:x.
properties.maxLength,data:o};e===null?e=[t]:e.push(t),r++}if(o<1||isNaN(o)){const t={instancePath:a+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:x.properties.maxLength,data:o};e===null?e=[t]:e.push(t),r++}}}if(n.min!==
void 0){let o=n.min;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const t={instancePath:a+"/min",schemaPath:"#/$defs/whole/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:re.type,parentSchema:re,data:o};e===null?e=[t]:e.push(t),r++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||
isNaN(o)){const t={instancePath:a+"/min",schemaPath:"#/$defs/whole/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <\
= 9007199254740991",schema:9007199254740991,parentSchema:re,data:o};e===null?e=[t]:e.push(t),r++}if(o<-9007199254740991||isNaN(o)){const t={instancePath:a+"/min",
schemaPath:"#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,
parentSchema:re,data:o};e===null?e=[t]:e.push(t),r++}}}if(n.max!==void 0){let o=n.max;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const t={instancePath:a+
"/max",schemaPath:"#/$defs/whole/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:re.type,parentSchema:re,data:o};e===null?e=[t]:e.
push(t),r++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o)){const t={instancePath:a+"/max",schemaPath:"#/$defs/whole/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:re,data:o};e===null?e=[t]:e.push(
t),r++}if(o<-9007199254740991||isNaN(o)){const t={instancePath:a+"/max",schemaPath:"#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},
message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:re,data:o};e===null?e=[t]:e.push(t),r++}}}if(n.choices!==void 0){let o=n.choices;if(Array.
isArray(o)){if(o.length>100){const p={instancePath:a+"/choices",schemaPath:"#/properties/choices/maxItems",keyword:"maxItems",params:{limit:100},message:"must N\
OT have more than 100 items",schema:100,parentSchema:x.properties.choices,data:o};e===null?e=[p]:e.push(p),r++}if(o.length<1){const p={instancePath:a+"/choices",
schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:x.properties.choices,
data:o};e===null?e=[p]:e.push(p),r++}const t=o.length;for(let p=0;p<t;p++){let m=o[p];if(typeof m=="string"){if(!Ge.test(m)){const l={instancePath:a+"/choices/"+
p,schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u00\
1f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:J,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+
"/choices/"+p,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,data:m};e===null?e=[l]:
e.push(l),r++}}let s=o.length,i;if(s>1){e:for(;s--;)for(i=s;i--;)if(X(o[s],o[i])){const p={instancePath:a+"/choices",schemaPath:"#/properties/choices/uniqueItem\
s",keyword:"uniqueItems",params:{i:s,j:i},message:"must NOT have duplicate items (items ## "+i+" and "+s+" are identical)",schema:!0,parentSchema:x.properties.choices,
data:o};e===null?e=[p]:e.push(p),r++;break e}}}else{const t={instancePath:a+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:x.properties.choices.type,parentSchema:x.properties.choices,data:o};e===null?e=[t]:e.push(t),r++}}if(n.under!==void 0){let o=n.under;
if(Array.isArray(o)){if(o.length>16){const s={instancePath:a+"/under",schemaPath:"#/properties/under/maxItems",keyword:"maxItems",params:{limit:16},message:"mus\
t NOT have more than 16 items",schema:16,parentSchema:x.properties.under,data:o};e===null?e=[s]:e.push(s),r++}if(o.length<1){const s={instancePath:a+"/under",schemaPath:"\
#/properties/under/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:x.properties.under,data:o};e===
null?e=[s]:e.push(s),r++}const t=o.length;for(let s=0;s<t;s++){let i=o[s];if(typeof i=="string"){if(v(i)>512){const p={instancePath:a+"/under/"+s,schemaPath:"#/\
$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:se,data:i};e===null?e=[p]:
e.push(p),r++}if(!Qe.test(i)){const p={instancePath:a+"/under/"+s,schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\\
u0000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u\
007f]+)+$",parentSchema:se,data:i};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/under/"+s,schemaPath:"#/$defs/path/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:se.type,parentSchema:se,data:i};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/under",schemaPath:"\
#/properties/under/type",keyword:"type",params:{type:"array"},message:"must be array",schema:x.properties.under.type,parentSchema:x.properties.under,data:o};e===
null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.type,parentSchema:x,
data:n};e===null?e=[o]:e.push(o),r++}return le.errors=e,r===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(n,{instancePath:a="",parentData:z,
parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=he.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.title===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
message:"must have required property 'title'",schema:w.required,parentSchema:w,data:n};e===null?e=[i]:e.push(i),r++}if(n.file===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},message:"must have required property 'file'",schema:w.required,parentSchema:w,data:n};
e===null?e=[i]:e.push(i),r++}if(n.roles===void 0){const i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"m\
ust have required property 'roles'",schema:w.required,parentSchema:w,data:n};e===null?e=[i]:e.push(i),r++}if(n.user===void 0){const i={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"user"},message:"must have required property 'user'",schema:w.required,parentSchema:w,data:n};e===null?e=
[i]:e.push(i),r++}for(const i in n)if(!ke.call(w.properties,i)){const p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:w,data:n};e===null?e=[p]:e.push(p),r++}if(n.title!==void 0){let i=n.title;
if(typeof i=="string"){if(!Ke.test(i)){const p={instancePath:a+"/title",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u0\
07f-\\u009f]{1,200}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:V,
data:i};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/title",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:V.type,parentSchema:V,data:i};e===null?e=[p]:e.push(p),r++}}if(n.description!==void 0){let i=n.description;if(typeof i=="string"){if(v(i)>4e3){
const p={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4\
000 characters",schema:4e3,parentSchema:w.properties.description,data:i};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/description",schemaPath:"#\
/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.description.type,parentSchema:w.properties.description,
data:i};e===null?e=[p]:e.push(p),r++}}if(n.file!==void 0){let i=n.file;if(typeof i=="string"){if(!ut.test(i)){const p={instancePath:a+"/file",schemaPath:"#/prop\
erties/file/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"',schema:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:w.properties.file,data:i};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/file",schemaPath:"#/prope\
rties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.file.type,parentSchema:w.properties.file,data:i};e===null?e=
[p]:e.push(p),r++}}if(n.arguments!==void 0){let i=n.arguments;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>32){const p={instancePath:a+
"/arguments",schemaPath:"#/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties",schema:32,
parentSchema:w.properties.arguments,data:i};e===null?e=[p]:e.push(p),r++}for(const p in i){const m=r;if(typeof p=="string"&&!yt.test(p)){const l={instancePath:a+
"/arguments",schemaPath:"#/properties/arguments/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,31}$"},message:'must match pattern "\
^[a-z][a-z0-9_]{0,31}$"',schema:"^[a-z][a-z0-9_]{0,31}$",parentSchema:w.properties.arguments.propertyNames,data:p,propertyName:p};e===null?e=[l]:e.push(l),r++}var o=m===
r;if(!o){const l={instancePath:a+"/arguments",schemaPath:"#/properties/arguments/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"propert\
y name must be valid",schema:w.properties.arguments.propertyNames,parentSchema:w.properties.arguments,data:i};e===null?e=[l]:e.push(l),r++}}for(const p in i)le(
i[p],{instancePath:a+"/arguments/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,rootData:P,dynamicAnchors:$})||(e=e===null?le.errors:
e.concat(le.errors),r=e.length)}else{const p={instancePath:a+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:w.properties.arguments.type,parentSchema:w.properties.arguments,data:i};e===null?e=[p]:e.push(p),r++}}if(n.argv!==void 0){let i=n.argv;if(Array.
isArray(i)){if(i.length>64){const m={instancePath:a+"/argv",schemaPath:"#/properties/argv/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have \
more than 64 items",schema:64,parentSchema:w.properties.argv,data:i};e===null?e=[m]:e.push(m),r++}const p=i.length;for(let m=0;m<p;m++){let l=i[m];if(typeof l==
"string"){if(!Ge.test(l)){const c={instancePath:a+"/argv/"+m,schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]\
{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:J,data:l};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/argv/"+m,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:J.type,parentSchema:J,data:l};e===null?e=[c]:e.push(c),r++}}}else{const p={instancePath:a+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:w.properties.argv.type,parentSchema:w.properties.argv,data:i};e===null?e=[p]:e.push(p),r++}}if(n.environment!==
void 0){let i=n.environment;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>64){const p={instancePath:a+"/environment",schemaPath:"#/prope\
rties/environment/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:w.properties.environment,
data:i};e===null?e=[p]:e.push(p),r++}for(const p in i){const m=r;if(typeof p=="string"&&!ft.test(p)){const l={instancePath:a+"/environment",schemaPath:"#/proper\
ties/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:'must match pattern "^(?!A\
RG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"',schema:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:w.properties.environment.propertyNames,data:p,
propertyName:p};e===null?e=[l]:e.push(l),r++}var t=m===r;if(!t){const l={instancePath:a+"/environment",schemaPath:"#/properties/environment/propertyNames",keyword:"\
propertyNames",params:{propertyName:p},message:"property name must be valid",schema:w.properties.environment.propertyNames,parentSchema:w.properties.environment,
data:i};e===null?e=[l]:e.push(l),r++}}for(const p in i){let m=i[p];if(typeof m=="string"){if(!Ge.test(m)){const l={instancePath:a+"/environment/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match\
 pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:J,data:m};e===null?e=[l]:e.push(l),r++}}else{
const l={instancePath:a+"/environment/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:J.type,parentSchema:J,data:m};e===null?e=[l]:e.push(l),r++}}}else{const p={instancePath:a+"/environment",schemaPath:"#/properties/environm\
ent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.properties.environment.type,parentSchema:w.properties.environment,data:i};e===
null?e=[p]:e.push(p),r++}}if(n.roles!==void 0){let i=n.roles;if(Array.isArray(i)){if(i.length>16){const c={instancePath:a+"/roles",schemaPath:"#/properties/role\
s/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:w.properties.roles,data:i};e===null?e=[c]:e.push(
c),r++}if(i.length<1){const c={instancePath:a+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items",schema:1,parentSchema:w.properties.roles,data:i};e===null?e=[c]:e.push(c),r++}const p=i.length;for(let c=0;c<p;c++){let d=i[c];if(typeof d=="stri\
ng"){if(v(d)>63){const f={instancePath:a+"/roles/"+c,schemaPath:"#/properties/roles/items/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT hav\
e more than 63 characters",schema:63,parentSchema:w.properties.roles.items,data:d};e===null?e=[f]:e.push(f),r++}if(v(d)<1){const f={instancePath:a+"/roles/"+c,schemaPath:"\
#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.roles.
items,data:d};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:a+"/roles/"+c,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:w.properties.roles.items.type,parentSchema:w.properties.roles.items,data:d};e===null?e=[f]:e.push(f),r++}}let m=i.length,l;
if(m>1){const c={};for(;m--;){let d=i[m];if(typeof d=="string"){if(typeof c[d]=="number"){l=c[d];const f={instancePath:a+"/roles",schemaPath:"#/properties/roles\
/uniqueItems",keyword:"uniqueItems",params:{i:m,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+m+" are identical)",schema:!0,parentSchema:w.properties.
roles,data:i};e===null?e=[f]:e.push(f),r++;break}c[d]=m}}}}else{const p={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:w.properties.roles.type,parentSchema:w.properties.roles,data:i};e===null?e=[p]:e.push(p),r++}}if(n.hosts!==void 0){let i=n.
hosts;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p in i){const m=r;if(typeof p=="string"&&!Me.test(p)){const l={instancePath:a+"/hosts",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:N.propertyNames,data:p,propertyName:p};e===null?e=[l]:e.push(l),r++}var s=m===
r;if(!s){const l={instancePath:a+"/hosts",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"p\
roperty name must be valid",schema:N.propertyNames,parentSchema:N,data:i};e===null?e=[l]:e.push(l),r++}}for(const p in i){let m=i[p];if(typeof m=="string"){if(!We.
test(m)){const l={instancePath:a+"/hosts/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0\
,63}$",parentSchema:N.additionalProperties,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/hosts/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.additionalProperties.
type,parentSchema:N.additionalProperties,data:m};e===null?e=[l]:e.push(l),r++}}}else{const p={instancePath:a+"/hosts",schemaPath:"common.schema.json#/$defs/labe\
ls/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,data:i};e===null?e=[p]:e.push(p),r++}}if(n.timeout!==void 0){
let i=n.timeout;if(typeof i=="string"){if(!Q.test(i)){const p={instancePath:a+"/timeout",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"patter\
n",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:i};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/timeout",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Z.type,parentSchema:Z,data:i};e===null?e=[p]:e.push(p),r++}}if(n.user!==void 0){let i=n.user;if(typeof i=="string"){if(!gt.test(
i)){const p={instancePath:a+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern:"^[a-z_][a-z0-9_-]{0,31}$"},message:'must match pat\
tern "^[a-z_][a-z0-9_-]{0,31}$"',schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:w.properties.user,data:i};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+
"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.user.type,parentSchema:w.properties.
user,data:i};e===null?e=[p]:e.push(p),r++}}if(n.folder!==void 0){let i=n.folder;if(typeof i=="string"){if(v(i)>512){const p={instancePath:a+"/folder",schemaPath:"\
#/$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:se,data:i};e===null?e=[p]:
e.push(p),r++}if(!Qe.test(i)){const p={instancePath:a+"/folder",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0\
000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u00\
7f]+)+$",parentSchema:se,data:i};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/folder",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:se.type,parentSchema:se,data:i};e===null?e=[p]:e.push(p),r++}}if(n.limits!==void 0){let i=n.limits;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(const p in i)if(!(p==="memory"||p==="cpu"||p==="processes"||p==="output")){const m={instancePath:a+"/limits",schemaPath:"#/properti\
es/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:w.
properties.limits,data:i};e===null?e=[m]:e.push(m),r++}if(i.memory!==void 0){let p=i.memory;if(typeof p=="string"){if(!qe.test(p)){const m={instancePath:a+"/lim\
its/memory",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patter\
n "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:R,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+
"/limits/memory",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:p};
e===null?e=[m]:e.push(m),r++}}if(i.cpu!==void 0){let p=i.cpu;if(typeof p=="number"&&isFinite(p)){if(p>1024||isNaN(p)){const m={instancePath:a+"/limits/cpu",schemaPath:"\
#/properties/limits/properties/cpu/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024},message:"must be <= 1024",schema:1024,parentSchema:w.properties.
limits.properties.cpu,data:p};e===null?e=[m]:e.push(m),r++}if(p<.01||isNaN(p)){const m={instancePath:a+"/limits/cpu",schemaPath:"#/properties/limits/properties/\
cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:w.properties.limits.properties.cpu,data:p};e===
null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/limits/cpu",schemaPath:"#/properties/limits/properties/cpu/type",keyword:"type",params:{type:"number"},
message:"must be number",schema:w.properties.limits.properties.cpu.type,parentSchema:w.properties.limits.properties.cpu,data:p};e===null?e=[m]:e.push(m),r++}}if(i.
processes!==void 0){let p=i.processes;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const m={instancePath:a+"/limits/processes",schemaPath:"#/proper\
ties/limits/properties/processes/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:w.properties.limits.properties.processes.type,parentSchema:w.
properties.limits.properties.processes,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&isFinite(p)){if(p>1e5||isNaN(p)){const m={instancePath:a+"/li\
mits/processes",schemaPath:"#/properties/limits/properties/processes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,
parentSchema:w.properties.limits.properties.processes,data:p};e===null?e=[m]:e.push(m),r++}if(p<1||isNaN(p)){const m={instancePath:a+"/limits/processes",schemaPath:"\
#/properties/limits/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:w.properties.limits.
properties.processes,data:p};e===null?e=[m]:e.push(m),r++}}}if(i.output!==void 0){let p=i.output;if(typeof p=="string"){if(!qe.test(p)){const m={instancePath:a+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match p\
attern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:R,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:p};
e===null?e=[m]:e.push(m),r++}}}else{const p={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:w.properties.limits.type,parentSchema:w.properties.limits,data:i};e===null?e=[p]:e.push(p),r++}}if(n.confirm!==void 0){let i=n.confirm;if(typeof i!=
"boolean"){const p={instancePath:a+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:w.properties.
confirm.type,parentSchema:w.properties.confirm,data:i};e===null?e=[p]:e.push(p),r++}}if(n.danger!==void 0){let i=n.danger;if(typeof i=="string"){if(!Ke.test(i)){
const p={instancePath:a+"/danger",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},message:'mus\
t match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:V,data:i};e===null?e=[p]:e.push(p),
r++}}else{const p={instancePath:a+"/danger",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,
data:i};e===null?e=[p]:e.push(p),r++}}if(n.quick!==void 0){let i=n.quick;if(typeof i!="boolean"){const p={instancePath:a+"/quick",schemaPath:"#/properties/quick\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:w.properties.quick.type,parentSchema:w.properties.quick,data:i};e===null?e=[p]:e.
push(p),r++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.type,parentSchema:w,data:n};
e===null?e=[i]:e.push(i),r++}return he.errors=e,r===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(n,{instancePath:a="",parentData:z,parentDataProperty:S,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ze.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.version===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:B.required,parentSchema:B,data:n};e===null?e=[t]:e.push(t),r++}if(n.scripts===void 0){const t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scripts"},message:"must have required property 'scripts'",schema:B.required,parentSchema:B,data:n};e===null?
e=[t]:e.push(t),r++}for(const t in n)if(!(t==="version"||t==="scripts")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:B,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){
let t=n.version;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer",schema:B.properties.version.type,parentSchema:B.properties.version,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t))){const s={instancePath:a+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:B.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(n.scripts!==void 0){let t=n.scripts;if(t&&typeof t=="\
object"&&!Array.isArray(t)){if(Object.keys(t).length>500){const s={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/maxProperties",keyword:"maxPropert\
ies",params:{limit:500},message:"must NOT have more than 500 properties",schema:500,parentSchema:B.properties.scripts,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const i=r;if(typeof s=="string"&&!dt.test(s)){const p={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:B.properties.scripts.propertyNames,
data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var o=i===r;if(!o){const p={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/propertyNames",keyword:"\
propertyNames",params:{propertyName:s},message:"property name must be valid",schema:B.properties.scripts.propertyNames,parentSchema:B.properties.scripts,data:t};
e===null?e=[p]:e.push(p),r++}}for(const s in t)he(t[s],{instancePath:a+"/scripts/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:s,rootData:P,
dynamicAnchors:$})||(e=e===null?he.errors:e.concat(he.errors),r=e.length)}else{const s={instancePath:a+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:B.properties.scripts.type,parentSchema:B.properties.scripts,data:t};e===null?e=[s]:e.push(s),r++}}}else{
const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:B.type,parentSchema:B,data:n};e===null?e=[t]:e.
push(t),r++}return ze.errors=e,r===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vt=pe,I={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"enrol.schema.json",title:"EnrolFile",description:"kedge/enrol.yaml of a stick, or `kedge:` in the user-data of a NoCloud seed: what makes a host of a fleet\
 out of a machine.",type:"object",required:["version","host"],properties:{version:{description:"Of this format",const:1},host:{$ref:"host-config.schema.json"},hostname:{
$ref:"common.schema.json#/$defs/hostName"},files:{description:"Files that `host` names (tokens, certificates), by name, with their text; for root alone, in /etc\
/kedge",type:"object",maxProperties:16,propertyNames:{description:"A file name","x-expected":"letters, digits, `.`, `_` and `-`, at most 64, none of Kedge's own\
 (host.\u2026)",pattern:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},additionalProperties:{description:"Its text",type:"string",maxLength:65536}}},additionalProperties:!1},
D={title:"HostNameText",description:"A host name: lower-case letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.{\
1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},g={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host-config.schema.jso\
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
-]+):[0-9]{1,5}$"},exposed:{description:"Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},ce={title:"FleetI\
d",description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"string",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{12}$"},de={title:"BranchName",description:"A branch name without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\\
.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},b={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path, or t\
he same with how to log in",type:["string","object"],minLength:1,maxLength:2048,required:["url"],properties:{url:{description:"https, ssh, http (loopback, or wi\
th `plain: true`), file, `user@host:path`, or a path",type:"string",minLength:1,maxLength:2048},tokenFile:{description:"File whose first line is a token, or `us\
er:password`, for http(s)",type:"string",minLength:1},identityFile:{description:"SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH known_\
hosts file",type:"string",minLength:1},caFile:{description:"CA certificates in PEM, besides those of the system",type:"string",minLength:1},proxy:{description:"\
URL of an HTTP proxy, such as `http://proxy.example:3128`","x-expected":"an http(s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},$e=new RegExp("^(?=.{1,63}$)[a-z0-\
9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),Xe=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Ye=new RegExp(
"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$","u"),et=new RegExp("^https?://[^@\\s]+$","u"),Ce=new RegExp("^[0-9a-f]{40}$","\
u"),wt=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),bt=new RegExp("^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$","u"),Pt=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-\
9]{1,5}$","u");function oe(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=oe.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:g.required,parentSchema:g,data:n};e===null?e=
[t]:e.push(t),r++}if(n.fleet===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have re\
quired property 'fleet'",schema:g.required,parentSchema:g,data:n};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!ke.call(g.properties,t)){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:g,
data:n};e===null?e=[s]:e.push(s),r++}if(n.name!==void 0){let t=n.name;if(typeof t=="string"){if(!$e.test(t)){const s={instancePath:a+"/name",schemaPath:"common.\
schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'\
must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-\
9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:D,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/host\
Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.type,parentSchema:D,data:t};e===null?e=[s]:e.push(s),r++}}if(n.fleet!==void 0){
let t=n.fleet;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:g.properties.fleet.required,parentSchema:g.properties.fleet,data:t};e===
null?e=[s]:e.push(s),r++}if(t.sources===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"\
sources"},message:"must have required property 'sources'",schema:g.properties.fleet.required,parentSchema:g.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}
if(t.anchor===void 0){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"mu\
st have required property 'anchor'",schema:g.properties.fleet.required,parentSchema:g.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s===
"id"||s==="branch"||s==="sources"||s==="anchor"||s==="anchorTree"||s==="git")){const i={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.fleet,data:t};
e===null?e=[i]:e.push(i),r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if(!Xe.test(s)){const i={instancePath:a+"/fleet/id",schemaPath:"common.schema.j\
son#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0\
-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:ce,data:s};e===
null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ce.type,parentSchema:ce,data:s};e===null?e=[i]:e.push(i),r++}}if(t.branch!==void 0){let s=t.branch;if(typeof s=="string"){if(!Ye.test(s)){
const i={instancePath:a+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$))\
)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"\
^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:de,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+
"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:de.type,parentSchema:de,
data:s};e===null?e=[i]:e.push(i),r++}}if(t.sources!==void 0){let s=t.sources;if(Array.isArray(s)){if(s.length>16){const p={instancePath:a+"/fleet/sources",schemaPath:"\
#/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:g.properties.
fleet.properties.sources,data:s};e===null?e=[p]:e.push(p),r++}if(s.length<1){const p={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/\
sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:g.properties.fleet.properties.sources,data:s};
e===null?e=[p]:e.push(p),r++}const i=s.length;for(let p=0;p<i;p++){let m=s[p];if(typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))){const l={instancePath:a+
"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:b.type},message:"must be string,object",schema:b.type,parentSchema:b,
data:m};e===null?e=[l]:e.push(l),r++}if(typeof m=="string"){if(v(m)>2048){const l={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remo\
te/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:b,data:m};e===null?e=[l]:e.push(
l),r++}if(v(m)<1){const l={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:b,data:m};e===null?e=[l]:e.push(l),r++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){
const l={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:b.required,parentSchema:b,data:m};e===null?e=[l]:e.push(l),r++}for(const l in m)if(!(l==="url"||l==="tokenFile"||l==="id\
entityFile"||l==="knownHosts"||l==="caFile"||l==="proxy"||l==="plain")){const c={instancePath:a+"/fleet/sources/"+p,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:b,data:m};
e===null?e=[c]:e.push(c),r++}if(m.url!==void 0){let l=m.url;if(typeof l=="string"){if(v(l)>2048){const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:b.properties.url,data:l};e===null?e=[c]:e.push(c),r++}if(v(l)<1){const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.
url,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.url.type,parentSchema:b.properties.url,data:l};e===null?e=[c]:e.push(c),r++}}
if(m.tokenFile!==void 0){let l=m.tokenFile;if(typeof l=="string"){if(v(l)<1){const c={instancePath:a+"/fleet/sources/"+p+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.
properties.tokenFile,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.tokenFile.type,parentSchema:b.properties.tokenFile,
data:l};e===null?e=[c]:e.push(c),r++}}if(m.identityFile!==void 0){let l=m.identityFile;if(typeof l=="string"){if(v(l)<1){const c={instancePath:a+"/fleet/sources\
/"+p+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:b.properties.identityFile,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.identityFile.type,parentSchema:b.properties.identityFile,data:l};e===null?e=[c]:e.push(c),r++}}if(m.knownHosts!==void 0){let l=m.knownHosts;if(typeof l==
"string"){if(v(l)<1){const c={instancePath:a+"/fleet/sources/"+p+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.knownHosts,data:l};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:a+"/fleet/sources/"+p+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:b.properties.knownHosts.type,parentSchema:b.properties.knownHosts,data:l};e===null?e=[c]:e.push(c),r++}}if(m.caFile!==void 0){
let l=m.caFile;if(typeof l=="string"){if(v(l)<1){const c={instancePath:a+"/fleet/sources/"+p+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.caFile,data:l};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:b.properties.caFile.type,parentSchema:b.properties.caFile,data:l};e===null?e=[c]:e.push(c),r++}}if(m.
proxy!==void 0){let l=m.proxy;if(typeof l=="string"){if(!et.test(l)){const c={instancePath:a+"/fleet/sources/"+p+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:b.properties.proxy,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/fleet/sources/"+p+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.proxy.type,parentSchema:b.properties.
proxy,data:l};e===null?e=[c]:e.push(c),r++}}if(m.plain!==void 0){let l=m.plain;if(typeof l!="boolean"){const c={instancePath:a+"/fleet/sources/"+p+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:b.properties.plain.type,parentSchema:b.
properties.plain,data:l};e===null?e=[c]:e.push(c),r++}}}}}else{const i={instancePath:a+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.fleet.properties.sources.type,parentSchema:g.properties.fleet.properties.sources,
data:s};e===null?e=[i]:e.push(i),r++}}if(t.anchor!==void 0){let s=t.anchor;if(typeof s=="string"){if(!Ce.test(s)){const i={instancePath:a+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:g.properties.fleet.properties.anchor,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.fleet.properties.anchor.type,parentSchema:g.
properties.fleet.properties.anchor,data:s};e===null?e=[i]:e.push(i),r++}}if(t.anchorTree!==void 0){let s=t.anchorTree;if(typeof s=="string"){if(!ie.test(s)){const i={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:g.properties.fleet.properties.anchorTree,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={
instancePath:a+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.fleet.properties.anchorTree.type,parentSchema:g.properties.fleet.properties.anchorTree,data:s};e===null?e=[i]:e.push(i),r++}}if(t.git!==void 0){let s=t.
git;if(!(s==="auto"||s==="native"||s==="embedded")){const i={instancePath:a+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:g.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:g.properties.fleet.properties.git.enum,parentSchema:g.
properties.fleet.properties.git,data:s};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:g.properties.fleet.type,parentSchema:g.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}}if(n.inventory!==
void 0){let t=n.inventory;if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:b.type},message:"must be string,object",schema:b.type,parentSchema:b,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"){if(v(t)>2048){const s={instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:b,data:t};e===null?e=[s]:e.push(s),r++}if(v(t)<1){const s={instancePath:a+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b,data:t};
e===null?e=[s]:e.push(s),r++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){const s={instancePath:a+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:b.required,parentSchema:b,data:t};
e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="url"||s==="tokenFile"||s==="identityFile"||s==="knownHosts"||s==="caFile"||s==="proxy"||s==="plain")){const i={
instancePath:a+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:b,data:t};e===null?e=[i]:e.push(i),r++}if(t.url!==void 0){let s=t.url;if(typeof s=="string"){if(v(s)>
2048){const i={instancePath:a+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:b.properties.url,data:s};e===null?e=[i]:e.push(i),r++}if(v(s)<1){const i={instancePath:a+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:b.properties.url,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.url.type,parentSchema:b.properties.url,data:s};
e===null?e=[i]:e.push(i),r++}}if(t.tokenFile!==void 0){let s=t.tokenFile;if(typeof s=="string"){if(v(s)<1){const i={instancePath:a+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.
properties.tokenFile,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.tokenFile.type,parentSchema:b.properties.tokenFile,data:s};
e===null?e=[i]:e.push(i),r++}}if(t.identityFile!==void 0){let s=t.identityFile;if(typeof s=="string"){if(v(s)<1){const i={instancePath:a+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:b.properties.identityFile,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.identityFile.type,
parentSchema:b.properties.identityFile,data:s};e===null?e=[i]:e.push(i),r++}}if(t.knownHosts!==void 0){let s=t.knownHosts;if(typeof s=="string"){if(v(s)<1){const i={
instancePath:a+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.knownHosts,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.knownHosts.type,parentSchema:b.properties.knownHosts,data:s};e===null?e=[i]:e.push(i),r++}}if(t.caFile!==void 0){let s=t.caFile;if(typeof s=="string"){
if(v(s)<1){const i={instancePath:a+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.caFile,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.
caFile.type,parentSchema:b.properties.caFile,data:s};e===null?e=[i]:e.push(i),r++}}if(t.proxy!==void 0){let s=t.proxy;if(typeof s=="string"){if(!et.test(s)){const i={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:b.properties.proxy,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={
instancePath:a+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:b.properties.proxy.type,parentSchema:b.properties.proxy,data:s};e===null?e=[i]:e.push(i),r++}}if(t.plain!==void 0){let s=t.plain;if(typeof s!="boole\
an"){const i={instancePath:a+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:b.properties.plain.type,parentSchema:b.properties.plain,data:s};e===null?e=[i]:e.push(i),r++}}}}if(n.key!==void 0){let t=n.key;if(typeof t==
"string"){if(v(t)<1){const s={instancePath:a+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:g.properties.key,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.key.type,parentSchema:g.properties.key,data:t};e===null?e=[s]:e.push(s),
r++}}if(n.state!==void 0){let t=n.state;if(typeof t=="string"){if(v(t)<1){const s={instancePath:a+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.state,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:a+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.state.type,parentSchema:g.
properties.state,data:t};e===null?e=[s]:e.push(s),r++}}if(n.compose!==void 0){let t=n.compose;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!==
"project"){const i={instancePath:a+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.compose,data:t};e===null?e=[i]:e.push(i),r++}if(t.project!==void 0){let s=t.project;
if(typeof s=="string"){if(!wt.test(s)){const i={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:g.properties.
compose.properties.project,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/compose/project",schemaPath:"#/properties/compose/properties/pro\
ject/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.compose.properties.project.type,parentSchema:g.properties.compose.
properties.project,data:s};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:a+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.properties.compose.type,parentSchema:g.properties.compose,data:t};e===null?e=[s]:e.push(s),r++}}if(n.ostree!==void 0){
let t=n.ostree;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="sysroot"){const i={instancePath:a+"/ostree",schemaPath:"#/properties/ostree\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.
ostree,data:t};e===null?e=[i]:e.push(i),r++}if(t.sysroot!==void 0){let s=t.sysroot;if(typeof s=="string"){if(v(s)<1){const i={instancePath:a+"/ostree/sysroot",schemaPath:"\
#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.
ostree.properties.sysroot,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroo\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.ostree.properties.sysroot.type,parentSchema:g.properties.ostree.properties.
sysroot,data:s};e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:a+"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:g.properties.ostree.type,parentSchema:g.properties.ostree,data:t};e===null?e=[s]:e.push(s),r++}}if(n.registries!==void 0){let t=n.
registries;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const i=r;if(typeof s=="string"&&!bt.test(s)){const p={instancePath:a+"/registries",schemaPath:"\
#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9]\
[A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:g.properties.registries.propertyNames,data:s,propertyName:s};e===null?e=[p]:e.
push(p),r++}var o=i===r;if(!o){const p={instancePath:a+"/registries",schemaPath:"#/properties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:s},
message:"property name must be valid",schema:g.properties.registries.propertyNames,parentSchema:g.properties.registries,data:t};e===null?e=[p]:e.push(p),r++}}for(const s in t){
let i=t[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.authFile===void 0){const p={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/registries/additionalProperties/required",keyword:"required",params:{missingProperty:"authFile"},message:"must have required property '\
authFile'",schema:g.properties.registries.additionalProperties.required,parentSchema:g.properties.registries.additionalProperties,data:i};e===null?e=[p]:e.push(
p),r++}for(const p in i)if(p!=="authFile"){const m={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/a\
dditionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:g.
properties.registries.additionalProperties,data:i};e===null?e=[m]:e.push(m),r++}if(i.authFile!==void 0){let p=i.authFile;if(typeof p=="string"){if(v(p)<1){const m={
instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.registries.additionalProperties.
properties.authFile,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.registries.
additionalProperties.properties.authFile.type,parentSchema:g.properties.registries.additionalProperties.properties.authFile,data:p};e===null?e=[m]:e.push(m),r++}}}else{
const p={instancePath:a+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.properties.registries.additionalProperties.type,parentSchema:g.properties.registries.additionalProperties,data:i};
e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/registries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:g.properties.registries.type,parentSchema:g.properties.registries,data:t};e===null?e=[s]:e.push(s),r++}}if(n.api!==void 0){let t=n.api;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="listen"||s==="exposed")){const i={instancePath:a+"/api",schemaPath:"#/properties/api/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.api,
data:t};e===null?e=[i]:e.push(i),r++}if(t.listen!==void 0){let s=t.listen;if(typeof s=="string"){if(!Pt.test(s)){const i={instancePath:a+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\
\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:g.properties.api.properties.listen,data:s};
e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:g.properties.api.properties.listen.type,parentSchema:g.properties.api.properties.listen,data:s};e===null?e=[i]:e.push(i),r++}}
if(t.exposed!==void 0){let s=t.exposed;if(typeof s!="boolean"){const i={instancePath:a+"/api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:g.properties.api.properties.exposed.type,parentSchema:g.properties.api.properties.exposed,data:s};
e===null?e=[i]:e.push(i),r++}}}else{const s={instancePath:a+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:g.properties.api.type,parentSchema:g.properties.api,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:n};e===null?e=[t]:e.push(t),r++}return oe.errors=e,r===0}oe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var kt=new RegExp("^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","u");function pe(n,{instancePath:a="",parentData:z,parentDataProperty:S,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=pe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.version===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:I.required,parentSchema:I,data:n};e===null?e=[t]:e.push(t),r++}if(n.host===void 0){const t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:I.required,parentSchema:I,data:n};e===null?e=
[t]:e.push(t),r++}for(const t in n)if(!(t==="version"||t==="host"||t==="hostname"||t==="files")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:I,data:n};e===null?e=[s]:e.push(s),r++}
if(n.version!==void 0){let t=n.version;if(t!==1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:I.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(n.host!==void 0&&(oe(n.host,{instancePath:a+
"/host",parentData:n,parentDataProperty:"host",rootData:P,dynamicAnchors:$})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),n.hostname!==void 0){let t=n.
hostname;if(typeof t=="string"){if(!$e.test(t)){const s={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])\
?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:D,data:t};e===null?
e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:D.type,parentSchema:D,data:t};e===null?e=[s]:e.push(s),r++}}if(n.files!==void 0){let t=n.files;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(Object.keys(t).length>16){const s={instancePath:a+"/files",schemaPath:"#/properties/files/maxProperties",keyword:"maxProperties",params:{limit:16},message:"m\
ust NOT have more than 16 properties",schema:16,parentSchema:I.properties.files,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){const i=r;if(typeof s=="s\
tring"&&!kt.test(s)){const p={instancePath:a+"/files",schemaPath:"#/properties/files/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!host\\.)[A-Za-\
z0-9][A-Za-z0-9._-]{0,63}$"},message:'must match pattern "^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"',schema:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:I.
properties.files.propertyNames,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var o=i===r;if(!o){const p={instancePath:a+"/files",schemaPath:"#/properties/\
files/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:I.properties.files.propertyNames,parentSchema:I.
properties.files,data:t};e===null?e=[p]:e.push(p),r++}}for(const s in t){let i=t[s];if(typeof i=="string"){if(v(i)>65536){const p={instancePath:a+"/files/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mo\
re than 65536 characters",schema:65536,parentSchema:I.properties.files.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"\
/files/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:I.properties.files.additionalProperties.type,parentSchema:I.properties.files.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}}}else{
const s={instancePath:a+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.properties.files.type,
parentSchema:I.properties.files,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:I.type,parentSchema:I,data:n};e===null?e=[t]:e.push(t),r++}return pe.errors=e,r===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var $t=Ne,A={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet\
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
$ref:"common.schema.json#/$defs/osLayer"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},additionalProperties:!1}},additionalProperties:!1},Ue={title:"\
FleetName",description:"A name for people: letters, digits, spaces, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{\
0,62}$"},L={title:"OsLayer",description:"The operating system: in a layer only the channel",type:["object","null"],properties:{channel:{description:"Name of a f\
ile os/<channel>.yaml","x-expected":"a channel name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0\
-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},T={title:"DownloadLayer",description:"How this host may use its line",type:["object","null"],properties:{maxRate:{
description:"Bytes a second at most, for OS commits and bundle tars, such as `2MiB`; at least 64KiB","x-expected":"a size of at least `64KiB`, such as `512KiB` \
or `2MiB`",type:["string","null"],pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"}},additionalProperties:!1},St=new RegExp("^[A-Za\
-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),At=new RegExp("^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\\
.[^*/\\u0000-\\u001f]+)$","u"),xe=new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$","u"),Ve=new RegExp("^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB)\
)$","u"),E={title:"BundleLayers",description:"Bundles by name: folders under bundles/",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},
additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},O={title:"BundleNameText",description:"A bundle name: lower-case letters, digits, `_` and `\
-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},ne=new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$","u"),M={title:"BundleLayer",description:"\
What a layer says of one bundle; null takes the bundle away",type:["object","null"],"x-later":["secrets","before","drain","hooks"],properties:{env:{$ref:"common\
.schema.json#/$defs/environment"},after:{description:"Bundles that come before this one; tied bundles go back together",type:["array","null"],items:{$ref:"commo\
n.schema.json#/$defs/bundleName"},uniqueItems:!0},health:{$ref:"common.schema.json#/$defs/health"},requires:{description:"`os`: a new digest of this bundle wait\
s for the OS that the channel pins, and goes back with it",enum:["os",null]},when:{$ref:"common.schema.json#/$defs/when"}},additionalProperties:!1},Y={title:"En\
vironment",description:"Variables for `${NAME}` in the bundle's compose.yaml; nothing else is interpolated. null takes a lower layer's variable away",type:["obj\
ect","null"],propertyNames:{description:"A variable name: letters, digits and `_`, not beginning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{
type:["string","null"]}},H={title:"HealthLayer",description:"When the bundle counts as healthy, besides the health checks of its own services",type:["object","n\
ull"],properties:{timeout:{description:"How long the bundle has to become healthy, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s\
`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},http:{description:"A loopback URL on a port that the bundle publishes itself, suc\
h as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects are not followed","x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",
type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},jt=new RegExp("^[A-Za-z_][A\
-Za-z0-9_]{0,127}$","u"),qt=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$","u"),F={title:"WhenLayer",description:"When th\
e bundle may be swapped for another digest of it; at any time where absent",type:["object","null"],properties:{windows:{description:"Maintenance windows; one of\
 them must be open",type:["array","null"],minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}},idle:{description:"How still the host must be,\
 besides an open window",type:["object","null"],required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$defs/gpuBelow"},for:{$ref:"common.s\
chema.json#/$defs/duration"}},additionalProperties:!1}},additionalProperties:!1},k={title:"MaintenanceWindowText",type:"object",description:"A span of wall-cloc\
k time that comes again every week, or every day",required:["start","length","timezone"],properties:{days:{description:"Days on which it begins; every day where\
 absent",type:"array",minItems:1,uniqueItems:!0,items:{enum:["mon","tue","wed","thu","fri","sat","sun"]}},start:{description:'When it begins on the wall clock o\
f `timezone`, as "HH:MM"',"x-expected":'a time from "00:00" to "23:59", in quotes',type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{description:"\
How long it stays open from then on, such as `2h`; 7 days at most","x-expected":"a duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h\
|d)$"},timezone:{description:"An IANA time zone, such as `Europe/Berlin` or `UTC`",type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"}},additionalProperties:!1},
ae={title:"GpuBelow",description:"Every GPU is busy for less than this share of the time, in percent",type:"integer",minimum:1,maximum:100},tt=new RegExp("^([01\
][0-9]|2[0-3]):[0-5][0-9]$","u"),st=new RegExp("^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u");function ue(n,{instancePath:a="",parentData:z,parentDataProperty:S,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ue.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(n&&typeof n=="o\
bject"&&!Array.isArray(n))&&n!==null){const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:F.type},message:"must be object,null",schema:F.type,
parentSchema:F,data:n};e===null?e=[o]:e.push(o),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)if(!(o==="windows"||o==="idle")){const t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:F,
data:n};e===null?e=[t]:e.push(t),r++}if(n.windows!==void 0){let o=n.windows;if(!Array.isArray(o)&&o!==null){const t={instancePath:a+"/windows",schemaPath:"#/pro\
perties/windows/type",keyword:"type",params:{type:F.properties.windows.type},message:"must be array,null",schema:F.properties.windows.type,parentSchema:F.properties.
windows,data:o};e===null?e=[t]:e.push(t),r++}if(Array.isArray(o)){if(o.length>32){const s={instancePath:a+"/windows",schemaPath:"#/properties/windows/maxItems",
keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:F.properties.windows,data:o};e===null?e=[s]:e.push(s),r++}
if(o.length<1){const s={instancePath:a+"/windows",schemaPath:"#/properties/windows/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items",schema:1,parentSchema:F.properties.windows,data:o};e===null?e=[s]:e.push(s),r++}const t=o.length;for(let s=0;s<t;s++){let i=o[s];if(i&&typeof i=="ob\
ject"&&!Array.isArray(i)){if(i.start===void 0){const p={instancePath:a+"/windows/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{
missingProperty:"start"},message:"must have required property 'start'",schema:k.required,parentSchema:k,data:i};e===null?e=[p]:e.push(p),r++}if(i.length===void 0){
const p={instancePath:a+"/windows/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"length"},message:"must \
have required property 'length'",schema:k.required,parentSchema:k,data:i};e===null?e=[p]:e.push(p),r++}if(i.timezone===void 0){const p={instancePath:a+"/windows\
/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezon\
e'",schema:k.required,parentSchema:k,data:i};e===null?e=[p]:e.push(p),r++}for(const p in i)if(!(p==="days"||p==="start"||p==="length"||p==="timezone")){const m={
instancePath:a+"/windows/"+s,schemaPath:"common.schema.json#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties",schema:!1,parentSchema:k,data:i};e===null?e=[m]:e.push(m),r++}if(i.days!==void 0){let p=i.days;if(Array.isArray(p)){if(p.length<
1){const d={instancePath:a+"/windows/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:k.properties.days,data:p};e===null?e=[d]:e.push(d),r++}const m=p.length;for(let d=0;d<m;d++){let f=p[d];
if(!(f==="mon"||f==="tue"||f==="wed"||f==="thu"||f==="fri"||f==="sat"||f==="sun")){const te={instancePath:a+"/windows/"+s+"/days/"+d,schemaPath:"common.schema.j\
son#/$defs/window/properties/days/items/enum",keyword:"enum",params:{allowedValues:k.properties.days.items.enum},message:"must be equal to one of the allowed va\
lues",schema:k.properties.days.items.enum,parentSchema:k.properties.days.items,data:f};e===null?e=[te]:e.push(te),r++}}let l=p.length,c;if(l>1){e:for(;l--;)for(c=
l;c--;)if(X(p[l],p[c])){const d={instancePath:a+"/windows/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"uniqueI\
tems",params:{i:l,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+l+" are identical)",schema:!0,parentSchema:k.properties.days,data:p};e===null?
e=[d]:e.push(d),r++;break e}}}else{const m={instancePath:a+"/windows/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/type",keyword:"typ\
e",params:{type:"array"},message:"must be array",schema:k.properties.days.type,parentSchema:k.properties.days,data:p};e===null?e=[m]:e.push(m),r++}}if(i.start!==
void 0){let p=i.start;if(typeof p=="string"){if(!tt.test(p)){const m={instancePath:a+"/windows/"+s+"/start",schemaPath:"common.schema.json#/$defs/window/propert\
ies/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^\
([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:k.properties.start,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/windows/"+s+"/start",schemaPath:"\
common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.start.type,parentSchema:k.
properties.start,data:p};e===null?e=[m]:e.push(m),r++}}if(i.length!==void 0){let p=i.length;if(typeof p=="string"){if(!Q.test(p)){const m={instancePath:a+"/wind\
ows/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'\
must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:k.properties.length,data:p};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:a+"/windows/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:k.properties.length.type,parentSchema:k.properties.length,data:p};e===null?e=[m]:e.push(m),r++}}if(i.timezone!==void 0){let p=i.timezone;
if(typeof p=="string"){if(!st.test(p)){const m={instancePath:a+"/windows/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/patter\
n",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+\
)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:k.properties.timezone,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+
"/windows/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:k.properties.timezone.type,parentSchema:k.properties.timezone,data:p};e===null?e=[m]:e.push(m),r++}}}else{const p={instancePath:a+"/windows/"+s,schemaPath:"\
common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.type,parentSchema:k,data:i};e===null?e=[p]:e.push(
p),r++}}}}if(n.idle!==void 0){let o=n.idle;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){const t={instancePath:a+"/idle",schemaPath:"#/properties/id\
le/type",keyword:"type",params:{type:F.properties.idle.type},message:"must be object,null",schema:F.properties.idle.type,parentSchema:F.properties.idle,data:o};
e===null?e=[t]:e.push(t),r++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.for===void 0){const t={instancePath:a+"/idle",schemaPath:"#/properties/idle/requi\
red",keyword:"required",params:{missingProperty:"for"},message:"must have required property 'for'",schema:F.properties.idle.required,parentSchema:F.properties.idle,
data:o};e===null?e=[t]:e.push(t),r++}if(o.gpuBelow===void 0){const t={instancePath:a+"/idle",schemaPath:"#/properties/idle/required",keyword:"required",params:{
missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:F.properties.idle.required,parentSchema:F.properties.idle,data:o};e===null?e=
[t]:e.push(t),r++}for(const t in o)if(!(t==="gpuBelow"||t==="for")){const s={instancePath:a+"/idle",schemaPath:"#/properties/idle/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:F.properties.idle,data:o};e===null?e=[s]:
e.push(s),r++}if(o.gpuBelow!==void 0){let t=o.gpuBelow;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/idle/gpuBelow",schemaPath:"\
common.schema.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:ae.type,parentSchema:ae,data:t};e===null?e=[s]:
e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){const s={instancePath:a+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:ae,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(
t)){const s={instancePath:a+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:ae,data:t};e===null?e=[s]:e.push(s),r++}}}if(o.for!==void 0){let t=o.for;if(typeof t=="string"){if(!Q.test(t)){const s={instancePath:a+
"/idle/for",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern \
"^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/idle/for",
schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:t};e===null?
e=[s]:e.push(s),r++}}}}}return ue.errors=e,r===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(n,{instancePath:a="",parentData:z,parentDataProperty:S,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=K.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(n&&typeof n=="ob\
ject"&&!Array.isArray(n))&&n!==null){const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:M.type},message:"must be object,null",schema:M.type,
parentSchema:M,data:n};e===null?e=[t]:e.push(t),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="env"||t==="after"||t==="health"||t===
"requires"||t==="when")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must \
NOT have additional properties",schema:!1,parentSchema:M,data:n};e===null?e=[s]:e.push(s),r++}if(n.env!==void 0){let t=n.env;if(!(t&&typeof t=="object"&&!Array.
isArray(t))&&t!==null){const s={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/type",keyword:"type",params:{type:Y.type},message:"must \
be object,null",schema:Y.type,parentSchema:Y,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const i=r;if(typeof s==
"string"&&!jt.test(s)){const p={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:Y.propertyNames,
data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var o=i===r;if(!o){const p={instancePath:a+"/env",schemaPath:"common.schema.json#/$defs/environment/property\
Names",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:Y.propertyNames,parentSchema:Y,data:t};e===null?e=[p]:e.push(
p),r++}}for(const s in t){let i=t[s];if(typeof i!="string"&&i!==null){const p={instancePath:a+"/env/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"commo\
n.schema.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:Y.additionalProperties.type},message:"must be string,null",schema:Y.additionalProperties.
type,parentSchema:Y.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}}}}if(n.after!==void 0){let t=n.after;if(!Array.isArray(t)&&t!==null){const s={instancePath:a+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:M.properties.after.type},message:"must be array,null",schema:M.properties.after.type,parentSchema:M.
properties.after,data:t};e===null?e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let l=t[m];if(typeof l=="string"){if(!ne.test(l)){
const c={instancePath:a+"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:O,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+
"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:l};
e===null?e=[c]:e.push(c),r++}}let i=t.length,p;if(i>1){e:for(;i--;)for(p=i;p--;)if(X(t[i],t[p])){const m={instancePath:a+"/after",schemaPath:"#/properties/after\
/uniqueItems",keyword:"uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:M.properties.
after,data:t};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.health!==void 0){let t=n.health;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+
"/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:H.type},message:"must be object,null",schema:H.type,parentSchema:H,data:t};
e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="timeout"||s==="http")){const i={instancePath:a+"/health",schemaPath:"\
common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",
schema:!1,parentSchema:H,data:t};e===null?e=[i]:e.push(i),r++}if(t.timeout!==void 0){let s=t.timeout;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/\
health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:H.properties.timeout.type},message:"must be st\
ring,null",schema:H.properties.timeout.type,parentSchema:H.properties.timeout,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!Q.test(s)){const i={instancePath:a+
"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'\
must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:H.properties.timeout,data:s};e===null?e=[i]:e.push(i),r++}}if(t.
http!==void 0){let s=t.http;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/type",keyword:"type",params:{type:H.properties.http.type},message:"must be string,null",schema:H.properties.http.type,parentSchema:H.properties.http,data:s};e===
null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!qt.test(s)){const i={instancePath:a+"/health/http",schemaPath:"common.schema.json#/$defs/health/properties/http\
/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},message:'must match pattern "^http://(12\
7\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",parentSchema:H.
properties.http,data:s};e===null?e=[i]:e.push(i),r++}}}}if(n.requires!==void 0){let t=n.requires;if(!(t==="os"||t===null)){const s={instancePath:a+"/requires",schemaPath:"\
#/properties/requires/enum",keyword:"enum",params:{allowedValues:M.properties.requires.enum},message:"must be equal to one of the allowed values",schema:M.properties.
requires.enum,parentSchema:M.properties.requires,data:t};e===null?e=[s]:e.push(s),r++}}n.when!==void 0&&(ue(n.when,{instancePath:a+"/when",parentData:n,parentDataProperty:"\
when",rootData:P,dynamicAnchors:$})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length))}return K.errors=e,r===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ye(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=ye.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){if(!ne.test(t)){const i={
instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pat\
tern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:O,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a,
schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:t,propertyName:t};
e===null?e=[i]:e.push(i),r++}var o=s===r;if(!o){const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"pr\
operty name must be valid",schema:E.propertyNames,parentSchema:E,data:n};e===null?e=[i]:e.push(i),r++}}for(const t in n)K(n[t],{instancePath:a+"/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,dynamicAnchors:$})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)}else{const t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:E.type,parentSchema:E,data:n};e===null?e=[t]:e.push(t),r++}return ye.errors=
e,r===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=Ne.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:A.
required,parentSchema:A,data:n};e===null?e=[o]:e.push(o),r++}if(n.id===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:A.required,parentSchema:A,data:n};e===null?e=[o]:e.push(o),r++}if(n.name===void 0){const o={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:A.required,parentSchema:A,data:n};
e===null?e=[o]:e.push(o),r++}for(const o in n)if(!ke.call(A.properties,o)){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:A,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){
let o=n.version;if(o!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant",schema:1,parentSchema:A.properties.version,data:o};e===null?e=[t]:e.push(t),r++}}if(n.id!==void 0){let o=n.id;if(typeof o=="string"){if(!Xe.test(
o)){const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\
-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:ce,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/id",schemaPath:"common.schema.json#/$def\
s/fleetId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.type,parentSchema:ce,data:o};e===null?e=[t]:e.push(t),r++}}if(n.name!==
void 0){let o=n.name;if(typeof o=="string"){if(!St.test(o)){const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._\
-]{0,62}$",parentSchema:Ue,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Ue.type,parentSchema:Ue,data:o};e===null?e=[t]:e.push(t),r++}}if(n.branch!==void 0){let o=n.branch;
if(typeof o=="string"){if(!Ye.test(o)){const t={instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"\
^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-\
z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:de,data:o};e===null?e=[t]:e.push(
t),r++}}else{const t={instancePath:a+"/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:de.type,parentSchema:de,data:o};e===null?e=[t]:e.push(t),r++}}if(n.poll!==void 0){let o=n.poll;if(typeof o=="string"){if(!Q.test(o)){const t={instancePath:a+
"/poll",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1\
-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/poll",schemaPath:"\
common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:o};e===null?e=[t]:e.push(
t),r++}}if(n.freshness!==void 0){let o=n.freshness;if(typeof o=="string"){if(!Q.test(o)){const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$d\
efs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0\
-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/freshness",schemaPath:"common.schema.json#/$defs/duratio\
n/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}if(n.limits!==void 0){
let o=n.limits;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const t in o)if(!(t==="repository"||t==="file"||t==="files")){const s={instancePath:a+"/limits",
schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:A.properties.limits,data:o};e===null?e=[s]:e.push(s),r++}if(o.repository!==void 0){let t=o.repository;if(typeof t=="string"){if(!qe.test(
t)){const s={instancePath:a+"/limits/repository",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|M\
iB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:R,data:t};e===null?e=[s]:e.push(
s),r++}}else{const s={instancePath:a+"/limits/repository",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:R.type,parentSchema:R,data:t};e===null?e=[s]:e.push(s),r++}}if(o.file!==void 0){let t=o.file;if(typeof t=="string"){if(!qe.test(t)){const s={instancePath:a+
"/limits/file",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pat\
tern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:R,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+
"/limits/file",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:t};
e===null?e=[s]:e.push(s),r++}}if(o.files!==void 0){let t=o.files;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/limits/file\
s",schemaPath:"#/properties/limits/properties/files/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:A.properties.limits.properties.
files.type,parentSchema:A.properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={
instancePath:a+"/limits/files",schemaPath:"#/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <\
= 1000000",schema:1e6,parentSchema:A.properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/limits/\
files",schemaPath:"#/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:A.
properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}}}}else{const t={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:A.properties.limits.type,parentSchema:A.properties.limits,data:o};e===null?e=[t]:e.push(t),r++}}if(n.
inventory!==void 0){let o=n.inventory;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.url===void 0){const t={instancePath:a+"/inventory",schemaPath:"#/propert\
ies/inventory/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:A.properties.inventory.required,parentSchema:A.
properties.inventory,data:o};e===null?e=[t]:e.push(t),r++}for(const t in o)if(!(t==="url"||t==="plain")){const s={instancePath:a+"/inventory",schemaPath:"#/prop\
erties/inventory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:A.
properties.inventory,data:o};e===null?e=[s]:e.push(s),r++}if(o.url!==void 0){let t=o.url;if(typeof t=="string"){if(v(t)>2048){const s={instancePath:a+"/inventor\
y/url",schemaPath:"#/properties/inventory/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:A.properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}if(v(t)<1){const s={instancePath:a+"/inventory/url",schemaPath:"#/proper\
ties/inventory/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:A.properties.
inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.inventory.properties.url.type,parentSchema:A.properties.inventory.properties.
url,data:t};e===null?e=[s]:e.push(s),r++}}if(o.plain!==void 0){let t=o.plain;if(typeof t!="boolean"){const s={instancePath:a+"/inventory/plain",schemaPath:"#/pr\
operties/inventory/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:A.properties.inventory.properties.plain.type,parentSchema:A.
properties.inventory.properties.plain,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/inventory",schemaPath:"#/properties/inventory/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.inventory.type,parentSchema:A.properties.inventory,data:o};e===null?e=[t]:e.push(
t),r++}}if(n.drift!==void 0){let o=n.drift;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.ignore===void 0){const t={instancePath:a+"/drift",schemaPath:"#/pro\
perties/drift/required",keyword:"required",params:{missingProperty:"ignore"},message:"must have required property 'ignore'",schema:A.properties.drift.required,parentSchema:A.
properties.drift,data:o};e===null?e=[t]:e.push(t),r++}for(const t in o)if(t!=="ignore"){const s={instancePath:a+"/drift",schemaPath:"#/properties/drift/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:A.properties.drift,
data:o};e===null?e=[s]:e.push(s),r++}if(o.ignore!==void 0){let t=o.ignore;if(Array.isArray(t)){if(t.length>200){const m={instancePath:a+"/drift/ignore",schemaPath:"\
#/properties/drift/properties/ignore/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,parentSchema:A.properties.
drift.properties.ignore,data:t};e===null?e=[m]:e.push(m),r++}const s=t.length;for(let m=0;m<s;m++){let l=t[m];if(typeof l=="string"){if(v(l)>512){const c={instancePath:a+
"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters",schema:512,parentSchema:A.properties.drift.properties.ignore.items,data:l};e===null?e=[c]:e.push(c),r++}if(!At.test(l)){const c={instancePath:a+"/d\
rift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\
\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"},message:'must match pattern "^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1\
,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"',schema:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$)\
)([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$",parentSchema:A.properties.drift.properties.ignore.items,data:l};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.properties.drift.properties.ignore.items.type,parentSchema:A.properties.drift.properties.ignore.items,data:l};e===
null?e=[c]:e.push(c),r++}}let i=t.length,p;if(i>1){const m={};for(;i--;){let l=t[i];if(typeof l=="string"){if(typeof m[l]=="number"){p=m[l];const c={instancePath:a+
"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/uniqueItems",keyword:"uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items\
 ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:A.properties.drift.properties.ignore,data:t};e===null?e=[c]:e.push(c),r++;break}m[l]=i}}}}else{const s={
instancePath:a+"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.
drift.properties.ignore.type,parentSchema:A.properties.drift.properties.ignore,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/drift",schemaPath:"\
#/properties/drift/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.drift.type,parentSchema:A.properties.drift,data:o};e===
null?e=[t]:e.push(t),r++}}if(n.defaults!==void 0){let o=n.defaults;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const t in o)if(!(t==="bundles"||t==="os"||t===
"download")){const s={instancePath:a+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:A.properties.defaults,data:o};e===null?e=[s]:e.push(s),r++}if(o.bundles!==void 0&&(ye(o.bundles,
{instancePath:a+"/defaults/bundles",parentData:o,parentDataProperty:"bundles",rootData:P,dynamicAnchors:$})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),
o.os!==void 0){let t=o.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs\
/osLayer/type",keyword:"type",params:{type:L.type},message:"must be object,null",schema:L.type,parentSchema:L,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const i={instancePath:a+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:L,data:t};e===null?
e=[i]:e.push(i),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/defaults/os/channel",schemaPath:"common.sc\
hema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:L.properties.channel.type},message:"must be string,null",schema:L.properties.channel.
type,parentSchema:L.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!xe.test(s)){const i={instancePath:a+"/defaults/os/channel",schemaPath:"\
common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-\
z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:L.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}}}}if(o.download!==void 0){
let t=o.download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/defaults/download",schemaPath:"common.schema.json#/$defs/do\
wnloadLayer/type",keyword:"type",params:{type:T.type},message:"must be object,null",schema:T.type,parentSchema:T,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const s in t)if(s!=="maxRate"){const i={instancePath:a+"/defaults/download",schemaPath:"common.schema.json#/$defs/downloadLayer\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:T,data:t};
e===null?e=[i]:e.push(i),r++}if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/defaults/download/maxRate",schemaPath:"\
common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:T.properties.maxRate.type},message:"must be string,null",schema:T.properties.
maxRate.type,parentSchema:T.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!Ve.test(s)){const i={instancePath:a+"/defaults/downl\
oad/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{\
2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9]|[7-9]\
[0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:T.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}}}}}else{const t={instancePath:a+"/\
defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.defaults.type,parentSchema:A.
properties.defaults,data:o};e===null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:A.type,parentSchema:A,data:n};e===null?e=[o]:e.push(o),r++}return Ne.errors=e,r===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zt=Le,
C={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"GroupFile",description:"groups/<group>.yaml: a layer that several hosts\
 share.",type:"object",properties:{select:{title:"Selector",type:"object",description:"Labels that must all match; without it the group reaches the hosts that n\
ame it",$ref:"common.schema.json#/$defs/labels",minProperties:1},priority:{description:"Lower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},
bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},
additionalProperties:!1};function fe(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=fe.evaluated;
if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){
if(!ne.test(t)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},
message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:O,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,
data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}var o=s===r;if(!o){const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},
message:"property name must be valid",schema:E.propertyNames,parentSchema:E,data:n};e===null?e=[i]:e.push(i),r++}}for(const t in n)K(n[t],{instancePath:a+"/"+t.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,dynamicAnchors:$})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)}else{
const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:E.type,parentSchema:E,data:n};e===null?e=[t]:e.
push(t),r++}return fe.errors=e,r===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(n,{instancePath:a="",parentData:z,parentDataProperty:S,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=Le.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const t in n)if(!(t==="select"||t==="priority"||t==="bundles"||t==="os"||t==="download")){const s={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:C,data:n};e===
null?e=[s]:e.push(s),r++}if(n.select!==void 0){let t=n.select;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const i=r;if(typeof s=="string"&&!Me.
test(s)){const p={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A\
-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:N.propertyNames,
data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var o=i===r;if(!o){const p={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:N.propertyNames,parentSchema:N,data:t};e===null?e=[p]:e.push(p),
r++}}for(const s in t){let i=t[s];if(typeof i=="string"){if(!We.test(i)){const p={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match patter\
n "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:N.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:a+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:N.additionalProperties.type,parentSchema:N.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}}}else{
const s={instancePath:a+"/select",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,
parentSchema:N,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/select",schemaPath:"\
#/properties/select/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:C.properties.select,
data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:C.properties.select.type,parentSchema:C.properties.select,data:t};e===null?e=[s]:e.push(s),r++}}if(n.priority!==void 0){let t=n.priority;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:C.properties.priority.type,parentSchema:C.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="numb\
er"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:a+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000",schema:1e6,parentSchema:C.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(t<-1e6||isNaN(t)){const s={instancePath:a+"/p\
riority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:C.
properties.priority,data:t};e===null?e=[s]:e.push(s),r++}}}if(n.bundles!==void 0&&(fe(n.bundles,{instancePath:a+"/bundles",parentData:n,parentDataProperty:"bund\
les",rootData:P,dynamicAnchors:$})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),n.os!==void 0){let t=n.os;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){const s={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:L.type},message:"must be object,nul\
l",schema:L.type,parentSchema:L,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const i={instancePath:a+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:L,data:t};e===null?e=[i]:e.push(i),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const i={
instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:L.properties.channel.type},message:"\
must be string,null",schema:L.properties.channel.type,parentSchema:L.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!xe.test(s)){
const i={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:L.properties.channel,data:s};e===null?
e=[i]:e.push(i),r++}}}}if(n.download!==void 0){let t=n.download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/download",schemaPath:"\
common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:T.type},message:"must be object,null",schema:T.type,parentSchema:T,data:t};e===null?e=
[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="maxRate"){const i={instancePath:a+"/download",schemaPath:"common.schema.\
json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:T,data:t};e===null?e=[i]:e.push(i),r++}if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&s!==null){const i={instancePath:a+"/download/m\
axRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:T.properties.maxRate.type},message:"must be str\
ing,null",schema:T.properties.maxRate.type,parentSchema:T.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!Ve.test(s)){const i={instancePath:a+
"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9\
][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9\
]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:T.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}}}}}else{const t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:C.type,parentSchema:C,data:n};e===null?e=[t]:e.push(t),r++}return Le.errors=
e,r===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xt=oe,Nt=Te,q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host.schema.json",
title:"HostFile",description:"hosts/<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"common.schema.json#/$defs/labels"},groups:{
description:"Groups that this host belongs to, besides those that select it by label",type:"array",items:{$ref:"common.schema.json#/$defs/groupName"},uniqueItems:!0},
bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},download:{$ref:"common.schema.json#/$defs/downloadLayer"},
suspend:{description:"true, or a list of bundles: observe and report, apply nothing",type:["boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},
uniqueItems:!0},developer:{title:"DeveloperMode",description:"Lets /usr of this host be written to for a while, for what the operating system is to become; need\
s what the channel's file needs",type:["object","null"],required:["from","until","reason"],properties:{from:{description:"When it begins, such as `2026-12-01T08\
:00:00Z`","x-expected":"a time in UTC, such as `2026-12-01T08:00:00Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"},until:{
description:"When a reboot ends it; 7 days after `from` at most","x-expected":"a time in UTC, such as `2026-12-01T18:00:00Z`",type:"string",pattern:"^[0-9]{4}-[\
0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"},reason:{description:"One line for people",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]{1,200}$"}},additionalProperties:!1},
retire:{description:"true: take everything of Kedge's down",type:"boolean"}},additionalProperties:!1},Je={title:"GroupName",description:"A group name: lower-cas\
e letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},rt=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9\
]{2}:[0-9]{2}(:[0-9]{2})?Z$","u"),Lt=new RegExp("^[^\\u0000-\\u001f\\u007f]{1,200}$","u");function ge(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,
dynamicAnchors:$={}}={}){let e=null,r=0;const u=ge.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){if(!ne.test(t)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:O,
data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}var o=s===r;if(!o){const i={instancePath:a,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:E.propertyNames,parentSchema:E,data:n};
e===null?e=[i]:e.push(i),r++}}for(const t in n)K(n[t],{instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,
dynamicAnchors:$})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:E.type,parentSchema:E,data:n};e===null?e=[t]:e.push(t),r++}return ge.errors=e,r===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Te(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=Te.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="labels"||t==="groups"||t==="bundles"||t===
"os"||t==="download"||t==="suspend"||t==="developer"||t==="retire")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:q,data:n};e===null?e=[s]:e.push(s),r++}if(n.labels!==void 0){
let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const i=r;if(typeof s=="string"&&!Me.test(s)){const p={instancePath:a+"/labels",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:N.propertyNames,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var o=i===
r;if(!o){const p={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"\
property name must be valid",schema:N.propertyNames,parentSchema:N,data:t};e===null?e=[p]:e.push(p),r++}}for(const s in t){let i=t[s];if(typeof i=="string"){if(!We.
test(i)){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",
keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\
\\u007f]{0,63}$",parentSchema:N.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.additionalProperties.
type,parentSchema:N.additionalProperties,data:i};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/labels",schemaPath:"common.schema.json#/$defs/lab\
els/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,data:t};e===null?e=[s]:e.push(s),r++}}if(n.groups!==void 0){
let t=n.groups;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let l=t[m];if(typeof l=="string"){if(!xe.test(l)){const c={instancePath:a+"/groups/"+m,
schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9]\
[a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:Je,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/groups/"+m,schemaPath:"\
common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Je.type,parentSchema:Je,data:l};e===null?e=[c]:e.
push(c),r++}}let i=t.length,p;if(i>1){e:for(;i--;)for(p=i;p--;)if(X(t[i],t[p])){const m={instancePath:a+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"\
uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:q.properties.groups,data:t};
e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:q.properties.groups.type,parentSchema:q.properties.groups,data:t};e===null?e=[s]:e.push(s),r++}}if(n.bundles!==void 0&&(ge(n.bundles,{instancePath:a+
"/bundles",parentData:n,parentDataProperty:"bundles",rootData:P,dynamicAnchors:$})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)),n.os!==void 0){let t=n.
os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{
type:L.type},message:"must be object,null",schema:L.type,parentSchema:L,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)
if(s!=="channel"){const i={instancePath:a+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:L,data:t};e===null?e=[i]:e.push(i),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!=
"string"&&s!==null){const i={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:L.properties.
channel.type},message:"must be string,null",schema:L.properties.channel.type,parentSchema:L.properties.channel,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s==
"string"&&!xe.test(s)){const i={instancePath:a+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:L.properties.
channel,data:s};e===null?e=[i]:e.push(i),r++}}}}if(n.download!==void 0){let t=n.download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+
"/download",schemaPath:"common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:T.type},message:"must be object,null",schema:T.type,parentSchema:T,
data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="maxRate"){const i={instancePath:a+"/download",schemaPath:"\
common.schema.json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:T,data:t};e===null?e=[i]:e.push(i),r++}if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&s!==null){const i={instancePath:a+
"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:T.properties.maxRate.type},message:"\
must be string,null",schema:T.properties.maxRate.type,parentSchema:T.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="string"&&!Ve.test(s)){
const i={instancePath:a+"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^\
((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|G\
iB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:T.properties.maxRate,data:s};e===null?e=[i]:e.push(i),r++}}}}if(n.
suspend!==void 0){let t=n.suspend;if(typeof t!="boolean"&&!Array.isArray(t)){const s={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"\
type",params:{type:q.properties.suspend.type},message:"must be boolean,array",schema:q.properties.suspend.type,parentSchema:q.properties.suspend,data:t};e===null?
e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let l=t[m];if(typeof l=="string"){if(!ne.test(l)){const c={instancePath:a+"/suspe\
nd/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[\
a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:O,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/suspend/"+m,schemaPath:"\
common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:l};e===null?e=[c]:e.
push(c),r++}}let i=t.length,p;if(i>1){e:for(;i--;)for(p=i;p--;)if(X(t[i],t[p])){const m={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/uniqueItems",
keyword:"uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:q.properties.suspend,
data:t};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.developer!==void 0){let t=n.developer;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+
"/developer",schemaPath:"#/properties/developer/type",keyword:"type",params:{type:q.properties.developer.type},message:"must be object,null",schema:q.properties.
developer.type,parentSchema:q.properties.developer,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.from===void 0){const s={
instancePath:a+"/developer",schemaPath:"#/properties/developer/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property\
 'from'",schema:q.properties.developer.required,parentSchema:q.properties.developer,data:t};e===null?e=[s]:e.push(s),r++}if(t.until===void 0){const s={instancePath:a+
"/developer",schemaPath:"#/properties/developer/required",keyword:"required",params:{missingProperty:"until"},message:"must have required property 'until'",schema:q.
properties.developer.required,parentSchema:q.properties.developer,data:t};e===null?e=[s]:e.push(s),r++}if(t.reason===void 0){const s={instancePath:a+"/developer",
schemaPath:"#/properties/developer/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'",schema:q.properties.
developer.required,parentSchema:q.properties.developer,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="from"||s==="until"||s==="reason")){const i={
instancePath:a+"/developer",schemaPath:"#/properties/developer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties",schema:!1,parentSchema:q.properties.developer,data:t};e===null?e=[i]:e.push(i),r++}if(t.from!==void 0){let s=t.from;if(typeof s==
"string"){if(!rt.test(s)){const i={instancePath:a+"/developer/from",schemaPath:"#/properties/developer/properties/from/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"',schema:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$",parentSchema:q.properties.developer.properties.from,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={
instancePath:a+"/developer/from",schemaPath:"#/properties/developer/properties/from/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.
properties.developer.properties.from.type,parentSchema:q.properties.developer.properties.from,data:s};e===null?e=[i]:e.push(i),r++}}if(t.until!==void 0){let s=t.
until;if(typeof s=="string"){if(!rt.test(s)){const i={instancePath:a+"/developer/until",schemaPath:"#/properties/developer/properties/until/pattern",keyword:"pa\
ttern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}\
(:[0-9]{2})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$",parentSchema:q.properties.developer.properties.until,data:s};e===null?e=[i]:
e.push(i),r++}}else{const i={instancePath:a+"/developer/until",schemaPath:"#/properties/developer/properties/until/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:q.properties.developer.properties.until.type,parentSchema:q.properties.developer.properties.until,data:s};e===null?e=[i]:e.push(i),r++}}if(t.
reason!==void 0){let s=t.reason;if(typeof s=="string"){if(!Lt.test(s)){const i={instancePath:a+"/developer/reason",schemaPath:"#/properties/developer/properties\
/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{1,200}$"',schema:"\
^[^\\u0000-\\u001f\\u007f]{1,200}$",parentSchema:q.properties.developer.properties.reason,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/d\
eveloper/reason",schemaPath:"#/properties/developer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.developer.
properties.reason.type,parentSchema:q.properties.developer.properties.reason,data:s};e===null?e=[i]:e.push(i),r++}}}}if(n.retire!==void 0){let t=n.retire;if(typeof t!=
"boolean"){const s={instancePath:a+"/retire",schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:q.properties.
retire.type,parentSchema:q.properties.retire,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:q.type,parentSchema:q,data:n};e===null?e=[t]:e.push(t),r++}return Te.errors=e,r===0}Te.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Tt=_e,h={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",title:"InventoryRecord",description:"inventory.\
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
version:{description:"For people, such as `Debian GNU/Linux 12 (bookworm)`",type:["string","null"],maxLength:200},unlocked:{description:"How /usr was made writa\
ble on the host (`development`, `hotfix`, `transient`), so that what runs is not what the commit says; null: it was not",type:["string","null"],maxLength:64},etc:{
title:"InventoryEtc",description:"What of /etc is not as the OS brought it, by name; null: not looked at",type:["object","null"],required:["digest","total","who\
le","changes"],properties:{digest:{description:"Of all names and kinds, also of those that are not listed",type:"string",pattern:"^[0-9a-f]{64}$","x-expected":"\
a SHA-256 digest"},total:{description:"How many differ",type:"integer",minimum:0},whole:{description:"All of /etc was looked at",type:"boolean"},changes:{description:"\
The first of them, sorted by name",type:"array",maxItems:100,items:{title:"InventoryEtcChange",description:"A name that differs",type:"object",required:["kind",
"path"],properties:{kind:{description:"How it differs",enum:["added","changed","removed"]},path:{description:"Relative to /etc; what is not plain is escaped, an\
d long runs that may be secrets are cut",type:"string",maxLength:65536}},additionalProperties:!1}}},additionalProperties:!1}},additionalProperties:!1},hardware:{
description:"cpu, memory, gpus, disks, nics, virtualization: a figure that the hardware does not report is null with a reason, never 0",type:"object"},network:{
title:"InventoryNetwork",description:"How the host is reached",type:"object",required:["hostname","addresses","meshKey"],properties:{hostname:{description:"Its \
own name for itself",type:["string","null"],maxLength:255},addresses:{description:"IP addresses, loopback and link-local ones left out",type:"array",maxItems:1e3,
items:{type:"string",maxLength:64}},meshKey:{description:"Public key of the mesh network (later)",type:["string","null"],maxLength:64}},additionalProperties:!1}},
additionalProperties:!1,$defs:{time:{title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9\
]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"}}},ve={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[\
0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},_t=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),at=new RegExp("^[0-9]{4}-[0-9]{2}-[0\
-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$","u");function _e(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){
let e=null,r=0;const u=_e.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:h.
required,parentSchema:h,data:n};e===null?e=[o]:e.push(o),r++}if(n.host===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:h.required,parentSchema:h,data:n};e===null?e=[o]:e.push(o),r++}if(n.key===void 0){const o={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:h.required,parentSchema:h,data:n};e===
null?e=[o]:e.push(o),r++}if(n.bootId===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"mus\
t have required property 'bootId'",schema:h.required,parentSchema:h,data:n};e===null?e=[o]:e.push(o),r++}if(n.sequence===void 0){const o={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:h.required,parentSchema:h,data:n};e===
null?e=[o]:e.push(o),r++}if(n.reportedAt===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"\
must have required property 'reportedAt'",schema:h.required,parentSchema:h,data:n};e===null?e=[o]:e.push(o),r++}if(n.agent===void 0){const o={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:h.required,parentSchema:h,data:n};e===null?
e=[o]:e.push(o),r++}if(n.fleet===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have \
required property 'fleet'",schema:h.required,parentSchema:h,data:n};e===null?e=[o]:e.push(o),r++}if(n.desired===void 0){const o={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:h.required,parentSchema:h,data:n};e===null?
e=[o]:e.push(o),r++}if(n.applied===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must h\
ave required property 'applied'",schema:h.required,parentSchema:h,data:n};e===null?e=[o]:e.push(o),r++}if(n.state===void 0){const o={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:h.required,parentSchema:h,data:n};e===null?
e=[o]:e.push(o),r++}if(n.conditions===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"\
must have required property 'conditions'",schema:h.required,parentSchema:h,data:n};e===null?e=[o]:e.push(o),r++}if(n.bundles===void 0){const o={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:h.required,parentSchema:h,data:n};e===null?
e=[o]:e.push(o),r++}if(n.os===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:h.required,parentSchema:h,data:n};e===null?e=[o]:e.push(o),r++}if(n.hardware===void 0){const o={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:h.required,parentSchema:h,data:n};e===null?e=[o]:
e.push(o),r++}if(n.network===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:h.required,parentSchema:h,data:n};e===null?e=[o]:e.push(o),r++}for(const o in n)if(!ke.call(h.properties,o)){const t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:h,
data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let o=n.version;if(o!==1){const t={instancePath:a+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:h.properties.version,data:o};e===null?e=[t]:e.push(t),r++}}if(n.
host!==void 0){let o=n.host;if(typeof o=="string"){if(!$e.test(o)){const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:D,
data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:D.type,parentSchema:D,data:o};e===null?e=[t]:e.push(t),r++}}if(n.key!==void 0){let o=n.key;if(typeof o=="string"){if(!_t.test(
o)){const t={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match \
pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:h.properties.key,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.key.type,parentSchema:h.
properties.key,data:o};e===null?e=[t]:e.push(t),r++}}if(n.bootId!==void 0){let o=n.bootId;if(typeof o!="string"&&o!==null){const t={instancePath:a+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:h.properties.bootId.type},message:"must be string,null",schema:h.properties.bootId.type,parentSchema:h.properties.
bootId,data:o};e===null?e=[t]:e.push(t),r++}if(typeof o=="string"&&v(o)>64){const t={instancePath:a+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bootId,data:o};e===null?e=[t]:e.push(t),r++}}if(n.
sequence!==void 0){let o=n.sequence;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:h.properties.sequence.type,parentSchema:h.properties.sequence,data:o};e===null?
e=[t]:e.push(t),r++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const t={instancePath:a+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:h.properties.sequence,data:o};e===null?e=[t]:e.push(t),r++}}if(n.reportedAt!==
void 0){let o=n.reportedAt;if(typeof o=="string"){if(!at.test(o)){const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:ve,data:o};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:a+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ve.type,parentSchema:ve,
data:o};e===null?e=[t]:e.push(t),r++}}if(n.agent!==void 0){let o=n.agent;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.version===void 0){const t={instancePath:a+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:h.
properties.agent.required,parentSchema:h.properties.agent,data:o};e===null?e=[t]:e.push(t),r++}for(const t in o)if(t!=="version"){const s={instancePath:a+"/agen\
t",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:h.properties.agent,data:o};e===null?e=[s]:e.push(s),r++}if(o.version!==void 0){let t=o.version;if(typeof t=="string"){if(v(t)>64){const s={
instancePath:a+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more t\
han 64 characters",schema:64,parentSchema:h.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/agent/versi\
on",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.agent.properties.
version.type,parentSchema:h.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/agent",schemaPath:"#/prope\
rties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.agent.type,parentSchema:h.properties.agent,data:o};e===null?
e=[t]:e.push(t),r++}}if(n.fleet!==void 0){let o=n.fleet;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.commit===void 0){const t={instancePath:a+"/fleet",schemaPath:"\
#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:h.properties.fleet.required,
parentSchema:h.properties.fleet,data:o};e===null?e=[t]:e.push(t),r++}if(o.head===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/require\
d",keyword:"required",params:{missingProperty:"head"},message:"must have required property 'head'",schema:h.properties.fleet.required,parentSchema:h.properties.
fleet,data:o};e===null?e=[t]:e.push(t),r++}if(o.source===void 0){const t={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'",schema:h.properties.fleet.required,parentSchema:h.properties.fleet,data:o};e===null?e=[
t]:e.push(t),r++}for(const t in o)if(!(t==="commit"||t==="head"||t==="source")){const s={instancePath:a+"/fleet",schemaPath:"#/properties/fleet/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.fleet,data:o};
e===null?e=[s]:e.push(s),r++}if(o.commit!==void 0){let t=o.commit;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/commit",schemaPath:"#/propert\
ies/fleet/properties/commit/type",keyword:"type",params:{type:h.properties.fleet.properties.commit.type},message:"must be string,null",schema:h.properties.fleet.
properties.commit.type,parentSchema:h.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&!Ce.test(t)){const s={instancePath:a+
"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9\
a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:h.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}}if(o.head!==void 0){let t=o.head;if(typeof t!=
"string"&&t!==null){const s={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/type",keyword:"type",params:{type:h.properties.fleet.properties.
head.type},message:"must be string,null",schema:h.properties.fleet.properties.head.type,parentSchema:h.properties.fleet.properties.head,data:t};e===null?e=[s]:e.
push(s),r++}if(typeof t=="string"&&!Ce.test(t)){const s={instancePath:a+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:h.properties.fleet.properties.head,data:t};
e===null?e=[s]:e.push(s),r++}}if(o.source!==void 0){let t=o.source;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/fleet/source",schemaPath:"#/proper\
ties/fleet/properties/source/type",keyword:"type",params:{type:h.properties.fleet.properties.source.type},message:"must be string,null",schema:h.properties.fleet.
properties.source.type,parentSchema:h.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>2048){const s={instancePath:a+
"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters",schema:2048,parentSchema:h.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/fleet",schemaPath:"#/p\
roperties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.fleet.type,parentSchema:h.properties.fleet,data:o};e===
null?e=[t]:e.push(t),r++}}if(n.desired!==void 0){let o=n.desired;if(typeof o!="string"&&o!==null){const t={instancePath:a+"/desired",schemaPath:"#/properties/de\
sired/type",keyword:"type",params:{type:h.properties.desired.type},message:"must be string,null",schema:h.properties.desired.type,parentSchema:h.properties.desired,
data:o};e===null?e=[t]:e.push(t),r++}if(typeof o=="string"&&!ie.test(o)){const t={instancePath:a+"/desired",schemaPath:"#/properties/desired/pattern",keyword:"p\
attern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.desired,data:o};e===null?
e=[t]:e.push(t),r++}}if(n.applied!==void 0){let o=n.applied;if(typeof o!="string"&&o!==null){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied\
/type",keyword:"type",params:{type:h.properties.applied.type},message:"must be string,null",schema:h.properties.applied.type,parentSchema:h.properties.applied,data:o};
e===null?e=[t]:e.push(t),r++}if(typeof o=="string"&&!ie.test(o)){const t={instancePath:a+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.applied,data:o};e===null?e=[t]:
e.push(t),r++}}if(n.state!==void 0){let o=n.state;if(!(o==="converged"||o==="waiting"||o==="applying"||o==="failed"||o==="stale"||o==="suspended")){const t={instancePath:a+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:h.properties.state.enum},message:"must be equal to one of the allowed values",
schema:h.properties.state.enum,parentSchema:h.properties.state,data:o};e===null?e=[t]:e.push(t),r++}}if(n.conditions!==void 0){let o=n.conditions;if(Array.isArray(
o)){if(o.length>1e3){const s={instancePath:a+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT\
 have more than 1000 items",schema:1e3,parentSchema:h.properties.conditions,data:o};e===null?e=[s]:e.push(s),r++}const t=o.length;for(let s=0;s<t;s++){let i=o[s];
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:h.properties.conditions.items.required,parentSchema:h.properties.conditions.
items,data:i};e===null?e=[p]:e.push(p),r++}if(i.status===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:h.properties.conditions.items.required,parentSchema:h.properties.
conditions.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.code===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/req\
uired",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:h.properties.conditions.items.required,parentSchema:h.
properties.conditions.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.message===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/condit\
ions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:h.properties.conditions.items.
required,parentSchema:h.properties.conditions.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.since===void 0){const p={instancePath:a+"/conditions/"+s,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:h.properties.conditions.
items.required,parentSchema:h.properties.conditions.items,data:i};e===null?e=[p]:e.push(p),r++}for(const p in i)if(!(p==="type"||p==="status"||p==="code"||p==="\
message"||p==="since")){const m={instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.conditions.items,data:i};e===null?e=[m]:e.push(m),
r++}if(i.type!==void 0){let p=i.type;if(typeof p=="string"){if(v(p)>200){const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/it\
ems/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:h.properties.conditions.
items.properties.type,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/type",schemaPath:"#/properties/conditions/items/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.conditions.items.properties.type.type,parentSchema:h.properties.
conditions.items.properties.type,data:p};e===null?e=[m]:e.push(m),r++}}if(i.status!==void 0){let p=i.status;if(typeof p!="boolean"){const m={instancePath:a+"/co\
nditions/"+s+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:h.
properties.conditions.items.properties.status.type,parentSchema:h.properties.conditions.items.properties.status,data:p};e===null?e=[m]:e.push(m),r++}}if(i.code!==
void 0){let p=i.code;if(typeof p!="string"&&p!==null){const m={instancePath:a+"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code\
/type",keyword:"type",params:{type:h.properties.conditions.items.properties.code.type},message:"must be string,null",schema:h.properties.conditions.items.properties.
code.type,parentSchema:h.properties.conditions.items.properties.code,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="string"&&v(p)>64){const m={instancePath:a+
"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more \
than 64 characters",schema:64,parentSchema:h.properties.conditions.items.properties.code,data:p};e===null?e=[m]:e.push(m),r++}}if(i.message!==void 0){let p=i.message;
if(typeof p=="string"){if(v(p)>8192){const m={instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/maxLength",
keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:h.properties.conditions.items.properties.message,
data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/message/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.conditions.items.properties.message.type,parentSchema:h.properties.conditions.
items.properties.message,data:p};e===null?e=[m]:e.push(m),r++}}if(i.since!==void 0){let p=i.since;if(typeof p=="string"){if(!at.test(p)){const m={instancePath:a+
"/conditions/"+s+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1\
,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[\
0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:ve,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/conditions/"+s+"/since",schemaPath:"#/$\
defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ve.type,parentSchema:ve,data:p};e===null?e=[m]:e.push(m),r++}}}else{const p={
instancePath:a+"/conditions/"+s,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
conditions.items.type,parentSchema:h.properties.conditions.items,data:i};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/conditions",schemaPath:"#\
/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.conditions.type,parentSchema:h.properties.conditions,
data:o};e===null?e=[t]:e.push(t),r++}}if(n.bundles!==void 0){let o=n.bundles;if(Array.isArray(o)){if(o.length>1e3){const s={instancePath:a+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:h.properties.bundles,data:o};
e===null?e=[s]:e.push(s),r++}const t=o.length;for(let s=0;s<t;s++){let i=o[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const p={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:h.
properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.digest===void 0){const p={instancePath:a+"/b\
undles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.state===void 0){const p={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:i};e===null?e=[p]:e.push(p),r++}if(i.services===void 0){const p={instancePath:a+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:h.properties.bundles.items.required,parentSchema:h.properties.bundles.items,data:i};e===null?e=[p]:e.push(p),r++}for(const p in i)if(!(p==="name"||
p==="digest"||p==="state"||p==="services")){const m={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.bundles.items,data:i};e===null?e=[
m]:e.push(m),r++}if(i.name!==void 0){let p=i.name;if(typeof p=="string"){if(!ne.test(p)){const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema\
.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:O,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+s+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:p};e===null?e=[m]:e.push(m),r++}}if(i.
digest!==void 0){let p=i.digest;if(typeof p!="string"&&p!==null){const m={instancePath:a+"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:h.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:h.properties.bundles.items.properties.
digest.type,parentSchema:h.properties.bundles.items.properties.digest,data:p};e===null?e=[m]:e.push(m),r++}if(typeof p=="string"&&!ie.test(p)){const m={instancePath:a+
"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:h.properties.bundles.items.properties.digest,data:p};e===null?e=[m]:e.push(m),r++}}if(i.state!==
void 0){let p=i.state;if(typeof p=="string"){if(v(p)>64){const m={instancePath:a+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bundles.items.properties.state,
data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.state.type,parentSchema:h.properties.bundles.items.properties.
state,data:p};e===null?e=[m]:e.push(m),r++}}if(i.services!==void 0){let p=i.services;if(Array.isArray(p)){if(p.length>1e3){const l={instancePath:a+"/bundles/"+s+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:h.properties.bundles.items.properties.services,data:p};e===null?e=[l]:e.push(l),r++}const m=p.length;for(let l=0;l<m;l++){let c=p[l];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){const d={instancePath:a+"/bundles/"+s+"/services/"+l,schemaPath:"#/properties/bundles/items/pro\
perties/services/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:h.properties.bundles.items.
properties.services.items.required,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.image===void 0){const d={
instancePath:a+"/bundles/"+s+"/services/"+l,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'",schema:h.properties.bundles.items.properties.services.items.required,parentSchema:h.properties.bundles.items.
properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.state===void 0){const d={instancePath:a+"/bundles/"+s+"/services/"+l,schemaPath:"#/propertie\
s/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:h.properties.
bundles.items.properties.services.items.required,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.health===
void 0){const d={instancePath:a+"/bundles/"+s+"/services/"+l,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{
missingProperty:"health"},message:"must have required property 'health'",schema:h.properties.bundles.items.properties.services.items.required,parentSchema:h.properties.
bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}if(c.restarts===void 0){const d={instancePath:a+"/bundles/"+s+"/services/"+l,schemaPath:"\
#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"restarts"},message:"must have required property 'rest\
arts'",schema:h.properties.bundles.items.properties.services.items.required,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=
[d]:e.push(d),r++}for(const d in c)if(!(d==="name"||d==="image"||d==="state"||d==="health"||d==="restarts")){const f={instancePath:a+"/bundles/"+s+"/services/"+
l,schemaPath:"#/properties/bundles/items/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[f]:e.push(f),r++}if(c.name!==
void 0){let d=c.name;if(typeof d=="string"){if(v(d)>200){const f={instancePath:a+"/bundles/"+s+"/services/"+l+"/name",schemaPath:"#/properties/bundles/items/pro\
perties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:h.
properties.bundles.items.properties.services.items.properties.name,data:d};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:a+"/bundles/"+s+"/services/"+
l+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:h.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.name,
data:d};e===null?e=[f]:e.push(f),r++}}if(c.image!==void 0){let d=c.image;if(typeof d=="string"){if(v(d)>1024){const f={instancePath:a+"/bundles/"+s+"/services/"+
l+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NO\
T have more than 1024 characters",schema:1024,parentSchema:h.properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[f]:e.push(f),
r++}}else{const f={instancePath:a+"/bundles/"+s+"/services/"+l+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.services.items.properties.image.type,parentSchema:h.
properties.bundles.items.properties.services.items.properties.image,data:d};e===null?e=[f]:e.push(f),r++}}if(c.state!==void 0){let d=c.state;if(typeof d=="strin\
g"){if(v(d)>64){const f={instancePath:a+"/bundles/"+s+"/services/"+l+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.bundles.items.properties.services.
items.properties.state,data:d};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:a+"/bundles/"+s+"/services/"+l+"/state",schemaPath:"#/properties/bundles\
/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.bundles.items.properties.
services.items.properties.state.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.state,data:d};e===null?e=[f]:e.push(f),r++}}if(c.
health!==void 0){let d=c.health;if(typeof d=="string"){if(v(d)>64){const f={instancePath:a+"/bundles/"+s+"/services/"+l+"/health",schemaPath:"#/properties/bundl\
es/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:h.properties.bundles.items.properties.services.items.properties.health,data:d};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:a+"/bundles\
/"+s+"/services/"+l+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:h.properties.bundles.items.properties.services.items.properties.health.type,parentSchema:h.properties.bundles.items.properties.services.items.
properties.health,data:d};e===null?e=[f]:e.push(f),r++}}if(c.restarts!==void 0){let d=c.restarts;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&d!==null){
const f={instancePath:a+"/bundles/"+s+"/services/"+l+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/type",keyword:"\
type",params:{type:h.properties.bundles.items.properties.services.items.properties.restarts.type},message:"must be integer,null",schema:h.properties.bundles.items.
properties.services.items.properties.restarts.type,parentSchema:h.properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[f]:
e.push(f),r++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const f={instancePath:a+"/bundles/"+s+"/services/"+l+"/restarts",schemaPath:"#/properties/bun\
dles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:h.
properties.bundles.items.properties.services.items.properties.restarts,data:d};e===null?e=[f]:e.push(f),r++}}}else{const d={instancePath:a+"/bundles/"+s+"/servi\
ces/"+l,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
bundles.items.properties.services.items.type,parentSchema:h.properties.bundles.items.properties.services.items,data:c};e===null?e=[d]:e.push(d),r++}}}else{const m={
instancePath:a+"/bundles/"+s+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:h.properties.bundles.items.properties.services.type,parentSchema:h.properties.bundles.items.properties.services,data:p};e===null?e=[m]:e.push(m),r++}}}else{
const p={instancePath:a+"/bundles/"+s,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.
bundles.items.type,parentSchema:h.properties.bundles.items,data:i};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:a+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.bundles.type,parentSchema:h.properties.bundles,data:o};e===null?
e=[t]:e.push(t),r++}}if(n.os!==void 0){let o=n.os;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.booted===void 0){const t={instancePath:a+"/os",schemaPath:"#\
/properties/os/required",keyword:"required",params:{missingProperty:"booted"},message:"must have required property 'booted'",schema:h.properties.os.required,parentSchema:h.
properties.os,data:o};e===null?e=[t]:e.push(t),r++}if(o.staged===void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",
params:{missingProperty:"staged"},message:"must have required property 'staged'",schema:h.properties.os.required,parentSchema:h.properties.os,data:o};e===null?e=
[t]:e.push(t),r++}if(o.rollback===void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollba\
ck"},message:"must have required property 'rollback'",schema:h.properties.os.required,parentSchema:h.properties.os,data:o};e===null?e=[t]:e.push(t),r++}if(o.version===
void 0){const t={instancePath:a+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pr\
operty 'version'",schema:h.properties.os.required,parentSchema:h.properties.os,data:o};e===null?e=[t]:e.push(t),r++}for(const t in o)if(!(t==="booted"||t==="sta\
ged"||t==="rollback"||t==="version"||t==="unlocked"||t==="etc")){const s={instancePath:a+"/os",schemaPath:"#/properties/os/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.os,data:o};e===null?e=[s]:e.push(
s),r++}if(o.booted!==void 0){let t=o.booted;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/booted",schemaPath:"#/properties/os/properties/booted/\
type",keyword:"type",params:{type:h.properties.os.properties.booted.type},message:"must be string,null",schema:h.properties.os.properties.booted.type,parentSchema:h.
properties.os.properties.booted,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>64){const s={instancePath:a+"/os/booted",schemaPath:"#/properti\
es/os/properties/booted/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.os.
properties.booted,data:t};e===null?e=[s]:e.push(s),r++}}if(o.staged!==void 0){let t=o.staged;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/stage\
d",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",params:{type:h.properties.os.properties.staged.type},message:"must be string,null",schema:h.
properties.os.properties.staged.type,parentSchema:h.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>64){const s={
instancePath:a+"/os/staged",schemaPath:"#/properties/os/properties/staged/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 c\
haracters",schema:64,parentSchema:h.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}}if(o.rollback!==void 0){let t=o.rollback;if(typeof t!=
"string"&&t!==null){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/type",keyword:"type",params:{type:h.properties.os.properties.
rollback.type},message:"must be string,null",schema:h.properties.os.properties.rollback.type,parentSchema:h.properties.os.properties.rollback,data:t};e===null?e=
[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>64){const s={instancePath:a+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxLength",keyword:"max\
Length",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.os.properties.rollback,data:t};e===null?e=[s]:e.push(
s),r++}}if(o.version!==void 0){let t=o.version;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/os/version",schemaPath:"#/properties/os/properties/ver\
sion/type",keyword:"type",params:{type:h.properties.os.properties.version.type},message:"must be string,null",schema:h.properties.os.properties.version.type,parentSchema:h.
properties.os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>200){const s={instancePath:a+"/os/version",schemaPath:"#/prope\
rties/os/properties/version/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:h.properties.
os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(o.unlocked!==void 0){let t=o.unlocked;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/\
os/unlocked",schemaPath:"#/properties/os/properties/unlocked/type",keyword:"type",params:{type:h.properties.os.properties.unlocked.type},message:"must be string\
,null",schema:h.properties.os.properties.unlocked.type,parentSchema:h.properties.os.properties.unlocked,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="strin\
g"&&v(t)>64){const s={instancePath:a+"/os/unlocked",schemaPath:"#/properties/os/properties/unlocked/maxLength",keyword:"maxLength",params:{limit:64},message:"mu\
st NOT have more than 64 characters",schema:64,parentSchema:h.properties.os.properties.unlocked,data:t};e===null?e=[s]:e.push(s),r++}}if(o.etc!==void 0){let t=o.
etc;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:a+"/os/etc",schemaPath:"#/properties/os/properties/etc/type",keyword:"type",
params:{type:h.properties.os.properties.etc.type},message:"must be object,null",schema:h.properties.os.properties.etc.type,parentSchema:h.properties.os.properties.
etc,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.digest===void 0){const s={instancePath:a+"/os/etc",schemaPath:"#/prop\
erties/os/properties/etc/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:h.properties.os.properties.
etc.required,parentSchema:h.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}if(t.total===void 0){const s={instancePath:a+"/os/etc",schemaPath:"\
#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'",schema:h.properties.os.
properties.etc.required,parentSchema:h.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}if(t.whole===void 0){const s={instancePath:a+"/os/etc",
schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"whole"},message:"must have required property 'whole'",schema:h.
properties.os.properties.etc.required,parentSchema:h.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}if(t.changes===void 0){const s={instancePath:a+
"/os/etc",schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"changes"},message:"must have required property 'chang\
es'",schema:h.properties.os.properties.etc.required,parentSchema:h.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="\
digest"||s==="total"||s==="whole"||s==="changes")){const i={instancePath:a+"/os/etc",schemaPath:"#/properties/os/properties/etc/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.os.properties.etc,data:t};e===
null?e=[i]:e.push(i),r++}if(t.digest!==void 0){let s=t.digest;if(typeof s=="string"){if(!ie.test(s)){const i={instancePath:a+"/os/etc/digest",schemaPath:"#/prop\
erties/os/properties/etc/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[\
0-9a-f]{64}$",parentSchema:h.properties.os.properties.etc.properties.digest,data:s};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a+"/os/etc/digest",
schemaPath:"#/properties/os/properties/etc/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.os.properties.
etc.properties.digest.type,parentSchema:h.properties.os.properties.etc.properties.digest,data:s};e===null?e=[i]:e.push(i),r++}}if(t.total!==void 0){let s=t.total;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const i={instancePath:a+"/os/etc/total",schemaPath:"#/properties/os/properties/etc/properties/total/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer",schema:h.properties.os.properties.etc.properties.total.type,parentSchema:h.properties.os.properties.
etc.properties.total,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){const i={instancePath:a+"/os/etc/total",schemaPath:"\
#/properties/os/properties/etc/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:h.properties.
os.properties.etc.properties.total,data:s};e===null?e=[i]:e.push(i),r++}}if(t.whole!==void 0){let s=t.whole;if(typeof s!="boolean"){const i={instancePath:a+"/os\
/etc/whole",schemaPath:"#/properties/os/properties/etc/properties/whole/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:h.properties.
os.properties.etc.properties.whole.type,parentSchema:h.properties.os.properties.etc.properties.whole,data:s};e===null?e=[i]:e.push(i),r++}}if(t.changes!==void 0){
let s=t.changes;if(Array.isArray(s)){if(s.length>100){const p={instancePath:a+"/os/etc/changes",schemaPath:"#/properties/os/properties/etc/properties/changes/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:h.properties.os.properties.etc.properties.changes,
data:s};e===null?e=[p]:e.push(p),r++}const i=s.length;for(let p=0;p<i;p++){let m=s[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0){const l={
instancePath:a+"/os/etc/changes/"+p,schemaPath:"#/properties/os/properties/etc/properties/changes/items/required",keyword:"required",params:{missingProperty:"ki\
nd"},message:"must have required property 'kind'",schema:h.properties.os.properties.etc.properties.changes.items.required,parentSchema:h.properties.os.properties.
etc.properties.changes.items,data:m};e===null?e=[l]:e.push(l),r++}if(m.path===void 0){const l={instancePath:a+"/os/etc/changes/"+p,schemaPath:"#/properties/os/p\
roperties/etc/properties/changes/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:h.properties.
os.properties.etc.properties.changes.items.required,parentSchema:h.properties.os.properties.etc.properties.changes.items,data:m};e===null?e=[l]:e.push(l),r++}for(const l in m)
if(!(l==="kind"||l==="path")){const c={instancePath:a+"/os/etc/changes/"+p,schemaPath:"#/properties/os/properties/etc/properties/changes/items/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.os.properties.
etc.properties.changes.items,data:m};e===null?e=[c]:e.push(c),r++}if(m.kind!==void 0){let l=m.kind;if(!(l==="added"||l==="changed"||l==="removed")){const c={instancePath:a+
"/os/etc/changes/"+p+"/kind",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues:h.properties.
os.properties.etc.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:h.properties.os.properties.etc.properties.
changes.items.properties.kind.enum,parentSchema:h.properties.os.properties.etc.properties.changes.items.properties.kind,data:l};e===null?e=[c]:e.push(c),r++}}if(m.
path!==void 0){let l=m.path;if(typeof l=="string"){if(v(l)>65536){const c={instancePath:a+"/os/etc/changes/"+p+"/path",schemaPath:"#/properties/os/properties/et\
c/properties/changes/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:h.
properties.os.properties.etc.properties.changes.items.properties.path,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/os/etc/changes/"+p+"/\
path",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.
properties.os.properties.etc.properties.changes.items.properties.path.type,parentSchema:h.properties.os.properties.etc.properties.changes.items.properties.path,
data:l};e===null?e=[c]:e.push(c),r++}}}else{const l={instancePath:a+"/os/etc/changes/"+p,schemaPath:"#/properties/os/properties/etc/properties/changes/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.os.properties.etc.properties.changes.items.type,parentSchema:h.properties.
os.properties.etc.properties.changes.items,data:m};e===null?e=[l]:e.push(l),r++}}}else{const i={instancePath:a+"/os/etc/changes",schemaPath:"#/properties/os/pro\
perties/etc/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:h.properties.os.properties.etc.properties.changes.type,
parentSchema:h.properties.os.properties.etc.properties.changes,data:s};e===null?e=[i]:e.push(i),r++}}}}}else{const t={instancePath:a+"/os",schemaPath:"#/propert\
ies/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.os.type,parentSchema:h.properties.os,data:o};e===null?e=[t]:e.push(
t),r++}}if(n.hardware!==void 0){let o=n.hardware;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const t={instancePath:a+"/hardware",schemaPath:"#/properties/ha\
rdware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.hardware.type,parentSchema:h.properties.hardware,data:o};e===null?
e=[t]:e.push(t),r++}}if(n.network!==void 0){let o=n.network;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.hostname===void 0){const t={instancePath:a+"/netwo\
rk",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required property 'hostname'",schema:h.
properties.network.required,parentSchema:h.properties.network,data:o};e===null?e=[t]:e.push(t),r++}if(o.addresses===void 0){const t={instancePath:a+"/network",schemaPath:"\
#/properties/network/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required property 'addresses'",schema:h.properties.network.
required,parentSchema:h.properties.network,data:o};e===null?e=[t]:e.push(t),r++}if(o.meshKey===void 0){const t={instancePath:a+"/network",schemaPath:"#/properti\
es/network/required",keyword:"required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:h.properties.network.required,
parentSchema:h.properties.network,data:o};e===null?e=[t]:e.push(t),r++}for(const t in o)if(!(t==="hostname"||t==="addresses"||t==="meshKey")){const s={instancePath:a+
"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:h.properties.network,data:o};e===null?e=[s]:e.push(s),r++}if(o.hostname!==void 0){let t=o.hostname;if(typeof t!="string"&&t!==
null){const s={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:h.properties.network.properties.
hostname.type},message:"must be string,null",schema:h.properties.network.properties.hostname.type,parentSchema:h.properties.network.properties.hostname,data:t};
e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>255){const s={instancePath:a+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/m\
axLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:h.properties.network.properties.hostname,
data:t};e===null?e=[s]:e.push(s),r++}}if(o.addresses!==void 0){let t=o.addresses;if(Array.isArray(t)){if(t.length>1e3){const i={instancePath:a+"/network/address\
es",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,
parentSchema:h.properties.network.properties.addresses,data:t};e===null?e=[i]:e.push(i),r++}const s=t.length;for(let i=0;i<s;i++){let p=t[i];if(typeof p=="strin\
g"){if(v(p)>64){const m={instancePath:a+"/network/addresses/"+i,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:h.properties.network.properties.addresses.items,data:p};e===null?e=[m]:e.push(m),
r++}}else{const m={instancePath:a+"/network/addresses/"+i,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:h.properties.network.properties.addresses.items.type,parentSchema:h.properties.network.properties.addresses.items,data:p};e===null?
e=[m]:e.push(m),r++}}}else{const s={instancePath:a+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:h.properties.network.properties.addresses.type,parentSchema:h.properties.network.properties.addresses,data:t};e===null?e=
[s]:e.push(s),r++}}if(o.meshKey!==void 0){let t=o.meshKey;if(typeof t!="string"&&t!==null){const s={instancePath:a+"/network/meshKey",schemaPath:"#/properties/n\
etwork/properties/meshKey/type",keyword:"type",params:{type:h.properties.network.properties.meshKey.type},message:"must be string,null",schema:h.properties.network.
properties.meshKey.type,parentSchema:h.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&v(t)>64){const s={instancePath:a+
"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters",schema:64,parentSchema:h.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a+"/network",schemaPath:"\
#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.network.type,parentSchema:h.properties.network,data:o};
e===null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:h.type,parentSchema:h,
data:n};e===null?e=[o]:e.push(o),r++}return _e.errors=e,r===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ot=Oe,U={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"meta-data.schema.json",title:"MetaDataFile",description:"meta-data of a NoCloud seed, as far as Kedge takes it.",type:["object","\
null"],properties:{"instance-id":{description:"Of no meaning here: a host is enrolled once",type:"string",maxLength:256},"local-hostname":{$ref:"common.schema.j\
son#/$defs/hostName"},dsmode:{description:"Of no meaning here",type:"string",maxLength:16}},additionalProperties:!1};function Oe(n,{instancePath:a="",parentData:z,
parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=Oe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:U.type},message:"must be object,n\
ull",schema:U.type,parentSchema:U,data:n};e===null?e=[o]:e.push(o),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)if(!(o==="instance-id"||o===
"local-hostname"||o==="dsmode")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties",schema:!1,parentSchema:U,data:n};e===null?e=[t]:e.push(t),r++}if(n["instance-id"]!==void 0){let o=n["instance-id"];if(typeof o==
"string"){if(v(o)>256){const t={instancePath:a+"/instance-id",schemaPath:"#/properties/instance-id/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters",schema:256,parentSchema:U.properties["instance-id"],data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/i\
nstance-id",schemaPath:"#/properties/instance-id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.properties["instance-id"].type,parentSchema:U.
properties["instance-id"],data:o};e===null?e=[t]:e.push(t),r++}}if(n["local-hostname"]!==void 0){let o=n["local-hostname"];if(typeof o=="string"){if(!$e.test(o)){
const t={instancePath:a+"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0\
-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$\
"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:D,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.type,parentSchema:D,
data:o};e===null?e=[t]:e.push(t),r++}}if(n.dsmode!==void 0){let o=n.dsmode;if(typeof o=="string"){if(v(o)>16){const t={instancePath:a+"/dsmode",schemaPath:"#/pr\
operties/dsmode/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters",schema:16,parentSchema:U.properties.dsmode,data:o};
e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/dsmode",schemaPath:"#/properties/dsmode/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:U.properties.dsmode.type,parentSchema:U.properties.dsmode,data:o};e===null?e=[t]:e.push(t),r++}}}return Oe.errors=e,r===0}Oe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Zt=Ie,j={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channe\
l>.yaml: the OSTree commit that the hosts of a channel run.",type:"object",required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The O\
STree commit checksum that this channel stands for: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the \
commit is of, for people, such as `debian/12/x86_64/gpu`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{
description:"OSTree repositories to pull the commit from, the first that answers: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,
items:{description:"An https URL of an OSTree repository (http on loopback only)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates\
 of which one must have signed the OSTree commit, besides the pin: paths such as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{
description:"A path `trust/os/<name>.asc`",type:"string",pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"Wh\
en a host may reboot into the commit; at any time where absent",type:"object",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.\
schema.json#/$defs/idle"}},additionalProperties:!1},confirm:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1},It=new RegExp("^[A-Za-z0-9_][A\
-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),Ft=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),Ze={title:"MaintenanceWindows",description:"\
Maintenance windows; one of them must be open",type:"array",minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}};function we(n,{instancePath:a="",
parentData:z,parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=we.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),Array.isArray(n)){if(n.length>32){const t={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have m\
ore than 32 items",schema:32,parentSchema:Ze,data:n};e===null?e=[t]:e.push(t),r++}if(n.length<1){const t={instancePath:a,schemaPath:"#/minItems",keyword:"minIte\
ms",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:Ze,data:n};e===null?e=[t]:e.push(t),r++}const o=n.length;for(let t=0;t<o;t++){
let s=n[t];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.start===void 0){const i={instancePath:a+"/"+t,schemaPath:"common.schema.json#/$defs/window/required",
keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'",schema:k.required,parentSchema:k,data:s};e===null?e=[i]:e.push(
i),r++}if(s.length===void 0){const i={instancePath:a+"/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"le\
ngth"},message:"must have required property 'length'",schema:k.required,parentSchema:k,data:s};e===null?e=[i]:e.push(i),r++}if(s.timezone===void 0){const i={instancePath:a+
"/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezo\
ne'",schema:k.required,parentSchema:k,data:s};e===null?e=[i]:e.push(i),r++}for(const i in s)if(!(i==="days"||i==="start"||i==="length"||i==="timezone")){const p={
instancePath:a+"/"+t,schemaPath:"common.schema.json#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"mu\
st NOT have additional properties",schema:!1,parentSchema:k,data:s};e===null?e=[p]:e.push(p),r++}if(s.days!==void 0){let i=s.days;if(Array.isArray(i)){if(i.length<
1){const c={instancePath:a+"/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items",schema:1,parentSchema:k.properties.days,data:i};e===null?e=[c]:e.push(c),r++}const p=i.length;for(let c=0;c<p;c++){let d=i[c];if(!(d===
"mon"||d==="tue"||d==="wed"||d==="thu"||d==="fri"||d==="sat"||d==="sun")){const f={instancePath:a+"/"+t+"/days/"+c,schemaPath:"common.schema.json#/$defs/window/\
properties/days/items/enum",keyword:"enum",params:{allowedValues:k.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:k.properties.
days.items.enum,parentSchema:k.properties.days.items,data:d};e===null?e=[f]:e.push(f),r++}}let m=i.length,l;if(m>1){e:for(;m--;)for(l=m;l--;)if(X(i[m],i[l])){const c={
instancePath:a+"/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:m,j:l},message:"must NOT \
have duplicate items (items ## "+l+" and "+m+" are identical)",schema:!0,parentSchema:k.properties.days,data:i};e===null?e=[c]:e.push(c),r++;break e}}}else{const p={
instancePath:a+"/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.
properties.days.type,parentSchema:k.properties.days,data:i};e===null?e=[p]:e.push(p),r++}}if(s.start!==void 0){let i=s.start;if(typeof i=="string"){if(!tt.test(
i)){const p={instancePath:a+"/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]\
|2[0-3]):[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:k.properties.start,data:i};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:k.properties.start.type,parentSchema:k.properties.start,data:i};e===null?e=[p]:e.push(p),r++}}if(s.length!==void 0){
let i=s.length;if(typeof i=="string"){if(!Q.test(i)){const p={instancePath:a+"/"+t+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/patt\
ern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)\
$",parentSchema:k.properties.length,data:i};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/"+t+"/length",schemaPath:"common.schema.json#/$defs/win\
dow/properties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.length.type,parentSchema:k.properties.length,data:i};
e===null?e=[p]:e.push(p),r++}}if(s.timezone!==void 0){let i=s.timezone;if(typeof i=="string"){if(!st.test(i)){const p={instancePath:a+"/"+t+"/timezone",schemaPath:"\
common.schema.json#/$defs/window/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must\
 match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:k.properties.timezone,data:i};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/"+t+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:k.properties.timezone.type,parentSchema:k.properties.timezone,data:i};e===null?e=[p]:e.push(p),r++}}}else{
const i={instancePath:a+"/"+t,schemaPath:"common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.type,parentSchema:k,
data:s};e===null?e=[i]:e.push(i),r++}}}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Ze.type,
parentSchema:Ze,data:n};e===null?e=[o]:e.push(o),r++}return we.errors=e,r===0}we.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var me={title:"IdleRuleTex\
t",description:"How still a host must be, besides an open window",type:"object",required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$def\
s/gpuBelow"},for:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1};function be(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,
dynamicAnchors:$={}}={}){let e=null,r=0;const u=be.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.for===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"must have required pro\
perty 'for'",schema:me.required,parentSchema:me,data:n};e===null?e=[o]:e.push(o),r++}if(n.gpuBelow===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:me.required,parentSchema:me,data:n};e===null?e=[o]:e.push(
o),r++}for(const o in n)if(!(o==="gpuBelow"||o==="for")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:me,data:n};e===null?e=[t]:e.push(t),r++}if(n.gpuBelow!==void 0){let o=n.gpuBelow;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const t={instancePath:a+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:ae.type,parentSchema:ae,data:o};e===null?e=[t]:e.push(t),r++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){
const t={instancePath:a+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must b\
e <= 100",schema:100,parentSchema:ae,data:o};e===null?e=[t]:e.push(t),r++}if(o<1||isNaN(o)){const t={instancePath:a+"/gpuBelow",schemaPath:"common.schema.json#/\
$defs/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:ae,data:o};e===null?e=[t]:e.push(t),r++}}}
if(n.for!==void 0){let o=n.for;if(typeof o=="string"){if(!Q.test(o)){const t={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,
data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/for",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:Z.type,parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:me.type,parentSchema:me,data:n};e===null?e=[o]:e.push(o),r++}return be.errors=e,r===0}be.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Ie(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=Ie.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.commit===void 0){const o={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:j.required,parentSchema:j,data:n};
e===null?e=[o]:e.push(o),r++}if(n.ref===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ref"},message:"must \
have required property 'ref'",schema:j.required,parentSchema:j,data:n};e===null?e=[o]:e.push(o),r++}if(n.remotes===void 0){const o={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"remotes"},message:"must have required property 'remotes'",schema:j.required,parentSchema:j,data:n};e===null?
e=[o]:e.push(o),r++}if(n.signedBy===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signedBy"},message:"must\
 have required property 'signedBy'",schema:j.required,parentSchema:j,data:n};e===null?e=[o]:e.push(o),r++}for(const o in n)if(!(o==="commit"||o==="ref"||o==="re\
motes"||o==="signedBy"||o==="reboot"||o==="confirm")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:j,data:n};e===null?e=[t]:e.push(t),r++}if(n.commit!==void 0){let o=n.commit;if(typeof o=="s\
tring"){if(!ie.test(o)){const t={instancePath:a+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:j.properties.commit,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+
"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.commit.type,parentSchema:j.properties.
commit,data:o};e===null?e=[t]:e.push(t),r++}}if(n.ref!==void 0){let o=n.ref;if(typeof o=="string"){if(v(o)>255){const t={instancePath:a+"/ref",schemaPath:"#/pro\
perties/ref/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:j.properties.ref,data:o};
e===null?e=[t]:e.push(t),r++}if(!It.test(o)){const t={instancePath:a+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z\
0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:j.properties.ref,data:o};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/ref",schemaPath:"\
#/properties/ref/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.ref.type,parentSchema:j.properties.ref,data:o};e===null?
e=[t]:e.push(t),r++}}if(n.remotes!==void 0){let o=n.remotes;if(Array.isArray(o)){if(o.length>16){const p={instancePath:a+"/remotes",schemaPath:"#/properties/rem\
otes/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:j.properties.remotes,data:o};e===null?e=[p]:
e.push(p),r++}if(o.length<1){const p={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items",schema:1,parentSchema:j.properties.remotes,data:o};e===null?e=[p]:e.push(p),r++}const t=o.length;for(let p=0;p<t;p++){let m=o[p];if(typeof m==
"string"){if(v(m)>2048){const l={instancePath:a+"/remotes/"+p,schemaPath:"#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:j.properties.remotes.items,data:m};e===null?e=[l]:e.push(l),r++}if(v(m)<1){const l={instancePath:a+
"/remotes/"+p,schemaPath:"#/properties/remotes/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:j.
properties.remotes.items,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/remotes/"+p,schemaPath:"#/properties/remotes/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:j.properties.remotes.items.type,parentSchema:j.properties.remotes.items,data:m};e===null?e=[l]:e.push(
l),r++}}let s=o.length,i;if(s>1){const p={};for(;s--;){let m=o[s];if(typeof m=="string"){if(typeof p[m]=="number"){i=p[m];const l={instancePath:a+"/remotes",schemaPath:"\
#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:s,j:i},message:"must NOT have duplicate items (items ## "+i+" and "+s+" are identical)",schema:!0,
parentSchema:j.properties.remotes,data:o};e===null?e=[l]:e.push(l),r++;break}p[m]=s}}}}else{const t={instancePath:a+"/remotes",schemaPath:"#/properties/remotes/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.remotes.type,parentSchema:j.properties.remotes,data:o};e===null?e=[t]:e.push(
t),r++}}if(n.signedBy!==void 0){let o=n.signedBy;if(Array.isArray(o)){if(o.length>16){const p={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/maxI\
tems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:j.properties.signedBy,data:o};e===null?e=[p]:e.push(
p),r++}if(o.length<1){const p={instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items",schema:1,parentSchema:j.properties.signedBy,data:o};e===null?e=[p]:e.push(p),r++}const t=o.length;for(let p=0;p<t;p++){let m=o[p];if(typeof m==
"string"){if(!Ft.test(m)){const l={instancePath:a+"/signedBy/"+p,schemaPath:"#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[\
A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9.\
_-]{0,62}\\.asc$",parentSchema:j.properties.signedBy.items,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/signedBy/"+p,schemaPath:"#/prope\
rties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.signedBy.items.type,parentSchema:j.properties.signedBy.
items,data:m};e===null?e=[l]:e.push(l),r++}}let s=o.length,i;if(s>1){const p={};for(;s--;){let m=o[s];if(typeof m=="string"){if(typeof p[m]=="number"){i=p[m];const l={
instancePath:a+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",keyword:"uniqueItems",params:{i:s,j:i},message:"must NOT have duplicate items (items #\
# "+i+" and "+s+" are identical)",schema:!0,parentSchema:j.properties.signedBy,data:o};e===null?e=[l]:e.push(l),r++;break}p[m]=s}}}}else{const t={instancePath:a+
"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.signedBy.type,parentSchema:j.
properties.signedBy,data:o};e===null?e=[t]:e.push(t),r++}}if(n.reboot!==void 0){let o=n.reboot;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const t in o)if(!(t===
"windows"||t==="idle")){const s={instancePath:a+"/reboot",schemaPath:"#/properties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:j.properties.reboot,data:o};e===null?e=[s]:e.push(s),r++}o.windows!==void 0&&(we(o.windows,
{instancePath:a+"/reboot/windows",parentData:o,parentDataProperty:"windows",rootData:P,dynamicAnchors:$})||(e=e===null?we.errors:e.concat(we.errors),r=e.length)),
o.idle!==void 0&&(be(o.idle,{instancePath:a+"/reboot/idle",parentData:o,parentDataProperty:"idle",rootData:P,dynamicAnchors:$})||(e=e===null?be.errors:e.concat(
be.errors),r=e.length))}else{const t={instancePath:a+"/reboot",schemaPath:"#/properties/reboot/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:j.properties.reboot.type,parentSchema:j.properties.reboot,data:o};e===null?e=[t]:e.push(t),r++}}if(n.confirm!==void 0){let o=n.confirm;if(typeof o=="\
string"){if(!Q.test(o)){const t={instancePath:a+"/confirm",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:o};e===null?e=[t]:e.push(t),
r++}}else{const t={instancePath:a+"/confirm",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:Z.type,parentSchema:Z,data:o};e===null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:j.type,parentSchema:j,data:n};e===null?e=[o]:e.push(o),r++}return Ie.errors=e,r===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Bt=Fe,y={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"policy.schema.json",title:"PolicyFile",description:"trust/policy.yaml: who may sign wha\
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
A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"}}},Pe={title:"PersonName",description:"\
A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},ee={title:"RoleName",description:"\
A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},Se=new RegExp("^[A-Za-z0-9][\
A-Za-z0-9._-]{0,62}$","u"),Dt=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function Fe(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,
dynamicAnchors:$={}}={}){let e=null,r=0;const u=Fe.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.version===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have requ\
ired property 'version'",schema:y.required,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}if(n.revision===void 0){const t={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"revision"},message:"must have required property 'revision'",schema:y.required,parentSchema:y,data:n};e===null?
e=[t]:e.push(t),r++}if(n.roles===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"must have \
required property 'roles'",schema:y.required,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}if(n.rules===void 0){const t={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",schema:y.required,parentSchema:y,data:n};e===null?e=[t]:
e.push(t),r++}for(const t in n)if(!(t==="version"||t==="revision"||t==="robots"||t==="roles"||t==="rules"||t==="refresh"||t==="require"||t==="origins")){const s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:y,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let t=n.version;if(t!==1){const s={instancePath:a+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:y.properties.version,data:t};e===null?e=[s]:e.
push(s),r++}}if(n.revision!==void 0){let t=n.revision;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:a+"/revision",schemaPath:"\
#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.revision.type,parentSchema:y.properties.revision,
data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){const s={instancePath:a+"/revision",schemaPath:"#/prop\
erties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:y.
properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:a+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}}}if(n.robots!==
void 0){let t=n.robots;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let l=t[m];if(typeof l=="string"){if(!Se.test(l)){const c={instancePath:a+"/ro\
bots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-\
Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:Pe,data:l};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/robots/"+m,
schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Pe.type,parentSchema:Pe,data:l};e===null?e=[c]:e.push(c),
r++}}let i=t.length,p;if(i>1){e:for(;i--;)for(p=i;p--;)if(X(t[i],t[p])){const m={instancePath:a+"/robots",schemaPath:"#/properties/robots/uniqueItems",keyword:"\
uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:y.properties.robots,data:t};
e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:y.properties.robots.type,parentSchema:y.properties.robots,data:t};e===null?e=[s]:e.push(s),r++}}if(n.roles!==void 0){let t=n.roles;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const i=r;if(typeof s=="string"){if(!Se.test(s)){const p={instancePath:a+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ee,data:s,propertyName:s};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:a+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ee.type,parentSchema:ee,data:s,propertyName:s};e===null?e=[p]:e.push(p),r++}var o=i===r;if(!o){const p={instancePath:a+"/roles",schemaPath:"#/properties/\
roles/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:y.properties.roles.propertyNames,parentSchema:y.
properties.roles,data:t};e===null?e=[p]:e.push(p),r++}}for(const s in t){let i=t[s];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.keys===void 0){const p={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:y.properties.roles.additionalProperties.required,parentSchema:y.properties.roles.additionalProperties,data:i};
e===null?e=[p]:e.push(p),r++}for(const p in i)if(!(p==="keys"||p==="threshold")){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:y.properties.roles.additionalProperties,data:i};e===null?e=[m]:e.push(m),r++}if(i.keys!==void 0){let p=i.keys;if(Array.isArray(p)){
if(p.length<1){const d={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.
keys,data:p};e===null?e=[d]:e.push(d),r++}const m=p.length;for(let d=0;d<m;d++){let f=p[d];if(typeof f=="string"){if(!Se.test(f)){const te={instancePath:a+"/rol\
es/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\
$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:Pe,data:f};e===null?e=[te]:e.push(te),
r++}}else{const te={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+d,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:Pe.type,parentSchema:Pe,data:f};e===null?e=[te]:e.push(te),r++}}let l=p.length,c;if(l>1){e:for(;l--;)for(c=l;c--;)if(X(p[l],
p[c])){const d={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/un\
iqueItems",keyword:"uniqueItems",params:{i:l,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+l+" are identical)",schema:!0,parentSchema:y.properties.
roles.additionalProperties.properties.keys,data:p};e===null?e=[d]:e.push(d),r++;break e}}}else{const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.
roles.additionalProperties.properties.keys.type,parentSchema:y.properties.roles.additionalProperties.properties.keys,data:p};e===null?e=[m]:e.push(m),r++}}if(i.
threshold!==void 0){let p=i.threshold;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r",schema:y.properties.roles.additionalProperties.properties.threshold.type,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:p};e===
null?e=[m]:e.push(m),r++}if(typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p)){const m={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/th\
reshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be\
 <= 100",schema:100,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:p};e===null?e=[m]:e.push(m),r++}if(p<1||isNaN(p)){const m={instancePath:a+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.roles.additionalProperties.properties.threshold,data:p};e===null?
e=[m]:e.push(m),r++}}}}else{const p={instancePath:a+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.roles.additionalProperties.type,parentSchema:y.properties.roles.additionalProperties,
data:i};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.properties.roles.type,parentSchema:y.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}}if(n.rules!==void 0){let t=n.rules;if(Array.
isArray(t)){if(t.length<1){const i={instancePath:a+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have \
fewer than 1 items",schema:1,parentSchema:y.properties.rules,data:t};e===null?e=[i]:e.push(i),r++}const s=t.length;for(let i=0;i<s;i++){let p=t[i];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.paths===void 0){const m={instancePath:a+"/rules/"+i,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{
missingProperty:"paths"},message:"must have required property 'paths'",schema:y.properties.rules.items.required,parentSchema:y.properties.rules.items,data:p};e===
null?e=[m]:e.push(m),r++}if(p.role===void 0){const m={instancePath:a+"/rules/"+i,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"\
role"},message:"must have required property 'role'",schema:y.properties.rules.items.required,parentSchema:y.properties.rules.items,data:p};e===null?e=[m]:e.push(
m),r++}for(const m in p)if(!(m==="paths"||m==="role"||m==="threshold"||m==="restore")){const l={instancePath:a+"/rules/"+i,schemaPath:"#/properties/rules/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.
rules.items,data:p};e===null?e=[l]:e.push(l),r++}if(p.paths!==void 0){let m=p.paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:a+"/rules/"+i+"/pa\
ths",schemaPath:"#/properties/rules/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:y.
properties.rules.items.properties.paths,data:m};e===null?e=[c]:e.push(c),r++}const l=m.length;for(let c=0;c<l;c++){let d=m[c];if(typeof d=="string"){if(v(d)>512){
const f={instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"\
must NOT have more than 512 characters",schema:512,parentSchema:y.properties.rules.items.properties.paths.items,data:d};e===null?e=[f]:e.push(f),r++}if(v(d)<1){
const f={instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"#/properties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.rules.items.properties.paths.items,data:d};e===null?e=[f]:e.push(f),r++}}else{const f={
instancePath:a+"/rules/"+i+"/paths/"+c,schemaPath:"#/properties/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:y.properties.rules.items.properties.paths.items.type,parentSchema:y.properties.rules.items.properties.paths.items,data:d};e===null?e=[f]:e.push(f),
r++}}}else{const l={instancePath:a+"/rules/"+i+"/paths",schemaPath:"#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:y.properties.rules.items.properties.paths.type,parentSchema:y.properties.rules.items.properties.paths,data:m};e===null?e=[l]:e.push(l),r++}}
if(p.role!==void 0){let m=p.role;if(typeof m=="string"){if(!Se.test(m)){const l={instancePath:a+"/rules/"+i+"/role",schemaPath:"#/$defs/role/pattern",keyword:"p\
attern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]\
{0,62}$",parentSchema:ee,data:m};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:a+"/rules/"+i+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,data:m};e===null?e=[l]:e.push(l),r++}}if(p.threshold!==void 0){let m=p.threshold;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const l={instancePath:a+"/rules/"+i+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:y.properties.rules.items.properties.threshold.type,parentSchema:y.properties.rules.items.properties.
threshold,data:m};e===null?e=[l]:e.push(l),r++}if(typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m)){const l={instancePath:a+"/rules/"+i+"/threshold",schemaPath:"\
#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.
rules.items.properties.threshold,data:m};e===null?e=[l]:e.push(l),r++}if(m<1||isNaN(m)){const l={instancePath:a+"/rules/"+i+"/threshold",schemaPath:"#/propertie\
s/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.rules.items.
properties.threshold,data:m};e===null?e=[l]:e.push(l),r++}}}if(p.restore!==void 0){let m=p.restore;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const l={
instancePath:a+"/rules/"+i+"/restore",schemaPath:"#/properties/rules/items/properties/restore/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:y.properties.rules.items.properties.restore.type,parentSchema:y.properties.rules.items.properties.restore,data:m};e===null?e=[l]:e.push(l),r++}if(typeof m==
"number"&&isFinite(m)){if(m>99||isNaN(m)){const l={instancePath:a+"/rules/"+i+"/restore",schemaPath:"#/properties/rules/items/properties/restore/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99},message:"must be <= 99",schema:99,parentSchema:y.properties.rules.items.properties.restore,data:m};e===null?e=[l]:e.push(
l),r++}if(m<1||isNaN(m)){const l={instancePath:a+"/rules/"+i+"/restore",schemaPath:"#/properties/rules/items/properties/restore/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.rules.items.properties.restore,data:m};e===null?e=[l]:e.push(l),r++}}}}else{const m={
instancePath:a+"/rules/"+i,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.rules.items.
type,parentSchema:y.properties.rules.items,data:p};e===null?e=[m]:e.push(m),r++}}}else{const s={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:y.properties.rules.type,parentSchema:y.properties.rules,data:t};e===null?e=[s]:e.push(s),r++}}if(n.refresh!==
void 0){let t=n.refresh;if(typeof t=="string"){if(!Se.test(t)){const s={instancePath:a+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:ee,
data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:a+"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:ee.type,parentSchema:ee,data:t};e===null?e=[s]:e.push(s),r++}}if(n.require!==void 0){let t=n.require;if(Array.isArray(t)){const s=t.length;for(let m=0;m<
s;m++){let l=t[m];if(!(l==="tree-sha256"||l==="fleet"||l==="branch")){const c={instancePath:a+"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"\
enum",params:{allowedValues:y.properties.require.items.enum},message:"must be equal to one of the allowed values",schema:y.properties.require.items.enum,parentSchema:y.
properties.require.items,data:l};e===null?e=[c]:e.push(c),r++}}let i=t.length,p;if(i>1){e:for(;i--;)for(p=i;p--;)if(X(t[i],t[p])){const m={instancePath:a+"/requ\
ire",schemaPath:"#/properties/require/uniqueItems",keyword:"uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+i+" are ide\
ntical)",schema:!0,parentSchema:y.properties.require,data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:a+"/require",schemaPath:"#/proper\
ties/require/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.require.type,parentSchema:y.properties.require,data:t};e===null?
e=[s]:e.push(s),r++}}if(n.origins!==void 0){let t=n.origins;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let l=t[m];if(typeof l=="string"){if(v(l)>
2048){const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have mor\
e than 2048 characters",schema:2048,parentSchema:y.properties.origins.items,data:l};e===null?e=[c]:e.push(c),r++}if(!Dt.test(l)){const c={instancePath:a+"/origi\
ns/"+m,schemaPath:"#/properties/origins/items/pattern",keyword:"pattern",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match patt\
ern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:y.properties.origins.items,data:l};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:a+"/origins/"+m,schemaPath:"#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:y.properties.origins.items.type,parentSchema:y.properties.origins.items,data:l};e===null?e=[c]:e.push(c),r++}}let i=t.length,p;if(i>1){const m={};
for(;i--;){let l=t[i];if(typeof l=="string"){if(typeof m[l]=="number"){p=m[l];const c={instancePath:a+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"\
uniqueItems",params:{i,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+i+" are identical)",schema:!0,parentSchema:y.properties.origins,data:t};
e===null?e=[c]:e.push(c),r++;break}m[l]=i}}}}else{const s={instancePath:a+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:y.properties.origins.type,parentSchema:y.properties.origins,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:n};e===null?e=[t]:e.push(t),r++}return Fe.errors=e,r===
0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rt=Be,W={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"Po\
wersFile",description:"trust/powers.yaml: which bundle may do more to its host than a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/$\
defs/bundleName"},additionalProperties:{description:"Powers that the bundle is granted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, ho\
st-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume-driver, container-name, external-network:NAME or unconfined",type:"string",minLength:1,
maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv/models:ro"]},uniqueItems:!0}};function Be(n,{instancePath:a="",parentData:z,parentDataProperty:S,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=Be.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){if(!ne.test(t)){const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundle\
Name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9\
_-]{0,62}$",parentSchema:O,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:a,schemaPath:"common.schema.json#/$defs/bundleName/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:t,propertyName:t};e===null?e=[i]:e.push(i),r++}var o=s===r;
if(!o){const i={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:W.propertyNames,
parentSchema:W,data:n};e===null?e=[i]:e.push(i),r++}}for(const t in n){let s=n[t];if(Array.isArray(s)){const i=s.length;for(let l=0;l<i;l++){let c=s[l];if(typeof c==
"string"){if(v(c)>512){const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/maxLength",keyword:"m\
axLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:W.additionalProperties.items,data:c};e===null?e=[d]:e.push(
d),r++}if(v(c)<1){const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:W.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}else{
const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:W.additionalProperties.items.type,parentSchema:W.additionalProperties.items,data:c};e===null?e=[d]:e.push(d),r++}}let p=s.length,
m;if(p>1){const l={};for(;p--;){let c=s[p];if(typeof c=="string"){if(typeof l[c]=="number"){m=l[c];const d={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:p,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+p+" ar\
e identical)",schema:!0,parentSchema:W.additionalProperties,data:s};e===null?e=[d]:e.push(d),r++;break}l[c]=p}}}}else{const i={instancePath:a+"/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:W.additionalProperties.type,
parentSchema:W.additionalProperties,data:s};e===null?e=[i]:e.push(i),r++}}}else{const t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:W.type,parentSchema:W,data:n};e===null?e=[t]:e.push(t),r++}return Be.errors=e,r===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Et=De,_={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.yaml: fingerprints \
that never count again. The list only grows.",type:"object",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and SSH keys",type:"a\
rray",items:{title:"RemovedKey",description:"A fingerprint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",type:["string",
"object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A fingerprint: 4\
0 or 64 hex digits without spaces, or `SHA256:\u2026` of an SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},reason:{
description:"Why, for people",type:"string",maxLength:1e3},at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},additionalProperties:!1},
it=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function De(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,
dynamicAnchors:$={}}={}){let e=null,r=0;const u=De.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.removed===void 0){const o={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"must have requ\
ired property 'removed'",schema:_.required,parentSchema:_,data:n};e===null?e=[o]:e.push(o),r++}for(const o in n)if(o!=="removed"){const t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:_,data:n};
e===null?e=[t]:e.push(t),r++}if(n.removed!==void 0){let o=n.removed;if(Array.isArray(o)){const t=o.length;for(let s=0;s<t;s++){let i=o[s];if(typeof i!="string"&&
!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{type:_.properties.
removed.items.type},message:"must be string,object",schema:_.properties.removed.items.type,parentSchema:_.properties.removed.items,data:i};e===null?e=[p]:e.push(
p),r++}if(typeof i=="string"&&!it.test(i)){const p={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/pattern",keyword:"pattern",params:{pattern:"\
^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"\
^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:_.properties.removed.items,data:i};e===null?e=[p]:e.push(p),r++}if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){if(i.fingerprint===void 0){const p={instancePath:a+"/removed/"+s,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{
missingProperty:"fingerprint"},message:"must have required property 'fingerprint'",schema:_.properties.removed.items.required,parentSchema:_.properties.removed.
items,data:i};e===null?e=[p]:e.push(p),r++}for(const p in i)if(!(p==="fingerprint"||p==="reason"||p==="at")){const m={instancePath:a+"/removed/"+s,schemaPath:"#\
/properties/removed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,
parentSchema:_.properties.removed.items,data:i};e===null?e=[m]:e.push(m),r++}if(i.fingerprint!==void 0){let p=i.fingerprint;if(typeof p=="string"){if(!it.test(p)){
const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^\
([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"',schema:"\
^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:_.properties.removed.items.properties.fingerprint,data:p};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:a+"/removed/"+s+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.properties.removed.items.properties.fingerprint.type,parentSchema:_.properties.removed.items.properties.fingerprint,data:p};e===null?e=
[m]:e.push(m),r++}}if(i.reason!==void 0){let p=i.reason;if(typeof p=="string"){if(v(p)>1e3){const m={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/proper\
ties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:_.
properties.removed.items.properties.reason,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/reason",schemaPath:"#/properties/r\
emoved/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.removed.items.properties.reason.type,parentSchema:_.
properties.removed.items.properties.reason,data:p};e===null?e=[m]:e.push(m),r++}}if(i.at!==void 0){let p=i.at;if(typeof p=="string"){if(v(p)>100){const m={instancePath:a+
"/removed/"+s+"/at",schemaPath:"#/properties/removed/items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 \
characters",schema:100,parentSchema:_.properties.removed.items.properties.at,data:p};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:a+"/removed/"+s+"/\
at",schemaPath:"#/properties/removed/items/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.removed.items.
properties.at.type,parentSchema:_.properties.removed.items.properties.at,data:p};e===null?e=[m]:e.push(m),r++}}}}}else{const t={instancePath:a+"/removed",schemaPath:"\
#/properties/removed/type",keyword:"type",params:{type:"array"},message:"must be array",schema:_.properties.removed.type,parentSchema:_.properties.removed,data:o};
e===null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:_.type,parentSchema:_,
data:n};e===null?e=[o]:e.push(o),r++}return De.errors=e,r===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ht=Re,Ae={$schema:"https://json-schema\
.org/draft/2020-12/schema",$id:"user-data.schema.json",title:"UserDataFile",description:"user-data of a NoCloud seed (the volume CIDATA), as far as Kedge takes \
it. Nothing in it is run.",type:"object",required:["kedge"],properties:{kedge:{$ref:"enrol.schema.json"},hostname:{$ref:"common.schema.json#/$defs/hostName"}},additionalProperties:!1};
function Re(n,{instancePath:a="",parentData:z,parentDataProperty:S,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const u=Re.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kedge===void 0){const o={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"kedge"},message:"must have required property 'kedge'",schema:Ae.required,parentSchema:Ae,data:n};e===null?e=[o]:e.push(
o),r++}for(const o in n)if(!(o==="kedge"||o==="hostname")){const t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:Ae,data:n};e===null?e=[t]:e.push(t),r++}if(n.kedge!==void 0&&(pe(n.kedge,{instancePath:a+"/\
kedge",parentData:n,parentDataProperty:"kedge",rootData:P,dynamicAnchors:$})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)),n.hostname!==void 0){let o=n.
hostname;if(typeof o=="string"){if(!$e.test(o)){const t={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])\
?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:D,data:o};e===null?
e=[t]:e.push(t),r++}}else{const t={instancePath:a+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:D.type,parentSchema:D,data:o};e===null?e=[t]:e.push(t),r++}}}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:Ae.type,parentSchema:Ae,data:n};e===null?e=[o]:e.push(o),r++}return Re.errors=e,r===0}Re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};export{lt as bundle,ct as catalogue,vt as enrol,$t as fleet,zt as group,Nt as host,xt as hostConfig,Tt as inventory,Ot as metaData,Zt as os,Bt as policy,Rt as powers,
Et as removed,Ht as userData};
