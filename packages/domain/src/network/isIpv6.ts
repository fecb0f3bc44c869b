/** Not every such text is an address, but every address is. */
const IPV6 = /^(?=[^:]*:[^:]*:)[\da-f:.]{2,45}$/i

/** Whether what a connection or a proxy of our own calls an address is one of IPv6. */
export const isIpv6 = (text: string): boolean => IPV6.test(text)
