// Stands in for the native module of the same name: ends the extension host when the server that started it is gone.
const CHECK_EVERY_MS = 3000;
const PARENT_GONE = 87;

exports.start = (parentId) => {
  const check = () => {
    try {
      process.kill(parentId, 0);
    } catch {
      process.exit(PARENT_GONE);
    }
  };
  setInterval(check, CHECK_EVERY_MS).unref();
};
