/** When the OpenAPI document of a service is prepared. What stands in it, {@code dk.tvaers.web.openapi} decides. */
package dk.tvaers.openapi;
