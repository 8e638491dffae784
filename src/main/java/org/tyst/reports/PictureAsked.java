package org.tyst.reports;

import java.time.Instant;
import org.tyst.people.Practitioner;
import org.tyst.words.Language;

/** A picture of a case that somebody asks for as pages. */
public record PictureAsked(
        CasePicture picture, Material material, Language language, Practitioner from, Instant at) {}
