/** Every guard has its door: what the start does about guards that no handler of Spring MVC leads to. */
package kz.kuzet.conformance.spring.doors;
