/** One network as everybody may see it. */
package dk.tvaers.portal.story;
