"use strict";
/*
 * Signs the request with NCALayer, which runs on the recipient's computer and speaks JSON over a WebSocket.
 * Module kz.gov.pki.knca.basics: a named "sign", answered with {status, body: {result}}. Keys never leave the computer.
 */
(() => {
  const E_MAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";
  const form = document.getElementById("nca-layer");
  const button = document.getElementById("sign");
  const state = document.getElementById("nca-layer-state");
  if (!form || !button || !state) {
    return;
  }
  form.hidden = false;

  const say = (text) => { state.textContent = text; };
  const fail = (text) => { say(text); button.disabled = false; };

  const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

  const order = (data) => JSON.stringify({
    module: "kz.gov.pki.knca.basics",
    method: "sign",
    args: {
      format: "cms",
      data,
      // "decode": the bytes are signed, not their base64; "encapsulate" false: the signature is detached.
      signingParams: { decode: true, encapsulate: false, digested: false, tsaProfile: null },
      signerParams: { extKeyUsageOids: [E_MAIL_PROTECTION] },
      locale: form.dataset.language,
    },
  });

  const sign = (data) => {
    const socket = new WebSocket(form.dataset.address);
    let settled = false;
    const settle = (act) => {
      if (!settled) {
        settled = true;
        socket.close();
        act();
      }
    };
    socket.onopen = () => {
      say(form.dataset.waiting);
      socket.send(order(data));
    };
    socket.onerror = () => settle(() => fail(form.dataset.unreachable));
    socket.onclose = () => settle(() => fail(form.dataset.unreachable));
    socket.onmessage = (event) => {
      let answer;
      try {
        answer = JSON.parse(event.data);
      } catch (noJson) {
        return; // a heartbeat
      }
      if (answer.result && answer.result.version) {
        return; // the greeting
      }
      const result = answer.status === true && answer.body ? answer.body.result : null;
      const signature = Array.isArray(result) ? result[0] : result;
      if (typeof signature !== "string" || signature === "") {
        settle(() => fail(form.dataset.cancelled));
        return;
      }
      settle(() => {
        form.elements.signature.value = signature;
        form.submit();
      });
    };
  };

  button.addEventListener("click", async () => {
    button.disabled = true;
    say(form.dataset.starting);
    try {
      const content = await fetch(form.dataset.content, { credentials: "same-origin" });
      if (!content.ok) {
        throw new Error("no content");
      }
      sign(base64(new Uint8Array(await content.arrayBuffer())));
    } catch (unreachable) {
      fail(form.dataset.unreachable);
    }
  });
})();
