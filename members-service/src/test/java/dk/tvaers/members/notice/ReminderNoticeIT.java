package dk.tvaers.members.notice;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ReminderNoticeIT extends ReminderNoticeTest {}
