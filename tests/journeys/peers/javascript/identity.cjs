// Drives amazon-cognito-identity-js, as it comes from npm, against one user pool.
"use strict";

const {
  AuthenticationDetails,
  CognitoRefreshToken,
  CognitoUser,
  CognitoUserAttribute,
  CognitoUserPool,
} = require("amazon-cognito-identity-js");
const { answer, command } = require("./answer.cjs");
const { codeOf } = require("./totp.cjs");

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
      mfaRequired: (name) => {
        steps.push(name);
        user.sendMFACode(command.code, answers, name);
      },
      selectMFAType: (name) => {
        steps.push(name);
        user.sendMFASelectionAnswer("SOFTWARE_TOKEN_MFA", answers);
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
    const renewed = await called((done) => user.refreshSession(token, done));
    return { accessToken: renewed.getAccessToken().getJwtToken() };
  },

  // Signs in, has this computer remembered, and signs in once more with what was remembered.
  remembered: async () => {
    await signIn();
    await settled((callbacks) => user.setDeviceStatusRemembered(callbacks));
    const devices = await settled((callbacks) => user.listDevices(10, null, callbacks));
    const again = await signIn();
    return { steps: again.steps, devices: devices.Devices.length, ...described(again) };
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

answer(commands[command.action]());
