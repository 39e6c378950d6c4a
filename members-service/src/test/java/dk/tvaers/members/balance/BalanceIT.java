package dk.tvaers.members.balance;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class BalanceIT extends BalanceTest {}
