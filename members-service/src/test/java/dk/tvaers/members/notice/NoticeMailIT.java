package dk.tvaers.members.notice;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class NoticeMailIT extends NoticeMailTest {}
