package kz.kuzet.spring;

/** A bean that says that only a part of an application runs, to be tested: guards of classes that are not there need no door. */
final class TestedPart {}
