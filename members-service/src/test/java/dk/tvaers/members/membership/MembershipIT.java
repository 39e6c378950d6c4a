package dk.tvaers.members.membership;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class MembershipIT extends MembershipTest {}
