/** How a network uses a citizen input: by its id, as support, contradiction or source. The input's words stay in citizen-input-service. */
package dk.tvaers.networks.citation;
