import mocha = require('mocha');

const { Runner, reporters } = mocha;

/** The reporter `spec`, which also tells why a test was tried again: what fails once in a while is a fault, too. */
class RetriesReporter extends reporters.Spec {
  constructor(runner: mocha.Runner, options?: mocha.MochaOptions) {
    super(runner, options);
    runner.on(Runner.constants.EVENT_TEST_RETRY, (test, error) => {
      reporters.Base.consoleLog(`    tried again: ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
  }
}

export = RetriesReporter;
