import { createButton } from "../controls/createButton.ts";
import { createSwitch } from "../controls/createSwitch.ts";
import { droppedFiles, pickedFiles } from "../droppedFiles.ts";
import { type Job, type PickedFile, sendFiles } from "../jobs.ts";
import { markup } from "../markup.ts";
import { RequestFailed } from "../RequestFailed.ts";
import type { PageContext } from "./Page.ts";

export interface Upload {
  readonly element: HTMLElement;
  close(): void;
}

/** Where files are chosen or dropped; the whole page takes the drop. `onJob`: they are with the server. */
export function createUpload({ say, formats }: PageContext, onJob: (job: Job) => void): Upload {
  let replace = false;
  let stop: AbortController | undefined;
  const queue: (readonly PickedFile[])[] = [];
  const input = document.createElement("input");
  input.type = "file";
  input.id = "corpus-files";
  input.multiple = true;
  input.className = "visually-hidden";
  input.setAttribute("aria-describedby", "corpus-files-hint");
  input.addEventListener("change", () => {
    add(pickedFiles(input.files ?? []));
    input.value = "";
  });
  const bar = document.createElement("progress");
  bar.max = 1;
  const text = markup`<span id="sending-text"></span>`;
  bar.setAttribute("aria-labelledby", "sending-text");
  const cancel = createButton("link-button", say.cancel, () => stop?.abort());
  const sending = markup`<div class="sending" hidden>${text}${bar}${cancel}</div>`;
  const fault = markup`<p class="notice" role="alert" hidden></p>`;
  const drop = markup`<div class="drop">
    <strong>${say.addFiles}</strong>
    <p class="pick">${input}<label class="button" for="corpus-files">${say.chooseFiles}</label></p>
    <p class="hint" id="corpus-files-hint">${say.addFilesHint}</p>
  </div>`;

  function add(files: readonly PickedFile[]): void {
    if (files.length === 0) return;
    queue.push(files);
    if (stop === undefined) void sendAll();
  }
  async function sendAll(): Promise<void> {
    tell();
    for (let files = queue.shift(); files !== undefined; files = queue.shift()) {
      stop = new AbortController();
      sending.hidden = false;
      const { length } = files;
      const show = (share: number) => {
        bar.value = share;
        text.textContent = say.sending(length, formats.percent(Math.floor(share * 100)));
      };
      show(0);
      try {
        onJob(await sendFiles(files, { replace, onProgress: show, signal: stop.signal }));
      } catch (error) {
        tell(error);
      }
    }
    stop = undefined;
    sending.hidden = true;
  }
  function tell(error?: unknown): void {
    const isTold = error instanceof RequestFailed;
    fault.hidden = !isTold;
    fault.replaceChildren();
    if (!isTold) return;
    if (error.reason === "unreachable") fault.textContent = say.unreachable;
    else if (error.reason === "broken" && error.fault === undefined) fault.textContent = say.broken;
    else {
      const sentence = say.uploadFault(error.fault?.code ?? "");
      fault.append(sentence);
      // A reason without a code is shown as the server tells it.
      if (sentence === say.uploadFault("")) fault.append(" ", markup`<span lang="en">${error.detail}</span>`);
    }
  }
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  const onOver = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    document.body.classList.add("is-dropping");
  };
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) document.body.classList.remove("is-dropping");
  };
  const onDrop = (event: DragEvent) => {
    document.body.classList.remove("is-dropping");
    if (!holdsFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    droppedFiles(event.dataTransfer).then(add, () => {
      fault.hidden = false;
      fault.textContent = say.unreadableDrop;
    });
  };
  document.addEventListener("dragover", onOver);
  document.addEventListener("dragleave", onLeave);
  document.addEventListener("drop", onDrop);
  const over = createSwitch(say.replace, say.replaceHint, (on) => {
    replace = on;
  });
  return {
    element: markup`<section class="upload" aria-label=${say.addFiles}>
      ${drop}${over.element}${fault}${sending}
      <p class="drop-veil" aria-hidden="true">${say.dropAnywhere}</p>
    </section>`,
    close() {
      stop?.abort();
      queue.length = 0;
      document.body.classList.remove("is-dropping");
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("dragleave", onLeave);
      document.removeEventListener("drop", onDrop);
    },
  };
}
