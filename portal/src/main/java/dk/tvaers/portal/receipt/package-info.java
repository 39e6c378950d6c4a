/** What became of an input, and what its contributor can do about it. */
package dk.tvaers.portal.receipt;
