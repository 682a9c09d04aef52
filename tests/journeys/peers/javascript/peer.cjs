// Drives amazon-cognito-identity-js, as it comes from npm, against one user pool. Reads one command as JSON from
// standard input and writes what came of it as JSON: {"ok": ...} or {"error": {"code", "message"}}.
"use strict";

const crypto = require("node:crypto");
const fs = require("node:fs");
const {
  AuthenticationDetails,
  CognitoRefreshToken,
  CognitoUser,
  CognitoUserAttribute,
  CognitoUserPool,
} = require("amazon-cognito-identity-js");

const command = JSON.parse(fs.readFileSync(0, "utf8"));
const pool = new CognitoUserPool({
  UserPoolId: command.userPoolId,
  ClientId: command.clientId,
  endpoint: command.endpoint,
});
const user = new CognitoUser({ Username: command.username, Pool: pool });

function called(start) {
  return new Promise((resolve, reject) => start((error, result) => (error ? reject(error) : resolve(result))));
}

function settled(start) {
  return new Promise((resolve, reject) => start({ onSuccess: resolve, onFailure: reject }));
}

function codeOf(secret) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const digest = crypto.createHmac("sha1", key).update(counter).digest();
  const offset = digest[19] & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1000000).padStart(6, "0");
}

// Signs in; answers each step with what the command holds, and tells the steps that were asked for.
function signIn() {
  const details = new AuthenticationDetails({ Username: command.username, Password: command.password });
  const steps = [];
  return new Promise((resolve, reject) => {
    const answers = {
      onSuccess: (session) => resolve({ session, steps }),
      onFailure: reject,
      totpRequired: (name) => {
        steps.push(name);
        if (command.madeUpSession) {
          user.Session = command.madeUpSession;
        }
        user.sendMFACode(command.code, answers, name);
      },
      newPasswordRequired: () => {
        steps.push("NEW_PASSWORD_REQUIRED");
        user.completeNewPasswordChallenge(command.newPassword, {}, answers);
      },
      mfaSetup: (name) => {
        steps.push(name);
        user.associateSoftwareToken({
          onFailure: reject,
          associateSecretCode: (secret) =>
            user.verifySoftwareToken(command.setUpCode || codeOf(secret), "peer", answers),
        });
      },
    };
    user.authenticateUser(details, answers);
  });
}

function described({ session, steps }) {
  return {
    steps,
    accessToken: session.getAccessToken().getJwtToken(),
    idToken: session.getIdToken().getJwtToken(),
    refreshToken: session.getRefreshToken().getToken(),
    claims: session.getIdToken().decodePayload(),
  };
}

const commands = {
  signIn: async () => described(await signIn()),

  readSelf: async () => {
    await signIn();
    const attributes = await called((done) => user.getUserAttributes(done));
    return Object.fromEntries(attributes.map((attribute) => [attribute.getName(), attribute.getValue()]));
  },

  changePassword: async () => {
    await signIn();
    return called((done) => user.changePassword(command.password, command.newPassword, done));
  },

  globalSignOut: async () => {
    await signIn();
    return settled((callbacks) => user.globalSignOut(callbacks));
  },

  refresh: async () => {
    const { session } = await signIn();
    const token = new CognitoRefreshToken({ RefreshToken: session.getRefreshToken().getToken() });
    return called((done) => user.refreshSession(token, done));
  },

  signUp: async () => {
    const attributes = Object.entries(command.attributes).map(
      ([Name, Value]) => new CognitoUserAttribute({ Name, Value }),
    );
    const result = await called((done) => pool.signUp(command.username, command.password, attributes, null, done));
    return { sub: result.userSub, confirmed: result.userConfirmed };
  },

  confirm: () => called((done) => user.confirmRegistration(command.code, false, done)),

  resend: () => called((done) => user.resendConfirmationCode(done)),

  forgotPassword: () =>
    new Promise((resolve, reject) => user.forgotPassword({ inputVerificationCode: resolve, onFailure: reject })),

  confirmPassword: () => settled((callbacks) => user.confirmPassword(command.code, command.newPassword, callbacks)),
};

commands[command.action]()
  .then((ok) => ({ ok: ok ?? null }))
  .catch((error) => ({ error: { code: error.code || error.name, message: error.message } }))
  .then((result) => process.stdout.write(JSON.stringify(result)));
