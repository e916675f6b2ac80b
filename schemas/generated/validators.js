// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var zs=Object.getOwnPropertyNames,ms=(n,i)=>function(){try{return i||(0,n[zs(n)[0]])((i={exports:{}}).exports,i),i.exports}catch(x){throw i=0,x}},qs=ms({"node_m\
odules/ajv/dist/runtime/ucs2length.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});function i(T){const x=T.length;let k=0,j=0,e;for(;j<x;)k++,
e=T.charCodeAt(j++),e>=55296&&e<=56319&&j<x&&(e=T.charCodeAt(j),(e&64512)===56320&&j++);return k}n.default=i,i.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}}),xs=ms({"node_modules/fast-deep-equal/index.js"(n,i){"use strict";i.exports=function T(x,k){if(x===k)return!0;if(x&&k&&typeof x=="object"&&typeof k=="obj\
ect"){if(x.constructor!==k.constructor)return!1;var j,e,a;if(Array.isArray(x)){if(j=x.length,j!=k.length)return!1;for(e=j;e--!==0;)if(!T(x[e],k[e]))return!1;return!0}
if(x.constructor===RegExp)return x.source===k.source&&x.flags===k.flags;if(x.valueOf!==Object.prototype.valueOf)return x.valueOf()===k.valueOf();if(x.toString!==
Object.prototype.toString)return x.toString()===k.toString();if(a=Object.keys(x),j=a.length,j!==Object.keys(k).length)return!1;for(e=j;e--!==0;)if(!Object.prototype.
hasOwnProperty.call(k,a[e]))return!1;for(e=j;e--!==0;){var d=a[e];if(!T(x[d],k[d]))return!1}return!0}return x!==x&&k!==k}}}),Ns=ms({"node_modules/ajv/dist/runti\
me/equal.js"(n){"use strict";Object.defineProperty(n,"__esModule",{value:!0});var i=xs();i.code='require("ajv/dist/runtime/equal").default',n.default=i}}),Ts=Ge,
ae={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"bundle.schema.json",title:"BundleFile",description:"bundles/<name>/bundle.yaml: a pinned tar (gz\
ip, zstd) of a bundle's folder.",type:"object",required:["url","sha256"],properties:{url:{description:"An https URL under an origin that trust/policy.yaml lists\
 (http on loopback only)",type:"string",maxLength:2048,pattern:"^https?://[!-~]+$"},sha256:{$ref:"common.schema.json#/$defs/sha256"}},additionalProperties:!1},_={
title:"Sha256Text",description:"A SHA-256 digest: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},g=qs().default,Zs=new RegExp("^https?://[!-~\
]+$","u"),U=new RegExp("^[0-9a-f]{64}$","u");function Ge(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,
a=0;const d=Ge.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.url===void 0){const r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:ae.required,parentSchema:ae,
data:n};e===null?e=[r]:e.push(r),a++}if(n.sha256===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'",schema:ae.required,parentSchema:ae,data:n};e===null?e=[r]:e.push(r),a++}for(const r in n)if(!(r==="url"||r==="sha\
256")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:ae,data:n};e===null?e=[s]:e.push(s),a++}if(n.url!==void 0){let r=n.url;if(typeof r=="string"){if(g(r)>2048){const s={instancePath:i+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:ae.
properties.url,data:r};e===null?e=[s]:e.push(s),a++}if(!Zs.test(r)){const s={instancePath:i+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://[!-~]+$"},message:'must match pattern "^https?://[!-~]+$"',schema:"^https?://[!-~]+$",parentSchema:ae.properties.url,data:r};e===null?e=[s]:e.
push(s),a++}}else{const s={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.properties.
url.type,parentSchema:ae.properties.url,data:r};e===null?e=[s]:e.push(s),a++}}if(n.sha256!==void 0){let r=n.sha256;if(typeof r=="string"){if(!U.test(r)){const s={
instancePath:i+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/sha256",schemaPath:"common.schema.j\
son#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:r};e===null?e=[s]:e.push(s),a++}}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ae.type,parentSchema:ae,data:n};e===null?e=[r]:
e.push(r),a++}return Ge.errors=e,a===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls=Ce,C={$schema:"https://json-schema.org/draft/2020-12/schem\
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
ts before it is signed, --yes or not",type:"boolean"},danger:{description:"What may be lost by it, shown before it is signed",$ref:"#/$defs/line"},when:{description:"\
`reboot`: begun only when the host may reboot by the windows and the idle rule of its OS channel, unless it is asked for with --now",enum:["reboot"]},quick:{description:"\
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
ithin 2^53",type:"integer",minimum:-9007199254740991,maximum:9007199254740991}}},V=new RegExp("^[a-z][a-z0-9-]{0,62}$","u"),b={title:"ScriptEntry",description:"\
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
ts before it is signed, --yes or not",type:"boolean"},danger:{description:"What may be lost by it, shown before it is signed",$ref:"#/$defs/line"},when:{description:"\
`reboot`: begun only when the host may reboot by the windows and the idle rule of its OS channel, unless it is asked for with --now",enum:["reboot"]},quick:{description:"\
A quick action: faces show it as a button",type:"boolean"}},additionalProperties:!1},me={title:"PlainLine",description:"One line of printable characters, at mos\
t 200",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},he={title:"ScriptWord",description:"A word without control characters, at most 1,000 \
characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},F={title:"Labels",description:"Labels: name to value, both strings",type:"objec\
t",propertyNames:{description:"A label name: letters, digits, `.`, `_`, `-` and `/`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},additionalProperties:{
description:"A label value: at most 63 printable characters",type:"string",pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"}},K={title:"Duration",description:"A dura\
tion such as `60s`, `10m`, `2h` or `30d`",type:"string",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},ue={title:"HostPath",description:"An absolute path without `.`, `.\
.` and empty parts",type:"string",maxLength:512,pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"},X={title:"Size",description:"A size such as `51\
2KiB`, `256MiB` or `2GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},Pe=Object.prototype.hasOwnProperty,hs=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u\
009f]{1,200}$","u"),Os=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","u"),Is=new RegExp("^[a-z][a-z0-9_]{0,31}$","u"),cs=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u0\
09f]{0,1000}$","u"),_s=new RegExp("^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$","u"),ls=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$","u"),ds=new RegExp(
"^[^\\u0000-\\u001f\\u007f]{0,63}$","u"),Q=new RegExp("^[1-9][0-9]{0,6}(s|m|h|d)$","u"),Fs=new RegExp("^[a-z_][a-z0-9_-]{0,31}$","u"),Ps=new RegExp("^/$|^(/(?!\\\
.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$","u"),Me=new RegExp("^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$","u"),O={title:"ScriptArgument",description:"One argument; which\
 keys it takes besides depends on its type",type:"object",required:["type"],properties:{type:{description:"`string`, `number`, `choice`, `container` or `path`",
enum:["string","number","choice","container","path"]},description:{description:"What it is for",$ref:"#/$defs/line"},default:{description:"Where it is not given\
; without one it must be",type:["string","number"],maxLength:4096},pattern:{description:"Of a string: what the whole of it must be. Literals, `.`, `[a-z]`, `( |\
 )`, `?`, `*`, `+`, `{m,n}`; no more",type:"string",minLength:1,maxLength:200},maxLength:{description:"Of a string: characters, 256 where absent",type:"integer",
minimum:1,maximum:4096},min:{description:"Of a number: the least, a whole number",$ref:"#/$defs/whole"},max:{description:"Of a number: the most, a whole number",
$ref:"#/$defs/whole"},choices:{description:"Of a choice: the values",type:"array",minItems:1,maxItems:100,uniqueItems:!0,items:{description:"One value",$ref:"#/\
$defs/word"}},under:{description:"Of a path: folders of the host, of which it must be one or lie in one; anywhere where absent",type:"array",minItems:1,maxItems:16,
items:{description:"A folder of the host",$ref:"#/$defs/path"}}},additionalProperties:!1},fe={title:"WholeNumber",description:"A whole number within 2^53",type:"\
integer",minimum:-9007199254740991,maximum:9007199254740991},J=Ns().default;function Ae(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){
let e=null,a=0;const d=Ae.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:O.required,
parentSchema:O,data:n};e===null?e=[r]:e.push(r),a++}for(const r in n)if(!Pe.call(O.properties,r)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:O,data:n};e===null?e=[s]:e.push(s),a++}
if(n.type!==void 0){let r=n.type;if(!(r==="string"||r==="number"||r==="choice"||r==="container"||r==="path")){const s={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/enum",keyword:"enum",params:{allowedValues:O.properties.type.enum},message:"must be equal to one of the allowed values",schema:O.properties.type.enum,
parentSchema:O.properties.type,data:r};e===null?e=[s]:e.push(s),a++}}if(n.description!==void 0){let r=n.description;if(typeof r=="string"){if(!hs.test(r)){const s={
instancePath:i+"/description",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},message:'must ma\
tch pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:me,data:r};e===null?e=[s]:e.push(s),a++}}else{
const s={instancePath:i+"/description",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string",schema:me.type,parentSchema:me,
data:r};e===null?e=[s]:e.push(s),a++}}if(n.default!==void 0){let r=n.default;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))){const s={instancePath:i+
"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:O.properties.default.type},message:"must be string,number",schema:O.properties.default.
type,parentSchema:O.properties.default,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&g(r)>4096){const s={instancePath:i+"/default",schemaPath:"#/p\
roperties/default/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:O.properties.default,
data:r};e===null?e=[s]:e.push(s),a++}}if(n.pattern!==void 0){let r=n.pattern;if(typeof r=="string"){if(g(r)>200){const s={instancePath:i+"/pattern",schemaPath:"\
#/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:O.properties.pattern,
data:r};e===null?e=[s]:e.push(s),a++}if(g(r)<1){const s={instancePath:i+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:O.properties.pattern,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/\
pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.properties.pattern.type,parentSchema:O.properties.
pattern,data:r};e===null?e=[s]:e.push(s),a++}}if(n.maxLength!==void 0){let r=n.maxLength;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:i+
"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:O.properties.maxLength.type,parentSchema:O.
properties.maxLength,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="number"&&isFinite(r)){if(r>4096||isNaN(r)){const s={instancePath:i+"/maxLength",schemaPath:"\
#/properties/maxLength/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096},message:"must be <= 4096",schema:4096,parentSchema:O.properties.maxLength,
data:r};e===null?e=[s]:e.push(s),a++}if(r<1||isNaN(r)){const s={instancePath:i+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:O.properties.maxLength,data:r};e===null?e=[s]:e.push(s),a++}}}if(n.min!==void 0){let r=n.min;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:i+"/min",schemaPath:"#/$defs/whole/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:fe.type,parentSchema:fe,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){
const s={instancePath:i+"/min",schemaPath:"#/$defs/whole/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 90071992\
54740991",schema:9007199254740991,parentSchema:fe,data:r};e===null?e=[s]:e.push(s),a++}if(r<-9007199254740991||isNaN(r)){const s={instancePath:i+"/min",schemaPath:"\
#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:fe,
data:r};e===null?e=[s]:e.push(s),a++}}}if(n.max!==void 0){let r=n.max;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:i+"/max",schemaPath:"\
#/$defs/whole/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:fe.type,parentSchema:fe,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r==
"number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){const s={instancePath:i+"/max",schemaPath:"#/$defs/whole/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:fe,data:r};e===null?e=[s]:e.push(s),a++}if(r<-9007199254740991||
isNaN(r)){const s={instancePath:i+"/max",schemaPath:"#/$defs/whole/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be \
>= -9007199254740991",schema:-9007199254740991,parentSchema:fe,data:r};e===null?e=[s]:e.push(s),a++}}}if(n.choices!==void 0){let r=n.choices;if(Array.isArray(r)){
if(r.length>100){const o={instancePath:i+"/choices",schemaPath:"#/properties/choices/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more\
 than 100 items",schema:100,parentSchema:O.properties.choices,data:r};e===null?e=[o]:e.push(o),a++}if(r.length<1){const o={instancePath:i+"/choices",schemaPath:"\
#/properties/choices/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:O.properties.choices,data:r};
e===null?e=[o]:e.push(o),a++}const s=r.length;for(let o=0;o<s;o++){let m=r[o];if(typeof m=="string"){if(!cs.test(m)){const h={instancePath:i+"/choices/"+o,schemaPath:"\
#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009\
f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:he,data:m};e===null?e=[h]:e.push(h),a++}}else{const h={instancePath:i+"/choices/"+
o,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.type,parentSchema:he,data:m};e===null?e=[h]:e.push(h),
a++}}let t=r.length,p;if(t>1){e:for(;t--;)for(p=t;p--;)if(J(r[t],r[p])){const o={instancePath:i+"/choices",schemaPath:"#/properties/choices/uniqueItems",keyword:"\
uniqueItems",params:{i:t,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+t+" are identical)",schema:!0,parentSchema:O.properties.choices,data:r};
e===null?e=[o]:e.push(o),a++;break e}}}else{const s={instancePath:i+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:O.properties.choices.type,parentSchema:O.properties.choices,data:r};e===null?e=[s]:e.push(s),a++}}if(n.under!==void 0){let r=n.under;if(Array.
isArray(r)){if(r.length>16){const t={instancePath:i+"/under",schemaPath:"#/properties/under/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT hav\
e more than 16 items",schema:16,parentSchema:O.properties.under,data:r};e===null?e=[t]:e.push(t),a++}if(r.length<1){const t={instancePath:i+"/under",schemaPath:"\
#/properties/under/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:O.properties.under,data:r};e===
null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(typeof p=="string"){if(g(p)>512){const o={instancePath:i+"/under/"+t,schemaPath:"#/\
$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:ue,data:p};e===null?e=[o]:
e.push(o),a++}if(!Ps.test(p)){const o={instancePath:i+"/under/"+t,schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\\
u0000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u\
007f]+)+$",parentSchema:ue,data:p};e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/under/"+t,schemaPath:"#/$defs/path/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ue.type,parentSchema:ue,data:p};e===null?e=[o]:e.push(o),a++}}}else{const s={instancePath:i+"/under",schemaPath:"\
#/properties/under/type",keyword:"type",params:{type:"array"},message:"must be array",schema:O.properties.under.type,parentSchema:O.properties.under,data:r};e===
null?e=[s]:e.push(s),a++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:O.type,parentSchema:O,
data:n};e===null?e=[r]:e.push(r),a++}return Ae.errors=e,a===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(n,{instancePath:i="",parentData:T,
parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=je.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.title===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},
message:"must have required property 'title'",schema:b.required,parentSchema:b,data:n};e===null?e=[p]:e.push(p),a++}if(n.file===void 0){const p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},message:"must have required property 'file'",schema:b.required,parentSchema:b,data:n};
e===null?e=[p]:e.push(p),a++}if(n.roles===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"m\
ust have required property 'roles'",schema:b.required,parentSchema:b,data:n};e===null?e=[p]:e.push(p),a++}if(n.user===void 0){const p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"user"},message:"must have required property 'user'",schema:b.required,parentSchema:b,data:n};e===null?e=
[p]:e.push(p),a++}for(const p in n)if(!Pe.call(b.properties,p)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:b,data:n};e===null?e=[o]:e.push(o),a++}if(n.title!==void 0){let p=n.title;
if(typeof p=="string"){if(!hs.test(p)){const o={instancePath:i+"/title",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u0\
07f-\\u009f]{1,200}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:me,
data:p};e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/title",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:me.type,parentSchema:me,data:p};e===null?e=[o]:e.push(o),a++}}if(n.description!==void 0){let p=n.description;if(typeof p=="string"){if(g(p)>4e3){
const o={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4\
000 characters",schema:4e3,parentSchema:b.properties.description,data:p};e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/description",schemaPath:"#\
/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.description.type,parentSchema:b.properties.description,
data:p};e===null?e=[o]:e.push(o),a++}}if(n.file!==void 0){let p=n.file;if(typeof p=="string"){if(!Os.test(p)){const o={instancePath:i+"/file",schemaPath:"#/prop\
erties/file/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"',schema:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:b.properties.file,data:p};e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/file",schemaPath:"#/prope\
rties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.file.type,parentSchema:b.properties.file,data:p};e===null?e=
[o]:e.push(o),a++}}if(n.arguments!==void 0){let p=n.arguments;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>32){const o={instancePath:i+
"/arguments",schemaPath:"#/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties",schema:32,
parentSchema:b.properties.arguments,data:p};e===null?e=[o]:e.push(o),a++}for(const o in p){const m=a;if(typeof o=="string"&&!Is.test(o)){const h={instancePath:i+
"/arguments",schemaPath:"#/properties/arguments/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,31}$"},message:'must match pattern "\
^[a-z][a-z0-9_]{0,31}$"',schema:"^[a-z][a-z0-9_]{0,31}$",parentSchema:b.properties.arguments.propertyNames,data:o,propertyName:o};e===null?e=[h]:e.push(h),a++}var r=m===
a;if(!r){const h={instancePath:i+"/arguments",schemaPath:"#/properties/arguments/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"propert\
y name must be valid",schema:b.properties.arguments.propertyNames,parentSchema:b.properties.arguments,data:p};e===null?e=[h]:e.push(h),a++}}for(const o in p)Ae(
p[o],{instancePath:i+"/arguments/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:o,rootData:k,dynamicAnchors:j})||(e=e===null?Ae.errors:
e.concat(Ae.errors),a=e.length)}else{const o={instancePath:i+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:b.properties.arguments.type,parentSchema:b.properties.arguments,data:p};e===null?e=[o]:e.push(o),a++}}if(n.argv!==void 0){let p=n.argv;if(Array.
isArray(p)){if(p.length>64){const m={instancePath:i+"/argv",schemaPath:"#/properties/argv/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have \
more than 64 items",schema:64,parentSchema:b.properties.argv,data:p};e===null?e=[m]:e.push(m),a++}const o=p.length;for(let m=0;m<o;m++){let h=p[m];if(typeof h==
"string"){if(!cs.test(h)){const l={instancePath:i+"/argv/"+m,schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]\
{0,1000}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:he,data:h};
e===null?e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/argv/"+m,schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:he.type,parentSchema:he,data:h};e===null?e=[l]:e.push(l),a++}}}else{const o={instancePath:i+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:b.properties.argv.type,parentSchema:b.properties.argv,data:p};e===null?e=[o]:e.push(o),a++}}if(n.environment!==
void 0){let p=n.environment;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>64){const o={instancePath:i+"/environment",schemaPath:"#/prope\
rties/environment/maxProperties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties",schema:64,parentSchema:b.properties.environment,
data:p};e===null?e=[o]:e.push(o),a++}for(const o in p){const m=a;if(typeof o=="string"&&!_s.test(o)){const h={instancePath:i+"/environment",schemaPath:"#/proper\
ties/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:'must match pattern "^(?!A\
RG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$"',schema:"^(?!ARG_|KEDGE_|LD_)[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:b.properties.environment.propertyNames,data:o,
propertyName:o};e===null?e=[h]:e.push(h),a++}var s=m===a;if(!s){const h={instancePath:i+"/environment",schemaPath:"#/properties/environment/propertyNames",keyword:"\
propertyNames",params:{propertyName:o},message:"property name must be valid",schema:b.properties.environment.propertyNames,parentSchema:b.properties.environment,
data:p};e===null?e=[h]:e.push(h),a++}}for(const o in p){let m=p[o];if(typeof m=="string"){if(!cs.test(m)){const h={instancePath:i+"/environment/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"},message:'must match\
 pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$"',schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{0,1000}$",parentSchema:he,data:m};e===null?e=[h]:e.push(h),a++}}else{
const h={instancePath:i+"/environment/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:he.type,parentSchema:he,data:m};e===null?e=[h]:e.push(h),a++}}}else{const o={instancePath:i+"/environment",schemaPath:"#/properties/enviro\
nment/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.properties.environment.type,parentSchema:b.properties.environment,data:p};e===
null?e=[o]:e.push(o),a++}}if(n.roles!==void 0){let p=n.roles;if(Array.isArray(p)){if(p.length>16){const l={instancePath:i+"/roles",schemaPath:"#/properties/role\
s/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:b.properties.roles,data:p};e===null?e=[l]:e.push(
l),a++}if(p.length<1){const l={instancePath:i+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items",schema:1,parentSchema:b.properties.roles,data:p};e===null?e=[l]:e.push(l),a++}const o=p.length;for(let l=0;l<o;l++){let u=p[l];if(typeof u=="stri\
ng"){if(g(u)>63){const w={instancePath:i+"/roles/"+l,schemaPath:"#/properties/roles/items/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT hav\
e more than 63 characters",schema:63,parentSchema:b.properties.roles.items,data:u};e===null?e=[w]:e.push(w),a++}if(g(u)<1){const w={instancePath:i+"/roles/"+l,schemaPath:"\
#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.roles.
items,data:u};e===null?e=[w]:e.push(w),a++}}else{const w={instancePath:i+"/roles/"+l,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:b.properties.roles.items.type,parentSchema:b.properties.roles.items,data:u};e===null?e=[w]:e.push(w),a++}}let m=p.length,h;
if(m>1){const l={};for(;m--;){let u=p[m];if(typeof u=="string"){if(typeof l[u]=="number"){h=l[u];const w={instancePath:i+"/roles",schemaPath:"#/properties/roles\
/uniqueItems",keyword:"uniqueItems",params:{i:m,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+m+" are identical)",schema:!0,parentSchema:b.properties.
roles,data:p};e===null?e=[w]:e.push(w),a++;break}l[u]=m}}}}else{const o={instancePath:i+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:b.properties.roles.type,parentSchema:b.properties.roles,data:p};e===null?e=[o]:e.push(o),a++}}if(n.hosts!==void 0){let p=n.
hosts;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p){const m=a;if(typeof o=="string"&&!ls.test(o)){const h={instancePath:i+"/hosts",schemaPath:"\
common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A\
-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:F.propertyNames,data:o,propertyName:o};e===null?e=[h]:e.push(h),a++}var t=m===
a;if(!t){const h={instancePath:i+"/hosts",schemaPath:"common.schema.json#/$defs/labels/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"p\
roperty name must be valid",schema:F.propertyNames,parentSchema:F,data:p};e===null?e=[h]:e.push(h),a++}}for(const o in p){let m=p[o];if(typeof m=="string"){if(!ds.
test(m)){const h={instancePath:i+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0\
,63}$",parentSchema:F.additionalProperties,data:m};e===null?e=[h]:e.push(h),a++}}else{const h={instancePath:i+"/hosts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.additionalProperties.
type,parentSchema:F.additionalProperties,data:m};e===null?e=[h]:e.push(h),a++}}}else{const o={instancePath:i+"/hosts",schemaPath:"common.schema.json#/$defs/labe\
ls/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.type,parentSchema:F,data:p};e===null?e=[o]:e.push(o),a++}}if(n.timeout!==void 0){
let p=n.timeout;if(typeof p=="string"){if(!Q.test(p)){const o={instancePath:i+"/timeout",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"patter\
n",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:K,data:p};
e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/timeout",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:K.type,parentSchema:K,data:p};e===null?e=[o]:e.push(o),a++}}if(n.user!==void 0){let p=n.user;if(typeof p=="string"){if(!Fs.test(
p)){const o={instancePath:i+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern:"^[a-z_][a-z0-9_-]{0,31}$"},message:'must match pat\
tern "^[a-z_][a-z0-9_-]{0,31}$"',schema:"^[a-z_][a-z0-9_-]{0,31}$",parentSchema:b.properties.user,data:p};e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+
"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.user.type,parentSchema:b.properties.
user,data:p};e===null?e=[o]:e.push(o),a++}}if(n.folder!==void 0){let p=n.folder;if(typeof p=="string"){if(g(p)>512){const o={instancePath:i+"/folder",schemaPath:"\
#/$defs/path/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:ue,data:p};e===null?e=[o]:
e.push(o),a++}if(!Ps.test(p)){const o={instancePath:i+"/folder",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0\
000-\\u001f\\u007f]+)+$"},message:'must match pattern "^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u007f]+)+$"',schema:"^/$|^(/(?!\\.\\.?(/|$))[^/\\u0000-\\u001f\\u00\
7f]+)+$",parentSchema:ue,data:p};e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/folder",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ue.type,parentSchema:ue,data:p};e===null?e=[o]:e.push(o),a++}}if(n.limits!==void 0){let p=n.limits;if(p&&typeof p=="obj\
ect"&&!Array.isArray(p)){for(const o in p)if(!(o==="memory"||o==="cpu"||o==="processes"||o==="output")){const m={instancePath:i+"/limits",schemaPath:"#/properti\
es/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:b.
properties.limits,data:p};e===null?e=[m]:e.push(m),a++}if(p.memory!==void 0){let o=p.memory;if(typeof o=="string"){if(!Me.test(o)){const m={instancePath:i+"/lim\
its/memory",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match patter\
n "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:X,data:o};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+
"/limits/memory",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:o};
e===null?e=[m]:e.push(m),a++}}if(p.cpu!==void 0){let o=p.cpu;if(typeof o=="number"&&isFinite(o)){if(o>1024||isNaN(o)){const m={instancePath:i+"/limits/cpu",schemaPath:"\
#/properties/limits/properties/cpu/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024},message:"must be <= 1024",schema:1024,parentSchema:b.properties.
limits.properties.cpu,data:o};e===null?e=[m]:e.push(m),a++}if(o<.01||isNaN(o)){const m={instancePath:i+"/limits/cpu",schemaPath:"#/properties/limits/properties/\
cpu/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:b.properties.limits.properties.cpu,data:o};e===
null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/limits/cpu",schemaPath:"#/properties/limits/properties/cpu/type",keyword:"type",params:{type:"number"},
message:"must be number",schema:b.properties.limits.properties.cpu.type,parentSchema:b.properties.limits.properties.cpu,data:o};e===null?e=[m]:e.push(m),a++}}if(p.
processes!==void 0){let o=p.processes;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:i+"/limits/processes",schemaPath:"#/proper\
ties/limits/properties/processes/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:b.properties.limits.properties.processes.type,parentSchema:b.
properties.limits.properties.processes,data:o};e===null?e=[m]:e.push(m),a++}if(typeof o=="number"&&isFinite(o)){if(o>1e5||isNaN(o)){const m={instancePath:i+"/li\
mits/processes",schemaPath:"#/properties/limits/properties/processes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,
parentSchema:b.properties.limits.properties.processes,data:o};e===null?e=[m]:e.push(m),a++}if(o<1||isNaN(o)){const m={instancePath:i+"/limits/processes",schemaPath:"\
#/properties/limits/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:b.properties.limits.
properties.processes,data:o};e===null?e=[m]:e.push(m),a++}}}if(p.output!==void 0){let o=p.output;if(typeof o=="string"){if(!Me.test(o)){const m={instancePath:i+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match p\
attern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:X,data:o};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+
"/limits/output",schemaPath:"common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:o};
e===null?e=[m]:e.push(m),a++}}}else{const o={instancePath:i+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:b.properties.limits.type,parentSchema:b.properties.limits,data:p};e===null?e=[o]:e.push(o),a++}}if(n.threshold!==void 0){let p=n.threshold;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:i+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:b.properties.threshold.type,parentSchema:b.properties.threshold,data:p};e===null?e=[o]:e.push(o),a++}if(typeof p=="number"&&isFinite(
p)){if(p>16||isNaN(p)){const o={instancePath:i+"/threshold",schemaPath:"#/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:16},message:"\
must be <= 16",schema:16,parentSchema:b.properties.threshold,data:p};e===null?e=[o]:e.push(o),a++}if(p<1||isNaN(p)){const o={instancePath:i+"/threshold",schemaPath:"\
#/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:b.properties.threshold,data:p};e===
null?e=[o]:e.push(o),a++}}}if(n.confirm!==void 0){let p=n.confirm;if(typeof p!="boolean"){const o={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:b.properties.confirm.type,parentSchema:b.properties.confirm,data:p};e===null?e=[o]:e.
push(o),a++}}if(n.danger!==void 0){let p=n.danger;if(typeof p=="string"){if(!hs.test(p)){const o={instancePath:i+"/danger",schemaPath:"#/$defs/line/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,200}$"',schema:"^[^\\u00\
00-\\u001f\\u007f-\\u009f]{1,200}$",parentSchema:me,data:p};e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/danger",schemaPath:"#/$defs/line/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:me.type,parentSchema:me,data:p};e===null?e=[o]:e.push(o),a++}}if(n.when!==void 0){let p=n.
when;if(p!=="reboot"){const o={instancePath:i+"/when",schemaPath:"#/properties/when/enum",keyword:"enum",params:{allowedValues:b.properties.when.enum},message:"\
must be equal to one of the allowed values",schema:b.properties.when.enum,parentSchema:b.properties.when,data:p};e===null?e=[o]:e.push(o),a++}}if(n.quick!==void 0){
let p=n.quick;if(typeof p!="boolean"){const o={instancePath:i+"/quick",schemaPath:"#/properties/quick/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean",schema:b.properties.quick.type,parentSchema:b.properties.quick,data:p};e===null?e=[o]:e.push(o),a++}}}else{const p={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:b.type,parentSchema:b,data:n};e===null?e=[p]:e.push(p),a++}return je.errors=e,a===0}je.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,
a=0;const d=Ce.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:C.required,parentSchema:C,
data:n};e===null?e=[s]:e.push(s),a++}if(n.scripts===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scripts"},
message:"must have required property 'scripts'",schema:C.required,parentSchema:C,data:n};e===null?e=[s]:e.push(s),a++}for(const s in n)if(!(s==="version"||s==="\
scripts")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:C,data:n};e===null?e=[t]:e.push(t),a++}if(n.version!==void 0){let s=n.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){const t={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:C.
properties.version.type,parentSchema:C.properties.version,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){const t={instancePath:i+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:C.properties.
version,data:s};e===null?e=[t]:e.push(t),a++}}if(n.scripts!==void 0){let s=n.scripts;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>500){
const t={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/maxProperties",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 5\
00 properties",schema:500,parentSchema:C.properties.scripts,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s){const p=a;if(typeof t=="string"&&!V.test(t)){
const o={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'\
must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:C.properties.scripts.propertyNames,data:t,propertyName:t};e===null?e=[
o]:e.push(o),a++}var r=p===a;if(!r){const o={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/propertyNames",keyword:"propertyNames",params:{propertyName:t},
message:"property name must be valid",schema:C.properties.scripts.propertyNames,parentSchema:C.properties.scripts,data:s};e===null?e=[o]:e.push(o),a++}}for(const t in s)
je(s[t],{instancePath:i+"/scripts/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:t,rootData:k,dynamicAnchors:j})||(e=e===null?je.errors:
e.concat(je.errors),a=e.length)}else{const t={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:C.properties.scripts.type,parentSchema:C.properties.scripts,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:C.type,parentSchema:C,data:n};e===null?e=[s]:e.push(s),a++}return Ce.errors=e,a===
0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bs=$e,G={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"enrol.schema.json",title:"Enr\
olFile",description:"kedge/enrol.yaml of a stick, or `kedge:` in the user-data of a NoCloud seed: what makes a host of a fleet out of a machine.",type:"object",
required:["version","host"],properties:{version:{description:"Of this format",const:1},host:{$ref:"host-config.schema.json"},hostname:{$ref:"common.schema.json#\
/$defs/hostName"},files:{description:"Files that `host` names (tokens, certificates), by name, with their text; for root alone, in /etc/kedge",type:"object",maxProperties:16,
propertyNames:{description:"A file name","x-expected":"letters, digits, `.`, `_` and `-`, at most 64, none of Kedge's own (host.\u2026)",pattern:"^(?!host\\.)[A-\
Za-z0-9][A-Za-z0-9._-]{0,63}$"},additionalProperties:{description:"Its text",type:"string",maxLength:65536}}},additionalProperties:!1},H={title:"HostNameText",description:"\
A host name: lower-case letters, digits, `-`, and dots between labels, at most 63 characters",type:"string",pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\
\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},y={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"host-config.schema.json",title:"HostConfigFile",description:"\
/etc/kedge/host.yaml: what a host knows before it has seen its fleet.",type:"object",required:["name","fleet"],properties:{name:{$ref:"common.schema.json#/$defs\
/hostName"},fleet:{title:"HostConfigFleet",description:"The fleet that this host belongs to",type:"object",required:["id","sources","anchor"],properties:{id:{$ref:"\
common.schema.json#/$defs/fleetId"},branch:{$ref:"common.schema.json#/$defs/branch"},sources:{description:"Where the fleet repository is fetched from; all are a\
sked, and a bad one never hides a good one. Empty: sticks alone bring it",type:"array",maxItems:16,items:{$ref:"common.schema.json#/$defs/remote"}},anchor:{description:"\
The first trusted commit, handed over at enrolment","x-expected":"a whole commit id: 40 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{40}$"},anchorTree:{
description:"SHA-256 of the anchor's tree, handed over with it","x-expected":"64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},git:{description:"\
Which git fetches: `native`, `embedded`, or `auto` (native where it is installed)",enum:["auto","native","embedded"]}},additionalProperties:!1},inventory:{$ref:"\
common.schema.json#/$defs/remote"},key:{description:"The host's private OpenPGP key, made by `kedge host keygen`, mode 0600",type:"string",minLength:1},state:{description:"\
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
exposed:{description:"Allows a public address, and all addresses of this host",type:"boolean"},names:{description:"Names of this host in `peers` of its neighbou\
rs; not needed where they write its address, or `name` of this file",type:"array",maxItems:16,items:{description:"A name as it stands in the address that neighb\
ours ask, such as `gpu-01.site`","x-expected":"a name without scheme and port, such as `gpu-01.site`",type:"string",maxLength:253,pattern:"^[A-Za-z0-9]([A-Za-z0\
-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"}},keep:{description:"What images and OS files are kept for neighbours may take on the\
 disk, such as `20GiB`; 20 GiB where absent","x-expected":"a size such as `512MiB` or `20GiB`",type:"string",pattern:"^[1-9][0-9]{0,6}(MiB|GiB)$"}},additionalProperties:!1},
peers:{description:"Mirrors of neighbours, asked before what is far away",type:"array",maxItems:16,items:{description:"The address of a neighbour's mirror, such\
 as `http://10.0.0.7:7879`","x-expected":"an address without a path, such as `http://10.0.0.7:7879`",type:"string",pattern:"^https?://([A-Za-z0-9.-]{1,253}|\\[[0\
-9a-f:.]{2,45}\\])(:[0-9]{1,5})?/?$"}},api:{title:"HostConfigApi",description:"The host's API (later)",type:"object",properties:{listen:{description:"An address\
 and port, such as `127.0.0.1:7878`",type:"string",pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},exposed:{description:"Allows listening beyond loop\
back",type:"boolean"}},additionalProperties:!1}},additionalProperties:!1},Y={title:"FleetId",description:"A UUID in lower case, such as `0b54c1f0-6c1e-4a58-8a63\
-0d0b0b8a3c11`",type:"string",pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},ee={title:"BranchName",description:"A branch name withou\
t `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`",type:"string",pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},
z={title:"RemoteText",description:"A place to fetch from or push to: a URL or a path, or the same with how to log in",type:["string","object"],minLength:1,maxLength:2048,
required:["url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, `user@host:path`, or a path",type:"string",minLength:1,
maxLength:2048},tokenFile:{description:"File whose first line is a token, or `user:password`, for http(s)",type:"string",minLength:1},identityFile:{description:"\
SSH private key",type:"string",minLength:1},knownHosts:{description:"SSH known_hosts file",type:"string",minLength:1},caFile:{description:"CA certificates in PE\
M, besides those of the system",type:"string",minLength:1},proxy:{description:"URL of an HTTP proxy, such as `http://proxy.example:3128`","x-expected":"an http(\
s) URL without a login in it",type:"string",pattern:"^https?://[^@\\s]+$"},plain:{description:"Allows plain http beyond loopback: whoever is on the line reads a\
long",type:"boolean"}},additionalProperties:!1},ke=new RegExp("^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$","u"),We=new RegExp(
"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Ue=new RegExp("^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",
"u"),ks=new RegExp("^https?://[^@\\s]+$","u"),ze=new RegExp("^[0-9a-f]{40}$","u"),Ds=new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$","u"),Rs=new RegExp("^[A-Za-z0-9][A-\
Za-z0-9.:-]{0,253}$","u"),Es=new RegExp("^(localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}\\]):[0-9]{1,5}$","u"),Hs=new RegExp("^[A-Za-z0-9]([A-Za-z0\
-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$","u"),Ks=new RegExp("^[1-9][0-9]{0,6}(MiB|GiB)$","u"),Gs=new RegExp("^https?://([A-Za-\
z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5})?/?$","u"),Ms=new RegExp("^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","u");function be(n,{instancePath:i="",
parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=be.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:y.required,parentSchema:y,data:n};e===null?e=[s]:e.push(s),a++}if(n.fleet===void 0){const s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required property 'fleet'",schema:y.required,parentSchema:y,data:n};
e===null?e=[s]:e.push(s),a++}for(const s in n)if(!Pe.call(y.properties,s)){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:y,data:n};e===null?e=[t]:e.push(t),a++}if(n.name!==void 0){
let s=n.name;if(typeof s=="string"){if(!ke.test(s)){const t={instancePath:i+"/name",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])\
?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:H,data:s};e===null?
e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/name",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:H.type,parentSchema:H,data:s};e===null?e=[t]:e.push(t),a++}}if(n.fleet!==void 0){let s=n.fleet;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.id===void 0){const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"id"},message:"must have \
required property 'id'",schema:y.properties.fleet.required,parentSchema:y.properties.fleet,data:s};e===null?e=[t]:e.push(t),a++}if(s.sources===void 0){const t={
instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"sources"},message:"must have required property 'sou\
rces'",schema:y.properties.fleet.required,parentSchema:y.properties.fleet,data:s};e===null?e=[t]:e.push(t),a++}if(s.anchor===void 0){const t={instancePath:i+"/f\
leet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"anchor"},message:"must have required property 'anchor'",schema:y.properties.
fleet.required,parentSchema:y.properties.fleet,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s)if(!(t==="id"||t==="branch"||t==="sources"||t==="anchor"||t===
"anchorTree"||t==="git")){const p={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.fleet,data:s};e===null?e=[p]:e.push(p),a++}if(s.id!==void 0){let t=s.id;if(typeof t==
"string"){if(!We.test(t)){const p={instancePath:i+"/fleet/id",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f\
]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^\
[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:Y,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/fleet/id",schemaPath:"\
common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,data:t};e===null?e=[p]:e.push(
p),a++}}if(s.branch!==void 0){let t=s.branch;if(typeof t=="string"){if(!Ue.test(t)){const p={instancePath:i+"/fleet/branch",schemaPath:"common.schema.json#/$def\
s/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match patte\
rn "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(\
?<![./])$",parentSchema:ee,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/fleet/branch",schemaPath:"common.schema.json#/$defs/branch/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,data:t};e===null?e=[p]:e.push(p),a++}}if(s.sources!==void 0){let t=s.
sources;if(Array.isArray(t)){if(t.length>16){const o={instancePath:i+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/maxItems",keyword:"maxIt\
ems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:y.properties.fleet.properties.sources,data:t};e===null?e=[o]:e.push(o),
a++}const p=t.length;for(let o=0;o<p;o++){let m=t[o];if(typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))){const h={instancePath:i+"/fleet/sources\
/"+o,schemaPath:"common.schema.json#/$defs/remote/type",keyword:"type",params:{type:z.type},message:"must be string,object",schema:z.type,parentSchema:z,data:m};
e===null?e=[h]:e.push(h),a++}if(typeof m=="string"){if(g(m)>2048){const h={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/maxLe\
ngth",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:z,data:m};e===null?e=[h]:e.push(h),a++}
if(g(m)<1){const h={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters",schema:1,parentSchema:z,data:m};e===null?e=[h]:e.push(h),a++}}if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.url===void 0){
const h={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"mu\
st have required property 'url'",schema:z.required,parentSchema:z,data:m};e===null?e=[h]:e.push(h),a++}for(const h in m)if(!(h==="url"||h==="tokenFile"||h==="id\
entityFile"||h==="knownHosts"||h==="caFile"||h==="proxy"||h==="plain")){const l={instancePath:i+"/fleet/sources/"+o,schemaPath:"common.schema.json#/$defs/remote\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:m};
e===null?e=[l]:e.push(l),a++}if(m.url!==void 0){let h=m.url;if(typeof h=="string"){if(g(h)>2048){const l={instancePath:i+"/fleet/sources/"+o+"/url",schemaPath:"\
common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:z.properties.url,data:h};e===null?e=[l]:e.push(l),a++}if(g(h)<1){const l={instancePath:i+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#\
/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.
url,data:h};e===null?e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/fleet/sources/"+o+"/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.url.type,parentSchema:z.properties.url,data:h};e===null?e=[l]:e.push(l),a++}}
if(m.tokenFile!==void 0){let h=m.tokenFile;if(typeof h=="string"){if(g(h)<1){const l={instancePath:i+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.\
json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.
properties.tokenFile,data:h};e===null?e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/fleet/sources/"+o+"/tokenFile",schemaPath:"common.schema.json#/$defs/r\
emote/properties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.tokenFile.type,parentSchema:z.properties.tokenFile,
data:h};e===null?e=[l]:e.push(l),a++}}if(m.identityFile!==void 0){let h=m.identityFile;if(typeof h=="string"){if(g(h)<1){const l={instancePath:i+"/fleet/sources\
/"+o+"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:z.properties.identityFile,data:h};e===null?e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/fleet/sources/"+o+
"/identityFile",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.
properties.identityFile.type,parentSchema:z.properties.identityFile,data:h};e===null?e=[l]:e.push(l),a++}}if(m.knownHosts!==void 0){let h=m.knownHosts;if(typeof h==
"string"){if(g(h)<1){const l={instancePath:i+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.knownHosts,data:h};e===null?e=[l]:e.push(l),a++}}else{
const l={instancePath:i+"/fleet/sources/"+o+"/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:z.properties.knownHosts.type,parentSchema:z.properties.knownHosts,data:h};e===null?e=[l]:e.push(l),a++}}if(m.caFile!==void 0){
let h=m.caFile;if(typeof h=="string"){if(g(h)<1){const l={instancePath:i+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/c\
aFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.caFile,data:h};e===null?
e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/fleet/sources/"+o+"/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:z.properties.caFile.type,parentSchema:z.properties.caFile,data:h};e===null?e=[l]:e.push(l),a++}}if(m.
proxy!==void 0){let h=m.proxy;if(typeof h=="string"){if(!ks.test(h)){const l={instancePath:i+"/fleet/sources/"+o+"/proxy",schemaPath:"common.schema.json#/$defs/\
remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[\
^@\\s]+$",parentSchema:z.properties.proxy,data:h};e===null?e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/fleet/sources/"+o+"/proxy",schemaPath:"common.sch\
ema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.proxy.type,parentSchema:z.properties.
proxy,data:h};e===null?e=[l]:e.push(l),a++}}if(m.plain!==void 0){let h=m.plain;if(typeof h!="boolean"){const l={instancePath:i+"/fleet/sources/"+o+"/plain",schemaPath:"\
common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:z.properties.plain.type,parentSchema:z.
properties.plain,data:h};e===null?e=[l]:e.push(l),a++}}}}}else{const p={instancePath:i+"/fleet/sources",schemaPath:"#/properties/fleet/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.fleet.properties.sources.type,parentSchema:y.properties.fleet.properties.sources,
data:t};e===null?e=[p]:e.push(p),a++}}if(s.anchor!==void 0){let t=s.anchor;if(typeof t=="string"){if(!ze.test(t)){const p={instancePath:i+"/fleet/anchor",schemaPath:"\
#/properties/fleet/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f\
]{40}$",parentSchema:y.properties.fleet.properties.anchor,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/fleet/anchor",schemaPath:"#/prope\
rties/fleet/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.fleet.properties.anchor.type,parentSchema:y.
properties.fleet.properties.anchor,data:t};e===null?e=[p]:e.push(p),a++}}if(s.anchorTree!==void 0){let t=s.anchorTree;if(typeof t=="string"){if(!U.test(t)){const p={
instancePath:i+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:y.properties.fleet.properties.anchorTree,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={
instancePath:i+"/fleet/anchorTree",schemaPath:"#/properties/fleet/properties/anchorTree/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.fleet.properties.anchorTree.type,parentSchema:y.properties.fleet.properties.anchorTree,data:t};e===null?e=[p]:e.push(p),a++}}if(s.git!==void 0){let t=s.
git;if(!(t==="auto"||t==="native"||t==="embedded")){const p={instancePath:i+"/fleet/git",schemaPath:"#/properties/fleet/properties/git/enum",keyword:"enum",params:{
allowedValues:y.properties.fleet.properties.git.enum},message:"must be equal to one of the allowed values",schema:y.properties.fleet.properties.git.enum,parentSchema:y.
properties.fleet.properties.git,data:t};e===null?e=[p]:e.push(p),a++}}}else{const t={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:y.properties.fleet.type,parentSchema:y.properties.fleet,data:s};e===null?e=[t]:e.push(t),a++}}if(n.inventory!==
void 0){let s=n.inventory;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const t={instancePath:i+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/type",keyword:"type",params:{type:z.type},message:"must be string,object",schema:z.type,parentSchema:z,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s==
"string"){if(g(s)>2048){const t={instancePath:i+"/inventory",schemaPath:"common.schema.json#/$defs/remote/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:z,data:s};e===null?e=[t]:e.push(t),a++}if(g(s)<1){const t={instancePath:i+"/inventory",schemaPath:"\
common.schema.json#/$defs/remote/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z,data:s};
e===null?e=[t]:e.push(t),a++}}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){const t={instancePath:i+"/inventory",schemaPath:"common.schema.jso\
n#/$defs/remote/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:z.required,parentSchema:z,data:s};
e===null?e=[t]:e.push(t),a++}for(const t in s)if(!(t==="url"||t==="tokenFile"||t==="identityFile"||t==="knownHosts"||t==="caFile"||t==="proxy"||t==="plain")){const p={
instancePath:i+"/inventory",schemaPath:"common.schema.json#/$defs/remote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:z,data:s};e===null?e=[p]:e.push(p),a++}if(s.url!==void 0){let t=s.url;if(typeof t=="string"){if(g(t)>
2048){const p={instancePath:i+"/inventory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:z.properties.url,data:t};e===null?e=[p]:e.push(p),a++}if(g(t)<1){const p={instancePath:i+"/inv\
entory/url",schemaPath:"common.schema.json#/$defs/remote/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:z.properties.url,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/inventory/url",schemaPath:"common.schema.jso\
n#/$defs/remote/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.url.type,parentSchema:z.properties.url,data:t};
e===null?e=[p]:e.push(p),a++}}if(s.tokenFile!==void 0){let t=s.tokenFile;if(typeof t=="string"){if(g(t)<1){const p={instancePath:i+"/inventory/tokenFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/tokenFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.
properties.tokenFile,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/inventory/tokenFile",schemaPath:"common.schema.json#/$defs/remote/prop\
erties/tokenFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.tokenFile.type,parentSchema:z.properties.tokenFile,data:t};
e===null?e=[p]:e.push(p),a++}}if(s.identityFile!==void 0){let t=s.identityFile;if(typeof t=="string"){if(g(t)<1){const p={instancePath:i+"/inventory/identityFil\
e",schemaPath:"common.schema.json#/$defs/remote/properties/identityFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:z.properties.identityFile,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/inventory/identityFile",schemaPath:"\
common.schema.json#/$defs/remote/properties/identityFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.identityFile.type,
parentSchema:z.properties.identityFile,data:t};e===null?e=[p]:e.push(p),a++}}if(s.knownHosts!==void 0){let t=s.knownHosts;if(typeof t=="string"){if(g(t)<1){const p={
instancePath:i+"/inventory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.knownHosts,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/invent\
ory/knownHosts",schemaPath:"common.schema.json#/$defs/remote/properties/knownHosts/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.
properties.knownHosts.type,parentSchema:z.properties.knownHosts,data:t};e===null?e=[p]:e.push(p),a++}}if(s.caFile!==void 0){let t=s.caFile;if(typeof t=="string"){
if(g(t)<1){const p={instancePath:i+"/inventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.caFile,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/i\
nventory/caFile",schemaPath:"common.schema.json#/$defs/remote/properties/caFile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.
caFile.type,parentSchema:z.properties.caFile,data:t};e===null?e=[p]:e.push(p),a++}}if(s.proxy!==void 0){let t=s.proxy;if(typeof t=="string"){if(!ks.test(t)){const p={
instancePath:i+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/pattern",keyword:"pattern",params:{pattern:"^https?://[^@\\s]+$"},
message:'must match pattern "^https?://[^@\\s]+$"',schema:"^https?://[^@\\s]+$",parentSchema:z.properties.proxy,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={
instancePath:i+"/inventory/proxy",schemaPath:"common.schema.json#/$defs/remote/properties/proxy/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:z.properties.proxy.type,parentSchema:z.properties.proxy,data:t};e===null?e=[p]:e.push(p),a++}}if(s.plain!==void 0){let t=s.plain;if(typeof t!="boole\
an"){const p={instancePath:i+"/inventory/plain",schemaPath:"common.schema.json#/$defs/remote/properties/plain/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:z.properties.plain.type,parentSchema:z.properties.plain,data:t};e===null?e=[p]:e.push(p),a++}}}}if(n.key!==void 0){let s=n.key;if(typeof s==
"string"){if(g(s)<1){const t={instancePath:i+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:y.properties.key,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.key.type,parentSchema:y.properties.key,data:s};e===null?e=[t]:e.push(t),
a++}}if(n.state!==void 0){let s=n.state;if(typeof s=="string"){if(g(s)<1){const t={instancePath:i+"/state",schemaPath:"#/properties/state/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.state,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={
instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.state.type,parentSchema:y.
properties.state,data:s};e===null?e=[t]:e.push(t),a++}}if(n.secrets!==void 0){let s=n.secrets;if(typeof s=="string"){if(g(s)<1){const t={instancePath:i+"/secret\
s",schemaPath:"#/properties/secrets/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.
secrets,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:y.properties.secrets.type,parentSchema:y.properties.secrets,data:s};e===null?e=[t]:e.push(t),a++}}if(n.compose!==void 0){let s=n.
compose;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="project"){const p={instancePath:i+"/compose",schemaPath:"#/properties/compose/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.
compose,data:s};e===null?e=[p]:e.push(p),a++}if(s.project!==void 0){let t=s.project;if(typeof t=="string"){if(!Ds.test(t)){const p={instancePath:i+"/compose/pro\
ject",schemaPath:"#/properties/compose/properties/project/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,39}$"},message:'must match pattern "\
^[a-z0-9][a-z0-9_-]{0,39}$"',schema:"^[a-z0-9][a-z0-9_-]{0,39}$",parentSchema:y.properties.compose.properties.project,data:t};e===null?e=[p]:e.push(p),a++}}else{
const p={instancePath:i+"/compose/project",schemaPath:"#/properties/compose/properties/project/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:y.properties.compose.properties.project.type,parentSchema:y.properties.compose.properties.project,data:t};e===null?e=[p]:e.push(p),a++}}}else{const t={
instancePath:i+"/compose",schemaPath:"#/properties/compose/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.compose.type,
parentSchema:y.properties.compose,data:s};e===null?e=[t]:e.push(t),a++}}if(n.ostree!==void 0){let s=n.ostree;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)
if(t!=="sysroot"){const p={instancePath:i+"/ostree",schemaPath:"#/properties/ostree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.ostree,data:s};e===null?e=[p]:e.push(p),a++}if(s.sysroot!==void 0){let t=s.sysroot;
if(typeof t=="string"){if(g(t)<1){const p={instancePath:i+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroot/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.ostree.properties.sysroot,data:t};e===null?e=[p]:e.push(p),a++}}else{
const p={instancePath:i+"/ostree/sysroot",schemaPath:"#/properties/ostree/properties/sysroot/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:y.properties.ostree.properties.sysroot.type,parentSchema:y.properties.ostree.properties.sysroot,data:t};e===null?e=[p]:e.push(p),a++}}}else{const t={instancePath:i+
"/ostree",schemaPath:"#/properties/ostree/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.ostree.type,parentSchema:y.properties.
ostree,data:s};e===null?e=[t]:e.push(t),a++}}if(n.registries!==void 0){let s=n.registries;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const p=a;
if(typeof t=="string"&&!Rs.test(t)){const o={instancePath:i+"/registries",schemaPath:"#/properties/registries/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$"',schema:"^[A-Za-z0-9][A-Za-z0-9.:-]{0,253}$",parentSchema:y.
properties.registries.propertyNames,data:t,propertyName:t};e===null?e=[o]:e.push(o),a++}var r=p===a;if(!r){const o={instancePath:i+"/registries",schemaPath:"#/p\
roperties/registries/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:y.properties.registries.propertyNames,
parentSchema:y.properties.registries,data:s};e===null?e=[o]:e.push(o),a++}}for(const t in s){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.authFile===
void 0){const o={instancePath:i+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/required",keyword:"\
required",params:{missingProperty:"authFile"},message:"must have required property 'authFile'",schema:y.properties.registries.additionalProperties.required,parentSchema:y.
properties.registries.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}for(const o in p)if(o!=="authFile"){const m={instancePath:i+"/registries/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/registries/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.registries.additionalProperties,data:p};e===null?e=[m]:e.push(m),a++}if(p.authFile!==
void 0){let o=p.authFile;if(typeof o=="string"){if(g(o)<1){const m={instancePath:i+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"\
#/properties/registries/additionalProperties/properties/authFile/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:y.properties.registries.additionalProperties.properties.authFile,data:o};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/regi\
stries/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/authFile",schemaPath:"#/properties/registries/additionalProperties/properties/authFile/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.registries.additionalProperties.properties.authFile.type,parentSchema:y.properties.registries.
additionalProperties.properties.authFile,data:o};e===null?e=[m]:e.push(m),a++}}}else{const o={instancePath:i+"/registries/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/registries/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.registries.
additionalProperties.type,parentSchema:y.properties.registries.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}}}else{const t={instancePath:i+"/regist\
ries",schemaPath:"#/properties/registries/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.registries.type,parentSchema:y.
properties.registries,data:s};e===null?e=[t]:e.push(t),a++}}if(n.mirror!==void 0){let s=n.mirror;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.listen===void 0){
const t={instancePath:i+"/mirror",schemaPath:"#/properties/mirror/required",keyword:"required",params:{missingProperty:"listen"},message:"must have required pro\
perty 'listen'",schema:y.properties.mirror.required,parentSchema:y.properties.mirror,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s)if(!(t==="listen"||t===
"exposed"||t==="names"||t==="keep")){const p={instancePath:i+"/mirror",schemaPath:"#/properties/mirror/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.mirror,data:s};e===null?e=[p]:e.push(p),a++}if(s.listen!==
void 0){let t=s.listen;if(typeof t=="string"){if(!Es.test(t)){const p={instancePath:i+"/mirror/listen",schemaPath:"#/properties/mirror/properties/listen/pattern",
keyword:"pattern",params:{pattern:"^(localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}\\]):[0-9]{1,5}$"},message:'must match pattern "^(localhost|[0-9]\
{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}\\]):[0-9]{1,5}$"',schema:"^(localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}\\]):[0-9]{1,5}$",parentSchema:y.
properties.mirror.properties.listen,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/mirror/listen",schemaPath:"#/properties/mirror/properti\
es/listen/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.mirror.properties.listen.type,parentSchema:y.properties.mirror.
properties.listen,data:t};e===null?e=[p]:e.push(p),a++}}if(s.exposed!==void 0){let t=s.exposed;if(typeof t!="boolean"){const p={instancePath:i+"/mirror/exposed",
schemaPath:"#/properties/mirror/properties/exposed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:y.properties.mirror.properties.
exposed.type,parentSchema:y.properties.mirror.properties.exposed,data:t};e===null?e=[p]:e.push(p),a++}}if(s.names!==void 0){let t=s.names;if(Array.isArray(t)){if(t.
length>16){const o={instancePath:i+"/mirror/names",schemaPath:"#/properties/mirror/properties/names/maxItems",keyword:"maxItems",params:{limit:16},message:"must\
 NOT have more than 16 items",schema:16,parentSchema:y.properties.mirror.properties.names,data:t};e===null?e=[o]:e.push(o),a++}const p=t.length;for(let o=0;o<p;o++){
let m=t[o];if(typeof m=="string"){if(g(m)>253){const h={instancePath:i+"/mirror/names/"+o,schemaPath:"#/properties/mirror/properties/names/items/maxLength",keyword:"\
maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:y.properties.mirror.properties.names.items,data:m};e===null?
e=[h]:e.push(h),a++}if(!Hs.test(m)){const h={instancePath:i+"/mirror/names/"+o,schemaPath:"#/properties/mirror/properties/names/items/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"},message:'must match pattern "^[A-Za-z0-9]([A-Z\
a-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"',schema:"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{\
0,61}[A-Za-z0-9])?)*$",parentSchema:y.properties.mirror.properties.names.items,data:m};e===null?e=[h]:e.push(h),a++}}else{const h={instancePath:i+"/mirror/names\
/"+o,schemaPath:"#/properties/mirror/properties/names/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.mirror.properties.
names.items.type,parentSchema:y.properties.mirror.properties.names.items,data:m};e===null?e=[h]:e.push(h),a++}}}else{const p={instancePath:i+"/mirror/names",schemaPath:"\
#/properties/mirror/properties/names/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.mirror.properties.names.type,parentSchema:y.
properties.mirror.properties.names,data:t};e===null?e=[p]:e.push(p),a++}}if(s.keep!==void 0){let t=s.keep;if(typeof t=="string"){if(!Ks.test(t)){const p={instancePath:i+
"/mirror/keep",schemaPath:"#/properties/mirror/properties/keep/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(MiB|GiB)$"},message:'must match patt\
ern "^[1-9][0-9]{0,6}(MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(MiB|GiB)$",parentSchema:y.properties.mirror.properties.keep,data:t};e===null?e=[p]:e.push(p),a++}}else{
const p={instancePath:i+"/mirror/keep",schemaPath:"#/properties/mirror/properties/keep/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.mirror.properties.keep.type,parentSchema:y.properties.mirror.properties.keep,data:t};e===null?e=[p]:e.push(p),a++}}}else{const t={instancePath:i+"/mi\
rror",schemaPath:"#/properties/mirror/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.mirror.type,parentSchema:y.properties.
mirror,data:s};e===null?e=[t]:e.push(t),a++}}if(n.peers!==void 0){let s=n.peers;if(Array.isArray(s)){if(s.length>16){const p={instancePath:i+"/peers",schemaPath:"\
#/properties/peers/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:y.properties.peers,data:s};e===
null?e=[p]:e.push(p),a++}const t=s.length;for(let p=0;p<t;p++){let o=s[p];if(typeof o=="string"){if(!Gs.test(o)){const m={instancePath:i+"/peers/"+p,schemaPath:"\
#/properties/peers/items/pattern",keyword:"pattern",params:{pattern:"^https?://([A-Za-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5})?/?$"},message:'must ma\
tch pattern "^https?://([A-Za-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5})?/?$"',schema:"^https?://([A-Za-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5\
})?/?$",parentSchema:y.properties.peers.items,data:o};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/peers/"+p,schemaPath:"#/properties/peers/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.peers.items.type,parentSchema:y.properties.peers.items,data:o};e===null?
e=[m]:e.push(m),a++}}}else{const t={instancePath:i+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.
properties.peers.type,parentSchema:y.properties.peers,data:s};e===null?e=[t]:e.push(t),a++}}if(n.api!==void 0){let s=n.api;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const t in s)if(!(t==="listen"||t==="exposed")){const p={instancePath:i+"/api",schemaPath:"#/properties/api/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.api,data:s};e===null?e=[p]:e.push(p),a++}
if(s.listen!==void 0){let t=s.listen;if(typeof t=="string"){if(!Ms.test(t)){const p={instancePath:i+"/api/listen",schemaPath:"#/properties/api/properties/listen\
/pattern",keyword:"pattern",params:{pattern:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:'must match pattern "^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0\
-9]{1,5}$"',schema:"^(\\[[0-9a-f:.]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:y.properties.api.properties.listen,data:t};e===null?e=[p]:e.push(p),a++}}else{
const p={instancePath:i+"/api/listen",schemaPath:"#/properties/api/properties/listen/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.api.properties.listen.type,parentSchema:y.properties.api.properties.listen,data:t};e===null?e=[p]:e.push(p),a++}}if(s.exposed!==void 0){let t=s.exposed;
if(typeof t!="boolean"){const p={instancePath:i+"/api/exposed",schemaPath:"#/properties/api/properties/exposed/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:y.properties.api.properties.exposed.type,parentSchema:y.properties.api.properties.exposed,data:t};e===null?e=[p]:e.push(p),a++}}}else{const t={
instancePath:i+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.api.type,parentSchema:y.
properties.api,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:y.type,parentSchema:y,data:n};e===null?e=[s]:e.push(s),a++}return be.errors=e,a===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cs=new RegExp(
"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$","u");function $e(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,
a=0;const d=$e.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:G.required,parentSchema:G,
data:n};e===null?e=[s]:e.push(s),a++}if(n.host===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"\
must have required property 'host'",schema:G.required,parentSchema:G,data:n};e===null?e=[s]:e.push(s),a++}for(const s in n)if(!(s==="version"||s==="host"||s==="\
hostname"||s==="files")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties",schema:!1,parentSchema:G,data:n};e===null?e=[t]:e.push(t),a++}if(n.version!==void 0){let s=n.version;if(s!==1){const t={instancePath:i+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:G.properties.
version,data:s};e===null?e=[t]:e.push(t),a++}}if(n.host!==void 0&&(be(n.host,{instancePath:i+"/host",parentData:n,parentDataProperty:"host",rootData:k,dynamicAnchors:j})||
(e=e===null?be.errors:e.concat(be.errors),a=e.length)),n.hostname!==void 0){let s=n.hostname;if(typeof s=="string"){if(!ke.test(s)){const t={instancePath:i+"/ho\
stname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9\
-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([\
a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:H,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/hostname",schemaPath:"\
common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.type,parentSchema:H,data:s};e===null?e=[t]:e.push(
t),a++}}if(n.files!==void 0){let s=n.files;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>16){const t={instancePath:i+"/files",schemaPath:"\
#/properties/files/maxProperties",keyword:"maxProperties",params:{limit:16},message:"must NOT have more than 16 properties",schema:16,parentSchema:G.properties.
files,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s){const p=a;if(typeof t=="string"&&!Cs.test(t)){const o={instancePath:i+"/files",schemaPath:"#/proper\
ties/files/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:'must match pattern "^(?!host\\.)[A-Z\
a-z0-9][A-Za-z0-9._-]{0,63}$"',schema:"^(?!host\\.)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:G.properties.files.propertyNames,data:t,propertyName:t};e===null?
e=[o]:e.push(o),a++}var r=p===a;if(!r){const o={instancePath:i+"/files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName:t},
message:"property name must be valid",schema:G.properties.files.propertyNames,parentSchema:G.properties.files,data:s};e===null?e=[o]:e.push(o),a++}}for(const t in s){
let p=s[t];if(typeof p=="string"){if(g(p)>65536){const o={instancePath:i+"/files/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/addit\
ionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:G.properties.files.
additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/files/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/files/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.files.additionalProperties.type,parentSchema:G.
properties.files.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}}}else{const t={instancePath:i+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:G.properties.files.type,parentSchema:G.properties.files,data:s};e===null?e=[t]:e.push(t),a++}}}else{
const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:G.type,parentSchema:G,data:n};e===null?e=[s]:e.
push(s),a++}return $e.errors=e,a===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ws=Ve,S={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"fleet.schema.json",title:"FleetFile",description:"fleet.yaml: what all hosts of a fleet share.",type:"object",required:["version","id","name"],properties:{
version:{description:"Version of the formats of this repository",const:1},id:{$ref:"common.schema.json#/$defs/fleetId"},name:{$ref:"common.schema.json#/$defs/fl\
eetName"},branch:{$ref:"common.schema.json#/$defs/branch"},poll:{$ref:"common.schema.json#/$defs/duration"},freshness:{$ref:"common.schema.json#/$defs/duration"},
limits:{title:"RepositoryLimits",description:"Limits of the repository; those of the accepted state hold for the next commit",type:"object",properties:{repository:{
$ref:"common.schema.json#/$defs/size"},file:{$ref:"common.schema.json#/$defs/size"},files:{description:"How many files",type:"integer",minimum:1,maximum:1e6}},additionalProperties:!1},
inventory:{title:"FleetInventory",description:"Where the hosts of this fleet push their inventory, so that a clone alone can show the fleet",type:"object",required:[
"url"],properties:{url:{description:"https, ssh, http (loopback, or with `plain: true`), file, or an absolute path",type:"string",minLength:1,maxLength:2048},plain:{
description:"Allows plain http beyond loopback: whoever is on the line reads along",type:"boolean"}},additionalProperties:!1},scripts:{title:"FleetScripts",description:"\
A repository of its own for operator scripts, in the place of scripts/",type:"object",required:["url","id","anchor"],properties:{url:{description:"https, ssh, h\
ttp (loopback, or with `plain: true`), file, `user@host:path`, or an absolute path",type:"string",minLength:1,maxLength:2048},plain:{description:"Allows plain h\
ttp beyond loopback: whoever is on the line reads along",type:"boolean"},id:{$ref:"common.schema.json#/$defs/fleetId"},branch:{$ref:"common.schema.json#/$defs/b\
ranch"},anchor:{description:"The first commit of it that is trusted, in full, judged under its own policy","x-expected":"a whole commit id: 40 lower-case hex di\
gits",type:"string",pattern:"^[0-9a-f]{40}$"}},additionalProperties:!1},drift:{title:"FleetDrift",description:"Files of /etc that hosts change by right: left ou\
t of what is reported as drift",type:"object",required:["ignore"],properties:{ignore:{description:"Names relative to /etc: `motd`, `cups/**` (the folder too), `\
cron.d/*.local`",type:"array",maxItems:200,uniqueItems:!0,items:{description:"A name relative to /etc, `folder/**`, or `folder/*.ending`",type:"string",maxLength:512,
pattern:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"}}},additionalProperties:!1},
defaults:{title:"FleetDefaults",description:"The first layer of every host",type:"object",properties:{bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{
$ref:"common.schema.json#/$defs/osLayer"},agent:{$ref:"common.schema.json#/$defs/agentPin"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},additionalProperties:!1}},
additionalProperties:!1},us={title:"FleetName",description:"A name for people: letters, digits, spaces, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"},B={title:"OsLayer",description:"The operating system: in a layer only the channel",type:["object","null"],properties:{channel:{
description:"Name of a file os/<channel>.yaml","x-expected":"a channel name: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string",
"null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"}},additionalProperties:!1},D={title:"DownloadLayer",description:"How this host may use its line",type:["object","n\
ull"],properties:{maxRate:{description:"Bytes a second at most, for OS commits, bundle tars and agents, such as `2MiB`; at least 64KiB","x-expected":"a size of \
at least `64KiB`, such as `512KiB` or `2MiB`",type:["string","null"],pattern:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"}},additionalProperties:!1},
Us=new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$","u"),Vs=new RegExp("^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^\
*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$","u"),qe=new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$","u"),fs=new RegExp("^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|\
[1-9][0-9]{0,6}(MiB|GiB))$","u"),se={title:"BundleLayers",description:"Bundles by name: folders under bundles/",type:"object",propertyNames:{$ref:"common.schema\
.json#/$defs/bundleName"},additionalProperties:{$ref:"common.schema.json#/$defs/bundleLayer"}},R={title:"BundleNameText",description:"A bundle name: lower-case \
letters, digits, `_` and `-`, at most 63 characters",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},ye=new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$","u"),ie={title:"\
BundleLayer",description:"What a layer says of one bundle; null takes the bundle away",type:["object","null"],properties:{env:{$ref:"common.schema.json#/$defs/e\
nvironment"},after:{description:"Bundles that come before this one; tied bundles go back together",type:["array","null"],items:{$ref:"common.schema.json#/$defs/\
bundleName"},uniqueItems:!0},health:{$ref:"common.schema.json#/$defs/health"},requires:{description:"`os`: a new digest of this bundle waits for the OS that the\
 channel pins, and goes back with it",enum:["os",null]},when:{$ref:"common.schema.json#/$defs/when"},hooks:{$ref:"common.schema.json#/$defs/hooks"},secrets:{$ref:"\
common.schema.json#/$defs/secretUses"}},additionalProperties:!1},ce={title:"Environment",description:"Variables for `${NAME}` in the bundle's compose.yaml; noth\
ing else is interpolated. null takes a lower layer's variable away",type:["object","null"],propertyNames:{description:"A variable name: letters, digits and `_`,\
 not beginning with a digit",pattern:"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},additionalProperties:{type:["string","null"]}},te={title:"HealthLayer",description:"When \
the bundle counts as healthy, besides the health checks of its own services",type:["object","null"],properties:{timeout:{description:"How long the bundle has to\
 become healthy, such as `60s`; 60 seconds where absent","x-expected":"a duration such as `60s`, `10m` or `2h`",type:["string","null"],pattern:"^[1-9][0-9]{0,6}\
(s|m|h|d)$"},http:{description:"A loopback URL on a port that the bundle publishes itself, such as `http://127.0.0.1:8080/`; a 2xx status is healthy, redirects \
are not followed","x-expected":"a loopback URL with a port, such as `http://127.0.0.1:8080/`",type:["string","null"],pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[\
::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"}},additionalProperties:!1},I={title:"SecretUses",description:"Secrets that the bundle gets as files, by the name that they h\
ave in its compose.yaml (`secrets: { NAME: { external: true } }`)",type:["object","null"],propertyNames:{description:"A name as in compose.yaml: letters, digits\
, `.`, `_` and `-`, at most 63 characters",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},additionalProperties:{title:"SecretUseLayer",description:"Where the valu\
e comes from, and who may read its file",type:["object","null"],properties:{from:{description:"Name of a file secrets/<name>.yaml","x-expected":"a secret's name\
: lower-case letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},key:{description:"Which of \
its values; `value` where absent","x-expected":"a name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:["string","null"],pattern:"^[A-Za-z0-9][A\
-Za-z0-9._-]{0,62}$"},uid:{description:"User id that owns the file (mode 0400): the one that the service runs as; 0 where absent",type:["integer","null"],minimum:0,
maximum:2147483647},gid:{description:"Group id of the file; 0 where absent",type:["integer","null"],minimum:0,maximum:2147483647}},additionalProperties:!1}},Js=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]{0,127}$","u"),Xs=new RegExp("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$","u"),Qs=new RegExp("^[A-Za-z0-9][\
A-Za-z0-9_.-]{0,62}$","u"),ge=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","u"),M={title:"WhenLayer",description:"When the bundle may be swapped for another d\
igest of it; at any time where absent",type:["object","null"],properties:{windows:{description:"Maintenance windows; one of them must be open",type:["array","nu\
ll"],minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}},idle:{description:"How still the host must be, besides an open window",type:["objec\
t","null"],required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$defs/gpuBelow"},for:{$ref:"common.schema.json#/$defs/duration"},command:{
$ref:"common.schema.json#/$defs/idleCommand"}},additionalProperties:!1}},additionalProperties:!1},N={title:"MaintenanceWindowText",type:"object",description:"A \
span of wall-clock time that comes again every week, or every day",required:["start","length","timezone"],properties:{days:{description:"Days on which it begins\
; every day where absent",type:"array",minItems:1,uniqueItems:!0,items:{enum:["mon","tue","wed","thu","fri","sat","sun"]}},start:{description:'When it begins on\
 the wall clock of `timezone`, as "HH:MM"',"x-expected":'a time from "00:00" to "23:59", in quotes',type:"string",pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},length:{
description:"How long it stays open from then on, such as `2h`; 7 days at most","x-expected":"a duration such as `90m` or `2h`",type:"string",pattern:"^[1-9][0-\
9]{0,6}(s|m|h|d)$"},timezone:{description:"An IANA time zone, such as `Europe/Berlin` or `UTC`",type:"string",pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-\
]+)+)$"}},additionalProperties:!1},ve={title:"GpuBelow",description:"Every GPU is busy for less than this share of the time, in percent",type:"integer",minimum:1,
maximum:100},W={title:"IdleCommand",description:"A program of the host, by its absolute path, and its arguments: the host is idle while it ends with 0. Run as n\
obody, without a shell",type:"array",minItems:1,maxItems:16,items:{description:"A word of letters, digits and `._/:=@%+,-`",type:"string",maxLength:255,pattern:"\
^[A-Za-z0-9._/:=@%+,-]+$"}},bs=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","u"),$s=new RegExp("^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$","u"),Ss=new RegExp(
"^[A-Za-z0-9._/:=@%+,-]+$","u");function xe(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=xe.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:M.type},message:"must be object,null",schema:M.type,parentSchema:M,data:n};e===null?e=[r]:e.push(r),a++}if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const r in n)if(!(r==="windows"||r==="idle")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:M,data:n};e===null?e=[s]:e.push(s),a++}if(n.windows!==void 0){
let r=n.windows;if(!Array.isArray(r)&&r!==null){const s={instancePath:i+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type:M.properties.
windows.type},message:"must be array,null",schema:M.properties.windows.type,parentSchema:M.properties.windows,data:r};e===null?e=[s]:e.push(s),a++}if(Array.isArray(
r)){if(r.length>32){const t={instancePath:i+"/windows",schemaPath:"#/properties/windows/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have mo\
re than 32 items",schema:32,parentSchema:M.properties.windows,data:r};e===null?e=[t]:e.push(t),a++}if(r.length<1){const t={instancePath:i+"/windows",schemaPath:"\
#/properties/windows/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:M.properties.windows,data:r};
e===null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.start===void 0){const o={instancePath:i+
"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 's\
tart'",schema:N.required,parentSchema:N,data:p};e===null?e=[o]:e.push(o),a++}if(p.length===void 0){const o={instancePath:i+"/windows/"+t,schemaPath:"common.sche\
ma.json#/$defs/window/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'",schema:N.required,parentSchema:N,
data:p};e===null?e=[o]:e.push(o),a++}if(p.timezone===void 0){const o={instancePath:i+"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/required",keyword:"\
required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'",schema:N.required,parentSchema:N,data:p};e===null?e=[o]:e.push(o),
a++}for(const o in p)if(!(o==="days"||o==="start"||o==="length"||o==="timezone")){const m={instancePath:i+"/windows/"+t,schemaPath:"common.schema.json#/$defs/wi\
ndow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:N,data:p};
e===null?e=[m]:e.push(m),a++}if(p.days!==void 0){let o=p.days;if(Array.isArray(o)){if(o.length<1){const u={instancePath:i+"/windows/"+t+"/days",schemaPath:"comm\
on.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:N.properties.
days,data:o};e===null?e=[u]:e.push(u),a++}const m=o.length;for(let u=0;u<m;u++){let w=o[u];if(!(w==="mon"||w==="tue"||w==="wed"||w==="thu"||w==="fri"||w==="sat"||
w==="sun")){const de={instancePath:i+"/windows/"+t+"/days/"+u,schemaPath:"common.schema.json#/$defs/window/properties/days/items/enum",keyword:"enum",params:{allowedValues:N.
properties.days.items.enum},message:"must be equal to one of the allowed values",schema:N.properties.days.items.enum,parentSchema:N.properties.days.items,data:w};
e===null?e=[de]:e.push(de),a++}}let h=o.length,l;if(h>1){e:for(;h--;)for(l=h;l--;)if(J(o[h],o[l])){const u={instancePath:i+"/windows/"+t+"/days",schemaPath:"com\
mon.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:h,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+h+
" are identical)",schema:!0,parentSchema:N.properties.days,data:o};e===null?e=[u]:e.push(u),a++;break e}}}else{const m={instancePath:i+"/windows/"+t+"/days",schemaPath:"\
common.schema.json#/$defs/window/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:N.properties.days.type,parentSchema:N.
properties.days,data:o};e===null?e=[m]:e.push(m),a++}}if(p.start!==void 0){let o=p.start;if(typeof o=="string"){if(!bs.test(o)){const m={instancePath:i+"/window\
s/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:'\
must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:N.properties.start,data:o};e===null?e=[m]:e.push(m),
a++}}else{const m={instancePath:i+"/windows/"+t+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:N.properties.start.type,parentSchema:N.properties.start,data:o};e===null?e=[m]:e.push(m),a++}}if(p.length!==void 0){let o=p.length;
if(typeof o=="string"){if(!Q.test(o)){const m={instancePath:i+"/windows/"+t+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:N.
properties.length,data:o};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/windows/"+t+"/length",schemaPath:"common.schema.json#/$defs/window/proper\
ties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.length.type,parentSchema:N.properties.length,data:o};e===null?
e=[m]:e.push(m),a++}}if(p.timezone!==void 0){let o=p.timezone;if(typeof o=="string"){if(!$s.test(o)){const m={instancePath:i+"/windows/"+t+"/timezone",schemaPath:"\
common.schema.json#/$defs/window/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must\
 match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:N.properties.timezone,data:o};
e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/windows/"+t+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:N.properties.timezone.type,parentSchema:N.properties.timezone,data:o};e===null?e=[m]:e.push(m),a++}}}else{
const o={instancePath:i+"/windows/"+t,schemaPath:"common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.
type,parentSchema:N,data:p};e===null?e=[o]:e.push(o),a++}}}}if(n.idle!==void 0){let r=n.idle;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){const s={
instancePath:i+"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type:M.properties.idle.type},message:"must be object,null",schema:M.properties.
idle.type,parentSchema:M.properties.idle,data:r};e===null?e=[s]:e.push(s),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.for===void 0){const s={instancePath:i+
"/idle",schemaPath:"#/properties/idle/required",keyword:"required",params:{missingProperty:"for"},message:"must have required property 'for'",schema:M.properties.
idle.required,parentSchema:M.properties.idle,data:r};e===null?e=[s]:e.push(s),a++}if(r.gpuBelow===void 0){const s={instancePath:i+"/idle",schemaPath:"#/properti\
es/idle/required",keyword:"required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:M.properties.idle.required,parentSchema:M.
properties.idle,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="gpuBelow"||s==="for"||s==="command")){const t={instancePath:i+"/idle",schemaPath:"\
#/properties/idle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:M.
properties.idle,data:r};e===null?e=[t]:e.push(t),a++}if(r.gpuBelow!==void 0){let s=r.gpuBelow;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={
instancePath:i+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:ve.
type,parentSchema:ve,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>100||isNaN(s)){const t={instancePath:i+"/idle/gpuBelow",schemaPath:"\
common.schema.json#/$defs/gpuBelow/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:ve,data:s};e===
null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){const t={instancePath:i+"/idle/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:ve,data:s};e===null?e=[t]:e.push(t),a++}}}if(r.for!==void 0){let s=r.for;if(typeof s=="str\
ing"){if(!Q.test(s)){const t={instancePath:i+"/idle/for",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{\
0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:K,data:s};e===null?e=[t]:e.push(t),a++}}else{
const t={instancePath:i+"/idle/for",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.
type,parentSchema:K,data:s};e===null?e=[t]:e.push(t),a++}}if(r.command!==void 0){let s=r.command;if(Array.isArray(s)){if(s.length>16){const p={instancePath:i+"/\
idle/command",schemaPath:"common.schema.json#/$defs/idleCommand/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,
parentSchema:W,data:s};e===null?e=[p]:e.push(p),a++}if(s.length<1){const p={instancePath:i+"/idle/command",schemaPath:"common.schema.json#/$defs/idleCommand/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:W,data:s};e===null?e=[p]:e.push(p),a++}const t=s.length;
for(let p=0;p<t;p++){let o=s[p];if(typeof o=="string"){if(g(o)>255){const m={instancePath:i+"/idle/command/"+p,schemaPath:"common.schema.json#/$defs/idleCommand\
/items/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:W.items,data:o};e===null?e=[m]:
e.push(m),a++}if(!Ss.test(o)){const m={instancePath:i+"/idle/command/"+p,schemaPath:"common.schema.json#/$defs/idleCommand/items/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9._/:=@%+,-]+$"},message:'must match pattern "^[A-Za-z0-9._/:=@%+,-]+$"',schema:"^[A-Za-z0-9._/:=@%+,-]+$",parentSchema:W.items,data:o};e===null?
e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/idle/command/"+p,schemaPath:"common.schema.json#/$defs/idleCommand/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:W.items.type,parentSchema:W.items,data:o};e===null?e=[m]:e.push(m),a++}}}else{const t={instancePath:i+"/idle/command",schemaPath:"\
common.schema.json#/$defs/idleCommand/type",keyword:"type",params:{type:"array"},message:"must be array",schema:W.type,parentSchema:W,data:s};e===null?e=[t]:e.push(
t),a++}}}}}return xe.errors=e,a===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var we={title:"HooksLayer",description:"Scripts of the catalogue tha\
t are run around a change",type:["object","null"],properties:{drain:{$ref:"common.schema.json#/$defs/hook"},before:{$ref:"common.schema.json#/$defs/hook"},after:{
$ref:"common.schema.json#/$defs/hook"}},additionalProperties:!1},f={title:"HookText",description:"The name of a script in scripts/catalogue.yaml, or `{ script, \
arguments }`; null: none","x-expected":"the name of a script, or `{ script, arguments }`",type:["string","object","null"],pattern:"^[a-z][a-z0-9-]{0,62}$",required:[
"script"],properties:{script:{description:"The name of a script in scripts/catalogue.yaml",type:"string",pattern:"^[a-z][a-z0-9-]{0,62}$"},arguments:{description:"\
Argument name to value; what is left out has its default",type:"object",maxProperties:32,additionalProperties:{description:"A value; null takes that of a lower \
layer away",type:["string","number","null"],maxLength:4096}}},additionalProperties:!1};function Ne(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,
dynamicAnchors:j={}}={}){let e=null,a=0;const d=Ne.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.
isArray(n))&&n!==null){const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:we.type},message:"must be object,null",schema:we.type,parentSchema:we,
data:n};e===null?e=[r]:e.push(r),a++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const r in n)if(!(r==="drain"||r==="before"||r==="after")){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:we,
data:n};e===null?e=[s]:e.push(s),a++}if(n.drain!==void 0){let r=n.drain;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){const s={instancePath:i+
"/drain",schemaPath:"common.schema.json#/$defs/hook/type",keyword:"type",params:{type:f.type},message:"must be string,object,null",schema:f.type,parentSchema:f,
data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&!V.test(r)){const s={instancePath:i+"/drain",schemaPath:"common.schema.json#/$defs/hook/pattern",keyword:"\
pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:f,data:r};
e===null?e=[s]:e.push(s),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.script===void 0){const s={instancePath:i+"/drain",schemaPath:"common.schema.json#\
/$defs/hook/required",keyword:"required",params:{missingProperty:"script"},message:"must have required property 'script'",schema:f.required,parentSchema:f,data:r};
e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="script"||s==="arguments")){const t={instancePath:i+"/drain",schemaPath:"common.schema.json#/$defs/hook/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f,data:r};
e===null?e=[t]:e.push(t),a++}if(r.script!==void 0){let s=r.script;if(typeof s=="string"){if(!V.test(s)){const t={instancePath:i+"/drain/script",schemaPath:"comm\
on.schema.json#/$defs/hook/properties/script/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9-]{0\
,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:f.properties.script,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/drain/script",schemaPath:"\
common.schema.json#/$defs/hook/properties/script/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.script.type,parentSchema:f.
properties.script,data:s};e===null?e=[t]:e.push(t),a++}}if(r.arguments!==void 0){let s=r.arguments;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).
length>32){const t={instancePath:i+"/drain/arguments",schemaPath:"common.schema.json#/$defs/hook/properties/arguments/maxProperties",keyword:"maxProperties",params:{
limit:32},message:"must NOT have more than 32 properties",schema:32,parentSchema:f.properties.arguments,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s){let p=s[t];
if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&p!==null){const o={instancePath:i+"/drain/arguments/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/hook/properties/arguments/additionalProperties/type",keyword:"type",params:{type:f.properties.arguments.additionalProperties.type},message:"\
must be string,number,null",schema:f.properties.arguments.additionalProperties.type,parentSchema:f.properties.arguments.additionalProperties,data:p};e===null?e=
[o]:e.push(o),a++}if(typeof p=="string"&&g(p)>4096){const o={instancePath:i+"/drain/arguments/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.sche\
ma.json#/$defs/hook/properties/arguments/additionalProperties/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 character\
s",schema:4096,parentSchema:f.properties.arguments.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}}}else{const t={instancePath:i+"/drain/arguments",schemaPath:"\
common.schema.json#/$defs/hook/properties/arguments/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.arguments.type,parentSchema:f.
properties.arguments,data:s};e===null?e=[t]:e.push(t),a++}}}}if(n.before!==void 0){let r=n.before;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){const s={instancePath:i+"/before",schemaPath:"common.schema.json#/$defs/hook/type",keyword:"type",params:{type:f.type},message:"must be string,ob\
ject,null",schema:f.type,parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&!V.test(r)){const s={instancePath:i+"/before",schemaPath:"co\
mmon.schema.json#/$defs/hook/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"\
^[a-z][a-z0-9-]{0,62}$",parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.script===void 0){const s={instancePath:i+
"/before",schemaPath:"common.schema.json#/$defs/hook/required",keyword:"required",params:{missingProperty:"script"},message:"must have required property 'script\
'",schema:f.required,parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="script"||s==="arguments")){const t={instancePath:i+"/before",
schemaPath:"common.schema.json#/$defs/hook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional \
properties",schema:!1,parentSchema:f,data:r};e===null?e=[t]:e.push(t),a++}if(r.script!==void 0){let s=r.script;if(typeof s=="string"){if(!V.test(s)){const t={instancePath:i+
"/before/script",schemaPath:"common.schema.json#/$defs/hook/properties/script/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must\
 match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:f.properties.script,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+
"/before/script",schemaPath:"common.schema.json#/$defs/hook/properties/script/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.
script.type,parentSchema:f.properties.script,data:s};e===null?e=[t]:e.push(t),a++}}if(r.arguments!==void 0){let s=r.arguments;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>32){const t={instancePath:i+"/before/arguments",schemaPath:"common.schema.json#/$defs/hook/properties/arguments/maxProperties",keyword:"\
maxProperties",params:{limit:32},message:"must NOT have more than 32 properties",schema:32,parentSchema:f.properties.arguments,data:s};e===null?e=[t]:e.push(t),
a++}for(const t in s){let p=s[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&p!==null){const o={instancePath:i+"/before/arguments/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/hook/properties/arguments/additionalProperties/type",keyword:"type",params:{type:f.properties.arguments.
additionalProperties.type},message:"must be string,number,null",schema:f.properties.arguments.additionalProperties.type,parentSchema:f.properties.arguments.additionalProperties,
data:p};e===null?e=[o]:e.push(o),a++}if(typeof p=="string"&&g(p)>4096){const o={instancePath:i+"/before/arguments/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/hook/properties/arguments/additionalProperties/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 409\
6 characters",schema:4096,parentSchema:f.properties.arguments.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}}}else{const t={instancePath:i+"/before/\
arguments",schemaPath:"common.schema.json#/$defs/hook/properties/arguments/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.
arguments.type,parentSchema:f.properties.arguments,data:s};e===null?e=[t]:e.push(t),a++}}}}if(n.after!==void 0){let r=n.after;if(typeof r!="string"&&!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){const s={instancePath:i+"/after",schemaPath:"common.schema.json#/$defs/hook/type",keyword:"type",params:{type:f.type},message:"\
must be string,object,null",schema:f.type,parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&!V.test(r)){const s={instancePath:i+"/after",
schemaPath:"common.schema.json#/$defs/hook/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,6\
2}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.script===void 0){const s={
instancePath:i+"/after",schemaPath:"common.schema.json#/$defs/hook/required",keyword:"required",params:{missingProperty:"script"},message:"must have required pr\
operty 'script'",schema:f.required,parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="script"||s==="arguments")){const t={instancePath:i+
"/after",schemaPath:"common.schema.json#/$defs/hook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:f,data:r};e===null?e=[t]:e.push(t),a++}if(r.script!==void 0){let s=r.script;if(typeof s=="string"){if(!V.test(s)){const t={
instancePath:i+"/after/script",schemaPath:"common.schema.json#/$defs/hook/properties/script/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},
message:'must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:f.properties.script,data:s};e===null?e=[t]:e.push(t),a++}}else{
const t={instancePath:i+"/after/script",schemaPath:"common.schema.json#/$defs/hook/properties/script/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:f.properties.script.type,parentSchema:f.properties.script,data:s};e===null?e=[t]:e.push(t),a++}}if(r.arguments!==void 0){let s=r.arguments;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>32){const t={instancePath:i+"/after/arguments",schemaPath:"common.schema.json#/$defs/hook/proper\
ties/arguments/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties",schema:32,parentSchema:f.properties.arguments,
data:s};e===null?e=[t]:e.push(t),a++}for(const t in s){let p=s[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&p!==null){const o={instancePath:i+"\
/after/arguments/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/hook/properties/arguments/additionalProperties/type",keyword:"\
type",params:{type:f.properties.arguments.additionalProperties.type},message:"must be string,number,null",schema:f.properties.arguments.additionalProperties.type,
parentSchema:f.properties.arguments.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}if(typeof p=="string"&&g(p)>4096){const o={instancePath:i+"/after/\
arguments/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/hook/properties/arguments/additionalProperties/maxLength",keyword:"ma\
xLength",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:f.properties.arguments.additionalProperties,data:p};e===
null?e=[o]:e.push(o),a++}}}else{const t={instancePath:i+"/after/arguments",schemaPath:"common.schema.json#/$defs/hook/properties/arguments/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:f.properties.arguments.type,parentSchema:f.properties.arguments,data:s};e===null?e=[t]:e.push(t),a++}}}}}
return Ne.errors=e,a===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function re(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,
dynamicAnchors:j={}}={}){let e=null,a=0;const d=re.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.
isArray(n))&&n!==null){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:ie.type},message:"must be object,null",schema:ie.type,parentSchema:ie,
data:n};e===null?e=[t]:e.push(t),a++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="env"||t==="after"||t==="health"||t==="requires"||t===
"when"||t==="hooks"||t==="secrets")){const p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties",schema:!1,parentSchema:ie,data:n};e===null?e=[p]:e.push(p),a++}if(n.env!==void 0){let t=n.env;if(!(t&&typeof t=="object"&&!Array.
isArray(t))&&t!==null){const p={instancePath:i+"/env",schemaPath:"common.schema.json#/$defs/environment/type",keyword:"type",params:{type:ce.type},message:"must\
 be object,null",schema:ce.type,parentSchema:ce,data:t};e===null?e=[p]:e.push(p),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t){const o=a;if(typeof p==
"string"&&!Js.test(p)){const m={instancePath:i+"/env",schemaPath:"common.schema.json#/$defs/environment/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]{0,127}$"},message:'must match pattern "^[A-Za-z_][A-Za-z0-9_]{0,127}$"',schema:"^[A-Za-z_][A-Za-z0-9_]{0,127}$",parentSchema:ce.propertyNames,
data:p,propertyName:p};e===null?e=[m]:e.push(m),a++}var r=o===a;if(!r){const m={instancePath:i+"/env",schemaPath:"common.schema.json#/$defs/environment/property\
Names",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid",schema:ce.propertyNames,parentSchema:ce,data:t};e===null?e=[m]:e.push(
m),a++}}for(const p in t){let o=t[p];if(typeof o!="string"&&o!==null){const m={instancePath:i+"/env/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"commo\
n.schema.json#/$defs/environment/additionalProperties/type",keyword:"type",params:{type:ce.additionalProperties.type},message:"must be string,null",schema:ce.additionalProperties.
type,parentSchema:ce.additionalProperties,data:o};e===null?e=[m]:e.push(m),a++}}}}if(n.after!==void 0){let t=n.after;if(!Array.isArray(t)&&t!==null){const p={instancePath:i+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:ie.properties.after.type},message:"must be array,null",schema:ie.properties.after.type,
parentSchema:ie.properties.after,data:t};e===null?e=[p]:e.push(p),a++}if(Array.isArray(t)){const p=t.length;for(let h=0;h<p;h++){let l=t[h];if(typeof l=="string"){
if(!ye.test(l)){const u={instancePath:i+"/after/"+h,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-\
9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:R,data:l};e===null?e=[u]:e.push(u),a++}}else{
const u={instancePath:i+"/after/"+h,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.
type,parentSchema:R,data:l};e===null?e=[u]:e.push(u),a++}}let o=t.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(J(t[o],t[m])){const h={instancePath:i+"/after",schemaPath:"\
#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+o+" are identical)",schema:!0,
parentSchema:ie.properties.after,data:t};e===null?e=[h]:e.push(h),a++;break e}}}}if(n.health!==void 0){let t=n.health;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){const p={instancePath:i+"/health",schemaPath:"common.schema.json#/$defs/health/type",keyword:"type",params:{type:te.type},message:"must be object\
,null",schema:te.type,parentSchema:te,data:t};e===null?e=[p]:e.push(p),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t)if(!(p==="timeout"||p===
"http")){const o={instancePath:i+"/health",schemaPath:"common.schema.json#/$defs/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:te,data:t};e===null?e=[o]:e.push(o),a++}if(t.timeout!==void 0){let p=t.timeout;if(typeof p!=
"string"&&p!==null){const o={instancePath:i+"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/type",keyword:"type",params:{type:te.
properties.timeout.type},message:"must be string,null",schema:te.properties.timeout.type,parentSchema:te.properties.timeout,data:p};e===null?e=[o]:e.push(o),a++}
if(typeof p=="string"&&!Q.test(p)){const o={instancePath:i+"/health/timeout",schemaPath:"common.schema.json#/$defs/health/properties/timeout/pattern",keyword:"p\
attern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:te.
properties.timeout,data:p};e===null?e=[o]:e.push(o),a++}}if(t.http!==void 0){let p=t.http;if(typeof p!="string"&&p!==null){const o={instancePath:i+"/health/http",
schemaPath:"common.schema.json#/$defs/health/properties/http/type",keyword:"type",params:{type:te.properties.http.type},message:"must be string,null",schema:te.
properties.http.type,parentSchema:te.properties.http,data:p};e===null?e=[o]:e.push(o),a++}if(typeof p=="string"&&!Xs.test(p)){const o={instancePath:i+"/health/h\
ttp",schemaPath:"common.schema.json#/$defs/health/properties/http/pattern",keyword:"pattern",params:{pattern:"^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9\
]{0,4}(/[!-~]*)?$"},message:'must match pattern "^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$"',schema:"^http://(127\\.0\\.0\\.1|localh\
ost|\\[::1\\]):[1-9][0-9]{0,4}(/[!-~]*)?$",parentSchema:te.properties.http,data:p};e===null?e=[o]:e.push(o),a++}}}}if(n.requires!==void 0){let t=n.requires;if(!(t===
"os"||t===null)){const p={instancePath:i+"/requires",schemaPath:"#/properties/requires/enum",keyword:"enum",params:{allowedValues:ie.properties.requires.enum},message:"\
must be equal to one of the allowed values",schema:ie.properties.requires.enum,parentSchema:ie.properties.requires,data:t};e===null?e=[p]:e.push(p),a++}}if(n.when!==
void 0&&(xe(n.when,{instancePath:i+"/when",parentData:n,parentDataProperty:"when",rootData:k,dynamicAnchors:j})||(e=e===null?xe.errors:e.concat(xe.errors),a=e.length)),
n.hooks!==void 0&&(Ne(n.hooks,{instancePath:i+"/hooks",parentData:n,parentDataProperty:"hooks",rootData:k,dynamicAnchors:j})||(e=e===null?Ne.errors:e.concat(Ne.
errors),a=e.length)),n.secrets!==void 0){let t=n.secrets;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){const p={instancePath:i+"/secrets",schemaPath:"\
common.schema.json#/$defs/secretUses/type",keyword:"type",params:{type:I.type},message:"must be object,null",schema:I.type,parentSchema:I,data:t};e===null?e=[p]:
e.push(p),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t){const o=a;if(typeof p=="string"&&!Qs.test(p)){const m={instancePath:i+"/secrets",schemaPath:"\
common.schema.json#/$defs/secretUses/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$",parentSchema:I.propertyNames,data:p,propertyName:p};e===null?e=[m]:e.push(m),a++}
var s=o===a;if(!s){const m={instancePath:i+"/secrets",schemaPath:"common.schema.json#/$defs/secretUses/propertyNames",keyword:"propertyNames",params:{propertyName:p},
message:"property name must be valid",schema:I.propertyNames,parentSchema:I,data:t};e===null?e=[m]:e.push(m),a++}}for(const p in t){let o=t[p];if(!(o&&typeof o==
"object"&&!Array.isArray(o))&&o!==null){const m={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/secre\
tUses/additionalProperties/type",keyword:"type",params:{type:I.additionalProperties.type},message:"must be object,null",schema:I.additionalProperties.type,parentSchema:I.
additionalProperties,data:o};e===null?e=[m]:e.push(m),a++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(const m in o)if(!(m==="from"||m==="key"||m==="uid"||m===
"gid")){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:I.additionalProperties,
data:o};e===null?e=[h]:e.push(h),a++}if(o.from!==void 0){let m=o.from;if(typeof m!="string"&&m!==null){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/from",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/from/type",keyword:"type",params:{type:I.additionalProperties.
properties.from.type},message:"must be string,null",schema:I.additionalProperties.properties.from.type,parentSchema:I.additionalProperties.properties.from,data:m};
e===null?e=[h]:e.push(h),a++}if(typeof m=="string"&&!qe.test(m)){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",schemaPath:"\
common.schema.json#/$defs/secretUses/additionalProperties/properties/from/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'mus\
t match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:I.additionalProperties.properties.from,data:m};e===null?e=[h]:e.
push(h),a++}}if(o.key!==void 0){let m=o.key;if(typeof m!="string"&&m!==null){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",
schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/key/type",keyword:"type",params:{type:I.additionalProperties.properties.key.type},
message:"must be string,null",schema:I.additionalProperties.properties.key.type,parentSchema:I.additionalProperties.properties.key,data:m};e===null?e=[h]:e.push(
h),a++}if(typeof m=="string"&&!ge.test(m)){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",schemaPath:"common.schema.json#/$\
defs/secretUses/additionalProperties/properties/key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern \
"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:I.additionalProperties.properties.key,data:m};e===null?e=[h]:e.push(
h),a++}}if(o.uid!==void 0){let m=o.uid;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&m!==null){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/uid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/uid/type",keyword:"type",params:{type:I.additionalProperties.
properties.uid.type},message:"must be integer,null",schema:I.additionalProperties.properties.uid.type,parentSchema:I.additionalProperties.properties.uid,data:m};
e===null?e=[h]:e.push(h),a++}if(typeof m=="number"&&isFinite(m)){if(m>2147483647||isNaN(m)){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/uid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/uid/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647",schema:2147483647,parentSchema:I.additionalProperties.properties.uid,data:m};e===null?e=[h]:e.push(h),a++}if(m<0||isNaN(m)){const h={
instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/uid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/uid/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:I.additionalProperties.properties.uid,data:m};e===null?
e=[h]:e.push(h),a++}}}if(o.gid!==void 0){let m=o.gid;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))&&m!==null){const h={instancePath:i+"/secrets/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/gid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/gid/type",keyword:"type",params:{type:I.additionalProperties.
properties.gid.type},message:"must be integer,null",schema:I.additionalProperties.properties.gid.type,parentSchema:I.additionalProperties.properties.gid,data:m};
e===null?e=[h]:e.push(h),a++}if(typeof m=="number"&&isFinite(m)){if(m>2147483647||isNaN(m)){const h={instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/gid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/gid/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647",schema:2147483647,parentSchema:I.additionalProperties.properties.gid,data:m};e===null?e=[h]:e.push(h),a++}if(m<0||isNaN(m)){const h={
instancePath:i+"/secrets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/gid",schemaPath:"common.schema.json#/$defs/secretUses/additionalProperties/properties/gid/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:I.additionalProperties.properties.gid,data:m};e===null?
e=[h]:e.push(h),a++}}}}}}}}return re.errors=e,a===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(n,{instancePath:i="",parentData:T,parentDataProperty:x,
rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Te.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const s in n){const t=a;if(typeof s=="string"){if(!ye.test(s)){const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundle\
Name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9\
_-]{0,62}$",parentSchema:R,data:s,propertyName:s};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:s,propertyName:s};e===null?e=[p]:e.push(p),a++}var r=t===a;
if(!r){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:se.propertyNames,
parentSchema:se,data:n};e===null?e=[p]:e.push(p),a++}}for(const s in n)re(n[s],{instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:s,
rootData:k,dynamicAnchors:j})||(e=e===null?re.errors:e.concat(re.errors),a=e.length)}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:se.type,parentSchema:se,data:n};e===null?e=[s]:e.push(s),a++}return Te.errors=e,a===0}Te.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var v={title:"AgentPinText",description:"The agent that hosts run: taken whole from the highest layer that has one; null: the one of their own \
package",type:["object","null"],required:["version","sha256","url"],properties:{version:{description:"What `kedge --version` of it prints","x-expected":"a versi\
on such as `0.2.0`",type:"string",pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},sha256:{title:"AgentDigests",description:"SHA-256 of the one file of each architecture\
, by Debian's names",type:"object",minProperties:1,properties:{amd64:{$ref:"#/$defs/sha256"},arm64:{$ref:"#/$defs/sha256"}},additionalProperties:!1},url:{description:"\
Where the file is fetched from, the first that has it: https, or http on loopback; `{arch}` and `{version}` are filled in","x-expected":"an https URL, or a list\
 of them",type:["string","array"],minLength:1,maxLength:2048,minItems:1,maxItems:16,items:{description:"An https URL",type:"string",minLength:1,maxLength:2048}},
confirm:{description:"A good pass within this of its start, or back to the agent before it; `10m` where absent","x-expected":"a duration such as `10m`",type:"st\
ring",pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"}},additionalProperties:!1},ys=new RegExp("^[0-9][0-9A-Za-z.+~-]{0,62}$","u");function Ze(n,{instancePath:i="",parentData:T,
parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Ze.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:v.type},message:"must be object,n\
ull",schema:v.type,parentSchema:v,data:n};e===null?e=[r]:e.push(r),a++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:v.required,parentSchema:v,data:n};
e===null?e=[r]:e.push(r),a++}if(n.sha256===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"\
must have required property 'sha256'",schema:v.required,parentSchema:v,data:n};e===null?e=[r]:e.push(r),a++}if(n.url===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:v.required,parentSchema:v,data:n};e===null?e=[r]:
e.push(r),a++}for(const r in n)if(!(r==="version"||r==="sha256"||r==="url"||r==="confirm")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:v,data:n};e===null?e=[s]:e.push(s),a++}
if(n.version!==void 0){let r=n.version;if(typeof r=="string"){if(!ys.test(r)){const s={instancePath:i+"/version",schemaPath:"#/properties/version/pattern",keyword:"\
pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:v.
properties.version,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:v.properties.version.type,parentSchema:v.properties.version,data:r};e===null?e=[s]:e.push(s),a++}}if(n.sha256!==void 0){
let r=n.sha256;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const s={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/minPro\
perties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:v.properties.sha256,data:r};e===null?e=[
s]:e.push(s),a++}for(const s in r)if(!(s==="amd64"||s==="arm64")){const t={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:v.properties.sha256,data:r};e===null?e=
[t]:e.push(t),a++}if(r.amd64!==void 0){let s=r.amd64;if(typeof s=="string"){if(!U.test(s)){const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/pa\
ttern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,data:s};e===null?
e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:_.type,parentSchema:_,data:s};e===null?e=[t]:e.push(t),a++}}if(r.arm64!==void 0){let s=r.arm64;if(typeof s=="string"){if(!U.test(s)){const t={instancePath:i+
"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[\
0-9a-f]{64}$",parentSchema:_,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i+"/sha256",schemaPath:"\
#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.sha256.type,parentSchema:v.properties.sha256,data:r};
e===null?e=[s]:e.push(s),a++}}if(n.url!==void 0){let r=n.url;if(typeof r!="string"&&!Array.isArray(r)){const s={instancePath:i+"/url",schemaPath:"#/properties/u\
rl/type",keyword:"type",params:{type:v.properties.url.type},message:"must be string,array",schema:v.properties.url.type,parentSchema:v.properties.url,data:r};e===
null?e=[s]:e.push(s),a++}if(typeof r=="string"){if(g(r)>2048){const s={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:v.properties.url,data:r};e===null?e=[s]:e.push(s),a++}if(g(r)<1){const s={
instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.
properties.url,data:r};e===null?e=[s]:e.push(s),a++}}if(Array.isArray(r)){if(r.length>16){const t={instancePath:i+"/url",schemaPath:"#/properties/url/maxItems",
keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:v.properties.url,data:r};e===null?e=[t]:e.push(t),a++}if(r.
length<1){const t={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:v.properties.url,data:r};e===null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(typeof p=="string"){if(g(p)>2048){const o={
instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",
schema:2048,parentSchema:v.properties.url.items,data:p};e===null?e=[o]:e.push(o),a++}if(g(p)<1){const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/i\
tems/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.url.items,data:p};e===null?
e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:v.properties.url.items.type,parentSchema:v.properties.url.items,data:p};e===null?e=[o]:e.push(o),a++}}}}if(n.confirm!==void 0){let r=n.confirm;if(typeof r==
"string"){if(!Q.test(r)){const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|\
d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:v.properties.confirm,data:r};e===null?e=[s]:e.push(
s),a++}}else{const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.
confirm.type,parentSchema:v.properties.confirm,data:r};e===null?e=[s]:e.push(s),a++}}}return Ze.errors=e,a===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ve(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Ve.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:S.required,parentSchema:S,data:n};e===null?e=[r]:
e.push(r),a++}if(n.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required pro\
perty 'id'",schema:S.required,parentSchema:S,data:n};e===null?e=[r]:e.push(r),a++}if(n.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"name"},message:"must have required property 'name'",schema:S.required,parentSchema:S,data:n};e===null?e=[r]:e.push(r),a++}for(const r in n)
if(!Pe.call(S.properties,r)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:S,data:n};e===null?e=[s]:e.push(s),a++}if(n.version!==void 0){let r=n.version;if(r!==1){const s={instancePath:i+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:S.properties.
version,data:r};e===null?e=[s]:e.push(s),a++}}if(n.id!==void 0){let r=n.id;if(typeof r=="string"){if(!We.test(r)){const s={instancePath:i+"/id",schemaPath:"comm\
on.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match p\
attern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:Y,
data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Y.type,parentSchema:Y,data:r};e===null?e=[s]:e.push(s),a++}}if(n.name!==void 0){let r=n.name;if(typeof r=="string"){if(!Us.test(
r)){const s={instancePath:i+"/name",schemaPath:"common.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62\
}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$",parentSchema:us,data:r};e===null?e=[s]:e.push(
s),a++}}else{const s={instancePath:i+"/name",schemaPath:"common.schema.json#/$defs/fleetName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:us.type,parentSchema:us,data:r};e===null?e=[s]:e.push(s),a++}}if(n.branch!==void 0){let r=n.branch;if(typeof r=="string"){if(!Ue.test(r)){const s={instancePath:i+
"/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,\
199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.loc\
k(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:ee,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/branch",schemaPath:"co\
mmon.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,data:r};e===null?e=[s]:e.push(
s),a++}}if(n.poll!==void 0){let r=n.poll;if(typeof r=="string"){if(!Q.test(r)){const s={instancePath:i+"/poll",schemaPath:"common.schema.json#/$defs/duration/pa\
ttern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|\
d)$",parentSchema:K,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/poll",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:r};e===null?e=[s]:e.push(s),a++}}if(n.freshness!==void 0){let r=n.freshness;
if(typeof r=="string"){if(!Q.test(r)){const s={instancePath:i+"/freshness",schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:K,data:r};e===null?e=[s]:
e.push(s),a++}}else{const s={instancePath:i+"/freshness",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:K.type,parentSchema:K,data:r};e===null?e=[s]:e.push(s),a++}}if(n.limits!==void 0){let r=n.limits;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(const s in r)if(!(s==="repository"||s==="file"||s==="files")){const t={instancePath:i+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:S.properties.limits,data:r};e===null?e=
[t]:e.push(t),a++}if(r.repository!==void 0){let s=r.repository;if(typeof s=="string"){if(!Me.test(s)){const t={instancePath:i+"/limits/repository",schemaPath:"c\
ommon.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB\
|MiB|GiB)$"',schema:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$",parentSchema:X,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/limits/repository",schemaPath:"\
common.schema.json#/$defs/size/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:s};e===null?e=[t]:e.push(t),
a++}}if(r.file!==void 0){let s=r.file;if(typeof s=="string"){if(!Me.test(s)){const t={instancePath:i+"/limits/file",schemaPath:"common.schema.json#/$defs/size/p\
attern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"},message:'must match pattern "^[1-9][0-9]{0,6}(B|KiB|MiB|GiB)$"',schema:"^[1-9][0-9\
]{0,6}(B|KiB|MiB|GiB)$",parentSchema:X,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/limits/file",schemaPath:"common.schema.json#/$defs/s\
ize/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:s};e===null?e=[t]:e.push(t),a++}}if(r.files!==void 0){
let s=r.files;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:i+"/limits/files",schemaPath:"#/properties/limits/properties/files\
/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.properties.limits.properties.files.type,parentSchema:S.properties.limits.properties.
files,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:i+"/limits/files",schemaPath:"#/propert\
ies/limits/properties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:S.properties.limits.
properties.files,data:s};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){const t={instancePath:i+"/limits/files",schemaPath:"#/properties/limits/properties/files\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:S.properties.limits.properties.files,data:s};e===null?
e=[t]:e.push(t),a++}}}}else{const s={instancePath:i+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:S.properties.limits.type,parentSchema:S.properties.limits,data:r};e===null?e=[s]:e.push(s),a++}}if(n.inventory!==void 0){let r=n.inventory;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.url===void 0){const s={instancePath:i+"/inventory",schemaPath:"#/properties/inventory/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:S.properties.inventory.required,parentSchema:S.properties.inventory,data:r};e===null?e=[s]:e.push(s),a++}
for(const s in r)if(!(s==="url"||s==="plain")){const t={instancePath:i+"/inventory",schemaPath:"#/properties/inventory/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:S.properties.inventory,data:r};e===null?e=[t]:e.push(
t),a++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(g(s)>2048){const t={instancePath:i+"/inventory/url",schemaPath:"#/properties/inventory/propertie\
s/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:S.properties.inventory.properties.
url,data:s};e===null?e=[t]:e.push(t),a++}if(g(s)<1){const t={instancePath:i+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:S.properties.inventory.properties.url,data:s};e===null?e=[t]:e.
push(t),a++}}else{const t={instancePath:i+"/inventory/url",schemaPath:"#/properties/inventory/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.inventory.properties.url.type,parentSchema:S.properties.inventory.properties.url,data:s};e===null?e=[t]:e.push(t),a++}}if(r.
plain!==void 0){let s=r.plain;if(typeof s!="boolean"){const t={instancePath:i+"/inventory/plain",schemaPath:"#/properties/inventory/properties/plain/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:S.properties.inventory.properties.plain.type,parentSchema:S.properties.inventory.properties.plain,
data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:S.properties.inventory.type,parentSchema:S.properties.inventory,data:r};e===null?e=[s]:e.push(s),a++}}if(n.scripts!==void 0){let r=n.
scripts;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.url===void 0){const s={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/required",keyword:"r\
equired",params:{missingProperty:"url"},message:"must have required property 'url'",schema:S.properties.scripts.required,parentSchema:S.properties.scripts,data:r};
e===null?e=[s]:e.push(s),a++}if(r.id===void 0){const s={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:S.properties.scripts.required,parentSchema:S.properties.scripts,data:r};e===null?e=[s]:e.push(s),a++}if(r.
anchor===void 0){const s={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/required",keyword:"required",params:{missingProperty:"anchor"},message:"mus\
t have required property 'anchor'",schema:S.properties.scripts.required,parentSchema:S.properties.scripts,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)
if(!(s==="url"||s==="plain"||s==="id"||s==="branch"||s==="anchor")){const t={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:S.properties.scripts,data:r};e===null?e=
[t]:e.push(t),a++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(g(s)>2048){const t={instancePath:i+"/scripts/url",schemaPath:"#/properties/scripts/pr\
operties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:S.properties.scripts.
properties.url,data:s};e===null?e=[t]:e.push(t),a++}if(g(s)<1){const t={instancePath:i+"/scripts/url",schemaPath:"#/properties/scripts/properties/url/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:S.properties.scripts.properties.url,data:s};e===null?
e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/scripts/url",schemaPath:"#/properties/scripts/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.scripts.properties.url.type,parentSchema:S.properties.scripts.properties.url,data:s};e===null?e=[t]:e.push(t),a++}}if(r.plain!==
void 0){let s=r.plain;if(typeof s!="boolean"){const t={instancePath:i+"/scripts/plain",schemaPath:"#/properties/scripts/properties/plain/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:S.properties.scripts.properties.plain.type,parentSchema:S.properties.scripts.properties.plain,data:s};e===null?
e=[t]:e.push(t),a++}}if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(!We.test(s)){const t={instancePath:i+"/scripts/id",schemaPath:"common.schema.json#/$\
defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'must match pattern "^[0-9a-f]\
{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:Y,data:s};e===null?
e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/scripts/id",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Y.type,parentSchema:Y,data:s};e===null?e=[t]:e.push(t),a++}}if(r.branch!==void 0){let s=r.branch;if(typeof s=="string"){if(!Ue.test(s)){const t={
instancePath:i+"/scripts/branch",schemaPath:"common.schema.json#/$defs/branch/pattern",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-\
z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^\
(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:ee,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+
"/scripts/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,
data:s};e===null?e=[t]:e.push(t),a++}}if(r.anchor!==void 0){let s=r.anchor;if(typeof s=="string"){if(!ze.test(s)){const t={instancePath:i+"/scripts/anchor",schemaPath:"\
#/properties/scripts/properties/anchor/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a\
-f]{40}$",parentSchema:S.properties.scripts.properties.anchor,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/scripts/anchor",schemaPath:"#\
/properties/scripts/properties/anchor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.scripts.properties.anchor.type,parentSchema:S.
properties.scripts.properties.anchor,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:S.properties.scripts.type,parentSchema:S.properties.scripts,data:r};e===null?e=[s]:e.push(s),a++}}if(n.
drift!==void 0){let r=n.drift;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ignore===void 0){const s={instancePath:i+"/drift",schemaPath:"#/properties/drift\
/required",keyword:"required",params:{missingProperty:"ignore"},message:"must have required property 'ignore'",schema:S.properties.drift.required,parentSchema:S.
properties.drift,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(s!=="ignore"){const t={instancePath:i+"/drift",schemaPath:"#/properties/drift/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:S.properties.drift,
data:r};e===null?e=[t]:e.push(t),a++}if(r.ignore!==void 0){let s=r.ignore;if(Array.isArray(s)){if(s.length>200){const m={instancePath:i+"/drift/ignore",schemaPath:"\
#/properties/drift/properties/ignore/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,parentSchema:S.properties.
drift.properties.ignore,data:s};e===null?e=[m]:e.push(m),a++}const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(g(h)>512){const l={instancePath:i+
"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters",schema:512,parentSchema:S.properties.drift.properties.ignore.items,data:h};e===null?e=[l]:e.push(l),a++}if(!Vs.test(h)){const l={instancePath:i+"/d\
rift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$))([^*\
\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"},message:'must match pattern "^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1\
,2}(/|$))([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$"',schema:"^(?!/)(?!.*(//|/$))(?!(.*/)?\\.{1,2}(/|$)\
)([^*\\u0000-\\u001f]+|[^*\\u0000-\\u001f]+/[*]{2}|[^*\\u0000-\\u001f]+/[*]\\.[^*/\\u0000-\\u001f]+)$",parentSchema:S.properties.drift.properties.ignore.items,data:h};
e===null?e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/drift/ignore/"+m,schemaPath:"#/properties/drift/properties/ignore/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:S.properties.drift.properties.ignore.items.type,parentSchema:S.properties.drift.properties.ignore.items,data:h};e===
null?e=[l]:e.push(l),a++}}let p=s.length,o;if(p>1){const m={};for(;p--;){let h=s[p];if(typeof h=="string"){if(typeof m[h]=="number"){o=m[h];const l={instancePath:i+
"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (ite\
ms ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:S.properties.drift.properties.ignore,data:s};e===null?e=[l]:e.push(l),a++;break}m[h]=p}}}}else{const t={
instancePath:i+"/drift/ignore",schemaPath:"#/properties/drift/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.properties.
drift.properties.ignore.type,parentSchema:S.properties.drift.properties.ignore,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i+"/drift",schemaPath:"\
#/properties/drift/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.drift.type,parentSchema:S.properties.drift,data:r};e===
null?e=[s]:e.push(s),a++}}if(n.defaults!==void 0){let r=n.defaults;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!(s==="bundles"||s==="os"||s===
"agent"||s==="download")){const t={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:S.properties.defaults,data:r};e===null?e=[t]:e.push(t),a++}if(r.bundles!==void 0&&(Te(r.bundles,
{instancePath:i+"/defaults/bundles",parentData:r,parentDataProperty:"bundles",rootData:k,dynamicAnchors:j})||(e=e===null?Te.errors:e.concat(Te.errors),a=e.length)),
r.os!==void 0){let s=r.os;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/defaults/os",schemaPath:"common.schema.json#/$defs\
/osLayer/type",keyword:"type",params:{type:B.type},message:"must be object,null",schema:B.type,parentSchema:B,data:s};e===null?e=[t]:e.push(t),a++}if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const p={instancePath:i+"/defaults/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:B,data:s};e===null?
e=[p]:e.push(p),a++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const p={instancePath:i+"/defaults/os/channel",schemaPath:"common.sc\
hema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:B.properties.channel.type},message:"must be string,null",schema:B.properties.channel.
type,parentSchema:B.properties.channel,data:t};e===null?e=[p]:e.push(p),a++}if(typeof t=="string"&&!qe.test(t)){const p={instancePath:i+"/defaults/os/channel",schemaPath:"\
common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-\
z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:B.properties.channel,data:t};e===null?e=[p]:e.push(p),a++}}}}if(r.agent!==void 0&&(Ze(
r.agent,{instancePath:i+"/defaults/agent",parentData:r,parentDataProperty:"agent",rootData:k,dynamicAnchors:j})||(e=e===null?Ze.errors:e.concat(Ze.errors),a=e.length)),
r.download!==void 0){let s=r.download;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/defaults/download",schemaPath:"common.\
schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:D.type},message:"must be object,null",schema:D.type,parentSchema:D,data:s};e===null?e=[t]:e.push(
t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="maxRate"){const p={instancePath:i+"/defaults/download",schemaPath:"common.schema.js\
on#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:D,data:s};e===null?e=[p]:e.push(p),a++}if(s.maxRate!==void 0){let t=s.maxRate;if(typeof t!="string"&&t!==null){const p={instancePath:i+"/defaults/d\
ownload/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:D.properties.maxRate.type},message:"mu\
st be string,null",schema:D.properties.maxRate.type,parentSchema:D.properties.maxRate,data:t};e===null?e=[p]:e.push(p),a++}if(typeof t=="string"&&!fs.test(t)){const p={
instancePath:i+"/defaults/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^\
((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|G\
iB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:D.properties.maxRate,data:t};e===null?e=[p]:e.push(p),a++}}}}}else{
const s={instancePath:i+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.defaults.
type,parentSchema:S.properties.defaults,data:r};e===null?e=[s]:e.push(s),a++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:S.type,parentSchema:S,data:n};e===null?e=[r]:e.push(r),a++}return Ve.errors=e,a===0}Ve.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ys=Je,oe={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"group.schema.json",title:"GroupFile",description:"groups/<group>.yaml\
: a layer that several hosts share.",type:"object",properties:{select:{title:"Selector",type:"object",description:"Labels that must all match; without it the gr\
oup reaches the hosts that name it",$ref:"common.schema.json#/$defs/labels",minProperties:1},priority:{description:"Lower is laid first; 0 where absent",type:"i\
nteger",minimum:-1e6,maximum:1e6},bundles:{$ref:"common.schema.json#/$defs/bundleLayers"},os:{$ref:"common.schema.json#/$defs/osLayer"},agent:{$ref:"common.sche\
ma.json#/$defs/agentPin"},download:{$ref:"common.schema.json#/$defs/downloadLayer"}},additionalProperties:!1};function Le(n,{instancePath:i="",parentData:T,parentDataProperty:x,
rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Le.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const s in n){const t=a;if(typeof s=="string"){if(!ye.test(s)){const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundle\
Name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9\
_-]{0,62}$",parentSchema:R,data:s,propertyName:s};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:s,propertyName:s};e===null?e=[p]:e.push(p),a++}var r=t===a;
if(!r){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"property name must be valid",schema:se.propertyNames,
parentSchema:se,data:n};e===null?e=[p]:e.push(p),a++}}for(const s in n)re(n[s],{instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:s,
rootData:k,dynamicAnchors:j})||(e=e===null?re.errors:e.concat(re.errors),a=e.length)}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:se.type,parentSchema:se,data:n};e===null?e=[s]:e.push(s),a++}return Le.errors=e,a===0}Le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Oe(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Oe.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:v.type},message:"must be object,null",schema:v.type,parentSchema:v,data:n};e===null?e=[r]:e.push(r),a++}if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must ha\
ve required property 'version'",schema:v.required,parentSchema:v,data:n};e===null?e=[r]:e.push(r),a++}if(n.sha256===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:v.required,parentSchema:v,data:n};e===null?
e=[r]:e.push(r),a++}if(n.url===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have requ\
ired property 'url'",schema:v.required,parentSchema:v,data:n};e===null?e=[r]:e.push(r),a++}for(const r in n)if(!(r==="version"||r==="sha256"||r==="url"||r==="co\
nfirm")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:v,data:n};e===null?e=[s]:e.push(s),a++}if(n.version!==void 0){let r=n.version;if(typeof r=="string"){if(!ys.test(r)){const s={
instancePath:i+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match patter\
n "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:v.properties.version,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.version.type,parentSchema:v.
properties.version,data:r};e===null?e=[s]:e.push(s),a++}}if(n.sha256!==void 0){let r=n.sha256;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1){const s={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1\
 properties",schema:1,parentSchema:v.properties.sha256,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="amd64"||s==="arm64")){const t={instancePath:i+
"/sha256",schemaPath:"#/properties/sha256/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:v.properties.sha256,data:r};e===null?e=[t]:e.push(t),a++}if(r.amd64!==void 0){let s=r.amd64;if(typeof s=="string"){if(!U.test(
s)){const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern \
"^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/\
sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:s};e===null?e=[t]:e.push(t),a++}}if(r.arm64!==void 0){
let s=r.arm64;if(typeof s=="string"){if(!U.test(s)){const t={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+
"/sha256/arm64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:s};e===null?e=
[t]:e.push(t),a++}}}else{const s={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:v.properties.sha256.type,parentSchema:v.properties.sha256,data:r};e===null?e=[s]:e.push(s),a++}}if(n.url!==void 0){let r=n.url;if(typeof r!="string"&&!Array.
isArray(r)){const s={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:v.properties.url.type},message:"must be string,array",
schema:v.properties.url.type,parentSchema:v.properties.url,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"){if(g(r)>2048){const s={instancePath:i+"/u\
rl",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:v.
properties.url,data:r};e===null?e=[s]:e.push(s),a++}if(g(r)<1){const s={instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.url,data:r};e===null?e=[s]:e.push(s),a++}}if(Array.isArray(r)){if(r.
length>16){const t={instancePath:i+"/url",schemaPath:"#/properties/url/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",
schema:16,parentSchema:v.properties.url,data:r};e===null?e=[t]:e.push(t),a++}if(r.length<1){const t={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:v.properties.url,data:r};e===null?e=[t]:e.push(t),a++}const s=r.
length;for(let t=0;t<s;t++){let p=r[t];if(typeof p=="string"){if(g(p)>2048){const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:v.properties.url.items,data:p};e===null?e=[o]:e.push(o),
a++}if(g(p)<1){const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:v.properties.url.items,data:p};e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/url/"+t,schemaPath:"#/prop\
erties/url/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.url.items.type,parentSchema:v.properties.url.items,data:p};
e===null?e=[o]:e.push(o),a++}}}}if(n.confirm!==void 0){let r=n.confirm;if(typeof r=="string"){if(!Q.test(r)){const s={instancePath:i+"/confirm",schemaPath:"#/pr\
operties/confirm/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-\
9][0-9]{0,6}(s|m|h|d)$",parentSchema:v.properties.confirm,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/confirm",schemaPath:"#/properties\
/confirm/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.confirm.type,parentSchema:v.properties.confirm,data:r};e===null?
e=[s]:e.push(s),a++}}}return Oe.errors=e,a===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Je(n,{instancePath:i="",parentData:T,parentDataProperty:x,
rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Je.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){for(const s in n)if(!(s==="select"||s==="priority"||s==="bundles"||s==="os"||s==="agent"||s==="download")){const t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:oe,data:n};
e===null?e=[t]:e.push(t),a++}if(n.select!==void 0){let s=n.select;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const p=a;if(typeof t=="string"&&
!ls.test(t)){const o={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:F.propertyNames,
data:t,propertyName:t};e===null?e=[o]:e.push(o),a++}var r=p===a;if(!r){const o={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:F.propertyNames,parentSchema:F,data:s};e===null?e=[o]:e.push(o),
a++}}for(const t in s){let p=s[t];if(typeof p=="string"){if(!ds.test(p)){const o={instancePath:i+"/select/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'must match patter\
n "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:F.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}}else{
const o={instancePath:i+"/select/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:F.additionalProperties.type,parentSchema:F.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}}}else{
const t={instancePath:i+"/select",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.type,
parentSchema:F,data:s};e===null?e=[t]:e.push(t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:i+"/select",schemaPath:"\
#/properties/select/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:oe.properties.
select,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:oe.properties.select.type,parentSchema:oe.properties.select,data:s};e===null?e=[t]:e.push(t),a++}}if(n.priority!==void 0){let s=n.
priority;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:i+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:oe.properties.priority.type,parentSchema:oe.properties.priority,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s==
"number"&&isFinite(s)){if(s>1e6||isNaN(s)){const t={instancePath:i+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:oe.properties.priority,data:s};e===null?e=[t]:e.push(t),a++}if(s<-1e6||isNaN(s)){const t={instancePath:i+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000",schema:-1e6,parentSchema:oe.
properties.priority,data:s};e===null?e=[t]:e.push(t),a++}}}if(n.bundles!==void 0&&(Le(n.bundles,{instancePath:i+"/bundles",parentData:n,parentDataProperty:"bund\
les",rootData:k,dynamicAnchors:j})||(e=e===null?Le.errors:e.concat(Le.errors),a=e.length)),n.os!==void 0){let s=n.os;if(!(s&&typeof s=="object"&&!Array.isArray(
s))&&s!==null){const t={instancePath:i+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:B.type},message:"must be object,nul\
l",schema:B.type,parentSchema:B,data:s};e===null?e=[t]:e.push(t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const p={instancePath:i+
"/os",schemaPath:"common.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:B,data:s};e===null?e=[p]:e.push(p),a++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const p={
instancePath:i+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:B.properties.channel.type},message:"\
must be string,null",schema:B.properties.channel.type,parentSchema:B.properties.channel,data:t};e===null?e=[p]:e.push(p),a++}if(typeof t=="string"&&!qe.test(t)){
const p={instancePath:i+"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z\
0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:B.properties.channel,data:t};e===null?
e=[p]:e.push(p),a++}}}}if(n.agent!==void 0&&(Oe(n.agent,{instancePath:i+"/agent",parentData:n,parentDataProperty:"agent",rootData:k,dynamicAnchors:j})||(e=e===null?
Oe.errors:e.concat(Oe.errors),a=e.length)),n.download!==void 0){let s=n.download;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+
"/download",schemaPath:"common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:D.type},message:"must be object,null",schema:D.type,parentSchema:D,
data:s};e===null?e=[t]:e.push(t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="maxRate"){const p={instancePath:i+"/download",schemaPath:"\
common.schema.json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:D,data:s};e===null?e=[p]:e.push(p),a++}if(s.maxRate!==void 0){let t=s.maxRate;if(typeof t!="string"&&t!==null){const p={instancePath:i+
"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:D.properties.maxRate.type},message:"\
must be string,null",schema:D.properties.maxRate.type,parentSchema:D.properties.maxRate,data:t};e===null?e=[p]:e.push(p),a++}if(typeof t=="string"&&!fs.test(t)){
const p={instancePath:i+"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^\
((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|G\
iB))$"',schema:"^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:D.properties.maxRate,data:t};e===null?e=[p]:e.push(p),a++}}}}}else{
const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:oe.type,parentSchema:oe,data:n};e===null?e=[s]:
e.push(s),a++}return Je.errors=e,a===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var et=be,st=Xe,L={$schema:"https://json-schema.org/draft/2020-12\
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
 down",type:"boolean"}},additionalProperties:!1},Ie={title:"GroupName",description:"A group name: lower-case letters, digits, `.`, `_` and `-`, at most 63 chara\
cters",type:"string",pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},As=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$","u"),tt=new RegExp("^[^\\\
u0000-\\u001f\\u007f]{1,200}$","u");function _e(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=_e.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n){const t=a;if(typeof s==
"string"){if(!ye.test(s)){const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_\
-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:R,data:s,propertyName:s};e===null?e=[p]:e.
push(p),a++}}else{const p={instancePath:i,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:R.type,parentSchema:R,data:s,propertyName:s};e===null?e=[p]:e.push(p),a++}var r=t===a;if(!r){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:s},message:"property name must be valid",schema:se.propertyNames,parentSchema:se,data:n};e===null?e=[p]:e.push(p),a++}}for(const s in n)
re(n[s],{instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:s,rootData:k,dynamicAnchors:j})||(e=e===null?re.errors:e.concat(
re.errors),a=e.length)}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:se.type,parentSchema:se,
data:n};e===null?e=[s]:e.push(s),a++}return _e.errors=e,a===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(n,{instancePath:i="",parentData:T,
parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Fe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:v.type},message:"must be object,n\
ull",schema:v.type,parentSchema:v,data:n};e===null?e=[r]:e.push(r),a++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:v.required,parentSchema:v,data:n};
e===null?e=[r]:e.push(r),a++}if(n.sha256===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"\
must have required property 'sha256'",schema:v.required,parentSchema:v,data:n};e===null?e=[r]:e.push(r),a++}if(n.url===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:v.required,parentSchema:v,data:n};e===null?e=[r]:
e.push(r),a++}for(const r in n)if(!(r==="version"||r==="sha256"||r==="url"||r==="confirm")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:v,data:n};e===null?e=[s]:e.push(s),a++}
if(n.version!==void 0){let r=n.version;if(typeof r=="string"){if(!ys.test(r)){const s={instancePath:i+"/version",schemaPath:"#/properties/version/pattern",keyword:"\
pattern",params:{pattern:"^[0-9][0-9A-Za-z.+~-]{0,62}$"},message:'must match pattern "^[0-9][0-9A-Za-z.+~-]{0,62}$"',schema:"^[0-9][0-9A-Za-z.+~-]{0,62}$",parentSchema:v.
properties.version,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:v.properties.version.type,parentSchema:v.properties.version,data:r};e===null?e=[s]:e.push(s),a++}}if(n.sha256!==void 0){
let r=n.sha256;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const s={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/minPro\
perties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:v.properties.sha256,data:r};e===null?e=[
s]:e.push(s),a++}for(const s in r)if(!(s==="amd64"||s==="arm64")){const t={instancePath:i+"/sha256",schemaPath:"#/properties/sha256/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:v.properties.sha256,data:r};e===null?e=
[t]:e.push(t),a++}if(r.amd64!==void 0){let s=r.amd64;if(typeof s=="string"){if(!U.test(s)){const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/pa\
ttern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,data:s};e===null?
e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/sha256/amd64",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:_.type,parentSchema:_,data:s};e===null?e=[t]:e.push(t),a++}}if(r.arm64!==void 0){let s=r.arm64;if(typeof s=="string"){if(!U.test(s)){const t={instancePath:i+
"/sha256/arm64",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[\
0-9a-f]{64}$",parentSchema:_,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/sha256/arm64",schemaPath:"#/$defs/sha256/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i+"/sha256",schemaPath:"\
#/properties/sha256/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.sha256.type,parentSchema:v.properties.sha256,data:r};
e===null?e=[s]:e.push(s),a++}}if(n.url!==void 0){let r=n.url;if(typeof r!="string"&&!Array.isArray(r)){const s={instancePath:i+"/url",schemaPath:"#/properties/u\
rl/type",keyword:"type",params:{type:v.properties.url.type},message:"must be string,array",schema:v.properties.url.type,parentSchema:v.properties.url,data:r};e===
null?e=[s]:e.push(s),a++}if(typeof r=="string"){if(g(r)>2048){const s={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:v.properties.url,data:r};e===null?e=[s]:e.push(s),a++}if(g(r)<1){const s={
instancePath:i+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.
properties.url,data:r};e===null?e=[s]:e.push(s),a++}}if(Array.isArray(r)){if(r.length>16){const t={instancePath:i+"/url",schemaPath:"#/properties/url/maxItems",
keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:v.properties.url,data:r};e===null?e=[t]:e.push(t),a++}if(r.
length<1){const t={instancePath:i+"/url",schemaPath:"#/properties/url/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:v.properties.url,data:r};e===null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(typeof p=="string"){if(g(p)>2048){const o={
instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",
schema:2048,parentSchema:v.properties.url.items,data:p};e===null?e=[o]:e.push(o),a++}if(g(p)<1){const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/i\
tems/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.url.items,data:p};e===null?
e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/url/"+t,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:v.properties.url.items.type,parentSchema:v.properties.url.items,data:p};e===null?e=[o]:e.push(o),a++}}}}if(n.confirm!==void 0){let r=n.confirm;if(typeof r==
"string"){if(!Q.test(r)){const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|\
d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:v.properties.confirm,data:r};e===null?e=[s]:e.push(
s),a++}}else{const s={instancePath:i+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.
confirm.type,parentSchema:v.properties.confirm,data:r};e===null?e=[s]:e.push(s),a++}}}return Fe.errors=e,a===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Xe(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Xe.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n)if(!Pe.call(L.properties,s)){const t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:L,
data:n};e===null?e=[t]:e.push(t),a++}if(n.labels!==void 0){let s=n.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s){const p=a;if(typeof t==
"string"&&!ls.test(t)){const o={instancePath:i+"/labels",schemaPath:"common.schema.json#/$defs/labels/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",parentSchema:F.
propertyNames,data:t,propertyName:t};e===null?e=[o]:e.push(o),a++}var r=p===a;if(!r){const o={instancePath:i+"/labels",schemaPath:"common.schema.json#/$defs/lab\
els/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:F.propertyNames,parentSchema:F,data:s};e===null?
e=[o]:e.push(o),a++}}for(const t in s){let p=s[t];if(typeof p=="string"){if(!ds.test(p)){const o={instancePath:i+"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{0,63}$"},message:'\
must match pattern "^[^\\u0000-\\u001f\\u007f]{0,63}$"',schema:"^[^\\u0000-\\u001f\\u007f]{0,63}$",parentSchema:F.additionalProperties,data:p};e===null?e=[o]:e.
push(o),a++}}else{const o={instancePath:i+"/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.additionalProperties.type,parentSchema:F.additionalProperties,data:p};e===null?e=[
o]:e.push(o),a++}}}else{const t={instancePath:i+"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:F.type,parentSchema:F,data:s};e===null?e=[t]:e.push(t),a++}}if(n.groups!==void 0){let s=n.groups;if(Array.isArray(s)){const t=s.length;for(let m=0;m<
t;m++){let h=s[m];if(typeof h=="string"){if(!qe.test(h)){const l={instancePath:i+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:Ie,
data:h};e===null?e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Ie.type,parentSchema:Ie,data:h};e===null?e=[l]:e.push(l),a++}}let p=s.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(J(s[p],
s[o])){const m={instancePath:i+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate it\
ems (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:L.properties.groups,data:s};e===null?e=[m]:e.push(m),a++;break e}}}else{const t={instancePath:i+
"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:L.properties.groups.type,parentSchema:L.properties.
groups,data:s};e===null?e=[t]:e.push(t),a++}}if(n.bundles!==void 0&&(_e(n.bundles,{instancePath:i+"/bundles",parentData:n,parentDataProperty:"bundles",rootData:k,
dynamicAnchors:j})||(e=e===null?_e.errors:e.concat(_e.errors),a=e.length)),n.os!==void 0){let s=n.os;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={
instancePath:i+"/os",schemaPath:"common.schema.json#/$defs/osLayer/type",keyword:"type",params:{type:B.type},message:"must be object,null",schema:B.type,parentSchema:B,
data:s};e===null?e=[t]:e.push(t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="channel"){const p={instancePath:i+"/os",schemaPath:"c\
ommon.schema.json#/$defs/osLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",
schema:!1,parentSchema:B,data:s};e===null?e=[p]:e.push(p),a++}if(s.channel!==void 0){let t=s.channel;if(typeof t!="string"&&t!==null){const p={instancePath:i+"/\
os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/type",keyword:"type",params:{type:B.properties.channel.type},message:"must be strin\
g,null",schema:B.properties.channel.type,parentSchema:B.properties.channel,data:t};e===null?e=[p]:e.push(p),a++}if(typeof t=="string"&&!qe.test(t)){const p={instancePath:i+
"/os/channel",schemaPath:"common.schema.json#/$defs/osLayer/properties/channel/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:B.properties.channel,data:t};e===null?e=[p]:e.push(p),a++}}}}
if(n.agent!==void 0&&(Fe(n.agent,{instancePath:i+"/agent",parentData:n,parentDataProperty:"agent",rootData:k,dynamicAnchors:j})||(e=e===null?Fe.errors:e.concat(
Fe.errors),a=e.length)),n.download!==void 0){let s=n.download;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/download",schemaPath:"\
common.schema.json#/$defs/downloadLayer/type",keyword:"type",params:{type:D.type},message:"must be object,null",schema:D.type,parentSchema:D,data:s};e===null?e=
[t]:e.push(t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t in s)if(t!=="maxRate"){const p={instancePath:i+"/download",schemaPath:"common.schema.\
json#/$defs/downloadLayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:D,data:s};e===null?e=[p]:e.push(p),a++}if(s.maxRate!==void 0){let t=s.maxRate;if(typeof t!="string"&&t!==null){const p={instancePath:i+"/download/m\
axRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/type",keyword:"type",params:{type:D.properties.maxRate.type},message:"must be str\
ing,null",schema:D.properties.maxRate.type,parentSchema:D.properties.maxRate,data:t};e===null?e=[p]:e.push(p),a++}if(typeof t=="string"&&!fs.test(t)){const p={instancePath:i+
"/download/maxRate",schemaPath:"common.schema.json#/$defs/downloadLayer/properties/maxRate/pattern",keyword:"pattern",params:{pattern:"^((6[4-9]|[7-9][0-9]|[1-9\
][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"},message:'must match pattern "^((6[4-9]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$"',schema:"^((6[4-9\
]|[7-9][0-9]|[1-9][0-9]{2,6})KiB|[1-9][0-9]{0,6}(MiB|GiB))$",parentSchema:D.properties.maxRate,data:t};e===null?e=[p]:e.push(p),a++}}}}if(n.suspend!==void 0){let s=n.
suspend;if(typeof s!="boolean"&&!Array.isArray(s)){const t={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:L.properties.
suspend.type},message:"must be boolean,array",schema:L.properties.suspend.type,parentSchema:L.properties.suspend,data:s};e===null?e=[t]:e.push(t),a++}if(Array.isArray(
s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(!ye.test(h)){const l={instancePath:i+"/suspend/"+m,schemaPath:"common.schema.json\
#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[\
a-z0-9][a-z0-9_-]{0,62}$",parentSchema:R,data:h};e===null?e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/suspend/"+m,schemaPath:"common.schema.json#/$defs/\
bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:h};e===null?e=[l]:e.push(l),a++}}let p=s.length,
o;if(p>1){e:for(;p--;)for(o=p;o--;)if(J(s[p],s[o])){const m={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/uniqueItems",keyword:"uniqueItems",params:{
i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:L.properties.suspend,data:s};e===null?e=[m]:e.push(
m),a++;break e}}}}if(n.developer!==void 0){let s=n.developer;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/developer",schemaPath:"\
#/properties/developer/type",keyword:"type",params:{type:L.properties.developer.type},message:"must be object,null",schema:L.properties.developer.type,parentSchema:L.
properties.developer,data:s};e===null?e=[t]:e.push(t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.from===void 0){const t={instancePath:i+"/developer",
schemaPath:"#/properties/developer/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'",schema:L.properties.
developer.required,parentSchema:L.properties.developer,data:s};e===null?e=[t]:e.push(t),a++}if(s.until===void 0){const t={instancePath:i+"/developer",schemaPath:"\
#/properties/developer/required",keyword:"required",params:{missingProperty:"until"},message:"must have required property 'until'",schema:L.properties.developer.
required,parentSchema:L.properties.developer,data:s};e===null?e=[t]:e.push(t),a++}if(s.reason===void 0){const t={instancePath:i+"/developer",schemaPath:"#/prope\
rties/developer/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'",schema:L.properties.developer.required,
parentSchema:L.properties.developer,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s)if(!(t==="from"||t==="until"||t==="reason")){const p={instancePath:i+"\
/developer",schemaPath:"#/properties/developer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:L.properties.developer,data:s};e===null?e=[p]:e.push(p),a++}if(s.from!==void 0){let t=s.from;if(typeof t=="string"){if(!As.
test(t)){const p={instancePath:i+"/developer/from",schemaPath:"#/properties/developer/properties/from/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9\
]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"',schema:"^[0-9]{4}-[0-\
9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$",parentSchema:L.properties.developer.properties.from,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+
"/developer/from",schemaPath:"#/properties/developer/properties/from/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.properties.developer.
properties.from.type,parentSchema:L.properties.developer.properties.from,data:t};e===null?e=[p]:e.push(p),a++}}if(s.until!==void 0){let t=s.until;if(typeof t=="\
string"){if(!As.test(t)){const p={instancePath:i+"/developer/until",schemaPath:"#/properties/developer/properties/until/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"',schema:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$",parentSchema:L.properties.developer.properties.until,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={
instancePath:i+"/developer/until",schemaPath:"#/properties/developer/properties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.
properties.developer.properties.until.type,parentSchema:L.properties.developer.properties.until,data:t};e===null?e=[p]:e.push(p),a++}}if(s.reason!==void 0){let t=s.
reason;if(typeof t=="string"){if(!tt.test(t)){const p={instancePath:i+"/developer/reason",schemaPath:"#/properties/developer/properties/reason/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f]{1,200}$"',schema:"^[^\\u0000-\\u001f\\u007f]\
{1,200}$",parentSchema:L.properties.developer.properties.reason,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/developer/reason",schemaPath:"\
#/properties/developer/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.properties.developer.properties.reason.type,
parentSchema:L.properties.developer.properties.reason,data:t};e===null?e=[p]:e.push(p),a++}}}}if(n.retire!==void 0){let s=n.retire;if(typeof s!="boolean"){const t={
instancePath:i+"/retire",schemaPath:"#/properties/retire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:L.properties.retire.type,
parentSchema:L.properties.retire,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:L.type,parentSchema:L,data:n};e===null?e=[s]:e.push(s),a++}return Xe.errors=e,a===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var rt=Qe,c={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"inventory.schema.json",title:"InventoryRecord",description:"inventory.json on a host's \
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
})?Z$"}}},Be={title:"Time",description:"A time in UTC, such as `2026-11-21T09:00:00.000Z`",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:\
[0-9]{2}([.][0-9]{1,3})?Z$"},at=new RegExp("^([0-9A-F]{40}|[0-9A-F]{64})$","u"),gs=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1\
,3})?Z$","u");function Qe(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Qe.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:c.required,parentSchema:c,data:n};e===null?
e=[r]:e.push(r),a++}if(n.host===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"must have re\
quired property 'host'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),a++}if(n.key===void 0){const r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),
a++}if(n.bootId===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bootId"},message:"must have required prope\
rty 'bootId'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),a++}if(n.sequence===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),
a++}if(n.reportedAt===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reportedAt"},message:"must have requir\
ed property 'reportedAt'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),a++}if(n.agent===void 0){const r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.
push(r),a++}if(n.fleet===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required\
 property 'fleet'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),a++}if(n.desired===void 0){const r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"desired"},message:"must have required property 'desired'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.
push(r),a++}if(n.applied===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"applied"},message:"must have requ\
ired property 'applied'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),a++}if(n.state===void 0){const r={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.
push(r),a++}if(n.conditions===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conditions"},message:"must hav\
e required property 'conditions'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),a++}if(n.bundles===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:c.required,parentSchema:c,data:n};e===null?
e=[r]:e.push(r),a++}if(n.os===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"},message:"must have requir\
ed property 'os'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),a++}if(n.hardware===void 0){const r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"hardware"},message:"must have required property 'hardware'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:
e.push(r),a++}if(n.network===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"must have re\
quired property 'network'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),a++}for(const r in n)if(!Pe.call(c.properties,r)){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:c,
data:n};e===null?e=[s]:e.push(s),a++}if(n.version!==void 0){let r=n.version;if(r!==1){const s={instancePath:i+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:c.properties.version,data:r};e===null?e=[s]:e.push(s),a++}}if(n.
host!==void 0){let r=n.host;if(typeof r=="string"){if(!ke.test(r)){const s={instancePath:i+"/host",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a\
-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:H,
data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/host",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:H.type,parentSchema:H,data:r};e===null?e=[s]:e.push(s),a++}}if(n.key!==void 0){let r=n.key;if(typeof r=="string"){if(!at.test(
r)){const s={instancePath:i+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^([0-9A-F]{40}|[0-9A-F]{64})$"},message:'must match \
pattern "^([0-9A-F]{40}|[0-9A-F]{64})$"',schema:"^([0-9A-F]{40}|[0-9A-F]{64})$",parentSchema:c.properties.key,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={
instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.key.type,parentSchema:c.
properties.key,data:r};e===null?e=[s]:e.push(s),a++}}if(n.bootId!==void 0){let r=n.bootId;if(typeof r!="string"&&r!==null){const s={instancePath:i+"/bootId",schemaPath:"\
#/properties/bootId/type",keyword:"type",params:{type:c.properties.bootId.type},message:"must be string,null",schema:c.properties.bootId.type,parentSchema:c.properties.
bootId,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&g(r)>64){const s={instancePath:i+"/bootId",schemaPath:"#/properties/bootId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:c.properties.bootId,data:r};e===null?e=[s]:e.push(s),a++}}if(n.
sequence!==void 0){let r=n.sequence;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:i+"/sequence",schemaPath:"#/properties/seque\
nce/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:c.properties.sequence.type,parentSchema:c.properties.sequence,data:r};e===null?
e=[s]:e.push(s),a++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const s={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:c.properties.sequence,data:r};e===null?e=[s]:e.push(s),a++}}if(n.reportedAt!==
void 0){let r=n.reportedAt;if(typeof r=="string"){if(!gs.test(r)){const s={instancePath:i+"/reportedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[\
0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:Be,data:r};e===null?e=[s]:e.push(s),a++}}else{
const s={instancePath:i+"/reportedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Be.type,parentSchema:Be,
data:r};e===null?e=[s]:e.push(s),a++}}if(n.agent!==void 0){let r=n.agent;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0){const s={instancePath:i+
"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:c.
properties.agent.required,parentSchema:c.properties.agent,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="version"||s==="wanted")){const t={instancePath:i+
"/agent",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:c.properties.agent,data:r};e===null?e=[t]:e.push(t),a++}if(r.version!==void 0){let s=r.version;if(typeof s=="string"){if(g(s)>64){
const t={instancePath:i+"/agent/version",schemaPath:"#/properties/agent/properties/version/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters",schema:64,parentSchema:c.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/ag\
ent/version",schemaPath:"#/properties/agent/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.agent.properties.
version.type,parentSchema:c.properties.agent.properties.version,data:s};e===null?e=[t]:e.push(t),a++}}if(r.wanted!==void 0){let s=r.wanted;if(typeof s!="string"&&
s!==null){const t={instancePath:i+"/agent/wanted",schemaPath:"#/properties/agent/properties/wanted/type",keyword:"type",params:{type:c.properties.agent.properties.
wanted.type},message:"must be string,null",schema:c.properties.agent.properties.wanted.type,parentSchema:c.properties.agent.properties.wanted,data:s};e===null?e=
[t]:e.push(t),a++}if(typeof s=="string"&&g(s)>64){const t={instancePath:i+"/agent/wanted",schemaPath:"#/properties/agent/properties/wanted/maxLength",keyword:"m\
axLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:c.properties.agent.properties.wanted,data:s};e===null?e=[t]:e.
push(t),a++}}}else{const s={instancePath:i+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.
properties.agent.type,parentSchema:c.properties.agent,data:r};e===null?e=[s]:e.push(s),a++}}if(n.fleet!==void 0){let r=n.fleet;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.commit===void 0){const s={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"commit"},
message:"must have required property 'commit'",schema:c.properties.fleet.required,parentSchema:c.properties.fleet,data:r};e===null?e=[s]:e.push(s),a++}if(r.head===
void 0){const s={instancePath:i+"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"head"},message:"must have required\
 property 'head'",schema:c.properties.fleet.required,parentSchema:c.properties.fleet,data:r};e===null?e=[s]:e.push(s),a++}if(r.source===void 0){const s={instancePath:i+
"/fleet",schemaPath:"#/properties/fleet/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'",schema:c.properties.
fleet.required,parentSchema:c.properties.fleet,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="commit"||s==="head"||s==="source")){const t={instancePath:i+
"/fleet",schemaPath:"#/properties/fleet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:c.properties.fleet,data:r};e===null?e=[t]:e.push(t),a++}if(r.commit!==void 0){let s=r.commit;if(typeof s!="string"&&s!==null){const t={
instancePath:i+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/type",keyword:"type",params:{type:c.properties.fleet.properties.commit.type},message:"\
must be string,null",schema:c.properties.fleet.properties.commit.type,parentSchema:c.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s==
"string"&&!ze.test(s)){const t={instancePath:i+"/fleet/commit",schemaPath:"#/properties/fleet/properties/commit/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:c.properties.fleet.properties.commit,data:s};e===null?e=[t]:e.push(
t),a++}}if(r.head!==void 0){let s=r.head;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/fleet/head",schemaPath:"#/properties/fleet/properties/head/t\
ype",keyword:"type",params:{type:c.properties.fleet.properties.head.type},message:"must be string,null",schema:c.properties.fleet.properties.head.type,parentSchema:c.
properties.fleet.properties.head,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="string"&&!ze.test(s)){const t={instancePath:i+"/fleet/head",schemaPath:"#/pr\
operties/fleet/properties/head/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",
parentSchema:c.properties.fleet.properties.head,data:s};e===null?e=[t]:e.push(t),a++}}if(r.source!==void 0){let s=r.source;if(typeof s!="string"&&s!==null){const t={
instancePath:i+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/type",keyword:"type",params:{type:c.properties.fleet.properties.source.type},message:"\
must be string,null",schema:c.properties.fleet.properties.source.type,parentSchema:c.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s==
"string"&&g(s)>2048){const t={instancePath:i+"/fleet/source",schemaPath:"#/properties/fleet/properties/source/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters",schema:2048,parentSchema:c.properties.fleet.properties.source,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={
instancePath:i+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.properties.fleet.type,parentSchema:c.
properties.fleet,data:r};e===null?e=[s]:e.push(s),a++}}if(n.desired!==void 0){let r=n.desired;if(typeof r!="string"&&r!==null){const s={instancePath:i+"/desired",
schemaPath:"#/properties/desired/type",keyword:"type",params:{type:c.properties.desired.type},message:"must be string,null",schema:c.properties.desired.type,parentSchema:c.
properties.desired,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&!U.test(r)){const s={instancePath:i+"/desired",schemaPath:"#/properties/desired/p\
attern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:c.properties.desired,
data:r};e===null?e=[s]:e.push(s),a++}}if(n.applied!==void 0){let r=n.applied;if(typeof r!="string"&&r!==null){const s={instancePath:i+"/applied",schemaPath:"#/p\
roperties/applied/type",keyword:"type",params:{type:c.properties.applied.type},message:"must be string,null",schema:c.properties.applied.type,parentSchema:c.properties.
applied,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&!U.test(r)){const s={instancePath:i+"/applied",schemaPath:"#/properties/applied/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:c.properties.applied,data:r};e===null?
e=[s]:e.push(s),a++}}if(n.state!==void 0){let r=n.state;if(!(r==="converged"||r==="waiting"||r==="applying"||r==="failed"||r==="stale"||r==="suspended")){const s={
instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:c.properties.state.enum},message:"must be equal to one of the \
allowed values",schema:c.properties.state.enum,parentSchema:c.properties.state,data:r};e===null?e=[s]:e.push(s),a++}}if(n.conditions!==void 0){let r=n.conditions;
if(Array.isArray(r)){if(r.length>1e3){const t={instancePath:i+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit:1e3},
message:"must NOT have more than 1000 items",schema:1e3,parentSchema:c.properties.conditions,data:r};e===null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<
s;t++){let p=r[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.type===void 0){const o={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditions/\
items/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:c.properties.conditions.items.required,parentSchema:c.
properties.conditions.items,data:p};e===null?e=[o]:e.push(o),a++}if(p.status===void 0){const o={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditi\
ons/items/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'",schema:c.properties.conditions.items.required,
parentSchema:c.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),a++}if(p.code===void 0){const o={instancePath:i+"/conditions/"+t,schemaPath:"#/prope\
rties/conditions/items/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'",schema:c.properties.conditions.
items.required,parentSchema:c.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),a++}if(p.message===void 0){const o={instancePath:i+"/conditions/"+t,schemaPath:"\
#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'",schema:c.properties.
conditions.items.required,parentSchema:c.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),a++}if(p.since===void 0){const o={instancePath:i+"/conditi\
ons/"+t,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:c.
properties.conditions.items.required,parentSchema:c.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),a++}for(const o in p)if(!(o==="type"||o==="stat\
us"||o==="code"||o==="message"||o==="since")){const m={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:c.properties.conditions.items,data:p};e===
null?e=[m]:e.push(m),a++}if(p.type!==void 0){let o=p.type;if(typeof o=="string"){if(g(o)>200){const m={instancePath:i+"/conditions/"+t+"/type",schemaPath:"#/pro\
perties/conditions/items/properties/type/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:c.
properties.conditions.items.properties.type,data:o};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/conditions/"+t+"/type",schemaPath:"#/properties\
/conditions/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.conditions.items.properties.type.type,
parentSchema:c.properties.conditions.items.properties.type,data:o};e===null?e=[m]:e.push(m),a++}}if(p.status!==void 0){let o=p.status;if(typeof o!="boolean"){const m={
instancePath:i+"/conditions/"+t+"/status",schemaPath:"#/properties/conditions/items/properties/status/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean",schema:c.properties.conditions.items.properties.status.type,parentSchema:c.properties.conditions.items.properties.status,data:o};e===null?e=[m]:e.push(
m),a++}}if(p.code!==void 0){let o=p.code;if(typeof o!="string"&&o!==null){const m={instancePath:i+"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/i\
tems/properties/code/type",keyword:"type",params:{type:c.properties.conditions.items.properties.code.type},message:"must be string,null",schema:c.properties.conditions.
items.properties.code.type,parentSchema:c.properties.conditions.items.properties.code,data:o};e===null?e=[m]:e.push(m),a++}if(typeof o=="string"&&g(o)>64){const m={
instancePath:i+"/conditions/"+t+"/code",schemaPath:"#/properties/conditions/items/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must\
 NOT have more than 64 characters",schema:64,parentSchema:c.properties.conditions.items.properties.code,data:o};e===null?e=[m]:e.push(m),a++}}if(p.message!==void 0){
let o=p.message;if(typeof o=="string"){if(g(o)>8192){const m={instancePath:i+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/properties/me\
ssage/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,parentSchema:c.properties.conditions.items.
properties.message,data:o};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/conditions/"+t+"/message",schemaPath:"#/properties/conditions/items/prop\
erties/message/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.conditions.items.properties.message.type,parentSchema:c.
properties.conditions.items.properties.message,data:o};e===null?e=[m]:e.push(m),a++}}if(p.since!==void 0){let o=p.since;if(typeof o=="string"){if(!gs.test(o)){const m={
instancePath:i+"/conditions/"+t+"/since",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9\
]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"^[0-9]{4}-[0-9]{2}-[0-9\
]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:Be,data:o};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/conditions/"+t+"/since",
schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Be.type,parentSchema:Be,data:o};e===null?e=[m]:e.push(m),a++}}}else{
const o={instancePath:i+"/conditions/"+t,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.
properties.conditions.items.type,parentSchema:c.properties.conditions.items,data:p};e===null?e=[o]:e.push(o),a++}}}else{const s={instancePath:i+"/conditions",schemaPath:"\
#/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.conditions.type,parentSchema:c.properties.conditions,
data:r};e===null?e=[s]:e.push(s),a++}}if(n.bundles!==void 0){let r=n.bundles;if(Array.isArray(r)){if(r.length>1e3){const t={instancePath:i+"/bundles",schemaPath:"\
#/properties/bundles/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:c.properties.bundles,data:r};
e===null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const o={instancePath:i+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:c.
properties.bundles.items.required,parentSchema:c.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),a++}if(p.digest===void 0){const o={instancePath:i+"/b\
undles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",
schema:c.properties.bundles.items.required,parentSchema:c.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),a++}if(p.state===void 0){const o={instancePath:i+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",
schema:c.properties.bundles.items.required,parentSchema:c.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),a++}if(p.services===void 0){const o={instancePath:i+
"/bundles/"+t,schemaPath:"#/properties/bundles/items/required",keyword:"required",params:{missingProperty:"services"},message:"must have required property 'serv\
ices'",schema:c.properties.bundles.items.required,parentSchema:c.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),a++}for(const o in p)if(!(o==="name"||
o==="digest"||o==="state"||o==="services")){const m={instancePath:i+"/bundles/"+t,schemaPath:"#/properties/bundles/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:c.properties.bundles.items,data:p};e===null?e=[
m]:e.push(m),a++}if(p.name!==void 0){let o=p.name;if(typeof o=="string"){if(!ye.test(o)){const m={instancePath:i+"/bundles/"+t+"/name",schemaPath:"common.schema\
.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:R,data:o};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/bundles/"+t+"/name",schemaPath:"common.schema.js\
on#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:o};e===null?e=[m]:e.push(m),a++}}if(p.
digest!==void 0){let o=p.digest;if(typeof o!="string"&&o!==null){const m={instancePath:i+"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properti\
es/digest/type",keyword:"type",params:{type:c.properties.bundles.items.properties.digest.type},message:"must be string,null",schema:c.properties.bundles.items.properties.
digest.type,parentSchema:c.properties.bundles.items.properties.digest,data:o};e===null?e=[m]:e.push(m),a++}if(typeof o=="string"&&!U.test(o)){const m={instancePath:i+
"/bundles/"+t+"/digest",schemaPath:"#/properties/bundles/items/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must matc\
h pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:c.properties.bundles.items.properties.digest,data:o};e===null?e=[m]:e.push(m),a++}}if(p.state!==
void 0){let o=p.state;if(typeof o=="string"){if(g(o)>64){const m={instancePath:i+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:c.properties.bundles.items.properties.state,
data:o};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/bundles/"+t+"/state",schemaPath:"#/properties/bundles/items/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:c.properties.bundles.items.properties.state.type,parentSchema:c.properties.bundles.items.properties.
state,data:o};e===null?e=[m]:e.push(m),a++}}if(p.services!==void 0){let o=p.services;if(Array.isArray(o)){if(o.length>1e3){const h={instancePath:i+"/bundles/"+t+
"/services",schemaPath:"#/properties/bundles/items/properties/services/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 ite\
ms",schema:1e3,parentSchema:c.properties.bundles.items.properties.services,data:o};e===null?e=[h]:e.push(h),a++}const m=o.length;for(let h=0;h<m;h++){let l=o[h];
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){const u={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/pro\
perties/services/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:c.properties.bundles.items.
properties.services.items.required,parentSchema:c.properties.bundles.items.properties.services.items,data:l};e===null?e=[u]:e.push(u),a++}if(l.image===void 0){const u={
instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"\
image"},message:"must have required property 'image'",schema:c.properties.bundles.items.properties.services.items.required,parentSchema:c.properties.bundles.items.
properties.services.items,data:l};e===null?e=[u]:e.push(u),a++}if(l.state===void 0){const u={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/propertie\
s/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'",schema:c.properties.
bundles.items.properties.services.items.required,parentSchema:c.properties.bundles.items.properties.services.items,data:l};e===null?e=[u]:e.push(u),a++}if(l.health===
void 0){const u={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{
missingProperty:"health"},message:"must have required property 'health'",schema:c.properties.bundles.items.properties.services.items.required,parentSchema:c.properties.
bundles.items.properties.services.items,data:l};e===null?e=[u]:e.push(u),a++}if(l.restarts===void 0){const u={instancePath:i+"/bundles/"+t+"/services/"+h,schemaPath:"\
#/properties/bundles/items/properties/services/items/required",keyword:"required",params:{missingProperty:"restarts"},message:"must have required property 'rest\
arts'",schema:c.properties.bundles.items.properties.services.items.required,parentSchema:c.properties.bundles.items.properties.services.items,data:l};e===null?e=
[u]:e.push(u),a++}for(const u in l)if(!(u==="name"||u==="image"||u==="state"||u==="health"||u==="restarts")){const w={instancePath:i+"/bundles/"+t+"/services/"+
h,schemaPath:"#/properties/bundles/items/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:c.properties.bundles.items.properties.services.items,data:l};e===null?e=[w]:e.push(w),a++}if(l.name!==
void 0){let u=l.name;if(typeof u=="string"){if(g(u)>200){const w={instancePath:i+"/bundles/"+t+"/services/"+h+"/name",schemaPath:"#/properties/bundles/items/pro\
perties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:c.
properties.bundles.items.properties.services.items.properties.name,data:u};e===null?e=[w]:e.push(w),a++}}else{const w={instancePath:i+"/bundles/"+t+"/services/"+
h+"/name",schemaPath:"#/properties/bundles/items/properties/services/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:c.properties.bundles.items.properties.services.items.properties.name.type,parentSchema:c.properties.bundles.items.properties.services.items.properties.name,
data:u};e===null?e=[w]:e.push(w),a++}}if(l.image!==void 0){let u=l.image;if(typeof u=="string"){if(g(u)>1024){const w={instancePath:i+"/bundles/"+t+"/services/"+
h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NO\
T have more than 1024 characters",schema:1024,parentSchema:c.properties.bundles.items.properties.services.items.properties.image,data:u};e===null?e=[w]:e.push(w),
a++}}else{const w={instancePath:i+"/bundles/"+t+"/services/"+h+"/image",schemaPath:"#/properties/bundles/items/properties/services/items/properties/image/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.bundles.items.properties.services.items.properties.image.type,parentSchema:c.
properties.bundles.items.properties.services.items.properties.image,data:u};e===null?e=[w]:e.push(w),a++}}if(l.state!==void 0){let u=l.state;if(typeof u=="strin\
g"){if(g(u)>64){const w={instancePath:i+"/bundles/"+t+"/services/"+h+"/state",schemaPath:"#/properties/bundles/items/properties/services/items/properties/state/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:c.properties.bundles.items.properties.services.
items.properties.state,data:u};e===null?e=[w]:e.push(w),a++}}else{const w={instancePath:i+"/bundles/"+t+"/services/"+h+"/state",schemaPath:"#/properties/bundles\
/items/properties/services/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.bundles.items.properties.
services.items.properties.state.type,parentSchema:c.properties.bundles.items.properties.services.items.properties.state,data:u};e===null?e=[w]:e.push(w),a++}}if(l.
health!==void 0){let u=l.health;if(typeof u=="string"){if(g(u)>64){const w={instancePath:i+"/bundles/"+t+"/services/"+h+"/health",schemaPath:"#/properties/bundl\
es/items/properties/services/items/properties/health/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:c.properties.bundles.items.properties.services.items.properties.health,data:u};e===null?e=[w]:e.push(w),a++}}else{const w={instancePath:i+"/bundles\
/"+t+"/services/"+h+"/health",schemaPath:"#/properties/bundles/items/properties/services/items/properties/health/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:c.properties.bundles.items.properties.services.items.properties.health.type,parentSchema:c.properties.bundles.items.properties.services.items.
properties.health,data:u};e===null?e=[w]:e.push(w),a++}}if(l.restarts!==void 0){let u=l.restarts;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null){
const w={instancePath:i+"/bundles/"+t+"/services/"+h+"/restarts",schemaPath:"#/properties/bundles/items/properties/services/items/properties/restarts/type",keyword:"\
type",params:{type:c.properties.bundles.items.properties.services.items.properties.restarts.type},message:"must be integer,null",schema:c.properties.bundles.items.
properties.services.items.properties.restarts.type,parentSchema:c.properties.bundles.items.properties.services.items.properties.restarts,data:u};e===null?e=[w]:
e.push(w),a++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){const w={instancePath:i+"/bundles/"+t+"/services/"+h+"/restarts",schemaPath:"#/properties/bun\
dles/items/properties/services/items/properties/restarts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:c.
properties.bundles.items.properties.services.items.properties.restarts,data:u};e===null?e=[w]:e.push(w),a++}}}else{const u={instancePath:i+"/bundles/"+t+"/servi\
ces/"+h,schemaPath:"#/properties/bundles/items/properties/services/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.properties.
bundles.items.properties.services.items.type,parentSchema:c.properties.bundles.items.properties.services.items,data:l};e===null?e=[u]:e.push(u),a++}}}else{const m={
instancePath:i+"/bundles/"+t+"/services",schemaPath:"#/properties/bundles/items/properties/services/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:c.properties.bundles.items.properties.services.type,parentSchema:c.properties.bundles.items.properties.services,data:o};e===null?e=[m]:e.push(m),a++}}}else{
const o={instancePath:i+"/bundles/"+t,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.properties.
bundles.items.type,parentSchema:c.properties.bundles.items,data:p};e===null?e=[o]:e.push(o),a++}}}else{const s={instancePath:i+"/bundles",schemaPath:"#/properti\
es/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.bundles.type,parentSchema:c.properties.bundles,data:r};e===null?
e=[s]:e.push(s),a++}}if(n.os!==void 0){let r=n.os;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.booted===void 0){const s={instancePath:i+"/os",schemaPath:"#\
/properties/os/required",keyword:"required",params:{missingProperty:"booted"},message:"must have required property 'booted'",schema:c.properties.os.required,parentSchema:c.
properties.os,data:r};e===null?e=[s]:e.push(s),a++}if(r.staged===void 0){const s={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",
params:{missingProperty:"staged"},message:"must have required property 'staged'",schema:c.properties.os.required,parentSchema:c.properties.os,data:r};e===null?e=
[s]:e.push(s),a++}if(r.rollback===void 0){const s={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"rollba\
ck"},message:"must have required property 'rollback'",schema:c.properties.os.required,parentSchema:c.properties.os,data:r};e===null?e=[s]:e.push(s),a++}if(r.version===
void 0){const s={instancePath:i+"/os",schemaPath:"#/properties/os/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pr\
operty 'version'",schema:c.properties.os.required,parentSchema:c.properties.os,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="booted"||s==="sta\
ged"||s==="rollback"||s==="version"||s==="unlocked"||s==="etc")){const t={instancePath:i+"/os",schemaPath:"#/properties/os/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:c.properties.os,data:r};e===null?e=[t]:e.push(
t),a++}if(r.booted!==void 0){let s=r.booted;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/os/booted",schemaPath:"#/properties/os/properties/booted/\
type",keyword:"type",params:{type:c.properties.os.properties.booted.type},message:"must be string,null",schema:c.properties.os.properties.booted.type,parentSchema:c.
properties.os.properties.booted,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="string"&&g(s)>64){const t={instancePath:i+"/os/booted",schemaPath:"#/properti\
es/os/properties/booted/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:c.properties.os.
properties.booted,data:s};e===null?e=[t]:e.push(t),a++}}if(r.staged!==void 0){let s=r.staged;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/os/stage\
d",schemaPath:"#/properties/os/properties/staged/type",keyword:"type",params:{type:c.properties.os.properties.staged.type},message:"must be string,null",schema:c.
properties.os.properties.staged.type,parentSchema:c.properties.os.properties.staged,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="string"&&g(s)>64){const t={
instancePath:i+"/os/staged",schemaPath:"#/properties/os/properties/staged/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 c\
haracters",schema:64,parentSchema:c.properties.os.properties.staged,data:s};e===null?e=[t]:e.push(t),a++}}if(r.rollback!==void 0){let s=r.rollback;if(typeof s!=
"string"&&s!==null){const t={instancePath:i+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/type",keyword:"type",params:{type:c.properties.os.properties.
rollback.type},message:"must be string,null",schema:c.properties.os.properties.rollback.type,parentSchema:c.properties.os.properties.rollback,data:s};e===null?e=
[t]:e.push(t),a++}if(typeof s=="string"&&g(s)>64){const t={instancePath:i+"/os/rollback",schemaPath:"#/properties/os/properties/rollback/maxLength",keyword:"max\
Length",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:c.properties.os.properties.rollback,data:s};e===null?e=[t]:e.push(
t),a++}}if(r.version!==void 0){let s=r.version;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/os/version",schemaPath:"#/properties/os/properties/ver\
sion/type",keyword:"type",params:{type:c.properties.os.properties.version.type},message:"must be string,null",schema:c.properties.os.properties.version.type,parentSchema:c.
properties.os.properties.version,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="string"&&g(s)>200){const t={instancePath:i+"/os/version",schemaPath:"#/prope\
rties/os/properties/version/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:c.properties.
os.properties.version,data:s};e===null?e=[t]:e.push(t),a++}}if(r.unlocked!==void 0){let s=r.unlocked;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/\
os/unlocked",schemaPath:"#/properties/os/properties/unlocked/type",keyword:"type",params:{type:c.properties.os.properties.unlocked.type},message:"must be string\
,null",schema:c.properties.os.properties.unlocked.type,parentSchema:c.properties.os.properties.unlocked,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="strin\
g"&&g(s)>64){const t={instancePath:i+"/os/unlocked",schemaPath:"#/properties/os/properties/unlocked/maxLength",keyword:"maxLength",params:{limit:64},message:"mu\
st NOT have more than 64 characters",schema:64,parentSchema:c.properties.os.properties.unlocked,data:s};e===null?e=[t]:e.push(t),a++}}if(r.etc!==void 0){let s=r.
etc;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const t={instancePath:i+"/os/etc",schemaPath:"#/properties/os/properties/etc/type",keyword:"type",
params:{type:c.properties.os.properties.etc.type},message:"must be object,null",schema:c.properties.os.properties.etc.type,parentSchema:c.properties.os.properties.
etc,data:s};e===null?e=[t]:e.push(t),a++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.digest===void 0){const t={instancePath:i+"/os/etc",schemaPath:"#/prop\
erties/os/properties/etc/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:c.properties.os.properties.
etc.required,parentSchema:c.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),a++}if(s.total===void 0){const t={instancePath:i+"/os/etc",schemaPath:"\
#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'",schema:c.properties.os.
properties.etc.required,parentSchema:c.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),a++}if(s.whole===void 0){const t={instancePath:i+"/os/etc",
schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"whole"},message:"must have required property 'whole'",schema:c.
properties.os.properties.etc.required,parentSchema:c.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),a++}if(s.changes===void 0){const t={instancePath:i+
"/os/etc",schemaPath:"#/properties/os/properties/etc/required",keyword:"required",params:{missingProperty:"changes"},message:"must have required property 'chang\
es'",schema:c.properties.os.properties.etc.required,parentSchema:c.properties.os.properties.etc,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s)if(!(t==="\
digest"||t==="total"||t==="whole"||t==="changes")){const p={instancePath:i+"/os/etc",schemaPath:"#/properties/os/properties/etc/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:c.properties.os.properties.etc,data:s};e===
null?e=[p]:e.push(p),a++}if(s.digest!==void 0){let t=s.digest;if(typeof t=="string"){if(!U.test(t)){const p={instancePath:i+"/os/etc/digest",schemaPath:"#/prope\
rties/os/properties/etc/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0\
-9a-f]{64}$",parentSchema:c.properties.os.properties.etc.properties.digest,data:t};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i+"/os/etc/digest",schemaPath:"\
#/properties/os/properties/etc/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.os.properties.etc.properties.
digest.type,parentSchema:c.properties.os.properties.etc.properties.digest,data:t};e===null?e=[p]:e.push(p),a++}}if(s.total!==void 0){let t=s.total;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const p={instancePath:i+"/os/etc/total",schemaPath:"#/properties/os/properties/etc/properties/total/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:c.properties.os.properties.etc.properties.total.type,parentSchema:c.properties.os.properties.etc.properties.
total,data:t};e===null?e=[p]:e.push(p),a++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){const p={instancePath:i+"/os/etc/total",schemaPath:"#/properties\
/os/properties/etc/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:c.properties.os.properties.
etc.properties.total,data:t};e===null?e=[p]:e.push(p),a++}}if(s.whole!==void 0){let t=s.whole;if(typeof t!="boolean"){const p={instancePath:i+"/os/etc/whole",schemaPath:"\
#/properties/os/properties/etc/properties/whole/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:c.properties.os.properties.etc.properties.
whole.type,parentSchema:c.properties.os.properties.etc.properties.whole,data:t};e===null?e=[p]:e.push(p),a++}}if(s.changes!==void 0){let t=s.changes;if(Array.isArray(
t)){if(t.length>100){const o={instancePath:i+"/os/etc/changes",schemaPath:"#/properties/os/properties/etc/properties/changes/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:c.properties.os.properties.etc.properties.changes,data:t};e===null?e=[o]:e.push(o),
a++}const p=t.length;for(let o=0;o<p;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0){const h={instancePath:i+"/os/etc/changes/"+
o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required p\
roperty 'kind'",schema:c.properties.os.properties.etc.properties.changes.items.required,parentSchema:c.properties.os.properties.etc.properties.changes.items,data:m};
e===null?e=[h]:e.push(h),a++}if(m.path===void 0){const h={instancePath:i+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/item\
s/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:c.properties.os.properties.etc.properties.changes.
items.required,parentSchema:c.properties.os.properties.etc.properties.changes.items,data:m};e===null?e=[h]:e.push(h),a++}for(const h in m)if(!(h==="kind"||h==="\
path")){const l={instancePath:i+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:c.properties.os.properties.etc.properties.changes.
items,data:m};e===null?e=[l]:e.push(l),a++}if(m.kind!==void 0){let h=m.kind;if(!(h==="added"||h==="changed"||h==="removed")){const l={instancePath:i+"/os/etc/ch\
anges/"+o+"/kind",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues:c.properties.os.
properties.etc.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:c.properties.os.properties.etc.properties.
changes.items.properties.kind.enum,parentSchema:c.properties.os.properties.etc.properties.changes.items.properties.kind,data:h};e===null?e=[l]:e.push(l),a++}}if(m.
path!==void 0){let h=m.path;if(typeof h=="string"){if(g(h)>65536){const l={instancePath:i+"/os/etc/changes/"+o+"/path",schemaPath:"#/properties/os/properties/et\
c/properties/changes/items/properties/path/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:c.
properties.os.properties.etc.properties.changes.items.properties.path,data:h};e===null?e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/os/etc/changes/"+o+"/\
path",schemaPath:"#/properties/os/properties/etc/properties/changes/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.
properties.os.properties.etc.properties.changes.items.properties.path.type,parentSchema:c.properties.os.properties.etc.properties.changes.items.properties.path,
data:h};e===null?e=[l]:e.push(l),a++}}}else{const h={instancePath:i+"/os/etc/changes/"+o,schemaPath:"#/properties/os/properties/etc/properties/changes/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:c.properties.os.properties.etc.properties.changes.items.type,parentSchema:c.properties.
os.properties.etc.properties.changes.items,data:m};e===null?e=[h]:e.push(h),a++}}}else{const p={instancePath:i+"/os/etc/changes",schemaPath:"#/properties/os/pro\
perties/etc/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.os.properties.etc.properties.changes.type,
parentSchema:c.properties.os.properties.etc.properties.changes,data:t};e===null?e=[p]:e.push(p),a++}}}}}else{const s={instancePath:i+"/os",schemaPath:"#/propert\
ies/os/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.properties.os.type,parentSchema:c.properties.os,data:r};e===null?e=[s]:e.push(
s),a++}}if(n.hardware!==void 0){let r=n.hardware;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const s={instancePath:i+"/hardware",schemaPath:"#/properties/ha\
rdware/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.properties.hardware.type,parentSchema:c.properties.hardware,data:r};e===null?
e=[s]:e.push(s),a++}}if(n.network!==void 0){let r=n.network;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.hostname===void 0){const s={instancePath:i+"/netwo\
rk",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"hostname"},message:"must have required property 'hostname'",schema:c.
properties.network.required,parentSchema:c.properties.network,data:r};e===null?e=[s]:e.push(s),a++}if(r.addresses===void 0){const s={instancePath:i+"/network",schemaPath:"\
#/properties/network/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have required property 'addresses'",schema:c.properties.network.
required,parentSchema:c.properties.network,data:r};e===null?e=[s]:e.push(s),a++}if(r.meshKey===void 0){const s={instancePath:i+"/network",schemaPath:"#/properti\
es/network/required",keyword:"required",params:{missingProperty:"meshKey"},message:"must have required property 'meshKey'",schema:c.properties.network.required,
parentSchema:c.properties.network,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="hostname"||s==="addresses"||s==="meshKey")){const t={instancePath:i+
"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties",schema:!1,parentSchema:c.properties.network,data:r};e===null?e=[t]:e.push(t),a++}if(r.hostname!==void 0){let s=r.hostname;if(typeof s!="string"&&s!==
null){const t={instancePath:i+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/type",keyword:"type",params:{type:c.properties.network.properties.
hostname.type},message:"must be string,null",schema:c.properties.network.properties.hostname.type,parentSchema:c.properties.network.properties.hostname,data:s};
e===null?e=[t]:e.push(t),a++}if(typeof s=="string"&&g(s)>255){const t={instancePath:i+"/network/hostname",schemaPath:"#/properties/network/properties/hostname/m\
axLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:c.properties.network.properties.hostname,
data:s};e===null?e=[t]:e.push(t),a++}}if(r.addresses!==void 0){let s=r.addresses;if(Array.isArray(s)){if(s.length>1e3){const p={instancePath:i+"/network/address\
es",schemaPath:"#/properties/network/properties/addresses/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,
parentSchema:c.properties.network.properties.addresses,data:s};e===null?e=[p]:e.push(p),a++}const t=s.length;for(let p=0;p<t;p++){let o=s[p];if(typeof o=="strin\
g"){if(g(o)>64){const m={instancePath:i+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters",schema:64,parentSchema:c.properties.network.properties.addresses.items,data:o};e===null?e=[m]:e.push(m),
a++}}else{const m={instancePath:i+"/network/addresses/"+p,schemaPath:"#/properties/network/properties/addresses/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:c.properties.network.properties.addresses.items.type,parentSchema:c.properties.network.properties.addresses.items,data:o};e===null?
e=[m]:e.push(m),a++}}}else{const t={instancePath:i+"/network/addresses",schemaPath:"#/properties/network/properties/addresses/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:c.properties.network.properties.addresses.type,parentSchema:c.properties.network.properties.addresses,data:s};e===null?e=
[t]:e.push(t),a++}}if(r.meshKey!==void 0){let s=r.meshKey;if(typeof s!="string"&&s!==null){const t={instancePath:i+"/network/meshKey",schemaPath:"#/properties/n\
etwork/properties/meshKey/type",keyword:"type",params:{type:c.properties.network.properties.meshKey.type},message:"must be string,null",schema:c.properties.network.
properties.meshKey.type,parentSchema:c.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="string"&&g(s)>64){const t={instancePath:i+
"/network/meshKey",schemaPath:"#/properties/network/properties/meshKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 char\
acters",schema:64,parentSchema:c.properties.network.properties.meshKey,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i+"/network",schemaPath:"\
#/properties/network/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.properties.network.type,parentSchema:c.properties.network,data:r};
e===null?e=[s]:e.push(s),a++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.type,parentSchema:c,
data:n};e===null?e=[r]:e.push(r),a++}return Qe.errors=e,a===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var it=Ye,ne={$schema:"https://json-schema\
.org/draft/2020-12/schema",$id:"meta-data.schema.json",title:"MetaDataFile",description:"meta-data of a NoCloud seed, as far as Kedge takes it.",type:["object",
"null"],properties:{"instance-id":{description:"Of no meaning here: a host is enrolled once",type:"string",maxLength:256},"local-hostname":{$ref:"common.schema.\
json#/$defs/hostName"},dsmode:{description:"Of no meaning here",type:"string",maxLength:16}},additionalProperties:!1};function Ye(n,{instancePath:i="",parentData:T,
parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Ye.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:ne.type},message:"must be object,\
null",schema:ne.type,parentSchema:ne,data:n};e===null?e=[r]:e.push(r),a++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const r in n)if(!(r==="instance-id"||
r==="local-hostname"||r==="dsmode")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:ne,data:n};e===null?e=[s]:e.push(s),a++}if(n["instance-id"]!==void 0){let r=n["instance-id"];if(typeof r==
"string"){if(g(r)>256){const s={instancePath:i+"/instance-id",schemaPath:"#/properties/instance-id/maxLength",keyword:"maxLength",params:{limit:256},message:"mu\
st NOT have more than 256 characters",schema:256,parentSchema:ne.properties["instance-id"],data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/\
instance-id",schemaPath:"#/properties/instance-id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.properties["instance-id"].type,
parentSchema:ne.properties["instance-id"],data:r};e===null?e=[s]:e.push(s),a++}}if(n["local-hostname"]!==void 0){let r=n["local-hostname"];if(typeof r=="string"){
if(!ke.test(r)){const s={instancePath:i+"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}\
$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9\
-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:H,data:r};e===null?e=[s]:e.push(s),a++}}else{
const s={instancePath:i+"/local-hostname",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.
type,parentSchema:H,data:r};e===null?e=[s]:e.push(s),a++}}if(n.dsmode!==void 0){let r=n.dsmode;if(typeof r=="string"){if(g(r)>16){const s={instancePath:i+"/dsmo\
de",schemaPath:"#/properties/dsmode/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters",schema:16,parentSchema:ne.properties.
dsmode,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/dsmode",schemaPath:"#/properties/dsmode/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ne.properties.dsmode.type,parentSchema:ne.properties.dsmode,data:r};e===null?e=[s]:e.push(s),a++}}}return Ye.errors=e,a===0}Ye.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var pt=es,A={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os-layer.schema.json",title:"OsLayerFile",description:"\
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
description:"What must answer, where such a device is in the host, before a boot is confirmed",enum:["nvidia"]}},additionalProperties:!1},ot=new RegExp("^[a-z0-\
9][a-z0-9-]{0,39}$","u"),nt=new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$","u"),mt=new RegExp("^[A-Za-z0-9./_-]{1,128}$","u"),ht=new RegExp(
"^[A-Za-z0-9./_-]{1,64}$","u"),ct=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),lt=new RegExp("^[a-z0-9][a-z0-9+.-]+$","u"),dt=new RegExp("^[0-9][A-\
Za-z0-9.+:~-]*$","u"),ut=new RegExp("^[A-Za-z0-9_-]{1,64}$","u");function es(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){
let e=null,a=0;const d=es.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===
void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:A.
required,parentSchema:A,data:n};e===null?e=[s]:e.push(s),a++}if(n.name===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:A.required,parentSchema:A,data:n};e===null?e=[s]:e.push(s),a++}if(n.sources===void 0){const s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sources"},message:"must have required property 'sources'",schema:A.required,parentSchema:A,data:n};
e===null?e=[s]:e.push(s),a++}if(n.packages===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packages"},message:"\
must have required property 'packages'",schema:A.required,parentSchema:A,data:n};e===null?e=[s]:e.push(s),a++}for(const s in n)if(!(s==="version"||s==="name"||s===
"sources"||s==="packages"||s==="modules"||s==="driver")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:A,data:n};e===null?e=[t]:e.push(t),a++}if(n.version!==void 0){let s=n.version;if(s!==1){const t={
instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:A.
properties.version,data:s};e===null?e=[t]:e.push(t),a++}}if(n.name!==void 0){let s=n.name;if(typeof s=="string"){if(!ot.test(s)){const t={instancePath:i+"/name",
schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,39}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,39}$"',schema:"\
^[a-z0-9][a-z0-9-]{0,39}$",parentSchema:A.properties.name,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.name.type,parentSchema:A.properties.name,data:s};e===null?e=[t]:e.push(
t),a++}}if(n.sources!==void 0){let s=n.sources;if(Array.isArray(s)){if(s.length>16){const p={instancePath:i+"/sources",schemaPath:"#/properties/sources/maxItems",
keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:A.properties.sources,data:s};e===null?e=[p]:e.push(p),a++}
if(s.length<1){const p={instancePath:i+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items",schema:1,parentSchema:A.properties.sources,data:s};e===null?e=[p]:e.push(p),a++}const t=s.length;for(let p=0;p<t;p++){let o=s[p];if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(o.url===void 0){const m={instancePath:i+"/sources/"+p,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:A.properties.sources.items.required,parentSchema:A.properties.sources.items,data:o};e===null?e=[m]:e.push(
m),a++}if(o.suite===void 0){const m={instancePath:i+"/sources/"+p,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"s\
uite"},message:"must have required property 'suite'",schema:A.properties.sources.items.required,parentSchema:A.properties.sources.items,data:o};e===null?e=[m]:e.
push(m),a++}if(o.key===void 0){const m={instancePath:i+"/sources/"+p,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'",schema:A.properties.sources.items.required,parentSchema:A.properties.sources.items,data:o};e===null?e=[m]:e.push(
m),a++}for(const m in o)if(!(m==="url"||m==="suite"||m==="components"||m==="key")){const h={instancePath:i+"/sources/"+p,schemaPath:"#/properties/sources/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:A.properties.
sources.items,data:o};e===null?e=[h]:e.push(h),a++}if(o.url!==void 0){let m=o.url;if(typeof m=="string"){if(g(m)>1024){const h={instancePath:i+"/sources/"+p+"/u\
rl",schemaPath:"#/properties/sources/items/properties/url/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters",schema:1024,
parentSchema:A.properties.sources.items.properties.url,data:m};e===null?e=[h]:e.push(h),a++}if(!nt.test(m)){const h={instancePath:i+"/sources/"+p+"/url",schemaPath:"\
#/properties/sources/items/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$"},message:'must m\
atch pattern "^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$"',schema:"^https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._~%+-]+)*/?$",parentSchema:A.properties.
sources.items.properties.url,data:m};e===null?e=[h]:e.push(h),a++}}else{const h={instancePath:i+"/sources/"+p+"/url",schemaPath:"#/properties/sources/items/prop\
erties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.sources.items.properties.url.type,parentSchema:A.properties.
sources.items.properties.url,data:m};e===null?e=[h]:e.push(h),a++}}if(o.suite!==void 0){let m=o.suite;if(typeof m=="string"){if(!mt.test(m)){const h={instancePath:i+
"/sources/"+p+"/suite",schemaPath:"#/properties/sources/items/properties/suite/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9./_-]{1,128}$"},message:'m\
ust match pattern "^[A-Za-z0-9./_-]{1,128}$"',schema:"^[A-Za-z0-9./_-]{1,128}$",parentSchema:A.properties.sources.items.properties.suite,data:m};e===null?e=[h]:
e.push(h),a++}}else{const h={instancePath:i+"/sources/"+p+"/suite",schemaPath:"#/properties/sources/items/properties/suite/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:A.properties.sources.items.properties.suite.type,parentSchema:A.properties.sources.items.properties.suite,data:m};e===null?
e=[h]:e.push(h),a++}}if(o.components!==void 0){let m=o.components;if(Array.isArray(m)){if(m.length>16){const l={instancePath:i+"/sources/"+p+"/components",schemaPath:"\
#/properties/sources/items/properties/components/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:A.
properties.sources.items.properties.components,data:m};e===null?e=[l]:e.push(l),a++}const h=m.length;for(let l=0;l<h;l++){let u=m[l];if(typeof u=="string"){if(!ht.
test(u)){const w={instancePath:i+"/sources/"+p+"/components/"+l,schemaPath:"#/properties/sources/items/properties/components/items/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9./_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9./_-]{1,64}$"',schema:"^[A-Za-z0-9./_-]{1,64}$",parentSchema:A.properties.sources.items.
properties.components.items,data:u};e===null?e=[w]:e.push(w),a++}}else{const w={instancePath:i+"/sources/"+p+"/components/"+l,schemaPath:"#/properties/sources/i\
tems/properties/components/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.sources.items.properties.components.items.
type,parentSchema:A.properties.sources.items.properties.components.items,data:u};e===null?e=[w]:e.push(w),a++}}}else{const h={instancePath:i+"/sources/"+p+"/com\
ponents",schemaPath:"#/properties/sources/items/properties/components/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.sources.
items.properties.components.type,parentSchema:A.properties.sources.items.properties.components,data:m};e===null?e=[h]:e.push(h),a++}}if(o.key!==void 0){let m=o.
key;if(typeof m=="string"){if(!ct.test(m)){const h={instancePath:i+"/sources/"+p+"/key",schemaPath:"#/properties/sources/items/properties/key/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^[A-Za-z0-9][\
A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:A.properties.sources.items.properties.key,data:m};e===null?e=[h]:e.push(h),a++}}else{const h={instancePath:i+"/sources/"+
p+"/key",schemaPath:"#/properties/sources/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.sources.
items.properties.key.type,parentSchema:A.properties.sources.items.properties.key,data:m};e===null?e=[h]:e.push(h),a++}}}else{const m={instancePath:i+"/sources/"+
p,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.sources.items.type,parentSchema:A.
properties.sources.items,data:o};e===null?e=[m]:e.push(m),a++}}}else{const t={instancePath:i+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:A.properties.sources.type,parentSchema:A.properties.sources,data:s};e===null?e=[t]:e.push(t),a++}}if(n.packages!==void 0){
let s=n.packages;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>256){const t={instancePath:i+"/packages",schemaPath:"#/properties/package\
s/maxProperties",keyword:"maxProperties",params:{limit:256},message:"must NOT have more than 256 properties",schema:256,parentSchema:A.properties.packages,data:s};
e===null?e=[t]:e.push(t),a++}if(Object.keys(s).length<1){const t={instancePath:i+"/packages",schemaPath:"#/properties/packages/minProperties",keyword:"minProper\
ties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:A.properties.packages,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s){
const p=a;if(typeof t=="string"&&!lt.test(t)){const o={instancePath:i+"/packages",schemaPath:"#/properties/packages/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9+.-]+$"},message:'must match pattern "^[a-z0-9][a-z0-9+.-]+$"',schema:"^[a-z0-9][a-z0-9+.-]+$",parentSchema:A.properties.packages.propertyNames,
data:t,propertyName:t};e===null?e=[o]:e.push(o),a++}var r=p===a;if(!r){const o={instancePath:i+"/packages",schemaPath:"#/properties/packages/propertyNames",keyword:"\
propertyNames",params:{propertyName:t},message:"property name must be valid",schema:A.properties.packages.propertyNames,parentSchema:A.properties.packages,data:s};
e===null?e=[o]:e.push(o),a++}}for(const t in s){let p=s[t];if(typeof p=="string"){if(!dt.test(p)){const o={instancePath:i+"/packages/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/packages/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[0-9][A-Za-z0-9.+:~-]*$"},message:'must match pa\
ttern "^[0-9][A-Za-z0-9.+:~-]*$"',schema:"^[0-9][A-Za-z0-9.+:~-]*$",parentSchema:A.properties.packages.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}}else{
const o={instancePath:i+"/packages/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/packages/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.properties.packages.additionalProperties.type,parentSchema:A.properties.packages.additionalProperties,data:p};e===
null?e=[o]:e.push(o),a++}}}else{const t={instancePath:i+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:A.properties.packages.type,parentSchema:A.properties.packages,data:s};e===null?e=[t]:e.push(t),a++}}if(n.modules!==void 0){let s=n.modules;if(Array.
isArray(s)){if(s.length>32){const p={instancePath:i+"/modules",schemaPath:"#/properties/modules/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT\
 have more than 32 items",schema:32,parentSchema:A.properties.modules,data:s};e===null?e=[p]:e.push(p),a++}const t=s.length;for(let p=0;p<t;p++){let o=s[p];if(typeof o==
"string"){if(!ut.test(o)){const m={instancePath:i+"/modules/"+p,schemaPath:"#/properties/modules/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"',schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:A.properties.modules.items,data:o};e===null?e=[m]:e.
push(m),a++}}else{const m={instancePath:i+"/modules/"+p,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:A.properties.modules.items.type,parentSchema:A.properties.modules.items,data:o};e===null?e=[m]:e.push(m),a++}}}else{const t={instancePath:i+"/modules",
schemaPath:"#/properties/modules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:A.properties.modules.type,parentSchema:A.properties.modules,
data:s};e===null?e=[t]:e.push(t),a++}}if(n.driver!==void 0){let s=n.driver;if(s!=="nvidia"){const t={instancePath:i+"/driver",schemaPath:"#/properties/driver/en\
um",keyword:"enum",params:{allowedValues:A.properties.driver.enum},message:"must be equal to one of the allowed values",schema:A.properties.driver.enum,parentSchema:A.
properties.driver,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:A.type,parentSchema:A,data:n};e===null?e=[s]:e.push(s),a++}return es.errors=e,a===0}es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ft=ts,
Z={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"os.schema.json",title:"OsFile",description:"os/<channel>.yaml: the OSTree commit that the hosts o\
f a channel run.",type:"object",required:["commit","ref","remotes","signedBy"],properties:{commit:{description:"The OSTree commit checksum that this channel sta\
nds for: 64 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{64}$"},ref:{description:"The OSTree ref that the commit is of, for people, such as `debian/1\
2/x86_64/gpu`",type:"string",maxLength:255,pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},remotes:{description:"OSTree repositories to \
pull the commit from, the first that answers: https, or http on loopback",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"An https URL of\
 an OSTree repository (http on loopback only)",type:"string",minLength:1,maxLength:2048}},signedBy:{description:"Certificates of which one must have signed the \
OSTree commit, besides the pin: paths such as `trust/os/release.asc`",type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{description:"A path `trust/os/<n\
ame>.asc`",type:"string",pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"}},reboot:{title:"RebootRule",description:"When a host may reboot into the co\
mmit; at any time where absent",type:"object",properties:{windows:{$ref:"common.schema.json#/$defs/windows"},idle:{$ref:"common.schema.json#/$defs/idle"}},additionalProperties:!1},
hooks:{$ref:"common.schema.json#/$defs/hooks"},confirm:{$ref:"common.schema.json#/$defs/duration"}},additionalProperties:!1},yt=new RegExp("^[A-Za-z0-9_][A-Za-z\
0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","u"),gt=new RegExp("^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$","u"),ss={title:"MaintenanceWindows",description:"\
Maintenance windows; one of them must be open",type:"array",minItems:1,maxItems:32,items:{$ref:"common.schema.json#/$defs/window"}};function De(n,{instancePath:i="",
parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=De.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),Array.isArray(n)){if(n.length>32){const s={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:32},message:"must NOT have m\
ore than 32 items",schema:32,parentSchema:ss,data:n};e===null?e=[s]:e.push(s),a++}if(n.length<1){const s={instancePath:i,schemaPath:"#/minItems",keyword:"minIte\
ms",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:ss,data:n};e===null?e=[s]:e.push(s),a++}const r=n.length;for(let s=0;s<r;s++){
let t=n[s];if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.start===void 0){const p={instancePath:i+"/"+s,schemaPath:"common.schema.json#/$defs/window/required",
keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'",schema:N.required,parentSchema:N,data:t};e===null?e=[p]:e.push(
p),a++}if(t.length===void 0){const p={instancePath:i+"/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"le\
ngth"},message:"must have required property 'length'",schema:N.required,parentSchema:N,data:t};e===null?e=[p]:e.push(p),a++}if(t.timezone===void 0){const p={instancePath:i+
"/"+s,schemaPath:"common.schema.json#/$defs/window/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'timezo\
ne'",schema:N.required,parentSchema:N,data:t};e===null?e=[p]:e.push(p),a++}for(const p in t)if(!(p==="days"||p==="start"||p==="length"||p==="timezone")){const o={
instancePath:i+"/"+s,schemaPath:"common.schema.json#/$defs/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"mu\
st NOT have additional properties",schema:!1,parentSchema:N,data:t};e===null?e=[o]:e.push(o),a++}if(t.days!==void 0){let p=t.days;if(Array.isArray(p)){if(p.length<
1){const l={instancePath:i+"/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items",schema:1,parentSchema:N.properties.days,data:p};e===null?e=[l]:e.push(l),a++}const o=p.length;for(let l=0;l<o;l++){let u=p[l];if(!(u===
"mon"||u==="tue"||u==="wed"||u==="thu"||u==="fri"||u==="sat"||u==="sun")){const w={instancePath:i+"/"+s+"/days/"+l,schemaPath:"common.schema.json#/$defs/window/\
properties/days/items/enum",keyword:"enum",params:{allowedValues:N.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:N.properties.
days.items.enum,parentSchema:N.properties.days.items,data:u};e===null?e=[w]:e.push(w),a++}}let m=p.length,h;if(m>1){e:for(;m--;)for(h=m;h--;)if(J(p[m],p[h])){const l={
instancePath:i+"/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/uniqueItems",keyword:"uniqueItems",params:{i:m,j:h},message:"must NOT \
have duplicate items (items ## "+h+" and "+m+" are identical)",schema:!0,parentSchema:N.properties.days,data:p};e===null?e=[l]:e.push(l),a++;break e}}}else{const o={
instancePath:i+"/"+s+"/days",schemaPath:"common.schema.json#/$defs/window/properties/days/type",keyword:"type",params:{type:"array"},message:"must be array",schema:N.
properties.days.type,parentSchema:N.properties.days,data:p};e===null?e=[o]:e.push(o),a++}}if(t.start!==void 0){let p=t.start;if(typeof p=="string"){if(!bs.test(
p)){const o={instancePath:i+"/"+s+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]\
|2[0-3]):[0-5][0-9]$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"',schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:N.properties.start,data:p};
e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/"+s+"/start",schemaPath:"common.schema.json#/$defs/window/properties/start/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:N.properties.start.type,parentSchema:N.properties.start,data:p};e===null?e=[o]:e.push(o),a++}}if(t.length!==void 0){
let p=t.length;if(typeof p=="string"){if(!Q.test(p)){const o={instancePath:i+"/"+s+"/length",schemaPath:"common.schema.json#/$defs/window/properties/length/patt\
ern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)\
$",parentSchema:N.properties.length,data:p};e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/"+s+"/length",schemaPath:"common.schema.json#/$defs/win\
dow/properties/length/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.length.type,parentSchema:N.properties.length,data:p};
e===null?e=[o]:e.push(o),a++}}if(t.timezone!==void 0){let p=t.timezone;if(typeof p=="string"){if(!$s.test(p)){const o={instancePath:i+"/"+s+"/timezone",schemaPath:"\
common.schema.json#/$defs/window/properties/timezone/pattern",keyword:"pattern",params:{pattern:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"},message:'must\
 match pattern "^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"',schema:"^(UTC|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$",parentSchema:N.properties.timezone,data:p};
e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/"+s+"/timezone",schemaPath:"common.schema.json#/$defs/window/properties/timezone/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:N.properties.timezone.type,parentSchema:N.properties.timezone,data:p};e===null?e=[o]:e.push(o),a++}}}else{
const p={instancePath:i+"/"+s,schemaPath:"common.schema.json#/$defs/window/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,
data:t};e===null?e=[p]:e.push(p),a++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ss.type,
parentSchema:ss,data:n};e===null?e=[r]:e.push(r),a++}return De.errors=e,a===0}De.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Se={title:"IdleRuleTex\
t",description:"How still a host must be, besides an open window",type:"object",required:["for","gpuBelow"],properties:{gpuBelow:{$ref:"common.schema.json#/$def\
s/gpuBelow"},for:{$ref:"common.schema.json#/$defs/duration"},command:{$ref:"common.schema.json#/$defs/idleCommand"}},additionalProperties:!1};function Re(n,{instancePath:i="",
parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Re.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.for===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
for"},message:"must have required property 'for'",schema:Se.required,parentSchema:Se,data:n};e===null?e=[r]:e.push(r),a++}if(n.gpuBelow===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"gpuBelow"},message:"must have required property 'gpuBelow'",schema:Se.required,parentSchema:Se,
data:n};e===null?e=[r]:e.push(r),a++}for(const r in n)if(!(r==="gpuBelow"||r==="for"||r==="command")){const s={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:Se,data:n};e===null?e=[s]:e.push(
s),a++}if(n.gpuBelow!==void 0){let r=n.gpuBelow;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:i+"/gpuBelow",schemaPath:"common\
.schema.json#/$defs/gpuBelow/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:ve.type,parentSchema:ve,data:r};e===null?e=[s]:e.push(
s),a++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){const s={instancePath:i+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:ve,data:r};e===null?e=[s]:e.push(s),a++}if(r<1||isNaN(r)){const s={
instancePath:i+"/gpuBelow",schemaPath:"common.schema.json#/$defs/gpuBelow/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:ve,data:r};e===null?e=[s]:e.push(s),a++}}}if(n.for!==void 0){let r=n.for;if(typeof r=="string"){if(!Q.test(r)){const s={instancePath:i+"/for",schemaPath:"\
common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]{0,6}(s|m|h|\
d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:K,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/for",schemaPath:"common.schema.jso\
n#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:r};e===null?e=[s]:e.push(s),a++}}if(n.command!==
void 0){let r=n.command;if(Array.isArray(r)){if(r.length>16){const t={instancePath:i+"/command",schemaPath:"common.schema.json#/$defs/idleCommand/maxItems",keyword:"\
maxItems",params:{limit:16},message:"must NOT have more than 16 items",schema:16,parentSchema:W,data:r};e===null?e=[t]:e.push(t),a++}if(r.length<1){const t={instancePath:i+
"/command",schemaPath:"common.schema.json#/$defs/idleCommand/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:W,
data:r};e===null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(typeof p=="string"){if(g(p)>255){const o={instancePath:i+"/command/"+t,
schemaPath:"common.schema.json#/$defs/idleCommand/items/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,
parentSchema:W.items,data:p};e===null?e=[o]:e.push(o),a++}if(!Ss.test(p)){const o={instancePath:i+"/command/"+t,schemaPath:"common.schema.json#/$defs/idleComman\
d/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._/:=@%+,-]+$"},message:'must match pattern "^[A-Za-z0-9._/:=@%+,-]+$"',schema:"^[A-Za-z0-9._/:=@\
%+,-]+$",parentSchema:W.items,data:p};e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/command/"+t,schemaPath:"common.schema.json#/$defs/idleCommand\
/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.items.type,parentSchema:W.items,data:p};e===null?e=[o]:e.push(o),a++}}}else{
const s={instancePath:i+"/command",schemaPath:"common.schema.json#/$defs/idleCommand/type",keyword:"type",params:{type:"array"},message:"must be array",schema:W.
type,parentSchema:W,data:r};e===null?e=[s]:e.push(s),a++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:Se.type,parentSchema:Se,data:n};e===null?e=[r]:e.push(r),a++}return Re.errors=e,a===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ee(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=Ee.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){const r={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:we.type},message:"must be object,null",schema:we.type,parentSchema:we,data:n};e===null?e=[r]:e.push(r),a++}if(n&&typeof n=="object"&&!Array.isArray(
n)){for(const r in n)if(!(r==="drain"||r==="before"||r==="after")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:we,data:n};e===null?e=[s]:e.push(s),a++}if(n.drain!==void 0){let r=n.
drain;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){const s={instancePath:i+"/drain",schemaPath:"common.schema.json#/$defs/hook/\
type",keyword:"type",params:{type:f.type},message:"must be string,object,null",schema:f.type,parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="s\
tring"&&!V.test(r)){const s={instancePath:i+"/drain",schemaPath:"common.schema.json#/$defs/hook/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62\
}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}if(r&&typeof r=="\
object"&&!Array.isArray(r)){if(r.script===void 0){const s={instancePath:i+"/drain",schemaPath:"common.schema.json#/$defs/hook/required",keyword:"required",params:{
missingProperty:"script"},message:"must have required property 'script'",schema:f.required,parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)
if(!(s==="script"||s==="arguments")){const t={instancePath:i+"/drain",schemaPath:"common.schema.json#/$defs/hook/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f,data:r};e===null?e=[t]:e.push(t),a++}if(r.script!==void 0){
let s=r.script;if(typeof s=="string"){if(!V.test(s)){const t={instancePath:i+"/drain/script",schemaPath:"common.schema.json#/$defs/hook/properties/script/patter\
n",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:f.
properties.script,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/drain/script",schemaPath:"common.schema.json#/$defs/hook/properties/scrip\
t/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.script.type,parentSchema:f.properties.script,data:s};e===null?e=[t]:e.
push(t),a++}}if(r.arguments!==void 0){let s=r.arguments;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>32){const t={instancePath:i+"/drai\
n/arguments",schemaPath:"common.schema.json#/$defs/hook/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have mor\
e than 32 properties",schema:32,parentSchema:f.properties.arguments,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s){let p=s[t];if(typeof p!="string"&&!(typeof p==
"number"&&isFinite(p))&&p!==null){const o={instancePath:i+"/drain/arguments/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/hoo\
k/properties/arguments/additionalProperties/type",keyword:"type",params:{type:f.properties.arguments.additionalProperties.type},message:"must be string,number,n\
ull",schema:f.properties.arguments.additionalProperties.type,parentSchema:f.properties.arguments.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}if(typeof p==
"string"&&g(p)>4096){const o={instancePath:i+"/drain/arguments/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/hook/properties/\
arguments/additionalProperties/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:f.properties.
arguments.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}}}else{const t={instancePath:i+"/drain/arguments",schemaPath:"common.schema.json#/$defs/hook\
/properties/arguments/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.arguments.type,parentSchema:f.properties.arguments,
data:s};e===null?e=[t]:e.push(t),a++}}}}if(n.before!==void 0){let r=n.before;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){const s={
instancePath:i+"/before",schemaPath:"common.schema.json#/$defs/hook/type",keyword:"type",params:{type:f.type},message:"must be string,object,null",schema:f.type,
parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&!V.test(r)){const s={instancePath:i+"/before",schemaPath:"common.schema.json#/$defs/h\
ook/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:f,
data:r};e===null?e=[s]:e.push(s),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.script===void 0){const s={instancePath:i+"/before",schemaPath:"common.sch\
ema.json#/$defs/hook/required",keyword:"required",params:{missingProperty:"script"},message:"must have required property 'script'",schema:f.required,parentSchema:f,
data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="script"||s==="arguments")){const t={instancePath:i+"/before",schemaPath:"common.schema.json#/$de\
fs/hook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:f,
data:r};e===null?e=[t]:e.push(t),a++}if(r.script!==void 0){let s=r.script;if(typeof s=="string"){if(!V.test(s)){const t={instancePath:i+"/before/script",schemaPath:"\
common.schema.json#/$defs/hook/properties/script/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9\
-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:f.properties.script,data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/before/script",
schemaPath:"common.schema.json#/$defs/hook/properties/script/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.script.type,
parentSchema:f.properties.script,data:s};e===null?e=[t]:e.push(t),a++}}if(r.arguments!==void 0){let s=r.arguments;if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length>32){const t={instancePath:i+"/before/arguments",schemaPath:"common.schema.json#/$defs/hook/properties/arguments/maxProperties",keyword:"maxProper\
ties",params:{limit:32},message:"must NOT have more than 32 properties",schema:32,parentSchema:f.properties.arguments,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s){
let p=s[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&p!==null){const o={instancePath:i+"/before/arguments/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"common.schema.json#/$defs/hook/properties/arguments/additionalProperties/type",keyword:"type",params:{type:f.properties.arguments.additionalProperties.
type},message:"must be string,number,null",schema:f.properties.arguments.additionalProperties.type,parentSchema:f.properties.arguments.additionalProperties,data:p};
e===null?e=[o]:e.push(o),a++}if(typeof p=="string"&&g(p)>4096){const o={instancePath:i+"/before/arguments/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
common.schema.json#/$defs/hook/properties/arguments/additionalProperties/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 409\
6 characters",schema:4096,parentSchema:f.properties.arguments.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}}}else{const t={instancePath:i+"/before/\
arguments",schemaPath:"common.schema.json#/$defs/hook/properties/arguments/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.
arguments.type,parentSchema:f.properties.arguments,data:s};e===null?e=[t]:e.push(t),a++}}}}if(n.after!==void 0){let r=n.after;if(typeof r!="string"&&!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){const s={instancePath:i+"/after",schemaPath:"common.schema.json#/$defs/hook/type",keyword:"type",params:{type:f.type},message:"\
must be string,object,null",schema:f.type,parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}if(typeof r=="string"&&!V.test(r)){const s={instancePath:i+"/after",
schemaPath:"common.schema.json#/$defs/hook/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,6\
2}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.script===void 0){const s={
instancePath:i+"/after",schemaPath:"common.schema.json#/$defs/hook/required",keyword:"required",params:{missingProperty:"script"},message:"must have required pr\
operty 'script'",schema:f.required,parentSchema:f,data:r};e===null?e=[s]:e.push(s),a++}for(const s in r)if(!(s==="script"||s==="arguments")){const t={instancePath:i+
"/after",schemaPath:"common.schema.json#/$defs/hook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:f,data:r};e===null?e=[t]:e.push(t),a++}if(r.script!==void 0){let s=r.script;if(typeof s=="string"){if(!V.test(s)){const t={
instancePath:i+"/after/script",schemaPath:"common.schema.json#/$defs/hook/properties/script/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}$"},
message:'must match pattern "^[a-z][a-z0-9-]{0,62}$"',schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:f.properties.script,data:s};e===null?e=[t]:e.push(t),a++}}else{
const t={instancePath:i+"/after/script",schemaPath:"common.schema.json#/$defs/hook/properties/script/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:f.properties.script.type,parentSchema:f.properties.script,data:s};e===null?e=[t]:e.push(t),a++}}if(r.arguments!==void 0){let s=r.arguments;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>32){const t={instancePath:i+"/after/arguments",schemaPath:"common.schema.json#/$defs/hook/proper\
ties/arguments/maxProperties",keyword:"maxProperties",params:{limit:32},message:"must NOT have more than 32 properties",schema:32,parentSchema:f.properties.arguments,
data:s};e===null?e=[t]:e.push(t),a++}for(const t in s){let p=s[t];if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p))&&p!==null){const o={instancePath:i+"\
/after/arguments/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/hook/properties/arguments/additionalProperties/type",keyword:"\
type",params:{type:f.properties.arguments.additionalProperties.type},message:"must be string,number,null",schema:f.properties.arguments.additionalProperties.type,
parentSchema:f.properties.arguments.additionalProperties,data:p};e===null?e=[o]:e.push(o),a++}if(typeof p=="string"&&g(p)>4096){const o={instancePath:i+"/after/\
arguments/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"common.schema.json#/$defs/hook/properties/arguments/additionalProperties/maxLength",keyword:"ma\
xLength",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:f.properties.arguments.additionalProperties,data:p};e===
null?e=[o]:e.push(o),a++}}}else{const t={instancePath:i+"/after/arguments",schemaPath:"common.schema.json#/$defs/hook/properties/arguments/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:f.properties.arguments.type,parentSchema:f.properties.arguments,data:s};e===null?e=[t]:e.push(t),a++}}}}}
return Ee.errors=e,a===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ts(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,
dynamicAnchors:j={}}={}){let e=null,a=0;const d=ts.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.commit===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"commit"},message:"must have requir\
ed property 'commit'",schema:Z.required,parentSchema:Z,data:n};e===null?e=[r]:e.push(r),a++}if(n.ref===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ref"},message:"must have required property 'ref'",schema:Z.required,parentSchema:Z,data:n};e===null?e=[r]:e.push(r),a++}if(n.
remotes===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"remotes"},message:"must have required property 're\
motes'",schema:Z.required,parentSchema:Z,data:n};e===null?e=[r]:e.push(r),a++}if(n.signedBy===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"signedBy"},message:"must have required property 'signedBy'",schema:Z.required,parentSchema:Z,data:n};e===null?e=[r]:e.push(r),
a++}for(const r in n)if(!(r==="commit"||r==="ref"||r==="remotes"||r==="signedBy"||r==="reboot"||r==="hooks"||r==="confirm")){const s={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:Z,data:n};
e===null?e=[s]:e.push(s),a++}if(n.commit!==void 0){let r=n.commit;if(typeof r=="string"){if(!U.test(r)){const s={instancePath:i+"/commit",schemaPath:"#/properti\
es/commit/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Z.properties.
commit,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Z.properties.commit.type,parentSchema:Z.properties.commit,data:r};e===null?e=[s]:e.push(s),a++}}if(n.ref!==void 0){let r=n.ref;if(typeof r==
"string"){if(g(r)>255){const s={instancePath:i+"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more\
 than 255 characters",schema:255,parentSchema:Z.properties.ref,data:r};e===null?e=[s]:e.push(s),a++}if(!yt.test(r)){const s={instancePath:i+"/ref",schemaPath:"#\
/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:'must match pattern "^[A-Za-z\
0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"',schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:Z.properties.ref,data:r};
e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:Z.properties.ref.type,parentSchema:Z.properties.ref,data:r};e===null?e=[s]:e.push(s),a++}}if(n.remotes!==void 0){let r=n.remotes;if(Array.isArray(r)){
if(r.length>16){const o={instancePath:i+"/remotes",schemaPath:"#/properties/remotes/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more t\
han 16 items",schema:16,parentSchema:Z.properties.remotes,data:r};e===null?e=[o]:e.push(o),a++}if(r.length<1){const o={instancePath:i+"/remotes",schemaPath:"#/p\
roperties/remotes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:Z.properties.remotes,data:r};e===
null?e=[o]:e.push(o),a++}const s=r.length;for(let o=0;o<s;o++){let m=r[o];if(typeof m=="string"){if(g(m)>2048){const h={instancePath:i+"/remotes/"+o,schemaPath:"\
#/properties/remotes/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:Z.properties.
remotes.items,data:m};e===null?e=[h]:e.push(h),a++}if(g(m)<1){const h={instancePath:i+"/remotes/"+o,schemaPath:"#/properties/remotes/items/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Z.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),a++}}else{
const h={instancePath:i+"/remotes/"+o,schemaPath:"#/properties/remotes/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.
remotes.items.type,parentSchema:Z.properties.remotes.items,data:m};e===null?e=[h]:e.push(h),a++}}let t=r.length,p;if(t>1){const o={};for(;t--;){let m=r[t];if(typeof m==
"string"){if(typeof o[m]=="number"){p=o[m];const h={instancePath:i+"/remotes",schemaPath:"#/properties/remotes/uniqueItems",keyword:"uniqueItems",params:{i:t,j:p},
message:"must NOT have duplicate items (items ## "+p+" and "+t+" are identical)",schema:!0,parentSchema:Z.properties.remotes,data:r};e===null?e=[h]:e.push(h),a++;
break}o[m]=t}}}}else{const s={instancePath:i+"/remotes",schemaPath:"#/properties/remotes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Z.
properties.remotes.type,parentSchema:Z.properties.remotes,data:r};e===null?e=[s]:e.push(s),a++}}if(n.signedBy!==void 0){let r=n.signedBy;if(Array.isArray(r)){if(r.
length>16){const o={instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than\
 16 items",schema:16,parentSchema:Z.properties.signedBy,data:r};e===null?e=[o]:e.push(o),a++}if(r.length<1){const o={instancePath:i+"/signedBy",schemaPath:"#/pr\
operties/signedBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:Z.properties.signedBy,data:r};e===
null?e=[o]:e.push(o),a++}const s=r.length;for(let o=0;o<s;o++){let m=r[o];if(typeof m=="string"){if(!gt.test(m)){const h={instancePath:i+"/signedBy/"+o,schemaPath:"\
#/properties/signedBy/items/pattern",keyword:"pattern",params:{pattern:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"},message:'must match pattern "^trust/o\
s/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$"',schema:"^trust/os/[A-Za-z0-9][A-Za-z0-9._-]{0,62}\\.asc$",parentSchema:Z.properties.signedBy.items,data:m};e===null?e=
[h]:e.push(h),a++}}else{const h={instancePath:i+"/signedBy/"+o,schemaPath:"#/properties/signedBy/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:Z.properties.signedBy.items.type,parentSchema:Z.properties.signedBy.items,data:m};e===null?e=[h]:e.push(h),a++}}let t=r.length,p;if(t>1){const o={};
for(;t--;){let m=r[t];if(typeof m=="string"){if(typeof o[m]=="number"){p=o[m];const h={instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/uniqueItems",
keyword:"uniqueItems",params:{i:t,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+t+" are identical)",schema:!0,parentSchema:Z.properties.signedBy,
data:r};e===null?e=[h]:e.push(h),a++;break}o[m]=t}}}}else{const s={instancePath:i+"/signedBy",schemaPath:"#/properties/signedBy/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:Z.properties.signedBy.type,parentSchema:Z.properties.signedBy,data:r};e===null?e=[s]:e.push(s),a++}}if(n.reboot!==void 0){
let r=n.reboot;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!(s==="windows"||s==="idle")){const t={instancePath:i+"/reboot",schemaPath:"#/pr\
operties/reboot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:Z.
properties.reboot,data:r};e===null?e=[t]:e.push(t),a++}r.windows!==void 0&&(De(r.windows,{instancePath:i+"/reboot/windows",parentData:r,parentDataProperty:"wind\
ows",rootData:k,dynamicAnchors:j})||(e=e===null?De.errors:e.concat(De.errors),a=e.length)),r.idle!==void 0&&(Re(r.idle,{instancePath:i+"/reboot/idle",parentData:r,
parentDataProperty:"idle",rootData:k,dynamicAnchors:j})||(e=e===null?Re.errors:e.concat(Re.errors),a=e.length))}else{const s={instancePath:i+"/reboot",schemaPath:"\
#/properties/reboot/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.properties.reboot.type,parentSchema:Z.properties.reboot,data:r};
e===null?e=[s]:e.push(s),a++}}if(n.hooks!==void 0&&(Ee(n.hooks,{instancePath:i+"/hooks",parentData:n,parentDataProperty:"hooks",rootData:k,dynamicAnchors:j})||(e=
e===null?Ee.errors:e.concat(Ee.errors),a=e.length)),n.confirm!==void 0){let r=n.confirm;if(typeof r=="string"){if(!Q.test(r)){const s={instancePath:i+"/confirm",
schemaPath:"common.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,6}(s|m|h|d)$"},message:'must match pattern "^[1-9][0-9]\
{0,6}(s|m|h|d)$"',schema:"^[1-9][0-9]{0,6}(s|m|h|d)$",parentSchema:K,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/confirm",schemaPath:"c\
ommon.schema.json#/$defs/duration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:r};e===null?e=[s]:e.push(
s),a++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:n};e===
null?e=[r]:e.push(r),a++}return ts.errors=e,a===0}ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vt=rs,P={$schema:"https://json-schema.org/draft/20\
20-12/schema",$id:"policy.schema.json",title:"PolicyFile",description:"trust/policy.yaml: who may sign what.",type:"object",required:["version","revision","role\
s","rules"],properties:{version:{description:"Version of this format",const:1},revision:{description:"One more with every change under trust/",type:"integer",minimum:1,
maximum:9007199254740991},robots:{description:"People's names that are robots: they sign alone where a rule needs one, and never count where it needs more",type:"\
array",items:{$ref:"#/$defs/person"},uniqueItems:!0},roles:{description:"Roles by name",type:"object",minProperties:1,propertyNames:{$ref:"#/$defs/role"},additionalProperties:{
title:"PolicyRole",description:"Who holds the role",type:"object",required:["keys"],properties:{keys:{description:"Names of files in trust/keys, without their e\
nding",type:"array",items:{$ref:"#/$defs/person"},minItems:1,uniqueItems:!0},threshold:{description:"How many of them must sign; 1 where absent",type:"integer",
minimum:1,maximum:100}},additionalProperties:!1}},rules:{description:"The first rule that matches a path counts; a path that no rule matches is refused",type:"a\
rray",minItems:1,items:{title:"PolicyRule",description:"Who may change these paths",type:"object",required:["paths","role"],properties:{paths:{description:"Patt\
erns",type:"array",minItems:1,items:{description:"A pattern: an exact path, `dir/**` (dir itself too), `dir/*.ext`, or `**`",type:"string",minLength:1,maxLength:512}},
role:{$ref:"#/$defs/role"},threshold:{description:"How many must sign, in place of the role's own threshold",type:"integer",minimum:1,maximum:100},restore:{description:"\
How many suffice for a commit that brings whole folders back as one earlier accepted commit had them",type:"integer",minimum:1,maximum:99}},additionalProperties:!1}},
refresh:{$ref:"#/$defs/role",$comment:"May sign an empty commit which only says that all is still so"},require:{description:"Trailers that every commit must car\
ry, as Kedge's hook writes them",type:"array",items:{title:"PolicyDemand",description:"`tree-sha256` (Tree-SHA256), `fleet` (Kedge-Fleet) or `branch` (Kedge-Bra\
nch)",enum:["tree-sha256","fleet","branch"]},uniqueItems:!0},origins:{description:"Where pinned tars may come from",type:"array",items:{description:"The beginni\
ng of a URL that ends in `/`, such as `https://downloads.example/`",type:"string",maxLength:2048,pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},uniqueItems:!0}},
additionalProperties:!1,$defs:{person:{title:"PersonName",description:"A person's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",
pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},role:{title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"\
string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"}}},He={title:"PersonName",description:"A person's name: letters, digits, `.`, `_` and `-`, at most 63 charac\
ters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},le={title:"RoleName",description:"A role's name: letters, digits, `.`, `_` and `-`, at most 63 \
characters",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},wt=new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$","u");function rs(n,{instancePath:i="",
parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=rs.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:P.required,parentSchema:P,data:n};e===null?e=[s]:e.push(s),a++}if(n.revision===void 0){const s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property 'revision'",schema:P.required,
parentSchema:P,data:n};e===null?e=[s]:e.push(s),a++}if(n.roles===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
roles"},message:"must have required property 'roles'",schema:P.required,parentSchema:P,data:n};e===null?e=[s]:e.push(s),a++}if(n.rules===void 0){const s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"rules"},message:"must have required property 'rules'",schema:P.required,parentSchema:P,data:n};
e===null?e=[s]:e.push(s),a++}for(const s in n)if(!(s==="version"||s==="revision"||s==="robots"||s==="roles"||s==="rules"||s==="refresh"||s==="require"||s==="ori\
gins")){const t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties",schema:!1,parentSchema:P,data:n};e===null?e=[t]:e.push(t),a++}if(n.version!==void 0){let s=n.version;if(s!==1){const t={instancePath:i+"/version",
schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:P.properties.version,data:s};
e===null?e=[t]:e.push(t),a++}}if(n.revision!==void 0){let s=n.revision;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const t={instancePath:i+"/revis\
ion",schemaPath:"#/properties/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:P.properties.revision.type,parentSchema:P.properties.
revision,data:s};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){const t={instancePath:i+"/revision",schemaPath:"\
#/properties/revision/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:P.
properties.revision,data:s};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){const t={instancePath:i+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:P.properties.revision,data:s};e===null?e=[t]:e.push(t),a++}}}if(n.robots!==
void 0){let s=n.robots;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(!ge.test(h)){const l={instancePath:i+"/ro\
bots/"+m,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-\
Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:He,data:h};e===null?e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/robots/"+m,
schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"string"},message:"must be string",schema:He.type,parentSchema:He,data:h};e===null?e=[l]:e.push(l),
a++}}let p=s.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(J(s[p],s[o])){const m={instancePath:i+"/robots",schemaPath:"#/properties/robots/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:P.properties.robots,data:s};
e===null?e=[m]:e.push(m),a++;break e}}}else{const t={instancePath:i+"/robots",schemaPath:"#/properties/robots/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:P.properties.robots.type,parentSchema:P.properties.robots,data:s};e===null?e=[t]:e.push(t),a++}}if(n.roles!==void 0){let s=n.roles;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const t={instancePath:i+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:P.properties.roles,data:s};e===null?e=[t]:e.push(t),a++}for(const t in s){
const p=a;if(typeof t=="string"){if(!ge.test(t)){const o={instancePath:i+"/roles",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:le,data:t,propertyName:t};
e===null?e=[o]:e.push(o),a++}}else{const o={instancePath:i+"/roles",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:le.type,parentSchema:le,data:t,propertyName:t};e===null?e=[o]:e.push(o),a++}var r=p===a;if(!r){const o={instancePath:i+"/roles",schemaPath:"#/properties/\
roles/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"property name must be valid",schema:P.properties.roles.propertyNames,parentSchema:P.
properties.roles,data:s};e===null?e=[o]:e.push(o),a++}}for(const t in s){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.keys===void 0){const o={instancePath:i+
"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/required",keyword:"required",params:{missingProperty:"key\
s"},message:"must have required property 'keys'",schema:P.properties.roles.additionalProperties.required,parentSchema:P.properties.roles.additionalProperties,data:p};
e===null?e=[o]:e.push(o),a++}for(const o in p)if(!(o==="keys"||o==="threshold")){const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:P.properties.roles.additionalProperties,data:p};e===null?e=[m]:e.push(m),a++}if(p.keys!==void 0){let o=p.keys;if(Array.isArray(o)){
if(o.length<1){const u={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties\
/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:P.properties.roles.additionalProperties.properties.
keys,data:o};e===null?e=[u]:e.push(u),a++}const m=o.length;for(let u=0;u<m;u++){let w=o[u];if(typeof w=="string"){if(!ge.test(w)){const de={instancePath:i+"/rol\
es/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+u,schemaPath:"#/$defs/person/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}\
$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:He,data:w};e===null?e=[de]:e.push(de),
a++}}else{const de={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys/"+u,schemaPath:"#/$defs/person/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:He.type,parentSchema:He,data:w};e===null?e=[de]:e.push(de),a++}}let h=o.length,l;if(h>1){e:for(;h--;)for(l=h;l--;)if(J(o[h],
o[l])){const u={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/un\
iqueItems",keyword:"uniqueItems",params:{i:h,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+h+" are identical)",schema:!0,parentSchema:P.properties.
roles.additionalProperties.properties.keys,data:o};e===null?e=[u]:e.push(u),a++;break e}}}else{const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/keys",schemaPath:"#/properties/roles/additionalProperties/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.
roles.additionalProperties.properties.keys.type,parentSchema:P.properties.roles.additionalProperties.properties.keys,data:o};e===null?e=[m]:e.push(m),a++}}if(p.
threshold!==void 0){let o=p.threshold;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r",schema:P.properties.roles.additionalProperties.properties.threshold.type,parentSchema:P.properties.roles.additionalProperties.properties.threshold,data:o};e===
null?e=[m]:e.push(m),a++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){const m={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/th\
reshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be\
 <= 100",schema:100,parentSchema:P.properties.roles.additionalProperties.properties.threshold,data:o};e===null?e=[m]:e.push(m),a++}if(o<1||isNaN(o)){const m={instancePath:i+
"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/threshold",schemaPath:"#/properties/roles/additionalProperties/properties/threshold/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:P.properties.roles.additionalProperties.properties.threshold,data:o};e===null?
e=[m]:e.push(m),a++}}}}else{const o={instancePath:i+"/roles/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/additionalProperties/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:P.properties.roles.additionalProperties.type,parentSchema:P.properties.roles.additionalProperties,
data:p};e===null?e=[o]:e.push(o),a++}}}else{const t={instancePath:i+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:P.properties.roles.type,parentSchema:P.properties.roles,data:s};e===null?e=[t]:e.push(t),a++}}if(n.rules!==void 0){let s=n.rules;if(Array.
isArray(s)){if(s.length<1){const p={instancePath:i+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have \
fewer than 1 items",schema:1,parentSchema:P.properties.rules,data:s};e===null?e=[p]:e.push(p),a++}const t=s.length;for(let p=0;p<t;p++){let o=s[p];if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.paths===void 0){const m={instancePath:i+"/rules/"+p,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{
missingProperty:"paths"},message:"must have required property 'paths'",schema:P.properties.rules.items.required,parentSchema:P.properties.rules.items,data:o};e===
null?e=[m]:e.push(m),a++}if(o.role===void 0){const m={instancePath:i+"/rules/"+p,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty:"\
role"},message:"must have required property 'role'",schema:P.properties.rules.items.required,parentSchema:P.properties.rules.items,data:o};e===null?e=[m]:e.push(
m),a++}for(const m in o)if(!(m==="paths"||m==="role"||m==="threshold"||m==="restore")){const h={instancePath:i+"/rules/"+p,schemaPath:"#/properties/rules/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:P.properties.
rules.items,data:o};e===null?e=[h]:e.push(h),a++}if(o.paths!==void 0){let m=o.paths;if(Array.isArray(m)){if(m.length<1){const l={instancePath:i+"/rules/"+p+"/pa\
ths",schemaPath:"#/properties/rules/items/properties/paths/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:P.
properties.rules.items.properties.paths,data:m};e===null?e=[l]:e.push(l),a++}const h=m.length;for(let l=0;l<h;l++){let u=m[l];if(typeof u=="string"){if(g(u)>512){
const w={instancePath:i+"/rules/"+p+"/paths/"+l,schemaPath:"#/properties/rules/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:512},message:"\
must NOT have more than 512 characters",schema:512,parentSchema:P.properties.rules.items.properties.paths.items,data:u};e===null?e=[w]:e.push(w),a++}if(g(u)<1){
const w={instancePath:i+"/rules/"+p+"/paths/"+l,schemaPath:"#/properties/rules/items/properties/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:P.properties.rules.items.properties.paths.items,data:u};e===null?e=[w]:e.push(w),a++}}else{const w={
instancePath:i+"/rules/"+p+"/paths/"+l,schemaPath:"#/properties/rules/items/properties/paths/items/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:P.properties.rules.items.properties.paths.items.type,parentSchema:P.properties.rules.items.properties.paths.items,data:u};e===null?e=[w]:e.push(w),
a++}}}else{const h={instancePath:i+"/rules/"+p+"/paths",schemaPath:"#/properties/rules/items/properties/paths/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:P.properties.rules.items.properties.paths.type,parentSchema:P.properties.rules.items.properties.paths,data:m};e===null?e=[h]:e.push(h),a++}}
if(o.role!==void 0){let m=o.role;if(typeof m=="string"){if(!ge.test(m)){const h={instancePath:i+"/rules/"+p+"/role",schemaPath:"#/$defs/role/pattern",keyword:"p\
attern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]\
{0,62}$",parentSchema:le,data:m};e===null?e=[h]:e.push(h),a++}}else{const h={instancePath:i+"/rules/"+p+"/role",schemaPath:"#/$defs/role/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:le.type,parentSchema:le,data:m};e===null?e=[h]:e.push(h),a++}}if(o.threshold!==void 0){let m=o.threshold;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:i+"/rules/"+p+"/threshold",schemaPath:"#/properties/rules/items/properties/threshold/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:P.properties.rules.items.properties.threshold.type,parentSchema:P.properties.rules.items.properties.
threshold,data:m};e===null?e=[h]:e.push(h),a++}if(typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m)){const h={instancePath:i+"/rules/"+p+"/threshold",schemaPath:"\
#/properties/rules/items/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:P.properties.
rules.items.properties.threshold,data:m};e===null?e=[h]:e.push(h),a++}if(m<1||isNaN(m)){const h={instancePath:i+"/rules/"+p+"/threshold",schemaPath:"#/propertie\
s/rules/items/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:P.properties.rules.items.
properties.threshold,data:m};e===null?e=[h]:e.push(h),a++}}}if(o.restore!==void 0){let m=o.restore;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={
instancePath:i+"/rules/"+p+"/restore",schemaPath:"#/properties/rules/items/properties/restore/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:P.properties.rules.items.properties.restore.type,parentSchema:P.properties.rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),a++}if(typeof m==
"number"&&isFinite(m)){if(m>99||isNaN(m)){const h={instancePath:i+"/rules/"+p+"/restore",schemaPath:"#/properties/rules/items/properties/restore/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99},message:"must be <= 99",schema:99,parentSchema:P.properties.rules.items.properties.restore,data:m};e===null?e=[h]:e.push(
h),a++}if(m<1||isNaN(m)){const h={instancePath:i+"/rules/"+p+"/restore",schemaPath:"#/properties/rules/items/properties/restore/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:P.properties.rules.items.properties.restore,data:m};e===null?e=[h]:e.push(h),a++}}}}else{const m={
instancePath:i+"/rules/"+p,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.properties.rules.items.
type,parentSchema:P.properties.rules.items,data:o};e===null?e=[m]:e.push(m),a++}}}else{const t={instancePath:i+"/rules",schemaPath:"#/properties/rules/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:P.properties.rules.type,parentSchema:P.properties.rules,data:s};e===null?e=[t]:e.push(t),a++}}if(n.refresh!==
void 0){let s=n.refresh;if(typeof s=="string"){if(!ge.test(s)){const t={instancePath:i+"/refresh",schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:le,
data:s};e===null?e=[t]:e.push(t),a++}}else{const t={instancePath:i+"/refresh",schemaPath:"#/$defs/role/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:le.type,parentSchema:le,data:s};e===null?e=[t]:e.push(t),a++}}if(n.require!==void 0){let s=n.require;if(Array.isArray(s)){const t=s.length;for(let m=0;m<
t;m++){let h=s[m];if(!(h==="tree-sha256"||h==="fleet"||h==="branch")){const l={instancePath:i+"/require/"+m,schemaPath:"#/properties/require/items/enum",keyword:"\
enum",params:{allowedValues:P.properties.require.items.enum},message:"must be equal to one of the allowed values",schema:P.properties.require.items.enum,parentSchema:P.
properties.require.items,data:h};e===null?e=[l]:e.push(l),a++}}let p=s.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(J(s[p],s[o])){const m={instancePath:i+"/requ\
ire",schemaPath:"#/properties/require/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are i\
dentical)",schema:!0,parentSchema:P.properties.require,data:s};e===null?e=[m]:e.push(m),a++;break e}}}else{const t={instancePath:i+"/require",schemaPath:"#/prop\
erties/require/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.require.type,parentSchema:P.properties.require,data:s};e===
null?e=[t]:e.push(t),a++}}if(n.origins!==void 0){let s=n.origins;if(Array.isArray(s)){const t=s.length;for(let m=0;m<t;m++){let h=s[m];if(typeof h=="string"){if(g(
h)>2048){const l={instancePath:i+"/origins/"+m,schemaPath:"#/properties/origins/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have \
more than 2048 characters",schema:2048,parentSchema:P.properties.origins.items,data:h};e===null?e=[l]:e.push(l),a++}if(!wt.test(h)){const l={instancePath:i+"/or\
igins/"+m,schemaPath:"#/properties/origins/items/pattern",keyword:"pattern",params:{pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"},message:'must match p\
attern "^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$"',schema:"^https?://[A-Za-z0-9.:\\[\\]-]+/([!-~]*/)?$",parentSchema:P.properties.origins.items,data:h};e===null?
e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/origins/"+m,schemaPath:"#/properties/origins/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:P.properties.origins.items.type,parentSchema:P.properties.origins.items,data:h};e===null?e=[l]:e.push(l),a++}}let p=s.length,o;if(p>1){const m={};
for(;p--;){let h=s[p];if(typeof h=="string"){if(typeof m[h]=="number"){o=m[h];const l={instancePath:i+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:P.properties.origins,data:s};
e===null?e=[l]:e.push(l),a++;break}m[h]=p}}}}else{const t={instancePath:i+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:P.properties.origins.type,parentSchema:P.properties.origins,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.type,parentSchema:P,data:n};e===null?e=[s]:e.push(s),a++}return rs.errors=e,a===
0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pt=as,pe={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"powers.schema.json",title:"P\
owersFile",description:"trust/powers.yaml: which bundle may do more to its host than a plain container.",type:"object",propertyNames:{$ref:"common.schema.json#/\
$defs/bundleName"},additionalProperties:{description:"Powers that the bundle is granted",type:"array",items:{description:"A power: gpu, devices:\u2026, privileged, h\
ost-network, host-pid, host-ipc, cap:NAME, mount:PATH[:ro], docker-socket, volume-driver, container-name, external-network:NAME, idle-command:PATH ARGUMENT\u2026, ho\
ok:SCRIPT or unconfined",type:"string",minLength:1,maxLength:512,examples:["gpu","host-network","cap:NET_ADMIN","mount:/srv/models:ro"]},uniqueItems:!0}};function as(n,{
instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=as.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(const s in n){const t=a;if(typeof s=="string"){if(!ye.test(s)){const p={instancePath:i,
schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]\
[a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:R,data:s,propertyName:s};e===null?e=[p]:e.push(p),a++}}else{const p={instancePath:i,schemaPath:"\
common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:s,propertyName:s};e===
null?e=[p]:e.push(p),a++}var r=t===a;if(!r){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:s},message:"proper\
ty name must be valid",schema:pe.propertyNames,parentSchema:pe,data:n};e===null?e=[p]:e.push(p),a++}}for(const s in n){let t=n[s];if(Array.isArray(t)){const p=t.
length;for(let h=0;h<p;h++){let l=t[h];if(typeof l=="string"){if(g(l)>512){const u={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"\
#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters",schema:512,parentSchema:pe.additionalProperties.
items,data:l};e===null?e=[u]:e.push(u),a++}if(g(l)<1){const u={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalPropert\
ies/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:pe.additionalProperties.items,data:l};
e===null?e=[u]:e.push(u),a++}}else{const u={instancePath:i+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"#/additionalProperties/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:pe.additionalProperties.items.type,parentSchema:pe.additionalProperties.items,data:l};e===null?e=[u]:
e.push(u),a++}}let o=t.length,m;if(o>1){const h={};for(;o--;){let l=t[o];if(typeof l=="string"){if(typeof h[l]=="number"){m=h[l];const u={instancePath:i+"/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (it\
ems ## "+m+" and "+o+" are identical)",schema:!0,parentSchema:pe.additionalProperties,data:t};e===null?e=[u]:e.push(u),a++;break}h[l]=o}}}}else{const p={instancePath:i+
"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:pe.additionalProperties.
type,parentSchema:pe.additionalProperties,data:t};e===null?e=[p]:e.push(p),a++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:pe.type,parentSchema:pe,data:n};e===null?e=[s]:e.push(s),a++}return as.errors=e,a===0}as.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var kt=is,E={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"removed.schema.json",title:"RemovedFile",description:"trust/removed.ya\
ml: fingerprints that never count again. The list only grows.",type:"object",required:["removed"],properties:{removed:{description:"Fingerprints of OpenPGP and \
SSH keys",type:"array",items:{title:"RemovedKey",description:"A fingerprint (40 or 64 hex digits without spaces, or `SHA256:\u2026` of SSH), or one with a reason",
type:["string","object"],pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",required:["fingerprint"],properties:{fingerprint:{description:"A\
 fingerprint: 40 or 64 hex digits without spaces, or `SHA256:\u2026` of an SSH key",type:"string",pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/\
]{43})$"},reason:{description:"Why, for people",type:"string",maxLength:1e3},at:{description:"When, for people",type:"string",maxLength:100}},additionalProperties:!1}}},
additionalProperties:!1},js=new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$","u");function is(n,{instancePath:i="",parentData:T,parentDataProperty:x,
rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=is.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.removed===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},message:"m\
ust have required property 'removed'",schema:E.required,parentSchema:E,data:n};e===null?e=[r]:e.push(r),a++}for(const r in n)if(r!=="removed"){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:E,
data:n};e===null?e=[s]:e.push(s),a++}if(n.removed!==void 0){let r=n.removed;if(Array.isArray(r)){const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(typeof p!="\
string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){const o={instancePath:i+"/removed/"+t,schemaPath:"#/properties/removed/items/type",keyword:"type",params:{
type:E.properties.removed.items.type},message:"must be string,object",schema:E.properties.removed.items.type,parentSchema:E.properties.removed.items,data:p};e===
null?e=[o]:e.push(o),a++}if(typeof p=="string"&&!js.test(p)){const o={instancePath:i+"/removed/"+t,schemaPath:"#/properties/removed/items/pattern",keyword:"patt\
ern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za\
-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:E.properties.removed.items,data:p};e===null?e=[o]:e.push(o),
a++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.fingerprint===void 0){const o={instancePath:i+"/removed/"+t,schemaPath:"#/properties/removed/items/require\
d",keyword:"required",params:{missingProperty:"fingerprint"},message:"must have required property 'fingerprint'",schema:E.properties.removed.items.required,parentSchema:E.
properties.removed.items,data:p};e===null?e=[o]:e.push(o),a++}for(const o in p)if(!(o==="fingerprint"||o==="reason"||o==="at")){const m={instancePath:i+"/remove\
d/"+t,schemaPath:"#/properties/removed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:E.properties.removed.items,data:p};e===null?e=[m]:e.push(m),a++}if(p.fingerprint!==void 0){let o=p.fingerprint;if(typeof o==
"string"){if(!js.test(o)){const m={instancePath:i+"/removed/"+t+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/pattern",keyword:"p\
attern",params:{pattern:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$"},message:'must match pattern "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A\
-Za-z0-9+/]{43})$"',schema:"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}|SHA256:[A-Za-z0-9+/]{43})$",parentSchema:E.properties.removed.items.properties.fingerprint,data:o};
e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/removed/"+t+"/fingerprint",schemaPath:"#/properties/removed/items/properties/fingerprint/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:E.properties.removed.items.properties.fingerprint.type,parentSchema:E.properties.removed.items.properties.
fingerprint,data:o};e===null?e=[m]:e.push(m),a++}}if(p.reason!==void 0){let o=p.reason;if(typeof o=="string"){if(g(o)>1e3){const m={instancePath:i+"/removed/"+t+
"/reason",schemaPath:"#/properties/removed/items/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 chara\
cters",schema:1e3,parentSchema:E.properties.removed.items.properties.reason,data:o};e===null?e=[m]:e.push(m),a++}}else{const m={instancePath:i+"/removed/"+t+"/r\
eason",schemaPath:"#/properties/removed/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.properties.removed.
items.properties.reason.type,parentSchema:E.properties.removed.items.properties.reason,data:o};e===null?e=[m]:e.push(m),a++}}if(p.at!==void 0){let o=p.at;if(typeof o==
"string"){if(g(o)>100){const m={instancePath:i+"/removed/"+t+"/at",schemaPath:"#/properties/removed/items/properties/at/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters",schema:100,parentSchema:E.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),a++}}else{const m={
instancePath:i+"/removed/"+t+"/at",schemaPath:"#/properties/removed/items/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.
properties.removed.items.properties.at.type,parentSchema:E.properties.removed.items.properties.at,data:o};e===null?e=[m]:e.push(m),a++}}}}}else{const s={instancePath:i+
"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"array"},message:"must be array",schema:E.properties.removed.type,parentSchema:E.properties.
removed,data:r};e===null?e=[s]:e.push(s),a++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:E.
type,parentSchema:E,data:n};e===null?e=[r]:e.push(r),a++}return is.errors=e,a===0}is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bt=ps,$={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"secret.schema.json",title:"SecretFile",description:"secrets/<name>.yaml: values that only some hosts can read\
, encrypted. Written by `kedge secret`, never by hand.",type:"object",required:["version","revision","keys","bundles","for","editors"],properties:{version:{description:"\
Version of this format",const:1},revision:{description:"Random; another one with every change of the values, the same where only the readers change","x-expected":"\
32 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{32}$"},keys:{description:"Names of the values in it",type:"array",minItems:1,maxItems:64,uniqueItems:!0,
items:{$ref:"common.schema.json#/$defs/secretKey"}},bundles:{description:"Bundles that may use it",type:"array",minItems:1,maxItems:256,uniqueItems:!0,items:{$ref:"\
common.schema.json#/$defs/bundleName"}},for:{title:"SecretReaders",description:"Hosts that can read it, by name and by group",type:"object",properties:{hosts:{description:"\
Hosts by name",type:"array",maxItems:4096,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/hostName"}},groups:{description:"All hosts of these groups",type:"\
array",maxItems:256,uniqueItems:!0,items:{$ref:"common.schema.json#/$defs/groupName"}}},additionalProperties:!1},editors:{description:"People that can read and \
change it: names of OpenPGP certificates, or of age recipients, in trust/keys",type:"array",maxItems:256,uniqueItems:!0,items:{description:"The name of a file i\
n trust/keys, without `.asc` or `.age`",type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"}},message:{description:"What is encrypted: one armored OpenPGP\
 message; or `age`",type:"string",minLength:1,maxLength:1e6},recipients:{description:"Beside `age`: the public keys that it is encrypted to",type:"array",minItems:1,
maxItems:4096,uniqueItems:!0,items:{description:"An X25519 recipient of age","x-expected":"age1 and 58 more characters",type:"string",pattern:"^age1[02-9ac-hj-n\
p-z]{58}$"}},age:{description:"What is encrypted: one armored file of age; or `message`",type:"string",minLength:1,maxLength:1e6}},additionalProperties:!1},vs={
title:"SecretKey",description:"The name of a value in a secret: letters, digits, `.`, `_` and `-`, at most 63 characters",type:"string",pattern:"^[A-Za-z0-9][A-\
Za-z0-9._-]{0,62}$"},$t=new RegExp("^[0-9a-f]{32}$","u"),St=new RegExp("^age1[02-9ac-hj-np-z]{58}$","u");function ps(n,{instancePath:i="",parentData:T,parentDataProperty:x,
rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=ps.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"m\
ust have required property 'version'",schema:$.required,parentSchema:$,data:n};e===null?e=[r]:e.push(r),a++}if(n.revision===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property 'revision'",schema:$.required,parentSchema:$,data:n};e===
null?e=[r]:e.push(r),a++}if(n.keys===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},message:"must ha\
ve required property 'keys'",schema:$.required,parentSchema:$,data:n};e===null?e=[r]:e.push(r),a++}if(n.bundles===void 0){const r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"bundles"},message:"must have required property 'bundles'",schema:$.required,parentSchema:$,data:n};e===null?
e=[r]:e.push(r),a++}if(n.for===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for"},message:"must have requ\
ired property 'for'",schema:$.required,parentSchema:$,data:n};e===null?e=[r]:e.push(r),a++}if(n.editors===void 0){const r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"editors"},message:"must have required property 'editors'",schema:$.required,parentSchema:$,data:n};e===null?e=[r]:e.
push(r),a++}for(const r in n)if(!Pe.call($.properties,r)){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:$,data:n};e===null?e=[s]:e.push(s),a++}if(n.version!==void 0){let r=n.version;if(r!==1){const s={
instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:$.
properties.version,data:r};e===null?e=[s]:e.push(s),a++}}if(n.revision!==void 0){let r=n.revision;if(typeof r=="string"){if(!$t.test(r)){const s={instancePath:i+
"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"',schema:"\
^[0-9a-f]{32}$",parentSchema:$.properties.revision,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/revision",schemaPath:"#/properties/revis\
ion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.revision.type,parentSchema:$.properties.revision,data:r};e===null?e=
[s]:e.push(s),a++}}if(n.keys!==void 0){let r=n.keys;if(Array.isArray(r)){if(r.length>64){const o={instancePath:i+"/keys",schemaPath:"#/properties/keys/maxItems",
keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items",schema:64,parentSchema:$.properties.keys,data:r};e===null?e=[o]:e.push(o),a++}if(r.
length<1){const o={instancePath:i+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:$.properties.keys,data:r};e===null?e=[o]:e.push(o),a++}const s=r.length;for(let o=0;o<s;o++){let m=r[o];if(typeof m=="string"){if(!ge.test(
m)){const h={instancePath:i+"/keys/"+o,schemaPath:"common.schema.json#/$defs/secretKey/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,\
62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:vs,data:m};e===null?e=[h]:e.push(
h),a++}}else{const h={instancePath:i+"/keys/"+o,schemaPath:"common.schema.json#/$defs/secretKey/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:vs.type,parentSchema:vs,data:m};e===null?e=[h]:e.push(h),a++}}let t=r.length,p;if(t>1){e:for(;t--;)for(p=t;p--;)if(J(r[t],r[p])){const o={instancePath:i+
"/keys",schemaPath:"#/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i:t,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+t+" are i\
dentical)",schema:!0,parentSchema:$.properties.keys,data:r};e===null?e=[o]:e.push(o),a++;break e}}}else{const s={instancePath:i+"/keys",schemaPath:"#/properties\
/keys/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.keys.type,parentSchema:$.properties.keys,data:r};e===null?e=[s]:e.push(
s),a++}}if(n.bundles!==void 0){let r=n.bundles;if(Array.isArray(r)){if(r.length>256){const o={instancePath:i+"/bundles",schemaPath:"#/properties/bundles/maxItem\
s",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items",schema:256,parentSchema:$.properties.bundles,data:r};e===null?e=[o]:e.push(
o),a++}if(r.length<1){const o={instancePath:i+"/bundles",schemaPath:"#/properties/bundles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have f\
ewer than 1 items",schema:1,parentSchema:$.properties.bundles,data:r};e===null?e=[o]:e.push(o),a++}const s=r.length;for(let o=0;o<s;o++){let m=r[o];if(typeof m==
"string"){if(!ye.test(m)){const h={instancePath:i+"/bundles/"+o,schemaPath:"common.schema.json#/$defs/bundleName/pattern",keyword:"pattern",params:{pattern:"^[a\
-z0-9][a-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,62}$"',schema:"^[a-z0-9][a-z0-9_-]{0,62}$",parentSchema:R,data:m};e===null?e=[h]:e.
push(h),a++}}else{const h={instancePath:i+"/bundles/"+o,schemaPath:"common.schema.json#/$defs/bundleName/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:R.type,parentSchema:R,data:m};e===null?e=[h]:e.push(h),a++}}let t=r.length,p;if(t>1){e:for(;t--;)for(p=t;p--;)if(J(r[t],r[p])){const o={instancePath:i+
"/bundles",schemaPath:"#/properties/bundles/uniqueItems",keyword:"uniqueItems",params:{i:t,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+t+"\
 are identical)",schema:!0,parentSchema:$.properties.bundles,data:r};e===null?e=[o]:e.push(o),a++;break e}}}else{const s={instancePath:i+"/bundles",schemaPath:"\
#/properties/bundles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.bundles.type,parentSchema:$.properties.bundles,data:r};
e===null?e=[s]:e.push(s),a++}}if(n.for!==void 0){let r=n.for;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!(s==="hosts"||s==="groups")){const t={
instancePath:i+"/for",schemaPath:"#/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have add\
itional properties",schema:!1,parentSchema:$.properties.for,data:r};e===null?e=[t]:e.push(t),a++}if(r.hosts!==void 0){let s=r.hosts;if(Array.isArray(s)){if(s.length>
4096){const m={instancePath:i+"/for/hosts",schemaPath:"#/properties/for/properties/hosts/maxItems",keyword:"maxItems",params:{limit:4096},message:"must NOT have\
 more than 4096 items",schema:4096,parentSchema:$.properties.for.properties.hosts,data:s};e===null?e=[m]:e.push(m),a++}const t=s.length;for(let m=0;m<t;m++){let h=s[m];
if(typeof h=="string"){if(!ke.test(h)){const l={instancePath:i+"/for/hosts/"+m,schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])\
?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:H,data:h};e===null?
e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/for/hosts/"+m,schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:H.type,parentSchema:H,data:h};e===null?e=[l]:e.push(l),a++}}let p=s.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(J(s[p],s[o])){const m={instancePath:i+
"/for/hosts",schemaPath:"#/properties/for/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (items ## "+
o+" and "+p+" are identical)",schema:!0,parentSchema:$.properties.for.properties.hosts,data:s};e===null?e=[m]:e.push(m),a++;break e}}}else{const t={instancePath:i+
"/for/hosts",schemaPath:"#/properties/for/properties/hosts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.for.properties.
hosts.type,parentSchema:$.properties.for.properties.hosts,data:s};e===null?e=[t]:e.push(t),a++}}if(r.groups!==void 0){let s=r.groups;if(Array.isArray(s)){if(s.length>
256){const m={instancePath:i+"/for/groups",schemaPath:"#/properties/for/properties/groups/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have\
 more than 256 items",schema:256,parentSchema:$.properties.for.properties.groups,data:s};e===null?e=[m]:e.push(m),a++}const t=s.length;for(let m=0;m<t;m++){let h=s[m];
if(typeof h=="string"){if(!qe.test(h)){const l={instancePath:i+"/for/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9._-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9._-]{0,62}$"',schema:"^[a-z0-9][a-z0-9._-]{0,62}$",parentSchema:Ie,data:h};e===
null?e=[l]:e.push(l),a++}}else{const l={instancePath:i+"/for/groups/"+m,schemaPath:"common.schema.json#/$defs/groupName/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:Ie.type,parentSchema:Ie,data:h};e===null?e=[l]:e.push(l),a++}}let p=s.length,o;if(p>1){e:for(;p--;)for(o=p;o--;)if(J(s[p],s[o])){
const m={instancePath:i+"/for/groups",schemaPath:"#/properties/for/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have \
duplicate items (items ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:$.properties.for.properties.groups,data:s};e===null?e=[m]:e.push(m),a++;break e}}}else{
const t={instancePath:i+"/for/groups",schemaPath:"#/properties/for/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.
properties.for.properties.groups.type,parentSchema:$.properties.for.properties.groups,data:s};e===null?e=[t]:e.push(t),a++}}}else{const s={instancePath:i+"/for",
schemaPath:"#/properties/for/type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.properties.for.type,parentSchema:$.properties.for,data:r};
e===null?e=[s]:e.push(s),a++}}if(n.editors!==void 0){let r=n.editors;if(Array.isArray(r)){if(r.length>256){const o={instancePath:i+"/editors",schemaPath:"#/prop\
erties/editors/maxItems",keyword:"maxItems",params:{limit:256},message:"must NOT have more than 256 items",schema:256,parentSchema:$.properties.editors,data:r};
e===null?e=[o]:e.push(o),a++}const s=r.length;for(let o=0;o<s;o++){let m=r[o];if(typeof m=="string"){if(!ge.test(m)){const h={instancePath:i+"/editors/"+o,schemaPath:"\
#/properties/editors/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._\
-]{0,62}$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",parentSchema:$.properties.editors.items,data:m};e===null?e=[h]:e.push(h),a++}}else{const h={instancePath:i+
"/editors/"+o,schemaPath:"#/properties/editors/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.editors.items.type,
parentSchema:$.properties.editors.items,data:m};e===null?e=[h]:e.push(h),a++}}let t=r.length,p;if(t>1){const o={};for(;t--;){let m=r[t];if(typeof m=="string"){if(typeof o[m]==
"number"){p=o[m];const h={instancePath:i+"/editors",schemaPath:"#/properties/editors/uniqueItems",keyword:"uniqueItems",params:{i:t,j:p},message:"must NOT have \
duplicate items (items ## "+p+" and "+t+" are identical)",schema:!0,parentSchema:$.properties.editors,data:r};e===null?e=[h]:e.push(h),a++;break}o[m]=t}}}}else{
const s={instancePath:i+"/editors",schemaPath:"#/properties/editors/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.editors.
type,parentSchema:$.properties.editors,data:r};e===null?e=[s]:e.push(s),a++}}if(n.message!==void 0){let r=n.message;if(typeof r=="string"){if(g(r)>1e6){const s={
instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1e6},message:"must NOT have more than 1000000 characters",
schema:1e6,parentSchema:$.properties.message,data:r};e===null?e=[s]:e.push(s),a++}if(g(r)<1){const s={instancePath:i+"/message",schemaPath:"#/properties/message\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.message,data:r};e===null?e=[
s]:e.push(s),a++}}else{const s={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:$.properties.message.type,parentSchema:$.properties.message,data:r};e===null?e=[s]:e.push(s),a++}}if(n.recipients!==void 0){let r=n.recipients;if(Array.isArray(
r)){if(r.length>4096){const o={instancePath:i+"/recipients",schemaPath:"#/properties/recipients/maxItems",keyword:"maxItems",params:{limit:4096},message:"must N\
OT have more than 4096 items",schema:4096,parentSchema:$.properties.recipients,data:r};e===null?e=[o]:e.push(o),a++}if(r.length<1){const o={instancePath:i+"/rec\
ipients",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:$.properties.
recipients,data:r};e===null?e=[o]:e.push(o),a++}const s=r.length;for(let o=0;o<s;o++){let m=r[o];if(typeof m=="string"){if(!St.test(m)){const h={instancePath:i+
"/recipients/"+o,schemaPath:"#/properties/recipients/items/pattern",keyword:"pattern",params:{pattern:"^age1[02-9ac-hj-np-z]{58}$"},message:'must match pattern \
"^age1[02-9ac-hj-np-z]{58}$"',schema:"^age1[02-9ac-hj-np-z]{58}$",parentSchema:$.properties.recipients.items,data:m};e===null?e=[h]:e.push(h),a++}}else{const h={
instancePath:i+"/recipients/"+o,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.
recipients.items.type,parentSchema:$.properties.recipients.items,data:m};e===null?e=[h]:e.push(h),a++}}let t=r.length,p;if(t>1){const o={};for(;t--;){let m=r[t];
if(typeof m=="string"){if(typeof o[m]=="number"){p=o[m];const h={instancePath:i+"/recipients",schemaPath:"#/properties/recipients/uniqueItems",keyword:"uniqueIt\
ems",params:{i:t,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+t+" are identical)",schema:!0,parentSchema:$.properties.recipients,data:r};e===
null?e=[h]:e.push(h),a++;break}o[m]=t}}}}else{const s={instancePath:i+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:$.properties.recipients.type,parentSchema:$.properties.recipients,data:r};e===null?e=[s]:e.push(s),a++}}if(n.age!==void 0){let r=n.
age;if(typeof r=="string"){if(g(r)>1e6){const s={instancePath:i+"/age",schemaPath:"#/properties/age/maxLength",keyword:"maxLength",params:{limit:1e6},message:"m\
ust NOT have more than 1000000 characters",schema:1e6,parentSchema:$.properties.age,data:r};e===null?e=[s]:e.push(s),a++}if(g(r)<1){const s={instancePath:i+"/ag\
e",schemaPath:"#/properties/age/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.
age,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/age",schemaPath:"#/properties/age/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:$.properties.age.type,parentSchema:$.properties.age,data:r};e===null?e=[s]:e.push(s),a++}}}else{const r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:n};e===null?e=[r]:e.push(r),a++}return ps.errors=e,a===0}ps.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var At=os,q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"stick-index.schema.json",title:"St\
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
ws={title:"CommitIdText",description:"A whole commit id: 40 lower-case hex digits",type:"string",pattern:"^[0-9a-f]{40}$"};function os(n,{instancePath:i="",parentData:T,
parentDataProperty:x,rootData:k=n,dynamicAnchors:j={}}={}){let e=null,a=0;const d=os.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ver\
sion"},message:"must have required property 'version'",schema:q.required,parentSchema:q,data:n};e===null?e=[r]:e.push(r),a++}if(n.fleet===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fleet"},message:"must have required property 'fleet'",schema:q.required,parentSchema:q,data:n};
e===null?e=[r]:e.push(r),a++}if(n.createdAt===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"\
must have required property 'createdAt'",schema:q.required,parentSchema:q,data:n};e===null?e=[r]:e.push(r),a++}if(n.commit===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"commit"},message:"must have required property 'commit'",schema:q.required,parentSchema:q,data:n};e===null?
e=[r]:e.push(r),a++}if(n.branch===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branch"},message:"must hav\
e required property 'branch'",schema:q.required,parentSchema:q,data:n};e===null?e=[r]:e.push(r),a++}if(n.hosts===void 0){const r={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"hosts"},message:"must have required property 'hosts'",schema:q.required,parentSchema:q,data:n};e===null?e=[
r]:e.push(r),a++}if(n.parts===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parts"},message:"must have req\
uired property 'parts'",schema:q.required,parentSchema:q,data:n};e===null?e=[r]:e.push(r),a++}for(const r in n)if(!(r==="version"||r==="fleet"||r==="createdAt"||
r==="commit"||r==="branch"||r==="hosts"||r==="parts")){const s={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:q,data:n};e===null?e=[s]:e.push(s),a++}if(n.version!==void 0){let r=n.version;if(r!==1){const s={
instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:q.
properties.version,data:r};e===null?e=[s]:e.push(s),a++}}if(n.fleet!==void 0){let r=n.fleet;if(typeof r=="string"){if(!We.test(r)){const s={instancePath:i+"/fle\
et",schemaPath:"common.schema.json#/$defs/fleetId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:'\
must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"',schema:"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",parentSchema:Y,
data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/fleet",schemaPath:"common.schema.json#/$defs/fleetId/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:Y.type,parentSchema:Y,data:r};e===null?e=[s]:e.push(s),a++}}if(n.createdAt!==void 0){let r=n.createdAt;if(typeof r=="strin\
g"){if(!gs.test(r)){const s={instancePath:i+"/createdAt",schemaPath:"#/properties/createdAt/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]\
{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$"',schema:"\
^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z$",parentSchema:q.properties.createdAt,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={
instancePath:i+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.createdAt.
type,parentSchema:q.properties.createdAt,data:r};e===null?e=[s]:e.push(s),a++}}if(n.commit!==void 0){let r=n.commit;if(typeof r=="string"){if(!ze.test(r)){const s={
instancePath:i+"/commit",schemaPath:"common.schema.json#/$defs/commitId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern\
 "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:ws,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/commit",schemaPath:"common.schem\
a.json#/$defs/commitId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ws.type,parentSchema:ws,data:r};e===null?e=[s]:e.push(s),a++}}
if(n.branch!==void 0){let r=n.branch;if(typeof r=="string"){if(!Ue.test(r)){const s={instancePath:i+"/branch",schemaPath:"common.schema.json#/$defs/branch/patte\
rn",keyword:"pattern",params:{pattern:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"},message:'must match pattern "^(?!.*(\\.\\\
.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$"',schema:"^(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}(?<![./])$",parentSchema:ee,
data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/branch",schemaPath:"common.schema.json#/$defs/branch/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:ee.type,parentSchema:ee,data:r};e===null?e=[s]:e.push(s),a++}}if(n.hosts!==void 0){let r=n.hosts;if(Array.isArray(r)){if(r.
length>1e4){const t={instancePath:i+"/hosts",schemaPath:"#/properties/hosts/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 100\
00 items",schema:1e4,parentSchema:q.properties.hosts,data:r};e===null?e=[t]:e.push(t),a++}if(r.length<1){const t={instancePath:i+"/hosts",schemaPath:"#/properti\
es/hosts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:q.properties.hosts,data:r};e===null?e=[t]:
e.push(t),a++}const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const o={instancePath:i+"/hosts/"+
t,schemaPath:"#/properties/hosts/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:q.properties.
hosts.items.required,parentSchema:q.properties.hosts.items,data:p};e===null?e=[o]:e.push(o),a++}if(p.since===void 0){const o={instancePath:i+"/hosts/"+t,schemaPath:"\
#/properties/hosts/items/required",keyword:"required",params:{missingProperty:"since"},message:"must have required property 'since'",schema:q.properties.hosts.items.
required,parentSchema:q.properties.hosts.items,data:p};e===null?e=[o]:e.push(o),a++}for(const o in p)if(!(o==="name"||o==="since")){const m={instancePath:i+"/ho\
sts/"+t,schemaPath:"#/properties/hosts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:q.properties.hosts.items,data:p};e===null?e=[m]:e.push(m),a++}if(p.name!==void 0){let o=p.name;if(typeof o=="string"){if(!ke.
test(o)){const m={instancePath:i+"/hosts/"+t+"/name",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-\
z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a\
-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:H,data:o};e===null?e=[m]:e.push(m),a++}}else{
const m={instancePath:i+"/hosts/"+t+"/name",schemaPath:"common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:H.type,parentSchema:H,data:o};e===null?e=[m]:e.push(m),a++}}if(p.since!==void 0){let o=p.since;if(typeof o!="string"&&o!==null){const m={instancePath:i+"\
/hosts/"+t+"/since",schemaPath:"#/properties/hosts/items/properties/since/type",keyword:"type",params:{type:q.properties.hosts.items.properties.since.type},message:"\
must be string,null",schema:q.properties.hosts.items.properties.since.type,parentSchema:q.properties.hosts.items.properties.since,data:o};e===null?e=[m]:e.push(
m),a++}if(typeof o=="string"&&!ze.test(o)){const m={instancePath:i+"/hosts/"+t+"/since",schemaPath:"#/properties/hosts/items/properties/since/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{40}$"},message:'must match pattern "^[0-9a-f]{40}$"',schema:"^[0-9a-f]{40}$",parentSchema:q.properties.hosts.items.properties.
since,data:o};e===null?e=[m]:e.push(m),a++}}}else{const o={instancePath:i+"/hosts/"+t,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:q.properties.hosts.items.type,parentSchema:q.properties.hosts.items,data:p};e===null?e=[o]:e.push(o),a++}}}else{const s={
instancePath:i+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.hosts.type,parentSchema:q.
properties.hosts,data:r};e===null?e=[s]:e.push(s),a++}}if(n.parts!==void 0){let r=n.parts;if(Array.isArray(r)){if(r.length>2e5){const t={instancePath:i+"/parts",
schemaPath:"#/properties/parts/maxItems",keyword:"maxItems",params:{limit:2e5},message:"must NOT have more than 200000 items",schema:2e5,parentSchema:q.properties.
parts,data:r};e===null?e=[t]:e.push(t),a++}const s=r.length;for(let t=0;t<s;t++){let p=r[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.path===void 0){const o={
instancePath:i+"/parts/"+t,schemaPath:"#/properties/parts/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required propert\
y 'path'",schema:q.properties.parts.items.required,parentSchema:q.properties.parts.items,data:p};e===null?e=[o]:e.push(o),a++}if(p.bytes===void 0){const o={instancePath:i+
"/parts/"+t,schemaPath:"#/properties/parts/items/required",keyword:"required",params:{missingProperty:"bytes"},message:"must have required property 'bytes'",schema:q.
properties.parts.items.required,parentSchema:q.properties.parts.items,data:p};e===null?e=[o]:e.push(o),a++}if(p.sha256===void 0){const o={instancePath:i+"/parts\
/"+t,schemaPath:"#/properties/parts/items/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:q.
properties.parts.items.required,parentSchema:q.properties.parts.items,data:p};e===null?e=[o]:e.push(o),a++}for(const o in p)if(!(o==="path"||o==="bytes"||o==="s\
ha256")){const m={instancePath:i+"/parts/"+t,schemaPath:"#/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:q.properties.parts.items,data:p};e===null?e=[m]:e.push(m),a++}if(p.path!==void 0){let o=p.path;
if(typeof o=="string"){if(g(o)>200){const m={instancePath:i+"/parts/"+t+"/path",schemaPath:"#/properties/parts/items/properties/path/maxLength",keyword:"maxLeng\
th",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:q.properties.parts.items.properties.path,data:o};e===null?e=[m]:
e.push(m),a++}}else{const m={instancePath:i+"/parts/"+t+"/path",schemaPath:"#/properties/parts/items/properties/path/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:q.properties.parts.items.properties.path.type,parentSchema:q.properties.parts.items.properties.path,data:o};e===null?e=[m]:e.push(
m),a++}}if(p.bytes!==void 0){let o=p.bytes;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={instancePath:i+"/parts/"+t+"/bytes",schemaPath:"#/\
properties/parts/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:q.properties.parts.items.properties.bytes.
type,parentSchema:q.properties.parts.items.properties.bytes,data:o};e===null?e=[m]:e.push(m),a++}if(typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(
o)){const m={instancePath:i+"/parts/"+t+"/bytes",schemaPath:"#/properties/parts/items/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:q.properties.parts.items.properties.bytes,data:o};e===null?e=[m]:e.push(m),a++}if(o<0||
isNaN(o)){const m={instancePath:i+"/parts/"+t+"/bytes",schemaPath:"#/properties/parts/items/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:q.properties.parts.items.properties.bytes,data:o};e===null?e=[m]:e.push(m),a++}}}if(p.sha256!==void 0){let o=p.
sha256;if(typeof o=="string"){if(!U.test(o)){const m={instancePath:i+"/parts/"+t+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/pattern",keyword:"patter\
n",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:_,data:o};e===null?e=[m]:e.push(m),a++}}else{
const m={instancePath:i+"/parts/"+t+"/sha256",schemaPath:"common.schema.json#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:_.type,parentSchema:_,data:o};e===null?e=[m]:e.push(m),a++}}}else{const o={instancePath:i+"/parts/"+t,schemaPath:"#/properties/parts/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:q.properties.parts.items.type,parentSchema:q.properties.parts.items,data:p};e===null?e=[o]:e.push(o),
a++}}}else{const s={instancePath:i+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:q.properties.
parts.type,parentSchema:q.properties.parts,data:r};e===null?e=[s]:e.push(s),a++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:q.type,parentSchema:q,data:n};e===null?e=[r]:e.push(r),a++}return os.errors=e,a===0}os.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var jt=ns,Ke={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"user-data.schema.json",title:"UserDataFile",description:"user-data of\
 a NoCloud seed (the volume CIDATA), as far as Kedge takes it. Nothing in it is run.",type:"object",required:["kedge"],properties:{kedge:{$ref:"enrol.schema.jso\
n"},hostname:{$ref:"common.schema.json#/$defs/hostName"}},additionalProperties:!1};function ns(n,{instancePath:i="",parentData:T,parentDataProperty:x,rootData:k=n,
dynamicAnchors:j={}}={}){let e=null,a=0;const d=ns.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.kedge===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kedge"},message:"must have required\
 property 'kedge'",schema:Ke.required,parentSchema:Ke,data:n};e===null?e=[r]:e.push(r),a++}for(const r in n)if(!(r==="kedge"||r==="hostname")){const s={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:Ke,
data:n};e===null?e=[s]:e.push(s),a++}if(n.kedge!==void 0&&($e(n.kedge,{instancePath:i+"/kedge",parentData:n,parentDataProperty:"kedge",rootData:k,dynamicAnchors:j})||
(e=e===null?$e.errors:e.concat($e.errors),a=e.length)),n.hostname!==void 0){let r=n.hostname;if(typeof r=="string"){if(!ke.test(r)){const s={instancePath:i+"/ho\
stname",schemaPath:"common.schema.json#/$defs/hostName/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9\
-]*[a-z0-9])?)*$"},message:'must match pattern "^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"',schema:"^(?=.{1,63}$)[a-z0-9]([\
a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:H,data:r};e===null?e=[s]:e.push(s),a++}}else{const s={instancePath:i+"/hostname",schemaPath:"\
common.schema.json#/$defs/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.type,parentSchema:H,data:r};e===null?e=[s]:e.push(
s),a++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ke.type,parentSchema:Ke,data:n};
e===null?e=[r]:e.push(r),a++}return ns.errors=e,a===0}ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Ts as bundle,Ls as catalogue,Bs as enrol,Ws as fleet,Ys as group,st as host,et as hostConfig,rt as inventory,it as metaData,ft as os,pt as osLayer,vt as policy,
Pt as powers,kt as removed,bt as secret,At as stickIndex,jt as userData};
