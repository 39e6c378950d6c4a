/** People who are erased. Every feature that keeps something of people says itself what of it goes. */
package dk.tvaers.networks.erasure;
