/**
 * The evidence of a portal's tests, which depends on no test framework, and the guards of tests that build an application of their
 * own with Spring's test framework.
 */
@NullMarked
package kz.kuzet.spring.testing;

import org.jspecify.annotations.NullMarked;
