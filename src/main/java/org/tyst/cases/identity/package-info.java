/**
 * Whether the person an agency answered about is the person on the file: name, date of birth and address history side by side, with
 * every difference kept to be shown. Pure: it reads nothing by itself and shows no withheld detail. Nothing that an agency gave is put
 * to a person before this has been asked.
 */
@NullMarked
package org.tyst.cases.identity;

import org.jspecify.annotations.NullMarked;
