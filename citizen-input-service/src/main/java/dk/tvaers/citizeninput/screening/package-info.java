/** Screening: a reviewer reads each input before anybody else does and decides what may be shown. */
package dk.tvaers.citizeninput.screening;
