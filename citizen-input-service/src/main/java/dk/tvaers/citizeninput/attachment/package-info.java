/** Attachments: pictures and documents that contributors add, looked at by a person before a picture is shown. */
package dk.tvaers.citizeninput.attachment;
