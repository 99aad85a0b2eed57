// Stands in for the native module of the same name: output channels and VS Code's logs are written through it.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'off'];
const INFO = LEVELS.indexOf('info');

class Logger {
  constructor(file) {
    this.file = file;
    this.level = INFO;
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }

  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').slice(0, 23);
    const line = this.raw ? message : `${time} [${LEVELS[level]}] ${message}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      // The folder of logs may be gone already while the editor shuts down.
    }
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.raw = true;
  }

  setPattern() {}
  flush() {}
  drop() {}
}

LEVELS.slice(0, -1).forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    this.write(level, message);
  };
});

const createLogger = async (_name, file) => new Logger(file);
const ignore = () => {};

// One by one, so that VS Code's import of this CommonJS module sees the names.
exports.Logger = Logger;
exports.version = 0;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
exports.setFlushOn = ignore;
exports.setLevel = ignore;
exports.shutdown = ignore;
