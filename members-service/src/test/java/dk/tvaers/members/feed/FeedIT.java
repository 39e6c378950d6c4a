package dk.tvaers.members.feed;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class FeedIT extends FeedTest {}
