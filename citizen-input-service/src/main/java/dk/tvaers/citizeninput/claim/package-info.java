/** Claims: a contributor who has logged in keeps an input with the login, so that the receipt need not be found again. */
package dk.tvaers.citizeninput.claim;
