package kz.kuzet.processor.model;

import kz.kuzet.endpoint.DslAnnotation;

/**
 * A sign that an annotation of Kuzet belongs to another version than this one, which therefore cannot be sure what it says.
 *
 * @param difference a member of the annotation, or a constant, that only one of the two versions has
 */
public record OtherVersion(DslAnnotation annotation, String difference) {}
