/** What a contributor sees and does with a receipt, without an account. */
package dk.tvaers.citizeninput.receipt;
