/**
 * One-time passwords, the second factor of the method "login / password + one-time password" (Rules, Appendix 1,
 * para 1(3)): they are issued, sent to the recipient's phone, and consumed.
 */
package kz.kuzet.example.portal.otp;
