// Drives @aws-amplify/auth, as it comes from npm: performs `actions` in order and tells what came of each.
"use strict";

const { Amplify } = require("@aws-amplify/core");
const auth = require("@aws-amplify/auth");
const { cognitoUserPoolsTokenProvider } = require("@aws-amplify/auth/cognito");
const { answer, command } = require("./answer.cjs");
const { codeOf } = require("./totp.cjs");

class Memory {
  items = new Map();
  async getItem(key) {
    return this.items.get(key) ?? null;
  }
  async setItem(key, value) {
    this.items.set(key, value);
  }
  async removeItem(key) {
    this.items.delete(key);
  }
  async clear() {
    this.items.clear();
  }
}

const Auth = {
  Cognito: {
    userPoolId: command.userPoolId,
    userPoolClientId: command.clientId,
    userPoolEndpoint: command.endpoint,
    loginWith: { email: true },
  },
};
cognitoUserPoolsTokenProvider.setKeyValueStorage(new Memory());
cognitoUserPoolsTokenProvider.setAuthConfig(Auth);
Amplify.configure({ Auth }, { Auth: { tokenProvider: cognitoUserPoolsTokenProvider } });

// What the person answers to each step; the secret of an authenticator that is set up is only known here.
function answerTo(step) {
  switch (step.signInStep) {
    case "CONFIRM_SIGN_IN_WITH_TOTP_CODE":
      return command.code;
    case "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION":
    case "CONTINUE_SIGN_IN_WITH_MFA_SELECTION":
      return "TOTP";
    case "CONTINUE_SIGN_IN_WITH_TOTP_SETUP":
      return codeOf(step.totpSetupDetails.sharedSecret);
    case "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED":
      return command.newPassword;
    default:
      throw new Error(`no answer to ${step.signInStep}`);
  }
}

async function signIn() {
  const steps = [];
  let reply = await auth.signIn({ username: command.username, password: command.password });
  while (!reply.isSignedIn) {
    steps.push(reply.nextStep.signInStep);
    reply = await auth.confirmSignIn({ challengeResponse: answerTo(reply.nextStep) });
  }
  return steps;
}

async function tokens(options) {
  const session = await auth.fetchAuthSession(options);
  return { accessToken: session.tokens.accessToken.toString(), claims: session.tokens.idToken.payload };
}

const ACTIONS = {
  signUp: async () => {
    const options = { userAttributes: command.attributes };
    const reply = await auth.signUp({ username: command.username, password: command.password, options });
    return { sub: reply.userId, confirmed: reply.isSignUpComplete };
  },
  confirmSignUp: async () =>
    (await auth.confirmSignUp({ username: command.username, confirmationCode: command.code })).isSignUpComplete,
  resetPassword: async () => (await auth.resetPassword({ username: command.username })).nextStep,
  confirmResetPassword: () =>
    auth.confirmResetPassword({
      username: command.username,
      confirmationCode: command.code,
      newPassword: command.newPassword,
    }),
  signIn,
  tokens: () => tokens(),
  refresh: () => tokens({ forceRefresh: true }),
  attributes: () => auth.fetchUserAttributes(),
  preference: () => auth.fetchMFAPreference(),
  rememberDevice: () => auth.rememberDevice(),
  devices: () => auth.fetchDevices(),
  forgetDevice: () => auth.forgetDevice(),
  signOut: () => auth.signOut(),
  globalSignOut: () => auth.signOut({ global: true }),
};

async function perform() {
  const results = [];
  for (const action of command.actions) {
    results.push((await ACTIONS[action]()) ?? null);
  }
  return results;
}

answer(perform());
