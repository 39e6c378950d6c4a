/** Open311 GeoReport v2: open calls as services, inputs as requests, for civic apps that exist already. */
package dk.tvaers.citizeninput.open311;
