/** Files that citizens send: what they are by their bytes, and what is left of them when everything but the picture is taken away. */
package dk.tvaers.citizeninput.media;
