import nock from "nock";

// Every file that imports this has the network closed, and takes nock's hands off Node's http when it is done: the
// next file in the same process may talk to a real server.
beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
afterAll(() => nock.restore());

export default nock;
