// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var ht=Object.getOwnPropertyNames,We=(n,i)=>function(){try{return i||(0,n[ht(n)[0]])((i={exports:{}}).exports,i),i.exports}catch(A){throw i=0,A}},lt=We({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});function i(z){const A=z.length;let P=0,$=0,e;for(;$<A;)P++,
e=z.charCodeAt($++),e>=55296&&e<=56319&&$<A&&(e=z.charCodeAt($),(e&64512)===56320&&$++);return P}n.default=i,i.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),ct=We({"node_modules/fast-deep-equal/index.js"(n,i){"use strict";i.exports=function z(A,P){if(A===P)return!0;if(A&&P&&typeof A=="object"&&typeof P=="obj\
ect"){if(A.constructor!==P.constructor)return!1;var $,e,r;if(Array.isArray(A)){if($=A.length,$!=P.length)return!1;for(e=$;e--!==0;)if(!z(A[e],P[e]))return!1;return!0}
if(A.constructor===RegExp)return A.source===P.source&&A.flags===P.flags;if(A.valueOf!==Object.prototype.valueOf)return A.valueOf()===P.valueOf();if(A.toString!==
Object.prototype.toString)return A.toString()===P.toString();if(r=Object.keys(A),$=r.length,$!==Object.keys(P).length)return!1;for(e=$;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(P,r[e]))return!1;for(e=$;e--!==0;){var d=r[e];if(!z(A[d],P[d]))return!1}return!0}return A!==A&&P!==P}}}),dt=We({"node_modules/ajv/dist/runti\
me/equal.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});var i=ct();i.code='require("ajv/dist/runtime/equal").default',n.default=i}}),ut=Le,
U={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gzi\
p, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists \
(http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},_={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},y=lt().default,ft=new RegExp("^https?://[!-~\
]+$","u"),E=new RegExp("^[0-9a-f]{64}$","u");function Le(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,
r=0;const d=Le.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){const a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:U.required,parentSchema:U,
data:n};e===null?e=[a]:e.push(a),r++}if(n.sha256===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:U.required,parentSchema:U,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="url"||a==="sha25\
6")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional \
properties",schema:!1,parentSchema:U,data:n};e===null?e=[t]:e.push(t),r++}if(n.url!==void 0){let a=n.url;if(typeof a=="string"){if(y(a)>2048){const t={instancePath:i+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:U.
properties.url,data:a};e===null?e=[t]:e.push(t),r++}if(!ft.test(a)){const t={instancePath:i+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:U.properties.url,data:a};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.properties.
url.type,parentSchema:U.properties.url,data:a};e===null?e=[t]:e.push(t),r++}}if(n.sha256!==void 0){let a=n.sha256;if(typeof a=="string"){if(!E.test(a)){const t={
instancePath:i+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/sha256",schemaPath:"common.schema.j\
son#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:a};e===null?e=[t]:e.push(t),r++}}}else{
const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:U.type,parentSchema:U,data:n};e===null?e=[a]:e.
push(a),r++}return Le.errors=e,r===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yt=Oe,D={$schema:"https://json-schema.org/draft/2020-12/schema",
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
umber within 2^53",type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},gt=new RegExp("^[a-z][a-z0-9-]{0,62}$","u"),b={title:"ScriptEntry",description:"\
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
description:"A quick action: faces show it as a button",type:"boolean"}},additionalProperties:!1},Y={title:"PlainLine",description:"One line of printable charac\
ters, at most 200",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},ee={title:"ScriptWord",description:"A word without control characters, at\
 most 1,000 characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},N={title:"Labels",description:"Labels: name to value, both strings",
type:"object",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62\
}$"},additionalProperties:{description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"}},Z={title:"Du\
ration",description:"A duration such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},ie={title:"HostPath",description:"An ab\
solute path without `.`, `..` and empty parts",type:"string",maxLength:512,pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"},H={title:"Size",description:"\
A size such as `512KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},qe=Object.prototype.hasOwnProperty,Ce=new RegExp("^[^\\u00\
00-\\u001f\\u007f-\\u009f]{1,200}$","u"),vt=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","u"),wt=new RegExp("^[a-z][a-z0-9_]{0,31}$","u"),Ue=new RegExp("^[^\\u\
0000-\\u001f\\u007f-\\u009f]{0,1000}$","u"),Pt=new RegExp("^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$","u"),Ve=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,6\
2}$","u"),Je=new RegExp("^[^\\u0000-\\u001f\\u007f]{0,63}$","u"),K=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),bt=new RegExp("^[a-z_][a-z0-9_-]{0,31}$","u"),st=new RegExp(
"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$","u"),Te=new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$","u"),x={title:"ScriptArgument",description:"One ar\
gument; which keys it takes besides depends on its type",type:"object",required:["type"],properties:{type:{description:"`string`, `number`, `choice`, `container\
` or `path`",enum:["string","number","choice","container","path"]},description:{description:"What it is for",$ref:"#/$defs/line"},default:{description:"Where it\
 is not given; without one it must be",type:["string","number"],maxLength:4096},pattern:{description:"Of a string: what the whole of it must be. Literals, `.`, \
`[a-z]`, `( | )`, `?`, `*`, `+`, `{m,n}`; no more",type:"string",minLength:1,maxLength:200},maxLength:{description:"Of a string: characters, 256 where absent",type:"\
integer",minimum:1,maximum:4096},min:{description:"Of a number: the least, a whole number",$ref:"#/$defs/whole"},max:{description:"Of a number: the most, a whol\
e number",$ref:"#/$defs/whole"},choices:{description:"Of a choice: the values",type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{description:"One value",
$ref:"#/$defs/word"}},under:{description:"Of a path: folders of the host, of which it must be one or lie in one; anywhere where absent",type:"array",minItems:1,
maxItems:16,items:{description:"A folder of the host",$ref:"#/$defs/path"}}},additionalProperties:!1},pe={title:"WholeNumber",description:"A whole number within\
 2^53",type:"integer",minimum:-9007199254740991,maximum:9007199254740991},te=dt().default;function ce(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,
dynamicAnchors:$={}}={}){let e=null,r=0;const d=ce.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.type===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required p\
roperty 'type'",schema:x.required,parentSchema:x,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!qe.call(x.properties,a)){const t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:x,data:n};
e===null?e=[t]:e.push(t),r++}if(n.type!==void 0){let a=n.type;if(!(a==="string"||a==="number"||a==="choice"||a==="container"||a==="path")){const t={instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:x.properties.type.enum},message:"must be equal to one of the allowed values",schema:x.
properties.type.enum,parentSchema:x.properties.type,data:a};e===null?e=[t]:e.push(t),r++}}if(n.description!==void 0){let a=n.description;if(typeof a=="string"){
if(!Ce.test(a)){const t={instancePath:i+"/description",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200\
}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:Y,data:a};e===null?
e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/description",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.
type,parentSchema:Y,data:a};e===null?e=[t]:e.push(t),r++}}if(n.default!==void 0){let a=n.default;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))){const t={
instancePath:i+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:x.properties.default.type},message:"must be string,number",schema:x.
properties.default.type,parentSchema:x.properties.default,data:a};e===null?e=[t]:e.push(t),r++}if(typeof a=="string"&&y(a)>4096){const t={instancePath:i+"/defau\
lt",schemaPath:"#/properties/default/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:x.
properties.default,data:a};e===null?e=[t]:e.push(t),r++}}if(n.pattern!==void 0){let a=n.pattern;if(typeof a=="string"){if(y(a)>200){const t={instancePath:i+"/pa\
ttern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:x.
properties.pattern,data:a};e===null?e=[t]:e.push(t),r++}if(y(a)<1){const t={instancePath:i+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:x.properties.pattern,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:i+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.pattern.type,
parentSchema:x.properties.pattern,data:a};e===null?e=[t]:e.push(t),r++}}if(n.maxLength!==void 0){let a=n.maxLength;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const t={instancePath:i+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:x.properties.
maxLength.type,parentSchema:x.properties.maxLength,data:a};e===null?e=[t]:e.push(t),r++}if(typeof a=="number"&&isFinite(a)){if(a>4096||isNaN(a)){const t={instancePath:i+
"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096},message:"must be <= 4096",schema:4096,parentSchema:x.
properties.maxLength,data:a};e===null?e=[t]:e.push(t),r++}if(a<1||isNaN(a)){const t={instancePath:i+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:x.properties.maxLength,data:a};e===null?e=[t]:e.push(t),r++}}}if(n.min!==
void 0){let a=n.min;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/min",schemaPath:"#/$defs/whole/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:pe.type,parentSchema:pe,data:a};e===null?e=[t]:e.push(t),r++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||
isNaN(a)){const t={instancePath:i+"/min",schemaPath:"#/$defs/whole/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <\
= 9007199254740991",schema:9007199254740991,parentSchema:pe,data:a};e===null?e=[t]:e.push(t),r++}if(a<-9007199254740991||isNaN(a)){const t={instancePath:i+"/min",
schemaPath:"#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,
parentSchema:pe,data:a};e===null?e=[t]:e.push(t),r++}}}if(n.max!==void 0){let a=n.max;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+
"/max",schemaPath:"#/$defs/whole/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:pe.type,parentSchema:pe,data:a};e===null?e=[t]:e.
push(t),r++}if(typeof a=="number"&&isFinite(a)){if(a>9007199254740991||isNaN(a)){const t={instancePath:i+"/max",schemaPath:"#/$defs/whole/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:pe,data:a};e===null?e=[t]:e.push(
t),r++}if(a<-9007199254740991||isNaN(a)){const t={instancePath:i+"/max",schemaPath:"#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},
message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:pe,data:a};e===null?e=[t]:e.push(t),r++}}}if(n.choices!==void 0){let a=n.choices;if(Array.
isArray(a)){if(a.length>100){const o={instancePath:i+"/choices",schemaPath:"#/properties/choices/maxItems",keyword:"maxItems",params:{limit:100},message:"must N\
OT have more than 100 items",schema:100,parentSchema:x.properties.choices,data:a};e===null?e=[o]:e.push(o),r++}if(a.length<1){const o={instancePath:i+"/choices",
schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:x.properties.choices,
data:a};e===null?e=[o]:e.push(o),r++}const t=a.length;for(let o=0;o<t;o++){let m=a[o];if(typeof m=="string"){if(!Ue.test(m)){const h={instancePath:i+"/choices/"+
o,schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u00\
1f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:ee,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+
"/choices/"+o,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,data:m};e===null?e=[h]:
e.push(h),r++}}let s=a.length,p;if(s>1){e:for(;s--;)for(p=s;p--;)if(te(a[s],a[p])){const o={instancePath:i+"/choices",schemaPath:"#/properties/choices/uniqueIte\
ms",keyword:"uniqueItems",params:{i:s,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+s+" are identical)",schema:!0,parentSchema:x.properties.
choices,data:a};e===null?e=[o]:e.push(o),r++;break e}}}else{const t={instancePath:i+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:x.properties.choices.type,parentSchema:x.properties.choices,data:a};e===null?e=[t]:e.push(t),r++}}if(n.under!==void 0){let a=n.
under;if(Array.isArray(a)){if(a.length>16){const s={instancePath:i+"/under",schemaPath:"#/properties/under/maxItems",keyword:"maxItems",params:{limit:16},message:"\
must NOT have more than 16 items",schema:16,parentSchema:x.properties.under,data:a};e===null?e=[s]:e.push(s),r++}if(a.length<1){const s={instancePath:i+"/under",
schemaPath:"#/properties/under/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:x.properties.under,
data:a};e===null?e=[s]:e.push(s),r++}const t=a.length;for(let s=0;s<t;s++){let p=a[s];if(typeof p=="string"){if(y(p)>512){const o={instancePath:i+"/under/"+s,schemaPath:"\
#/$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:ie,data:p};e===null?e=[o]:
e.push(o),r++}if(!st.test(p)){const o={instancePath:i+"/under/"+s,schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\\
u0000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u\
007f]+)+$",parentSchema:ie,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/under/"+s,schemaPath:"#/$defs/path/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ie.type,parentSchema:ie,data:p};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:i+"/under",schemaPath:"\
#/properties/under/type",keyword:"type",params:{type:"array"},message:"must be array",schema:x.properties.under.type,parentSchema:x.properties.under,data:a};e===
null?e=[t]:e.push(t),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.type,parentSchema:x,
data:n};e===null?e=[a]:e.push(a),r++}return ce.errors=e,r===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(n,{instancePath:i="",parentData:z,
parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=de.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.title===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
message:"must have required property 'title'",schema:b.required,parentSchema:b,data:n};e===null?e=[p]:e.push(p),r++}if(n.file===void 0){const p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},message:"must have required property 'file'",schema:b.required,parentSchema:b,data:n};
e===null?e=[p]:e.push(p),r++}if(n.roles===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"m\
ust have required property 'roles'",schema:b.required,parentSchema:b,data:n};e===null?e=[p]:e.push(p),r++}if(n.user===void 0){const p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"user"},message:"must have required property 'user'",schema:b.required,parentSchema:b,data:n};e===null?e=
[p]:e.push(p),r++}for(const p in n)if(!qe.call(b.properties,p)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:b,data:n};e===null?e=[o]:e.push(o),r++}if(n.title!==void 0){let p=n.title;
if(typeof p=="string"){if(!Ce.test(p)){const o={instancePath:i+"/title",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u0\
07f-\\u009f]{1,200}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:Y,
data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/title",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:Y.type,parentSchema:Y,data:p};e===null?e=[o]:e.push(o),r++}}if(n.description!==void 0){let p=n.description;if(typeof p=="string"){if(y(p)>4e3){
const o={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4\
000 characters",schema:4e3,parentSchema:b.properties.description,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/description",schemaPath:"#\
/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.description.type,parentSchema:b.properties.description,
data:p};e===null?e=[o]:e.push(o),r++}}if(n.file!==void 0){let p=n.file;if(typeof p=="string"){if(!vt.test(p)){const o={instancePath:i+"/file",schemaPath:"#/prop\
erties/file/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"',schema:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:b.properties.file,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/file",schemaPath:"#/prope\
rties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.file.type,parentSchema:b.properties.file,data:p};e===null?e=
[o]:e.push(o),r++}}if(n.arguments!==void 0){let p=n.arguments;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>32){const o={instancePath:i+
"/arguments",schemaPath:"#/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties",schema:32,
parentSchema:b.properties.arguments,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p){const m=r;if(typeof o=="string"&&!wt.test(o)){const h={instancePath:i+
"/arguments",schemaPath:"#/properties/arguments/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,31}$"},message:'must match pattern "\
^[a-z][a-z0-9_]{0,31}$"',schema:"^[a-z][a-z0-9_]{0,31}$",parentSchema:b.properties.arguments.propertyNames,data:o,propertyName:o};e===null?e=[h]:e.push(h),r++}var a=m===
r;if(!a){const h={instancePath:i+"/arguments",schemaPath:"#/properties/arguments/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"propert\
y name must be valid",schema:b.properties.arguments.propertyNames,parentSchema:b.properties.arguments,data:p};e===null?e=[h]:e.push(h),r++}}for(const o in p)ce(
p[o],{instancePath:i+"/arguments/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:o,rootData:P,dynamicAnchors:$})||(e=e===null?ce.errors:
e.concat(ce.errors),r=e.length)}else{const o={instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:b.properties.arguments.type,parentSchema:b.properties.arguments,data:p};e===null?e=[o]:e.push(o),r++}}if(n.argv!==void 0){let p=n.argv;if(Array.
isArray(p)){if(p.length>64){const m={instancePath:i+"/argv",schemaPath:"#/properties/argv/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have \
more than 64 items",schema:64,parentSchema:b.properties.argv,data:p};e===null?e=[m]:e.push(m),r++}const o=p.length;for(let m=0;m<o;m++){let h=p[m];if(typeof h==
"string"){if(!Ue.test(h)){const c={instancePath:i+"/argv/"+m,schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]\
{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:ee,data:h};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/argv/"+m,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:ee.type,parentSchema:ee,data:h};e===null?e=[c]:e.push(c),r++}}}else{const o={instancePath:i+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:b.properties.argv.type,parentSchema:b.properties.argv,data:p};e===null?e=[o]:e.push(o),r++}}if(n.environment!==
void 0){let p=n.environment;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>64){const o={instancePath:i+"/environment",schemaPath:"#/prope\
rties/environment/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:b.properties.environment,
data:p};e===null?e=[o]:e.push(o),r++}for(const o in p){const m=r;if(typeof o=="string"&&!Pt.test(o)){const h={instancePath:i+"/environment",schemaPath:"#/proper\
ties/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:'must match pattern "^(?!A\
RG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"',schema:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:b.properties.environment.propertyNames,data:o,
propertyName:o};e===null?e=[h]:e.push(h),r++}var t=m===r;if(!t){const h={instancePath:i+"/environment",schemaPath:"#/properties/environment/propertyNames",keyword:"\
propertyNames",params:{propertyName:o},message:"property name must be valid",schema:b.properties.environment.propertyNames,parentSchema:b.properties.environment,
data:p};e===null?e=[h]:e.push(h),r++}}for(const o in p){let m=p[o];if(typeof m=="string"){if(!Ue.test(m)){const h={instancePath:i+"/environment/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match\
 pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:ee,data:m};e===null?e=[h]:e.push(h),r++}}else{
const h={instancePath:i+"/environment/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:ee.type,parentSchema:ee,data:m};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:i+"/environment",schemaPath:"#/properties/enviro\
nment/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.properties.environment.type,parentSchema:b.properties.environment,data:p};e===
null?e=[o]:e.push(o),r++}}if(n.roles!==void 0){let p=n.roles;if(Array.isArray(p)){if(p.length>16){const c={instancePath:i+"/roles",schemaPath:"#/properties/role\
s/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:b.properties.roles,data:p};e===null?e=[c]:e.push(
c),r++}if(p.length<1){const c={instancePath:i+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items",schema:1,parentSchema:b.properties.roles,data:p};e===null?e=[c]:e.push(c),r++}const o=p.length;for(let c=0;c<o;c++){let u=p[c];if(typeof u=="stri\
ng"){if(y(u)>63){const v={instancePath:i+"/roles/"+c,schemaPath:"#/properties/roles/items/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT hav\
e more than 63 characters",schema:63,parentSchema:b.properties.roles.items,data:u};e===null?e=[v]:e.push(v),r++}if(y(u)<1){const v={instancePath:i+"/roles/"+c,schemaPath:"\
#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.roles.
items,data:u};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:i+"/roles/"+c,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:b.properties.roles.items.type,parentSchema:b.properties.roles.items,data:u};e===null?e=[v]:e.push(v),r++}}let m=p.length,h;
if(m>1){const c={};for(;m--;){let u=p[m];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];const v={instancePath:i+"/roles",schemaPath:"#/properties/roles\
/uniqueItems",keyword:"uniqueItems",params:{i:m,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+m+" are identical)",schema:!0,parentSchema:b.properties.
roles,data:p};e===null?e=[v]:e.push(v),r++;break}c[u]=m}}}}else{const o={instancePath:i+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:b.properties.roles.type,parentSchema:b.properties.roles,data:p};e===null?e=[o]:e.push(o),r++}}if(n.hosts!==void 0){let p=n.
hosts;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p){const m=r;if(typeof o=="string"&&!Ve.test(o)){const h={instancePath:i+"/hosts",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:N.propertyNames,data:o,propertyName:o};e===null?e=[h]:e.push(h),r++}var s=m===
r;if(!s){const h={instancePath:i+"/hosts",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"p\
roperty name must be valid",schema:N.propertyNames,parentSchema:N,data:p};e===null?e=[h]:e.push(h),r++}}for(const o in p){let m=p[o];if(typeof m=="string"){if(!Je.
test(m)){const h={instancePath:i+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0\
,63}$",parentSchema:N.additionalProperties,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.additionalProperties.
type,parentSchema:N.additionalProperties,data:m};e===null?e=[h]:e.push(h),r++}}}else{const o={instancePath:i+"/hosts",schemaPath:"common.schema.json#/$defs/labe\
ls/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,data:p};e===null?e=[o]:e.push(o),r++}}if(n.timeout!==void 0){
let p=n.timeout;if(typeof p=="string"){if(!K.test(p)){const o={instancePath:i+"/timeout",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"patter\
n",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:p};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/timeout",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Z.type,parentSchema:Z,data:p};e===null?e=[o]:e.push(o),r++}}if(n.user!==void 0){let p=n.user;if(typeof p=="string"){if(!bt.test(
p)){const o={instancePath:i+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern:"^[a-z_][a-z0-9_-]{0,31}$"},message:'must match pat\
tern "^[a-z_][a-z0-9_-]{0,31}$"',schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:b.properties.user,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+
"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.user.type,parentSchema:b.properties.
user,data:p};e===null?e=[o]:e.push(o),r++}}if(n.folder!==void 0){let p=n.folder;if(typeof p=="string"){if(y(p)>512){const o={instancePath:i+"/folder",schemaPath:"\
#/$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:ie,data:p};e===null?e=[o]:
e.push(o),r++}if(!st.test(p)){const o={instancePath:i+"/folder",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0\
000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u00\
7f]+)+$",parentSchema:ie,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/folder",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ie.type,parentSchema:ie,data:p};e===null?e=[o]:e.push(o),r++}}if(n.limits!==void 0){let p=n.limits;if(p&&typeof p=="obj\
ect"&&!Array.isArray(p)){for(const o in p)if(!(o==="memory"||o==="cpu"||o==="processes"||o==="output")){const m={instancePath:i+"/limits",schemaPath:"#/properti\
es/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:b.
properties.limits,data:p};e===null?e=[m]:e.push(m),r++}if(p.memory!==void 0){let o=p.memory;if(typeof o=="string"){if(!Te.test(o)){const m={instancePath:i+"/lim\
its/memory",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patter\
n "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:H,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+
"/limits/memory",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.type,parentSchema:H,data:o};
e===null?e=[m]:e.push(m),r++}}if(p.cpu!==void 0){let o=p.cpu;if(typeof o=="number"&&isFinite(o)){if(o>1024||isNaN(o)){const m={instancePath:i+"/limits/cpu",schemaPath:"\
#/properties/limits/properties/cpu/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024},message:"must be <= 1024",schema:1024,parentSchema:b.properties.
limits.properties.cpu,data:o};e===null?e=[m]:e.push(m),r++}if(o<.01||isNaN(o)){const m={instancePath:i+"/limits/cpu",schemaPath:"#/properties/limits/properties/\
cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:b.properties.limits.properties.cpu,data:o};e===
null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/limits/cpu",schemaPath:"#/properties/limits/properties/cpu/type",keyword:"type",params:{type:"number"},
message:"must be number",schema:b.properties.limits.properties.cpu.type,parentSchema:b.properties.limits.properties.cpu,data:o};e===null?e=[m]:e.push(m),r++}}if(p.
processes!==void 0){let o=p.processes;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:i+"/limits/processes",schemaPath:"#/proper\
ties/limits/properties/processes/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:b.properties.limits.properties.processes.type,parentSchema:b.
properties.limits.properties.processes,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"&&isFinite(o)){if(o>1e5||isNaN(o)){const m={instancePath:i+"/li\
mits/processes",schemaPath:"#/properties/limits/properties/processes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,
parentSchema:b.properties.limits.properties.processes,data:o};e===null?e=[m]:e.push(m),r++}if(o<1||isNaN(o)){const m={instancePath:i+"/limits/processes",schemaPath:"\
#/properties/limits/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:b.properties.limits.
properties.processes,data:o};e===null?e=[m]:e.push(m),r++}}}if(p.output!==void 0){let o=p.output;if(typeof o=="string"){if(!Te.test(o)){const m={instancePath:i+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match p\
attern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:H,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.type,parentSchema:H,data:o};
e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:i+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:b.properties.limits.type,parentSchema:b.properties.limits,data:p};e===null?e=[o]:e.push(o),r++}}if(n.confirm!==void 0){let p=n.confirm;if(typeof p!=
"boolean"){const o={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:b.properties.
confirm.type,parentSchema:b.properties.confirm,data:p};e===null?e=[o]:e.push(o),r++}}if(n.danger!==void 0){let p=n.danger;if(typeof p=="string"){if(!Ce.test(p)){
const o={instancePath:i+"/danger",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},message:'mus\
t match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:Y,data:p};e===null?e=[o]:e.push(o),
r++}}else{const o={instancePath:i+"/danger",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,
data:p};e===null?e=[o]:e.push(o),r++}}if(n.quick!==void 0){let p=n.quick;if(typeof p!="boolean"){const o={instancePath:i+"/quick",schemaPath:"#/properties/quick\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:b.properties.quick.type,parentSchema:b.properties.quick,data:p};e===null?e=[o]:e.
push(o),r++}}}else{const p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.type,parentSchema:b,data:n};
e===null?e=[p]:e.push(p),r++}return de.errors=e,r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(n,{instancePath:i="",parentData:z,parentDataProperty:A,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=Oe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.version===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:D.required,parentSchema:D,data:n};e===null?e=[t]:e.push(t),r++}if(n.scripts===void 0){const t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scripts"},message:"must have required property 'scripts'",schema:D.required,parentSchema:D,data:n};e===null?
e=[t]:e.push(t),r++}for(const t in n)if(!(t==="version"||t==="scripts")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:D,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){
let t=n.version;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer",schema:D.properties.version.type,parentSchema:D.properties.version,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t))){const s={instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:D.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(n.scripts!==void 0){let t=n.scripts;if(t&&typeof t=="\
object"&&!Array.isArray(t)){if(Object.keys(t).length>500){const s={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/maxProperties",keyword:"maxPropert\
ies",params:{limit:500},message:"must NOT have more than 500 properties",schema:500,parentSchema:D.properties.scripts,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const p=r;if(typeof s=="string"&&!gt.test(s)){const o={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:D.properties.scripts.propertyNames,
data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/propertyNames",keyword:"\
propertyNames",params:{propertyName:s},message:"property name must be valid",schema:D.properties.scripts.propertyNames,parentSchema:D.properties.scripts,data:t};
e===null?e=[o]:e.push(o),r++}}for(const s in t)de(t[s],{instancePath:i+"/scripts/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:s,rootData:P,
dynamicAnchors:$})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)}else{const s={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:D.properties.scripts.type,parentSchema:D.properties.scripts,data:t};e===null?e=[s]:e.push(s),r++}}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.type,parentSchema:D,data:n};e===null?e=[t]:e.
push(t),r++}return Oe.errors=e,r===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kt=me,F={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"enrol.schema.json",title:"EnrolFile",description:"kedge/enrol.yaml of a stick, or `kedge:` in the user-data of a NoCloud seed: what makes a host of a fleet\
 out of a machine.",type:"object",required:["version","host"],properties:{version:{description:"Of this format",const:1},host:{$ref:"host-config.schema.json"},hostname:{
$ref:"common.schema.json#/$defs/hostName"},files:{description:"Files that `host` names (tokens, certificates), by name, with their text; for root alone, in /etc\
/kedge",type:"object",maxProperties:16,propertyNames:{description:"A file name","x-expected":"letters, digits, `.`, `_` and `-`, at most 64, none of Kedge's own\
 (host.\u2026)",pattern:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},additionalProperties:{description:"Its text",type:"string",maxLength:65536}}},additionalProperties:!1},
R={title:"HostNameText",description:"A host name: lower-case letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.{\
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
-]+):[0-9]{1,5}$"},exposed:{description:"Allows listening beyond loopback",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},ue={title:"FleetI\
d",description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11`",type:"string",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0\
-9a-f]{12}$"},fe={title:"BranchName",description:"A branch name without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\\
.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},k={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path, or t\
he same with how to log in",type:["string","object"],minLength:1,maxLength:2048,required:["url"],properties:{url:{description:"https, ssh, http (loopback, or wi\
th `plain: true`), file, `user@host:path`, or a path",type:"string",minLength:1,maxLength:2048},tokenFile:{description:"File whose first line is a token, or `us\
er:password`, for http(s)",type:"string",minLength:1},identityFile:{description:"SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH known_\
hosts file",type:"string",minLength:1},caFile:{description:"CA certificates in PEM, besides those of the system",type:"string",minLength:1},proxy:{description:"\
URL of an HTTP proxy, such as `http://proxy.example:3128`","x-expected":"an http(s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},ze=new RegExp("^(?=.{1,63}$)[a-z0-\
9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),rt=new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),at=new RegExp(
"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$","u"),it=new RegExp("^https?://[^@\\s]+$","u"),Qe=new RegExp("^[0-9a-f]{40}$","\
u"),$t=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),St=new RegExp("^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$","u"),At=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-\
9]{1,5}$","u");function ne(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=ne.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:w.required,parentSchema:w,data:n};e===null?e=
[t]:e.push(t),r++}if(n.fleet===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have re\
quired property 'fleet'",schema:w.required,parentSchema:w,data:n};e===null?e=[t]:e.push(t),r++}for(const t in n)if(!qe.call(w.properties,t)){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:w,
data:n};e===null?e=[s]:e.push(s),r++}if(n.name!==void 0){let t=n.name;if(typeof t=="string"){if(!ze.test(t)){const s={instancePath:i+"/name",schemaPath:"common.\
schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'\
must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-\
9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:R,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/name",schemaPath:"common.schema.json#/$defs/host\
Name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:t};e===null?e=[s]:e.push(s),r++}}if(n.fleet!==void 0){
let t=n.fleet;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){const s={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:w.properties.fleet.required,parentSchema:w.properties.fleet,data:t};e===
null?e=[s]:e.push(s),r++}if(t.sources===void 0){const s={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"\
sources"},message:"must have required property 'sources'",schema:w.properties.fleet.required,parentSchema:w.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}
if(t.anchor===void 0){const s={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"mu\
st have required property 'anchor'",schema:w.properties.fleet.required,parentSchema:w.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s===
"id"||s==="branch"||s==="sources"||s==="anchor"||s==="anchorTree"||s==="git")){const p={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.fleet,data:t};
e===null?e=[p]:e.push(p),r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if(!rt.test(s)){const p={instancePath:i+"/fleet/id",schemaPath:"common.schema.j\
son#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0\
-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:ue,data:s};e===
null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ue.type,parentSchema:ue,data:s};e===null?e=[p]:e.push(p),r++}}if(t.branch!==void 0){let s=t.branch;if(typeof s=="string"){if(!at.test(s)){
const p={instancePath:i+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$))\
)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"\
^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:fe,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+
"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:fe.type,parentSchema:fe,
data:s};e===null?e=[p]:e.push(p),r++}}if(t.sources!==void 0){let s=t.sources;if(Array.isArray(s)){if(s.length>16){const o={instancePath:i+"/fleet/sources",schemaPath:"\
#/properties/fleet/properties/sources/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:w.properties.
fleet.properties.sources,data:s};e===null?e=[o]:e.push(o),r++}if(s.length<1){const o={instancePath:i+"/fleet/sources",schemaPath:"#/properties/fleet/properties/\
sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:w.properties.fleet.properties.sources,data:s};
e===null?e=[o]:e.push(o),r++}const p=s.length;for(let o=0;o<p;o++){let m=s[o];if(typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))){const h={instancePath:i+
"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:k.type},message:"must be string,object",schema:k.type,parentSchema:k,
data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="string"){if(y(m)>2048){const h={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remo\
te/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:k,data:m};e===null?e=[h]:e.push(
h),r++}if(y(m)<1){const h={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:k,data:m};e===null?e=[h]:e.push(h),r++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){
const h={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:k.required,parentSchema:k,data:m};e===null?e=[h]:e.push(h),r++}for(const h in m)if(!(h==="url"||h==="tokenFile"||h==="id\
entityFile"||h==="knownHosts"||h==="caFile"||h==="proxy"||h==="plain")){const c={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:k,data:m};
e===null?e=[c]:e.push(c),r++}if(m.url!==void 0){let h=m.url;if(typeof h=="string"){if(y(h)>2048){const c={instancePath:i+"/fleet/sources/"+o+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:k.properties.url,data:h};e===null?e=[c]:e.push(c),r++}if(y(h)<1){const c={instancePath:i+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.
url,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.url.type,parentSchema:k.properties.url,data:h};e===null?e=[c]:e.push(c),r++}}
if(m.tokenFile!==void 0){let h=m.tokenFile;if(typeof h=="string"){if(y(h)<1){const c={instancePath:i+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.
properties.tokenFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.tokenFile.type,parentSchema:k.properties.tokenFile,
data:h};e===null?e=[c]:e.push(c),r++}}if(m.identityFile!==void 0){let h=m.identityFile;if(typeof h=="string"){if(y(h)<1){const c={instancePath:i+"/fleet/sources\
/"+o+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:k.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/fleet/sources/"+o+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.
properties.identityFile.type,parentSchema:k.properties.identityFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.knownHosts!==void 0){let h=m.knownHosts;if(typeof h==
"string"){if(y(h)<1){const c={instancePath:i+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:i+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:k.properties.knownHosts.type,parentSchema:k.properties.knownHosts,data:h};e===null?e=[c]:e.push(c),r++}}if(m.caFile!==void 0){
let h=m.caFile;if(typeof h=="string"){if(y(h)<1){const c={instancePath:i+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.caFile,data:h};e===null?
e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:k.properties.caFile.type,parentSchema:k.properties.caFile,data:h};e===null?e=[c]:e.push(c),r++}}if(m.
proxy!==void 0){let h=m.proxy;if(typeof h=="string"){if(!it.test(h)){const c={instancePath:i+"/fleet/sources/"+o+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:k.properties.proxy,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/fleet/sources/"+o+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.proxy.type,parentSchema:k.properties.
proxy,data:h};e===null?e=[c]:e.push(c),r++}}if(m.plain!==void 0){let h=m.plain;if(typeof h!="boolean"){const c={instancePath:i+"/fleet/sources/"+o+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:k.properties.plain.type,parentSchema:k.
properties.plain,data:h};e===null?e=[c]:e.push(c),r++}}}}}else{const p={instancePath:i+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.fleet.properties.sources.type,parentSchema:w.properties.fleet.properties.sources,
data:s};e===null?e=[p]:e.push(p),r++}}if(t.anchor!==void 0){let s=t.anchor;if(typeof s=="string"){if(!Qe.test(s)){const p={instancePath:i+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:w.properties.fleet.properties.anchor,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.fleet.properties.anchor.type,parentSchema:w.
properties.fleet.properties.anchor,data:s};e===null?e=[p]:e.push(p),r++}}if(t.anchorTree!==void 0){let s=t.anchorTree;if(typeof s=="string"){if(!E.test(s)){const p={
instancePath:i+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:w.properties.fleet.properties.anchorTree,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:i+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.
properties.fleet.properties.anchorTree.type,parentSchema:w.properties.fleet.properties.anchorTree,data:s};e===null?e=[p]:e.push(p),r++}}if(t.git!==void 0){let s=t.
git;if(!(s==="auto"||s==="native"||s==="embedded")){const p={instancePath:i+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:w.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:w.properties.fleet.properties.git.enum,parentSchema:w.
properties.fleet.properties.git,data:s};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:w.properties.fleet.type,parentSchema:w.properties.fleet,data:t};e===null?e=[s]:e.push(s),r++}}if(n.inventory!==
void 0){let t=n.inventory;if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const s={instancePath:i+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:k.type},message:"must be string,object",schema:k.type,parentSchema:k,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"){if(y(t)>2048){const s={instancePath:i+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:k,data:t};e===null?e=[s]:e.push(s),r++}if(y(t)<1){const s={instancePath:i+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k,data:t};
e===null?e=[s]:e.push(s),r++}}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){const s={instancePath:i+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:k.required,parentSchema:k,data:t};
e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="url"||s==="tokenFile"||s==="identityFile"||s==="knownHosts"||s==="caFile"||s==="proxy"||s==="plain")){const p={
instancePath:i+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:k,data:t};e===null?e=[p]:e.push(p),r++}if(t.url!==void 0){let s=t.url;if(typeof s=="string"){if(y(s)>
2048){const p={instancePath:i+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:k.properties.url,data:s};e===null?e=[p]:e.push(p),r++}if(y(s)<1){const p={instancePath:i+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:k.properties.url,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.url.type,parentSchema:k.properties.url,data:s};
e===null?e=[p]:e.push(p),r++}}if(t.tokenFile!==void 0){let s=t.tokenFile;if(typeof s=="string"){if(y(s)<1){const p={instancePath:i+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.
properties.tokenFile,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.tokenFile.type,parentSchema:k.properties.tokenFile,data:s};
e===null?e=[p]:e.push(p),r++}}if(t.identityFile!==void 0){let s=t.identityFile;if(typeof s=="string"){if(y(s)<1){const p={instancePath:i+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:k.properties.identityFile,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.identityFile.type,
parentSchema:k.properties.identityFile,data:s};e===null?e=[p]:e.push(p),r++}}if(t.knownHosts!==void 0){let s=t.knownHosts;if(typeof s=="string"){if(y(s)<1){const p={
instancePath:i+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.knownHosts,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.
properties.knownHosts.type,parentSchema:k.properties.knownHosts,data:s};e===null?e=[p]:e.push(p),r++}}if(t.caFile!==void 0){let s=t.caFile;if(typeof s=="string"){
if(y(s)<1){const p={instancePath:i+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.caFile,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
caFile.type,parentSchema:k.properties.caFile,data:s};e===null?e=[p]:e.push(p),r++}}if(t.proxy!==void 0){let s=t.proxy;if(typeof s=="string"){if(!it.test(s)){const p={
instancePath:i+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:k.properties.proxy,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:i+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:k.properties.proxy.type,parentSchema:k.properties.proxy,data:s};e===null?e=[p]:e.push(p),r++}}if(t.plain!==void 0){let s=t.plain;if(typeof s!="boole\
an"){const p={instancePath:i+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:k.properties.plain.type,parentSchema:k.properties.plain,data:s};e===null?e=[p]:e.push(p),r++}}}}if(n.key!==void 0){let t=n.key;if(typeof t==
"string"){if(y(t)<1){const s={instancePath:i+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:w.properties.key,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.key.type,parentSchema:w.properties.key,data:t};e===null?e=[s]:e.push(s),
r++}}if(n.state!==void 0){let t=n.state;if(typeof t=="string"){if(y(t)<1){const s={instancePath:i+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.state,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.state.type,parentSchema:w.
properties.state,data:t};e===null?e=[s]:e.push(s),r++}}if(n.compose!==void 0){let t=n.compose;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!==
"project"){const p={instancePath:i+"/compose",schemaPath:"#/properties/compose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.compose,data:t};e===null?e=[p]:e.push(p),r++}if(t.project!==void 0){let s=t.project;
if(typeof s=="string"){if(!$t.test(s)){const p={instancePath:i+"/compose/project",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:w.properties.
compose.properties.project,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/compose/project",schemaPath:"#/properties/compose/properties/pro\
ject/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.compose.properties.project.type,parentSchema:w.properties.compose.
properties.project,data:s};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:i+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:w.properties.compose.type,parentSchema:w.properties.compose,data:t};e===null?e=[s]:e.push(s),r++}}if(n.ostree!==void 0){
let t=n.ostree;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="sysroot"){const p={instancePath:i+"/ostree",schemaPath:"#/properties/ostree\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.
ostree,data:t};e===null?e=[p]:e.push(p),r++}if(t.sysroot!==void 0){let s=t.sysroot;if(typeof s=="string"){if(y(s)<1){const p={instancePath:i+"/ostree/sysroot",schemaPath:"\
#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.
ostree.properties.sysroot,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroo\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.ostree.properties.sysroot.type,parentSchema:w.properties.ostree.properties.
sysroot,data:s};e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:i+"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:w.properties.ostree.type,parentSchema:w.properties.ostree,data:t};e===null?e=[s]:e.push(s),r++}}if(n.registries!==void 0){let t=n.
registries;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;if(typeof s=="string"&&!St.test(s)){const o={instancePath:i+"/registries",schemaPath:"\
#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9]\
[A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:w.properties.registries.propertyNames,data:s,propertyName:s};e===null?e=[o]:e.
push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/registries",schemaPath:"#/properties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:s},
message:"property name must be valid",schema:w.properties.registries.propertyNames,parentSchema:w.properties.registries,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){
let p=t[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.authFile===void 0){const o={instancePath:i+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/registries/additionalProperties/required",keyword:"required",params:{missingProperty:"authFile"},message:"must have required property '\
authFile'",schema:w.properties.registries.additionalProperties.required,parentSchema:w.properties.registries.additionalProperties,data:p};e===null?e=[o]:e.push(
o),r++}for(const o in p)if(o!=="authFile"){const m={instancePath:i+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/a\
dditionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:w.
properties.registries.additionalProperties,data:p};e===null?e=[m]:e.push(m),r++}if(p.authFile!==void 0){let o=p.authFile;if(typeof o=="string"){if(y(o)<1){const m={
instancePath:i+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.registries.additionalProperties.
properties.authFile,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.registries.
additionalProperties.properties.authFile.type,parentSchema:w.properties.registries.additionalProperties.properties.authFile,data:o};e===null?e=[m]:e.push(m),r++}}}else{
const o={instancePath:i+"/registries/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:w.properties.registries.additionalProperties.type,parentSchema:w.properties.registries.additionalProperties,data:p};
e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:i+"/registries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:w.properties.registries.type,parentSchema:w.properties.registries,data:t};e===null?e=[s]:e.push(s),r++}}if(n.api!==void 0){let t=n.api;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="listen"||s==="exposed")){const p={instancePath:i+"/api",schemaPath:"#/properties/api/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.api,
data:t};e===null?e=[p]:e.push(p),r++}if(t.listen!==void 0){let s=t.listen;if(typeof s=="string"){if(!At.test(s)){const p={instancePath:i+"/api/listen",schemaPath:"\
#/properties/api/properties/listen/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\
\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:w.properties.api.properties.listen,data:s};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:w.properties.api.properties.listen.type,parentSchema:w.properties.api.properties.listen,data:s};e===null?e=[p]:e.push(p),r++}}
if(t.exposed!==void 0){let s=t.exposed;if(typeof s!="boolean"){const p={instancePath:i+"/api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:w.properties.api.properties.exposed.type,parentSchema:w.properties.api.properties.exposed,data:s};
e===null?e=[p]:e.push(p),r++}}}else{const s={instancePath:i+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:w.properties.api.type,parentSchema:w.properties.api,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:w.type,parentSchema:w,data:n};e===null?e=[t]:e.push(t),r++}return ne.errors=e,r===0}ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var jt=new RegExp("^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","u");function me(n,{instancePath:i="",parentData:z,parentDataProperty:A,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=me.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.version===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:F.required,parentSchema:F,data:n};e===null?e=[t]:e.push(t),r++}if(n.host===void 0){const t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:F.required,parentSchema:F,data:n};e===null?e=
[t]:e.push(t),r++}for(const t in n)if(!(t==="version"||t==="host"||t==="hostname"||t==="files")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:F,data:n};e===null?e=[s]:e.push(s),r++}
if(n.version!==void 0){let t=n.version;if(t!==1){const s={instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:F.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(n.host!==void 0&&(ne(n.host,{instancePath:i+
"/host",parentData:n,parentDataProperty:"host",rootData:P,dynamicAnchors:$})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),n.hostname!==void 0){let t=n.
hostname;if(typeof t=="string"){if(!ze.test(t)){const s={instancePath:i+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])\
?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:R,data:t};e===null?
e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:R.type,parentSchema:R,data:t};e===null?e=[s]:e.push(s),r++}}if(n.files!==void 0){let t=n.files;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(Object.keys(t).length>16){const s={instancePath:i+"/files",schemaPath:"#/properties/files/maxProperties",keyword:"maxProperties",params:{limit:16},message:"m\
ust NOT have more than 16 properties",schema:16,parentSchema:F.properties.files,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){const p=r;if(typeof s=="s\
tring"&&!jt.test(s)){const o={instancePath:i+"/files",schemaPath:"#/properties/files/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!host\\.)[A-Za-\
z0-9][A-Za-z0-9._-]{0,63}$"},message:'must match pattern "^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"',schema:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:F.
properties.files.propertyNames,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/files",schemaPath:"#/properties/\
files/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:F.properties.files.propertyNames,parentSchema:F.
properties.files,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){let p=t[s];if(typeof p=="string"){if(y(p)>65536){const o={instancePath:i+"/files/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have mo\
re than 65536 characters",schema:65536,parentSchema:F.properties.files.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"\
/files/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:F.properties.files.additionalProperties.type,parentSchema:F.properties.files.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{
const s={instancePath:i+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.properties.files.type,
parentSchema:F.properties.files,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:F.type,parentSchema:F,data:n};e===null?e=[t]:e.push(t),r++}return me.errors=e,r===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qt=Ie,j={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet\
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
additionalProperties:!1},Xe={title:"FleetName",description:"A name for people: letters, digits, spaces, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},L={title:"OsLayer",description:"The operating system: in a layer only the channel",type:["object","null"],properties:{channel:{
description:"Name of a file os/<channel>.yaml","x-expected":"a channel name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string",
"null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},T={title:"DownloadLayer",description:"How this host may use its line",type:["object","n\
ull"],properties:{maxRate:{description:"Bytes a second at most, for OS commits and bundle tars, such as `2MiB`; at least 64KiB","x-expected":"a size of at least\
 `64KiB`, such as `512KiB` or `2MiB`",type:["string","null"],pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"}},additionalProperties:!1},
zt=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),xt=new RegExp("^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^\
*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$","u"),_e=new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$","u"),Ye=new RegExp("^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|\
[1-9][0-9]{0,6}(MiB|GiB))$","u"),G={title:"BundleLayers",description:"Bundles by name: folders under bundles/",type:"object",propertyNames:{$ref:"common.schema.\
json#/$defs/bundleName"},additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},I={title:"BundleNameText",description:"A bundle name: lower-case l\
etters, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},he=new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$","u"),V={title:"\
BundleLayer",description:"What a layer says of one bundle; null takes the bundle away",type:["object","null"],"x-later":["secrets","before","drain","hooks"],properties:{
env:{$ref:"common.schema.json#/$defs/environment"},after:{description:"Bundles that come before this one; tied bundles go back together",type:["array","null"],items:{
$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},health:{$ref:"common.schema.json#/$defs/health"},requires:{description:"`os`: a new digest of this \
bundle waits for the OS that the channel pins, and goes back with it",enum:["os",null]},when:{$ref:"common.schema.json#/$defs/when"}},additionalProperties:!1},se={
title:"Environment",description:"Variables for `${NAME}` in the bundle's compose.yaml; nothing else is interpolated. null takes a lower layer's variable away",type:[
"object","null"],propertyNames:{description:"A variable name: letters, digits and `_`, not beginning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{
type:["string","null"]}},M={title:"HealthLayer",description:"When the bundle counts as healthy, besides the health checks of its own services",type:["object","n\
ull"],properties:{timeout:{description:"How long the bundle has to become healthy, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s\
`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},http:{description:"A loopback URL on a port that the bundle publishes itself, suc\
h as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects are not followed","x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",
type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},Nt=new RegExp("^[A-Za-z_][A\
-Za-z0-9_]{0,127}$","u"),Lt=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$","u"),B={title:"WhenLayer",description:"When th\
e bundle may be swapped for another digest of it; at any time where absent",type:["object","null"],properties:{windows:{description:"Maintenance windows; one of\
 them must be open",type:["array","null"],minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}},idle:{description:"How still the host must be,\
 besides an open window",type:["object","null"],required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$defs/gpuBelow"},for:{$ref:"common.s\
chema.json#/$defs/duration"}},additionalProperties:!1}},additionalProperties:!1},S={title:"MaintenanceWindowText",type:"object",description:"A span of wall-cloc\
k time that comes again every week, or every day",required:["start","length","timezone"],properties:{days:{description:"Days on which it begins; every day where\
 absent",type:"array",minItems:1,uniqueItems:!0,items:{enum:["mon","tue","wed","thu","fri","sat","sun"]}},start:{description:'When it begins on the wall clock o\
f `timezone`, as "HH:MM"',"x-expected":'a time from "00:00" to "23:59", in quotes',type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{description:"\
How long it stays open from then on, such as `2h`; 7 days at most","x-expected":"a duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h\
|d)$"},timezone:{description:"An IANA time zone, such as `Europe/Berlin` or `UTC`",type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"}},additionalProperties:!1},
oe={title:"GpuBelow",description:"Every GPU is busy for less than this share of the time, in percent",type:"integer",minimum:1,maximum:100},pt=new RegExp("^([01\
][0-9]|2[0-3]):[0-5][0-9]$","u"),ot=new RegExp("^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u");function ye(n,{instancePath:i="",parentData:z,parentDataProperty:A,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=ye.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="o\
bject"&&!Array.isArray(n))&&n!==null){const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:B.type},message:"must be object,null",schema:B.type,
parentSchema:B,data:n};e===null?e=[a]:e.push(a),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const a in n)if(!(a==="windows"||a==="idle")){const t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:B,
data:n};e===null?e=[t]:e.push(t),r++}if(n.windows!==void 0){let a=n.windows;if(!Array.isArray(a)&&a!==null){const t={instancePath:i+"/windows",schemaPath:"#/pro\
perties/windows/type",keyword:"type",params:{type:B.properties.windows.type},message:"must be array,null",schema:B.properties.windows.type,parentSchema:B.properties.
windows,data:a};e===null?e=[t]:e.push(t),r++}if(Array.isArray(a)){if(a.length>32){const s={instancePath:i+"/windows",schemaPath:"#/properties/windows/maxItems",
keyword:"maxItems",params:{limit:32},message:"must NOT have more than 32 items",schema:32,parentSchema:B.properties.windows,data:a};e===null?e=[s]:e.push(s),r++}
if(a.length<1){const s={instancePath:i+"/windows",schemaPath:"#/properties/windows/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items",schema:1,parentSchema:B.properties.windows,data:a};e===null?e=[s]:e.push(s),r++}const t=a.length;for(let s=0;s<t;s++){let p=a[s];if(p&&typeof p=="ob\
ject"&&!Array.isArray(p)){if(p.start===void 0){const o={instancePath:i+"/windows/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{
missingProperty:"start"},message:"must have required property 'start'",schema:S.required,parentSchema:S,data:p};e===null?e=[o]:e.push(o),r++}if(p.length===void 0){
const o={instancePath:i+"/windows/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"length"},message:"must \
have required property 'length'",schema:S.required,parentSchema:S,data:p};e===null?e=[o]:e.push(o),r++}if(p.timezone===void 0){const o={instancePath:i+"/windows\
/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezon\
e'",schema:S.required,parentSchema:S,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="days"||o==="start"||o==="length"||o==="timezone")){const m={
instancePath:i+"/windows/"+s,schemaPath:"common.schema.json#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties",schema:!1,parentSchema:S,data:p};e===null?e=[m]:e.push(m),r++}if(p.days!==void 0){let o=p.days;if(Array.isArray(o)){if(o.length<
1){const u={instancePath:i+"/windows/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:S.properties.days,data:o};e===null?e=[u]:e.push(u),r++}const m=o.length;for(let u=0;u<m;u++){let v=o[u];
if(!(v==="mon"||v==="tue"||v==="wed"||v==="thu"||v==="fri"||v==="sat"||v==="sun")){const ae={instancePath:i+"/windows/"+s+"/days/"+u,schemaPath:"common.schema.j\
son#/$defs/window/properties/days/items/enum",keyword:"enum",params:{allowedValues:S.properties.days.items.enum},message:"must be equal to one of the allowed va\
lues",schema:S.properties.days.items.enum,parentSchema:S.properties.days.items,data:v};e===null?e=[ae]:e.push(ae),r++}}let h=o.length,c;if(h>1){e:for(;h--;)for(c=
h;c--;)if(te(o[h],o[c])){const u={instancePath:i+"/windows/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"unique\
Items",params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:S.properties.days,data:o};e===null?
e=[u]:e.push(u),r++;break e}}}else{const m={instancePath:i+"/windows/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/type",keyword:"typ\
e",params:{type:"array"},message:"must be array",schema:S.properties.days.type,parentSchema:S.properties.days,data:o};e===null?e=[m]:e.push(m),r++}}if(p.start!==
void 0){let o=p.start;if(typeof o=="string"){if(!pt.test(o)){const m={instancePath:i+"/windows/"+s+"/start",schemaPath:"common.schema.json#/$defs/window/propert\
ies/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^\
([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:S.properties.start,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/windows/"+s+"/start",schemaPath:"\
common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.start.type,parentSchema:S.
properties.start,data:o};e===null?e=[m]:e.push(m),r++}}if(p.length!==void 0){let o=p.length;if(typeof o=="string"){if(!K.test(o)){const m={instancePath:i+"/wind\
ows/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'\
must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:S.properties.length,data:o};e===null?e=[m]:e.push(m),r++}}else{
const m={instancePath:i+"/windows/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.length.type,parentSchema:S.properties.length,data:o};e===null?e=[m]:e.push(m),r++}}if(p.timezone!==void 0){let o=p.timezone;
if(typeof o=="string"){if(!ot.test(o)){const m={instancePath:i+"/windows/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/patter\
n",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+\
)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:S.properties.timezone,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+
"/windows/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:S.properties.timezone.type,parentSchema:S.properties.timezone,data:o};e===null?e=[m]:e.push(m),r++}}}else{const o={instancePath:i+"/windows/"+s,schemaPath:"\
common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.type,parentSchema:S,data:p};e===null?e=[o]:e.push(
o),r++}}}}if(n.idle!==void 0){let a=n.idle;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){const t={instancePath:i+"/idle",schemaPath:"#/properties/id\
le/type",keyword:"type",params:{type:B.properties.idle.type},message:"must be object,null",schema:B.properties.idle.type,parentSchema:B.properties.idle,data:a};
e===null?e=[t]:e.push(t),r++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.for===void 0){const t={instancePath:i+"/idle",schemaPath:"#/properties/idle/requi\
red",keyword:"required",params:{missingProperty:"for"},message:"must have required property 'for'",schema:B.properties.idle.required,parentSchema:B.properties.idle,
data:a};e===null?e=[t]:e.push(t),r++}if(a.gpuBelow===void 0){const t={instancePath:i+"/idle",schemaPath:"#/properties/idle/required",keyword:"required",params:{
missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:B.properties.idle.required,parentSchema:B.properties.idle,data:a};e===null?e=
[t]:e.push(t),r++}for(const t in a)if(!(t==="gpuBelow"||t==="for")){const s={instancePath:i+"/idle",schemaPath:"#/properties/idle/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:B.properties.idle,data:a};e===null?e=[s]:
e.push(s),r++}if(a.gpuBelow!==void 0){let t=a.gpuBelow;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:i+"/idle/gpuBelow",schemaPath:"\
common.schema.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:oe.type,parentSchema:oe,data:t};e===null?e=[s]:
e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){const s={instancePath:i+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:oe,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(
t)){const s={instancePath:i+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:oe,data:t};e===null?e=[s]:e.push(s),r++}}}if(a.for!==void 0){let t=a.for;if(typeof t=="string"){if(!K.test(t)){const s={instancePath:i+
"/idle/for",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern \
"^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/idle/for",
schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:t};e===null?
e=[s]:e.push(s),r++}}}}}return ye.errors=e,r===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(n,{instancePath:i="",parentData:z,parentDataProperty:A,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=W.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="ob\
ject"&&!Array.isArray(n))&&n!==null){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:V.type},message:"must be object,null",schema:V.type,
parentSchema:V,data:n};e===null?e=[t]:e.push(t),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="env"||t==="after"||t==="health"||t===
"requires"||t==="when")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must \
NOT have additional properties",schema:!1,parentSchema:V,data:n};e===null?e=[s]:e.push(s),r++}if(n.env!==void 0){let t=n.env;if(!(t&&typeof t=="object"&&!Array.
isArray(t))&&t!==null){const s={instancePath:i+"/env",schemaPath:"common.schema.json#/$defs/environment/type",keyword:"type",params:{type:se.type},message:"must\
 be object,null",schema:se.type,parentSchema:se,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;if(typeof s==
"string"&&!Nt.test(s)){const o={instancePath:i+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:se.propertyNames,
data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/env",schemaPath:"common.schema.json#/$defs/environment/property\
Names",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:se.propertyNames,parentSchema:se,data:t};e===null?e=[o]:e.push(
o),r++}}for(const s in t){let p=t[s];if(typeof p!="string"&&p!==null){const o={instancePath:i+"/env/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"commo\
n.schema.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:se.additionalProperties.type},message:"must be string,null",schema:se.additionalProperties.
type,parentSchema:se.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}}if(n.after!==void 0){let t=n.after;if(!Array.isArray(t)&&t!==null){const s={instancePath:i+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:V.properties.after.type},message:"must be array,null",schema:V.properties.after.type,parentSchema:V.
properties.after,data:t};e===null?e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!he.test(h)){
const c={instancePath:i+"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+
"/after/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.type,parentSchema:I,data:h};
e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(te(t[p],t[o])){const m={instancePath:i+"/after",schemaPath:"#/properties/afte\
r/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:V.
properties.after,data:t};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.health!==void 0){let t=n.health;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){
const s={instancePath:i+"/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:M.type},message:"must be object,null",schema:M.
type,parentSchema:M,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="timeout"||s==="http")){const p={
instancePath:i+"/health",schemaPath:"common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:M,data:t};e===null?e=[p]:e.push(p),r++}if(t.timeout!==void 0){let s=t.timeout;if(typeof s!="string"&&
s!==null){const p={instancePath:i+"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:M.properties.
timeout.type},message:"must be string,null",schema:M.properties.timeout.type,parentSchema:M.properties.timeout,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s==
"string"&&!K.test(s)){const p={instancePath:i+"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"pattern",params:{
pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:M.properties.timeout,
data:s};e===null?e=[p]:e.push(p),r++}}if(t.http!==void 0){let s=t.http;if(typeof s!="string"&&s!==null){const p={instancePath:i+"/health/http",schemaPath:"commo\
n.schema.json#/$defs/health/properties/http/type",keyword:"type",params:{type:M.properties.http.type},message:"must be string,null",schema:M.properties.http.type,
parentSchema:M.properties.http,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!Lt.test(s)){const p={instancePath:i+"/health/http",schemaPath:"commo\
n.schema.json#/$defs/health/properties/http/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"},
message:'must match pattern "^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0\
-9]{0,4}(/[!-~]*)?$",parentSchema:M.properties.http,data:s};e===null?e=[p]:e.push(p),r++}}}}if(n.requires!==void 0){let t=n.requires;if(!(t==="os"||t===null)){const s={
instancePath:i+"/requires",schemaPath:"#/properties/requires/enum",keyword:"enum",params:{allowedValues:V.properties.requires.enum},message:"must be equal to on\
e of the allowed values",schema:V.properties.requires.enum,parentSchema:V.properties.requires,data:t};e===null?e=[s]:e.push(s),r++}}n.when!==void 0&&(ye(n.when,
{instancePath:i+"/when",parentData:n,parentDataProperty:"when",rootData:P,dynamicAnchors:$})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length))}return W.errors=
e,r===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){
let e=null,r=0;const d=ge.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){
const s=r;if(typeof t=="string"){if(!he.test(t)){const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:t,propertyName:t};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:I.type,parentSchema:I,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var a=s===r;if(!a){const p={instancePath:i,schemaPath:"#/proper\
tyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:G.propertyNames,parentSchema:G,data:n};e===null?e=[p]:e.push(
p),r++}}for(const t in n)W(n[t],{instancePath:i+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,dynamicAnchors:$})||(e=
e===null?W.errors:e.concat(W.errors),r=e.length)}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:G.type,parentSchema:G,data:n};e===null?e=[t]:e.push(t),r++}return ge.errors=e,r===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var f={title:"\
AgentPinText",description:"The agent that hosts run: taken whole from the highest layer that has one; null: the one of their own package",type:["object","null"],
required:["version","sha256","url"],properties:{version:{description:"What `kedge --version` of it prints","x-expected":"a version such as `0.2.0`",type:"string",
pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},sha256:{title:"AgentDigests",description:"SHA-256 of the one file of each architecture, by Debian's names",type:"object",
minProperties:1,properties:{amd64:{$ref:"#/$defs/sha256"},arm64:{$ref:"#/$defs/sha256"}},additionalProperties:!1},url:{description:"Where the file is fetched fr\
om, the first that has it: https, or http on loopback; `{arch}` and `{version}` are filled in","x-expected":"an https URL, or a list of them",type:["string","ar\
ray"],minLength:1,maxLength:2048,minItems:1,maxItems:16,items:{description:"An https URL",type:"string",minLength:1,maxLength:2048}},confirm:{description:"A goo\
d pass within this of its start, or back to the agent before it; `10m` where absent","x-expected":"a duration such as `10m`",type:"string",pattern:"^[1-9][0-9]{\
0,6}(s|m|h|d)$"}},additionalProperties:!1},et=new RegExp("^[0-9][0-9A-Za-z.+~-]{0,62}$","u");function ve(n,{instancePath:i="",parentData:z,parentDataProperty:A,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=ve.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="o\
bject"&&!Array.isArray(n))&&n!==null){const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:f.type},message:"must be object,null",schema:f.type,
parentSchema:f,data:n};e===null?e=[a]:e.push(a),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const a={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:f.required,parentSchema:f,data:n};e===null?
e=[a]:e.push(a),r++}if(n.sha256===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must hav\
e required property 'sha256'",schema:f.required,parentSchema:f,data:n};e===null?e=[a]:e.push(a),r++}if(n.url===void 0){const a={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:f.required,parentSchema:f,data:n};e===null?e=[a]:e.push(
a),r++}for(const a in n)if(!(a==="version"||a==="sha256"||a==="url"||a==="confirm")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==
void 0){let a=n.version;if(typeof a=="string"){if(!et.test(a)){const t={instancePath:i+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{
pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:f.properties.
version,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.version.type,parentSchema:f.properties.version,data:a};e===null?e=[t]:e.push(t),r++}}if(n.sha256!==void 0){let a=n.
sha256;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){const t={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/minProperties",
keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:f.properties.sha256,data:a};e===null?e=[t]:e.push(
t),r++}for(const t in a)if(!(t==="amd64"||t==="arm64")){const s={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.sha256,data:a};e===null?e=[s]:e.push(
s),r++}if(a.amd64!==void 0){let t=a.amd64;if(typeof t=="string"){if(!E.test(t)){const s={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,data:t};e===null?e=[s]:e.push(s),
r++}}else{const s={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,
parentSchema:_,data:t};e===null?e=[s]:e.push(s),r++}}if(a.arm64!==void 0){let t=a.arm64;if(typeof t=="string"){if(!E.test(t)){const s={instancePath:i+"/sha256/a\
rm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64\
}$",parentSchema:_,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:_.type,parentSchema:_,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i+"/sha256",schemaPath:"#/prope\
rties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.sha256.type,parentSchema:f.properties.sha256,data:a};e===null?
e=[t]:e.push(t),r++}}if(n.url!==void 0){let a=n.url;if(typeof a!="string"&&!Array.isArray(a)){const t={instancePath:i+"/url",schemaPath:"#/properties/url/type",
keyword:"type",params:{type:f.properties.url.type},message:"must be string,array",schema:f.properties.url.type,parentSchema:f.properties.url,data:a};e===null?e=
[t]:e.push(t),r++}if(typeof a=="string"){if(y(a)>2048){const t={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters",schema:2048,parentSchema:f.properties.url,data:a};e===null?e=[t]:e.push(t),r++}if(y(a)<1){const t={instancePath:i+
"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.
url,data:a};e===null?e=[t]:e.push(t),r++}}if(Array.isArray(a)){if(a.length>16){const s={instancePath:i+"/url",schemaPath:"#/properties/url/maxItems",keyword:"ma\
xItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:f.properties.url,data:a};e===null?e=[s]:e.push(s),r++}if(a.length<1){
const s={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.
properties.url,data:a};e===null?e=[s]:e.push(s),r++}const t=a.length;for(let s=0;s<t;s++){let p=a[s];if(typeof p=="string"){if(y(p)>2048){const o={instancePath:i+
"/url/"+s,schemaPath:"#/properties/url/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:f.
properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}if(y(p)<1){const o={instancePath:i+"/url/"+s,schemaPath:"#/properties/url/items/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:i+"/url/"+s,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.url.
items.type,parentSchema:f.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}}}}if(n.confirm!==void 0){let a=n.confirm;if(typeof a=="string"){if(!K.test(
a)){const t={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must m\
atch pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:f.properties.confirm,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:i+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.confirm.type,
parentSchema:f.properties.confirm,data:a};e===null?e=[t]:e.push(t),r++}}}return ve.errors=e,r===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(n,{
instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=Ie.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:j.required,parentSchema:j,data:n};e===null?e=[a]:e.push(a),r++}if(n.
id===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:j.
required,parentSchema:j,data:n};e===null?e=[a]:e.push(a),r++}if(n.name===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:j.required,parentSchema:j,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!qe.call(j.properties,
a)){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:j,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let a=n.version;if(a!==1){const t={instancePath:i+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:j.properties.version,data:a};e===null?
e=[t]:e.push(t),r++}}if(n.id!==void 0){let a=n.id;if(typeof a=="string"){if(!rt.test(a)){const t={instancePath:i+"/id",schemaPath:"common.schema.json#/$defs/fle\
etId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9\
a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:ue,data:a};e===null?e=[t]:e.
push(t),r++}}else{const t={instancePath:i+"/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:ue.type,parentSchema:ue,data:a};e===null?e=[t]:e.push(t),r++}}if(n.name!==void 0){let a=n.name;if(typeof a=="string"){if(!zt.test(a)){const t={instancePath:i+
"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},message:'must match pat\
tern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:Xe,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+
"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Xe.type,parentSchema:Xe,data:a};
e===null?e=[t]:e.push(t),r++}}if(n.branch!==void 0){let a=n.branch;if(typeof a=="string"){if(!at.test(a)){const t={instancePath:i+"/branch",schemaPath:"common.s\
chema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'\
must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z\
0-9._/-]{0,199}(?<![./])$",parentSchema:fe,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/branch",schemaPath:"common.schema.json#/$defs/br\
anch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:fe.type,parentSchema:fe,data:a};e===null?e=[t]:e.push(t),r++}}if(n.poll!==void 0){
let a=n.poll;if(typeof a=="string"){if(!K.test(a)){const t={instancePath:i+"/poll",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{
pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:a};e===null?
e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/poll",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:Z.type,parentSchema:Z,data:a};e===null?e=[t]:e.push(t),r++}}if(n.freshness!==void 0){let a=n.freshness;if(typeof a=="string"){if(!K.test(a)){
const t={instancePath:i+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'\
must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+
"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:a};
e===null?e=[t]:e.push(t),r++}}if(n.limits!==void 0){let a=n.limits;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const t in a)if(!(t==="repository"||t==="fil\
e"||t==="files")){const s={instancePath:i+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:j.properties.limits,data:a};e===null?e=[s]:e.push(s),r++}if(a.repository!==void 0){let t=a.
repository;if(typeof t=="string"){if(!Te.test(t)){const s={instancePath:i+"/limits/repository",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"patt\
ern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)\
$",parentSchema:H,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/limits/repository",schemaPath:"common.schema.json#/$defs/size/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:H.type,parentSchema:H,data:t};e===null?e=[s]:e.push(s),r++}}if(a.file!==void 0){let t=a.file;if(typeof t==
"string"){if(!Te.test(t)){const s={instancePath:i+"/limits/file",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0\
-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:H,data:t};e===
null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/limits/file",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:H.type,parentSchema:H,data:t};e===null?e=[s]:e.push(s),r++}}if(a.files!==void 0){let t=a.files;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))){const s={instancePath:i+"/limits/files",schemaPath:"#/properties/limits/properties/files/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer",schema:j.properties.limits.properties.files.type,parentSchema:j.properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"number"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:i+"/limits/files",schemaPath:"#/properties/limits/properties/files/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:j.properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||
isNaN(t)){const s={instancePath:i+"/limits/files",schemaPath:"#/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:j.properties.limits.properties.files,data:t};e===null?e=[s]:e.push(s),r++}}}}else{const t={instancePath:i+"/limits",schemaPath:"\
#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.properties.limits.type,parentSchema:j.properties.limits,data:a};
e===null?e=[t]:e.push(t),r++}}if(n.inventory!==void 0){let a=n.inventory;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.url===void 0){const t={instancePath:i+
"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:j.
properties.inventory.required,parentSchema:j.properties.inventory,data:a};e===null?e=[t]:e.push(t),r++}for(const t in a)if(!(t==="url"||t==="plain")){const s={instancePath:i+
"/inventory",schemaPath:"#/properties/inventory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additi\
onal properties",schema:!1,parentSchema:j.properties.inventory,data:a};e===null?e=[s]:e.push(s),r++}if(a.url!==void 0){let t=a.url;if(typeof t=="string"){if(y(t)>
2048){const s={instancePath:i+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"mus\
t NOT have more than 2048 characters",schema:2048,parentSchema:j.properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}if(y(t)<1){const s={instancePath:i+
"/inventory/url",schemaPath:"#/properties/inventory/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:j.properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/inventory/url",schemaPath:"#\
/properties/inventory/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.inventory.properties.url.type,parentSchema:j.
properties.inventory.properties.url,data:t};e===null?e=[s]:e.push(s),r++}}if(a.plain!==void 0){let t=a.plain;if(typeof t!="boolean"){const s={instancePath:i+"/i\
nventory/plain",schemaPath:"#/properties/inventory/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:j.properties.inventory.
properties.plain.type,parentSchema:j.properties.inventory.properties.plain,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i+"/inventory",schemaPath:"\
#/properties/inventory/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.properties.inventory.type,parentSchema:j.properties.inventory,
data:a};e===null?e=[t]:e.push(t),r++}}if(n.drift!==void 0){let a=n.drift;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ignore===void 0){const t={instancePath:i+
"/drift",schemaPath:"#/properties/drift/required",keyword:"required",params:{missingProperty:"ignore"},message:"must have required property 'ignore'",schema:j.properties.
drift.required,parentSchema:j.properties.drift,data:a};e===null?e=[t]:e.push(t),r++}for(const t in a)if(t!=="ignore"){const s={instancePath:i+"/drift",schemaPath:"\
#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:j.
properties.drift,data:a};e===null?e=[s]:e.push(s),r++}if(a.ignore!==void 0){let t=a.ignore;if(Array.isArray(t)){if(t.length>200){const m={instancePath:i+"/drift\
/ignore",schemaPath:"#/properties/drift/properties/ignore/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,
parentSchema:j.properties.drift.properties.ignore,data:t};e===null?e=[m]:e.push(m),r++}const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(y(
h)>512){const c={instancePath:i+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit:512},message:"\
must NOT have more than 512 characters",schema:512,parentSchema:j.properties.drift.properties.ignore.items,data:h};e===null?e=[c]:e.push(c),r++}if(!xt.test(h)){
const c={instancePath:i+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(//|/$)\
)(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"},message:'must match pattern "^(?!\
/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"',schema:"^(?!/)(?!.*\
(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$",parentSchema:j.properties.drift.
properties.ignore.items,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.drift.properties.ignore.items.type,parentSchema:j.properties.drift.
properties.ignore.items,data:h};e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){const m={};for(;p--;){let h=t[p];if(typeof h=="string"){if(typeof m[h]=="\
number"){o=m[h];const c={instancePath:i+"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"\
must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:j.properties.drift.properties.ignore,data:t};e===null?e=[c]:e.push(
c),r++;break}m[h]=p}}}}else{const s={instancePath:i+"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:j.properties.drift.properties.ignore.type,parentSchema:j.properties.drift.properties.ignore,data:t};e===null?e=[s]:e.push(s),r++}}}else{
const t={instancePath:i+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.properties.drift.type,
parentSchema:j.properties.drift,data:a};e===null?e=[t]:e.push(t),r++}}if(n.defaults!==void 0){let a=n.defaults;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const t in a)
if(!(t==="bundles"||t==="os"||t==="agent"||t==="download")){const s={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:j.properties.defaults,data:a};e===null?
e=[s]:e.push(s),r++}if(a.bundles!==void 0&&(ge(a.bundles,{instancePath:i+"/defaults/bundles",parentData:a,parentDataProperty:"bundles",rootData:P,dynamicAnchors:$})||
(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)),a.os!==void 0){let t=a.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:i+
"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:L.type},message:"must be object,null",schema:L.type,parentSchema:L,
data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const p={instancePath:i+"/defaults/os",schemaPath:"\
common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:L,data:t};e===null?e=[p]:e.push(p),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const p={instancePath:i+
"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:L.properties.channel.type},message:"mu\
st be string,null",schema:L.properties.channel.type,parentSchema:L.properties.channel,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!_e.test(s)){const p={
instancePath:i+"/defaults/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:L.properties.channel,data:s};e===null?
e=[p]:e.push(p),r++}}}}if(a.agent!==void 0&&(ve(a.agent,{instancePath:i+"/defaults/agent",parentData:a,parentDataProperty:"agent",rootData:P,dynamicAnchors:$})||
(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)),a.download!==void 0){let t=a.download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={
instancePath:i+"/defaults/download",schemaPath:"common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:T.type},message:"must be object,null",
schema:T.type,parentSchema:T,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="maxRate"){const p={instancePath:i+
"/defaults/download",schemaPath:"common.schema.json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:T,data:t};e===null?e=[p]:e.push(p),r++}if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&
s!==null){const p={instancePath:i+"/defaults/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{
type:T.properties.maxRate.type},message:"must be string,null",schema:T.properties.maxRate.type,parentSchema:T.properties.maxRate,data:s};e===null?e=[p]:e.push(p),
r++}if(typeof s=="string"&&!Ye.test(s)){const p={instancePath:i+"/defaults/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxR\
ate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-\
9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:T.properties.
maxRate,data:s};e===null?e=[p]:e.push(p),r++}}}}}else{const t={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:j.properties.defaults.type,parentSchema:j.properties.defaults,data:a};e===null?e=[t]:e.push(t),r++}}}else{const a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.type,parentSchema:j,data:n};e===null?e=[a]:e.push(a),r++}return Ie.errors=
e,r===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tt=Ze,Q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"\
GroupFile",description:"groups/<group>.yaml: a layer that several hosts share.",type:"object",properties:{select:{title:"Selector",type:"object",description:"La\
bels that must all match; without it the group reaches the hosts that name it",$ref:"common.schema.json#/$defs/labels",minProperties:1},priority:{description:"L\
ower is laid first; 0 where absent",type:"integer",minimum:-1e6,maximum:1e6},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.jso\
n#/$defs/osLayer"},agent:{$ref:"common.schema.json#/$defs/agentPin"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},additionalProperties:!1};function we(n,{
instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=we.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){if(!he.test(t)){const p={instancePath:i,
schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]\
[a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i,schemaPath:"\
common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.type,parentSchema:I,data:t,propertyName:t};e===
null?e=[p]:e.push(p),r++}var a=s===r;if(!a){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"proper\
ty name must be valid",schema:G.propertyNames,parentSchema:G,data:n};e===null?e=[p]:e.push(p),r++}}for(const t in n)W(n[t],{instancePath:i+"/"+t.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,dynamicAnchors:$})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)}else{const t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:G.type,parentSchema:G,data:n};e===null?e=[t]:e.push(t),r++}return we.errors=
e,r===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){
let e=null,r=0;const d=Pe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){
const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:f.type},message:"must be object,null",schema:f.type,parentSchema:f,data:n};e===null?e=[a]:
e.push(a),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:f.required,parentSchema:f,data:n};e===null?e=[a]:e.push(a),r++}if(n.sha256===void 0){const a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:f.required,parentSchema:f,data:n};
e===null?e=[a]:e.push(a),r++}if(n.url===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must \
have required property 'url'",schema:f.required,parentSchema:f,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="version"||a==="sha256"||a==="url"||
a==="confirm")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties",schema:!1,parentSchema:f,data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let a=n.version;if(typeof a=="string"){if(!et.test(a)){
const t={instancePath:i+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must mat\
ch pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:f.properties.version,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.version.type,
parentSchema:f.properties.version,data:a};e===null?e=[t]:e.push(t),r++}}if(n.sha256!==void 0){let a=n.sha256;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.
keys(a).length<1){const t={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT ha\
ve fewer than 1 properties",schema:1,parentSchema:f.properties.sha256,data:a};e===null?e=[t]:e.push(t),r++}for(const t in a)if(!(t==="amd64"||t==="arm64")){const s={
instancePath:i+"/sha256",schemaPath:"#/properties/sha256/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:f.properties.sha256,data:a};e===null?e=[s]:e.push(s),r++}if(a.amd64!==void 0){let t=a.amd64;if(typeof t=="strin\
g"){if(!E.test(t)){const s={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must\
 match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/sha256/amd64",schemaPath:"\
#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:t};e===null?e=[s]:e.push(s),r++}}if(a.arm64!==
void 0){let t=a.arm64;if(typeof t=="string"){if(!E.test(t)){const s={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:t};
e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:f.properties.sha256.type,parentSchema:f.properties.sha256,data:a};e===null?e=[t]:e.push(t),r++}}if(n.url!==void 0){let a=n.url;if(typeof a!="s\
tring"&&!Array.isArray(a)){const t={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:f.properties.url.type},message:"must be\
 string,array",schema:f.properties.url.type,parentSchema:f.properties.url,data:a};e===null?e=[t]:e.push(t),r++}if(typeof a=="string"){if(y(a)>2048){const t={instancePath:i+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:f.
properties.url,data:a};e===null?e=[t]:e.push(t),r++}if(y(a)<1){const t={instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.url,data:a};e===null?e=[t]:e.push(t),r++}}if(Array.isArray(a)){if(a.
length>16){const s={instancePath:i+"/url",schemaPath:"#/properties/url/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",
schema:16,parentSchema:f.properties.url,data:a};e===null?e=[s]:e.push(s),r++}if(a.length<1){const s={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.url,data:a};e===null?e=[s]:e.push(s),r++}const t=a.
length;for(let s=0;s<t;s++){let p=a[s];if(typeof p=="string"){if(y(p)>2048){const o={instancePath:i+"/url/"+s,schemaPath:"#/properties/url/items/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:f.properties.url.items,data:p};e===null?e=[o]:e.push(o),
r++}if(y(p)<1){const o={instancePath:i+"/url/"+s,schemaPath:"#/properties/url/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:f.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/url/"+s,schemaPath:"#/prop\
erties/url/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.url.items.type,parentSchema:f.properties.url.items,data:p};
e===null?e=[o]:e.push(o),r++}}}}if(n.confirm!==void 0){let a=n.confirm;if(typeof a=="string"){if(!K.test(a)){const t={instancePath:i+"/confirm",schemaPath:"#/pr\
operties/confirm/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-\
9][0-9]{0,6}(s|m|h|d)$",parentSchema:f.properties.confirm,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/confirm",schemaPath:"#/properties\
/confirm/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.confirm.type,parentSchema:f.properties.confirm,data:a};e===null?
e=[t]:e.push(t),r++}}}return Pe.errors=e,r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(n,{instancePath:i="",parentData:z,parentDataProperty:A,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=Ze.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const t in n)if(!(t==="select"||t==="priority"||t==="bundles"||t==="os"||t==="agent"||t==="download")){const s={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:Q,data:n};
e===null?e=[s]:e.push(s),r++}if(n.select!==void 0){let t=n.select;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;if(typeof s=="string"&&
!Ve.test(s)){const o={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:N.propertyNames,
data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:N.propertyNames,parentSchema:N,data:t};e===null?e=[o]:e.push(o),
r++}}for(const s in t){let p=t[s];if(typeof p=="string"){if(!Je.test(p)){const o={instancePath:i+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match patter\
n "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:N.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:i+"/select/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:N.additionalProperties.type,parentSchema:N.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{
const s={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,
parentSchema:N,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:i+"/select",schemaPath:"\
#/properties/select/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:Q.properties.select,
data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Q.properties.select.type,parentSchema:Q.properties.select,data:t};e===null?e=[s]:e.push(s),r++}}if(n.priority!==void 0){let t=n.priority;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:i+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:Q.properties.priority.type,parentSchema:Q.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="numb\
er"&&isFinite(t)){if(t>1e6||isNaN(t)){const s={instancePath:i+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000",schema:1e6,parentSchema:Q.properties.priority,data:t};e===null?e=[s]:e.push(s),r++}if(t<-1e6||isNaN(t)){const s={instancePath:i+"/p\
riority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:Q.
properties.priority,data:t};e===null?e=[s]:e.push(s),r++}}}if(n.bundles!==void 0&&(we(n.bundles,{instancePath:i+"/bundles",parentData:n,parentDataProperty:"bund\
les",rootData:P,dynamicAnchors:$})||(e=e===null?we.errors:e.concat(we.errors),r=e.length)),n.os!==void 0){let t=n.os;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){const s={instancePath:i+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:L.type},message:"must be object,nul\
l",schema:L.type,parentSchema:L,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const p={instancePath:i+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:L,data:t};e===null?e=[p]:e.push(p),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const p={
instancePath:i+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:L.properties.channel.type},message:"\
must be string,null",schema:L.properties.channel.type,parentSchema:L.properties.channel,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!_e.test(s)){
const p={instancePath:i+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:L.properties.channel,data:s};e===null?
e=[p]:e.push(p),r++}}}}if(n.agent!==void 0&&(Pe(n.agent,{instancePath:i+"/agent",parentData:n,parentDataProperty:"agent",rootData:P,dynamicAnchors:$})||(e=e===null?
Pe.errors:e.concat(Pe.errors),r=e.length)),n.download!==void 0){let t=n.download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:i+
"/download",schemaPath:"common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:T.type},message:"must be object,null",schema:T.type,parentSchema:T,
data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(s!=="maxRate"){const p={instancePath:i+"/download",schemaPath:"\
common.schema.json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:T,data:t};e===null?e=[p]:e.push(p),r++}if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&s!==null){const p={instancePath:i+
"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:T.properties.maxRate.type},message:"\
must be string,null",schema:T.properties.maxRate.type,parentSchema:T.properties.maxRate,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!Ye.test(s)){
const p={instancePath:i+"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^\
((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|G\
iB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:T.properties.maxRate,data:s};e===null?e=[p]:e.push(p),r++}}}}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Q.type,parentSchema:Q,data:n};e===null?e=[t]:e.
push(t),r++}return Ze.errors=e,r===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ot=ne,_t=Fe,C={$schema:"https://json-schema.org/draft/2020-12/s\
chema",$id:"host.schema.json",title:"HostFile",description:"hosts/<host>.yaml: the last layer of one host.",type:"object",properties:{labels:{$ref:"common.schem\
a.json#/$defs/labels"},groups:{description:"Groups that this host belongs to, besides those that select it by label",type:"array",items:{$ref:"common.schema.jso\
n#/$defs/groupName"},uniqueItems:!0},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},agent:{$ref:"common.s\
chema.json#/$defs/agentPin"},download:{$ref:"common.schema.json#/$defs/downloadLayer"},suspend:{description:"true, or a list of bundles: observe and report, app\
ly nothing",type:["boolean","array"],items:{$ref:"common.schema.json#/$defs/bundleName"},uniqueItems:!0},retire:{description:"true: take everything of Kedge's d\
own",type:"boolean"}},additionalProperties:!1},tt={title:"GroupName",description:"A group name: lower-case letters, digits, `.`, `_` and `-`, at most 63 charact\
ers",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"};function be(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){
let e=null,r=0;const d=be.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){
const s=r;if(typeof t=="string"){if(!he.test(t)){const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:t,propertyName:t};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:I.type,parentSchema:I,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}var a=s===r;if(!a){const p={instancePath:i,schemaPath:"#/proper\
tyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:G.propertyNames,parentSchema:G,data:n};e===null?e=[p]:e.push(
p),r++}}for(const t in n)W(n[t],{instancePath:i+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:t,rootData:P,dynamicAnchors:$})||(e=
e===null?W.errors:e.concat(W.errors),r=e.length)}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:G.type,parentSchema:G,data:n};e===null?e=[t]:e.push(t),r++}return be.errors=e,r===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(n,{
instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=ke.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:f.
type},message:"must be object,null",schema:f.type,parentSchema:f,data:n};e===null?e=[a]:e.push(a),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:f.
required,parentSchema:f,data:n};e===null?e=[a]:e.push(a),r++}if(n.sha256===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sha256"},message:"must have required property 'sha256'",schema:f.required,parentSchema:f,data:n};e===null?e=[a]:e.push(a),r++}if(n.url===void 0){const a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:f.required,parentSchema:f,data:n};e===
null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="version"||a==="sha256"||a==="url"||a==="confirm")){const t={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:f,data:n};e===null?e=[t]:e.
push(t),r++}if(n.version!==void 0){let a=n.version;if(typeof a=="string"){if(!et.test(a)){const t={instancePath:i+"/version",schemaPath:"#/properties/version/pa\
ttern",keyword:"pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~\
-]{0,62}$",parentSchema:f.properties.version,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/version",schemaPath:"#/properties/version/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.version.type,parentSchema:f.properties.version,data:a};e===null?e=[t]:e.push(
t),r++}}if(n.sha256!==void 0){let a=n.sha256;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){const t={instancePath:i+"/sha256",schemaPath:"\
#/properties/sha256/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:f.properties.sha256,
data:a};e===null?e=[t]:e.push(t),r++}for(const t in a)if(!(t==="amd64"||t==="arm64")){const s={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.sha256,
data:a};e===null?e=[s]:e.push(s),r++}if(a.amd64!==void 0){let t=a.amd64;if(typeof t=="string"){if(!E.test(t)){const s={instancePath:i+"/sha256/amd64",schemaPath:"\
#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,
data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.type,parentSchema:_,data:t};e===null?e=[s]:e.push(s),r++}}if(a.arm64!==void 0){let t=a.arm64;if(typeof t=="string"){if(!E.test(t)){const s={
instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64\
}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i+
"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.sha256.type,parentSchema:f.properties.
sha256,data:a};e===null?e=[t]:e.push(t),r++}}if(n.url!==void 0){let a=n.url;if(typeof a!="string"&&!Array.isArray(a)){const t={instancePath:i+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:f.properties.url.type},message:"must be string,array",schema:f.properties.url.type,parentSchema:f.properties.
url,data:a};e===null?e=[t]:e.push(t),r++}if(typeof a=="string"){if(y(a)>2048){const t={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",keyword:"ma\
xLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:f.properties.url,data:a};e===null?e=[t]:e.push(t),r++}if(y(
a)<1){const t={instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:f.properties.url,data:a};e===null?e=[t]:e.push(t),r++}}if(Array.isArray(a)){if(a.length>16){const s={instancePath:i+"/url",schemaPath:"#/p\
roperties/url/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:f.properties.url,data:a};e===null?
e=[s]:e.push(s),r++}if(a.length<1){const s={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items",schema:1,parentSchema:f.properties.url,data:a};e===null?e=[s]:e.push(s),r++}const t=a.length;for(let s=0;s<t;s++){let p=a[s];if(typeof p==
"string"){if(y(p)>2048){const o={instancePath:i+"/url/"+s,schemaPath:"#/properties/url/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NO\
T have more than 2048 characters",schema:2048,parentSchema:f.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}if(y(p)<1){const o={instancePath:i+"/url/"+
s,schemaPath:"#/properties/url/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.
url.items,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/url/"+s,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:f.properties.url.items.type,parentSchema:f.properties.url.items,data:p};e===null?e=[o]:e.push(o),r++}}}}if(n.confirm!==void 0){
let a=n.confirm;if(typeof a=="string"){if(!K.test(a)){const t={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:f.properties.confirm,data:a};
e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:f.properties.confirm.type,parentSchema:f.properties.confirm,data:a};e===null?e=[t]:e.push(t),r++}}}return ke.errors=e,r===0}ke.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Fe(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=Fe.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="labels"||t===
"groups"||t==="bundles"||t==="os"||t==="agent"||t==="download"||t==="suspend"||t==="retire")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:C,data:n};e===null?e=[s]:e.push(s),r++}
if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t){const p=r;if(typeof s=="string"&&!Ve.test(s)){const o={instancePath:i+
"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'m\
ust match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:N.propertyNames,data:s,propertyName:s};e===null?
e=[o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{
propertyName:s},message:"property name must be valid",schema:N.propertyNames,parentSchema:N,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){let p=t[s];if(typeof p==
"string"){if(!Je.test(p)){const o={instancePath:i+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalPro\
perties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"\
^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:N.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/labels/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:N.additionalProperties.type,parentSchema:N.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:i+"/labels",schemaPath:"\
common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,data:t};e===null?e=[s]:e.push(
s),r++}}if(n.groups!==void 0){let t=n.groups;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!_e.test(h)){const c={
instancePath:i+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'m\
ust match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:tt,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+
"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:tt.type,parentSchema:tt,
data:h};e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(te(t[p],t[o])){const m={instancePath:i+"/groups",schemaPath:"#/proper\
ties/groups/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:C.
properties.groups,data:t};e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:i+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:C.properties.groups.type,parentSchema:C.properties.groups,data:t};e===null?e=[s]:e.push(s),r++}}if(n.bundles!==void 0&&
(be(n.bundles,{instancePath:i+"/bundles",parentData:n,parentDataProperty:"bundles",rootData:P,dynamicAnchors:$})||(e=e===null?be.errors:e.concat(be.errors),r=e.
length)),n.os!==void 0){let t=n.os;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:i+"/os",schemaPath:"common.schema.json#/$defs\
/osLayer/type",keyword:"type",params:{type:L.type},message:"must be object,null",schema:L.type,parentSchema:L,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const s in t)if(s!=="channel"){const p={instancePath:i+"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:L,data:t};e===null?e=[p]:e.push(
p),r++}if(t.channel!==void 0){let s=t.channel;if(typeof s!="string"&&s!==null){const p={instancePath:i+"/os/channel",schemaPath:"common.schema.json#/$defs/osLay\
er/properties/channel/type",keyword:"type",params:{type:L.properties.channel.type},message:"must be string,null",schema:L.properties.channel.type,parentSchema:L.
properties.channel,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!_e.test(s)){const p={instancePath:i+"/os/channel",schemaPath:"common.schema.json\
#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0\
,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:L.properties.channel,data:s};e===null?e=[p]:e.push(p),r++}}}}if(n.agent!==void 0&&(ke(n.agent,{instancePath:i+
"/agent",parentData:n,parentDataProperty:"agent",rootData:P,dynamicAnchors:$})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)),n.download!==void 0){let t=n.
download;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:i+"/download",schemaPath:"common.schema.json#/$defs/downloadLayer/type",
keyword:"type",params:{type:T.type},message:"must be object,null",schema:T.type,parentSchema:T,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const s in t)if(s!=="maxRate"){const p={instancePath:i+"/download",schemaPath:"common.schema.json#/$defs/downloadLayer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:T,data:t};e===null?e=[p]:e.push(p),r++}
if(t.maxRate!==void 0){let s=t.maxRate;if(typeof s!="string"&&s!==null){const p={instancePath:i+"/download/maxRate",schemaPath:"common.schema.json#/$defs/downlo\
adLayer/properties/maxRate/type",keyword:"type",params:{type:T.properties.maxRate.type},message:"must be string,null",schema:T.properties.maxRate.type,parentSchema:T.
properties.maxRate,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="string"&&!Ye.test(s)){const p={instancePath:i+"/download/maxRate",schemaPath:"common.schem\
a.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},
message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0\
,6}(MiB|GiB))$",parentSchema:T.properties.maxRate,data:s};e===null?e=[p]:e.push(p),r++}}}}if(n.suspend!==void 0){let t=n.suspend;if(typeof t!="boolean"&&!Array.
isArray(t)){const s={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:C.properties.suspend.type},message:"must be bo\
olean,array",schema:C.properties.suspend.type,parentSchema:C.properties.suspend,data:t};e===null?e=[s]:e.push(s),r++}if(Array.isArray(t)){const s=t.length;for(let m=0;m<
s;m++){let h=t[m];if(typeof h=="string"){if(!he.test(h)){const c={instancePath:i+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,
data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:I.type,parentSchema:I,data:h};e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(te(t[p],
t[o])){const m={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate \
items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:C.properties.suspend,data:t};e===null?e=[m]:e.push(m),r++;break e}}}}if(n.retire!==void 0){
let t=n.retire;if(typeof t!="boolean"){const s={instancePath:i+"/retire",schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean",schema:C.properties.retire.type,parentSchema:C.properties.retire,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:C.type,parentSchema:C,data:n};e===null?e=[t]:e.push(t),r++}return Fe.errors=e,r===
0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var It=Be,l={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",title:"\
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
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"}}},$e={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"\
string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},Zt=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),nt=new RegExp("^[\
0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$","u");function Be(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){
let e=null,r=0;const d=Be.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.host===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.key===void 0){const a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:l.required,parentSchema:l,data:n};e===
null?e=[a]:e.push(a),r++}if(n.bootId===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"mus\
t have required property 'bootId'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.sequence===void 0){const a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:l.required,parentSchema:l,data:n};e===
null?e=[a]:e.push(a),r++}if(n.reportedAt===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"\
must have required property 'reportedAt'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.agent===void 0){const a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:l.required,parentSchema:l,data:n};e===null?
e=[a]:e.push(a),r++}if(n.fleet===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have \
required property 'fleet'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.desired===void 0){const a={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:l.required,parentSchema:l,data:n};e===null?
e=[a]:e.push(a),r++}if(n.applied===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must h\
ave required property 'applied'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.state===void 0){const a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.required,parentSchema:l,data:n};e===null?
e=[a]:e.push(a),r++}if(n.conditions===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"\
must have required property 'conditions'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.bundles===void 0){const a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:l.required,parentSchema:l,data:n};e===null?
e=[a]:e.push(a),r++}if(n.os===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}if(n.hardware===void 0){const a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:
e.push(a),r++}if(n.network===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:l.required,parentSchema:l,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!qe.call(l.properties,a)){const t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:l,
data:n};e===null?e=[t]:e.push(t),r++}if(n.version!==void 0){let a=n.version;if(a!==1){const t={instancePath:i+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:l.properties.version,data:a};e===null?e=[t]:e.push(t),r++}}if(n.
host!==void 0){let a=n.host;if(typeof a=="string"){if(!ze.test(a)){const t={instancePath:i+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:R,
data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:R.type,parentSchema:R,data:a};e===null?e=[t]:e.push(t),r++}}if(n.key!==void 0){let a=n.key;if(typeof a=="string"){if(!Zt.test(
a)){const t={instancePath:i+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match \
pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:l.properties.key,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={
instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.key.type,parentSchema:l.
properties.key,data:a};e===null?e=[t]:e.push(t),r++}}if(n.bootId!==void 0){let a=n.bootId;if(typeof a!="string"&&a!==null){const t={instancePath:i+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:l.properties.bootId.type},message:"must be string,null",schema:l.properties.bootId.type,parentSchema:l.properties.
bootId,data:a};e===null?e=[t]:e.push(t),r++}if(typeof a=="string"&&y(a)>64){const t={instancePath:i+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bootId,data:a};e===null?e=[t]:e.push(t),r++}}if(n.
sequence!==void 0){let a=n.sequence;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:l.properties.sequence.type,parentSchema:l.properties.sequence,data:a};e===null?
e=[t]:e.push(t),r++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){const t={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.sequence,data:a};e===null?e=[t]:e.push(t),r++}}if(n.reportedAt!==
void 0){let a=n.reportedAt;if(typeof a=="string"){if(!nt.test(a)){const t={instancePath:i+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:$e,data:a};e===null?e=[t]:e.push(t),r++}}else{
const t={instancePath:i+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$e.type,parentSchema:$e,
data:a};e===null?e=[t]:e.push(t),r++}}if(n.agent!==void 0){let a=n.agent;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.version===void 0){const t={instancePath:i+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.
properties.agent.required,parentSchema:l.properties.agent,data:a};e===null?e=[t]:e.push(t),r++}for(const t in a)if(!(t==="version"||t==="wanted")){const s={instancePath:i+
"/agent",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:l.properties.agent,data:a};e===null?e=[s]:e.push(s),r++}if(a.version!==void 0){let t=a.version;if(typeof t=="string"){if(y(t)>64){
const s={instancePath:i+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters",schema:64,parentSchema:l.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/ag\
ent/version",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.agent.properties.
version.type,parentSchema:l.properties.agent.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(a.wanted!==void 0){let t=a.wanted;if(typeof t!="string"&&
t!==null){const s={instancePath:i+"/agent/wanted",schemaPath:"#/properties/agent/properties/wanted/type",keyword:"type",params:{type:l.properties.agent.properties.
wanted.type},message:"must be string,null",schema:l.properties.agent.properties.wanted.type,parentSchema:l.properties.agent.properties.wanted,data:t};e===null?e=
[s]:e.push(s),r++}if(typeof t=="string"&&y(t)>64){const s={instancePath:i+"/agent/wanted",schemaPath:"#/properties/agent/properties/wanted/maxLength",keyword:"m\
axLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.agent.properties.wanted,data:t};e===null?e=[s]:e.
push(s),r++}}}else{const t={instancePath:i+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
properties.agent.type,parentSchema:l.properties.agent,data:a};e===null?e=[t]:e.push(t),r++}}if(n.fleet!==void 0){let a=n.fleet;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.commit===void 0){const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},
message:"must have required property 'commit'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:a};e===null?e=[t]:e.push(t),r++}if(a.head===
void 0){const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"head"},message:"must have required\
 property 'head'",schema:l.properties.fleet.required,parentSchema:l.properties.fleet,data:a};e===null?e=[t]:e.push(t),r++}if(a.source===void 0){const t={instancePath:i+
"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'",schema:l.properties.
fleet.required,parentSchema:l.properties.fleet,data:a};e===null?e=[t]:e.push(t),r++}for(const t in a)if(!(t==="commit"||t==="head"||t==="source")){const s={instancePath:i+
"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:l.properties.fleet,data:a};e===null?e=[s]:e.push(s),r++}if(a.commit!==void 0){let t=a.commit;if(typeof t!="string"&&t!==null){const s={
instancePath:i+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/type",keyword:"type",params:{type:l.properties.fleet.properties.commit.type},message:"\
must be string,null",schema:l.properties.fleet.properties.commit.type,parentSchema:l.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"&&!Qe.test(t)){const s={instancePath:i+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:l.properties.fleet.properties.commit,data:t};e===null?e=[s]:e.push(
s),r++}}if(a.head!==void 0){let t=a.head;if(typeof t!="string"&&t!==null){const s={instancePath:i+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/t\
ype",keyword:"type",params:{type:l.properties.fleet.properties.head.type},message:"must be string,null",schema:l.properties.fleet.properties.head.type,parentSchema:l.
properties.fleet.properties.head,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&!Qe.test(t)){const s={instancePath:i+"/fleet/head",schemaPath:"#/pr\
operties/fleet/properties/head/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",
parentSchema:l.properties.fleet.properties.head,data:t};e===null?e=[s]:e.push(s),r++}}if(a.source!==void 0){let t=a.source;if(typeof t!="string"&&t!==null){const s={
instancePath:i+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/type",keyword:"type",params:{type:l.properties.fleet.properties.source.type},message:"\
must be string,null",schema:l.properties.fleet.properties.source.type,parentSchema:l.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t==
"string"&&y(t)>2048){const s={instancePath:i+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters",schema:2048,parentSchema:l.properties.fleet.properties.source,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={
instancePath:i+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.fleet.type,parentSchema:l.
properties.fleet,data:a};e===null?e=[t]:e.push(t),r++}}if(n.desired!==void 0){let a=n.desired;if(typeof a!="string"&&a!==null){const t={instancePath:i+"/desired",
schemaPath:"#/properties/desired/type",keyword:"type",params:{type:l.properties.desired.type},message:"must be string,null",schema:l.properties.desired.type,parentSchema:l.
properties.desired,data:a};e===null?e=[t]:e.push(t),r++}if(typeof a=="string"&&!E.test(a)){const t={instancePath:i+"/desired",schemaPath:"#/properties/desired/p\
attern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.desired,
data:a};e===null?e=[t]:e.push(t),r++}}if(n.applied!==void 0){let a=n.applied;if(typeof a!="string"&&a!==null){const t={instancePath:i+"/applied",schemaPath:"#/p\
roperties/applied/type",keyword:"type",params:{type:l.properties.applied.type},message:"must be string,null",schema:l.properties.applied.type,parentSchema:l.properties.
applied,data:a};e===null?e=[t]:e.push(t),r++}if(typeof a=="string"&&!E.test(a)){const t={instancePath:i+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.applied,data:a};e===null?
e=[t]:e.push(t),r++}}if(n.state!==void 0){let a=n.state;if(!(a==="converged"||a==="waiting"||a==="applying"||a==="failed"||a==="stale"||a==="suspended")){const t={
instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:l.properties.state.enum},message:"must be equal to one of the \
allowed values",schema:l.properties.state.enum,parentSchema:l.properties.state,data:a};e===null?e=[t]:e.push(t),r++}}if(n.conditions!==void 0){let a=n.conditions;
if(Array.isArray(a)){if(a.length>1e3){const s={instancePath:i+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},
message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.conditions,data:a};e===null?e=[s]:e.push(s),r++}const t=a.length;for(let s=0;s<
t;s++){let p=a[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){const o={instancePath:i+"/conditions/"+s,schemaPath:"#/properties/conditions/\
items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:l.properties.conditions.items.required,parentSchema:l.
properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.status===void 0){const o={instancePath:i+"/conditions/"+s,schemaPath:"#/properties/conditi\
ons/items/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:l.properties.conditions.items.required,
parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.code===void 0){const o={instancePath:i+"/conditions/"+s,schemaPath:"#/prope\
rties/conditions/items/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:l.properties.conditions.
items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.message===void 0){const o={instancePath:i+"/conditions/"+s,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:l.properties.
conditions.items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.since===void 0){const o={instancePath:i+"/conditi\
ons/"+s,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:l.
properties.conditions.items.required,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="type"||o==="stat\
us"||o==="code"||o==="message"||o==="since")){const m={instancePath:i+"/conditions/"+s,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.conditions.items,data:p};e===
null?e=[m]:e.push(m),r++}if(p.type!==void 0){let o=p.type;if(typeof o=="string"){if(y(o)>200){const m={instancePath:i+"/conditions/"+s+"/type",schemaPath:"#/pro\
perties/conditions/items/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.
properties.conditions.items.properties.type,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/conditions/"+s+"/type",schemaPath:"#/properties\
/conditions/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.type.type,
parentSchema:l.properties.conditions.items.properties.type,data:o};e===null?e=[m]:e.push(m),r++}}if(p.status!==void 0){let o=p.status;if(typeof o!="boolean"){const m={
instancePath:i+"/conditions/"+s+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean",schema:l.properties.conditions.items.properties.status.type,parentSchema:l.properties.conditions.items.properties.status,data:o};e===null?e=[m]:e.push(
m),r++}}if(p.code!==void 0){let o=p.code;if(typeof o!="string"&&o!==null){const m={instancePath:i+"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/i\
tems/properties/code/type",keyword:"type",params:{type:l.properties.conditions.items.properties.code.type},message:"must be string,null",schema:l.properties.conditions.
items.properties.code.type,parentSchema:l.properties.conditions.items.properties.code,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="string"&&y(o)>64){const m={
instancePath:i+"/conditions/"+s+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must\
 NOT have more than 64 characters",schema:64,parentSchema:l.properties.conditions.items.properties.code,data:o};e===null?e=[m]:e.push(m),r++}}if(p.message!==void 0){
let o=p.message;if(typeof o=="string"){if(y(o)>8192){const m={instancePath:i+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/properties/me\
ssage/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:l.properties.conditions.items.
properties.message,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/conditions/"+s+"/message",schemaPath:"#/properties/conditions/items/prop\
erties/message/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.conditions.items.properties.message.type,parentSchema:l.
properties.conditions.items.properties.message,data:o};e===null?e=[m]:e.push(m),r++}}if(p.since!==void 0){let o=p.since;if(typeof o=="string"){if(!nt.test(o)){const m={
instancePath:i+"/conditions/"+s+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9\
]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9\
]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:$e,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/conditions/"+s+"/since",
schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$e.type,parentSchema:$e,data:o};e===null?e=[m]:e.push(m),r++}}}else{
const o={instancePath:i+"/conditions/"+s,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
properties.conditions.items.type,parentSchema:l.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:i+"/conditions",schemaPath:"\
#/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.conditions.type,parentSchema:l.properties.conditions,
data:a};e===null?e=[t]:e.push(t),r++}}if(n.bundles!==void 0){let a=n.bundles;if(Array.isArray(a)){if(a.length>1e3){const s={instancePath:i+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:l.properties.bundles,data:a};
e===null?e=[s]:e.push(s),r++}const t=a.length;for(let s=0;s<t;s++){let p=a[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const o={instancePath:i+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.
properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.digest===void 0){const o={instancePath:i+"/b\
undles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.state===void 0){const o={instancePath:i+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}if(p.services===void 0){const o={instancePath:i+
"/bundles/"+s,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:l.properties.bundles.items.required,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="name"||
o==="digest"||o==="state"||o==="services")){const m={instancePath:i+"/bundles/"+s,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items,data:p};e===null?e=[
m]:e.push(m),r++}if(p.name!==void 0){let o=p.name;if(typeof o=="string"){if(!he.test(o)){const m={instancePath:i+"/bundles/"+s+"/name",schemaPath:"common.schema\
.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/bundles/"+s+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.type,parentSchema:I,data:o};e===null?e=[m]:e.push(m),r++}}if(p.
digest!==void 0){let o=p.digest;if(typeof o!="string"&&o!==null){const m={instancePath:i+"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:l.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:l.properties.bundles.items.properties.
digest.type,parentSchema:l.properties.bundles.items.properties.digest,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="string"&&!E.test(o)){const m={instancePath:i+
"/bundles/"+s+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:l.properties.bundles.items.properties.digest,data:o};e===null?e=[m]:e.push(m),r++}}if(p.state!==
void 0){let o=p.state;if(typeof o=="string"){if(y(o)>64){const m={instancePath:i+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.state,
data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/bundles/"+s+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.
state,data:o};e===null?e=[m]:e.push(m),r++}}if(p.services!==void 0){let o=p.services;if(Array.isArray(o)){if(o.length>1e3){const h={instancePath:i+"/bundles/"+s+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:l.properties.bundles.items.properties.services,data:o};e===null?e=[h]:e.push(h),r++}const m=o.length;for(let h=0;h<m;h++){let c=o[h];
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){const u={instancePath:i+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/pro\
perties/services/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:l.properties.bundles.items.
properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.image===void 0){const u={
instancePath:i+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.
properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.state===void 0){const u={instancePath:i+"/bundles/"+s+"/services/"+h,schemaPath:"#/propertie\
s/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:l.properties.
bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.health===
void 0){const u={instancePath:i+"/bundles/"+s+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{
missingProperty:"health"},message:"must have required property 'health'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.
bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}if(c.restarts===void 0){const u={instancePath:i+"/bundles/"+s+"/services/"+h,schemaPath:"\
#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"restarts"},message:"must have required property 'rest\
arts'",schema:l.properties.bundles.items.properties.services.items.required,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=
[u]:e.push(u),r++}for(const u in c)if(!(u==="name"||u==="image"||u==="state"||u==="health"||u==="restarts")){const v={instancePath:i+"/bundles/"+s+"/services/"+
h,schemaPath:"#/properties/bundles/items/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[v]:e.push(v),r++}if(c.name!==
void 0){let u=c.name;if(typeof u=="string"){if(y(u)>200){const v={instancePath:i+"/bundles/"+s+"/services/"+h+"/name",schemaPath:"#/properties/bundles/items/pro\
perties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.
properties.bundles.items.properties.services.items.properties.name,data:u};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:i+"/bundles/"+s+"/services/"+
h+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:l.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.name,
data:u};e===null?e=[v]:e.push(v),r++}}if(c.image!==void 0){let u=c.image;if(typeof u=="string"){if(y(u)>1024){const v={instancePath:i+"/bundles/"+s+"/services/"+
h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NO\
T have more than 1024 characters",schema:1024,parentSchema:l.properties.bundles.items.properties.services.items.properties.image,data:u};e===null?e=[v]:e.push(v),
r++}}else{const v={instancePath:i+"/bundles/"+s+"/services/"+h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.services.items.properties.image.type,parentSchema:l.
properties.bundles.items.properties.services.items.properties.image,data:u};e===null?e=[v]:e.push(v),r++}}if(c.state!==void 0){let u=c.state;if(typeof u=="strin\
g"){if(y(u)>64){const v={instancePath:i+"/bundles/"+s+"/services/"+h+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.bundles.items.properties.services.
items.properties.state,data:u};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:i+"/bundles/"+s+"/services/"+h+"/state",schemaPath:"#/properties/bundles\
/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.bundles.items.properties.
services.items.properties.state.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.state,data:u};e===null?e=[v]:e.push(v),r++}}if(c.
health!==void 0){let u=c.health;if(typeof u=="string"){if(y(u)>64){const v={instancePath:i+"/bundles/"+s+"/services/"+h+"/health",schemaPath:"#/properties/bundl\
es/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:l.properties.bundles.items.properties.services.items.properties.health,data:u};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:i+"/bundles\
/"+s+"/services/"+h+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:l.properties.bundles.items.properties.services.items.properties.health.type,parentSchema:l.properties.bundles.items.properties.services.items.
properties.health,data:u};e===null?e=[v]:e.push(v),r++}}if(c.restarts!==void 0){let u=c.restarts;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null){
const v={instancePath:i+"/bundles/"+s+"/services/"+h+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/type",keyword:"\
type",params:{type:l.properties.bundles.items.properties.services.items.properties.restarts.type},message:"must be integer,null",schema:l.properties.bundles.items.
properties.services.items.properties.restarts.type,parentSchema:l.properties.bundles.items.properties.services.items.properties.restarts,data:u};e===null?e=[v]:
e.push(v),r++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){const v={instancePath:i+"/bundles/"+s+"/services/"+h+"/restarts",schemaPath:"#/properties/bun\
dles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.
properties.bundles.items.properties.services.items.properties.restarts,data:u};e===null?e=[v]:e.push(v),r++}}}else{const u={instancePath:i+"/bundles/"+s+"/servi\
ces/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.properties.services.items.type,parentSchema:l.properties.bundles.items.properties.services.items,data:c};e===null?e=[u]:e.push(u),r++}}}else{const m={
instancePath:i+"/bundles/"+s+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:l.properties.bundles.items.properties.services.type,parentSchema:l.properties.bundles.items.properties.services,data:o};e===null?e=[m]:e.push(m),r++}}}else{
const o={instancePath:i+"/bundles/"+s,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
bundles.items.type,parentSchema:l.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),r++}}}else{const t={instancePath:i+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.bundles.type,parentSchema:l.properties.bundles,data:a};e===null?
e=[t]:e.push(t),r++}}if(n.os!==void 0){let a=n.os;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.booted===void 0){const t={instancePath:i+"/os",schemaPath:"#\
/properties/os/required",keyword:"required",params:{missingProperty:"booted"},message:"must have required property 'booted'",schema:l.properties.os.required,parentSchema:l.
properties.os,data:a};e===null?e=[t]:e.push(t),r++}if(a.staged===void 0){const t={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",
params:{missingProperty:"staged"},message:"must have required property 'staged'",schema:l.properties.os.required,parentSchema:l.properties.os,data:a};e===null?e=
[t]:e.push(t),r++}if(a.rollback===void 0){const t={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollba\
ck"},message:"must have required property 'rollback'",schema:l.properties.os.required,parentSchema:l.properties.os,data:a};e===null?e=[t]:e.push(t),r++}if(a.version===
void 0){const t={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pr\
operty 'version'",schema:l.properties.os.required,parentSchema:l.properties.os,data:a};e===null?e=[t]:e.push(t),r++}for(const t in a)if(!(t==="booted"||t==="sta\
ged"||t==="rollback"||t==="version"||t==="unlocked"||t==="etc")){const s={instancePath:i+"/os",schemaPath:"#/properties/os/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os,data:a};e===null?e=[s]:e.push(
s),r++}if(a.booted!==void 0){let t=a.booted;if(typeof t!="string"&&t!==null){const s={instancePath:i+"/os/booted",schemaPath:"#/properties/os/properties/booted/\
type",keyword:"type",params:{type:l.properties.os.properties.booted.type},message:"must be string,null",schema:l.properties.os.properties.booted.type,parentSchema:l.
properties.os.properties.booted,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&y(t)>64){const s={instancePath:i+"/os/booted",schemaPath:"#/properti\
es/os/properties/booted/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.
properties.booted,data:t};e===null?e=[s]:e.push(s),r++}}if(a.staged!==void 0){let t=a.staged;if(typeof t!="string"&&t!==null){const s={instancePath:i+"/os/stage\
d",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",params:{type:l.properties.os.properties.staged.type},message:"must be string,null",schema:l.
properties.os.properties.staged.type,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&y(t)>64){const s={
instancePath:i+"/os/staged",schemaPath:"#/properties/os/properties/staged/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 c\
haracters",schema:64,parentSchema:l.properties.os.properties.staged,data:t};e===null?e=[s]:e.push(s),r++}}if(a.rollback!==void 0){let t=a.rollback;if(typeof t!=
"string"&&t!==null){const s={instancePath:i+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/type",keyword:"type",params:{type:l.properties.os.properties.
rollback.type},message:"must be string,null",schema:l.properties.os.properties.rollback.type,parentSchema:l.properties.os.properties.rollback,data:t};e===null?e=
[s]:e.push(s),r++}if(typeof t=="string"&&y(t)>64){const s={instancePath:i+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxLength",keyword:"max\
Length",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.rollback,data:t};e===null?e=[s]:e.push(
s),r++}}if(a.version!==void 0){let t=a.version;if(typeof t!="string"&&t!==null){const s={instancePath:i+"/os/version",schemaPath:"#/properties/os/properties/ver\
sion/type",keyword:"type",params:{type:l.properties.os.properties.version.type},message:"must be string,null",schema:l.properties.os.properties.version.type,parentSchema:l.
properties.os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&y(t)>200){const s={instancePath:i+"/os/version",schemaPath:"#/prope\
rties/os/properties/version/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:l.properties.
os.properties.version,data:t};e===null?e=[s]:e.push(s),r++}}if(a.unlocked!==void 0){let t=a.unlocked;if(typeof t!="string"&&t!==null){const s={instancePath:i+"/\
os/unlocked",schemaPath:"#/properties/os/properties/unlocked/type",keyword:"type",params:{type:l.properties.os.properties.unlocked.type},message:"must be string\
,null",schema:l.properties.os.properties.unlocked.type,parentSchema:l.properties.os.properties.unlocked,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="strin\
g"&&y(t)>64){const s={instancePath:i+"/os/unlocked",schemaPath:"#/properties/os/properties/unlocked/maxLength",keyword:"maxLength",params:{limit:64},message:"mu\
st NOT have more than 64 characters",schema:64,parentSchema:l.properties.os.properties.unlocked,data:t};e===null?e=[s]:e.push(s),r++}}if(a.etc!==void 0){let t=a.
etc;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const s={instancePath:i+"/os/etc",schemaPath:"#/properties/os/properties/etc/type",keyword:"type",
params:{type:l.properties.os.properties.etc.type},message:"must be object,null",schema:l.properties.os.properties.etc.type,parentSchema:l.properties.os.properties.
etc,data:t};e===null?e=[s]:e.push(s),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.digest===void 0){const s={instancePath:i+"/os/etc",schemaPath:"#/prop\
erties/os/properties/etc/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:l.properties.os.properties.
etc.required,parentSchema:l.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}if(t.total===void 0){const s={instancePath:i+"/os/etc",schemaPath:"\
#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'",schema:l.properties.os.
properties.etc.required,parentSchema:l.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}if(t.whole===void 0){const s={instancePath:i+"/os/etc",
schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"whole"},message:"must have required property 'whole'",schema:l.
properties.os.properties.etc.required,parentSchema:l.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}if(t.changes===void 0){const s={instancePath:i+
"/os/etc",schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"changes"},message:"must have required property 'chang\
es'",schema:l.properties.os.properties.etc.required,parentSchema:l.properties.os.properties.etc,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t)if(!(s==="\
digest"||s==="total"||s==="whole"||s==="changes")){const p={instancePath:i+"/os/etc",schemaPath:"#/properties/os/properties/etc/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.os.properties.etc,data:t};e===
null?e=[p]:e.push(p),r++}if(t.digest!==void 0){let s=t.digest;if(typeof s=="string"){if(!E.test(s)){const p={instancePath:i+"/os/etc/digest",schemaPath:"#/prope\
rties/os/properties/etc/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0\
-9a-f]{64}$",parentSchema:l.properties.os.properties.etc.properties.digest,data:s};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i+"/os/etc/digest",schemaPath:"\
#/properties/os/properties/etc/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.os.properties.etc.properties.
digest.type,parentSchema:l.properties.os.properties.etc.properties.digest,data:s};e===null?e=[p]:e.push(p),r++}}if(t.total!==void 0){let s=t.total;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const p={instancePath:i+"/os/etc/total",schemaPath:"#/properties/os/properties/etc/properties/total/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:l.properties.os.properties.etc.properties.total.type,parentSchema:l.properties.os.properties.etc.properties.
total,data:s};e===null?e=[p]:e.push(p),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){const p={instancePath:i+"/os/etc/total",schemaPath:"#/properties\
/os/properties/etc/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:l.properties.os.properties.
etc.properties.total,data:s};e===null?e=[p]:e.push(p),r++}}if(t.whole!==void 0){let s=t.whole;if(typeof s!="boolean"){const p={instancePath:i+"/os/etc/whole",schemaPath:"\
#/properties/os/properties/etc/properties/whole/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.properties.os.properties.etc.properties.
whole.type,parentSchema:l.properties.os.properties.etc.properties.whole,data:s};e===null?e=[p]:e.push(p),r++}}if(t.changes!==void 0){let s=t.changes;if(Array.isArray(
s)){if(s.length>100){const o={instancePath:i+"/os/etc/changes",schemaPath:"#/properties/os/properties/etc/properties/changes/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:l.properties.os.properties.etc.properties.changes,data:s};e===null?e=[o]:e.push(o),
r++}const p=s.length;for(let o=0;o<p;o++){let m=s[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0){const h={instancePath:i+"/os/etc/changes/"+
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
path!==void 0){let h=m.path;if(typeof h=="string"){if(y(h)>65536){const c={instancePath:i+"/os/etc/changes/"+o+"/path",schemaPath:"#/properties/os/properties/et\
c/properties/changes/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:l.
properties.os.properties.etc.properties.changes.items.properties.path,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/os/etc/changes/"+o+"/\
path",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.os.properties.etc.properties.changes.items.properties.path.type,parentSchema:l.properties.os.properties.etc.properties.changes.items.properties.path,
data:h};e===null?e=[c]:e.push(c),r++}}}else{const h={instancePath:i+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.properties.etc.properties.changes.items.type,parentSchema:l.properties.
os.properties.etc.properties.changes.items,data:m};e===null?e=[h]:e.push(h),r++}}}else{const p={instancePath:i+"/os/etc/changes",schemaPath:"#/properties/os/pro\
perties/etc/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.os.properties.etc.properties.changes.type,
parentSchema:l.properties.os.properties.etc.properties.changes,data:s};e===null?e=[p]:e.push(p),r++}}}}}else{const t={instancePath:i+"/os",schemaPath:"#/propert\
ies/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.os.type,parentSchema:l.properties.os,data:a};e===null?e=[t]:e.push(
t),r++}}if(n.hardware!==void 0){let a=n.hardware;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const t={instancePath:i+"/hardware",schemaPath:"#/properties/ha\
rdware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.hardware.type,parentSchema:l.properties.hardware,data:a};e===null?
e=[t]:e.push(t),r++}}if(n.network!==void 0){let a=n.network;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.hostname===void 0){const t={instancePath:i+"/netwo\
rk",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required property 'hostname'",schema:l.
properties.network.required,parentSchema:l.properties.network,data:a};e===null?e=[t]:e.push(t),r++}if(a.addresses===void 0){const t={instancePath:i+"/network",schemaPath:"\
#/properties/network/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required property 'addresses'",schema:l.properties.network.
required,parentSchema:l.properties.network,data:a};e===null?e=[t]:e.push(t),r++}if(a.meshKey===void 0){const t={instancePath:i+"/network",schemaPath:"#/properti\
es/network/required",keyword:"required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:l.properties.network.required,
parentSchema:l.properties.network,data:a};e===null?e=[t]:e.push(t),r++}for(const t in a)if(!(t==="hostname"||t==="addresses"||t==="meshKey")){const s={instancePath:i+
"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties",schema:!1,parentSchema:l.properties.network,data:a};e===null?e=[s]:e.push(s),r++}if(a.hostname!==void 0){let t=a.hostname;if(typeof t!="string"&&t!==
null){const s={instancePath:i+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:l.properties.network.properties.
hostname.type},message:"must be string,null",schema:l.properties.network.properties.hostname.type,parentSchema:l.properties.network.properties.hostname,data:t};
e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&y(t)>255){const s={instancePath:i+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/m\
axLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:l.properties.network.properties.hostname,
data:t};e===null?e=[s]:e.push(s),r++}}if(a.addresses!==void 0){let t=a.addresses;if(Array.isArray(t)){if(t.length>1e3){const p={instancePath:i+"/network/address\
es",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,
parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=[p]:e.push(p),r++}const s=t.length;for(let p=0;p<s;p++){let o=t[p];if(typeof o=="strin\
g"){if(y(o)>64){const m={instancePath:i+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:l.properties.network.properties.addresses.items,data:o};e===null?e=[m]:e.push(m),
r++}}else{const m={instancePath:i+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.network.properties.addresses.items.type,parentSchema:l.properties.network.properties.addresses.items,data:o};e===null?
e=[m]:e.push(m),r++}}}else{const s={instancePath:i+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:l.properties.network.properties.addresses.type,parentSchema:l.properties.network.properties.addresses,data:t};e===null?e=
[s]:e.push(s),r++}}if(a.meshKey!==void 0){let t=a.meshKey;if(typeof t!="string"&&t!==null){const s={instancePath:i+"/network/meshKey",schemaPath:"#/properties/n\
etwork/properties/meshKey/type",keyword:"type",params:{type:l.properties.network.properties.meshKey.type},message:"must be string,null",schema:l.properties.network.
properties.meshKey.type,parentSchema:l.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="string"&&y(t)>64){const s={instancePath:i+
"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters",schema:64,parentSchema:l.properties.network.properties.meshKey,data:t};e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i+"/network",schemaPath:"\
#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.network.type,parentSchema:l.properties.network,data:a};
e===null?e=[t]:e.push(t),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,
data:n};e===null?e=[a]:e.push(a),r++}return Be.errors=e,r===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ft=De,X={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"meta-data.schema.json",title:"MetaDataFile",description:"meta-data of a NoCloud seed, as far as Kedge takes it.",type:["object","\
null"],properties:{"instance-id":{description:"Of no meaning here: a host is enrolled once",type:"string",maxLength:256},"local-hostname":{$ref:"common.schema.j\
son#/$defs/hostName"},dsmode:{description:"Of no meaning here",type:"string",maxLength:16}},additionalProperties:!1};function De(n,{instancePath:i="",parentData:z,
parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=De.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:X.type},message:"must be object,n\
ull",schema:X.type,parentSchema:X,data:n};e===null?e=[a]:e.push(a),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const a in n)if(!(a==="instance-id"||a===
"local-hostname"||a==="dsmode")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties",schema:!1,parentSchema:X,data:n};e===null?e=[t]:e.push(t),r++}if(n["instance-id"]!==void 0){let a=n["instance-id"];if(typeof a==
"string"){if(y(a)>256){const t={instancePath:i+"/instance-id",schemaPath:"#/properties/instance-id/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters",schema:256,parentSchema:X.properties["instance-id"],data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/i\
nstance-id",schemaPath:"#/properties/instance-id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.properties["instance-id"].type,parentSchema:X.
properties["instance-id"],data:a};e===null?e=[t]:e.push(t),r++}}if(n["local-hostname"]!==void 0){let a=n["local-hostname"];if(typeof a=="string"){if(!ze.test(a)){
const t={instancePath:i+"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0\
-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$\
"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:R,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+
"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,
data:a};e===null?e=[t]:e.push(t),r++}}if(n.dsmode!==void 0){let a=n.dsmode;if(typeof a=="string"){if(y(a)>16){const t={instancePath:i+"/dsmode",schemaPath:"#/pr\
operties/dsmode/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters",schema:16,parentSchema:X.properties.dsmode,data:a};
e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/dsmode",schemaPath:"#/properties/dsmode/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:X.properties.dsmode.type,parentSchema:X.properties.dsmode,data:a};e===null?e=[t]:e.push(t),r++}}}return De.errors=e,r===0}De.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Bt=Ee,q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channe\
l>.yaml: the OSTree commit that the hosts of a channel run.",type:"object",required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The O\
STree commit checksum that this channel stands for: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the \
commit is of, for people, such as `debian/12/x86_64/gpu`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{
description:"OSTree repositories to pull the commit from, the first that answers: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,
items:{description:"An https URL of an OSTree repository (http on loopback only)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates\
 of which one must have signed the OSTree commit, besides the pin: paths such as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{
description:"A path `trust/os/<name>.asc`",type:"string",pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"Wh\
en a host may reboot into the commit; at any time where absent",type:"object",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.\
schema.json#/$defs/idle"}},additionalProperties:!1},confirm:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1},Dt=new RegExp("^[A-Za-z0-9_][A\
-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),Rt=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),Re={title:"MaintenanceWindows",description:"\
Maintenance windows; one of them must be open",type:"array",minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}};function Se(n,{instancePath:i="",
parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=Se.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),Array.isArray(n)){if(n.length>32){const t={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have m\
ore than 32 items",schema:32,parentSchema:Re,data:n};e===null?e=[t]:e.push(t),r++}if(n.length<1){const t={instancePath:i,schemaPath:"#/minItems",keyword:"minIte\
ms",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:Re,data:n};e===null?e=[t]:e.push(t),r++}const a=n.length;for(let t=0;t<a;t++){
let s=n[t];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.start===void 0){const p={instancePath:i+"/"+t,schemaPath:"common.schema.json#/$defs/window/required",
keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'",schema:S.required,parentSchema:S,data:s};e===null?e=[p]:e.push(
p),r++}if(s.length===void 0){const p={instancePath:i+"/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"le\
ngth"},message:"must have required property 'length'",schema:S.required,parentSchema:S,data:s};e===null?e=[p]:e.push(p),r++}if(s.timezone===void 0){const p={instancePath:i+
"/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezo\
ne'",schema:S.required,parentSchema:S,data:s};e===null?e=[p]:e.push(p),r++}for(const p in s)if(!(p==="days"||p==="start"||p==="length"||p==="timezone")){const o={
instancePath:i+"/"+t,schemaPath:"common.schema.json#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"mu\
st NOT have additional properties",schema:!1,parentSchema:S,data:s};e===null?e=[o]:e.push(o),r++}if(s.days!==void 0){let p=s.days;if(Array.isArray(p)){if(p.length<
1){const c={instancePath:i+"/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items",schema:1,parentSchema:S.properties.days,data:p};e===null?e=[c]:e.push(c),r++}const o=p.length;for(let c=0;c<o;c++){let u=p[c];if(!(u===
"mon"||u==="tue"||u==="wed"||u==="thu"||u==="fri"||u==="sat"||u==="sun")){const v={instancePath:i+"/"+t+"/days/"+c,schemaPath:"common.schema.json#/$defs/window/\
properties/days/items/enum",keyword:"enum",params:{allowedValues:S.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:S.properties.
days.items.enum,parentSchema:S.properties.days.items,data:u};e===null?e=[v]:e.push(v),r++}}let m=p.length,h;if(m>1){e:for(;m--;)for(h=m;h--;)if(te(p[m],p[h])){const c={
instancePath:i+"/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:m,j:h},message:"must NOT \
have duplicate items (items ## "+h+" and "+m+" are identical)",schema:!0,parentSchema:S.properties.days,data:p};e===null?e=[c]:e.push(c),r++;break e}}}else{const o={
instancePath:i+"/"+t+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.
properties.days.type,parentSchema:S.properties.days,data:p};e===null?e=[o]:e.push(o),r++}}if(s.start!==void 0){let p=s.start;if(typeof p=="string"){if(!pt.test(
p)){const o={instancePath:i+"/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]\
|2[0-3]):[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:S.properties.start,data:p};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:S.properties.start.type,parentSchema:S.properties.start,data:p};e===null?e=[o]:e.push(o),r++}}if(s.length!==void 0){
let p=s.length;if(typeof p=="string"){if(!K.test(p)){const o={instancePath:i+"/"+t+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/patt\
ern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)\
$",parentSchema:S.properties.length,data:p};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/"+t+"/length",schemaPath:"common.schema.json#/$defs/win\
dow/properties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.length.type,parentSchema:S.properties.length,data:p};
e===null?e=[o]:e.push(o),r++}}if(s.timezone!==void 0){let p=s.timezone;if(typeof p=="string"){if(!ot.test(p)){const o={instancePath:i+"/"+t+"/timezone",schemaPath:"\
common.schema.json#/$defs/window/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must\
 match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:S.properties.timezone,data:p};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/"+t+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:S.properties.timezone.type,parentSchema:S.properties.timezone,data:p};e===null?e=[o]:e.push(o),r++}}}else{
const p={instancePath:i+"/"+t,schemaPath:"common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.type,parentSchema:S,
data:s};e===null?e=[p]:e.push(p),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Re.type,
parentSchema:Re,data:n};e===null?e=[a]:e.push(a),r++}return Se.errors=e,r===0}Se.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var le={title:"IdleRuleTex\
t",description:"How still a host must be, besides an open window",type:"object",required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$def\
s/gpuBelow"},for:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1};function Ae(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,
dynamicAnchors:$={}}={}){let e=null,r=0;const d=Ae.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.for===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"must have required pro\
perty 'for'",schema:le.required,parentSchema:le,data:n};e===null?e=[a]:e.push(a),r++}if(n.gpuBelow===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:le.required,parentSchema:le,data:n};e===null?e=[a]:e.push(
a),r++}for(const a in n)if(!(a==="gpuBelow"||a==="for")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:le,data:n};e===null?e=[t]:e.push(t),r++}if(n.gpuBelow!==void 0){let a=n.gpuBelow;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:oe.type,parentSchema:oe,data:a};e===null?e=[t]:e.push(t),r++}if(typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a)){
const t={instancePath:i+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must b\
e <= 100",schema:100,parentSchema:oe,data:a};e===null?e=[t]:e.push(t),r++}if(a<1||isNaN(a)){const t={instancePath:i+"/gpuBelow",schemaPath:"common.schema.json#/\
$defs/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:oe,data:a};e===null?e=[t]:e.push(t),r++}}}
if(n.for!==void 0){let a=n.for;if(typeof a=="string"){if(!K.test(a)){const t={instancePath:i+"/for",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,
data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/for",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:Z.type,parentSchema:Z,data:a};e===null?e=[t]:e.push(t),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:le.type,parentSchema:le,data:n};e===null?e=[a]:e.push(a),r++}return Ae.errors=e,r===0}Ae.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Ee(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=Ee.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.commit===void 0){const a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:q.required,parentSchema:q,data:n};
e===null?e=[a]:e.push(a),r++}if(n.ref===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ref"},message:"must \
have required property 'ref'",schema:q.required,parentSchema:q,data:n};e===null?e=[a]:e.push(a),r++}if(n.remotes===void 0){const a={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"remotes"},message:"must have required property 'remotes'",schema:q.required,parentSchema:q,data:n};e===null?
e=[a]:e.push(a),r++}if(n.signedBy===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"signedBy"},message:"must\
 have required property 'signedBy'",schema:q.required,parentSchema:q,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="commit"||a==="ref"||a==="re\
motes"||a==="signedBy"||a==="reboot"||a==="confirm")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:q,data:n};e===null?e=[t]:e.push(t),r++}if(n.commit!==void 0){let a=n.commit;if(typeof a=="s\
tring"){if(!E.test(a)){const t={instancePath:i+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'m\
ust match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:q.properties.commit,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+
"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.commit.type,parentSchema:q.properties.
commit,data:a};e===null?e=[t]:e.push(t),r++}}if(n.ref!==void 0){let a=n.ref;if(typeof a=="string"){if(y(a)>255){const t={instancePath:i+"/ref",schemaPath:"#/pro\
perties/ref/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:q.properties.ref,data:a};
e===null?e=[t]:e.push(t),r++}if(!Dt.test(a)){const t={instancePath:i+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z\
0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:q.properties.ref,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/ref",schemaPath:"\
#/properties/ref/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.ref.type,parentSchema:q.properties.ref,data:a};e===null?
e=[t]:e.push(t),r++}}if(n.remotes!==void 0){let a=n.remotes;if(Array.isArray(a)){if(a.length>16){const o={instancePath:i+"/remotes",schemaPath:"#/properties/rem\
otes/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:q.properties.remotes,data:a};e===null?e=[o]:
e.push(o),r++}if(a.length<1){const o={instancePath:i+"/remotes",schemaPath:"#/properties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items",schema:1,parentSchema:q.properties.remotes,data:a};e===null?e=[o]:e.push(o),r++}const t=a.length;for(let o=0;o<t;o++){let m=a[o];if(typeof m==
"string"){if(y(m)>2048){const h={instancePath:i+"/remotes/"+o,schemaPath:"#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:q.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}if(y(m)<1){const h={instancePath:i+
"/remotes/"+o,schemaPath:"#/properties/remotes/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:q.
properties.remotes.items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/remotes/"+o,schemaPath:"#/properties/remotes/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:q.properties.remotes.items.type,parentSchema:q.properties.remotes.items,data:m};e===null?e=[h]:e.push(
h),r++}}let s=a.length,p;if(s>1){const o={};for(;s--;){let m=a[s];if(typeof m=="string"){if(typeof o[m]=="number"){p=o[m];const h={instancePath:i+"/remotes",schemaPath:"\
#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:s,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+s+" are identical)",schema:!0,
parentSchema:q.properties.remotes,data:a};e===null?e=[h]:e.push(h),r++;break}o[m]=s}}}}else{const t={instancePath:i+"/remotes",schemaPath:"#/properties/remotes/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.remotes.type,parentSchema:q.properties.remotes,data:a};e===null?e=[t]:e.push(
t),r++}}if(n.signedBy!==void 0){let a=n.signedBy;if(Array.isArray(a)){if(a.length>16){const o={instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/maxI\
tems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:q.properties.signedBy,data:a};e===null?e=[o]:e.push(
o),r++}if(a.length<1){const o={instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items",schema:1,parentSchema:q.properties.signedBy,data:a};e===null?e=[o]:e.push(o),r++}const t=a.length;for(let o=0;o<t;o++){let m=a[o];if(typeof m==
"string"){if(!Rt.test(m)){const h={instancePath:i+"/signedBy/"+o,schemaPath:"#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[\
A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9.\
_-]{0,62}\\.asc$",parentSchema:q.properties.signedBy.items,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/signedBy/"+o,schemaPath:"#/prope\
rties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.signedBy.items.type,parentSchema:q.properties.signedBy.
items,data:m};e===null?e=[h]:e.push(h),r++}}let s=a.length,p;if(s>1){const o={};for(;s--;){let m=a[s];if(typeof m=="string"){if(typeof o[m]=="number"){p=o[m];const h={
instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",keyword:"uniqueItems",params:{i:s,j:p},message:"must NOT have duplicate items (items #\
# "+p+" and "+s+" are identical)",schema:!0,parentSchema:q.properties.signedBy,data:a};e===null?e=[h]:e.push(h),r++;break}o[m]=s}}}}else{const t={instancePath:i+
"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.signedBy.type,parentSchema:q.
properties.signedBy,data:a};e===null?e=[t]:e.push(t),r++}}if(n.reboot!==void 0){let a=n.reboot;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const t in a)if(!(t===
"windows"||t==="idle")){const s={instancePath:i+"/reboot",schemaPath:"#/properties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:q.properties.reboot,data:a};e===null?e=[s]:e.push(s),r++}a.windows!==void 0&&(Se(a.windows,
{instancePath:i+"/reboot/windows",parentData:a,parentDataProperty:"windows",rootData:P,dynamicAnchors:$})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)),
a.idle!==void 0&&(Ae(a.idle,{instancePath:i+"/reboot/idle",parentData:a,parentDataProperty:"idle",rootData:P,dynamicAnchors:$})||(e=e===null?Ae.errors:e.concat(
Ae.errors),r=e.length))}else{const t={instancePath:i+"/reboot",schemaPath:"#/properties/reboot/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct",schema:q.properties.reboot.type,parentSchema:q.properties.reboot,data:a};e===null?e=[t]:e.push(t),r++}}if(n.confirm!==void 0){let a=n.confirm;if(typeof a=="\
string"){if(!K.test(a)){const t={instancePath:i+"/confirm",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9\
]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:Z,data:a};e===null?e=[t]:e.push(t),
r++}}else{const t={instancePath:i+"/confirm",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:Z.type,parentSchema:Z,data:a};e===null?e=[t]:e.push(t),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:q.type,parentSchema:q,data:n};e===null?e=[a]:e.push(a),r++}return Ee.errors=e,r===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Et=He,g={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"policy.schema.json",title:"PolicyFile",description:"trust/policy.yaml: who may sign wha\
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
A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"}}},je={title:"PersonName",description:"\
A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},re={title:"RoleName",description:"\
A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},xe=new RegExp("^[A-Za-z0-9][\
A-Za-z0-9._-]{0,62}$","u"),Ht=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function He(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,
dynamicAnchors:$={}}={}){let e=null,r=0;const d=He.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.version===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have requ\
ired property 'version'",schema:g.required,parentSchema:g,data:n};e===null?e=[t]:e.push(t),r++}if(n.revision===void 0){const t={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"revision"},message:"must have required property 'revision'",schema:g.required,parentSchema:g,data:n};e===null?
e=[t]:e.push(t),r++}if(n.roles===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"must have \
required property 'roles'",schema:g.required,parentSchema:g,data:n};e===null?e=[t]:e.push(t),r++}if(n.rules===void 0){const t={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",schema:g.required,parentSchema:g,data:n};e===null?e=[t]:
e.push(t),r++}for(const t in n)if(!(t==="version"||t==="revision"||t==="robots"||t==="roles"||t==="rules"||t==="refresh"||t==="require"||t==="origins")){const s={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:g,data:n};e===null?e=[s]:e.push(s),r++}if(n.version!==void 0){let t=n.version;if(t!==1){const s={instancePath:i+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:g.properties.version,data:t};e===null?e=[s]:e.
push(s),r++}}if(n.revision!==void 0){let t=n.revision;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const s={instancePath:i+"/revision",schemaPath:"\
#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.revision.type,parentSchema:g.properties.revision,
data:t};e===null?e=[s]:e.push(s),r++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){const s={instancePath:i+"/revision",schemaPath:"#/prop\
erties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:g.
properties.revision,data:t};e===null?e=[s]:e.push(s),r++}if(t<1||isNaN(t)){const s={instancePath:i+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.revision,data:t};e===null?e=[s]:e.push(s),r++}}}if(n.robots!==
void 0){let t=n.robots;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(!xe.test(h)){const c={instancePath:i+"/ro\
bots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-\
Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:je,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/robots/"+m,
schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.type,parentSchema:je,data:h};e===null?e=[c]:e.push(c),
r++}}let p=t.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(te(t[p],t[o])){const m={instancePath:i+"/robots",schemaPath:"#/properties/robots/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:g.properties.robots,data:t};
e===null?e=[m]:e.push(m),r++;break e}}}else{const s={instancePath:i+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:g.properties.robots.type,parentSchema:g.properties.robots,data:t};e===null?e=[s]:e.push(s),r++}}if(n.roles!==void 0){let t=n.roles;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:i+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:g.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}for(const s in t){
const p=r;if(typeof s=="string"){if(!xe.test(s)){const o={instancePath:i+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:re,data:s,propertyName:s};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:re.type,parentSchema:re,data:s,propertyName:s};e===null?e=[o]:e.push(o),r++}var a=p===r;if(!a){const o={instancePath:i+"/roles",schemaPath:"#/properties/\
roles/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:g.properties.roles.propertyNames,parentSchema:g.
properties.roles,data:t};e===null?e=[o]:e.push(o),r++}}for(const s in t){let p=t[s];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.keys===void 0){const o={instancePath:i+
"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:g.properties.roles.additionalProperties.required,parentSchema:g.properties.roles.additionalProperties,data:p};
e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="keys"||o==="threshold")){const m={instancePath:i+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:g.properties.roles.additionalProperties,data:p};e===null?e=[m]:e.push(m),r++}if(p.keys!==void 0){let o=p.keys;if(Array.isArray(o)){
if(o.length<1){const u={instancePath:i+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:g.properties.roles.additionalProperties.properties.
keys,data:o};e===null?e=[u]:e.push(u),r++}const m=o.length;for(let u=0;u<m;u++){let v=o[u];if(typeof v=="string"){if(!xe.test(v)){const ae={instancePath:i+"/rol\
es/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+u,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\
$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:je,data:v};e===null?e=[ae]:e.push(ae),
r++}}else{const ae={instancePath:i+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+u,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:je.type,parentSchema:je,data:v};e===null?e=[ae]:e.push(ae),r++}}let h=o.length,c;if(h>1){e:for(;h--;)for(c=h;c--;)if(te(
o[h],o[c])){const u={instancePath:i+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/ke\
ys/uniqueItems",keyword:"uniqueItems",params:{i:h,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+h+" are identical)",schema:!0,parentSchema:g.
properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[u]:e.push(u),r++;break e}}}else{const m={instancePath:i+"/roles/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be arra\
y",schema:g.properties.roles.additionalProperties.properties.keys.type,parentSchema:g.properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[
m]:e.push(m),r++}}if(p.threshold!==void 0){let o=p.threshold;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:i+"/roles/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:g.properties.roles.additionalProperties.properties.threshold.type,parentSchema:g.properties.roles.additionalProperties.properties.
threshold,data:o};e===null?e=[m]:e.push(m),r++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){const m={instancePath:i+"/roles/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100",schema:100,parentSchema:g.properties.roles.additionalProperties.properties.threshold,data:o};e===null?e=[m]:e.push(m),r++}if(o<1||isNaN(
o)){const m={instancePath:i+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/thres\
hold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.roles.additionalProperties.properties.
threshold,data:o};e===null?e=[m]:e.push(m),r++}}}}else{const o={instancePath:i+"/roles/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles\
/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.properties.roles.additionalProperties.type,parentSchema:g.properties.
roles.additionalProperties,data:p};e===null?e=[o]:e.push(o),r++}}}else{const s={instancePath:i+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.properties.roles.type,parentSchema:g.properties.roles,data:t};e===null?e=[s]:e.push(s),r++}}if(n.rules!==void 0){
let t=n.rules;if(Array.isArray(t)){if(t.length<1){const p={instancePath:i+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:g.properties.rules,data:t};e===null?e=[p]:e.push(p),r++}const s=t.length;for(let p=0;p<s;p++){let o=t[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.paths===void 0){const m={instancePath:i+"/rules/"+p,schemaPath:"#/properties/rules/items/required",keyword:"re\
quired",params:{missingProperty:"paths"},message:"must have required property 'paths'",schema:g.properties.rules.items.required,parentSchema:g.properties.rules.
items,data:o};e===null?e=[m]:e.push(m),r++}if(o.role===void 0){const m={instancePath:i+"/rules/"+p,schemaPath:"#/properties/rules/items/required",keyword:"requi\
red",params:{missingProperty:"role"},message:"must have required property 'role'",schema:g.properties.rules.items.required,parentSchema:g.properties.rules.items,
data:o};e===null?e=[m]:e.push(m),r++}for(const m in o)if(!(m==="paths"||m==="role"||m==="threshold"||m==="restore")){const h={instancePath:i+"/rules/"+p,schemaPath:"\
#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,
parentSchema:g.properties.rules.items,data:o};e===null?e=[h]:e.push(h),r++}if(o.paths!==void 0){let m=o.paths;if(Array.isArray(m)){if(m.length<1){const c={instancePath:i+
"/rules/"+p+"/paths",schemaPath:"#/properties/rules/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms",schema:1,parentSchema:g.properties.rules.items.properties.paths,data:m};e===null?e=[c]:e.push(c),r++}const h=m.length;for(let c=0;c<h;c++){let u=m[c];if(typeof u==
"string"){if(y(u)>512){const v={instancePath:i+"/rules/"+p+"/paths/"+c,schemaPath:"#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",
params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:g.properties.rules.items.properties.paths.items,data:u};e===null?e=[
v]:e.push(v),r++}if(y(u)<1){const v={instancePath:i+"/rules/"+p+"/paths/"+c,schemaPath:"#/properties/rules/items/properties/paths/items/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.rules.items.properties.paths.items,data:u};e===null?e=
[v]:e.push(v),r++}}else{const v={instancePath:i+"/rules/"+p+"/paths/"+c,schemaPath:"#/properties/rules/items/properties/paths/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:g.properties.rules.items.properties.paths.items.type,parentSchema:g.properties.rules.items.properties.paths.items,
data:u};e===null?e=[v]:e.push(v),r++}}}else{const h={instancePath:i+"/rules/"+p+"/paths",schemaPath:"#/properties/rules/items/properties/paths/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array",schema:g.properties.rules.items.properties.paths.type,parentSchema:g.properties.rules.items.properties.paths,data:m};
e===null?e=[h]:e.push(h),r++}}if(o.role!==void 0){let m=o.role;if(typeof m=="string"){if(!xe.test(m)){const h={instancePath:i+"/rules/"+p+"/role",schemaPath:"#/\
$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:re,data:m};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:i+"/rules/"+p+"/role",schemaPath:"#/$defs/ro\
le/type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.type,parentSchema:re,data:m};e===null?e=[h]:e.push(h),r++}}if(o.threshold!==void 0){
let m=o.threshold;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:i+"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/item\
s/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.rules.items.properties.threshold.type,parentSchema:g.
properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m)){const h={instancePath:i+
"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must b\
e <= 100",schema:100,parentSchema:g.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}if(m<1||isNaN(m)){const h={instancePath:i+"\
/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1",schema:1,parentSchema:g.properties.rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),r++}}}if(o.restore!==void 0){let m=o.restore;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:i+"/rules/"+p+"/restore",schemaPath:"#/properties/rules/items/properties/restore/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.properties.rules.items.properties.restore.type,parentSchema:g.properties.rules.items.properties.
restore,data:m};e===null?e=[h]:e.push(h),r++}if(typeof m=="number"&&isFinite(m)){if(m>99||isNaN(m)){const h={instancePath:i+"/rules/"+p+"/restore",schemaPath:"#\
/properties/rules/items/properties/restore/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"must be <= 99",schema:99,parentSchema:g.properties.
rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),r++}if(m<1||isNaN(m)){const h={instancePath:i+"/rules/"+p+"/restore",schemaPath:"#/properties/ru\
les/items/properties/restore/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.rules.items.properties.
restore,data:m};e===null?e=[h]:e.push(h),r++}}}}else{const m={instancePath:i+"/rules/"+p,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:g.properties.rules.items.type,parentSchema:g.properties.rules.items,data:o};e===null?e=[m]:e.push(m),r++}}}else{const s={
instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.rules.type,parentSchema:g.
properties.rules,data:t};e===null?e=[s]:e.push(s),r++}}if(n.refresh!==void 0){let t=n.refresh;if(typeof t=="string"){if(!xe.test(t)){const s={instancePath:i+"/r\
efresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-\
z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:re,data:t};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:i+"/refresh",schemaPath:"\
#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.type,parentSchema:re,data:t};e===null?e=[s]:e.push(s),r++}}if(n.require!==
void 0){let t=n.require;if(Array.isArray(t)){const s=t.length;for(let m=0;m<s;m++){let h=t[m];if(!(h==="tree-sha256"||h==="fleet"||h==="branch")){const c={instancePath:i+
"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:g.properties.require.items.enum},message:"must be equal to one o\
f the allowed values",schema:g.properties.require.items.enum,parentSchema:g.properties.require.items,data:h};e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>
1){e:for(;p--;)for(o=p;o--;)if(te(t[p],t[o])){const m={instancePath:i+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"uniqueItems",params:{i:p,
j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:g.properties.require,data:t};e===null?e=[m]:e.push(
m),r++;break e}}}else{const s={instancePath:i+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.
properties.require.type,parentSchema:g.properties.require,data:t};e===null?e=[s]:e.push(s),r++}}if(n.origins!==void 0){let t=n.origins;if(Array.isArray(t)){const s=t.
length;for(let m=0;m<s;m++){let h=t[m];if(typeof h=="string"){if(y(h)>2048){const c={instancePath:i+"/origins/"+m,schemaPath:"#/properties/origins/items/maxLeng\
th",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:g.properties.origins.items,data:h};e===null?
e=[c]:e.push(c),r++}if(!Ht.test(h)){const c={instancePath:i+"/origins/"+m,schemaPath:"#/properties/origins/items/pattern",keyword:"pattern",params:{pattern:"^ht\
tps?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match pattern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-\
~]*/)?$",parentSchema:g.properties.origins.items,data:h};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:i+"/origins/"+m,schemaPath:"#/properties/origi\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.origins.items.type,parentSchema:g.properties.origins.items,data:h};
e===null?e=[c]:e.push(c),r++}}let p=t.length,o;if(p>1){const m={};for(;p--;){let h=t[p];if(typeof h=="string"){if(typeof m[h]=="number"){o=m[h];const c={instancePath:i+
"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+"\
 are identical)",schema:!0,parentSchema:g.properties.origins,data:t};e===null?e=[c]:e.push(c),r++;break}m[h]=p}}}}else{const s={instancePath:i+"/origins",schemaPath:"\
#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.origins.type,parentSchema:g.properties.origins,data:t};
e===null?e=[s]:e.push(s),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,
data:n};e===null?e=[t]:e.push(t),r++}return He.errors=e,r===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kt=Ke,J={$schema:"https://json-schema.\
org/draft/2020-12/schema",$id:"powers.schema.json",title:"PowersFile",description:"trust/powers.yaml: which bundle may do more to its host than a plain containe\
r.",type:"object",propertyNames:{$ref:"common.schema.json#/$defs/bundleName"},additionalProperties:{description:"Powers that the bundle is granted",type:"array",
items:{description:"A power: gpu, devices:\u2026, privileged, host-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume-driver, container-na\
me, external-network:NAME or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv/models:ro"]},uniqueItems:!0}};
function Ke(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=Ke.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n){const s=r;if(typeof t=="string"){if(!he.test(t)){const p={
instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pat\
tern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:I,data:t,propertyName:t};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:i,
schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.type,parentSchema:I,data:t,propertyName:t};
e===null?e=[p]:e.push(p),r++}var a=s===r;if(!a){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"pr\
operty name must be valid",schema:J.propertyNames,parentSchema:J,data:n};e===null?e=[p]:e.push(p),r++}}for(const t in n){let s=n[t];if(Array.isArray(s)){const p=s.
length;for(let h=0;h<p;h++){let c=s[h];if(typeof c=="string"){if(y(c)>512){const u={instancePath:i+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"\
#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:J.additionalProperties.
items,data:c};e===null?e=[u]:e.push(u),r++}if(y(c)<1){const u={instancePath:i+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalPropert\
ies/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:J.additionalProperties.items,data:c};
e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:i+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:J.additionalProperties.items.type,parentSchema:J.additionalProperties.items,data:c};e===null?e=[u]:
e.push(u),r++}}let o=s.length,m;if(o>1){const h={};for(;o--;){let c=s[o];if(typeof c=="string"){if(typeof h[c]=="number"){m=h[c];const u={instancePath:i+"/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (it\
ems ## "+m+" and "+o+" are identical)",schema:!0,parentSchema:J.additionalProperties,data:s};e===null?e=[u]:e.push(u),r++;break}h[c]=o}}}}else{const p={instancePath:i+
"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:J.additionalProperties.
type,parentSchema:J.additionalProperties,data:s};e===null?e=[p]:e.push(p),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:J.type,parentSchema:J,data:n};e===null?e=[t]:e.push(t),r++}return Ke.errors=e,r===0}Ke.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Gt=Ge,O={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.ya\
ml: fingerprints that never count again. The list only grows.",type:"object",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and \
SSH keys",type:"array",items:{title:"RemovedKey",description:"A fingerprint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",
type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A\
 fingerprint: 40 or 64 hex digits without spaces, or `SHA256:\u2026` of an SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/\
]{43})$"},reason:{description:"Why, for people",type:"string",maxLength:1e3},at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},
additionalProperties:!1},mt=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function Ge(n,{instancePath:i="",parentData:z,parentDataProperty:A,
rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;const d=Ge.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.removed===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"m\
ust have required property 'removed'",schema:O.required,parentSchema:O,data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(a!=="removed"){const t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:O,
data:n};e===null?e=[t]:e.push(t),r++}if(n.removed!==void 0){let a=n.removed;if(Array.isArray(a)){const t=a.length;for(let s=0;s<t;s++){let p=a[s];if(typeof p!="\
string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const o={instancePath:i+"/removed/"+s,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{
type:O.properties.removed.items.type},message:"must be string,object",schema:O.properties.removed.items.type,parentSchema:O.properties.removed.items,data:p};e===
null?e=[o]:e.push(o),r++}if(typeof p=="string"&&!mt.test(p)){const o={instancePath:i+"/removed/"+s,schemaPath:"#/properties/removed/items/pattern",keyword:"patt\
ern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za\
-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:O.properties.removed.items,data:p};e===null?e=[o]:e.push(o),
r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.fingerprint===void 0){const o={instancePath:i+"/removed/"+s,schemaPath:"#/properties/removed/items/require\
d",keyword:"required",params:{missingProperty:"fingerprint"},message:"must have required property 'fingerprint'",schema:O.properties.removed.items.required,parentSchema:O.
properties.removed.items,data:p};e===null?e=[o]:e.push(o),r++}for(const o in p)if(!(o==="fingerprint"||o==="reason"||o==="at")){const m={instancePath:i+"/remove\
d/"+s,schemaPath:"#/properties/removed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:O.properties.removed.items,data:p};e===null?e=[m]:e.push(m),r++}if(p.fingerprint!==void 0){let o=p.fingerprint;if(typeof o==
"string"){if(!mt.test(o)){const m={instancePath:i+"/removed/"+s+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/pattern",keyword:"p\
attern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A\
-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:O.properties.removed.items.properties.fingerprint,data:o};
e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/removed/"+s+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:O.properties.removed.items.properties.fingerprint.type,parentSchema:O.properties.removed.items.properties.
fingerprint,data:o};e===null?e=[m]:e.push(m),r++}}if(p.reason!==void 0){let o=p.reason;if(typeof o=="string"){if(y(o)>1e3){const m={instancePath:i+"/removed/"+s+
"/reason",schemaPath:"#/properties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 chara\
cters",schema:1e3,parentSchema:O.properties.removed.items.properties.reason,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:i+"/removed/"+s+"/r\
eason",schemaPath:"#/properties/removed/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.properties.removed.
items.properties.reason.type,parentSchema:O.properties.removed.items.properties.reason,data:o};e===null?e=[m]:e.push(m),r++}}if(p.at!==void 0){let o=p.at;if(typeof o==
"string"){if(y(o)>100){const m={instancePath:i+"/removed/"+s+"/at",schemaPath:"#/properties/removed/items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters",schema:100,parentSchema:O.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),r++}}else{const m={
instancePath:i+"/removed/"+s+"/at",schemaPath:"#/properties/removed/items/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
properties.removed.items.properties.at.type,parentSchema:O.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),r++}}}}}else{const t={instancePath:i+
"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"array"},message:"must be array",schema:O.properties.removed.type,parentSchema:O.properties.
removed,data:a};e===null?e=[t]:e.push(t),r++}}}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:O.
type,parentSchema:O,data:n};e===null?e=[a]:e.push(a),r++}return Ge.errors=e,r===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mt=Me,Ne={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"user-data.schema.json",title:"UserDataFile",description:"user-data of a NoCloud seed (the volume CIDATA), as \
far as Kedge takes it. Nothing in it is run.",type:"object",required:["kedge"],properties:{kedge:{$ref:"enrol.schema.json"},hostname:{$ref:"common.schema.json#/\
$defs/hostName"}},additionalProperties:!1};function Me(n,{instancePath:i="",parentData:z,parentDataProperty:A,rootData:P=n,dynamicAnchors:$={}}={}){let e=null,r=0;
const d=Me.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kedge===void 0){const a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kedge"},message:"must have required property 'kedge'",schema:Ne.required,parentSchema:Ne,
data:n};e===null?e=[a]:e.push(a),r++}for(const a in n)if(!(a==="kedge"||a==="hostname")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:Ne,data:n};e===null?e=[t]:e.push(t),r++}if(n.
kedge!==void 0&&(me(n.kedge,{instancePath:i+"/kedge",parentData:n,parentDataProperty:"kedge",rootData:P,dynamicAnchors:$})||(e=e===null?me.errors:e.concat(me.errors),
r=e.length)),n.hostname!==void 0){let a=n.hostname;if(typeof a=="string"){if(!ze.test(a)){const t={instancePath:i+"/hostname",schemaPath:"common.schema.json#/$d\
efs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pa\
ttern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*\
[a-z0-9])?)*$",parentSchema:R,data:a};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i+"/hostname",schemaPath:"common.schema.json#/$defs/hostName/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:a};e===null?e=[t]:e.push(t),r++}}}else{const a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ne.type,parentSchema:Ne,data:n};e===null?e=[a]:e.push(a),r++}return Me.
errors=e,r===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ut as bundle,yt as catalogue,kt as enrol,qt as fleet,Tt as group,_t as host,Ot as hostConfig,It as inventory,Ft as metaData,Bt as os,Et as policy,Kt as powers,
Gt as removed,Mt as userData};
