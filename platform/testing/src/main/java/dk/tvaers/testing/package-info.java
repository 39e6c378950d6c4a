/** JUnit support on the real PostgreSQL, Kafka and Keycloak: nothing here stands in for them. */
package dk.tvaers.testing;
