package dk.tvaers.reporting.saved;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ReportIssueIT extends ReportIssueTest {}
