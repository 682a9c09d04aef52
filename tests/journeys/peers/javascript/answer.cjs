// Reads one command as JSON from standard input and writes what came of it: {"ok": ...} or {"error": {...}}.
"use strict";

const fs = require("node:fs");

exports.command = JSON.parse(fs.readFileSync(0, "utf8"));

exports.answer = (promise) =>
  promise
    .then((ok) => ({ ok: ok ?? null }))
    .catch((error) => ({ error: { code: error.code || error.name, message: error.message } }))
    .then((result) => process.stdout.write(JSON.stringify(result)));
