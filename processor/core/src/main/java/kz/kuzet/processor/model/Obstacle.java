package kz.kuzet.processor.model;

/** Why no guard can be written for an element. */
public enum Obstacle {
    ANNOTATION_TYPE,
    ENUM_TYPE,
    RECORD_TYPE,
    LOCAL_TYPE,
    PRIVATE_TYPE,
    PRIVATE_METHOD
}
