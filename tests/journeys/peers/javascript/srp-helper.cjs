// Drives cognito-srp-helper, as it comes from npm: it only does the mathematics, the calls are plain HTTP.
"use strict";

const helper = require("cognito-srp-helper");
const { answer, command } = require("./answer.cjs");

async function call(operation, members) {
  const reply = await fetch(command.endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(members),
  });
  const body = await reply.json();
  if (!reply.ok) {
    throw Object.assign(new Error(body.message), { code: body.__type });
  }
  return body;
}

const respond = (members) => call("RespondToAuthChallenge", { ClientId: command.clientId, ...members });

async function afterPassword(device) {
  const named = device ? { DEVICE_KEY: device.key } : {};
  const session = helper.createSrpSession(command.username, command.password, command.userPoolId, false);
  const begun = await call(
    "InitiateAuth",
    helper.wrapInitiateAuth(session, {
      ClientId: command.clientId,
      AuthFlow: "USER_SRP_AUTH",
      AuthParameters: { CHALLENGE_NAME: "SRP_A", USERNAME: command.username, ...named },
    }),
  );
  const signed = helper.signSrpSession(session, begun);
  const reply = await respond(
    helper.wrapAuthChallenge(signed, {
      ClientId: command.clientId,
      ChallengeName: "PASSWORD_VERIFIER",
      ChallengeResponses: { USERNAME: command.username, ...named },
      Session: begun.Session,
    }),
  );
  return { session, signed, reply };
}

const answerCode = ({ reply }) =>
  respond({
    ChallengeName: "SOFTWARE_TOKEN_MFA",
    ChallengeResponses: { USERNAME: command.username, SOFTWARE_TOKEN_MFA_CODE: command.code },
    Session: reply.Session,
  });

async function remember(result) {
  const { DeviceKey, DeviceGroupKey } = result.NewDeviceMetadata;
  const verifier = helper.createDeviceVerifier(DeviceKey, DeviceGroupKey);
  const known = { AccessToken: result.AccessToken, DeviceKey };
  const { DeviceSecretVerifierConfig } = verifier;
  await call("ConfirmDevice", { ...known, DeviceName: "peer", DeviceSecretVerifierConfig });
  await call("UpdateDeviceStatus", { ...known, DeviceRememberedStatus: "remembered" });
  return { key: DeviceKey, group: DeviceGroupKey, password: verifier.DeviceRandomPassword };
}

async function withDevice(device) {
  const { session, signed, reply } = await afterPassword(device);
  const named = { USERNAME: command.username, DEVICE_KEY: device.key };
  const asked = await respond(
    helper.wrapAuthChallenge(signed, {
      ClientId: command.clientId,
      ChallengeName: "DEVICE_SRP_AUTH",
      ChallengeResponses: named,
      Session: reply.Session,
    }),
  );
  const proven = helper.signSrpSessionWithDevice(session, asked, device.group, device.password);
  const last = await respond(
    helper.wrapAuthChallenge(proven, {
      ClientId: command.clientId,
      ChallengeName: "DEVICE_PASSWORD_VERIFIER",
      ChallengeResponses: named,
      Session: asked.Session,
    }),
  );
  return { steps: [reply.ChallengeName, asked.ChallengeName], result: last.AuthenticationResult };
}

const ACTIONS = {
  signIn: async () => (await answerCode(await afterPassword())).AuthenticationResult,
  remembered: async () => {
    const { AuthenticationResult } = await answerCode(await afterPassword());
    return withDevice(await remember(AuthenticationResult));
  },
};

answer(ACTIONS[command.action]());
